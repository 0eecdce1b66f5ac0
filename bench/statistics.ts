/** How well the extractor finds statistics: drafted claims against statistics read by hand. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { resolveAsOf } from "../src/corpus/change/resolve-as-of.ts";
import type { Claim } from "../src/extract/claim.ts";
import { extractClaims } from "../src/extract/extract-claims.ts";
import { findBody } from "../src/extract/find-body.ts";
import type { SourceText } from "../src/extract/source-text.ts";
import { createLexicon, type Lexicon } from "../src/lexicon/lexicon.ts";
import { fold } from "../src/text/fold.ts";
import { slice } from "../src/text/span.ts";

/** One line of a gold file. */
export interface GoldStatistic {
  article: string;
  text: string;
  value: number | [number, number];
  unit: string;
  qualifier?: string | null;
  subject: string;
  metric: string;
  period: string | null;
  change?: string | null;
  sentence: string;
  vague?: boolean;
  /** A headline's figure that the text states again. */
  repeats?: boolean;
}

export interface ArticleFigures {
  article: string;
  gold: number;
  found: number;
  valueRight: number;
  periodRight: number;
  changeRight: number;
  /** Numbers drafted in a definite form, and those of them that no gold statistic names. */
  drafted: number;
  spurious: number;
  /** Vague ones (上千万) that no gold statistic names: whether they are statistics is a matter of taste. */
  vagueSpurious: number;
  notes: string[];
}

const folded = (text: string): string => fold(text).replace(/\s+/g, "");
const digits = (text: string): string =>
  (folded(text).match(/[\d零一二三四五六七八九十百千万亿数几]+(?:[.,]\d+)*/g) ?? []).join(" ");
const same = (a: GoldStatistic["value"], b: GoldStatistic["value"]): boolean =>
  [a].flat().length === [b].flat().length &&
  [a].flat().every((value, index) => Math.abs(value - ([b].flat()[index] ?? 0)) <= Math.abs(value) * 1e-9);

// The gold names the month of a festival by the festival, 2023 618, and shops once by another word.
const periodOf = ({ period }: GoldStatistic): string | null => period?.replace(/^(\d{4}) 618$/, "$1-06") ?? null;
const unitOf = ({ unit }: GoldStatistic): string => (unit === "stores" ? "shops" : unit);

/** Compares drafts with the gold of one article: the same number in the same sentence, each draft used once. */
export function compareArticle(
  article: string,
  source: SourceText,
  claims: readonly Claim[],
  gold: readonly GoldStatistic[],
): ArticleFigures {
  const figures: ArticleFigures = {
    article,
    gold: gold.length,
    found: 0,
    valueRight: 0,
    periodRight: 0,
    changeRight: 0,
    drafted: 0,
    spurious: 0,
    vagueSpurious: 0,
    notes: [],
  };
  const drafts = claims.flatMap((claim) =>
    claim.statistic ? [{ claim, statistic: claim.statistic, used: false }] : [],
  );
  const textOf = (span: { start: number; end: number }): string => source.text.slice(span.start, span.end);
  for (const wanted of gold) {
    const sentence = folded(wanted.sentence);
    const candidates = drafts.filter(({ claim, used }) => {
      const quote = folded(textOf(claim.span));
      return !used && (quote.includes(sentence) || sentence.includes(quote));
    });
    const text = folded(wanted.text);
    const hit =
      candidates.find(({ statistic }) => folded(textOf(statistic.span)) === text) ??
      candidates.find(
        ({ statistic }) => digits(textOf(statistic.span)) === digits(wanted.text) && digits(wanted.text) !== "",
      ) ??
      candidates.find(
        ({ statistic }) =>
          folded(textOf(statistic.span)).includes(text) || text.includes(folded(textOf(statistic.span))),
      );
    if (!hit) {
      figures.notes.push(`missed ${wanted.text} in ${wanted.sentence.slice(0, 60)}`);
      continue;
    }
    hit.used = true;
    figures.found++;
    const { statistic, claim } = hit;
    if (same(statistic.value, wanted.value) && statistic.unit === unitOf(wanted)) figures.valueRight++;
    else
      figures.notes.push(
        `value ${wanted.text}: wanted ${String(wanted.value)} ${wanted.unit}, read ${String(statistic.value)} ${statistic.unit}`,
      );
    if (claim.period === periodOf(wanted)) figures.periodRight++;
    else
      figures.notes.push(
        `period ${wanted.text}: wanted ${wanted.period}, read ${claim.period} (${claim.periodRule}) in ${wanted.sentence.slice(0, 50)}`,
      );
    if (wanted.change === undefined || statistic.change === wanted.change) figures.changeRight++;
    else figures.notes.push(`change ${wanted.text}: wanted ${wanted.change}, read ${statistic.change}`);
  }
  for (const { statistic, used } of drafts) {
    if (!statistic.vague) figures.drafted++;
    if (used) continue;
    if (statistic.vague) figures.vagueSpurious++;
    else figures.spurious++;
    figures.notes.push(`not in the gold${statistic.vague ? " (vague)" : ""}: ${textOf(statistic.span)}`);
  }
  return figures;
}

interface Sidecar {
  title?: string;
  published?: string | null;
  language?: string;
}

/** Reads NAME.txt with NAME.json beside it and drafts its claims; `asOf` stands in where the JSON has no date. */
export function draftFile(
  file: string,
  lexicon: Lexicon,
  asOf: string | null,
): { source: SourceText; claims: Claim[] } {
  const text = readFileSync(file, "utf8");
  const sidecar = file.replace(/\.txt$/, ".json");
  const known = existsSync(sidecar) ? (JSON.parse(readFileSync(sidecar, "utf8")) as Sidecar) : {};
  const title = known.title ?? "";
  const language = known.language?.startsWith("en") ? "en" : known.language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  const body = findBody(text, title);
  const today = new Date().toISOString().slice(0, 10);
  const words = body.map((piece) => slice(text, piece)).join("\n");
  const dated = resolveAsOf(words, { given: asOf, published: known.published ?? null }, today);
  const source: SourceText = { id: "article", text, body, asOf: dated.asOf, language, title };
  return { source, claims: extractClaims(source, lexicon) };
}

export interface GoldSet {
  /** A JSON Lines file of gold statistics. */
  gold: string;
  /** A folder of NAME.txt and NAME.json, or one text file that all of the gold is about. */
  articles: string;
  /** The date that a text without a date speaks from. */
  asOf?: string | null;
}

/** Figures for each article that has gold statistics; articles without any are left out, as theirs may be incomplete. */
export function measureStatistics(
  { gold, articles, asOf = null }: GoldSet,
  lexicon: Lexicon = createLexicon([]),
): ArticleFigures[] {
  const lines = readFileSync(gold, "utf8").trim().split("\n");
  const statistics = lines.map((line) => JSON.parse(line) as GoldStatistic);
  return [...new Set(statistics.map(({ article }) => article))].map((article) => {
    const file = articles.endsWith(".txt") ? articles : join(articles, `${article}.txt`);
    const { source, claims } = draftFile(file, lexicon, asOf);
    return compareArticle(
      article,
      source,
      claims,
      statistics.filter((statistic) => statistic.article === article),
    );
  });
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`);

/** The figures as lines to print, the articles first, then all of them together. */
export function printStatistics(figures: readonly ArticleFigures[], verbose: boolean): string[] {
  const sum = (key: Exclude<keyof ArticleFigures, "article" | "notes">): number =>
    figures.reduce((total, one) => total + one[key], 0);
  const row = (name: string, of: (key: Exclude<keyof ArticleFigures, "article" | "notes">) => number): string =>
    `${name.padEnd(42)} found ${percent(of("found"), of("gold"))} of ${of("gold")}  value+unit ${percent(of("valueRight"), of("found"))}  period ${percent(of("periodRight"), of("found"))}  change ${percent(of("changeRight"), of("found"))}  no statistic ${percent(of("spurious"), of("drafted"))} of ${of("drafted")} (+${of("vagueSpurious")} vague)`;
  return [
    ...figures.flatMap((one) => [
      row(one.article, (key) => one[key]),
      ...(verbose ? one.notes.map((note) => `    ${note}`) : []),
    ]),
    row("all", sum),
  ];
}

/** `tsx bench/statistics.ts GOLD.jsonl ARTICLES [--as-of DATE] [--quiet]` */
function main(args: readonly string[]): void {
  const [gold, articles] = args;
  if (!gold || !articles)
    throw new Error("usage: bench/statistics.ts GOLD.jsonl FOLDER_OR_FILE.txt [--as-of DATE] [--quiet]");
  const asOf = args.includes("--as-of") ? (args[args.indexOf("--as-of") + 1] ?? null) : null;
  console.log(printStatistics(measureStatistics({ gold, articles, asOf }), !args.includes("--quiet")).join("\n"));
}

if (basename(process.argv[1] ?? "") === "statistics.ts") main(process.argv.slice(2));
