/** The persons that words speak of, for whom 他 and 她 stand. */
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { sourceSpan } from "../../text/source-span.ts";
import { slice } from "../../text/span.ts";
import { tagWords } from "../../text/tokenise.ts";
import type { Before, KnownNames } from "./attribution.ts";
import { endsInTitle, isPersonName } from "./is-person.ts";
import { namedLastInEnglish } from "./persons-named-en.ts";

/** 她一边撕胶带一边, 他同时: a pronoun with what else its person does; not 他的公司, 她女儿. */
export const pronounIn = (words: string): string | null => {
  const [pronoun, rest] = [words.slice(0, 1), words.slice(1)];
  if (!/^[他她]$/.test(pronoun) || rest.includes("的")) return null;
  return /^(?:$|[vdcpm]|ad$)/.test(tagWords(fold(rest))[0]?.tag ?? "") ? pronoun : null;
};

/** The last person that some words speak of, after a title or, of so many characters at least, at the head of a sentence: 陆知行 of 陆知行创办了公司。 */
export function namedLast(words: string, known: KnownNames, shortest = 3): string | null {
  const { text, at } = foldWithOffsets(words);
  let found: string | null = null;
  let before = "";
  let start = 0;
  for (const { word, tag } of tagWords(text)) {
    const end = start + word.length;
    const opens = before === "" || /[。！？!?]["”」]?$/.test(before);
    if (/^(?:nr|x)/.test(tag) && word.length > 1 && isPersonName(word) && (opens || endsInTitle(before))) {
      const name = slice(words, sourceSpan(at, { start, end }));
      const kind = known.kindOf(name);
      // 毛衫: two characters that open a sentence may be anything
      const isNamed = kind === "person" || (kind === null && (word.length >= shortest || !opens));
      // 王小明劝她少做一点: the other one is she
      if (isNamed && !DOES_TO.test(text.slice(end, end + 12))) found = name;
    }
    before = `${before}${word}`.slice(-12);
    start = end;
  }
  return found;
}

const DOES_TO = /^[^，。,说称认觉]{1,6}[他她](?!们?的)/;

/** Whom 他, 她, he and she stand for: whoever the text speaks of since the last speaker, failing that this one. */
export const lastPerson = ({ since, lastSpeaker, known }: Before): string | null => {
  const named = namedLast(since, known) ?? namedLastInEnglish(since, known);
  return named === null || lastSpeaker?.includes(named) ? lastSpeaker : named;
};

/** 李旎 of 李旎站起来, 她 of 她站起来. */
export const personIn = (words: string | null, known: KnownNames): string | null =>
  words === null ? null : (pronounIn(words) ?? namedLast(words, known, 2));
