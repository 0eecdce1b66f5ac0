/** The language to answer in. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { arePinyin, isEnglishBesideNames, isPinyinBesideNames, latinWords } from "../../lexicon/pinyin-question.ts";
import { fold } from "../../text/fold.ts";

// Words that only make an English sentence: how many, what is.
const ENGLISH_FRAME =
  /\b(?:how|what|which|who|whom|whose|when|where|why|is|are|was|were|do|does|did|has|have|had|the|of|on|in|by|for|to|and|or|with|much|many|their|its|it|that|any|can|will)\b/g;
// What only makes a Chinese one: 多少, 吗, 的.
const CHINESE_FRAME = /[多少吗呢啥的是了几谁哪么怎占有个出来]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Chinese for Chinese, pinyin (beside the lexicon's names too) and Chinese mixed with foreign names; English for the rest. */
export function detectLanguage(question: string, lexicon?: Lexicon): "zh" | "en" {
  const text = fold(question);
  const han = count(text, /\p{Script=Han}/gu);
  const latin = count(text, /[a-z]+/g);
  const english = count(text, ENGLISH_FRAME);
  if (han === 0) {
    const words = latinWords(text);
    if (english > 0 || (lexicon && isEnglishBesideNames(question, lexicon))) return "en";
    if (words.length > 1 && arePinyin(words)) return "zh";
    return lexicon && isPinyinBesideNames(question, lexicon) ? "zh" : "en";
  }
  if (english >= 2) return count(text, CHINESE_FRAME) > english ? "zh" : "en";
  return latin > 3 && han <= 2 && latin > han * 2 ? "en" : "zh";
}
