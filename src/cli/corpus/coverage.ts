/** `corpus coverage`: a table of what the corpus has numbers on. */
import type { Command } from "commander";
import { type Coverage, createAbout, readCoverage } from "../../corpus/coverage.ts";
import { loadCorpus } from "../../corpus/files/load-corpus.ts";
import { columns } from "../../render/clean-text.ts";
import { counted } from "./describe-article.ts";
import { corpusOption, jsonOption } from "./options.ts";
import type { CommandContext } from "./terminal.ts";

/** Pads to a width in terminal columns, where a Chinese character takes two. */
const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columns(text)));

const WIDEST = 40;

/** Cut to the widest column that a terminal has room for. */
const shorten = (text: string): string => {
  if (columns(text) <= WIDEST) return text;
  const characters = Array.from(text);
  while (columns(characters.join("")) >= WIDEST) characters.pop();
  return `${characters.join("")}…`;
};

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns));

const tabulate = ({ rows, years, holes }: Coverage): string[] => {
  const missing = new Set(holes.map(({ metric, subject, year }) => `${metric}|${subject}|${year}`));
  const metricWidth = widest(rows.map(({ metric }) => shorten(metric)));
  const subjectWidth = widest(rows.map(({ subject }) => shorten(subject)));
  const cell = (row: Coverage["rows"][number], year: string): string => {
    const count = row.years.get(year)?.length;
    if (count !== undefined) return String(count);
    return missing.has(`${row.metric}|${row.subject}|${year}`) ? "?" : "·";
  };
  return [
    [pad("", metricWidth), pad("", subjectWidth), ...years.map((year) => year.padStart(4))].join("  "),
    ...rows.map((row) =>
      [
        pad(shorten(row.metric), metricWidth),
        pad(shorten(row.subject), subjectWidth),
        ...years.map((year) => cell(row, year).padStart(4)),
      ].join("  "),
    ),
  ];
};

export const coverageCommand = (program: Command, { terminal }: CommandContext): void => {
  program
    .command("coverage")
    .description("show which numbers there are by metric, subject and year, and where one is missing")
    .option("--about <words>", "only rows whose metric or subject has these words, or goes by them too")
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(({ corpus, json, about }: { corpus: string; json?: true; about?: string }) => {
      const loaded = loadCorpus(corpus);
      const all = readCoverage(loaded);
      const matches = about === undefined ? () => true : createAbout(about, loaded.lexicon);
      const rows = all.rows.filter(matches);
      const holes = all.holes.filter(matches);
      const has = (year: string): boolean =>
        rows.some((row) => row.years.has(year)) || holes.some((hole) => hole.year === year);
      const coverage = { rows, holes, years: all.years.filter(has) };
      if (json) {
        const plainRows = rows.map((row) => ({ ...row, years: Object.fromEntries(row.years) }));
        return terminal.out(JSON.stringify({ ...coverage, rows: plainRows }));
      }
      for (const line of tabulate(coverage)) terminal.out(line);
      return terminal.out(
        `\n${counted(rows.length, "row", "rows")}, ${counted(holes.length, "hole", "holes")} (?): years in which the row's neighbours have a number. · nothing, – no period.`,
      );
    });
};
