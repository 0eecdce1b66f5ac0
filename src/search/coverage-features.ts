/** How much of a question a passage and its surroundings meet, seen in several ways. */
import type { BlockMatch } from "./block-match.ts";
import { columnsOf } from "./columns.ts";
import type { Term } from "./query.ts";

/** All are shares of the terms' weight, 0–1. */
export const COVERAGE_NAMES = [
  "passage", // met in the passage
  "local", // the same with local weights: what tells the passages of a block apart
  "localBest", // … relative to the block's best passage
  "localLead", // … less the best other passage's
  "beyondTitle", // of the terms that the title lacks
  "beyondFirst", // of the terms that the block's first passage lacks
  "near", // terms near the asking words weighing more
  "previousAdds", // met by the previous passage only
  "nextAdds", // met by the next passage only
  "carried", // met not here but earlier in the block or in the title
  "block",
  "surroundings", // block and title
  "run", // the longest run of neighbouring terms
  "best", // as `passage`, relative to the best candidate
  "surroundingsBest", // as `surroundings`, relative to the best candidate
] as const;

const AT = columnsOf(COVERAGE_NAMES);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const localFeatures = ({ localShare }: BlockMatch, s: number, out: Float32Array, from: number): void => {
  const own = localShare[s] as number;
  let best = 0;
  let otherBest = 0;
  for (let other = 0; other < localShare.length; other++) {
    const value = localShare[other] as number;
    best = Math.max(best, value);
    if (other !== s) otherBest = Math.max(otherBest, value);
  }
  out[from + AT.local] = own;
  out[from + AT.localBest] = share(own, best);
  out[from + AT.localLead] = own - otherBest;
};

/** Writes the features of passage `s` of a block; those relative to the best candidate wait for `relateToBest`. */
export const writeCoverage = (terms: Term[], match: BlockMatch, s: number, out: Float32Array, from: number): void => {
  const { met, inBlock, inTitle, size } = match;
  const count = terms.length;
  let whole = 0;
  let passage = 0;
  let beyondTitle = 0;
  let wholeBeyondTitle = 0;
  let beyondFirst = 0;
  let wholeBeyondFirst = 0;
  let near = 0;
  let wholeNear = 0;
  let previousAdds = 0;
  let nextAdds = 0;
  let carried = 0;
  let block = 0;
  let surroundings = 0;
  let run = 0;
  let longestRun = 0;
  for (let t = 0; t < count; t++) {
    const { weight, nearness } = terms[t] as Term;
    const here = met[s * count + t] as number;
    const title = inTitle[t] as number;
    whole += weight;
    passage += weight * here;
    beyondTitle += weight * here * (1 - title);
    wholeBeyondTitle += weight * (1 - title);
    if (s > 0) {
      const notFirst = weight * (1 - (met[t] as number));
      beyondFirst += notFirst * here;
      wholeBeyondFirst += notFirst;
      previousAdds += weight * Math.max(0, (met[(s - 1) * count + t] as number) - here);
    }
    if (s < size - 1) nextAdds += weight * Math.max(0, (met[(s + 1) * count + t] as number) - here);
    near += weight * nearness * here;
    wholeNear += weight * nearness;
    let earlier = title;
    for (let other = 0; other < s; other++) earlier = Math.max(earlier, met[other * count + t] as number);
    carried += weight * Math.max(0, earlier - here);
    block += weight * (inBlock[t] as number);
    surroundings += weight * Math.max(inBlock[t] as number, title);
    run = here > 0 ? run + weight : 0;
    longestRun = Math.max(longestRun, run);
  }
  out[from + AT.passage] = share(passage, whole);
  out[from + AT.beyondTitle] = share(beyondTitle, wholeBeyondTitle);
  out[from + AT.beyondFirst] = share(beyondFirst, wholeBeyondFirst);
  out[from + AT.near] = share(near, wholeNear);
  out[from + AT.previousAdds] = share(previousAdds, whole);
  out[from + AT.nextAdds] = share(nextAdds, whole);
  out[from + AT.carried] = share(carried, whole);
  out[from + AT.block] = share(block, whole);
  out[from + AT.surroundings] = share(surroundings, whole);
  out[from + AT.run] = share(longestRun, whole);
  out[from + AT.best] = share(passage, whole);
  out[from + AT.surroundingsBest] = share(surroundings, whole);
  localFeatures(match, s, out, from);
};

/** Divides the two relative features of all candidates, `width` apart, by the best candidate's. */
export const relateToBest = (features: Float32Array, width: number, from: number): void => {
  for (const name of ["best", "surroundingsBest"] as const) {
    let best = 0;
    for (let i = from + AT[name]; i < features.length; i += width) best = Math.max(best, features[i] as number);
    for (let i = from + AT[name]; i < features.length; i += width) features[i] = share(features[i] as number, best);
  }
};
