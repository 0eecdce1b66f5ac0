/** The names that a question mentions, as groups of everything their entries are called. */
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { isProperName } from "./entry.ts";
import { foldedNames } from "./folded-names.ts";
import { groupBy } from "./group-by.ts";
import type { Mention } from "./mention.ts";
import type { TermGroup } from "./term-group.ts";
import { addForm, alternativesOf } from "./weighed-forms.ts";

/** A word that may mean the entry but need not, against one of its names. */
const LOOSE_WEIGHT = 0.7;

/** The groups in order, one for each place; whatever any of the entries named there is called meets it. */
export const readMentionGroups = (
  question: string,
  mentions: Mention[],
  isWanted: (form: string) => boolean = () => true,
): TermGroup[] =>
  Array.from(groupBy(mentions, ({ span }) => [`${span.start}-${span.end}`]).values(), (place) => {
    const span: Span = place[0]?.span ?? { start: 0, end: 0 };
    const typed = question.slice(span.start, span.end);
    const weights = new Map<string, number>();
    const add = (form: string, weight: number): void => {
      if (isWanted(form)) addForm(weights, { form, weight });
    };
    // 董小姐 is 董明珠 and nobody else
    const isNickname = /^\p{Script=Han}{2,}$/u.test(typed) && place.every(({ entry }) => isProperName(entry));
    for (const { entry, how } of place) {
      if (how === "name" || how === "loose") add(fold(typed), 1);
      for (const name of foldedNames(entry)) add(name, how === "loose" && !isNickname ? LOOSE_WEIGHT : 1);
    }
    return { span, typed, alternatives: alternativesOf(weights), entry: place[0]?.entry.id ?? null, weight: 1 };
  });
