/** Runs every check over a corpus and says where in its files each finding stands. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contradictions } from "./checks/contradictions.ts";
import { cutQuotes } from "./checks/cut-quotes.ts";
import type { Check, Finding } from "./checks/finding.ts";
import { growth } from "./checks/growth.ts";
import { misreadNumbers } from "./checks/misread-numbers.ts";
import { missingEntries } from "./checks/missing-entries.ts";
import { oddChanges } from "./checks/odd-changes.ts";
import { oddPeriods } from "./checks/odd-periods.ts";
import { oddUnits } from "./checks/odd-units.ts";
import { paraphrasedNumbers } from "./checks/paraphrased-numbers.ts";
import { proposedNames } from "./checks/proposed-names.ts";
import { repeatedArticles } from "./checks/repeated-articles.ts";
import { repeatedClaims } from "./checks/repeated-claims.ts";
import { sums } from "./checks/sums.ts";
import { unfinished } from "./checks/unfinished.ts";
import { unusedNames } from "./checks/unused-names.ts";
import { type Corpus, CorpusError, loadCorpus } from "./files/load-corpus.ts";
import { indexLines } from "./files/locate-json.ts";
import type { Problem } from "./files/problem.ts";
import { readQuestions } from "./question-set.ts";

const CHECKS: Check[] = [
  repeatedClaims,
  repeatedArticles,
  cutQuotes,
  misreadNumbers,
  paraphrasedNumbers,
  oddPeriods,
  oddUnits,
  oddChanges,
  sums,
  growth,
  contradictions,
  missingEntries,
  unusedNames,
  proposedNames,
  unfinished,
];

export interface CheckedCorpus {
  /** Must be mended. */
  wrong: Problem[];
  /** Could be better; the bot works all the same. */
  better: Problem[];
  /** Lexicon subjects that no article names. */
  unusedNames: Problem[];
}

interface ReadFile {
  ids: (string | undefined)[];
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads each file of the corpus once, however many findings stand in it. */
const createReader = (): ((file: string) => ReadFile) => {
  const files = new Map<string, ReadFile>();
  return (file) => {
    const known = files.get(file);
    if (known) return known;
    const raw = readFileSync(file, "utf8");
    const list = [JSON.parse(raw)].flat() as { id?: string }[];
    const read = { ids: list.map(({ id }) => id), lineOf: indexLines(raw) };
    files.set(file, read);
    return read;
  };
};

const locateEntry = (
  dir: string,
  id: string,
  read: (file: string) => ReadFile,
): { file: string; line: number | null } => {
  const folder = join(dir, "lexicon");
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!name.endsWith(".json")) continue;
    const file = join(folder, name);
    const { ids, lineOf } = read(file);
    const index = ids.indexOf(id);
    if (index >= 0) return { file, line: lineOf([index]) };
  }
  return { file: folder, line: null };
};

const locate = (dir: string, { at, problem, mend }: Finding, read: (file: string) => ReadFile): Problem => {
  if ("lexicon" in at) return { file: join(dir, "lexicon"), line: null, place: "names", problem, mend };
  if ("entry" in at) return { ...locateEntry(dir, at.entry, read), place: `entry ${at.entry}`, problem, mend };
  const file = join(dir, "articles", at.article, at.file);
  const { ids, lineOf } = read(file);
  const [index, ...rest] = at.path;
  const place =
    typeof index === "number" ? [`claim ${ids[index]}`, rest.join(".")].filter(Boolean).join(", ") : at.path.join(".");
  return { file, line: lineOf(at.path), place, problem, mend };
};

/** Everything that the checks find in a corpus that loads. */
export const findAll = (corpus: Corpus): Finding[] => CHECKS.flatMap((check) => check(corpus));

/** Lines of the corpus' questions that can't be read; a corpus may be without. */
const wrongQuestions = (dir: string): readonly Problem[] => {
  const file = join(dir, "questions.jsonl");
  try {
    if (existsSync(file)) readQuestions(file);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
};

/** A corpus that doesn't load has its reasons among `wrong`. */
export const checkCorpus = (dir: string): CheckedCorpus => {
  try {
    const corpus = loadCorpus(dir);
    const read = createReader();
    const findings = findAll(corpus);
    const located = (grade: Finding["grade"]): Problem[] =>
      findings.filter((finding) => finding.grade === grade).map((finding) => locate(dir, finding, read));
    return {
      wrong: [...located("wrong"), ...wrongQuestions(dir)],
      better: located("better"),
      unusedNames: located("name"),
    };
  } catch (error) {
    if (error instanceof CorpusError) return { wrong: [...error.problems], better: [], unusedNames: [] };
    throw error;
  }
};
