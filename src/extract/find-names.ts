/** Companies and brands that a text itself names and no lexicon lists, by how texts write such names. */
import { isEnglishWord } from "../lexicon/english-words.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type TaggedWord, tagWords } from "../text/tokenise.ts";

/** What one company or brand is called in the text, the fullest name first. */
export type FoundName = string[];

// 品牌“麦浪坊”, 公司“青禾”, 網購平台「好買町」
const QUOTED =
  /(?:品牌|公司|平台|企业|企業|机构|機構|网站|網站|商城|超市|连锁店|連鎖店|药妆店|藥妝店|工厂|工廠|店铺|店鋪|账号|帳號|主播|团队|團隊|APP|App)[“「"]([\p{Script=Han}A-Za-z0-9·]{2,10})[”」"]/gu;
// “万家灯火”超市, “禾小佳”系列
const QUOTED_BEFORE =
  /[“「"]([\p{Script=Han}A-Za-z0-9·]{2,8})[”」"](?:品牌|公司|超市|系列|平台|商城|连锁|連鎖|小程序|旗舰店|旗艦店)/gu;
// 达达集团（以下简称“达达”）
const INTRODUCED =
  /([\p{Script=Han}A-Za-z]{2,16})\s?[(（](?:以下)?(?:简称|簡稱)[:：]?\s?["“「]?([\p{Script=Han}A-Za-z]{2,12})["”」]?[)）]/gu;
// 禾佳连锁, 维泰科技; not 单票物流, 一站式零售: said of a trade more than of a firm
const KIND =
  /^(?:集团|集團|公司|连锁|連鎖|科技|传媒|傳媒|股份|控股|互娱|互娛|商城|电商|電商|超市|百货|百貨|食品|快递|快遞|速递|速遞|生物|资本|資本|创投|創投|医药|醫藥|服饰|服飾|家居|乳业|乳業|饮料|飲料|酒业|酒業|优选|優選|电器|電器|美妆|美妝)$/u;
// 专访麦浪坊创始人, 品牌“麦浪坊”, NusaMart Reports …, 禾佳连锁2023年…
const HEADLINED =
  /^(?:专访|專訪|对话|對話)?(?<firm>[\p{Script=Han}A-Za-z]{2,6}?)(?:联合)?(?:创始人|創始人|创办人|创辦人|董事长|董事長)|(?:品牌|公司|平台|企业|機構|机构|网站|商城)[“「"](?<quoted>[^”」"]{2,10})[”」"]|^(?<latin>[A-Z][\w.&-]{2,20}(?: [A-Z][\w.&-]{1,20}){0,2}?)(?= (?:[a-z]|Re(?:ports|sults)|Announces|Posts|Launches|Q\d|First|Second|Third|Fourth|Full)|['’]s |[:：,，])|^(?<han>\p{Script=Han}{1,6}(?:集团|集團|公司|连锁|連鎖|科技|股份|控股|商城|电商|電商|超市|百货|百貨|食品|物流|快递|速递))(?=\d|发布|發布|公布|宣布|第|上半年|[:：,，])/u;

/** A name at the head of some words that no lexicon lists, by how headlines are built; "" if there is none. */
export const headlinedName = (words: string): string => {
  const { firm, quoted, latin, han } = HEADLINED.exec(words.trim())?.groups ?? {};
  return firm ?? quoted ?? latin ?? han ?? "";
};

const LATIN = /(?<![\w@./-])[A-Z][a-z]*[A-Za-z]*[a-z][A-Za-z]*(?![\w@./]|-[a-z])/g;
/** A Latin word that stands only once may be anything. */
const FEWEST_TIMES = 2;

/** Whether a word before 科技 and its like is a firm's stem: no dictionary has it (维泰), or one has it as a name (辰星). */
const isStem = ({ word, tag }: TaggedWord): boolean =>
  (tag === "x" && /^\p{Script=Han}{2,4}$/u.test(word)) || (/^n[rzt]$/.test(tag) && /^\p{Script=Han}{2}$/u.test(word));

/** 让世界爱上中国造: a slogan, not a name. */
const isName = (quoted: string): boolean => !/^[vpdrc]/.test(tagWords(quoted)[0]?.tag ?? "");

const findFirms = (text: string): FoundName[] => {
  const words = tagWords(text);
  return words.flatMap(({ word }, at): FoundName[] => {
    const before = words[at - 1];
    return before && KIND.test(word) && isStem(before) ? [[`${before.word}${word}`, before.word]] : [];
  });
};

const countLatin = (text: string): FoundName[] => {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(LATIN)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, times]) => times >= FEWEST_TIMES && word.length > 2 && !isEnglishWord(word.toLowerCase()))
    .map(([word]) => [word]);
};

const isListed = (name: string, lexicon: Lexicon): boolean =>
  lexicon.find(name).some(({ span, how }) => how !== "loose" && span.end - span.start >= name.length - 1);

/** Names of one company together: 禾佳连锁 and 禾佳. */
const join = (found: readonly FoundName[]): FoundName[] => {
  const joined: FoundName[] = [];
  for (const names of found) {
    const known = joined.find((other) => other.some((name) => names.includes(name)));
    if (known) known.push(...names.filter((name) => !known.includes(name)));
    else joined.push([...new Set(names)]);
  }
  return joined.map((names) => names.toSorted((a, b) => b.length - a.length));
};

/** Finds them, in the order of the text; `pieces` are the title and the body. */
export function findNames(pieces: readonly string[], lexicon: Lexicon): FoundName[] {
  const text = pieces.join("\n");
  const [title = ""] = pieces;
  const headlined = headlinedName(title);
  const quoted = [QUOTED, QUOTED_BEFORE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name = ""]) => name).filter(isName),
  );
  const introduced = Array.from(text.matchAll(INTRODUCED), ([, name = "", short = ""]) => [name, short]);
  return join([
    ...(headlined === "" ? [] : [[headlined]]),
    ...findFirms(text),
    ...introduced,
    ...quoted.map((name) => [name]),
    ...countLatin(text),
  ]).filter((names) => names.every((name) => text.includes(name) && !isListed(name, lexicon)));
}
