/** A question that leans on the one before it: whether it does, and which slots it keeps. */

import { isProperName } from "../../lexicon/entry.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { AskedPeriod } from "../question/asked-period.ts";
import type { Understood } from "../question/understand.ts";

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

/** Characters at the end of a Chinese word that say what kind of thing it is: 视频 in 短视频. */
const KIND = 2;

/**
 * The follow-up with what it keeps of the question before: its groups, and the subjects, metrics and periods that the
 * follow-up doesn't name anew. What kind of answer is wanted comes from the follow-up if it says so.
 */
export function carryOver(before: Understood, now: Understood): Understood {
  const names = (kind: string): boolean =>
    now.mentions.some(({ entry, how }) => entry.kind === kind && how !== "loose");
  const dropped = (["subject", "metric"] as const).filter(names);
  const keptMentions = before.mentions.filter(({ entry }) => !dropped.includes(entry.kind as "subject"));
  const gone = before.mentions.filter((mention) => !keptMentions.includes(mention)).map(({ span }) => span);
  // 其中贫困县的呢 … 卖货的呢: the one in place of the other
  const isInPlace = namesAnew(now) && now.groups.some(({ weight }) => weight > KEPT);
  const droppedSpans = [...gone, ...(isInPlace ? (before.thread?.anew ?? []) : [])];
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
  const asksAnew = now.expected.explicit || now.expected.dimensions.length > 0 || now.type !== "what";
  // The follow-up's words stand after the prior's, so that spans stay apart.
  const shift = before.question.length + 1;
  const moved = <T extends { span: { start: number; end: number } }>(one: T): T => ({
    ...one,
    span: { start: one.span.start + shift, end: one.span.end + shift },
  });
  return {
    question: `${before.question} ${now.question}`,
    language: now.language,
    type: asksAnew ? now.type : before.type,
    expected: asksAnew ? now.expected : before.expected,
    groups: [...keptGroups, ...now.groups.map(moved)],
    mentions: [...keptMentions, ...now.mentions.map(moved)],
    apart: [...before.apart, ...now.apart.map((span) => moved({ span }).span)],
    periods:
      yearBefore(before.periods, moved({ span: { start: 0, end: now.question.length } }).span, now.question) ??
      periodsAfter(before.periods, now.periods.map(moved)),
    unknownOwner: now.unknownOwner,
    unknownMetric: now.unknownMetric,
    premises: now.premises.map(moved),
    amounts: now.amounts.map(moved),
    thread: {
      start: shift,
      kept: keptGroups.map(({ span }) => span),
      anew: namesAnew(now) ? now.groups.filter(({ weight }) => weight > KEPT).map((group) => moved(group).span) : [],
    },
  };
}

/** 那线上呢, and Europe?: a word in place of another, which asks for nothing else. */
const namesAnew = ({ type, expected }: Understood): boolean => type === "what" && !expected.explicit;

// the year before?, 上年同期呢: counted from what was spoken of, not from today
const YEAR_BEFORE =
  /\b(?:the |a )?(?:year (?:before|earlier)|(?:previous|prior|preceding) year)\b|(?:[上前]一年|[去上]年同期|前一年同期)/i;

/** The year before the one that was asked about, where a follow-up asks for that; null where it doesn't. */
const yearBefore = ([former]: readonly AskedPeriod[], span: Span, question: string): AskedPeriod[] | null => {
  const typed = YEAR_BEFORE.exec(question)?.[0];
  if (typed === undefined || !former || former.year === null) return null;
  return [{ ...former, span, typed, folded: fold(typed), year: former.year - 1 }];
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
