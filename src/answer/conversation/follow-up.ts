/** A question that leans on the one before it: whether it does, and which slots it keeps. */

import { isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import { readAsked } from "../../search/answer-type.ts";
import { fold } from "../../text/fold.ts";
import { contains, type Span } from "../../text/span.ts";
import { tagWords } from "../../text/tokenise.ts";
import type { AskedPeriod } from "../question/asked-period.ts";
import type { Understood } from "../question/understand.ts";
import { ASKING_WEIGHT } from "../question/word-weights.ts";

// 那占比呢, 其中贫困县的呢, and JD?, what about
const OPENS =
  /^(?:那|那么|其中|还有|另外|以及|再|然后|它|他|她|这|该|and\b|what about|how about|then\b|of (?:those|them|which)|also\b|but\b|or\b)/;
// as a share of netizens?, 同比呢, the year before?: a measure or a time of whatever was asked about
const MEASURES_ONLY =
  /^(?:(?:the |a )?(?:year|quarter|month) (?:before|earlier|ago)$|(?:the )?(?:previous|prior|last) (?:year|quarter|month)$|(?:[去前上]一?年|上一?个?季度)(?:的?呢|$)|同比|环比|as an? (?:share|percentage|proportion|%)|in (?:percent|%|dollars|usd|yuan|total)\b)/;
// what % of livestream users is that; 签完以后; 占比呢
const POINTS_BACK =
  /\b(?:that|it|its|they|their|them|those|these|this|he|she|his|her|there)\b|(?:这|那)(?:个|些|次|场|家|里|时|边|部分)|它们?|[他她]们?|完以?后|之后|以后|此后|接着|呢$/;

/**
 * Whether a question can't be read without the one before: it opens like one or points back without naming a company of
 * its own, or it says next to nothing. In a chat nearly every question has one before it, so a whole question must not.
 */
export function leansOnPrior({ question, groups, mentions }: Understood): boolean {
  const text = fold(question).replace(/(?<![?!。.\s])[?!。.\s]+$/u, "");
  const namesSubject = mentions.some(({ entry, how }) => isProperName(entry) && how !== "loose");
  const says = groups.filter(({ weight }) => weight >= 0.5).length;
  if (OPENS.test(text)) return says <= 4;
  if (MEASURES_ONLY.test(text)) return !namesSubject && says <= 2;
  if (POINTS_BACK.test(text)) return !namesSubject || says <= 2;
  return !namesSubject && says <= 1 && text.length <= 12;
}

/** How much a group of a question before counts in the next one, at most. */
const KEPT = 0.5;

/** Not 全国, which says little, nor 开始, which says what was asked of it. */
const isSpokenOf = ({ weight, typed, span }: TermGroup, { mentions }: Understood): boolean => {
  if (weight < KEPT) return false;
  const isNamed = mentions.some((one) => isProperName(one.entry) && contains(span, one.span));
  return isNamed || !/^v(?!n)/.test(tagWords(fold(typed))[0]?.tag ?? "");
};

/** Characters at the end of a Chinese word that say what kind of thing it is: 视频 in 短视频. */
const KIND = 2;

/**
 * The follow-up with what it keeps of the question before: its groups, and the subjects, metrics and periods that the
 * follow-up doesn't name anew. What kind of answer is wanted comes from the follow-up if it says so. `told` is the period
 * of what answered that question, as claims have it.
 */
export function carryOver(before: Understood, now: Understood, told: string | null = null): Understood {
  const named = now.mentions.filter(({ how }) => how !== "loose");
  // 格力卖了多少 … 在哪个平台: of Gree still
  const isDropped = ({ entry: former }: Mention): boolean =>
    (former.kind === "subject" || former.kind === "metric") &&
    named.some(
      ({ entry }) => entry.kind === former.kind && (namesAnew(now) || isProperName(entry) || !isProperName(former)),
    );
  const replaced = replacedBy(now, before);
  const keptMentions = before.mentions.filter(
    (mention) => !isDropped(mention) && !replaced.some((one) => contains(one, mention.span)),
  );
  const gone = before.mentions.filter((mention) => !keptMentions.includes(mention)).map(({ span }) => span);
  const droppedSpans = [...gone, ...replaced];
  // 短视频…那网络视频呢: two kinds of one thing
  const isOfSameKind = ({ typed }: TermGroup): boolean =>
    namesAnew(now) &&
    now.groups.some(
      (other) => other.weight > KEPT && typed.length > KIND && other.typed.slice(-KIND) === typed.slice(-KIND),
    );
  const keptGroups = before.groups
    .filter((group) => !isOfSameKind(group))
    .filter(({ span }) => !droppedSpans.some((other) => other.start <= span.start && span.end <= other.end))
    .map((group) => ({ ...group, weight: Math.min(group.weight, KEPT) }));
  const asksAnew =
    now.expected.explicit ||
    now.expected.dimensions.length > 0 ||
    (now.type !== "what" && !opensNaming(now)) ||
    asks(now);
  // The follow-up's words stand after the prior's, so that spans stay apart.
  const shift = before.question.length + 1;
  const moved = <T extends { span: { start: number; end: number } }>(one: T): T => ({
    ...one,
    span: { start: one.span.start + shift, end: one.span.end + shift },
  });
  return {
    question: `${before.question} ${now.question}`,
    folded: `${before.folded} ${now.folded}`,
    language: now.language,
    type: asksAnew ? now.type : before.type,
    expected: asksAnew ? now.expected : before.expected,
    groups: [...keptGroups, ...now.groups.map(moved)],
    mentions: [...keptMentions, ...now.mentions.map(moved)],
    apart: [...before.apart, ...now.apart.map((span) => moved({ span }).span)],
    periods:
      yearBefore(before.periods, moved({ span: { start: 0, end: now.question.length } }).span, now.question, told) ??
      periodsAfter(before.periods, now.periods.map(moved)),
    unknownOwner: now.unknownOwner,
    unknownMetric: now.unknownMetric,
    premises: now.premises.map(moved),
    amounts: now.amounts.map(moved),
    thread: {
      start: shift,
      asking: asksAnew ? shift : (before.thread?.asking ?? 0),
      kept: keptGroups.filter((group) => isSpokenOf(group, before)).map(({ span }) => span),
      anew: namedAnew(now).map((group) => moved(group).span),
    },
  };
}

// how about JD: names, though its first word asks elsewhere
const OPENS_NAMING = /^(?:(?:and|but|so|ok(?:ay)?),? )?(?:what|how) about\b/;
const opensNaming = ({ question }: Understood): boolean => OPENS_NAMING.test(fold(question));

/** 签了啥: asks in words of its own. */
const asks = ({ question }: Understood): boolean => readAsked(fold(question).replace(OPENS_NAMING, "")).span !== null;

/** 那线上呢, and Europe?: a word in place of another, which asks for nothing else. */
const namesAnew = (now: Understood): boolean =>
  (now.type === "what" || opensNaming(now)) && !now.expected.explicit && !asks(now);

// 卖货的有多少, how many of those who …: a part beside the one before
const OF_PART = /的(?:人|用户|商家|主播)?(?:有|是|占)?(?:多少|几)|\bhow many of\b/;

/** What a follow-up names in place of what the question before named. */
const namedAnew = (now: Understood): TermGroup[] => {
  if (namesAnew(now)) return now.groups.filter(({ weight }) => weight > KEPT);
  return OF_PART.test(fold(now.question)) ? now.groups.filter(({ weight }) => weight > ASKING_WEIGHT) : [];
};

/** Measures, places, and whatever else. */
const kindAt = ({ mentions }: Understood, span: Span): "metric" | "place" | "other" => {
  const here = mentions.filter((mention) => mention.how !== "loose" && contains(span, mention.span));
  if (here.some(({ entry }) => entry.kind === "metric")) return "metric";
  return here.some(({ entry }) => isProperName(entry) && isPlace(entry)) ? "place" : "other";
};

/** 其中贫困县的呢 … 卖货的呢, 京东呢 … 网络视频呢: the one in place of the other; 京东呢 … 月活呢 are of one another. */
const replacedBy = (now: Understood, before: Understood): Span[] => {
  const kinds = new Set(namedAnew(now).map(({ span }) => kindAt(now, span)));
  return (before.thread?.anew ?? []).filter((span) => kinds.has(kindAt(before, span)));
};

// the year before?, 上年同期呢: counted from what was spoken of, not from today
const YEAR_BEFORE =
  /\b(?:the |a )?(?:year (?:before|earlier)|(?:previous|prior|preceding) year)\b|(?:[上前]一年|[去上]年同期|前一年同期)/i;

// 去年呢: counted from what was told, where no year was asked about
const LAST_YEAR = /去年|\blast year\b/i;

const ANY_TIME = {
  from: { month: null, day: null },
  to: { month: null, day: null },
  fiscal: false,
  ownQuarter: null,
  yearsOn: 0,
};

/** The year before the one that was asked about, or else told of, where a follow-up asks for that; null where it doesn't. */
const yearBefore = (
  [former]: readonly AskedPeriod[],
  span: Span,
  question: string,
  told: string | null,
): AskedPeriod[] | null => {
  const asked = former?.year ?? null;
  const typed = (YEAR_BEFORE.exec(question) ?? (asked === null ? LAST_YEAR.exec(question) : null))?.[0];
  const year = asked ?? (/\d{4}/.exec(told ?? "")?.[0] || null);
  if (typed === undefined || year === null) return null;
  return [{ ...ANY_TIME, role: "at", ...former, span, typed, folded: fold(typed), year: Number(year) - 1 }];
};

/** 2022年一季度…2023年呢 keeps the quarter, and 2022年…一季度呢 the year. */
const periodsAfter = (before: AskedPeriod[], now: AskedPeriod[]): AskedPeriod[] => {
  const [former, period] = [before[0], now[0]];
  if (!period) return before;
  if (!former || now.length > 1 || before.length > 1) return now;
  if (period.year === null) return [{ ...period, year: former.year }];
  const isBareYear = period.from.month === null && period.from.day === null && !period.fiscal;
  return isBareYear && !former.fiscal ? [{ ...period, from: former.from, to: former.to }] : now;
};

/** A question as asked after another one. */
export const followOn = (before: Understood, now: Understood): Understood =>
  leansOnPrior(now) ? carryOver(before, now) : now;
