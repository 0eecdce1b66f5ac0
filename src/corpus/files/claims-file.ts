/** The layout of claims.json: one claim a line, each with its quote beside the span. */

import { Claim, Statistic } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";
import { type Infer, z } from "../../zod.ts";

/** A claim as a line of claims.json: the quoted words stand beside their offsets, so that a diff can be read and a shift is noticed. */
export const ClaimLine = z.strictObject({
  ...Claim.shape,
  quote: z.string().min(1),
  statistic: Statistic.extend({ text: z.string().min(1) }).nullable(),
});
export type ClaimLine = Infer<typeof ClaimLine>;

/** The claim without the words that its file repeats from the source. */
export const readClaimLine = (line: ClaimLine): Claim => {
  const { id, span, statistic, subject, metric, period, periodRule, speaker, origin, nature, gloss, foundBy, review } =
    line;
  const paraphrases = line.paraphrases && { paraphrases: line.paraphrases };
  // key by key: a rest of all others takes many times as long, and there may be a million claims
  const common = {
    subject,
    metric,
    period,
    periodRule,
    speaker,
    origin,
    nature,
    gloss,
    ...paraphrases,
    foundBy,
    review,
  };
  return { id, span, statistic: statistic && readStatistic(statistic), ...common };
};

const readStatistic = ({ span, value, unit, qualifier, vague, change }: Statistic): Statistic => ({
  ...{ span, value, unit, qualifier, vague, change },
});

/** One line of claims.json; the keys in the schema's order, whatever order they were drafted in. */
const formatLine = (claim: Claim, source: string): string => {
  const { id, span, statistic, subject, metric, period, periodRule, speaker, origin, nature, gloss, foundBy, review } =
    claim;
  const paraphrases = claim.paraphrases && { paraphrases: claim.paraphrases };
  const line: ClaimLine = {
    id,
    quote: slice(source, span),
    span,
    statistic: statistic && { text: slice(source, statistic.span), ...statistic },
    ...{ subject, metric, period, periodRule, speaker, origin, nature, gloss, ...paraphrases, foundBy, review },
  };
  return JSON.stringify(line);
};

/** claims.json for these claims on `source`. */
export const formatClaims = (claims: readonly Claim[], source: string): string =>
  claims.length === 0 ? "[]\n" : `[\n${claims.map((claim) => formatLine(claim, source)).join(",\n")}\n]\n`;
