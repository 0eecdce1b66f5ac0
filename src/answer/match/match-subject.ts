/** How a claim fills the names that a question asks about: whom or what it is of. */
import { SETS_APART } from "../../extract/subjects/metric-words.ts";
import { type Entry, isInvestor, isPersonEntry, isPlace, isProperName, isReporter } from "../../lexicon/entry.ts";
import { foldedNames } from "../../lexicon/folded-names.ts";
import { isEntry, type Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { meets, type Term } from "../../search/query.ts";
import { fold } from "../../text/fold.ts";
import { FEWEST_NAMINGS } from "../claim/article-view.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { dimensionOf } from "../question/fits-expected.ts";
import { LEVELS } from "./met-words.ts";
import { type SlotMatch, withBroader } from "./slot-match.ts";

/** Chinese business news speaks of China unless it says otherwise, and seldom says so. */
const HOME_COUNTRY = "china";

// 除了格力外, 除汽车以外, excluding Gree: what follows or goes before is said of all others
const EXCLUDED =
  /除(?:了|去|开)?([^,，。;；]{1,12}?)(?:以外|之外|外)|\b(?:exclud(?:e|ing)|except(?: for)?|other than|apart from|besides) ([^,.;]{1,24})/g;

// A quick look before the long one.
const MAY_EXCLUDE = /除|exclud|except|other than|apart from|besides/;

/** Whether the claim speaks of everything but this. */
const excludes = ({ clause, reading, quote }: ClaimView, term: Term | undefined): boolean =>
  term !== undefined &&
  MAY_EXCLUDE.test(quote) &&
  // Lazada除印尼外…; TikTok Shop在印尼…: only as far as its own part of a list
  [clause, reading, quote.split(/[；;]/).find((part) => part.includes(clause)) ?? quote].some((text) =>
    Array.from(text.matchAll(EXCLUDED)).some((match) => meets(match[1] ?? match[2] ?? "", term) > 0),
  );

const isPersonId = (lexicon: Lexicon, id: string): boolean => isEntry(lexicon, id, isPersonEntry);

const isPlaceId = (lexicon: Lexicon, id: string): boolean => isEntry(lexicon, id, isPlace);

/** Whether the article is about this company and the claim about no other: 全年新开门店19家 in the report of 禾佳. */
export const isAbout = (view: ClaimView, entry: Entry, lexicon: Lexicon): boolean => {
  const { id } = entry;
  return (
    [...view.subjects].every((other) => other === id || isPlaceId(lexicon, other) || isPersonId(lexicon, other)) &&
    // looked up in the whole text only where it may stand there often enough
    (view.topics.has(id) || mayStandOften(view, entry)) &&
    view.main === id &&
    (view.claim.statistic === null || [...view.namedInClause].every((other) => other === id))
  );
};

/** Whether the text may go on naming it: whatever contains one of its names counts. */
const mayStandOften = ({ whole }: ClaimView, entry: Entry): boolean =>
  whole !== null &&
  foldedNames(entry).reduce((count, name) => count + whole.split(name).length - 1, 0) >= FEWEST_NAMINGS;

/** 江苏省经销商净减少49个 is not of Zhejiang: the clause names another place that neither contains it nor lies in it. */
const isOfOtherPlace = ({ id, broader }: Entry, view: ClaimView, lexicon: Lexicon, asked: readonly string[]): boolean =>
  view.claim.statistic !== null &&
  [...view.placesInClause].some(
    (other) =>
      !asked.includes(other) &&
      !withBroader(lexicon, other).has(id) &&
      !withBroader(lexicon, id).has(other) &&
      // what is in China is seldom said to be
      (other !== HOME_COUNTRY || broader.includes("country")),
  );

/** Whether the text or its title names it anywhere; null where the text is too long to tell. */
export const isNamedIn = ({ whole }: ClaimView, entry: Entry): boolean | null =>
  whole === null
    ? null
    : foldedNames(entry).some((name) => whole.includes(name)) || entry.loose.some((name) => whole.includes(fold(name)));

// 全省, 全国: of all of it, and no place within
const WHOLE_COUNTRY =
  /(?<!占(?:到|了|据)?|[往向至到销])全国(?!各地|[^，。；,;]{0,6}(?:排|位|第))|\b(?:nationwide|countrywide|across the country)\b/;
// 在全球拥有10亿用户; not 全球第一, 全球购, nor the world's largest
const WORLD =
  /(?<=在|于|遍布|覆盖|^)全球(?!各地|范围内?的?第|[^，。；,;]{0,6}(?:排|位|第|最|首|购|速|站))|\bworldwide\b|\bglobally\b|\b(?:across|around) the (?:world|globe)\b/;
const WHOLE_REGION = /全[省区](?![^，。；,;]{0,6}(?:排|位|第))/;

/** 全省 … 10757亿元 is not Wuhan's, nor 全国 … anybody's: the clause speaks of what contains the place. */
const isOfWider = ({ broader }: Entry, { claim, clause }: ClaimView): boolean => {
  if (claim.statistic === null) return false;
  if (WORLD.test(clause)) return true;
  if (broader.includes("country")) return false;
  return WHOLE_COUNTRY.test(clause) || (broader.includes("city") && WHOLE_REGION.test(clause));
};

const SET_APART = new RegExp(`(?:${SETS_APART.zh})([^,，。;；]{1,24})|\\b(?:${SETS_APART.en})\\b ([^,.;]{1,40})`, "g");

/** Whether the quote sets the name apart from what it speaks of. */
const isSetApart = ({ quote }: ClaimView, term: Term | undefined): boolean =>
  term !== undefined &&
  Array.from(quote.matchAll(SET_APART)).some((match) => meets(match[1] ?? match[2] ?? "", term) > 0);

/** 快手电商 of a text on Kuaishou that says 电商: what the part's name adds to the whole's stands there. */
const saysPart = ({ entry }: Mention, view: ClaimView, lexicon: Lexicon): boolean =>
  entry.broader.some((id) => {
    const whole = lexicon.get(id);
    if (!whole || !isProperName(whole) || !(view.main === id || view.topics.has(id) || view.subjects.has(id)))
      return false;
    return [...entry.zh, ...entry.en].some((name) => {
      const shorter = whole.zh.concat(whole.en).find((of) => name.startsWith(of));
      const rest = shorter === undefined ? "" : fold(name.slice(shorter.length)).trim();
      return rest.length >= 2 && view.quote.includes(rest);
    });
  });

/** Of money a part's says nothing of the whole's, unless it is its share of it. */
const isOfMoney = ({ claim, metrics }: ClaimView, lexicon: Lexicon): boolean =>
  claim.statistic !== null &&
  dimensionOf(claim.statistic) !== "share" &&
  [...metrics].some((metric) => isEntry(lexicon, metric, ({ dimension }) => dimension === "money"));

/** The number of a list is that of another place. */
const isDealtElsewhere = ({ id }: Entry, { claim, subjects, quote }: ClaimView, lexicon: Lexicon): boolean => {
  if (claim.statistic === null || !quote.includes("分别")) return false;
  const places = [...subjects].filter((other) => other !== HOME_COUNTRY && isPlaceId(lexicon, other));
  const isApart = (other: string): boolean =>
    !withBroader(lexicon, other).has(id) && !withBroader(lexicon, id).has(other);
  return places.length > 0 && places.every(isApart);
};

/** How a question asks of the names in it. */
interface HowAsked {
  /** It weighs them against each other: one will do. */
  anyOf: boolean;
  /** It asks of all but them. */
  excepts: boolean;
  /** It asks of what they do together. */
  together: boolean;
  /** It asks what somebody does to this one or with it: 京东有多少货能给快手. */
  isTo: (mention: Mention) => boolean;
  /** It names this one only to tell when: 抖音封店后. */
  situates: (mention: Mention) => boolean;
  /** It asks for this one's measure: 京东股价. */
  owns: (mention: Mention) => boolean;
  /** It names this one as where something is sold or said, or as another of whom it asks as well. */
  isElse: (mention: Mention) => boolean;
  /** It names this one as who says so. */
  saysSo: (mention: Mention) => boolean;
  /** It asks what they say. */
  speaks: boolean;
  /** Other words of it say whom the claim speaks of: 阿里的云业务. */
  namesPart: boolean;
}

/** One of the names that a question asks about, beside a claim. */
interface Name {
  mention: Mention;
  entry: Entry;
  isPlaceName: boolean;
  /** How near to the claim's number it is met. */
  level: number;
  term: Term | undefined;
  view: ClaimView;
  lexicon: Lexicon;
  how: HowAsked;
  /** Ids of all the names that the question asks about. */
  asked: readonly string[];
  /** Ids of whom else the claim is of. */
  others: readonly string[];
}

const hasNumber = ({ view }: Name): boolean => view.claim.statistic !== null;

/** Ids of those parts of it that the claim is of. */
const partsOf = ({ entry, others, lexicon }: Name): string[] =>
  others.filter((other) => withBroader(lexicon, other).has(entry.id));

const isPlaceBeside = ({ others, lexicon }: Name): boolean => others.some((other) => isPlaceId(lexicon, other));

/** The number's clause names none of those that the question asks about. */
const noneInClause = ({ asked, view }: Name): boolean =>
  asked.every((id) => id === HOME_COUNTRY || (!view.namedInClause.has(id) && !view.subjects.has(id)));

/** A name that comes only after the number's clause is not whose number it is: 当前快手日活已经超过3亿,…,与京东原有用户存在很大互补性. */
const comesAfter = (name: Name): boolean =>
  (!name.isPlaceName || isPlaceBeside(name)) &&
  hasNumber(name) &&
  name.term !== undefined &&
  meets(name.view.sofar, name.term) === 0;

/** 国美联手拼多多,苏宁易购与聚划算合作推出百亿补贴: nor is one of an earlier clause, where the number's own names others and none of those asked for. */
const isOthers = (name: Name): boolean =>
  hasNumber(name) &&
  !name.isPlaceName &&
  name.others.some((other) => name.view.namedInClause.has(other)) &&
  noneInClause(name);

/** The sentence names nobody else but people and places. */
const namesNobodyElse = ({ entry, others, view, lexicon }: Name): boolean =>
  others.every((other) => isPersonId(lexicon, other) || isPlaceId(lexicon, other)) &&
  [...view.namedInClause].every((other) => other === entry.id);

/** The text is about it, or speaks of it shortly before. */
const isAround = ({ entry, level, view }: Name): boolean => view.topics.has(entry.id) || level >= LEVELS.earlier;

/** A statement of the text on a company, or right after a sentence on it, may well name others. */
const goesOn = (name: Name): boolean =>
  !hasNumber(name) &&
  ((name.term !== undefined && meets(name.view.before, name.term) > 0) || name.view.main === name.entry.id);

/**
 * How a claim stands to a name, by the first of these that holds: from what is read of the claim, over the number's clause
 * and the quote, to what stands around it and in the whole text.
 */
const RULES: readonly (readonly [match: SlotMatch, holds: (name: Name) => boolean])[] = [
  // the claim as read
  ["other", (name) => !name.how.excepts && hasNumber(name) && excludes(name.view, name.term)],
  ["match", ({ entry, view }) => view.subjects.has(entry.id)],
  // 相对于Temu和Shein，TikTok…: of whoever is set against them
  ["other", ({ how, view, term }) => !how.anyOf && view.subjects.size > 0 && isSetApart(view, term)],
  // 云智能集团收入251.23亿元 is not what the whole of Alibaba took in, nor 京东到家's what JD did
  [
    "other",
    (name) =>
      !name.how.namesPart &&
      isOfMoney(name.view, name.lexicon) &&
      partsOf(name).some((part) => !isPersonId(name.lexicon, part)),
  ],
  // 上海、江苏、浙江营收分别为4.68亿元…: of the member that the number is dealt to
  ["other", (name) => name.isPlaceName && isDealtElsewhere(name.entry, name.view, name.lexicon)],
  // the number's clause
  ["match", ({ level }) => level >= LEVELS.clause],
  ["partly", ({ mention, view, lexicon }) => saysPart(mention, view, lexicon)],
  ["other", (name) => name.isPlaceName && isOfWider(name.entry, name.view)],
  ["partly", ({ entry, view, lexicon }) => isAbout(view, entry, lexicon)],
  ["partly", (name) => partsOf(name).length > 0],
  // 王卫家的快递赚了多少: whoever runs a company may stand for it, but what somebody says is nobody else's
  [
    "partly",
    ({ how, entry, others }) =>
      !how.speaks && isPersonEntry(entry) && others.some((other) => entry.broader.includes(other)),
  ],
  [
    "other",
    ({ level, isPlaceName, entry, view, lexicon, asked }) =>
      level < LEVELS.quote && isPlaceName && isOfOtherPlace(entry, view, lexicon, asked),
  ],
  // the quote
  ["other", (name) => name.level >= LEVELS.quote && name.others.length > 0 && (comesAfter(name) || isOthers(name))],
  ["partly", ({ level }) => level >= LEVELS.quote],
  // a place that no other place contradicts may go without saying, in a text that speaks of it
  ["other", (name) => name.isPlaceName && !isPlaceBeside(name) && isNamedIn(name.view, name.entry) === false],
  ["partly", (name) => name.isPlaceName && !isPlaceBeside(name)],
  // 对手蓝优科技有员工800人: of the one that the sentence names
  [
    "other",
    (name) =>
      hasNumber(name) &&
      name.others.length === 0 &&
      !name.isPlaceName &&
      !isReporter(name.entry) &&
      name.view.namedInClause.size > 0,
  ],
  // the text; Mr Reuter promises …: whoever it names may be the one
  ["partly", (name) => namesNobodyElse(name) && isNamedIn(name.view, name.entry) === true],
  // 双11 in a report on it: whoever sold, sold then
  ["partly", (name) => isAround(name) && isReporter(name.entry)],
  ["partly", (name) => isAround(name) && (name.others.length === 0 || goesOn(name))],
];

const matchName = (name: Name): SlotMatch => RULES.find(([, holds]) => holds(name))?.[0] ?? "other";

const FEWEST_LISTED = 3;

/** The text names it or what it is a part of, or is its own. */
const isTold = ({ view, entry, lexicon }: Name): boolean =>
  isNamedIn(view, entry) !== false ||
  entry.broader.some((id) => isEntry(lexicon, id, (whole) => isProperName(whole) && isNamedIn(view, whole) === true)) ||
  foldedNames(entry).some((name) => fold(view.home.article.publisher ?? "").includes(name));

/** The names of a question and how each stands to the claim by itself. */
interface Names {
  names: readonly Name[];
  found: readonly SlotMatch[];
}

/** The number's clause names none but what the question asks about, or parts of it. */
const namesOnlyAsked = ({ view, lexicon }: Name, { names }: Names): boolean =>
  [...view.namedInClause].every((id) => names.some(({ entry }) => withBroader(lexicon, id).has(entry.id)));

/** What lets a claim be of a name all the same that is another's by itself, for the sake of the others. */
const EXCUSES: readonly ((name: Name, among: Names) => boolean)[] = [
  // 沈阳新民: of a place within another the text names one
  (name, { names, found }) =>
    name.isPlaceName &&
    names.some(({ isPlaceName }, at) => isPlaceName && found[at] === "match") &&
    isNamedIn(name.view, name.entry) !== false,
  // Li-Ning, Adidas, P&G: a quote that goes on to list them is about them all
  ({ level }, { names, found }) =>
    level >= LEVELS.quote &&
    names.filter((one, at) => found[at] === "other" && one.level >= LEVELS.quote).length >= FEWEST_LISTED,
  // 京东给跟快手的合作带来什么, 京东有多少货能给快手: of one of those that the article has together
  ({ mention, entry, how, view }, { found }) =>
    (how.together || how.isTo(mention)) && !how.owns(mention) && found.includes("match") && view.topics.has(entry.id),
  // 买到二驴山寨手机的人，快手赔了几倍: of two that the text names, where the quote names only one of them and the number's clause nobody else
  (name, among) =>
    among.found.includes("match") &&
    name.level < LEVELS.quote &&
    !name.how.isElse(name.mention) &&
    !name.how.owns(name.mention) &&
    !name.isPlaceName &&
    isNamedIn(name.view, name.entry) === true &&
    namesOnlyAsked(name, among),
  // what edge does it have over Temu: of whom the quote sets against it
  ({ view, term }, { found }) => found.includes("match") && isSetApart(view, term),
  (name) => (name.how.saysSo(name.mention) || name.how.situates(name.mention)) && isTold(name),
  // 华泰证券 beside 东方甄选: who reports or invests is seldom whom a figure is of
  (name, { names }) => (isReporter(name.entry) || isInvestor(name.entry)) && names.length > 1 && isTold(name),
];

/** Of several names asked for, all must fit; of names to compare, one. */
export const matchSubject = (
  asked: Mention[],
  view: ClaimView,
  lexicon: Lexicon,
  levelFor: (mention: Mention) => number,
  termFor: (mention: Mention) => Term | undefined,
  how: HowAsked,
): SlotMatch => {
  const order: SlotMatch[] = ["match", "partly", "other"];
  const ids = asked.map(({ entry }) => entry.id);
  const others = [...view.subjects].filter((other) => other !== HOME_COUNTRY);
  const names = asked
    .filter(({ entry }) => entry.id !== HOME_COUNTRY)
    .map((mention): Name => {
      const { entry } = mention;
      const place = { level: levelFor(mention), term: termFor(mention), isPlaceName: isPlace(entry) };
      return { mention, entry, ...place, view, lexicon, how, asked: ids, others };
    });
  if (names.length === 0) return "unasked";
  const among = { names, found: names.map(matchName) };
  const matches = names.map((name, at) => {
    const match = among.found[at] ?? "other";
    return order.indexOf(match === "other" && EXCUSES.some((excuses) => excuses(name, among)) ? "partly" : match);
  });
  return order[how.anyOf ? Math.min(...matches) : Math.max(...matches)] ?? "other";
};
