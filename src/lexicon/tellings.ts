/** What tells an idea that a question names, in other words than the idea's own: 净亏损15亿元 tells whether money is burnt, 售价5.8元 whether it is dear. */
import { foldedNames } from "./folded-names.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Alternative } from "./term-group.ts";
import type { TextForms } from "./text-forms.ts";

/** A statement that tells an idea, against the idea's own name. */
const TOLD_WEIGHT = 0.6;
/** Of the names that tell an idea and that the texts hold; the entries that stand first in `toldBy` come in first. */
const MOST_TOLD = 30;

/** Finds the names of what tells the ideas that are mentioned in one place, without those that meet it already. */
export type Tellings = (here: readonly Mention[], known: readonly Alternative[]) => Alternative[];

/** Makes the finder for some texts. */
export const createTellings = (lexicon: Lexicon, texts: TextForms): Tellings => {
  const namesOf = (id: string): readonly string[] => {
    const entry = lexicon.get(id);
    return entry ? foldedNames(entry) : [];
  };
  return (here, known) => {
    const own = new Set(known.map(({ form }) => form));
    // 创始人 is a founder, whatever else people call a boss
    const named = here.filter(({ how }) => how !== "loose");
    const told = new Set(
      (named.length > 0 ? named : here).flatMap(({ entry: { toldBy = [] } }) => toldBy.flatMap(namesOf)),
    );
    return [...told]
      .filter((form) => !own.has(form) && texts.has(form))
      .slice(0, MOST_TOLD)
      .map((form) => ({ form, weight: TOLD_WEIGHT }));
  };
};
