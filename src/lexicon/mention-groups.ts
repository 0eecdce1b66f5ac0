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

/** What the texts spell as the question does may be no slip, however like a name it sounds: 小单快返 beside 小单快反. A short one may be cut from other words. */
const NO_SLIP = /^(?:\p{Script=Han}{3,}|[a-z]{5,})$/u;

/** The groups in order, one for each place; whatever any of the entries named there is called meets it; of that what `isHeld`, where it is given. */
export const readMentionGroups = (
  question: string,
  mentions: Mention[],
  isHeld?: (form: string) => boolean,
): TermGroup[] =>
  Array.from(groupBy(mentions, ({ span }) => [`${span.start}-${span.end}`]).values(), (place) => {
    const span: Span = place[0]?.span ?? { start: 0, end: 0 };
    const typed = question.slice(span.start, span.end);
    const weights = new Map<string, number>();
    const add = (form: string, weight: number): void => {
      if (isHeld?.(form) ?? true) addForm(weights, { form, weight });
    };
    const asTyped = fold(typed);
    const isNoSlip = NO_SLIP.test(asTyped) && isHeld?.(asTyped) === true;
    // 董小姐 is 董明珠 and nobody else
    const isNickname = /^\p{Script=Han}{2,}$/u.test(typed) && place.every(({ entry }) => isProperName(entry));
    for (const { entry, how } of place) {
      if (how === "name" || how === "loose" || isNoSlip) add(asTyped, 1);
      for (const name of foldedNames(entry)) add(name, how === "loose" && !isNickname ? LOOSE_WEIGHT : 1);
    }
    return { span, typed, alternatives: alternativesOf(weights), entry: place[0]?.entry.id ?? null, weight: 1 };
  });
