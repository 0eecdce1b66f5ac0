/** Finds paraphrases that say another number than the quote. */
import { type Amount, readAmounts } from "../../extract/amounts/read-amount.ts";
import { slice } from "../../text/span.ts";
import { type ArticleCheck, inClaim, sameSize } from "./finding.ts";

/** Figures and large numbers; 一起 and "two sides" are words. */
const FIGURE = /\d[\d.,]*|[万亿]|\b(?:hundred|thousand|million|billion)s?\b/;

const isIn = ({ value }: Amount, held: Amount[]): boolean =>
  [value].flat().every((number) => held.some((other) => [other.value].flat().some((one) => sameSize(number, one))));

export const paraphrasedNumbers: ArticleCheck = ({ articles }) =>
  articles.flatMap((loaded) =>
    loaded.claims.flatMap(({ span, paraphrases = [] }, index) => {
      const quote = slice(loaded.text, span);
      const held = readAmounts(quote);
      return paraphrases.flatMap((words) =>
        readAmounts(words)
          .filter((amount) => {
            const [figure] = FIGURE.exec(slice(words, amount.span)) ?? [];
            // 6 of 6大玩家, which counts nothing, is the 6 of 6家
            return figure !== undefined && !quote.includes(figure) && !isIn(amount, held);
          })
          .map((amount) => ({
            grade: "wrong" as const,
            at: inClaim(loaded, index, "paraphrases"),
            problem: `“${slice(words, amount.span)}” in “${words}” is no number of the quote`,
            mend: "say the number as the quote does, or leave it out",
          })),
      );
    }),
  );
