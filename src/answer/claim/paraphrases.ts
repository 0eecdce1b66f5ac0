/** What reviewers said in other words of the claims that share a quote. They count for each of these: which number is meant, the quote's own words tell. */
import type { Claim } from "../../extract/claim.ts";
import { matchable } from "../../text/lemmatise.ts";
import { readMeaningRows } from "./shared-meaning.ts";

export interface Paraphrases {
  /** As written, each once. */
  texts: readonly string[];
  /** To match on. Read when first asked for. */
  readonly matchable: readonly string[];
  /** All of them, a line each, to match on. Read when first asked for. */
  readonly together: string;
  /** Their words as rows of the table of meanings. Read when first asked for. */
  readonly meanings: readonly number[];
}

const NONE: Paraphrases = { texts: [], matchable: [], together: "", meanings: [] };

/** The paraphrases of claims that share a quote. */
export const readParaphrases = (claims: readonly Claim[]): Paraphrases => {
  const texts = [...new Set(claims.flatMap(({ paraphrases = [] }) => paraphrases))];
  if (texts.length === 0) return NONE;
  let said: readonly string[] | undefined;
  let together: string | undefined;
  let meanings: readonly number[] | undefined;
  return {
    texts,
    get matchable() {
      said ??= texts.map(matchable);
      return said;
    },
    get together() {
      together ??= this.matchable.join("\n");
      return together;
    },
    get meanings() {
      meanings ??= readMeaningRows(this.together);
      return meanings;
    },
  };
};
