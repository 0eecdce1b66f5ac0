/** An article of the corpus by its id. */
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import { Refusal } from "../../corpus/refusal.ts";

/** How many ids are offered for one that isn't there. */
const MOST = 8;

/** Throws Refusal naming the ids that look like it. */
export const findArticle = (articles: readonly LoadedArticle[], id: string): LoadedArticle => {
  const found = articles.find(({ article }) => article.id === id);
  if (found) return found;
  const ids = articles.map(({ article }) => article.id);
  const near = ids.filter((other) => other.includes(id) || id.includes(other));
  const offered = near.length > 0 ? near : ids;
  const offer = `${offered.slice(0, MOST).join(", ")}${offered.length > MOST ? ", …" : ""}`;
  throw new Refusal(`there is no article ${id}${offer === "" ? "" : `; there is ${offer}`}`);
};
