/** English words as the dictionary is looked up with: base forms, short irregular ones too. */
import { lemmatise } from "../text/lemmatise.ts";

/** Words too short for the lemmatiser. */
const SHORT = new Map(
  (
    "men man|won win|led lead|met meet|ran run|saw see|ate eat|fed feed|got get|sat sit|dug dig|lay lie|hid hide|" +
    "ads ad|use use|put put|bid bid|hit hit|fly fly|flew fly|due due|ice ice"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

const lemmas = new Map<string, string>();

/** The base form of a lower-case English word. */
export const lemmaOf = (word: string): string => {
  let lemma = lemmas.get(word);
  if (lemma === undefined) {
    lemma = SHORT.get(word) ?? lemmatise(word);
    lemmas.set(word, lemma);
  }
  return lemma;
};
