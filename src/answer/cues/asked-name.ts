/** Who or where is asked for by class (哪个主播, which countries, what the shop is called): a quote that names none of it tells nothing. */

import { isPersonName } from "../../extract/names/is-person.ts";
import { type Entry, isCompany, isPersonEntry, isPlace, isProperName, isReporter } from "../../lexicon/entry.ts";
import { isEntry, type Lexicon } from "../../lexicon/lexicon.ts";
import { isCountryName } from "../../lexicon/region-names.ts";
import { CAPITALISED } from "../../search/holds-answer.ts";
import { anyOf } from "../../text/any-of.ts";
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { SAYING } from "../../text/saying.ts";
import { sourceSpan } from "../../text/source-span.ts";
import { type Span, slice } from "../../text/span.ts";
import { type TaggedWord, tagWords } from "../../text/tokenise.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { askingWords } from "../question/asking-words.ts";
import { once } from "../question/once.ts";

type NamedClass =
  | "person"
  | "country"
  | "place"
  | "road"
  | "venue"
  | "site"
  | "media"
  | "organisation"
  | "agent"
  | "several";

interface AskedName {
  of: NamedClass;
  /** The phrase that asks, as typed: 哪个主播, 董事长叫什么. */
  typed: string;
}

/** At most so much of what is asked for is said back behind 哪些, in UTF-16 units. */
const MOST_BEHIND = 6;

/** Whole words, with what 哪些 asks for and without what it is joined by: 董事长叫什么, 哪些项目, 谁签的字, 哪家公司 of 是哪家公司. */
const wholePhrase = (text: string, { start, end }: Span): Span => {
  let at = 0;
  const whole = { start, end };
  let goesOn = /(?:哪[些几][个种类款样项]?|哪一?位|[谁家]\p{Script=Han}{1,3}的)$/u.test(text.slice(start, end));
  for (const { word, tag } of tagWords(text)) {
    const next = at + word.length;
    if (at < start && next > start) whole.start = at;
    if (at < end && next > end) whole.end = next;
    if (at >= end && goesOn) {
      goesOn =
        (/^(?:n|vn|eng|l)/.test(tag) || (tag === "x" && /^\p{Script=Han}{2}/u.test(word))) && next - end <= MOST_BEHIND;
      if (goesOn) whole.end = next;
    }
    at = next;
  }
  if (/^[是跟和由被](?=[哪谁])/.test(text.slice(whole.start))) whole.start++;
  return whole;
};

/** The first that the folded question shows. */
const ASKS: readonly [NamedClass, RegExp][] = [
  // 哪位高管, 姓甚名谁, 店主叫什么, which host, name of the insider
  [
    "person",
    anyOf(
      /(?<![排列居在第])哪一?[位名](?!列)/,
      /哪一?个(?:女|男|副|前)?(?:领导|高管|老板|负责人|官员|主播|主持人?|部长|经理|创始人|发言人|网红|明星|代言人|嘉宾|分析师|专家|局长|总裁|总监|记者)/,
      /(?:[长任裁理监席总人谁红]|主播|店主|老板|博主|专家|记者|商家|卖家)叫(?:什么|啥|咩|乜)/,
      /谁(?:接替|接任|出任|担任|任职|当上?)/,
      /(?<!退)换[了成]?谁/,
      /(?:创始人|负责人|老板|董事长|总裁|掌门人|店主|作者|主播|主持人|记者|嘉宾|代言人|ceo)(?:现在|目前|到底)?(?:是|叫)谁/,
      /姓甚名谁|姓什么|谁代表/,
      /代表.{1,8}签.{0,8}[谁哪]/,
      /\bwho\b.{1,60}\bon behalf of\b/,
      /\bwho (?:founded|founds|started|heads|leads|runs|is (?:the )?(?:ceo|founder|boss|head|owner|chair\w*|president|in charge))\b/,
      /\bnames? (?:and title|of (?:the |that )?(?:[a-z-]+ ){0,2}(?:exec(?:utive)?|official|person|manager|boss|lady|guy|man|woman|host|presenter|streamer|insider|owner|founder|reporter|seller))\b/,
      /\b(?:which|what) (?!(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should) )(?:[a-z-]+ ){0,2}(?:exec(?:utive)?|official|person|manager|analyst|host|presenter|streamer|influencer|founder|reporter)\b/,
    ),
  ],
  // 哪些国家, which countries
  [
    "country",
    /哪[一几些]?个?(?:国家|国(?!内|产|货))|国家(?:都|各|分别|主要)?(?:是|有)哪[些几]|\b(?:what|which)(?: [a-z-]+){0,2} countr(?:y|ies)\b/,
  ],
  // 在哪个城市, which city
  [
    "place",
    anyOf(
      /哪[一几些]?[个座]?(?:城市|省份|省(?![钱时心力电油]|事)|县城?|州|村|镇|市(?!场)|产地)(?!级)/,
      /(?:城市|省份|州)(?:都|各|分别|主要)?(?:是|有)哪[些几]/,
      /(?:城市|[县村镇岛])叫(?:什么|啥|咩|乜)/,
      /\b(?:what|which)(?: [a-z-]+){0,2} (?:city|cities|provinces?|towns?|states?)\b/,
    ),
  ],
  // 在哪条路
  ["road", /哪[一几]?条?(?:路(?![径线人过演程])|街(?![区坊])|大道)/],
  // 在哪个酒店开的
  [
    "venue",
    /哪[一几]?[家个座栋间所]?(?:酒店|宾馆|饭店|大厦|写字楼|机场|[场展体]\p{Script=Han}{0,2}馆|会场|园区|商圈)|\b(?:which|what) (?:hotel|airport|building|hall|venue|stadium)\b/u,
  ],
  // 发布会在哪办的
  ["site", /在哪[里儿]?(?:举?办(?!公|理|手)|举行|召开|开幕|开的?会)/],
  // 哪家媒体爆料的
  ["media", /哪(?:一?[家个]|些)(?:媒体|报纸|电视台)|\bwhich (?:news )?(?:media|newspaper|outlet|paper)s?\b/],
  // 哪家银行, 品牌叫什么, which fund
  [
    "organisation",
    anyOf(
      /哪(?:一?[家间个些]|几[家间个])(?:\p{Script=Han}{0,4}?|(?= ?[a-z]))(?:公司|company|brand|agency|企业|品牌|机构|银行|基金|投行|券商|商场|大学|工厂)/u,
      /(?:公司|企业|品牌|机构|银行|店|厂|基金|平台|网站|软件|小程序|app)叫(?:什么|啥|咩|乜)/u,
      /[是跟和]哪[几一两二三]?家(?=[?]|$)/u,
      /哪[两二三]家(?:公司|企业|品牌|平台)/u,
      /哪一?[个家](?:交易所|监管部门|主管部门)/u,
      /是哪一?家(?:\p{Script=Han}企|店|厂|公司)/u,
      /\bwhich(?: [a-z-]+){0,2} (?:company|companies|firms?|agency|agencies|brands?|banks?|funds?|investors?|malls?)\b/u,
      /\bname of (?:the |that )?(?:[a-z-]+ ){0,2}(?:company|brand|firm|agency|fund|bank|store|mall)\b/u,
    ),
  ],
  // 由谁写的, 是谁拍的, 谁签的字, 谁控股, who manages it, who signed: what one does; not 谁买了, users who signed up
  [
    "agent",
    anyOf(
      /由谁(?!来?受|更|负责)/u,
      /[是被给]谁\p{Script=Han}{1,3}[的过了]/u,
      /谁(?:主持|运营|管理|创办|创立|发起|拍[的摄]?|写的|牵头|采访|控股|持股|收购|投资|入股|签[的字署约]|主办|承办|批准|设计|代言|撰[写稿]|开发|发明|提出|起诉|出资|出品)/u,
      /\bwho (?:manages|hosts|owns|controls|organi[sz]ed|shot|wrote|produced|built|signed(?! up)|founded|interviewed|published|released|designed|developed|invented|acquired|approved|proposed|sued|fined|financed|chaired|hosted)\b/u,
    ),
  ],
  // 投在哪些项目上, 还有哪几类
  ["several", /哪些(?!人|群体|消费者|用户)|哪几[个类种样款项家]/],
];

// 大快消跟3C数码; what is one of a kind is no list
const SEVERAL = /[、,]|以及|[和与及跟或]|\b(?:and|or)\b/i;

/** What a question asks to be named; null if nothing. */
export const readAskedName = once((understood): AskedName | null => {
  const asking = askingWords(understood);
  const { text, at } = foldWithOffsets(asking);
  for (const [of, pattern] of ASKS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const span = wholePhrase(text, { start: match.index, end: match.index + match[0].length });
    const { start, end } = sourceSpan(at, span);
    const from = understood.question.length - asking.length;
    return { of, typed: understood.question.slice(from + start, from + end) };
  }
  return null;
});

/** A quote in which names are looked for. */
interface Quote {
  /** With who says it before it. */
  text: string;
  words: readonly TaggedWord[];
  /** Ids of what the lexicon lists there and the question doesn't name. */
  listed: readonly string[];
  lexicon: Lexicon;
}

const FULL_NAME =
  /\p{Lu}\p{Ll}+ \p{Lu}\p{L}+|\bM(?:r|s|rs)\.? \p{Lu}\p{Ll}+|\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,6}/gu;
// 首席执行官傅懿德表示: two or three characters that say something
const SPEAKING = new RegExp(`\\p{Script=Han}{2,3}(?=${SAYING}|告诉)`, "gu");
const PLACED = /\b(?:in|at|from|to|near|across|of|and)\s(\p{Lu}[\p{L}-]+)|,\s(\p{Lu}[\p{L}-]+)/gu;
// 岳阳市, 曹县: what jieba may take for a person or not know
const isSettlement = ({ word, tag }: TaggedWord): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(word) && /(?<![城超上都夜门])[市县镇村省州]$/.test(word) && /^(?:n[rsz]|x)/.test(tag);
const TITLE_MARKS = /《[^》]{2,20}》/g;
const IN_MARKS = /[“「《‘"]([^”」》’"]{2,20})[”」》’"]/g;
const LATIN = /[A-Za-z][A-Za-z.&'-]+/g;
const FIRM = /(?:集团|公司|银行|资本|基金|证券|大学|超市|广场|百货|科技|股份|传媒)$/;
// 上海跨境电子商务公共服务有限公司, 深圳市跨境电商协会: whole by what they end in
const REGISTERED = /\p{Script=Han}{4,24}(?:有限(?:责任)?公司|股份公司|事务所|合作社)/gu;
const BODY = /\p{Script=Han}{3,24}(?:协会|商会|学会|联合会|委员会|商务[局厅委]|研究院|人民政府)/gu;
// 文三路, 西湖国际酒店
const ROAD = /\p{Script=Han}{1,8}(?:路(?![径线人过演程])|街(?![区坊])|大道)|\b\p{Lu}\p{Ll}+ (?:Road|Street|Avenue)\b/gu;
const VENUE =
  /\p{Script=Han}{1,12}(?:酒店|宾馆|饭店|大厦|写字楼|机场|馆|中心|会场|园区?|商圈|广场|大厅)|\b\p{Lu}\p{Ll}+ (?:Hotel|Airport|Building|Hall|Center|Centre|Stadium)\b/gu;
const ONLINE = /线上|网上|直播间|\bonline\b/gi;
// CEO, GAAP: what is written in capitals and names nobody
const ABBREVIATION = /^(?:Non-)?GAAP$|^(?:EBITDA|App|APP|C[EFOT]O|IPO|KOL|MCN|SKU|GMV|DAU|MAU|AI|VR|AR|ESG)s?$/;
const PAPER = /(?:日报|晚报|时报|商报|邮报|新闻|周刊|财经|通讯社|电视台)$/;

const all = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([whole, ...parts]) => parts.find((part) => part !== undefined) ?? whole);

const listedAs = ({ listed, lexicon }: Quote, is: (entry: Entry) => boolean): string[] =>
  listed.filter((id) => isEntry(lexicon, id, is));

/** Whether a word may be somebody's name: no verb, number or pronoun (合作银行, 一家公司, 该公司), and no thing that the lexicon knows (快递公司). */
const mayName = ({ word, tag }: TaggedWord, lexicon: Lexicon): boolean =>
  /^(?:n(?!s)|x|eng|j)/.test(tag) &&
  /\p{L}{2}/u.test(word) &&
  lexicon.find(word, { printed: true }).every(({ entry }) => isProperName(entry));

/** 晨晖资本, 样本日报: what ends so, with the name before it. */
const namedBefore = ({ words, lexicon }: Quote, ending: RegExp): string[] =>
  words.flatMap((one, at) => {
    const before = words[at - 1];
    return ending.test(one.word) && before && mayName(before, lexicon) ? [before.word + one.word] : [];
  });

/** As far after 据 as whose report it is stands. */
const REPORT_REACH = 4;

/** 据晚点报道; not 据相关媒体报道 */
const reportedBy = ({ words, lexicon }: Quote): string[] =>
  words.flatMap((one, at) => {
    if (one.word !== "据") return [];
    const near = words.slice(at + 1, at + 1 + REPORT_REACH);
    const end = near.findIndex(({ word }) => word === "报道" || word === "消息");
    return near.slice(0, Math.max(0, end)).flatMap((by) => (mayName(by, lexicon) ? [by.word] : []));
  });

/** What the text calls by the name of a place: of a country, or of anything smaller. */
const namesPlace = (quote: Quote, ofCountry: boolean): string[] => {
  const { text, words, lexicon } = quote;
  const isCountry = ({ broader }: Entry): boolean => broader.includes("country");
  const isAsked = (name: string): boolean => {
    const known = lexicon.find(name, { printed: true }).filter(({ how }) => how === "name");
    if (ofCountry) return isCountryName(name) || known.some(({ entry }) => isCountry(entry));
    return known.every(({ entry }) => isPlace(entry) && !isCountry(entry));
  };
  const tagged = words.flatMap((one) => (one.tag === "ns" || isSettlement(one) ? [one.word] : []));
  return [
    ...listedAs(quote, (entry) => isPlace(entry) && isCountry(entry) === ofCountry),
    ...[...tagged, ...all(text, PLACED)].filter(isAsked),
  ];
};

const namesPerson = (quote: Quote): string[] => [
  ...listedAs(quote, isPersonEntry),
  // 刘强东 is cut to 刘强, which no dictionary has
  ...quote.words.flatMap(({ word, tag }) => (/^(?:nr|x)/.test(tag) && isPersonName(word) ? [word] : [])),
  ...all(quote.text, SPEAKING).flatMap((name) => [name, name.slice(-2)].filter(isPersonName)),
  ...all(quote.text, FULL_NAME),
];

const namesMedia = (quote: Quote): string[] => [
  ...listedAs(quote, isReporter),
  ...all(quote.text, TITLE_MARKS),
  ...namedBefore(quote, PAPER),
  ...reportedBy(quote),
];

const namesOrganisation = (quote: Quote): string[] => [
  // not 618, which stages nothing itself
  ...listedAs(quote, isCompany),
  ...quote.words.flatMap(({ word, tag }) => (/^n[tz]/.test(tag) ? [word] : [])),
  // “数字人”: words that are marked for their own sake are no name
  ...all(quote.text, IN_MARKS).filter((marked) => tagWords(marked).some(({ tag }) => /^(?:x|eng|n[rstz])/.test(tag))),
  ...namedBefore(quote, FIRM),
  ...all(quote.text, REGISTERED),
  ...all(quote.text, /\p{Script=Han}/u.test(quote.text) ? LATIN : CAPITALISED).filter(
    (name) => !ABBREVIATION.test(name),
  ),
];

const READ: Record<Exclude<NamedClass, "several">, (quote: Quote) => string[]> = {
  person: namesPerson,
  media: namesMedia,
  organisation: namesOrganisation,
  agent: (quote) => [...namesPerson(quote), ...namesOrganisation(quote), ...all(quote.text, BODY)],
  road: ({ text }) => all(text, ROAD),
  venue: ({ text }) => all(text, VENUE),
  site: (quote) => [
    ...[true, false].flatMap((ofCountry) => namesPlace(quote, ofCountry)),
    ...[VENUE, ONLINE].flatMap((told) => all(quote.text, told)),
  ],
  country: (quote) => namesPlace(quote, true),
  place: (quote) => namesPlace(quote, false),
};

const ABROAD = /海外|国外|境外|\b(?:overseas|abroad|foreign)\b/;

/** Whether a name is asked for, and the claim's sentence has none that the question doesn't. */
export const lacksName = (
  understood: Parameters<typeof readAskedName>[0],
  { claim, home, namedInQuote }: ClaimView,
  lexicon: Lexicon,
): boolean => {
  const asked = readAskedName(understood);
  if (asked === null) return false;
  const sentence = slice(home.text, claim.span);
  if (asked.of === "several") return !SEVERAL.test(sentence);
  const known = new Set(understood.mentions.map(({ entry }) => entry.id));
  const question = fold(understood.question);
  // 海外的仓设在哪些国家: not in the text's own
  if (ABROAD.test(question)) known.add("china");
  const isSaid = (name: string): boolean =>
    question.includes(fold(name)) || lexicon.find(name, { printed: true }).some(({ entry }) => known.has(entry.id));
  const text = `${claim.speaker ?? ""}，${sentence}`;
  const listed = [...namedInQuote].filter((id) => !known.has(id));
  return READ[asked.of]({ text, words: tagWords(text), listed, lexicon }).every(isSaid);
};
