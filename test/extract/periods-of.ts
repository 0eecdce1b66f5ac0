/** The numbers of a text of August 2023, each with the period that it is read to be of. */
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { slice } from "../../src/text/span.ts";

/** A text, and its numbers with the periods expected of them. */
export type PeriodRow = [text: string, ...numbers: [words: string, period: string | null][]];

const lexicon = createLexicon([]);

const statisticsOf = (text: string) =>
  extractClaims(
    { id: "a", text, body: [{ start: 0, end: text.length }], asOf: "2023-08-15", language: "zh-Hans", title: "" },
    lexicon,
  ).flatMap(({ statistic, period, periodRule }) => (statistic ? [{ statistic, period, periodRule }] : []));

export const periodsOf = (text: string): [words: string, period: string | null][] =>
  statisticsOf(text).map(({ statistic, period }) => [slice(text, statistic.span), period]);

/** How those periods were found. */
export const rulesOf = (text: string): (string | null)[] => statisticsOf(text).map(({ periodRule }) => periodRule);
