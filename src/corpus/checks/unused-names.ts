/** Finds subjects of the lexicon that no article names. */
import type { Check, Finding } from "./finding.ts";

/** Metrics and concepts serve questions, whatever the articles say; a subject that stands nowhere can't be answered on. */
export const unusedNames: Check = ({ articles, listed: lexicon }) => {
  const named = new Set(articles.flatMap(({ text }) => lexicon.find(text).map(({ entry }) => entry.id)));
  const wider = new Set(lexicon.entries.flatMap(({ id, broader }) => (named.has(id) ? broader : [])));
  return lexicon.entries
    .filter(({ id, kind }) => kind === "subject" && !named.has(id) && !wider.has(id))
    .map(
      ({ id }): Finding => ({
        grade: "name",
        at: { entry: id },
        problem: "no article names it",
        mend: "remove it, unless questions about it are to be told apart",
      }),
    );
};
