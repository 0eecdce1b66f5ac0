/** A line of business or of goods whose money is asked for: 广告业务总收入, clothing sales. */
import type { Mention } from "../../lexicon/mention.ts";
import { findForm } from "../../search/find-form.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchable } from "../../text/lemmatise.ts";
import { type Span, slice } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { LEVELS } from "../match/met-words.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";
import { strictMetrics } from "../question/wants-number.ts";

// 广告业务的总收入, the makeup line's total revenue
const BETWEEN = /^(?:的|业务|板块|总|total|'s|line|business|segment|\s)*$/;
/** 全年营收, 总共卖了: of all of it. */
const OF_NONE = new Set(["full-year", "quarter", "number-of", "majority", "hit-peak", "peak-season", "nationwide"]);

// 国际业务净销售额, 双11期间成交额: which business or time, another word tells
const NO_LINE = /^(?:业务|期间|时期|阶段|business|period)$/;

/** Of a part, wherever it is said: 海外业务赚了多少, 农村网民多少. */
const PARTS = new Set([
  ...["domestic", "overseas", "offline", "rural", "urban", "tier-one-city", "lower-tier-market"],
  ...["men", "women", "young-people", "elderly", "children", "charge-money"],
]);
// 进出口 is of both
const EXPORTS = /(?<!进)出口/;
const BOTH_WAYS = /进出口/;
const asksOneWay = once(({ folded }) => EXPORTS.test(folded) && !BOTH_WAYS.test(folded));
const isOfBothWays = (understood: Understood, { quote }: ClaimView): boolean =>
  asksOneWay(understood) && BOTH_WAYS.test(quote) && !EXPORTS.test(quote);

/** The lines that stand right before a measure of money, and the parts: what doesn't name them is of something else. */
export const linesAsked = once(({ folded, mentions, expected, type }): Mention[] => {
  const metrics = strictMetrics(mentions);
  const measures = metrics.filter(({ entry }) => entry.dimension === "money");
  // who grows faster overseas may be told without a number
  const wantsHowMuch = metrics.length > 0 || (expected.explicit && type !== "compare" && type !== "who");
  const isMeasured = ({ end }: Span): boolean =>
    measures.some(({ span: { start } }) => end <= start && BETWEEN.test(folded.slice(end, start)));
  return mentions.filter(
    ({ entry: { id, kind }, how, span }) =>
      how === "name" &&
      !NO_LINE.test(slice(folded, span)) &&
      ((PARTS.has(id) && wantsHowMuch) || (kind === "concept" && !OF_NONE.has(id) && isMeasured(span))),
  );
});

/** A part is told by a name of its own: 贫困县 is near 农村, but no number of 农村. */
const isNamed = ({ entry }: Mention, view: ClaimView): boolean => {
  const names = [...entry.zh, ...entry.en].map(matchable);
  return [view.quote, view.before, view.title, view.lead, view.gloss].some((text) =>
    names.some((name) => findForm(text, name) >= 0),
  );
};

// 中国最大的提供商: 国内 in other words
const AT_HOME = /中国|我国|全国|\bchin(?:a|ese)\b/;
const isAtHome = ({ entry }: Mention, { quote }: ClaimView): boolean => entry.id === "domestic" && AT_HOME.test(quote);

const HOME = /国内|境内|本土|内地|\bdomestic\b/;
const ABROAD = /海外|境外|国外|国际|出海|全球|跨境|\b(?:overseas|abroad|foreign|international|global|outside)\b/;
const COUNTRY = /农村|乡村|县域|\brural\b/;
const TOWN = /城镇|城市|都市|\b(?:urban|cit(?:y|ies))\b/;
/** Each with what a claim says for it, so that the other part isn't all it names. */
const OPPOSITES: readonly (readonly [asked: RegExp, other: RegExp, said: RegExp])[] = [
  [ABROAD, HOME, ABROAD],
  [HOME, ABROAD, anyOf(HOME, AT_HOME)],
  [COUNTRY, TOWN, COUNTRY],
  [TOWN, COUNTRY, TOWN],
];
/** 海外会员多少 isn't told by 国内会员5912万: the claim names the other part alone. */
const isOfOpposite = ({ folded }: Understood, { quote }: ClaimView): boolean =>
  OPPOSITES.some(
    ([asked, other, said]) => asked.test(folded) && !other.test(folded) && other.test(quote) && !said.test(quote),
  );

/** Whether a line or a part is asked for that neither the claim nor what stands right before it names; `levelFor` gives how near it is met. */
export const lacksLine = (understood: Understood, view: ClaimView, levelFor: (mention: Mention) => number): boolean =>
  isOfBothWays(understood, view) ||
  (understood.mentions.some(({ entry, how }) => PARTS.has(entry.id) && how === "name") &&
    isOfOpposite(understood, view)) ||
  linesAsked(understood).some((mention) => {
    const isMet = levelFor(mention) > LEVELS.earlier && (!PARTS.has(mention.entry.id) || isNamed(mention, view));
    return !isMet && !isAtHome(mention, view);
  });
