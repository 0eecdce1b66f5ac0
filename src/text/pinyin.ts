/** The sounds of Chinese: pinyin without tones, ü written v. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { pinyin as readPinyin } from "pinyin-pro";

// Loading takes 60 ms, which hardly a question need wait for.
const require = createRequire(import.meta.url);
let loaded: typeof readPinyin | undefined;
const pinyin = (): typeof readPinyin => (loaded ??= (require("pinyin-pro") as { pinyin: typeof readPinyin }).pinyin);

/** Every syllable of Mandarin, by initial. */
const FINALS_BY_INITIAL = `: a ai an ang ao e ei en eng er o ou
b: a ai an ang ao ei en eng i ian iao ie in ing o u
p: a ai an ang ao ei en eng i ian iao ie in ing o ou u
m: a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f: a an ang ei en eng o ou u
d: a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t: a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n: a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve
l: a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve
g: a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k: a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h: a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j: i ia ian iang iao ie in ing iong iu u uan ue un
q: i ia ian iang iao ie in ing iong iu u uan ue un
x: i ia ian iang iao ie in ing iong iu u uan ue un
zh: a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch: a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh: a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r: an ang ao e en eng i ong ou u uan ui un uo
z: a ai an ang ao e ei en eng i ong ou u uan ui un uo
c: a ai an ang ao e en eng i ong ou u uan ui un uo
s: a ai an ang ao e en eng i ong ou u uan ui un uo
y: a an ang ao e i in ing o ong ou u uan ue un
w: a ai an ang ei en eng o u`;

const syllables = new Set(
  FINALS_BY_INITIAL.split("\n").flatMap((line) => {
    const [initial = "", finals = ""] = line.split(": ");
    return finals.split(" ").map((final) => initial.replace(":", "") + final);
  }),
);

const LONGEST_SYLLABLE = 6;
/** A word as long as a sentence is no pinyin worth reading. */
const LONGEST_WORD = 40;
const MOST_SPLITS = 12;

/** The ways to cut lower-case letters into syllables, fewest syllables first; none when something is left over. */
export const splitSyllables = (letters: string): string[][] => {
  if (letters.length === 0 || letters.length > LONGEST_WORD) return [];
  const from = new Map<number, string[][]>([[letters.length, [[]]]]);
  for (let start = letters.length - 1; start >= 0; start--) {
    const splits: string[][] = [];
    for (let end = Math.min(letters.length, start + LONGEST_SYLLABLE); end > start; end--) {
      const syllable = letters.slice(start, end);
      if (!syllables.has(syllable)) continue;
      for (const rest of from.get(end) ?? []) splits.push([syllable, ...rest]);
    }
    from.set(start, splits.toSorted((a, b) => a.length - b.length).slice(0, MOST_SPLITS));
  }
  return from.get(0) ?? [];
};

/** The syllables that a text's letters can begin with at a place. */
export const syllablesAt = (text: string, start: number): string[] => {
  const found: string[] = [];
  for (let length = 1; length <= LONGEST_SYLLABLE && start + length <= text.length; length++) {
    const syllable = text.slice(start, start + length);
    if (syllables.has(syllable)) found.push(syllable);
  }
  return found;
};

/** Whether lower-case letters are nothing but syllables of pinyin. */
export const isPinyin = (letters: string): boolean => splitSyllables(letters).length > 0;

const isHan = (char: string): boolean => /^\p{Script=Han}$/u.test(char);

/** The sounds of a Chinese character as pinyin-pro has them, the commonest first: what readings.tsv is made of. */
export const lookUpReadings = (char: string): string[] => {
  const all = pinyin()(char, { multiple: true, toneType: "none", type: "array", v: true });
  return Array.from(new Set(all.filter((sound) => syllables.has(sound))));
};

/** The characters of readings.tsv, and none of them missing there. */
export const isListedHan = (char: string): boolean => /^[\u4e00-\u9fff]$/.test(char);

/** A line holds the sounds and all characters that have just these: chang zhang, a tab, 长镸長仧兏. */
const readReadings = (): Map<string, string[]> => {
  const read = new Map<string, string[]>();
  for (const line of readFileSync(new URL("readings.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")) {
    const [sounds = "", characters = ""] = line.split("\t");
    const common = sounds.split(" ");
    for (const char of characters) read.set(char, common);
  }
  return read;
};

let readings: Map<string, string[]> | undefined;

/** The sounds that a Chinese character can have, the commonest first; none for any other character. */
export const readingsOf = (char: string): string[] => {
  if (!isHan(char)) return [];
  readings ??= readReadings();
  let sounds = readings.get(char);
  if (!sounds) {
    sounds = isListedHan(char) ? [] : lookUpReadings(char);
    readings.set(char, sounds);
  }
  return sounds;
};

/** The sound of each Chinese character in the light of its neighbours (银行: yin, hang); other words as they stand. */
export const transcribe = (text: string): string[] =>
  pinyin()(text, { toneType: "none", type: "array", nonZh: "consecutive" });

const nearReadings = new Map<string, string[]>();

/** The sounds of a character as `nearSound` gives them. */
export const nearReadingsOf = (char: string): string[] => {
  let sounds = nearReadings.get(char);
  if (!sounds) {
    sounds = Array.from(new Set(readingsOf(char).map(nearSound)));
    nearReadings.set(char, sounds);
  }
  return sounds;
};

/** A syllable with the differences dropped that many speakers do not make: zh/z, ch/c, sh/s, n/l, -ng/-n. */
export const nearSound = (syllable: string): string =>
  syllable
    .replace(/([zcs])h/, "$1")
    .replace("l", "n")
    .replace("ng", "n");
