/** A question that sets two things side by side (菜鸟和达达谁涨得快), as one question for each of them. */

import { blankOut } from "../../lexicon/blank-out.ts";
import { isProperName } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { once } from "./once.ts";
import type { Understood } from "./understand.ts";

// 谁涨得快, 哪个多, which grew faster, both, 分别: what is asked is asked of each
const OF_EACH = anyOf(
  /谁/,
  /哪[个家边类方一]/,
  /分别/,
  /各(?:自|是|有|为|多少)/,
  /对比|相比|比较|还是/,
  /差(?:多少|距|别)/,
  /更/,
  /\bwho\b|\bwhose\b|\bwhich\b|\bboth\b|\beach\b|\bversus\b|\bvs\b|\bagainst\b/,
  /\bcompared?\b/,
  /\bbetter\b|\bor\b|\bthan\b|\brespectively\b/,
);
// 谁多, faster: numbers are set side by side
const BY_NUMBER =
  /[多少快慢高低大小长短猛贵强]|便宜|\b(?:more|most|less|faster|slower|quicker|bigger|larger|higher|lower|better|worse|longer|cheaper|growth|grew)\b/;
/** Whether a question sets its sides beside each other by a number, the 快 of 快手 aside. */
export const asksByNumber = once(({ question, mentions }) => {
  const names = mentions.filter(({ entry }) => isProperName(entry));
  return BY_NUMBER.test(
    fold(
      blankOut(
        question,
        names.map(({ span }) => span),
      ),
    ),
  );
});
const BETWEEN =
  /^[^,.;，。；?？]{0,14}?(?:和|跟|与|同|还是|还有|以及|或者?|对|比|、|\+|\/|\bvs\b\.?|\bversus\b|\bor\b|\band\b|\bagainst\b|\bcompared (?:to|with)\b|\bthan\b)[^,.;，。；?？]{0,14}$/;
const CONJUNCTION =
  /\s{0,9}(?:和|跟|与|同|还是|或者?|、|比(?!例|重|较)|\bvs\b\.?|\bversus\b|\bor\b|\band\b|\bagainst\b|\bcompared (?:to|with)\b)\s*/g;
/** English sides may stand after a comma: "who …, Alibaba or Shopee". */
const SEPARATOR = /^\s*(?:,|，|、)\s*$/;

/** Two different names with "and", "or" or 和 between them, the last such pair. */
export const pairOf = (folded: string, mentions: readonly Mention[]): [Mention, Mention] | null => {
  for (let at = mentions.length - 1; at > 0; at--) {
    const second = mentions[at] as Mention;
    const first = mentions.slice(0, at).findLast(({ span }) => span.end <= second.span.start);
    if (!first || first.entry.id === second.entry.id) continue;
    const between = folded.slice(first.span.end, second.span.start);
    if (BETWEEN.test(between) || SEPARATOR.test(between)) return [first, second];
  }
  return null;
};

/** Groups that follow one another without anything between them but a blank, outwards from `at`. */
const runFrom = (folded: string, groups: readonly TermGroup[], at: number, forwards: boolean): TermGroup[] => {
  const run: TermGroup[] = [];
  let edge = at;
  for (const group of forwards ? groups : groups.toReversed()) {
    const [from, to] = forwards ? [edge, group.span.start] : [group.span.end, edge];
    if (to < from) continue;
    if (!/^\s?$/.test(folded.slice(from, to))) break;
    run.push(group);
    edge = forwards ? group.span.end : group.span.start;
  }
  return run;
};

const idOf = ({ entry, typed }: TermGroup): string => entry ?? fold(typed);

/** 农村网络零售和农产品网络零售: the words on the two sides of 和, less those that stand on both. */
const wordsBesideConjunction = ({ folded, groups }: Understood): [Span[], Span[]] | null => {
  const telling = groups.filter(({ weight }) => weight >= LEAST_TELLING);
  for (const match of folded.matchAll(CONJUNCTION)) {
    const before = runFrom(folded, telling, match.index, false);
    const after = runFrom(folded, telling, match.index + match[0].length, true).slice(0, before.length + 1);
    const only = (run: TermGroup[], other: TermGroup[]): Span[] =>
      run.filter((group) => !other.some((one) => idOf(one) === idOf(group))).map(({ span }) => span);
    const sides: [Span[], Span[]] = [only(before, after), only(after, before)];
    if (sides.every((side) => side.length > 0)) return sides;
  }
  return null;
};
/** 谁送货 and 售后谁管: each side has a question of its own, which one quote may well answer. */
const TWO_QUESTIONS = /谁.{1,30}谁|\bwho\b.{1,60}\bwho\b/;
/** Asking words are no side. */
const LEAST_TELLING = 0.3;

/** `areTimes`: the two sides are periods, of which the second reads like what the first is measured against. */
const without = (understood: Understood, gone: readonly Span[], areTimes: boolean): Understood => ({
  ...understood,
  type: "compare",
  expected: asksByNumber(understood) ? { ...understood.expected, explicit: true } : understood.expected,
  groups: understood.groups.filter(({ span }) => !gone.some((one) => overlaps(span, one))),
  mentions: understood.mentions.filter(({ span }) => !gone.some((one) => overlaps(span, one))),
  periods: understood.periods
    .filter(({ span }) => !gone.some((one) => overlaps(span, one)))
    .map((period) => (areTimes && period.role === "since" ? { ...period, role: "at" } : period)),
});

/** The question for either side; null when it doesn't set two things side by side. */
export function readSides(understood: Understood): [Understood, Understood] | null {
  const { folded, mentions, periods } = understood;
  if (understood.type !== "compare" && (!OF_EACH.test(folded) || TWO_QUESTIONS.test(folded))) return null;
  const pair = pairOf(
    folded,
    mentions.filter(({ entry }) => entry.kind === "subject"),
  );
  // 2014 vs 2022
  const times = periods.length === 2 && periods[0]?.span.start !== periods[1]?.span.start ? periods : null;
  const areTimes = pair === null && times !== null;
  const [first, second] = (pair ?? times)?.map(({ span }) => [span]) ?? wordsBesideConjunction(understood) ?? [];
  return first && second ? [without(understood, second, areTimes), without(understood, first, areTimes)] : null;
}
