import { expect, test } from "vitest";
import { findArticle } from "../../../src/cli/corpus/find-article.ts";
import { ARTICLE, LOADED } from "../../corpus/sample-article.ts";

test.for([
  [8, /there is a1, .*, a8$/],
  [9, /there is a1, .*, a8, …$/],
] as const)("of %d articles a wrong id is offered eight, and told of more", ([count, message]) => {
  const ids = Array.from({ length: count }, (_, index) => `a${index + 1}`);
  const articles = ids.map((id) => ({ ...LOADED, article: { ...ARTICLE, id } }));
  expect(() => findArticle(articles, "nope")).toThrow(message);
});
