/** Writes articles to disk so that a reader, or a kill at any moment, finds the old state or the new one. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { Article } from "./article.ts";
import { formatClaims } from "./claims-file.ts";
import { REPLACED, UNFINISHED } from "./folder-names.ts";
import type { LoadedArticle } from "./load-corpus.ts";
import { makeFolder } from "./make-folder.ts";

/** An unfinished folder of this age (ms) belongs to nobody. */
const ABANDONED = 600_000;

const articlesDir = (dir: string): string => join(dir, "articles");

/** On the disk, not only in its cache, before it is renamed into place. */
const writeDurably = (file: string, content: string): void => {
  const descriptor = openSync(file, "w");
  try {
    writeSync(descriptor, content);
    fsyncSync(descriptor);
  } catch (error) {
    // a full disk is told without the file that it has no room for
    throw error instanceof Error ? Object.assign(error, { path: file }) : error;
  } finally {
    closeSync(descriptor);
  }
};

/** Half of what was written helps nobody. */
const leavingNothing = (path: string, write: () => void): void => {
  try {
    write();
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    throw error;
  }
};

const formatArticle = ({ body, ...particulars }: LoadedArticle["article"]): string => {
  const head = JSON.stringify(particulars, null, 2).slice(0, -2);
  return `${head},\n  "body": ${JSON.stringify(body)}\n}\n`;
};

/** What couldn't be read again would take the whole corpus with it. */
const refuseBroken = (article: LoadedArticle["article"]): void => {
  const [issue] = Article.safeParse(article).error?.issues ?? [];
  if (issue) throw new Refusal(`the article can't be kept: ${issue.path.join(".")} ${issue.message}`);
};

const writeAside = (dir: string, { article, text, claims }: LoadedArticle): string => {
  refuseBroken(article);
  const aside = join(articlesDir(dir), `${UNFINISHED}${article.id}-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  makeFolder(aside);
  leavingNothing(aside, () => {
    writeDurably(join(aside, "source.txt"), text);
    writeDurably(join(aside, "article.json"), formatArticle(article));
    writeDurably(join(aside, "claims.json"), formatClaims(claims, text));
  });
  return aside;
};

/** Puts right what a killed command left: finishes or undoes a replacement, and clears abandoned drafts. */
export const tidyArticles = (dir: string, now: Date): void => {
  const folder = articlesDir(dir);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(REPLACED)) {
      const home = join(folder, name.slice(REPLACED.length));
      if (existsSync(home)) rmSync(path, { recursive: true, force: true });
      else renameSync(path, home);
    } else if (name.startsWith(UNFINISHED) && now.getTime() - statSync(path).mtimeMs > ABANDONED) {
      rmSync(path, { recursive: true, force: true });
    }
  }
};

/** Throws Refusal when the id is taken. */
export const createArticle = (dir: string, loaded: LoadedArticle): void => {
  const home = join(articlesDir(dir), loaded.article.id);
  const taken = (): Refusal =>
    new Refusal(
      `there is an article ${loaded.article.id} already; choose another id (--id)`,
      "repeated",
      loaded.article.id,
    );
  if (existsSync(home)) throw taken();
  const aside = writeAside(dir, loaded);
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw existsSync(home) ? taken() : error;
  }
};

/** Replaces all files of an article that is there. */
export const replaceArticle = (dir: string, loaded: LoadedArticle): void => {
  const folder = articlesDir(dir);
  const home = join(folder, loaded.article.id);
  const old = join(folder, `${REPLACED}${loaded.article.id}`);
  const aside = writeAside(dir, loaded);
  renameSync(home, old);
  renameSync(aside, home);
  rmSync(old, { recursive: true, force: true });
};

/** Replaces claims.json, and article.json before it: killed in between, a drop is remembered but not done. */
export const saveReview = (dir: string, { article, claims, text }: LoadedArticle): void => {
  const home = join(articlesDir(dir), article.id);
  const replace = (name: string, content: string): void => {
    const aside = join(home, `.${name}-${process.pid}`);
    leavingNothing(aside, () => {
      writeDurably(aside, content);
      renameSync(aside, join(home, name));
    });
  };
  replace("article.json", formatArticle(article));
  replace("claims.json", formatClaims(claims, text));
};

/** Takes an article out; at no moment is half of it there. */
export const removeArticle = (dir: string, id: string): void => {
  const aside = join(articlesDir(dir), `${UNFINISHED}${id}-${process.pid}`);
  renameSync(join(articlesDir(dir), id), aside);
  rmSync(aside, { recursive: true, force: true });
};
