/**
 * What 元 means in a text of Hong Kong or Taiwan, which says HK$ or NT$ only where it could be mistaken, and an English
 * "838 million" where money is spoken of.
 */
import { fold } from "../../text/fold.ts";
import type { FoldedAmount } from "./read-amount.ts";

const HONG_KONG =
  /香港|本港|港人|港府|港股|港交所|港元|旺角|尖沙咀|铜锣湾|九龙|新界|葵涌|屯门|观塘|佢|嘅|特区政府|政府统计处|立法会|财政司|金管局|内地|按[年月季](?=[急微大轻]?[升跌上下])/g;
const TAIWAN =
  /台湾|台币|台北|台中|高雄|全台|国人|经济部|主计总处|财政部统计处|金管会|公平会|统一发票|兆元|台股|年[增减](?!长)|momo|虾皮/g;
/** 10亿元人民币 is spelt out where 元 alone is another's, and 内地 is what Hong Kong calls it: neither speaks for the mainland. */
const MAINLAND =
  /(?<!元)人民币|国家统计局|商务部|北京|上海|深圳|杭州|广州|广东|浙江|大陆|中国(?!香港|台湾)|全国|阿里巴巴|京东|拼多多/g;
// 人民币,下同; (单位:港元)
const SAID: [RegExp, string][] = [
  [/人民币[^。]{0,3}下同|(?:单位|货币)[:：]? ?(?:[万亿]元)?人民币/, "CNY"],
  [/港[元币][^。]{0,3}下同|单位[:：]? ?[百千万亿]*港[元币]/, "HKD"],
  [/(?:新?台币|新台币元)[^。]{0,3}下同|单位[:：]? ?(?:新台币)?[百千万亿]*(?:新台币|台币)/, "TWD"],
];
/** What an English text counts its money in. */
const ENGLISH: [RegExp, string][] = [
  [/€|\beuros?\b|\beur\b/g, "EUR"],
  [/£|\bpounds?\b|\bpence\b/g, "GBP"],
  [/[¥￥]|\byuan\b|\brenminbi\b|\brmb/g, "CNY"],
  [/\byen\b/g, "JPY"],
  [/₹|\brupees?\b/g, "INR"],
  [/\brupiah\b/g, "IDR"],
  [/\bhk\$|\bhong kong dollars?\b/g, "HKD"],
  [/\bs\$|\bsingapore dollars?\b/g, "SGD"],
  [/(?<!\b(?:hk|nt|s|a|c|r))\$|(?<!(?:kong|taiwan|singapore|australian|canadian) )\bdollars?\b|\busd\b/g, "USD"],
];
/** What says in its own words which currency it is. */
const NAMED: Record<string, RegExp> = {
  CNY: /人民币|rmb|cny|yuan|renminbi|[¥￥]/,
  USD: /\$|dollar|usd|\bu\.?s\.? cents?\b|美/,
};

/** The currency that is meant where what would else be read is `bare`. */
export interface HomeCurrency {
  bare: string;
  meant: string;
}

const count = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length;

/**
 * The currency of a bare 元 in these pieces of a text in traditional characters, CNY where nothing speaks for another; that
 * of money without a name in an English text, USD where it names none.
 */
export function homeCurrency(pieces: readonly string[], language: string): HomeCurrency {
  const text = fold(pieces.join("\n"));
  if (language === "en") {
    const counts = ENGLISH.map(([pattern, currency]) => ({ currency, times: count(text, pattern) }));
    const most = counts.toSorted((a, b) => b.times - a.times)[0];
    return { bare: "USD", meant: most && most.times > 0 ? most.currency : "USD" };
  }
  return { bare: "CNY", meant: language === "zh-Hant" ? bareYuan(text) : "CNY" };
}

function bareYuan(text: string): string {
  const said = SAID.find(([pattern]) => pattern.test(text));
  if (said) return said[1];
  const [hongKong, taiwan, mainland] = [HONG_KONG, TAIWAN, MAINLAND].map((pattern) => count(text, pattern));
  const most = Math.max(hongKong ?? 0, taiwan ?? 0, mainland ?? 0);
  if (most === 0 || most === mainland) return "CNY";
  return most === hongKong ? "HKD" : "TWD";
}

/** The unit of an amount in the home currency where its own words name none. */
export const inHomeCurrency = (unit: string, words: string, { bare, meant }: HomeCurrency): string =>
  // GMV and EBITDA are read as Chinese texts mean them
  (unit === bare || (bare === "USD" && unit === "CNY")) && !NAMED[unit]?.test(words) ? meant : unit;

/** In a text of Hong Kong 元 may be of Taiwan where the sentence has just said so: 由490元新台幣調高至590元. */
export function inOneCurrency(folded: string, amounts: readonly FoldedAmount[], home: HomeCurrency): FoldedAmount[] {
  let named: string | null = null;
  return amounts.map((amount) => {
    const unit = inHomeCurrency(amount.unit, folded.slice(amount.start, amount.end), home);
    if (amount.kind !== "money") return { ...amount, unit };
    if (amount.unit === home.bare && unit === home.meant && home.meant !== home.bare && named !== null)
      return { ...amount, unit: named };
    if (amount.unit !== home.bare) named = unit;
    return { ...amount, unit };
  });
}
