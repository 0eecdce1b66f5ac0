/** Further words that meet a question's group, for less: by the lexicon's tree, by meaning, by what people say for the words of the news, by English word building. */

import { stemsOf } from "../../lexicon/english-lemmas.ts";
import { isProperName } from "../../lexicon/entry.ts";
import { foldedNames } from "../../lexicon/folded-names.ts";
import { groupBy } from "../../lexicon/group-by.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { createNearWords } from "../../lexicon/near-words.ts";
import type { Alternative, TermGroup } from "../../lexicon/term-group.ts";
import type { TextForms } from "../../lexicon/text-forms.ts";
import { openThesaurus } from "../../lexicon/thesaurus.ts";
import { fold } from "../../text/fold.ts";
import { lemmatiseText } from "../../text/lemmatise.ts";

/** A kind of what was asked for (超市 for 零售店). */
const NARROWER_WEIGHT = 0.6;
/** What contains it (零售店 for 超市). */
const BROADER_WEIGHT = 0.4;
/** A word that the typed one is made from: sell for sellers. */
const STEM_WEIGHT = 0.6;
/** What the news says instead of it. */
const THESAURUS_WEIGHT = 0.6;
/** A class of more kinds than this says too little. */
const MOST_KINDS = 30;

// 卖了多少, how much did it sell
const ASKS = /多少|几|\bhow\b/;

/** Makes the function that widens groups by what some of the texts hold. */
export const createWidener = (lexicon: Lexicon, texts: TextForms): ((group: TermGroup) => TermGroup) => {
  const { has } = texts;
  const nearWords = createNearWords(texts);
  const thesaurus = openThesaurus(texts);
  const kindsOf = groupBy(lexicon.entries, ({ broader }) => broader);
  return (group) => {
    const typed = fold(group.typed);
    const known = new Set(group.alternatives.map(({ form }) => form));
    const added: Alternative[] = [];
    const add = (form: string, weight: number): void => {
      if (known.has(form) || !has(form)) return;
      known.add(form);
      added.push({ form, weight });
    };
    const entry = group.entry === null ? undefined : lexicon.get(group.entry);
    if (entry && entry.kind !== "metric" && !isProperName(entry)) {
      const kinds = kindsOf.get(entry.id) ?? [];
      if (kinds.length <= MOST_KINDS)
        for (const kind of kinds) for (const name of foldedNames(kind)) add(name, NARROWER_WEIGHT);
      for (const id of entry.broader) {
        const wider = lexicon.get(id);
        if (wider && !isProperName(wider)) for (const name of foldedNames(wider)) add(name, BROADER_WEIGHT);
      }
    }
    // 直播卖了多少 asks for sales in words of its own; 月活 must not turn into any users.
    if (entry?.kind === "metric" && ASKS.test(typed)) {
      for (const id of entry.broader) {
        const wider = lexicon.get(id);
        if (wider) for (const name of foldedNames(wider)) add(name, NARROWER_WEIGHT);
      }
    }
    // Sea for 冬海: a looser name of a company is still its name.
    if (entry && isProperName(entry)) for (const name of entry.loose) add(fold(name), NARROWER_WEIGHT);
    if (!entry || (entry.kind === "concept" && !ASKS.test(typed))) {
      const said = lemmatiseText(typed);
      for (const { form, weight } of nearWords(said)) add(fold(form), weight);
      for (const word of thesaurus(said)) add(fold(word), THESAURUS_WEIGHT);
    }
    if (/^[a-z]{4,}$/.test(typed)) for (const stem of stemsOf(typed)) add(fold(stem), STEM_WEIGHT);
    return added.length > 0 ? { ...group, alternatives: [...group.alternatives, ...added] } : group;
  };
};
