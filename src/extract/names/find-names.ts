/** Companies, persons and places that a text itself names and no lexicon lists, by how texts write such names. */
import { readCedict } from "../../lexicon/cedict.ts";
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isFunctionWord } from "../../lexicon/function-words.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { SAYING_AS_WRITTEN } from "../../text/saying.ts";
import { type TaggedWord, tagWords } from "../../text/tokenise.ts";
import { endsInTitle, findTranscribed, isPerson } from "./is-person.ts";
import { findRepeatedNames } from "./repeated-names.ts";

/** What one company, person or place is called in the text, the fullest name first; a reporter studies or counts what others do. */
export interface FoundName {
  kind: "company" | "person" | "place" | "reporter";
  names: string[];
}

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
  /([\p{Script=Han}A-Za-z]{2,16})\s?[(（](?:以下)?(?:简称|簡稱)[:：]?\s?["“「]?([\p{Script=Han}A-Za-z]{2,12})["”」]?[)）]/gu;
// 禾佳连锁, 维泰科技; not 单票物流, 一站式零售: said of a trade more than of a firm
const KIND =
  /^(?:集团|集團|公司|连锁|連鎖|科技|传媒|傳媒|股份|控股|互娱|互娛|商城|电商|電商|超市|百货|百貨|食品|生物|资本|資本|创投|創投|医药|醫藥|服饰|服飾|家居|乳业|乳業|饮料|飲料|酒业|酒業|优选|優選|电器|電器|美妆|美妝)$/u;
// 专访麦浪坊创始人, 品牌“麦浪坊”, NusaMart Reports …, How NusaMart …, 禾佳连锁2023年…
const HEADLINED =
  /^(?:专访|專訪|对话|對話)?(?<firm>[\p{Script=Han}A-Za-z]{2,6}?)(?:联合)?(?:创始人|創始人|创办人|创辦人|董事长|董事長)|(?:专访|專訪|对话|對話)(?<asked>[\p{Script=Han}A-Za-z]{2,8}?)(?:联席|副|前|高级)?(?:C[EFOTM]O|首席|总裁|總裁|总经理|總經理|合伙人|合夥人)|(?:品牌|公司|平台|企业|機構|机构|网站|商城)[“「"](?<quoted>[^”」"]{2,10})[”」"]|^(?:(?:Why|How|What|When|Where|Inside|Behind|Can|Will|Is|Are|Does|Did|Has) )?(?<latin>[A-Z][\w.&-]{2,20}(?: [A-Z][\w.&-]{1,20}){0,2}?)(?= (?:[a-z]|Re(?:ports|sults)|Announces|Posts|Launches|Q\d|First|Second|Third|Fourth|Full)|['’]s |[:：,，])|^(?<han>\p{Script=Han}{1,6}(?:集团|集團|公司|连锁|連鎖|科技|股份|控股|商城|电商|電商|超市|百货|百貨|食品|物流|快递|速递))(?=\d|发布|發布|公布|宣布|第|上半年|[:：,，])/u;

/** A name at the head of some words that no lexicon lists, by how headlines are built; "" if there is none. */
export const headlinedName = (words: string): string => {
  const { firm, asked, quoted, latin, han } = HEADLINED.exec(words.trim())?.groups ?? {};
  // Revenue rose, According to: a sentence begins with a capital too
  const named = latin?.split(" ").every((word) => isEnglishWord(word.toLowerCase())) ? undefined : latin;
  return firm ?? asked ?? quoted ?? named ?? han ?? "";
};

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

const findFirms = (words: readonly TaggedWord[]): string[][] =>
  words.flatMap(({ word }, at): string[][] => {
    const before = words[at - 1];
    if (!before || !KIND.test(word) || !isStem(before)) return [];
    const stem = before.word.replace(/^[由附在与和被对向及从将]/u, "");
    return stem.length < 2 ? [] : [[`${stem}${word}`, stem]];
  });

const countLatin = (text: string): string[] => {
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
const OF_CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Internet|English|Congress|Parliament|State|Government|Republicans?|Democrats?)$/;
// Chinese, British
const OF_PEOPLE = /(?:ese|ish|ean|ian|ican)s?$/;
/** An English word is a name where it stands so often, with a capital in the midst of a sentence too and never without one. */
const FEWEST_OF_WORD = 3;

const countCapitals = (text: string): string[] =>
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
const findReporters = (text: string): string[] =>
  STUDIES.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ groups }) => groups?.name ?? ""));

// 亿件, 这是, 按年, 到家: no dictionary has them as words, yet each says only what its characters do
const NO_NAME =
  /[好一二三四五六七八九十百千万亿两几多少第个每各这那哪此本该其的地得了着过吗呢吧啊么啥不没别再又也还就才都只最更很太要会能可想来去到在从和跟与给把被让是有做说看前后上下里中按年月日号元人件单家次均占超近约达同环比增降率额量价]/u;
/** A word that no dictionary has and that a text goes on using is a name. */
const FEWEST_OF_UNKNOWN = 3;
/** The same of a place. */
const FEWEST_OF_PLACE = 2;
const OWN_KIND_OF_PLACE = /[县市区镇村]$/u;

/** 上市, 东西: places to the tagger, but a dictionary has them as words that name nothing. */
const withoutWords = (places: readonly string[]): string[] => {
  if (places.length === 0) return [];
  const found = new Set(places);
  const words = new Set(readCedict((word) => found.has(word)).flatMap(({ word, isName }) => (isName ? [] : [word])));
  return places.filter((place) => !words.has(place));
};

const countWords = (words: readonly TaggedWord[], tags: RegExp, takes: (word: string, times: number) => boolean) => {
  const counts = new Map<string, number>();
  for (const { word, tag } of words)
    if (tags.test(tag) && /^\p{Script=Han}{2,4}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, times]) => takes(word, times)).map(([word]) => word);
};

const SPEAKS = new RegExp(
  `^(?:${SAYING_AS_WRITTEN}|解释|解釋|坦言|告诉|告訴|直言|回应|回應|预计|預計|强调|強調|补充|補充|提醒|写道|寫道|承认|承認|笑|回忆|回憶)`,
  "u",
);

/** The last character of a name with the verb of saying that the tagger takes it together with. */
const GLUED = /^(?![的也又还曾都])(\p{Script=Han})[说說称稱]$/u;

/** Words of grammar that stand between whom a sentence is about and what they do. */
const BESIDE_VERB = /^[在对也则曾还都已]/;

/** Persons by what they are or that they speak: 总经理韩素云告诉记者. */
const findPersons = (words: readonly TaggedWord[]): string[] =>
  words.flatMap(({ word, tag }, at) => {
    if (!/^(?:x|nr|nrt|nz)$/.test(tag) || !/^\p{Script=Han}{2,3}$/u.test(word) || !isPerson(word)) return [];
    const before = `${words[at - 2]?.word ?? ""}${words[at - 1]?.word ?? ""}`;
    const [next, afterNext] = [words[at + 1]?.word ?? "", words[at + 2]?.word ?? ""];
    // 姚明|良说
    const glued = word.length === 2 ? GLUED.exec(next)?.[1] : undefined;
    if (glued !== undefined) return [word + glued];
    // 杨东|皓|表示, 店主杨东|皓。
    const ends = endsInTitle(before) && /^[，。；,;、]?$/.test(afterNext);
    const split =
      word.length === 2 &&
      /^(?!的)\p{Script=Han}$/u.test(next) &&
      (ends || SPEAKS.test(afterNext) || BESIDE_VERB.test(afterNext));
    if (split && !SPEAKS.test(next) && !BESIDE_VERB.test(next))
      return endsInTitle(before) || SPEAKS.test(afterNext) ? [word + next] : [];
    return endsInTitle(before) || SPEAKS.test(next) ? [word] : [];
  });

/** Persons with foreign names that a text says several times, once as who speaks: 埃里斯曼说, which no dictionary cuts out. */
const findForeigners = (text: string): string[] => {
  const found = findTranscribed(text);
  const speaks = ({ end }: { end: number }): boolean => SPEAKS.test(text.slice(end, end + 2));
  const names = new Set(found.filter(speaks).map(({ name }) => name));
  return [...names].filter((name) => found.filter((other) => other.name === name).length >= FEWEST_TIMES);
};

/** In UTF-16 units. */
const LONGEST_BRACKET = 40;
const BRACKETED = /^ ?[（(]([A-Z][\w.&'-]{1,20}(?: [A-Z][\w.&'-]{1,20}){0,2})[)）]/;

/** Names of one company together: 禾佳连锁 and 禾佳. */
const join = (found: readonly string[][]): string[][] => {
  const joined: string[][] = [];
  for (const names of found) {
    const known = joined.find((other) => other.some((name) => names.includes(name)));
    if (known) known.push(...names.filter((name) => !known.includes(name)));
    else joined.push([...new Set(names)]);
  }
  return joined.map((names) => names.toSorted((a, b) => b.length - a.length));
};

/** Finds them, companies first, each kind in the order of the text; `pieces` are the title and the body. */
export function findNames(pieces: readonly string[], lexicon: Lexicon): FoundName[] {
  const text = pieces.join("\n");
  const [title = ""] = pieces;
  // by unit: where the listed name ends that stands there
  const listed = new Uint32Array(text.length);
  for (const { span, how } of lexicon.find(text)) if (how === "name") listed.fill(span.end, span.start, span.end);
  /** Stands somewhere on its own and not only within a listed name (唯品 in 唯品会). */
  const isFree = (name: string): boolean => {
    // 中国 in 中国际业务 is free, but a name all the same
    if (lexicon.find(name).some(({ span, how }) => how === "name" && span.end - span.start === name.length))
      return false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if ((listed[at] ?? 0) < at + name.length) return true;
    return false;
  };
  // tags are those of the simplified text, which a fold makes unit by unit
  const folded = foldWithOffsets(text);
  const words = tagWords(folded.text);
  const asWritten = (word: string): string => {
    const start = folded.text.indexOf(word);
    return text.slice(folded.at[start] ?? 0, folded.at[start + word.length] ?? text.length);
  };
  const headlined = headlinedName(title);
  const carded = Array.from(text.matchAll(CARDED), ([, name = ""]) => name);
  const quoted = [QUOTED, QUOTED_BEFORE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name = ""]) => name).filter(isNoSlogan),
  );
  const introduced = Array.from(text.matchAll(INTRODUCED), ([, name = "", short = ""]) => [name, short]);
  const persons = [...new Set([...findPersons(words).map(asWritten), ...findForeigners(text)])].filter(isFree);
  const repeated = findRepeatedNames(text);
  // 快購 of 港快購
  const isPart = (word: string): boolean => repeated.some((name) => fold(name).includes(word));
  const unknown = countWords(
    words,
    /^x$/,
    (word, n) => n >= FEWEST_OF_UNKNOWN && !NO_NAME.test(word) && !isPerson(word) && !isPart(word),
  );
  const places = withoutWords(
    countWords(words, /^ns$/, (word, n) => n >= FEWEST_OF_PLACE || OWN_KIND_OF_PLACE.test(word)),
  );
  // 百里買（BuyLi）
  const inLatin = (name: string): string[] => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const latin = BRACKETED.exec(text.slice(at + name.length, at + name.length + LONGEST_BRACKET))?.[1];
      if (latin) return [name, latin];
    }
    return [name];
  };
  const companies = join([
    ...(headlined === "" ? [] : [[headlined]]),
    ...findFirms(words).map((names) => names.map(asWritten)),
    ...introduced,
    ...[...repeated, ...quoted, ...carded].map(inLatin),
    ...unknown.map((word) => [asWritten(word)]),
    ...[...countLatin(text), ...countCapitals(text)].map((name) => [name]),
  ]).filter((names) => names.every((name) => isFree(name) && !persons.includes(name)));
  const reporters = findReporters(text);
  const reports = (name: string): boolean =>
    reporters.some((whole) => whole.startsWith(name) && !/^\w/.test(whole.slice(name.length)));
  // whom the headline is about may well have asked its own customers
  const isReporter = (names: readonly string[]): boolean => !names.includes(headlined) && names.some(reports);
  return [
    ...companies.map((names): FoundName => ({ kind: isReporter(names) ? "reporter" : "company", names })),
    ...persons.map((name): FoundName => ({ kind: "person", names: [name] })),
    ...places
      .map(asWritten)
      .filter(isFree)
      .map((name): FoundName => ({ kind: "place", names: [name] })),
  ];
}
