/** A comparison's answer: the two facts that are set side by side. */
import type { Span } from "../../text/span.ts";
import type { Answer } from "../answer.ts";
import type { Understood } from "../question/understand.ts";
import type { Candidate } from "../rank/rank-claims.ts";
import { THRESHOLD } from "../rank/score-claim.ts";
import { samePassage, toFact, withoutRepeats } from "./to-fact.ts";

/** Either side of a comparison needs less evidence of its own: the other side bears it out. */
const SIDE_THRESHOLD = 0.35;
const MOST_SIDES = 6;

const odds = ({ confidence }: Candidate): number => Math.log(confidence / (1 - Math.min(confidence, 0.999)));

/** How well two facts can be set side by side, by the odds of both and by whether they measure the same in the same unit. */
const sideBySide = (one: Candidate, other: Candidate): number => {
  const [a, b] = [one.view.claim.statistic, other.view.claim.statistic];
  const alike = a === null ? (b === null ? 1 : 0) : a.unit === b?.unit && a.change === b.change ? 1 : 0;
  const sameMetric = one.view.metricReading === other.view.metricReading ? 0.5 : 0;
  // one quote that sets both side by side says it best
  const together = samePassage(one, other) ? 1.5 : 0;
  return odds(one) + odds(other) + alike + sameMetric + together;
};

/** How well a quote must speak of what only one side asks for: its title or the sentence before (0.5) doesn't do. */
const SPOKEN_OF = 0.55;

/** One quote that is likely the answer and speaks of both sides needs no second one. */
const speaksOfBoth = (
  best: Candidate | undefined,
  understood: Understood,
  sides: [Understood, Understood],
): boolean => {
  const isOfOne = (span: Span): boolean =>
    sides.some(({ groups }) => !groups.some((group) => group.span.start === span.start));
  const telling = understood.groups.flatMap(({ span }, at) =>
    isOfOne(span) ? [best?.evidence.met[at]?.level ?? 0] : [],
  );
  return best !== undefined && best.confidence >= THRESHOLD && telling.every((level) => level >= SPOKEN_OF);
};

/** The two facts that a comparison sets side by side; null when either side isn't known, or one quote does. */
export function decideSides(
  understood: Understood,
  whole: Candidate[],
  asked: [Understood, Understood],
  sides: [Candidate[], Candidate[]],
): Answer | null {
  if (speaksOfBoth(whole[0], understood, asked)) return null;
  const [firsts, seconds] = sides.map((candidates) =>
    candidates.filter(({ confidence }) => confidence >= SIDE_THRESHOLD).slice(0, MOST_SIDES),
  ) as [Candidate[], Candidate[]];
  let best: { pair: [Candidate, Candidate]; score: number } | null = null;
  for (const one of firsts) {
    for (const other of seconds) {
      if (one.view.claim === other.view.claim) continue;
      const score = sideBySide(one, other);
      if (best === null || score > best.score) best = { pair: [one, other], score };
    }
  }
  if (!best) return null;
  const [one, other] = best.pair;
  return {
    status: "answered",
    language: understood.language,
    facts: withoutRepeats(
      (samePassage(one, other) ? [one] : best.pair).map((candidate) => toFact(understood, candidate)),
      [],
    )[0],
    verdict: null,
    correction: null,
    conflict: false,
    headline: one.view.claim.statistic !== null,
    more: [],
  };
}
