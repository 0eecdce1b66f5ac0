/** Companies that a text names, by how texts write such names, and those who study what others do. */
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isFunctionWord } from "../../lexicon/function-words.ts";
import { type TaggedWord, tagWords } from "../../text/tokenise.ts";

// 品牌“麦浪坊”, 公司“青禾”, 網購平台「好買町」
const QUOTED =
  /(?:品牌|公司|平台|企业|企業|机构|機構|网站|網站|商城|超市|连锁店|連鎖店|药妆店|藥妝店|工厂|工廠|店铺|店鋪|店名|账号|帳號|主播|团队|團隊|APP|App)[“「"]([\p{Script=Han}A-Za-z0-9·]{2,10})[”」"]/gu;
// “万家灯火”超市, “禾小佳”系列
const QUOTED_BEFORE =
  /[“「"]([\p{Script=Han}A-Za-z0-9·]{2,8})[”」"](?:品牌|公司|超市|系列|平台|商城|连锁|連鎖|小程序|旗舰店|旗艦店|店主|老板|老闆|创始人|創始人|CEO)/gu;
// 公司：澜图创新, Brand: Voltry
const CARDED =
  /^(?:公司|品牌|企业|企業|平台|店铺|店鋪|商家|Company|Brand|Firm|Retailer|Seller|Platform)(?:名称?|名稱)?[:：] ?([\p{Script=Han}A-Za-z][\p{Script=Han}\w&.' -]{1,18}?)\s{0,9}$/gmu;
// 达达集团（以下简称“达达”）
const INTRODUCED =
  /([\p{Script=Han}A-Za-z]{2,20})\s?[(（](?:以下)?(?:简称|簡稱)[:：]?\s?["“「]?([\p{Script=Han}A-Za-z]{2,12})["”」]?[)）]/gu;
// 禾佳连锁, 维泰科技; not 单票物流, 一站式零售: said of a trade more than of a firm
const KIND =
  /^(?:集团|集團|公司|连锁|連鎖|科技|传媒|傳媒|股份|控股|互娱|互娛|商城|电商|電商|超市|百货|百貨|食品|生物|资本|資本|创投|創投|医药|醫藥|服饰|服飾|家居|乳业|乳業|饮料|飲料|酒业|酒業|优选|優選|电器|電器|美妆|美妝)$/u;
const LATIN = /(?<![\w@./-])[A-Z](?=[A-Za-z]{0,30}[a-z])[A-Za-z]{1,30}(?![\w@./]|-[a-z])/g;
/** A Latin word that stands only once may be anything. */
const FEWEST_TIMES = 2;

// 各大电商, 两大公司, 中文电商
const NO_STEM = /^(?:[各两几三四五六七八九十]大|.是|[中英]文|[国海]外|全国|本地)$/u;
/** Whether a word before 科技 and its like is a firm's stem: no dictionary has it (维泰), or one has it as a name (辰星). */
const isStem = ({ word, tag }: TaggedWord): boolean =>
  !NO_STEM.test(word) && (isUnlisted(word, tag) || isNamed(word, tag));
const isUnlisted = (word: string, tag: string): boolean => tag === "x" && /^\p{Script=Han}{2,4}$/u.test(word);
const isNamed = (word: string, tag: string): boolean => /^n[rzt]$/.test(tag) && /^\p{Script=Han}{2}$/u.test(word);

/** 让世界爱上中国造: a slogan, not a name. */
const isNoSlogan = (quoted: string): boolean => !/^[vpdrc]/.test(tagWords(quoted)[0]?.tag ?? "");

export const findFirms = (words: readonly TaggedWord[]): string[][] =>
  words.flatMap(({ word }, at): string[][] => {
    const before = words[at - 1];
    if (!before || !KIND.test(word) || !isStem(before)) return [];
    const stem = before.word.replace(/^[由附在与和被对向及从将]/u, "");
    return stem.length < 2 ? [] : [[`${stem}${word}`, stem]];
  });

export const countLatin = (text: string): string[] => {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(LATIN)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, times]) => times >= FEWEST_TIMES && word.length > 2 && !isEnglishWord(word.toLowerCase()))
    .filter(
      ([word]) =>
        !new RegExp(`\\b${word}(?:,[^,.]*,)? (?:said|says|told|added)\\b|\\b(?:said|says) ${word}\\b`).test(text),
    )
    .map(([word]) => word);
};

// flock to Brightly; but not at Chief Executive, in Black Friday, on Monday
const CAPITAL = /(?<=[a-z,;] )[A-Z][a-z]{3,20}(?![\w'’-]| [A-Z])/g;
export const OF_CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Internet|English|Congress|Parliament|State|Government|Republicans?|Democrats?)$/;
// Chinese, British
const OF_PEOPLE = /(?:ese|ish|ean|ian|ican)s?$/;
/** An English word is a name where it stands so often, with a capital in the midst of a sentence too and never without one. */
const FEWEST_OF_WORD = 3;

export const countCapitals = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(CAPITAL), ([word]) => word))].filter((word) => {
    const lower = word.toLowerCase();
    if (!isEnglishWord(lower) || isFunctionWord(lower) || OF_CALENDAR.test(word) || OF_PEOPLE.test(word)) return false;
    // Eagle Outfitters: a piece of a longer name
    if (new RegExp(`[a-z,;] [A-Z][a-z]+ ${word}\\b`).test(text)) return false;
    const times = (form: string): number => text.split(new RegExp(`\\b${form}\\b`)).length - 1;
    return times(word) >= FEWEST_OF_WORD && times(lower) === 0;
  });

// a study published on Tuesday by Lakeview, 市場研究機構「港商數據」
const STUDIES = [
  /\b(?:stud(?:y|ies)|surveys?|polls?|research|analysis)(?: \w+){0,3} (?:by|from) (?:[a-z-]+ ){0,4}(?<name>[A-Z][\w&'-]{1,24}(?: [A-Z][\w&'-]{1,24}){0,3})/g,
  /\b(?:research|analytics|data|consulting|polling|intelligence|advisory) (?:firm|company|group|provider|house|agency),? (?<name>[A-Z][\w&'-]{1,24}(?: [A-Z][\w&'-]{1,24}){0,3})/g,
  /\b(?:consultancy|pollster|think tank|market researcher) (?<name>[A-Z][\w&'-]{1,24}(?: [A-Z][\w&'-]{1,24}){0,3})/g,
  /\b(?<name>[A-Z][\w&'-]{1,24}(?: [A-Z][\w&'-]{1,24}){0,2}) (?:Research|Insights|Analytics|Intelligence|Consulting|Advisory|Institute|Association|Federation|Bureau)\b/g,
  /\b(?<name>[A-Z][\w&'-]{1,24}(?: [A-Z][\w&'-]{1,24}){0,2}), an? (?:[\w-]+ ){0,3}(?:research(?:er)?|analytics|consultancy|consulting|polling|intelligence|think tank|pollster)\b/g,
  /(?:研究|调研|調研|咨询|諮詢|数据|數據|监测|監測|调查|調查)(?:机构|機構|公司|服务商|服務商)[「“"]?(?<name>[\p{Script=Han}A-Za-z]{2,12})/gu,
];

/** The names that come with a study, as they begin: Lakeview Consumer Research. */
export const findReporters = (text: string): string[] =>
  STUDIES.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ groups }) => groups?.name ?? ""));

/** Names that quotation marks after 品牌 or before 超市 set apart, and those of a card's first line. */
export const findMarked = (text: string): string[] => [
  ...[QUOTED, QUOTED_BEFORE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name = ""]) => name).filter(isNoSlogan),
  ),
  ...Array.from(text.matchAll(CARDED), ([, name = ""]) => name),
];

/** Names with what they are called for short. */
export const findIntroduced = (text: string): [name: string, short: string][] =>
  Array.from(text.matchAll(INTRODUCED), ([, name = "", short = ""]) => [name, short]);

/** In UTF-16 units. */
const LONGEST_BRACKET = 40;
const BRACKETED = /^ ?[（(]([A-Z][\w.&'-]{1,20}(?: [A-Z][\w.&'-]{1,20}){0,2})[)）]/;

/** 百里買 with the BuyLi of 百里買（BuyLi）. */
export const withLatin = (name: string, text: string): string[] => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const latin = BRACKETED.exec(text.slice(at + name.length, at + name.length + LONGEST_BRACKET))?.[1];
    if (latin) return [name, latin];
  }
  return [name];
};
