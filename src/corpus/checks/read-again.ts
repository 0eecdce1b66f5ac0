/** What the reader makes of a claim's number, in the light of its quote. */
import { type Amount, readAmounts } from "../../extract/amounts/read-amount.ts";
import type { Claim } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";

/** Null where it reads no number in these words. */
export const readAgain = ({ span, statistic }: Claim, text: string): Amount | null => {
  if (statistic === null) return null;
  const { start, end } = statistic.span;
  return (
    readAmounts(slice(text, span)).find(
      (amount) => span.start + amount.span.start < end && span.start + amount.span.end > start,
    ) ?? null
  );
};
