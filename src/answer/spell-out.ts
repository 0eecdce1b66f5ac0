/** A question with what is written short or as it is spoken put into words that texts use. */

const pairs = (list: string): Map<string, string> =>
  new Map(list.split(/,\s*/).map((pair) => pair.split(" ") as [string, string]));

/** English words as they are shortened in chats, each with what it stands for. */
const SHORTENED = pairs(
  "hw how, wat what, wht what, whn when, whr where, ppl people, avg average, acc according, yr year, yrs years, hr hour, hrs hours, min minute, mins minutes, secs seconds, " +
    "qtr quarter, mth month, mths months, btwn between, biz business, rev revenue, govt government, " +
    "ecom ecommerce, e-com ecommerce, e-comm ecommerce",
);
const SHORT_WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...SHORTENED.keys()].join("|")})(?![\\p{L}\\p{N}-])`, "giu");

/** Cantonese as it is typed, each with what standard Chinese writes; the longer first. */
const CANTONESE = pairs(
  "有冇 有没有, 係唔係 是不是, 系唔系 是不是, 幾多 多少, 几多 多少, 幾錢 多少钱, 几钱 多少钱, 乜嘢 什么, 乜野 什么, " +
    "邊度 哪里, 边度 哪里, 邊個 谁, 边个 谁, 邊間 哪家, 边间 哪家, 點樣 怎样, 点样 怎样, 點解 为什么, 点解 为什么, " +
    "邊位 哪位, 边位 哪位, 邊樣 哪样, 边样 哪样, 邊類 哪类, 边类 哪类, 邊幾 哪几, 边几 哪几, 嚟講 来说, 呢類 这类, 佢哋 他们, " +
    "而家 现在, 依家 现在, 舊年 去年, 旧年 去年, 同埋 和, 炒魷魚 裁员, 炒鱿鱼 裁员, 炒人 裁员, 搵錢 赚钱, 揾钱 赚钱, " +
    "乜 什么, 冇 没有, 唔 不, 嘅 的, 咗 了, 喺 在, 啲 些, 佢 他, 睇 看, 俾 给, 畀 给, 咁 这么, 嗰 那",
);
// 然而家电, 旁边个人, 人气炒人气, 旧年货, 几点样品: the same characters in standard Chinese
const IN_OTHER_WORDS =
  "[旁兩两这這那哪左右上下里裡外东東西南北][邊边][個个間间度]|[然从從因反进進]而家|[而依]家[電电庭居具装裝长長政族人]|炒人[气氣设設]|[舊旧]年[货貨俗]|[點点][樣样][品本板]";
const SPOKEN = new RegExp(`${IN_OTHER_WORDS}|${[...CANTONESE.keys()].join("|")}`, "g");

// 重不重叠, 喜不喜欢: whether; 是不是 and 能不能 say so themselves, 时不时 and 动不动 are how often
const WHETHER = /([^\P{Script=Han}是能会會要可行对對好有多时時动動])不\1(?=\p{Script=Han})/gu;

/** Spells a question out. */
export const spellOut = (question: string): string =>
  question
    .replaceAll(SHORT_WORD, (word) => SHORTENED.get(word.toLowerCase()) ?? word)
    .replaceAll(SPOKEN, (word) => CANTONESE.get(word) ?? word)
    .replaceAll(WHETHER, (_, verb: string) => `是否${verb}`);
