/** Quarters that an article names in full, 2023年第二季度 or 2024财年第一季度: what a bare 第二季度 or Q1 means in it. */
import { fold } from "../../text/fold.ts";
import { splitParagraphs, splitSentences } from "../../text/segment.ts";
import { slice } from "../../text/span.ts";
import { kindOfPeriod, shiftYears } from "./calendar.ts";
import { type FoundPeriod, findPeriods } from "./read-period.ts";

// 第一季度, 第二财季, Q1, first quarter
const NUMBER = /(?:第 ?)?([一二三四1-4]) ?(?:财季|季)|q([1-4])|(first|second|third|fourth)/;
const NUMBERS = ["一1first", "二2second", "三3third", "四4fourth"];

/** Whether the text says which quarter it is: three months to March 31 leaves only the year to its date, a bare Q1 all. */
const isNamed = ({ period, rule, role }: FoundPeriod, number: string | undefined): boolean =>
  period !== null &&
  role !== "base" &&
  kindOfPeriod(period) === "quarter" &&
  (rule === "stated" || rule === "fiscal quarter" || (rule === "year of the text" && number === undefined));

const isOver = (period: string, asOf: string | null): boolean => asOf === null || period.slice(-7) <= asOf.slice(0, 7);

/** A year named in one sentence is not that of a quarter in the next. */
const sentencesOf = (piece: string): string[] =>
  splitParagraphs(piece)
    .flatMap((paragraph) => splitSentences(piece, paragraph))
    .map((sentence) => fold(slice(piece, sentence)));

/** By number, in the order in which the pieces name them; of those of several years the latest that was over by then. */
export function namedQuarters(pieces: readonly string[], asOf: string | null): Map<number, string> {
  const quarters = new Map<number, string>();
  const bare = new Map<number, string>();
  for (const text of pieces.flatMap(sentencesOf)) {
    for (const found of findPeriods(text, { asOf })) {
      const { start, end, period } = found;
      const match = NUMBER.exec(text.slice(start, end));
      const word = match?.[1] ?? match?.[2] ?? match?.[3];
      if (period !== null && word && found.rule === "year of the text" && kindOfPeriod(period) === "quarter")
        bare.set(Math.ceil(Number(period.slice(5, 7)) / 3), period);
      if (period === null || !isNamed(found, word)) continue;
      // three months ended June 30: by its place in the calendar year
      const number = word
        ? NUMBERS.findIndex((names) => names.includes(word)) + 1
        : Math.ceil(Number(period.slice(5, 7)) / 3);
      const known = quarters.get(number);
      if (known === undefined || (isOver(period, asOf) && (period > known || !isOver(known, asOf))))
        quarters.set(number, period);
    }
  }
  // 三季度营收80亿元，2023年第三季度为70亿元: only the quarter of the year before is told with its year
  for (const [number, period] of bare) {
    const named = quarters.get(number);
    if (named !== undefined && named === shiftYears(period, -1)) quarters.delete(number);
  }
  return quarters;
}
