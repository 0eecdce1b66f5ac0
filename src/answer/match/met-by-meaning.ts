/** Words of the question that a claim meets by what it is of, in whatever words: 公司第二季度收入, $9.74 per share, 稳居第一位. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { once } from "../question/once.ts";
import { properNames } from "../question/proper-names.ts";
import type { Understood } from "../question/understand.ts";
import { namedMetrics } from "../question/wants-number.ts";
import { ASKING, ASKING_WEIGHT } from "../question/word-weights.ts";
import { metClasses } from "./asked-class.ts";
import { isToldBy } from "./match-metric.ts";
import { isAbout } from "./match-subject.ts";
import { LEVELS, type Met } from "./met-words.ts";

/** By where it starts, the place of each group of a question: the first of those that start there. */
const groupPlaces = once(
  ({ groups }) => new Map(groups.map(({ span }, at): [number, number] => [span.start, at]).toReversed()),
);

/** The place among the question's groups of what is mentioned; -1 for none. */
export const groupAt = (understood: Understood, { span }: Mention): number =>
  groupPlaces(understood).get(span.start) ?? -1;

// 哪天, when, date, and the 天 that is left of 哪天
const asksForDate = (typed: string): boolean => ASKING.test(typed.toLowerCase()) || /^[年月日号天]$/.test(typed);

/** What a number tells by what it is: climbed 37% tells growth, 第三 a place. */
const TOLD_BY_NUMBER = new Set(["rank", "growth"]);

/** Raises the levels of `met`, one for each of the question's groups, in place. */
export const raiseByMeaning = (
  understood: Understood,
  view: ClaimView,
  lexicon: Lexicon,
  met: readonly Met[],
): void => {
  const raise = (at: number, level: number): void => {
    const own = met[at];
    if (own) own.level = Math.max(own.level, level);
  };
  const raiseMentioned = (mention: Mention, level: number): void => raise(groupAt(understood, mention), level);
  // 哪天签的: the date that stands there is what the asking word asks for
  if (understood.type === "when" && view.namedPeriods.length > 0)
    for (const [at, { typed, weight }] of understood.groups.entries())
      if (weight <= ASKING_WEIGHT && asksForDate(typed)) raise(at, LEVELS.clause);
  for (const mention of properNames(understood)) {
    const level = met[groupAt(understood, mention)]?.level ?? LEVELS.quote;
    // of whom the claim is
    const isMeant = (): boolean => view.subjects.has(mention.entry.id) || isAbout(view, mention.entry, lexicon);
    if (level < LEVELS.quote && isMeant()) raiseMentioned(mention, LEVELS.quote);
  }
  if (view.claim.statistic)
    for (const mention of namedMetrics(understood.mentions))
      if (view.metrics.has(mention.entry.id)) raiseMentioned(mention, LEVELS.quote);
  for (const mention of understood.mentions)
    if (TOLD_BY_NUMBER.has(mention.entry.dimension ?? "") && isToldBy(mention.entry, view))
      raiseMentioned(mention, LEVELS.quote);
  for (const { mention, level } of metClasses(understood, view, lexicon)) raiseMentioned(mention, level);
};
