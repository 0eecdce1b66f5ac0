/** Loads the corpus from its folder, refusing it whole when anything in it is wrong. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Claim } from "../extract/claim.ts";
import { Entry } from "../lexicon/entry.ts";
import { createLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { slice } from "../text/span.ts";
import { Article } from "./article.ts";
import { type Breach, checkClaim, checkParticulars } from "./check-article.ts";
import { ClaimLine, readClaimLine } from "./claims-file.ts";
import { REPLACED } from "./folder-names.ts";
import { lineOfPath, lineOfSyntaxError } from "./locate-json.ts";
import { CorpusError, type Problem } from "./problem.ts";
import { withTextNames } from "./text-names.ts";

export { CorpusError } from "./problem.ts";

export interface LoadedArticle {
  article: Article;
  /** source.txt, character for character. */
  text: string;
  claims: Claim[];
}

export interface Corpus {
  /** By id. */
  articles: LoadedArticle[];
  /** The lexicon files with what the articles' own names add. */
  lexicon: Lexicon;
  /** The lexicon files alone. */
  listed: Lexicon;
  /** The same for the same content, wherever it is stored. */
  fingerprint: string;
}

/** A corpus in memory. Throws CorpusError when a span or an id is wrong. */
export const createCorpus = (articles: readonly LoadedArticle[], lexicon: Lexicon): Corpus => {
  const problems = articles.flatMap(({ article, text, claims }) =>
    breachesOf(article, text, claims).map(
      ({ file, path, problem, mend }): Problem => ({
        file: `${article.id}/${file}`,
        line: null,
        place: path.join("."),
        problem,
        mend,
      }),
    ),
  );
  if (problems.length > 0) throw new CorpusError(problems);
  return assemble(articles, lexicon);
};

/** Articles that have been checked, as a corpus. */
const assemble = (articles: readonly LoadedArticle[], lexicon: Lexicon): Corpus => {
  const sorted = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const hash = createHash("sha256");
  // article by article: a large corpus is longer than a string can be
  for (const article of sorted) hash.update(`${JSON.stringify(article)}\n`);
  return {
    articles: sorted,
    lexicon: withTextNames(
      lexicon,
      sorted.flatMap(({ article }) => article.names ?? []),
    ),
    listed: lexicon,
    fingerprint: hash.update(JSON.stringify(lexicon.entries)).digest("hex"),
  };
};

const breachesOf = (article: Article, text: string, claims: readonly Claim[]): (Breach & { file: string })[] => [
  ...checkParticulars(article, text).map((breach) => ({ ...breach, file: "article.json" })),
  ...claims.flatMap((claim, index) =>
    checkClaim(claim, article, text).map((breach) => ({
      ...breach,
      path: [index, ...breach.path],
      file: "claims.json",
    })),
  ),
];

/** Reads `dir`/articles and `dir`/lexicon. Throws CorpusError with every problem found: file, line, place, mend. */
export const loadCorpus = (dir: string): Corpus => {
  const problems: Problem[] = [];
  const lexicon = createLexicon(readLexicon(join(dir, "lexicon"), problems));
  const articles = listArticles(dir, problems).flatMap(
    (id) => readArticle(join(dir, "articles", id), id, problems) ?? [],
  );
  refuseRepeatedClaims(dir, articles, problems);
  if (problems.length > 0) throw new CorpusError(problems);
  return assemble(articles, lexicon);
};

/** The ids of the articles of a corpus, from the names of their folders; a leading dot marks unfinished work. */
const listArticles = (dir: string, problems: Problem[]): string[] => {
  const folder = join(dir, "articles");
  if (!existsSync(folder)) {
    const place = "articles";
    problems.push({
      file: folder,
      line: null,
      place,
      problem: "there is no such folder",
      mend: "name the corpus with --corpus DIR",
    });
    return [];
  }
  const folders = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() || entry.isSymbolicLink(),
  );
  const names = new Set(folders.map(({ name }) => name));
  for (const name of names) {
    if (!name.startsWith(REPLACED) || names.has(name.slice(REPLACED.length))) continue;
    const file = join(folder, name);
    const mend = "`npm run corpus -- check` puts the article back";
    problems.push({ file, line: null, place: "the folder", problem: "an update was interrupted", mend });
  }
  return [...names].filter((name) => !name.startsWith(".")).sort();
};

const readLexicon = (dir: string, problems: Problem[]): Entry[] => {
  if (!existsSync(dir)) return [];
  const seen = new Map<string, string>();
  return readdirSync(dir)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      const file = join(dir, name);
      const json = readJson(file, z.array(Entry), "entry", problems);
      return (json?.value ?? []).filter(({ id }, index) => {
        const first = seen.get(id);
        if (first === undefined) {
          seen.set(id, file);
          return true;
        }
        const line = lineOfPath(json?.raw ?? "", [index, "id"]);
        const mend = "merge the two entries or rename one";
        problems.push({ file, line, place: `entry ${id}`, problem: `the id stands in ${first} already`, mend });
        return false;
      });
    });
};

const readArticle = (dir: string, id: string, problems: Problem[]): LoadedArticle | null => {
  const article = readJson(join(dir, "article.json"), Article, "article", problems);
  const text = readText(join(dir, "source.txt"), problems);
  const lines = readJson(join(dir, "claims.json"), z.array(ClaimLine), "claim", problems);
  if (article === null || text === null || lines === null) return null;
  const found: (Breach & { file: string })[] = [];
  if (article.value.id !== id) {
    const problem = `the id is "${article.value.id}" but the folder is "${id}"`;
    found.push({ file: "article.json", path: ["id"], problem, mend: "give both the same name" });
  }
  const claims = lines.value.map(readClaimLine);
  lines.value.forEach((line, index) => {
    for (const breach of movedWords(line, text))
      found.push({ ...breach, path: [index, ...breach.path], file: "claims.json" });
  });
  found.push(...breachesOf(article.value, text, claims));
  for (const { file, path, problem, mend } of found) {
    const line = lineOfPath(file === "article.json" ? article.raw : lines.raw, path);
    problems.push({ file: join(dir, file), line, place: placeOf(path, lines.value, "claim"), problem, mend });
  }
  return { article: article.value, text, claims };
};

/** The words that claims.json repeats against the words at their offsets; a source that was edited by hand shows here. */
const movedWords = ({ quote, span, statistic }: ClaimLine, text: string): Breach[] => {
  const compare = (words: string, at: { start: number; end: number }, path: string[]): Breach[] => {
    if (slice(text, at) === words) return [];
    const start = text.indexOf(words);
    const mend =
      start < 0
        ? "run `npm run corpus -- update` with the changed source, or put source.txt back"
        : `the words stand at {"start":${start},"end":${start + words.length}}`;
    return [{ path, problem: `source.txt doesn't have “${words}” at ${at.start} to ${at.end}`, mend }];
  };
  return [
    ...compare(quote, span, ["quote"]),
    ...(statistic === null ? [] : compare(statistic.text, statistic.span, ["statistic", "text"])),
  ];
};

const refuseRepeatedClaims = (dir: string, articles: readonly LoadedArticle[], problems: Problem[]): void => {
  for (const { article, claims } of articles) {
    const seen = new Set<string>();
    for (const [index, { id }] of claims.entries()) {
      if (!seen.has(id)) {
        seen.add(id);
        continue;
      }
      const file = join(dir, "articles", article.id, "claims.json");
      const line = lineOfPath(readFileSync(file, "utf8"), [index, "id"]);
      problems.push({
        file,
        line,
        place: `claim ${id}`,
        problem: "the id stands twice",
        mend: "give the later one a free number",
      });
    }
  }
};

const placeOf = (path: readonly PropertyKey[], values: unknown, noun: string): string => {
  const [index, ...rest] = path;
  if (typeof index !== "number") return path.join(".") || "the whole file";
  const id = (values as { id?: unknown }[] | null)?.[index]?.id;
  return [`${noun} ${typeof id === "string" ? id : `number ${index + 1}`}`, rest.join(".")].filter(Boolean).join(", ");
};

const readJson = <T>(
  file: string,
  schema: z.ZodType<T>,
  noun: string,
  problems: Problem[],
): { raw: string; value: T } | null => {
  const raw = readText(file, problems);
  if (raw === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    const mend = "look for a missing comma, quotation mark or bracket there or in the line above";
    problems.push({ file, line: lineOfSyntaxError(raw), place: "the whole file", problem: "it is no JSON", mend });
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { raw, value: parsed.data };
  for (const { path, message } of parsed.error.issues) {
    const mend = "correct or remove it there";
    problems.push({ file, line: lineOfPath(raw, path), place: placeOf(path, json, noun), problem: message, mend });
  }
  return null;
};

const readText = (file: string, problems: Problem[]): string | null => {
  const refuse = (problem: string, mend: string): null => {
    problems.push({ file, line: null, place: "the whole file", problem, mend });
    return null;
  };
  if (!existsSync(file)) return refuse("it isn't there", "restore it, or remove the article's folder");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return refuse("it is no UTF-8 text", "save it as UTF-8");
  }
};
