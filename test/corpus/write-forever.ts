/** Adds, replaces and removes an article until it is killed. Says "ready" once it has begun. */
import { createArticle, removeArticle, replaceArticle } from "../../src/corpus/files/article-files.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { ARTICLE, CLAIMS, LOADED } from "./sample-article.ts";

const [dir = ""] = process.argv.slice(2);
for (const { article } of loadCorpus(dir).articles) removeArticle(dir, article.id);
process.stdout.write("ready\n");
for (;;) {
  createArticle(dir, { ...LOADED, article: { ...ARTICLE, title: "一" } });
  replaceArticle(dir, { ...LOADED, article: { ...ARTICLE, title: "二" }, claims: CLAIMS.slice(0, 2) });
  removeArticle(dir, ARTICLE.id);
}
