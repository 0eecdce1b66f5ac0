/** Words of the news by what people say instead of them: 盘活 for 救活, 橄榄油 for "olive oil", commission for 抽佣 and "take rate". */
import { readFileSync } from "node:fs";
import { matchable } from "../text/lemmatise.ts";
import type { TextForms } from "./text-forms.ts";

/** The words of the texts that a folded expression, an English one in its base form, may be said for; none for one that isn't listed. */
export type Thesaurus = (said: string) => readonly string[];

const NONE: readonly string[] = [];

/**
 * A line of thesaurus.tsv: a word of the news, Chinese or an English one in its base form, then what is said for it in
 * Chinese and in English, each separated by bars; either may be empty. An expression stands on a dozen lines at most:
 * what is said for more says nothing.
 */
export const readThesaurusLine = (line: string): { word: string; said: string[] } => {
  const [word = "", chinese = "", english = ""] = line.split("\t");
  const said = [...chinese.split("|"), ...english.split("|")].filter((one) => one !== "");
  return { word, said };
};

/** Opens the thesaurus for some texts. It is read when first asked, and only words that the texts hold are kept. */
export const openThesaurus = ({ has }: TextForms): Thesaurus => {
  let words: Map<string, string[]> | undefined;
  const read = (): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    const lines = readFileSync(new URL("thesaurus.tsv", import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
    for (const line of lines) {
      const { word, said } = readThesaurusLine(line);
      if (!has(word)) continue;
      for (const one of said) {
        const key = matchable(one);
        const known = found.get(key);
        if (known) known.push(word);
        else found.set(key, [word]);
      }
    }
    return found;
  };
  return (said) => {
    words ??= read();
    return words.get(said) ?? NONE;
  };
};
