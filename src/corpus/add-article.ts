/** Takes an article into a corpus: read, drafted, checked against what is there, written. */
import { createArticle, tidyArticles } from "./article-files.ts";
import { type Draft, draftArticle, type Given } from "./draft-article.ts";
import { type Duplicate, findDuplicate } from "./find-duplicate.ts";
import type { Intake } from "./intake.ts";
import { loadCorpus } from "./load-corpus.ts";
import { Refusal } from "./refusal.ts";

export interface AddOptions {
  given: Given;
  /** The file's name, for the id. */
  file: string | null;
  /** Take it in though the corpus holds the same article. */
  again?: boolean | undefined;
  now: Date;
}

const refuseDuplicate = ({ id, likeness }: Duplicate): never => {
  const how = likeness === 1 ? "the same text" : `${Math.floor(likeness * 100)}% the same text`;
  throw new Refusal(
    `the corpus holds this article already: ${id} is ${how}. Use update ${id} to change it, or --again to keep both`,
  );
};

/** Throws Refusal (nothing written) for a repeated article, CorpusError for a broken corpus. */
export const addArticle = (dir: string, intake: Intake, { given, file, again = false, now }: AddOptions): Draft => {
  tidyArticles(dir, now);
  const { articles, lexicon } = loadCorpus(dir);
  const takenIds = new Set(articles.map(({ article }) => article.id));
  const draft = draftArticle(intake, given, { lexicon, file, takenIds, now });
  if (!again) {
    const duplicate = findDuplicate(draft, articles);
    if (duplicate !== null) refuseDuplicate(duplicate);
    const sameUrl = articles.find(({ article }) => article.url !== null && article.url === draft.article.url);
    // A bare site (https://example.com/) is where many articles stand.
    if (sameUrl !== undefined && new URL(sameUrl.article.url ?? "").pathname !== "/") {
      throw new Refusal(
        `${sameUrl.article.id} has this address. Use update ${sameUrl.article.id} to change it, or --again to keep both`,
      );
    }
  }
  createArticle(dir, draft);
  return draft;
};
