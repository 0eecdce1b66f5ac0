/** Finds glosses and paraphrases that say another number than the quote. */
import { type Amount, readAmounts } from "../../extract/amounts/read-amount.ts";
import { slice } from "../../text/span.ts";
import { type ArticleCheck, inClaim, sameSize } from "./finding.ts";

/** Figures and large numbers; 一起 and "two sides" are words. */
const FIGURE = /\d[\d.,]*|[万亿]|\b(?:hundred|thousand|million|billion)s?\b/;

const isIn = ({ value }: Amount, held: Amount[]): boolean =>
  [value].flat().every((number) => held.some((other) => [other.value].flat().some((one) => sameSize(number, one))));

/** The numbers of `words` that the quote doesn't have, as they stand there. */
const addedNumbers = (words: string, quote: string, held: Amount[]): string[] =>
  readAmounts(words)
    .filter((amount) => {
      const [figure] = FIGURE.exec(slice(words, amount.span)) ?? [];
      // 6 of 6大玩家, which counts nothing, is the 6 of 6家
      return figure !== undefined && !quote.includes(figure) && !isIn(amount, held);
    })
    .map((amount) => slice(words, amount.span));

export const paraphrasedNumbers: ArticleCheck = ({ articles }) =>
  articles.flatMap((loaded) =>
    loaded.claims.flatMap(({ span, gloss, paraphrases = [] }, index) => {
      const quote = slice(loaded.text, span);
      const said = [
        ...(gloss === null ? [] : [{ field: "gloss", words: gloss }]),
        ...paraphrases.map((words) => ({ field: "paraphrases", words })),
      ];
      const held = said.length === 0 ? [] : readAmounts(quote);
      return said.flatMap(({ field, words }) =>
        addedNumbers(words, quote, held).map((number) => ({
          grade: "wrong" as const,
          at: inClaim(loaded, index, field),
          problem: `“${number}” in “${words}” is no number of the quote`,
          mend: "say the number as the quote does, or leave it out",
        })),
      );
    }),
  );
