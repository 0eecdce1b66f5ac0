/** Rows of pinyin syllables as the Chinese that the texts would have for them. */
import { fold } from "../text/fold.ts";
import { readingsOf, splitSyllables, syllablesAt } from "../text/pinyin.ts";
import { remember } from "../text/remember.ts";
import { groupBy } from "./group-by.ts";
import type { TextForms } from "./text-forms.ts";

/** The words of asking, which texts seldom hold. */
const ASKING = (
  "什么 多少 哪里 哪儿 哪个 哪些 哪年 哪一年 哪天 哪月 哪一天 哪场 哪位 哪国 哪家 怎么 怎样 怎么样 如何 为什么 为何 何时 何地 何人 几个 几年 几次 几人 " +
  "多久 多大 多高 多长 多远 谁 谁的 是谁 是什么 有什么 什么时候 什么地方 有哪些 在哪里 的是 是否 吗 呢 " +
  "多少钱 多少人 卖了多少 谁说的 说了什么 怎么说 不是 由谁 被谁 谁在 在哪 于哪 从哪 哪几 哪座 哪种 叫什么 是由 是在 " +
  "靠的是 签的 卖的 做的 是啥 啥 啥时候 咋 几家 几场 几天 是从 是哪 以什么 和谁 占多少 占了 占几"
).split(" ");
/** As if each of them stood in so many passages, or in this share of those that hold the commonest character. */
const ASKING_COUNT = 40;
const ASKING_SHARE = 0.1;

/** What joins words stands beside anything, and is meant before a rarer character of its sound. */
const JOINING = new Set("的是在由于和与被叫有了谁从");
const JOINING_BOOST = 4;

/** Pairs of characters tell most; how frequent a character is decides between those that make no pair. */
const PAIR_SHARE = 0.9;
const SINGLE_SHARE = 1e-5;

/** Half of 什么 and no word of its own: youshi is 优势, and no 有什. */
const HALF_WORD = "什";
const UNLIKELY = -20;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
/** Readings beyond the second are too rare to be meant. */
const MOST_READINGS = 2;

/** Characters and pairs whose counts are remembered. */
const MOST_COUNTS = 20_000;

interface Path {
  score: number;
  text: string;
}

export interface PinyinReader {
  /**
   * The likeliest Chinese for a row of syllables typed as words (`["kuaishou", "rihuo"]`) that follow the character
   * `before`, if any; null if they are no pinyin.
   */
  read(words: string[], before?: string): string | null;
  /** The other characters of the texts that sound the same as one. */
  alike(char: string): string[];
}

/** Makes the reader. Which characters the texts hold is read when it is first used. */
export const createPinyinReader = (texts: TextForms): PinyinReader => {
  let charactersOf: Map<string, string[]> | undefined;
  const load = (): Map<string, string[]> => {
    const characters: string[] = [];
    for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
      const char = String.fromCharCode(code);
      if (fold(char) === char && (asked.has(char) || texts.has(char))) characters.push(char);
    }
    return groupBy(characters, (char) => readingsOf(char).slice(0, MOST_READINGS));
  };

  const asked = new Map<string, number>();
  const askingCount = Math.max(ASKING_COUNT, ASKING_SHARE * texts.count("的"));
  for (const phrase of ASKING) {
    for (let i = 0; i < phrase.length; i++) {
      asked.set(phrase.charAt(i), askingCount);
      asked.set(phrase.slice(i, i + 2), askingCount);
    }
  }
  const frequency = remember(MOST_COUNTS, (form: string): number => texts.count(form) + (asked.get(form) ?? 0));

  /** How likely one character follows another: pairs of the texts, or else how frequent it is by itself. */
  const follows = (before: string, char: string): number => {
    if (before === HALF_WORD && char !== "么") return UNLIKELY;
    const share = before === "" ? 0 : frequency(before + char) / (frequency(before) + 1);
    const single = SINGLE_SHARE * (JOINING.has(char) ? JOINING_BOOST : 1);
    return Math.log(PAIR_SHARE * share + single * (frequency(char) + 0.1));
  };

  return {
    alike(char) {
      charactersOf ??= load();
      const characters = charactersOf;
      const sounds = readingsOf(char).slice(0, MOST_READINGS);
      return [...new Set(sounds.flatMap((sound) => characters.get(sound) ?? []))].filter((other) => other !== char);
    },
    read(words, before = "") {
      charactersOf ??= load();
      // for each letter of the row the best path to each last character
      let paths = new Map<string, Path>([[before, { score: 0, text: "" }]]);
      for (const word of words) {
        const splits = splitSyllables(word);
        if (splits.length === 0) return null;
        const at: Map<string, Path>[] = [paths];
        for (let start = 0; start < word.length; start++) {
          const here = at[start];
          if (!here) continue;
          for (const syllable of syllablesAt(word, start)) {
            const end = start + syllable.length;
            at[end] ??= new Map();
            const there = at[end];
            for (const char of charactersOf.get(syllable) ?? []) {
              for (const [last, path] of here) {
                const score = path.score + follows(last, char);
                const best = there.get(char);
                if (!best || best.score < score) there.set(char, { score, text: path.text + char });
              }
            }
          }
        }
        const end = at[word.length];
        if (!end || end.size === 0) return null;
        paths = end;
      }
      let best: Path | undefined;
      for (const { text, score } of paths.values()) {
        const whole = text.endsWith(HALF_WORD) ? score + UNLIKELY : score;
        if (!best || whole > best.score) best = { text, score: whole };
      }
      return best?.text ?? null;
    },
  };
};
