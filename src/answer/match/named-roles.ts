/** In what role a question names somebody: as who says so, to whom something is done, only to tell when, or as whose number is asked for. */
import { isInvestor, isPersonEntry, isPlace, isReporter } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { Span } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { onceOfEach } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";
import { isNamedIn } from "./match-subject.ts";
import { LEVELS } from "./met-words.ts";

// 给快手, 2020年跟京东, to Kuaishou; but 快手与京东 are two
const TO = /(?:给|(?<![因成作认])为)\s?$|\b(?:to|for|with|into) (?:the )?$/i;
const WITH = /[跟与]\s?$/;

/** Whether a question names it as the one to whom or with whom something is done. */
export const isRecipient = onceOfEach(({ folded, mentions }, { span }) => {
  const before = folded.slice(0, span.start);
  const joins = (end: number): boolean => /^\s?[跟与]\s?$/.test(before.slice(end));
  return TO.test(before) || (WITH.test(before) && !mentions.some((other) => joins(other.span.end)));
});

// 在快手卖了多少, sales on Kuaishou
const ON = /在\s?$|\b(?:on|via|through) (?:the )?$/i;

/** Whether a question names it as where something is sold or said. */
export const isChannel = ({ folded }: Understood, { span }: Mention): boolean => ON.test(folded.slice(0, span.start));

const JOINED = /^\s?(?:[和跟与及、,，&]|\band\b)\s?$/i;

/** Whether a question names it in a row with another: 京东和快手的收入 is of both. */
export const isJoined = onceOfEach(({ folded, mentions }, { span }) =>
  mentions.some(
    ({ span: other }) =>
      JOINED.test(folded.slice(other.end, span.start)) || JOINED.test(folded.slice(span.end, other.start)),
  ),
);

const OF = /^(?:的|['’]s )?$/;

/** Whether its measure is what a question asks for: the share price of JD in 宣布跟沃尔玛合作那天京东股价. */
export const ownsMeasure = ({ folded, mentions }: Understood, { span }: Mention): boolean =>
  mentions.some(
    ({ entry, span: { start } }) =>
      entry.kind === "metric" && start >= span.end && OF.test(folded.slice(span.end, start)),
  );

// 深网说…, 华泰证券那边预测…, according to Canalys
const SAYS_SO =
  /^(?:那边|方面|这边|集团|公司)?的?(?:说|称|写|报道|预测|预计|认为|表示|指出|估计|透露|统计|爆料|分析|数据|报告|研报|调查|调研|榜单)|^(?:['’]s)? (?:study|survey|report|research|data|figures|poll|says?|said|reports?|reported|thinks?|predict|forecast|expect|estimate|claim|reckon)/i;
const BY_WHOM = /(?:据|根据|按照|按|照|听)\s?$|\b(?:according to|as per|cited by|quoted by) (?:the )?$/i;

// 抖音封店后, after the Douyin shop closed: only when something was
const WHEN_IT_DID = /^[^，,。；;?？]{1,10}?(?:之后|以后|后|期间|的?时候|那几?[天阵]|以来|当天)(?=[^台端续果])/;
// day one of the Douyin ban
const EVENT_OF =
  /^(?:['’]s)? (?:ban|shutdown|closure|suspension|split|fight|row|deal|rumou?rs?|ipo|listing|merger|takeover|launch)\b/i;
const AFTER_WHICH = /\b(?:after|when|while|since|following|once|before) (?:the )?(?:\w+ )?$/i;

/** Whether a question names it only to tell the time of what it asks about. */
export const isSituating = onceOfEach(
  ({ folded }, { span }) =>
    WHEN_IT_DID.test(folded.slice(span.end)) ||
    EVENT_OF.test(folded.slice(span.end)) ||
    AFTER_WHICH.test(folded.slice(0, span.start)),
);

/** Whether a folded text names at a place who says what it tells. */
export const isNamedAsSource = (folded: string, { start, end }: Span): boolean =>
  SAYS_SO.test(folded.slice(end)) || BY_WHOM.test(folded.slice(0, start));

/** Whether a question names it as the one that says so, which what is said doesn't name. */
export const isSource = onceOfEach(({ folded, type }, { span }) => type !== "quote" && isNamedAsSource(folded, span));

// 快手财报, did Kuaishou report 300 million: its figures rather than its words
const REPORTS =
  /^(?:集团|公司)?的?(?:报道|统计|分析|数据|[财研年季]?报|公告|业绩|调查|调研|榜单)|^(?:['’]s)? (?:study|survey|reports?|reported|research|results|data|figures|poll)\b/i;

/** Whether what a folded text names at a place as its source is said to report rather than to speak. */
export const isReporting = (folded: string, { end }: Span): boolean => REPORTS.test(folded.slice(end));

// Lakeview 2023年初的调查中, 淘天奥文说: said farther on
const TOLD_FARTHER_ON =
  /^[^，,。；;?？]{0,10}?(?:说|称|认为|调查|报告|研究|数据|财报)|^[^,;?]{0,24}?\b(?:survey|study|report|results)\b/;

/** Whether a question names a company whose number it may be, and neither who says so nor with whom something is done. */
export const isOwner = onceOfEach(
  (understood, mention) =>
    !isPlace(mention.entry) &&
    !isReporter(mention.entry) &&
    !isInvestor(mention.entry) &&
    !isPersonEntry(mention.entry) &&
    !isSource(understood, mention) &&
    !isSituating(understood, mention) &&
    !isRecipient(understood, mention) &&
    !TOLD_FARTHER_ON.test(understood.folded.slice(mention.span.end)),
);

/**
 * Whether a company whose number is asked for stands nowhere around the claim, `levelFor` giving how near it does. Of
 * several that the text names one will do (East Buy's Douyin room), unless the other is where something is sold or both are asked about.
 */
export const lacksOwner = (
  names: readonly Mention[],
  understood: Understood,
  view: ClaimView,
  levelFor: (mention: Mention) => number,
): boolean => {
  const owners = names.filter((mention) => isOwner(understood, mention));
  const away = owners.filter((mention) => levelFor(mention) < LEVELS.earlier);
  return away.length === owners.length
    ? away.length > 0
    : away.some(
        (mention) =>
          isNamedIn(view, mention.entry) !== true || isChannel(understood, mention) || isJoined(understood, mention),
      );
};
