import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import wink from "wink-lemmatizer";
import { createWordNet } from "../../src/text/word-net.ts";

const require = createRequire(import.meta.url);
const read = (name: string): string => readFileSync(require.resolve(`wink-lexicon/src/${name}.js`), "utf8");
const names = (source: string, object: string): string[] =>
  Array.from(source.matchAll(new RegExp(`^${object}\\.(\\w+) =`, "gm")), ([, name = ""]) => name);

const CLASSES = ["noun", "verb", "adjective"] as const;
/** Put after a word whose last letters, as many as told, are taken off. */
const ENDINGS: [letters: number, ending: string][] = [
  [0, "s"],
  [0, "es"],
  [0, "ed"],
  [0, "ing"],
  [1, "ing"],
  [0, "er"],
  [1, "est"],
  [1, "ies"],
  [1, "ves"],
  [3, "men"],
];

test("gives the base form that wink-lemmatizer gives, for words of the list with any ending", () => {
  const baseForm = createWordNet();
  const words = names(read("wn-words"), "words").filter((_, at) => at % 11 === 0);
  const forms = words.flatMap((word) => [
    word,
    word.slice(1),
    ...ENDINGS.map(([letters, ending]) => word.slice(0, word.length - letters) + ending),
  ]);
  for (const wordClass of CLASSES) {
    const exceptions = names(read(`wn-${wordClass}-exceptions`), "exceptions");
    const differ = [...forms, ...exceptions].filter((form) => baseForm(form, wordClass) !== wink[wordClass](form));
    expect(differ).toEqual([]);
  }
});
