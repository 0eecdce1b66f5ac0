/** A Chinese name by how it sounds, and how a stretch of text may be read as it. */
import { nearReadingsOf, readingsOf } from "../text/pinyin.ts";
import { isStopWord } from "../text/stop-words.ts";
import { type Entry, isOfText, isPersonEntry } from "./entry.ts";
import { mayBeSlip } from "./han-context.ts";
import type { ListedName } from "./mention.ts";
import { GAP, isLetter } from "./pinyin-words.ts";

/** A Chinese name with how each of its characters sounds. */
export interface SoundedName {
  listed: ListedName;
  chars: string;
  sounds: string[][];
  nearSounds: string[][];
}

/** How a stretch of text was read as a name. */
export interface Reading {
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

/** A particle for a character of a shorter name would be a particle: 高得 is 得. */
const SHORTEST_WITH_PARTICLE = 3;

const shareSound = (a: string[], b: string[]): boolean => {
  for (const sound of a) if (b.includes(sound)) return true;
  return false;
};

/** Which of the sounds the text spells at a place. */
const soundAt = (text: string, at: number, sounds: readonly string[]): string | undefined =>
  sounds.find((sound) => text.startsWith(sound, at));

/** Reads the text from `start` as the name, unit by unit; null when it is something else. */
export const readAs = (text: string, start: number, { chars, sounds, nearSounds }: SoundedName): Reading | null => {
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
export const isHomophone = (reading: Reading, length: number, entry: Entry): boolean => {
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
