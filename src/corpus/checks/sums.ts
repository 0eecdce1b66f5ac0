/** Finds numbers of one sentence that don't add up: shares of a whole, parts greater than it. */
import type { Claim } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import { type Check, exactValue, type Finding, inClaim, wordsOf } from "./finding.ts";

interface Level {
  claim: Claim;
  index: number;
  value: number;
}

/** Rounding of the published figures, as a share of the value. */
const ROUNDING = 0.02;
// 占网民整体的比例 → 网民整体; 占比
const WHOLE = /占(.*?)(?:的?(?:比例|比重|比|份额))?$/su;

/** The sentence's levels (no growth) in the order of the text. */
const levelsOf = ({ claims }: LoadedArticle, start: number): Level[] =>
  claims
    .flatMap((claim, index) => {
      const value = exactValue(claim);
      return claim.span.start === start && value !== null && claim.statistic?.change === null
        ? [{ claim, index, value }]
        : [];
    })
    .toSorted((a, b) => (a.claim.statistic?.span.start ?? 0) - (b.claim.statistic?.span.start ?? 0));

const isShare = ({ claim: { statistic } }: Level): boolean => statistic?.unit === "%";

/** 8.50 亿, 94.1% of all internet users, beside 7.73 亿, 85.6% of them: both must give the same whole. */
const differentWholes = (loaded: LoadedArticle, levels: Level[]): Finding[] => {
  const wholes = new Map<string, { size: number; words: string }>();
  return levels.flatMap((level, at): Finding[] => {
    const name = WHOLE.exec(level.claim.metric)?.[1];
    const amount = levels.slice(0, at).findLast((other) => !isShare(other));
    if (!isShare(level) || !name || !amount || level.value <= 0) return [];
    const words = `${wordsOf(amount.claim, loaded.text)} at ${wordsOf(level.claim, loaded.text)}`;
    const size = amount.value / (level.value / 100);
    const known = wholes.get(name);
    wholes.set(name, known ?? { size, words });
    if (!known || Math.abs(known.size - size) <= known.size * ROUNDING) return [];
    const problem = `${words} makes ${name} ${Math.round(size)}, but ${known.words} makes it ${Math.round(known.size)}`;
    return [
      {
        grade: "wrong",
        at: inClaim(loaded, level.index, "statistic"),
        problem,
        mend: "correct the value or the whole that metric names",
      },
    ];
  });
};

/** 其中超过 500 万人 can't be more than the number before it. */
const partsOverWhole = (loaded: LoadedArticle, levels: Level[]): Finding[] =>
  levels.flatMap((part, at): Finding[] => {
    const whole = levels[at - 1];
    if (!whole || whole.claim.statistic?.unit !== part.claim.statistic?.unit || isShare(part)) return [];
    const between = slice(loaded.text, {
      start: whole.claim.statistic?.span.end ?? 0,
      end: part.claim.statistic?.span.start ?? 0,
    });
    // 1900 万人…,其中超过 500 万人; of which 5 million
    if (!/[,，、；;\s](?:其中|of which)[^。；;]{0,200}$/iu.test(between) || part.value <= whole.value) return [];
    const problem = `the part ${wordsOf(part.claim, loaded.text)} is more than the whole ${wordsOf(whole.claim, loaded.text)}`;
    return [
      {
        grade: "wrong",
        at: inClaim(loaded, part.index, "statistic", "value"),
        problem,
        mend: "correct one of the two values",
      },
    ];
  });

/** A 30%, B 50% and C 40% of one thing that the sentence splits up. */
const sharesOverAll = (loaded: LoadedArticle, levels: Level[]): Finding[] => {
  const quote = levels[0] ? slice(loaded.text, levels[0].claim.span) : "";
  // 分别占20%、30%, 其余, broken down
  if (!/分别占|分別佔|其余|其餘|构成|構成|broken down|the rest/iu.test(quote)) return [];
  const shares = levels.filter((level) => isShare(level) && /占|share/iu.test(level.claim.metric));
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const last = shares.at(-1);
  if (shares.length < 2 || !last || sum <= 100 * (1 + ROUNDING)) return [];
  const problem = `the shares of this sentence add up to ${Math.round(sum * 10) / 10}%`;
  return [
    {
      grade: "better",
      at: inClaim(loaded, last.index, "statistic", "value"),
      problem,
      mend: "see whether they are shares of one whole",
    },
  ];
};

const impossibleShares = (loaded: LoadedArticle): Finding[] =>
  loaded.claims.flatMap((claim, index): Finding[] => {
    const value = exactValue(claim);
    const isPart =
      claim.statistic?.unit === "%" && claim.statistic.change === null && /占|share of/iu.test(claim.metric);
    if (value === null || !isPart || (value >= 0 && value <= 100)) return [];
    return [
      {
        grade: "wrong",
        at: inClaim(loaded, index, "statistic", "value"),
        problem: `${value}% can't be a share of a whole`,
        mend: "correct the value, or set change if it is a growth",
      },
    ];
  });

export const sums: Check = ({ articles }) =>
  articles.flatMap((loaded) => {
    const starts = [...new Set(loaded.claims.filter(({ statistic }) => statistic).map(({ span }) => span.start))];
    const bySentence = starts.flatMap((start) => {
      const levels = levelsOf(loaded, start);
      return [differentWholes, partsOverWhole, sharesOverAll].flatMap((check) => check(loaded, levels));
    });
    return [...impossibleShares(loaded), ...bySentence];
  });
