/** What a check of the corpus finds: something wrong, or something to be done better. */
import type { Claim } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";
import type { Corpus, LoadedArticle } from "../files/load-corpus.ts";

export interface Finding {
  /** wrong: it must be mended; better: the bot works all the same; name: a lexicon name that nothing uses. */
  grade: "wrong" | "better" | "name";
  /** A value of an article's file by its path, or a lexicon entry by its id. */
  at:
    | { article: string; file: "article.json" | "claims.json"; path: (string | number)[] }
    | { entry: string }
    | { lexicon: true };
  problem: string;
  mend: string;
}

/** Looks at a corpus that loads. */
export type Check = (corpus: Corpus) => Finding[];

/** Looks at articles alone. */
export type ArticleCheck = (corpus: Pick<Corpus, "articles">) => Finding[];

/** A value of the claim at `index`. */
export const inClaim = ({ article }: LoadedArticle, index: number, ...path: string[]): Finding["at"] => ({
  article: article.id,
  file: "claims.json",
  path: [index, ...path],
});

/** The number as it stands in the text. */
export const wordsOf = ({ statistic }: Claim, text: string): string =>
  statistic === null ? "" : slice(text, statistic.span);

/** Whether two numbers are the same but for their sign: a fall is written without a minus, 下降1.5% is -1.5. */
export const sameSize = (a: number, b: number): boolean => Math.abs(Math.abs(a) - Math.abs(b)) <= Math.abs(b) * 1e-9;

/** A claim's value where it is one definite number, else null. */
export const exactValue = ({ statistic }: Claim): number | null =>
  statistic === null || statistic.vague || Array.isArray(statistic.value) ? null : statistic.value;
