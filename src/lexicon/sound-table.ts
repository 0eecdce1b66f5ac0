/** Chinese names by how they begin to sound, and by their initials. */
import { fold } from "../text/fold.ts";
import { nearSound, readingsOf } from "../text/pinyin.ts";
import { groupBy } from "./group-by.ts";
import type { ListedName } from "./mention.ts";
import type { SoundedName } from "./sounded-name.ts";

/** 重 is zhong and chong; what else a character may sound like is too rare to be meant. */
const MOST_READINGS = 2;

const soundsOf = (char: string): string[] => readingsOf(char).slice(0, MOST_READINGS);

/** B站, A股, T恤 */
const LETTER_AND_HAN = /^[A-Za-z]\p{Script=Han}+$/u;

/** The Chinese names by how they begin; the sounds of a name are read when a text sounds like its beginning. */
export const createSoundTable = (names: ListedName[]) => {
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
export const readInitials = (names: SoundedName[]): Map<string, SoundedName | null> => {
  const initials = new Map<string, SoundedName | null>();
  for (const name of names) {
    if (name.listed.entry.kind !== "subject" || name.listed.how === "loose") continue;
    const letters = name.sounds.map((options) => options[0]?.[0] ?? "").join("");
    const other = initials.get(letters);
    initials.set(letters, other === undefined || other?.listed.entry === name.listed.entry ? name : null);
  }
  return initials;
};
