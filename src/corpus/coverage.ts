/** What the corpus has numbers on: subject × metric × year, and where a number is missing beside its neighbours. */
import type { Claim } from "../extract/claim.ts";
import type { Entry } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { fold } from "../text/fold.ts";
import type { Corpus } from "./files/load-corpus.ts";

interface CoverageRow {
  metric: string;
  subject: string;
  /** Claim ids by year; "–" for claims without a period. */
  years: Map<string, string[]>;
}

export interface Coverage {
  /** By metric, then subject. */
  rows: CoverageRow[];
  /** In order. */
  years: string[];
  /** Years between a row's first and last without a number, and years in which others of its metric have one. */
  holes: { metric: string; subject: string; year: string }[];
}

const UNDATED = "–";

const firstName = ({ zh, en }: Entry): string => zh[0] ?? en[0] ?? "";

/** One name for all names of a thing: the lexicon's first, or the words as they stand. */
const nameIn = (words: string, kind: "subject" | "metric", lexicon: Lexicon): string => {
  const mention = lexicon.find(words).find(({ entry, how }) => entry.kind === kind && how === "name");
  return mention === undefined ? words : firstName(mention.entry) || words;
};

/**
 * Whether a row is about some words: its metric or subject has them, or is what the lexicon has under that name (GMV,
 * kuaishou).
 */
export const createAbout = (
  words: string,
  lexicon: Lexicon,
): ((row: Pick<CoverageRow, "metric" | "subject">) => boolean) => {
  const wanted = fold(words.trim());
  const named = lexicon
    .find(words)
    .filter(({ how, span }) => how === "name" && fold(words.slice(span.start, span.end)) === wanted)
    .map(({ entry }) => fold(firstName(entry)));
  return ({ metric, subject }) => [wanted, ...named].some((name) => fold(`${metric} ${subject}`).includes(name));
};

/** 2018-12/2020-03 → 2018, 2020: the years that the period names. */
const yearsOf = ({ period }: Claim): string[] =>
  period === null ? [UNDATED] : [...new Set(period.match(/\d{4}/g) ?? [UNDATED])];

const findHoles = (rows: readonly CoverageRow[], years: readonly string[]): Coverage["holes"] =>
  rows.flatMap(({ metric, subject, years: held }) => {
    const dated = [...held.keys()].filter((year) => year !== UNDATED).sort();
    const [first, last] = [dated[0], dated.at(-1)];
    const others = new Set(
      rows.filter((row) => row.metric === metric && row.subject !== subject).flatMap((row) => [...row.years.keys()]),
    );
    return years
      .filter((year) => year !== UNDATED && !held.has(year))
      .filter((year) => others.has(year) || (first !== undefined && last !== undefined && year > first && year < last))
      .map((year) => ({ metric, subject, year }));
  });

/** Growth counts as a metric of its own: a level doesn't fill its hole. */
export const readCoverage = ({ articles, lexicon }: Corpus): Coverage => {
  const rows = new Map<string, CoverageRow>();
  const years = new Set<string>();
  for (const claim of articles.flatMap(({ claims }) => claims)) {
    if (claim.statistic === null || claim.subject === "") continue;
    const subject = nameIn(claim.subject, "subject", lexicon);
    const change = claim.statistic.change === null ? "" : ` (${claim.statistic.change})`;
    const metric = `${nameIn(claim.metric, "metric", lexicon) || claim.statistic.unit}${change}`;
    const key = `${metric}|${subject}`;
    const row = rows.get(key) ?? { metric, subject, years: new Map() };
    rows.set(key, row);
    for (const year of yearsOf(claim)) {
      years.add(year);
      row.years.set(year, [...(row.years.get(year) ?? []), claim.id]);
    }
  }
  const order = (a: CoverageRow, b: CoverageRow): number =>
    a.metric.localeCompare(b.metric, "zh") || a.subject.localeCompare(b.subject, "zh");
  const sorted = [...rows.values()].toSorted(order);
  const allYears = [...years].sort();
  return { rows: sorted, years: allYears, holes: findHoles(sorted, allYears) };
};
