/** Who or where is asked for by class (哪个主播, which countries, what the shop is called): a quote that names none of it tells nothing. */
import { isPersonName } from "../extract/is-person.ts";
import { type Entry, isPersonEntry, isPlace, isProperName, isReporter } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isCountryName } from "../lexicon/region-names.ts";
import { fold } from "../text/fold.ts";
import { slice } from "../text/span.ts";
import { type TaggedWord, tagWords } from "../text/tokenise.ts";
import type { ClaimView } from "./claim-view.ts";
import { once } from "./once.ts";

type NamedClass = "person" | "country" | "place" | "media" | "organisation" | "agent" | "several";

interface AskedName {
  of: NamedClass;
  /** The words that ask, as typed: 哪个主播. */
  typed: string;
}

/** The first that the question shows. */
const ASKS: readonly [NamedClass, RegExp][] = [
  // 哪位高管, 姓甚名谁, 店主叫什么, which host, name of the insider
  [
    "person",
    /(?<![排列居在第])哪一?[位名](?!列)|哪一?[个個](?:女|男|副|前)?(?:领导|領導|高管|老板|老闆|负责人|負責人|官员|官員|主播|主持人?|部长|部長|经理|經理|创始人|創始人|发言人|發言人|网红|網紅|明星|代言人|嘉宾|分析师|分析師|专家|局长|总裁|总监|记者)|(?:[长長任裁理监監席总總人谁誰红紅]|主播|店主|老板|博主|专家|记者|商家|卖家)叫(?:什么|啥|甚么|咩|乜)|[谁誰](?:接替|接任|出任|担任|任职|当上?)|(?<!退)换(?:了|成)?[谁誰]|(?:创始人|創始人|负责人|老板|董事长|总裁|掌门人|店主|作者|主播|主持人|记者|嘉宾|代言人|ceo)(?:现在|目前|到底)?(?:是|叫)[谁誰]|姓甚名谁|姓什么|谁代表|代表.{1,8}[签簽]|\bwho\b.{1,60}\bon behalf of\b|\bwho (?:founded|founds|started|heads|leads|runs|is (?:the )?(?:ceo|founder|boss|head|owner|chair\w*|president|in charge))\b|\bnames? (?:and title|of (?:the |that )?(?:[a-z-]+ ){0,2}(?:exec(?:utive)?|official|person|manager|boss|lady|guy|man|woman|host|presenter|streamer|insider|owner|founder|reporter|seller))\b|\b(?:which|what) (?:[a-z-]+ ){0,2}(?:exec(?:utive)?|official|person|manager|analyst|host|presenter|streamer|influencer|founder|reporter)\b/i,
  ],
  // 哪些国家, which countries
  [
    "country",
    /哪[一几幾些]?[个個]?(?:国家|國家|国(?!内|产|货))|(?:国家|國家)(?:都|各|分别|分別|主要)?(?:是|有)哪[些几幾]|\b(?:what|which)(?: [a-z-]+){0,2} countr(?:y|ies)\b/i,
  ],
  // 在哪个城市, which city
  [
    "place",
    /哪[一几幾些]?[个個座]?(?:城市|省份|省(?![钱錢时時心力电電油]|事)|县城?|縣城?|州|村|镇|鎮|市(?!场|場)|产地|產地)(?!级|級)|(?:城市|省份|州)(?:都|各|分别|分別|主要)?(?:是|有)哪[些几幾]|\b(?:what|which)(?: [a-z-]+){0,2} (?:city|cities|provinces?|towns?|state|states)\b/i,
  ],
  // 哪家媒体爆料的
  [
    "media",
    /哪(?:一?[家个個]|些)(?:媒体|媒體|报纸|電視台|电视台)|\bwhich (?:news )?(?:media|newspaper|outlet|paper)s?\b/i,
  ],
  // 哪家银行, 品牌叫什么, which fund
  [
    "organisation",
    /哪(?:一?[家间間個个些]|[几幾][家个個])(?:\p{Script=Han}{0,4}?|(?= ?[a-z]))(?:公司|company|brand|agency|企业|企業|品牌|机构|機構|银行|銀行|基金|投行|券商|商场|商場|大学|大學|工厂)|(?:公司|企业|企業|品牌|机构|機構|银行|銀行|店|厂|基金)叫(?:什么|啥|甚么|咩|乜)|(?:是|跟|和)(?:哪[几幾一两兩二三]?家)(?=[?？]|$)|哪[两兩二三]家(?:公司|企业|品牌|平台)|哪一?[个個家](?:交易所|监管部门|主管部门)|是哪一?家(?:\p{Script=Han}企|店|厂|公司)|\bwhich(?: [A-Za-z-]+){0,2} (?:company|companies|firms?|agency|agencies|brands?|banks?|funds?|investors?|malls?)\b|\bname of (?:the |that )?(?:[a-z-]+ ){0,2}(?:company|brand|firm|agency|fund|bank|store|mall)\b/iu,
  ],
  // 由谁写的, 是谁拍的, who manages it
  [
    "agent",
    /由[谁誰](?!来?受|更|负责|負責)|(?:是|被|给)[谁誰]\p{Script=Han}{1,3}[的过了]|[谁誰](?:主持|运营|運營|管理|创办|創辦|创立|創立|发起|發起|拍[的摄]?|写的|牵头)|\bwho (?:manages|hosts|owns|organi[sz]ed|shot|wrote|produced)\b/iu,
  ],
  // 投在哪些项目上, 还有哪几类
  ["several", /哪些|哪[几幾][个個类類种種样樣款项項家]/],
];

// 大快消跟3C数码; what is one of a kind is no list
const SEVERAL = /[、,]|以及|[和与及跟或]|\b(?:and|or)\b/i;

/** What a question asks to be named; null if nothing. */
export const readAskedName = once(({ question }): AskedName | null => {
  for (const [of, pattern] of ASKS) {
    const [typed] = pattern.exec(question) ?? [];
    if (typed !== undefined) return { of, typed };
  }
  return null;
});

const FULL_NAME =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{L}+|\bM(?:r|s|rs)\.? \p{Lu}\p{Ll}+|\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,6}/gu;
// 首席执行官傅懿德表示: two or three characters that say something
const SPEAKING = /\p{Script=Han}{2,3}(?=表示|认为|透露|介绍|指出|告诉|称|说)/gu;
const PLACED = /\b(?:in|at|from|to|near|across|of|and)\s(\p{Lu}[\p{L}-]+)|,\s(\p{Lu}[\p{L}-]+)/gu;
// 岳阳市, 曹县: what jieba may take for a person or not know
const isSettlement = ({ word, tag }: TaggedWord): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(word) && /(?<![城超上都夜门])[市县镇村省州]$/.test(word) && /^(?:n[rsz]|x)/.test(tag);
const IN_MARKS = /[“「《‘"]([^”」》’"]{2,20})[”」》’"]/g;
const LATIN = /[A-Za-z][A-Za-z.&'-]+/g;
const CAPITALISED = /(?<=[\p{L}\p{N},;:]["”’)]?\s{1,9}["“‘(]?)\p{Lu}[\p{L}\p{N}.-]+/gu;
// 晨晖资本; not 合作银行 or 一家公司
const FIRM =
  /(?<!合作|相关|有关|多家|[一几两各该本某这那家大小上])\p{Script=Han}{2}(?<!合作|相关|有关|大型|知名|快递|家居|陶瓷|电商|直播|外贸|主营|钓具|浮标|互联网)(?:集团|公司|银行|资本|基金|证券|大学|超市|广场|百货|科技|股份|传媒|日报|时报|新闻)/gu;

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([whole, ...parts]) => parts.find((part) => part !== undefined) ?? whole);

const isKnown = (lexicon: Lexicon, id: string, is: (entry: Entry) => boolean): boolean => {
  const entry = lexicon.get(id);
  return entry !== undefined && is(entry);
};

/** What the text calls by the name of a place, other than a country unless one is asked for. */
const namesPlace = (text: string, named: readonly string[], of: NamedClass, lexicon: Lexicon): string[] => {
  const isAsked = (name: string): boolean => {
    const known = lexicon.find(name, { printed: true }).filter(({ how }) => how === "name");
    if (of === "country") return isCountryName(name) || known.some(({ entry }) => entry.broader.includes("country"));
    return known.every(({ entry }) => isPlace(entry) && !entry.broader.includes("country"));
  };
  const tagged = tagWords(text).flatMap((one) => (one.tag === "ns" || isSettlement(one) ? [one.word] : []));
  const ofLexicon = named.filter((id) =>
    isKnown(lexicon, id, (entry) => isPlace(entry) && entry.broader.includes("country") === (of === "country")),
  );
  return [...ofLexicon, ...[...tagged, ...all(text, PLACED)].filter(isAsked)];
};

const namesPerson = (text: string, named: readonly string[], lexicon: Lexicon): string[] => [
  ...named.filter((id) => isKnown(lexicon, id, isPersonEntry)),
  // 刘强东 is cut to 刘强, which no dictionary has
  ...tagWords(text).flatMap(({ word, tag }) => (/^(?:nr|x)/.test(tag) && isPersonName(word) ? [word] : [])),
  ...all(text, SPEAKING).flatMap((name) => [name, name.slice(-2)].filter(isPersonName)),
  ...all(text, FULL_NAME),
];

/** Not 618, which stages nothing itself. */
const isOrganisation = (entry: Entry): boolean =>
  isProperName(entry) && !isPlace(entry) && !isPersonEntry(entry) && !isReporter(entry);

const namesMedia = (text: string, named: readonly string[], lexicon: Lexicon): string[] => [
  ...named.filter((id) => isKnown(lexicon, id, isReporter)),
  ...all(text, /《[^》]{2,20}》/g),
  ...all(
    text,
    /(?<!相关|有关|多家|[一该])\p{Script=Han}{2}(?:日报|晚报|时报|商报|新闻|周刊|财经|通讯社|电视台)|(?<=据)[\p{L} .]{2,20}(?:报道|消息)/gu,
  ).filter((found) => !/^相关/.test(found)),
];

const namesOrganisation = (text: string, named: readonly string[], lexicon: Lexicon): string[] => [
  ...named.filter((id) => isKnown(lexicon, id, isOrganisation)),
  ...tagWords(text).flatMap(({ word, tag }) => (/^n[tz]/.test(tag) ? [word] : [])),
  // “数字人”: words that are marked for their own sake are no name
  ...all(text, IN_MARKS).filter((marked) => tagWords(marked).some(({ tag }) => /^(?:x|eng|n[rstz])/.test(tag))),
  ...all(text, FIRM),
  ...all(text, /\p{Script=Han}/u.test(text) ? LATIN : CAPITALISED),
];

const READ = {
  person: namesPerson,
  media: namesMedia,
  organisation: namesOrganisation,
  agent: (text: string, named: readonly string[], lexicon: Lexicon) => [
    ...namesPerson(text, named, lexicon),
    ...namesOrganisation(text, named, lexicon),
  ],
  country: (text: string, named: readonly string[], lexicon: Lexicon) => namesPlace(text, named, "country", lexicon),
  place: (text: string, named: readonly string[], lexicon: Lexicon) => namesPlace(text, named, "place", lexicon),
};

const ABROAD = /海外|国外|境外|國外|\b(?:overseas|abroad|foreign)\b/i;

/** Whether a name is asked for, and the claim's sentence has none that the question doesn't. */
export const lacksName = (
  understood: Parameters<typeof readAskedName>[0],
  { claim, home, namedInQuote }: ClaimView,
  lexicon: Lexicon,
): boolean => {
  const asked = readAskedName(understood);
  if (asked === null) return false;
  const text = slice(home.text, claim.span);
  if (asked.of === "several") return !SEVERAL.test(text);
  const known = new Set(understood.mentions.map(({ entry }) => entry.id));
  // 海外的仓设在哪些国家: not in the text's own
  if (ABROAD.test(understood.question)) known.add("china");
  const question = fold(understood.question);
  const isSaid = (name: string): boolean =>
    question.includes(fold(name)) || lexicon.find(name, { printed: true }).some(({ entry }) => known.has(entry.id));
  const named = [...namedInQuote].filter((id) => !known.has(id));
  return READ[asked.of](`${claim.speaker ?? ""}，${text}`, named, lexicon).every(isSaid);
};
