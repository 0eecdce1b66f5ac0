/** Takes an article into a corpus: read, drafted, checked against what is there, written. */
import { createArticle, tidyArticles } from "../files/article-files.ts";
import { findDuplicate } from "../files/find-duplicate.ts";
import { type LoadedArticle, loadCorpus } from "../files/load-corpus.ts";
import type { Intake } from "../intake/intake.ts";
import { Refusal } from "../refusal.ts";
import { type Draft, draftArticle, type Given } from "./draft-article.ts";

export interface AddOptions {
  given: Given;
  /** The file's name, for the id. */
  file: string | null;
  /** Take it in though the corpus holds the same article. */
  again?: boolean | undefined;
  now: Date;
}

/** Throws Refusal when the corpus holds the text or its address already. */
const refuseRepeated = (draft: LoadedArticle, articles: readonly LoadedArticle[]): void => {
  const instead = (id: string): string => `Use update ${id} to change it, or --again to keep both`;
  // whatever id it was given: its own may be taken by the very same text
  const duplicate = findDuplicate({ ...draft, article: { ...draft.article, id: "" } }, articles);
  if (duplicate !== null) {
    const { id, likeness, holds } = duplicate;
    const how = likeness === 1 ? "the same text" : `${Math.floor(likeness * 100)}% the same text`;
    const told = {
      same: `the corpus holds this article already: ${id} is ${how}`,
      part: `this text is part of ${id}, which the corpus holds`,
      whole: `${id}, which the corpus holds, is part of this text`,
    }[holds];
    throw new Refusal(`${told}. ${instead(id)}`, "repeated", id);
  }
  const { id: ownId, url } = draft.article;
  if (articles.some(({ article }) => article.id === ownId))
    throw new Refusal(
      `${ownId} is another text. Give it another --id, or use update ${ownId} to change that one`,
      "repeated",
      ownId,
    );
  const sameUrl = articles.find(({ article }) => article.url !== null && article.url === url);
  // A bare site (https://example.com/) is where many articles stand.
  if (sameUrl === undefined || new URL(sameUrl.article.url ?? "").pathname === "/") return;
  const { id } = sameUrl.article;
  throw new Refusal(`${id} has this address. ${instead(id)}`, "repeated", id);
};

/** Drafts an article for a corpus, nothing written but what a killed command left put right; throws as addArticle. */
export const draftForCorpus = (
  dir: string,
  intake: Intake,
  { given, file, again = false, now }: AddOptions,
  alsoTaken: readonly string[] = [],
): Draft => {
  tidyArticles(dir, now);
  const { articles, lexicon } = loadCorpus(dir);
  const takenIds = new Set([...articles.map(({ article }) => article.id), ...alsoTaken]);
  const draft = draftArticle(intake, given, { lexicon, file, takenIds, now });
  if (!again) refuseRepeated(draft, articles);
  return draft;
};

/** Throws Refusal (nothing written) for a repeated article, CorpusError for a broken corpus. */
export const addArticle = (dir: string, intake: Intake, options: AddOptions): Draft => {
  const draft = draftForCorpus(dir, intake, options);
  createArticle(dir, draft);
  return draft;
};

/** Takes in an article that was drafted before; throws as addArticle. */
export const addDrafted = (dir: string, draft: LoadedArticle, now: Date): void => {
  tidyArticles(dir, now);
  refuseRepeated(draft, loadCorpus(dir).articles);
  createArticle(dir, draft);
};
