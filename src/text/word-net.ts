/** English base forms by WordNet's list (shipped by wink-lexicon), read as text: run as the program it is, it takes 0.2 s. */
import { readFileSync } from "node:fs";

export type WordClass = "noun" | "verb" | "adjective";

/** The numbers of WordNet's senses, first and last, that make a word one of a class. */
const SENSES: Record<WordClass, [number, number]> = { noun: [3, 28], verb: [29, 43], adjective: [0, 1] };

/** What a base form may end in, by what the word ends in; tried in order, as WordNet's own Morphy does. */
const ENDINGS: Record<WordClass, [ending: string, base: string][]> = {
  noun: [
    ["s", ""],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "s"],
    ["ves", "f"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["men", "man"],
    ["ies", "y"],
  ],
  verb: [
    ["s", ""],
    ["ies", "y"],
    ["es", ""],
    ["es", "e"],
    ["ed", ""],
    ["ed", "e"],
    ["ing", ""],
    ["ing", "e"],
  ],
  adjective: [
    ["est", ""],
    ["est", "e"],
    ["er", ""],
    ["er", "e"],
  ],
};

const readSource = (name: string): string =>
  readFileSync(new URL(`${name}.js`, import.meta.resolve("wink-lexicon")), "latin1");

// const do1 = 'do'; … exceptions.done = do1;
const CONSTANT = /^const (\w+) = '(.*)';$/gm;
const EXCEPTION = /^exceptions\.(\w+) += +(\w+);$/gm;

const readExceptions = (wordClass: WordClass): Map<string, string> => {
  const source = readSource(`wn-${wordClass}-exceptions`);
  const constants = new Map(Array.from(source.matchAll(CONSTANT), ([, name = "", value = ""]) => [name, value]));
  return new Map(
    Array.from(source.matchAll(EXCEPTION), ([, word = "", name = ""]) => [word, constants.get(name) ?? name]),
  );
};

/** Words in alphabetical order, one a line: words.zymosis = 77256; */
const createWordList = (): ((word: string) => number | undefined) => {
  const source = readSource("wn-words");
  const first = source.indexOf("\nwords.") + 1;
  const end = source.lastIndexOf("\nwords.") + 1;
  return (word) => {
    let low = first;
    let high = source.indexOf("\n", end);
    while (low < high) {
      const line = source.lastIndexOf("\n", (low + high) >>> 1) + 1;
      const nameEnd = source.indexOf(" ", line);
      const name = source.slice(line + "words.".length, nameEnd);
      const lineEnd = source.indexOf("\n", nameEnd);
      if (name === word) return Number.parseInt(source.slice(nameEnd + " = ".length, lineEnd), 10);
      if (name < word) low = lineEnd + 1;
      else high = line - 1;
    }
    return undefined;
  };
};

/** The senses of each word by its number; a constant is named for what it holds: s_20_27. */
const readSenses = (): string[] => {
  const source = readSource("wn-word-senses");
  const list = "wordIndex2Sense = [";
  const start = source.indexOf(list) + list.length;
  return source.slice(start, source.indexOf("]", start)).split(",");
};

/** Makes the function that gives a lower-case word's base form in a class, or the word itself if it has no other. */
export const createWordNet = (): ((word: string, wordClass: WordClass) => string) => {
  const numberOf = createWordList();
  const senses = readSenses();
  const exceptions = {
    noun: readExceptions("noun"),
    verb: readExceptions("verb"),
    adjective: readExceptions("adjective"),
  };
  const isOf = (word: string, [least, most]: [number, number]): boolean => {
    const number = numberOf(word);
    if (number === undefined) return false;
    const [, ...numbers] = (senses[number] ?? "").trim().split("_");
    return numbers.some((sense) => Number(sense) >= least && Number(sense) <= most);
  };
  return (word, wordClass) => {
    const exception = exceptions[wordClass].get(word);
    if (exception !== undefined) return exception;
    for (const [ending, base] of ENDINGS[wordClass]) {
      if (!word.endsWith(ending)) continue;
      const form = word.slice(0, word.length - ending.length) + base;
      // boxmen → boxman: the same length is no shorter form
      if ((wordClass !== "noun" || form.length !== word.length) && isOf(form, SENSES[wordClass])) return form;
    }
    return word;
  };
};
