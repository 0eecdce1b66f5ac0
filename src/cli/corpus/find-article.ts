/** An article of the corpus by its id. */
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import { Refusal } from "../../corpus/refusal.ts";

/** Throws Refusal naming the ids that look like it. */
export const findArticle = (articles: readonly LoadedArticle[], id: string): LoadedArticle => {
  const found = articles.find(({ article }) => article.id === id);
  if (found) return found;
  const ids = articles.map(({ article }) => article.id);
  const near = ids.filter((other) => other.includes(id) || id.includes(other));
  const offer = (near.length > 0 ? near : ids).slice(0, 8).join(", ");
  throw new Refusal(`there is no article ${id}${offer === "" ? "" : `; there is ${offer}`}`);
};
