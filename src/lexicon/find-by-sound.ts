/** Finding names by their sound: pinyin, pinyin mixed with characters, homophones, initials. */
import { isPinyin, nearReadingsOf, syllablesAt } from "../text/pinyin.ts";
import { remember } from "../text/remember.ts";
import { sourceSpan } from "../text/source-span.ts";
import { isEnglishWord } from "./english-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { createHanContext } from "./han-context.ts";
import { type ListedName, type Mention, mentionOf } from "./mention.ts";
import type { NameText } from "./name-text.ts";
import { arePinyin, latinWords } from "./pinyin-question.ts";
import { endsInParticle, fillsWords, isLetter, wordAround } from "./pinyin-words.ts";
import { createSoundTable, readInitials } from "./sound-table.ts";
import { isHomophone, type Reading, readAs, type SoundedName } from "./sounded-name.ts";

const FEWEST_LETTERS = 4;
/** Two characters whose names are remembered: 多少 and 快手 begin in every other question. */
const MOST_BEGINNINGS = 4_000;
/** Nobody types more of a name's initials: 美特斯邦威 is mtsbw. */
const MOST_INITIALS = 6;

/** Makes the finder for the Chinese ones among the names. */
export const createSoundFinder = (names: ListedName[]): ((nameText: NameText) => Mention[]) => {
  const table = createSoundTable(names);
  let initials: Map<string, SoundedName | null> | undefined;

  /** By the first two sounds where they are Chinese characters, else by the first. */
  const namesLike = remember(MOST_BEGINNINGS, (beginning: string): SoundedName[] => {
    const next = nearReadingsOf(beginning.charAt(1));
    return nearReadingsOf(beginning.charAt(0)).flatMap((sound) =>
      next.length === 0
        ? table.beginningWithSound(sound)
        : next.flatMap((other) => table.beginningWithSounds(`${sound} ${other}`)),
    );
  });

  /** The names that may be meant by what begins here. */
  const namesAt = (text: string, start: number): SoundedName[] =>
    isLetter(text[start])
      ? syllablesAt(text, start).flatMap(table.beginningWithSyllable)
      : namesLike(text.slice(start, start + 2));

  return (nameText) => {
    const text = nameText.text.replaceAll("ü", "v");
    const context = createHanContext(text);
    const words = latinWords(text);
    const pinyinQuestion = arePinyin(words);
    const mentions: Mention[] = [];
    const add = ({ listed }: SoundedName, start: number, end: number): void => {
      mentions.push(mentionOf(listed, sourceSpan(nameText.at, { start, end }), "sound"));
    };

    const accepts = (reading: Reading, start: number, { chars, listed }: SoundedName): boolean => {
      if (reading.spelt === 0) {
        if (reading.homophones + reading.nearly + reading.slipped === 0 || listed.how === "loose") return false;
        if (!isHomophone(reading, chars.length, listed.entry)) return false;
        // 高德那边 is 高德, and no 高德纳
        if (reading.slipped > 0 && table.isName(text.slice(start, reading.end - 1))) return false;
        // 董明主 sounds the same and keeps two characters: that 明主 is a word does not make it less of a slip
        const obvious = reading.same >= 2 && reading.nearly === 0;
        return !(obvious
          ? context.cutsThroughWord(start, reading.end)
          : context.readsAsWords(start, reading.end, chars));
      }
      if (reading.homophones + reading.nearly + reading.slipped > 0 || !fillsWords(text, start, reading.end))
        return false;
      if (endsInParticle(text.slice(start, reading.end))) return false;
      const { from, to } = wordAround(text, start, reading.end);
      const covered = latinWords(text.slice(from, to));
      if (reading.same + reading.particles === 0 && covered.join("").length < FEWEST_LETTERS) return false;
      // dong and ming are English words too, but hardly in this row
      const unlikely = covered.length > 2 && covered.some((word) => !isEnglishWord(word));
      return pinyinQuestion || unlikely || covered.every((word) => !isEnglishWord(word));
    };

    const readNames = (candidates: SoundedName[], start: number): void => {
      for (const name of candidates) {
        const reading = readAs(text, start, name);
        if (reading && accepts(reading, start, name)) add(name, start, reading.end);
      }
    };

    const foreign = new Set(words.filter((word) => !isPinyin(word)));
    for (let start = 0; start < text.length; start++) {
      if (isLetter(text[start])) {
        const { from, to } = wordAround(text, start, start);
        if (start === from) readNames(table.beginningWithLetter(text.charAt(start)), start);
        // no part of a word is pinyin unless all of it is
        if (foreign.has(text.slice(from, to))) {
          start = to - 1;
          continue;
        }
      }
      readNames(namesAt(text, start), start);
    }

    const chinese = /\p{Script=Han}/u.test(text);
    if (chinese || pinyinQuestion) {
      for (const match of text.matchAll(/(?<![a-z0-9])[a-z]{2,}(?![a-z0-9])/g)) {
        const [letters] = match;
        initials ??= readInitials(table.all());
        const name = letters.length <= MOST_INITIALS ? initials.get(letters) : null;
        // "at" between Chinese words is no 安踏
        if (!name || isPinyin(letters) || isFunctionWord(letters) || (!chinese && isEnglishWord(letters))) continue;
        // of two letters only small ones: KA and PR are terms of trade
        const start = nameText.at[match.index] ?? 0;
        if (letters.length === 2 && nameText.source.slice(start, start + 2) !== letters) continue;
        add(name, match.index, match.index + letters.length);
      }
    }
    return mentions;
  };
};
