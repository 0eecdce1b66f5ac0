/** Loads the corpus from its folder, refusing it whole when anything in it is wrong. */
import { createHash } from "node:crypto";
import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../extract/claim.ts";
import { Entry } from "../../lexicon/entry.ts";
import { createLexicon, type Lexicon } from "../../lexicon/lexicon.ts";
import { slice } from "../../text/span.ts";
import { z } from "../../zod.ts";
import { Article } from "./article.ts";
import { type Breach, checkClaim, checkParticulars } from "./check-article.ts";
import { type ArticleBytes, digestOf, readChecked, writeChecked } from "./checked-articles.ts";
import { ClaimLine, readClaimLine } from "./claims-file.ts";
import { REPLACED } from "./folder-names.ts";
import { lineOfPath } from "./locate-json.ts";
import { CorpusError, type Problem } from "./problem.ts";
import { decode, parseJson, placeOf, readBytes, readJson } from "./read-json.ts";
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
  /** The same for the same files, wherever they are stored. */
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
  const sorted = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return assemble(
    sorted,
    sorted.map((article) => `${JSON.stringify(article)}\n`),
    lexicon,
  );
};

/** Articles that have been checked, as a corpus; each also told by a string that changes with it. */
const assemble = (articles: LoadedArticle[], tellings: readonly string[], lexicon: Lexicon): Corpus => {
  const hash = createHash("sha256");
  // one by one: a large corpus is longer than a string can be
  for (const telling of tellings) hash.update(telling);
  return {
    articles,
    lexicon: withTextNames(
      lexicon,
      articles.flatMap(({ article }) => article.names ?? []),
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

export interface LoadOptions {
  /** Where it is kept which articles were in order: they are read again, but checked again only when they changed. */
  checkedFile?: string | undefined;
  /** Claims from which on it is worth keeping. */
  manyClaims?: number;
}

const MANY_CLAIMS = 1_000;

/** Reads `dir`/articles and `dir`/lexicon. Throws CorpusError with every problem found: file, line, place, mend. */
export const loadCorpus = (dir: string, { checkedFile, manyClaims = MANY_CLAIMS }: LoadOptions = {}): Corpus => {
  const problems: Problem[] = [];
  const lexicon = createLexicon(readLexicon(join(dir, "lexicon"), problems));
  const checked = checkedFile === undefined ? new Set<string>() : readChecked(checkedFile);
  const read = listArticles(dir, problems).flatMap(
    (id) => readArticle(join(dir, "articles", id), id, checked, problems) ?? [],
  );
  if (problems.length > 0) throw new CorpusError(problems);
  const articles = read.map(({ loaded }) => loaded);
  const digests = read.map(({ digest }) => digest);
  const many = articles.reduce((sum, { claims }) => sum + claims.length, 0) >= manyClaims;
  const isKept = digests.length === checked.size && digests.every((digest) => checked.has(digest));
  if (checkedFile !== undefined && many && !isKept) writeChecked(checkedFile, digests);
  return assemble(articles, digests, lexicon);
};

/** One article of `dir`, whatever the others are like; null where there is none. Throws CorpusError when its own files are wrong. */
export const loadArticle = (dir: string, id: string): LoadedArticle | null => {
  const problems: Problem[] = [];
  if (!listArticles(dir, []).includes(id)) return null;
  const read = readArticle(join(dir, "articles", id), id, new Set(), problems);
  if (problems.length > 0) throw new CorpusError(problems);
  return read?.loaded ?? null;
};

/** The ids of the articles of a corpus, from the names of their folders; a leading dot marks unfinished work. */
const listArticles = (dir: string, problems: Problem[]): string[] => {
  const folder = join(dir, "articles");
  if (!existsSync(folder)) {
    const problem = "there is no such folder";
    const mend = "give --corpus the folder in which articles/ stands; for npm start, CORPUS_DIR in .env";
    problems.push({ file: folder, line: null, place: "the folder", problem, mend });
    return [];
  }
  const folders = readFolder(folder, problems).filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  const names = new Set(folders.map(({ name }) => name));
  for (const name of names) {
    if (!name.startsWith(REPLACED) || names.has(name.slice(REPLACED.length))) continue;
    const file = join(folder, name);
    const mend = "`npm run corpus -- check` puts the article back";
    problems.push({ file, line: null, place: "the folder", problem: "an update was interrupted", mend });
  }
  return [...names].filter((name) => !name.startsWith(".")).sort();
};

const readFolder = (folder: string, problems: Problem[]): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const problem = `it can't be read (${String(error.code)})`;
    problems.push({
      file: folder,
      line: null,
      place: "the folder",
      problem,
      mend: "make it a folder that may be read",
    });
    return [];
  }
};

const readLexicon = (dir: string, problems: Problem[]): Entry[] => {
  if (!existsSync(dir)) return [];
  const seen = new Map<string, string>();
  return readFolder(dir, problems)
    .map(({ name }) => name)
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

/** An article with the digest of its files. */
interface ReadArticle {
  loaded: LoadedArticle;
  digest: string;
}

const readArticle = (
  dir: string,
  id: string,
  checked: ReadonlySet<string>,
  problems: Problem[],
): ReadArticle | null => {
  const [article, text, claims] = ["article.json", "source.txt", "claims.json"].map((name) =>
    readBytes(join(dir, name), problems),
  );
  if (!article || !text || !claims) return null;
  const bytes = { article, text, claims };
  const digest = digestOf(id, bytes);
  const loaded = checked.has(digest) ? parseArticle(bytes) : checkArticle(dir, id, bytes, problems);
  return loaded && { loaded, digest };
};

/** Files that were in order when they had these very bytes. */
const parseArticle = ({ article, text, claims }: ArticleBytes): LoadedArticle => ({
  article: JSON.parse(article.toString()) as Article,
  text: text.toString(),
  claims: (JSON.parse(claims.toString()) as ClaimLine[]).map(readClaimLine),
});

const checkArticle = (dir: string, id: string, bytes: ArticleBytes, problems: Problem[]): LoadedArticle | null => {
  const article = parseJson(join(dir, "article.json"), bytes.article, Article, "article", problems);
  const text = decode(join(dir, "source.txt"), bytes.text, problems);
  const lines = parseJson(join(dir, "claims.json"), bytes.claims, z.array(ClaimLine), "claim", problems);
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
  found.push(...breachesOf(article.value, text, claims), ...repeatedIds(claims));
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

const repeatedIds = (claims: readonly Claim[]): (Breach & { file: string })[] => {
  const seen = new Set<string>();
  return claims.flatMap(({ id }, index) => {
    if (seen.has(id))
      return [
        {
          file: "claims.json",
          path: [index],
          problem: "the id stands twice",
          mend: "give the later one a free number",
        },
      ];
    seen.add(id);
    return [];
  });
};
