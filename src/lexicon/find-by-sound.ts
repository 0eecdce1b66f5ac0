/** Finding names by their sound: pinyin, pinyin mixed with characters, homophones, initials. */
import { fold } from "../text/fold.ts";
import { isPinyin, nearReadingsOf, nearSound, readingsOf, splitSyllables, syllablesAt } from "../text/pinyin.ts";
import { remember } from "../text/remember.ts";
import { sourceSpan } from "../text/source-span.ts";
import { isStopWord } from "../text/stop-words.ts";
import { isEnglishWord } from "./english-words.ts";
import { type Entry, isOfText, isPersonEntry } from "./entry.ts";
import { isFunctionWord } from "./function-words.ts";
import { groupBy } from "./group-by.ts";
import { createHanContext, mayBeSlip } from "./han-context.ts";
import { type ListedName, type Mention, mentionOf } from "./mention.ts";
import type { NameText } from "./name-text.ts";
import { arePinyin, latinWords } from "./pinyin-question.ts";

/** A Chinese name with how each of its characters sounds. */
interface SoundedName {
  listed: ListedName;
  chars: string;
  sounds: string[][];
  nearSounds: string[][];
}

/** How a stretch of text was read as a name. */
interface Reading {
  end: number;
  /** Characters that stand there as they are. */
  same: number;
  /** Particles and numbers that stand there, which say little: the 了 of 关了. */
  particles: number;
  /** Syllables spelt in pinyin. */
  spelt: number;
  /** Other characters of the very same sound, and of nearly the same. */
  homophones: number;
  nearly: number;
  /** Particles of the very same sound: 于 for 俞, 而 for 尔. */
  slipped: number;
}

const GAP = " ";
const FEWEST_LETTERS = 4;
/** 重 is zhong and chong; what else a character may sound like is too rare to be meant. */
const MOST_READINGS = 2;
/** A particle for a character of a shorter name would be a particle: 高得 is 得. */
const SHORTEST_WITH_PARTICLE = 3;
/** Two characters whose names are remembered: 多少 and 快手 begin in every other question. */
const MOST_BEGINNINGS = 4_000;
/** Nobody types more of a name's initials: 美特斯邦威 is mtsbw. */
const MOST_INITIALS = 6;

/** In "zhibo shi weile" the shi is 是 and no part of 直播室: who writes words together leaves only particles apart. "chao shi" is a 超市. */
const PARTICLE_APART = /(?<![a-z])([a-z]{2,24}) (?:shi|de|le|ma|you|zai|he|bu|hui|neng)$/;
const endsInParticle = (spelt: string): boolean => {
  const [, before = ""] = PARTICLE_APART.exec(spelt) ?? [];
  return (splitSyllables(before)[0]?.length ?? 0) > 1;
};

/** The unit is one of a–z. */
const isLetter = (char: string | undefined): boolean => char !== undefined && char >= "a" && char <= "z";

const shareSound = (a: string[], b: string[]): boolean => {
  for (const sound of a) if (b.includes(sound)) return true;
  return false;
};

/** Which of the sounds the text spells at a place. */
const soundAt = (text: string, at: number, sounds: readonly string[]): string | undefined =>
  sounds.find((sound) => text.startsWith(sound, at));

/** Reads the text from `start` as the name, unit by unit; null when it is something else. */
const readAs = (text: string, start: number, { chars, sounds, nearSounds }: SoundedName): Reading | null => {
  const reading: Reading = { end: start, same: 0, particles: 0, spelt: 0, homophones: 0, nearly: 0, slipped: 0 };
  for (let i = 0; i < chars.length; i++) {
    const options = sounds[i] ?? [];
    // kuai shou, kuai手: a gap may stand beside a syllable in letters
    if (i > 0 && text[reading.end] === GAP && (isLetter(text[reading.end - 1]) || isLetter(text[reading.end + 1]))) {
      reading.end++;
    }
    const char = text.charAt(reading.end);
    if (char === chars[i]) {
      if (mayBeSlip(char)) reading.same++;
      else reading.particles++;
      reading.end++;
      continue;
    }
    const spelt = isLetter(char) ? soundAt(text, reading.end, options) : undefined;
    if (spelt) {
      reading.spelt++;
      reading.end += spelt.length;
      continue;
    }
    const same = shareSound(readingsOf(char), options);
    if (!mayBeSlip(char)) {
      if (!same || chars.length < SHORTEST_WITH_PARTICLE || !isStopWord(char)) return null;
      reading.slipped++;
    } else if (same) reading.homophones++;
    else if (shareSound(nearReadingsOf(char), nearSounds[i] ?? [])) reading.nearly++;
    else return null;
    reading.end++;
  }
  return reading;
};

/**
 * Whether a name misspelt with characters of its sound is close enough: 快收 and 懂明猪. Of two characters, concepts
 * have too many homophones (成公 is a name, 成功 success), and only a subject's may sound merely alike.
 */
const isHomophone = (reading: Reading, length: number, entry: Entry): boolean => {
  const { same, homophones, nearly, slipped } = reading;
  const { kind } = entry;
  // 于敏洪, 沃而玛: all but the particle stands as it is
  if (slipped > 0)
    return (
      homophones + nearly === 0 &&
      slipped === 1 &&
      same > 1 &&
      (kind === "subject" || isPersonEntry(entry) || isOfText(entry))
    );
  if (length === 2) return same === 1 && kind !== "concept" && (nearly === 0 || kind === "subject");
  if (nearly > 1) return false;
  return length === 3 ? same > 0 || nearly === 0 : same * 2 >= length || (same > 0 && homophones + nearly <= 2);
};

/** The Latin letters around a place, back and forward. */
const wordAround = (text: string, start: number, end: number): { from: number; to: number } => {
  let from = start;
  let to = end;
  while (isLetter(text[from - 1])) from--;
  while (isLetter(text[to])) to++;
  return { from, to };
};

/** Whether what is left of the words before and after the name is pinyin too: kuaishourihuo, but not angelina for 格力. */
const fillsWords = (text: string, start: number, end: number): boolean => {
  const { from, to } = wordAround(text, start, end);
  const before = isLetter(text[start]) ? text.slice(from, start) : "";
  const after = isLetter(text[end - 1]) ? text.slice(end, to) : "";
  // taobao you is not 包邮: over a gap the name has its words to itself
  if (text.slice(start, end).includes(GAP)) return before === "" && after === "";
  return (before === "" || isPinyin(before)) && (after === "" || isPinyin(after)) && !/\d/.test(text[to] ?? "");
};

const soundsOf = (char: string): string[] => readingsOf(char).slice(0, MOST_READINGS);

/** B站, A股, T恤 */
const LETTER_AND_HAN = /^[A-Za-z]\p{Script=Han}+$/u;

/** The Chinese names by how they begin; the sounds of a name are read when a text sounds like its beginning. */
const createSoundTable = (names: ListedName[]) => {
  const chinese = names.filter((listed) => listed.chinese.length > 1);
  const places = new Map(chinese.map((listed, place) => [listed, place]));
  const byFirstCharacter = groupBy(chinese, (listed) => [listed.chinese.charAt(0)]);
  const firstCharacters = Array.from(byFirstCharacter.keys());
  const sounded = new Map<ListedName, SoundedName>();
  const readSounds = (listed: ListedName): SoundedName => {
    let name = sounded.get(listed);
    if (!name) {
      const chars = listed.chinese || fold(listed.name);
      const sounds = Array.from(chars, soundsOf);
      name = { listed, chars, sounds, nearSounds: sounds.map((options) => options.map(nearSound)) };
      sounded.set(listed, name);
    }
    return name;
  };
  const keep = (read: (key: string) => SoundedName[]): ((key: string) => SoundedName[]) => {
    const known = new Map<string, SoundedName[]>();
    return (key) => {
      const found = known.get(key) ?? read(key);
      known.set(key, found);
      return found;
    };
  };
  let byFirstSyllable: Map<string, string[]> | undefined;
  const ofCharacters = (characters: string[]): SoundedName[] =>
    characters
      .flatMap((char) => byFirstCharacter.get(char) ?? [])
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
      .map(readSounds);
  const beginningWithSyllable = keep((syllable) => {
    byFirstSyllable ??= groupBy(firstCharacters, soundsOf);
    return ofCharacters(byFirstSyllable.get(syllable) ?? []);
  });
  let byFirstSound: Map<string, string[]> | undefined;
  const beginningWithSound = keep((sound) => {
    byFirstSound ??= groupBy(firstCharacters, (char) => new Set(soundsOf(char).map(nearSound)));
    return ofCharacters(byFirstSound.get(sound) ?? []);
  });
  let byLetter: Map<string, ListedName[]> | undefined;
  return {
    beginningWithSyllable,
    beginningWithSound,
    /** Names of one Latin letter and Chinese characters. */
    beginningWithLetter(letter: string): SoundedName[] {
      byLetter ??= groupBy(
        names.filter(({ name }) => LETTER_AND_HAN.test(name)),
        ({ name }) => fold(name.charAt(0)),
      );
      return byLetter.get(letter)?.map(readSounds) ?? [];
    },
    /** Two sounds as `nearSound` gives them, a blank between them. */
    beginningWithSounds: keep((pair) => {
      const [first = "", second = ""] = pair.split(" ");
      return beginningWithSound(first).filter(({ nearSounds }) => nearSounds[1]?.includes(second));
    }),
    isName: (text: string): boolean =>
      byFirstCharacter.get(text.charAt(0))?.some((listed) => listed.chinese === text) ?? false,
    all: (): SoundedName[] => chinese.map(readSounds),
  };
};

/** Initials of the subjects' names that stand for one subject only. */
const readInitials = (names: SoundedName[]): Map<string, SoundedName | null> => {
  const initials = new Map<string, SoundedName | null>();
  for (const name of names) {
    if (name.listed.entry.kind !== "subject" || name.listed.how === "loose") continue;
    const letters = name.sounds.map((options) => options[0]?.[0] ?? "").join("");
    const other = initials.get(letters);
    initials.set(letters, other === undefined || other?.listed.entry === name.listed.entry ? name : null);
  }
  return initials;
};

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
