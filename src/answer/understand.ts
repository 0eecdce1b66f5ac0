/** A question as understood: what kind of answer it wants, its words as groups, and the slots that it fills. */
import type { Amount } from "../extract/read-amount.ts";
import { isEnglishWord } from "../lexicon/english-words.ts";
import { type Dimension, isProperName } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../lexicon/mention.ts";
import type { TermGroup } from "../lexicon/term-group.ts";
import type { Translator } from "../lexicon/translator.ts";
import { englishRank } from "../lexicon/word-meanings.ts";
import { type AnswerType, readAnswerType } from "../search/answer-type.ts";
import { fold, foldWithOffsets } from "../text/fold.ts";
import { lemmatise } from "../text/lemmatise.ts";
import { overlaps, type Span } from "../text/span.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readWords, tagWords } from "../text/tokenise.ts";
import { readAskedAmounts } from "./asked-amounts.ts";
import { type AskedPeriod, readAskedPeriods } from "./asked-period.ts";
import { detectLanguage } from "./detect-language.ts";
import { dimensionOf, type ExpectedValue, readExpectedValue } from "./expected-value.ts";

export interface Understood {
  /** As typed, pinyin put into characters. */
  question: string;
  language: "zh" | "en";
  type: AnswerType;
  expected: ExpectedValue;
  /** What the question is about: its words without those of periods and numbers. */
  groups: TermGroup[];
  mentions: Mention[];
  periods: AskedPeriod[];
  /** Whose metric is asked for, as typed, where no text holds the word: 栗子优选 in 栗子优选的销售额. */
  unknownOwner: string | null;
  /** A metric asked for by name that no text measures, as typed: 研发费用 where none speaks of 研发. */
  unknownMetric: string | null;
  /** The dates that a yes/no question wants confirmed. */
  premises: AskedPeriod[];
  /** The numbers that the question itself names: 31亿 in "是不是卖了31亿". */
  amounts: Amount[];
}

/** A word that only may mean its entry (赚 for revenue) is no sure sign of what is asked. */
const LOOSE = 0.4;
// 卖了多少, 几个人, how many sold: says what kind of answer is wanted more than what it is about
const ASKING =
  /^(?:means?|meaning|pct|percent|reasons?|原因|理由|缘由|hours?|minutes?|seconds?|days?|weeks?|months?|years?|hrs?|mins?|yuan|rmb|dollars?|usd|bucks|millions?|billions?|incl|w|wo|美金|美元|美刀|块钱|钟头|小时|分钟|whats|hows|whos|wheres|hw|wat|wht|whn|whr|ppl|pls|plz|thx|btw|yr|vs|approx|ok|hey|hi|true|actually|really)$|多少|几|怎|什么|啥|哪|谁|原话|\bhow\b|\bwhat\b|\bnumber\b|\bquotes?\b|duoshao/;
export const ASKING_WEIGHT = 0.25;
// 主要合作些啥, 一共几个: how much, not what
const DEGREE = /^(?:最?主要|主要的|一共|总共|一总|main(?:ly)?|major|key|chief(?:ly)?|in all|all in all)$/i;

/** What a word says by its part of speech: names and things most, pronouns (别人), adverbs and numerals next to nothing. */
const TAG_WEIGHTS: [RegExp, number][] = [
  [/^(?:[rdpcuyeomqftzkh]|ad|vd|ag|dg|tg)/, 0.25],
  [/^(?:v|a)(?!n)/, 0.6],
];

/** A word that no dictionary has is a name (山屿) unless it is put together of words that say nothing (要交, 那季, 最愁). */
const EMPTY_WORD =
  /^[一二三四五六七八九十百千万亿两几多少第个每各这那哪此其的得着吗呢吧啊么啥不没别再又也还就才都只最更很太要会能可想来去到在从和跟与给把被让是有做说]|[了着的吗呢啊得]$/u;
const UNKNOWN_WORD_WEIGHT = 0.25;

/** What an English word outside the lexicon says, by how common it is: "needed" and "full" little, "livestream" all. */
const COMMON_WEIGHTS: [rank: number, weight: number][] = [
  [300, 0.3],
  [1000, 0.5],
  [3000, 0.75],
];
const ADVERB_WEIGHT = 0.3;
const sayingOfEnglish = (typed: string): number => {
  if (typed.length === 1) return 0.1;
  // roughly, exactly: how, not what
  if (/^[a-z]{3,}ly$/.test(typed) && isEnglishWord(typed)) return ADVERB_WEIGHT;
  const rank = englishRank(lemmatise(typed)) ?? englishRank(typed) ?? Number.POSITIVE_INFINITY;
  return COMMON_WEIGHTS.find(([most]) => rank < most)?.[1] ?? 1;
};

/** 还是, 现在, 大概, 里头: words of grammar, whatever they may loosely mean. */
const GRAMMAR_TAG = /^(?:[rdpcuyfqmt]|ad|vd)/;
const GRAMMAR_WEIGHT = 0.15;
/** 卖, 做, 看: a verb of one character may mean anything. */
const LIGHT_VERB_WEIGHT = 0.2;

/** What a word says that only may mean its entries. */
const sayingOfLoose = (typed: string, tag: string | undefined): number => {
  if (tag !== undefined && GRAMMAR_TAG.test(tag)) return GRAMMAR_WEIGHT;
  return typed.length === 1 && tag?.startsWith("v") ? LIGHT_VERB_WEIGHT : LOOSE;
};

const certainty = ({ span, typed, entry }: TermGroup, mentions: Mention[], tags: Map<string, string>): number => {
  // 钱 is what is left of 多少钱 where 卖了多少 is a name
  if (ASKING.test(typed.toLowerCase()) || typed === "钱") return ASKING_WEIGHT;
  const here = mentions.filter((mention) => overlaps(mention.span, span));
  if (here.length > 0 && here.every(({ how }) => how === "loose")) return sayingOfLoose(typed, tags.get(fold(typed)));
  if (DEGREE.test(typed)) return LOOSE;
  // 第二场: which one of several is meant matters
  if (/^第/.test(typed)) return 1;
  if (entry === null && /^[a-z]+$/i.test(typed)) return sayingOfEnglish(typed.toLowerCase());
  const tag = entry === null ? tags.get(fold(typed)) : undefined;
  if (tag === "x" && EMPTY_WORD.test(fold(typed))) return UNKNOWN_WORD_WEIGHT;
  return (tag !== undefined && tag !== "eng" && TAG_WEIGHTS.find(([pattern]) => pattern.test(tag))?.[1]) || 1;
};

/** What a question is read with. */
export interface Reader {
  lexicon: Lexicon;
  translator: Translator;
  /** Resolves 去年 and its like. */
  now: Date;
  /** Adds what else in the texts would meet a group, for less. */
  widen(group: TermGroup): TermGroup;
  /** Whether anything in the texts meets a group. */
  isHeld(group: TermGroup): boolean;
}

interface Names {
  groups: TermGroup[];
  mentions: Mention[];
}

/**
 * A name that no text holds gives way to its parts: "livestream sales" to "livestream" and "sales", which the texts may
 * hold apart from each other. A metric gives way only to another metric: nothing in 退货率 measures what it does.
 */
const splitUnheld = ({ groups, mentions }: Names, reader: Reader): Names => {
  const { lexicon } = reader;
  const split = groups.flatMap((group): { group: TermGroup; parts: Names | null }[] => {
    // 直播卖了多少 asks for sales, but its 直播 says of what
    if (group.entry !== null && ASKING.test(group.typed.toLowerCase())) {
      // … and its 新 which ones, but 卖 and 钱 say no more than the whole does
      const parts = readParts(group, reader).groups.filter(
        ({ typed }) => !ASKING.test(typed.toLowerCase()) && (typed.length > 1 || tagWords(fold(typed))[0]?.tag === "a"),
      );
      return [group, ...parts].map((part) => ({ group: part, parts: null }));
    }
    const entry = group.entry === null ? undefined : lexicon.get(group.entry);
    // Hong Kong is no hong and no kong
    if (entry === undefined || isProperName(entry) || reader.isHeld(group)) return [{ group, parts: null }];
    const parts = readParts(group, reader);
    const keepsMetric =
      entry.kind !== "metric" || parts.mentions.some((part) => part.entry.kind === "metric" && part.how === "name");
    return [{ group, parts: parts.groups.length > 1 && keepsMetric ? parts : null }];
  });
  const gone = split.filter(({ parts }) => parts).map(({ group }) => group.span);
  return {
    groups: split.flatMap(({ group, parts }) => parts?.groups ?? [group]),
    mentions: [
      ...mentions.filter(({ span }) => !gone.some((other) => overlaps(other, span))),
      ...split.flatMap(({ parts }) => parts?.mentions ?? []),
    ].sort((one, other) => one.span.start - other.span.start),
  };
};

const readParts = ({ typed, span }: TermGroup, { lexicon, translator }: Reader): Names => {
  const { text, at } = foldWithOffsets(typed);
  const groups: TermGroup[] = [];
  const mentions: Mention[] = [];
  for (const word of readWords(text)) {
    if (isStopWord(word.term)) continue;
    const start = at[word.span.start] ?? 0;
    const piece = typed.slice(start, at[word.span.end] ?? typed.length);
    const moved = <T extends { span: Span }>(one: T): T => ({
      ...one,
      span: { start: one.span.start + start + span.start, end: one.span.end + start + span.start },
    });
    groups.push(...translator.readGroups(piece).map(moved));
    mentions.push(...lexicon.find(piece).map(moved));
  }
  return { groups, mentions };
};

/** Whether some text names it; words that are only near it in meaning don't. */
const isNamed = (group: TermGroup, reader: Reader): boolean =>
  reader.isHeld(group.entry === null ? group : reader.widen(group));

/** How much a word says of what was typed if it is one of its names: 研发 isn't said by 发展. */
const A_NAME = 0.9;

/** Whether some text says it by a name of its own. */
const isSaid = (group: TermGroup, reader: Reader): boolean =>
  reader.isHeld({ ...group, alternatives: group.alternatives.filter(({ weight }) => weight >= A_NAME) });

// 人数, number of: of anything
const COUNTING = /^(?:人数|数量|数目|总数|次数|场次|number|count|total|amount)$/i;

/** The words just before 的 and a metric, or before 's and one, when no text holds them. */
const findUnknownOwner = (
  question: string,
  { groups, mentions }: Names,
  tags: Map<string, string>,
  reader: Reader,
): string | null => {
  for (const { entry, span } of mentions) {
    if (entry.kind !== "metric" && !COUNTING.test(question.slice(span.start, span.end))) continue;
    const before = question.slice(0, span.start);
    // 栗子优选的, Acme's; 栗子优选的年销量
    const possessive = /(?:的|'s|’s)\s*(?:年|月|日|季度|全年|总|平均|累计)?$/.exec(before);
    const unknown = possessive && readOwner(possessive.index, groups, tags).find((part) => isUnknownName(part, reader));
    if (unknown) return unknown.typed;
  }
  return null;
};

/** jieba's tags of nouns, names and abbreviations, and of what no dictionary has. */
const NOUN = /^(?:n|j|x)/;

/** The words that end at an index, and the nouns right before: 优选, 栗子. */
const readOwner = (end: number, groups: TermGroup[], tags: Map<string, string>): TermGroup[] => {
  const last = groups.findLast((group) => group.span.end <= end);
  if (!last || end - last.span.end > 1) return [];
  const before = groups.findLast((group) => group.span.end === last.span.start);
  const isNoun = ({ typed }: TermGroup): boolean => NOUN.test(tags.get(fold(typed)) ?? "");
  // 直播间买东西的: what they do belongs to no name
  return before && isNoun(before) && (last.entry === null || isNoun(last))
    ? [last, ...readOwner(last.span.start, groups, tags)]
    : [last];
};

// 全部网民, 前七场, 第二季度: how many or which of something, and no name
const QUANTITY = /^(?:[\d一二三四五六七八九十前第]|全部|全体|所有|整个|部分|大部分|多数|其他|其它)/;

const isUnknownName = (group: TermGroup, reader: Reader): boolean =>
  !ASKING.test(group.typed) && !QUANTITY.test(group.typed) && !isNamed(group, reader);

/** The first metric that is named outright while no text holds it, nor everything that its name is made of. */
const findUnknownMetric = ({ groups, mentions }: Names, reader: Reader): string | null => {
  for (const { entry, how, span } of mentions) {
    if (entry.kind !== "metric" || how !== "name") continue;
    // "users" may be the people as well as their number
    if (mentions.some((other) => other.span.start === span.start && other.entry.kind !== "metric")) continue;
    const group = groups.find((one) => one.span.start === span.start);
    if (!group || ASKING.test(group.typed) || isNamed(group, reader)) continue;
    const parts = readParts(group, reader).groups.filter(
      ({ typed }) => !COUNTING.test(typed) && !ASKING.test(typed.toLowerCase()),
    );
    if (parts.length > 1 && parts.every((part) => isSaid(part, reader))) continue;
    return group.typed;
  }
  return null;
};

/** Dimensions whose numbers are no share themselves. */
const OF_AMOUNTS = new Set<string>(["money", "people", "count"] satisfies Dimension[]);

/** 是不是卖了31亿元: the number to be confirmed says what kind of number is meant. */
const expectPremise = (
  type: AnswerType,
  amounts: Amount[],
  mentions: Mention[],
  expected: ExpectedValue,
): ExpectedValue => {
  const premise = amounts.at(-1);
  if (type !== "yesno" || !premise) return expected;
  // 零售额是不是3.8%: of a metric that is counted in money its growth is meant
  if (premise.unit === "%" && mentions.some(({ entry }) => OF_AMOUNTS.has(entry.dimension ?? "")))
    return { ...expected, dimensions: ["share", "growth"], measured: true };
  if (expected.measured) return expected;
  if (premise.unit === "") return { ...expected, dimensions: ["money", "people", "count"], measured: true };
  return { ...expected, dimensions: [dimensionOf(premise)], measured: true };
};

/** Asking words as they are shortened in chats. */
const SHORTENED: Record<string, string> = { hw: "how", wat: "what", wht: "what", whn: "when", whr: "where" };
const spellOut = (question: string): string =>
  question.replaceAll(
    /(?<![\p{L}\p{N}])(?:hw|wat|wht|whn|whr)(?![\p{L}\p{N}])/giu,
    (word) => SHORTENED[word.toLowerCase()] ?? word,
  );

// 1.15m kuaishou merchants: the number, and whom or what it counts
const COUNTED = /^(.*(?:[\d万亿]|\d ?[kmb]n?|\b(?:hundred|thousand|million|billion|trillion))) +[a-z][a-z -]+$/i;

/** The span of an amount without the English words for what it counts, which say what the question is about. */
const withoutCounted = (question: string, { span, kind }: Amount): Span => {
  const number =
    kind === "people" || kind === "count" ? COUNTED.exec(question.slice(span.start, span.end))?.[1] : undefined;
  return number === undefined ? span : { start: span.start, end: span.start + number.length };
};

/** 哪几块能力, 哪几家: which ones, not how many. */
const readType = (question: string): AnswerType => {
  const type = readAnswerType(question);
  return /哪几/.test(question) && (type === "number" || type === "count" || type === "money") ? "list" : type;
};

/** Reads a question. */
export function understand(asked: string, reader: Reader): Understood {
  const { lexicon, translator, now } = reader;
  const question = translator.transcribe(asked);
  const periods = readAskedPeriods(question, now);
  const spelt = spellOut(question);
  const type = readType(spelt);
  const amounts = readAskedAmounts(question, type).filter(
    ({ span }) => !periods.some((period) => overlaps(period.span, span)),
  );
  const taken = [...periods.map(({ span }) => span), ...amounts.map((amount) => withoutCounted(question, amount))];
  // 三只羊 is more than a number of things
  const free = ({ span }: { span: Span }): boolean =>
    !taken.some((other) => overlaps(other, span) && span.end <= other.end);
  const names = splitUnheld(
    {
      groups: translator.readGroups(question).filter(free),
      mentions: lexicon.find(question, { fuzzy: true }).filter(free),
    },
    reader,
  );
  const tags = new Map(tagWords(fold(question)).map(({ word, tag }) => [word, tag]));
  // the merchants of 1.15m merchants are no measure that is asked for
  const measured = names.mentions.filter(({ span }) => !amounts.some((amount) => overlaps(amount.span, span)));
  const expected = expectPremise(type, amounts, measured, readExpectedValue(spelt, measured));
  // 协议是6月18号签的对吧: the date is what is to be confirmed, so it rules no figure out; 3月消费是不是缩水了 asks of that month
  const confirmsDate = type === "yesno" && amounts.length === 0 && expected.dimensions.length === 0;
  return {
    question,
    language: detectLanguage(asked),
    type,
    expected,
    groups: names.groups
      .map((group) => reader.widen(group))
      .map((group) => ({ ...group, weight: group.weight * certainty(group, names.mentions, tags) })),
    mentions: names.mentions,
    periods: confirmsDate ? [] : periods,
    unknownMetric: findUnknownMetric(names, reader),
    unknownOwner: findUnknownOwner(question, names, tags, reader),
    premises: confirmsDate || (type === "yesno" && amounts.length > 0) ? periods : [],
    amounts,
  };
}
