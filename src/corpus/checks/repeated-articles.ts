/** Finds articles that are the same text twice. */
import { findDuplicate } from "../files/find-duplicate.ts";
import type { Check, Finding } from "./finding.ts";

export const repeatedArticles: Check = ({ articles }) =>
  articles.flatMap((loaded, index): Finding[] => {
    const duplicate = findDuplicate(loaded, articles.slice(0, index));
    if (duplicate === null) return [];
    const problem = {
      same: `it is ${Math.floor(duplicate.likeness * 100)}% the same text as ${duplicate.id}`,
      part: `it is part of ${duplicate.id}`,
      whole: `${duplicate.id} is part of it`,
    }[duplicate.holds];
    const mend = `remove one of them: npm run corpus -- remove ${loaded.article.id}`;
    return [{ grade: "better", at: { article: loaded.article.id, file: "article.json", path: ["id"] }, problem, mend }];
  });
