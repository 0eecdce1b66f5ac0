/** A question as understood: what kind of answer it wants, its words as groups, and the slots that it fills. */
import type { Amount } from "../../extract/amounts/read-amount.ts";
import { blankOut } from "../../lexicon/blank-out.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import { type AnswerType, readAnswerType } from "../../search/answer-type.ts";
import { foldInPlace } from "../../text/fold.ts";
import { overlaps, type Span, slice } from "../../text/span.ts";
import { tagWords } from "../../text/tokenise.ts";
import { amountToConfirm, readAskedAmounts } from "./asked-amounts.ts";
import { type AskedPeriod, readAskedPeriods } from "./asked-period.ts";
import { inPlainWords } from "./chat-words.ts";
import { detectLanguage } from "./detect-language.ts";
import { type ExpectedValue, readExpectedValue } from "./expected-value.ts";
import { AMOUNTS, dimensionOf } from "./fits-expected.ts";
import { askWho, keepPersonWhole, type Names, type Reader, splitUnheld } from "./question-names.ts";
import { maskUnasked, setAside } from "./set-aside.ts";
import { askWhen, spellOut } from "./spell-out.ts";
import { statesPremise } from "./states-premise.ts";
import { findUnknownMetric, findUnknownOwner } from "./unknown-slots.ts";
import { weighWord } from "./word-weights.ts";

export interface Understood {
  /** As typed, without what is said beside it, pinyin put into characters and shortened words spelt out. */
  question: string;
  /** The same, folded in place: what patterns are tried on, so that both scripts and any case are met by one spelling. */
  folded: string;
  language: "zh" | "en";
  type: AnswerType;
  expected: ExpectedValue;
  /** What the question is about: its words without those of periods and numbers. */
  groups: TermGroup[];
  mentions: Mention[];
  periods: AskedPeriod[];
  /** Where measures of several words stand that were taken apart: a claim must meet each of the words, 网上 of 网上零售额 too. */
  apart: Span[];
  /** Whose metric is asked for, as typed, where no text holds the word: 栗子优选 in 栗子优选的销售额. */
  unknownOwner: string | null;
  /** A metric asked for by name that no text measures, as typed: 研发费用 where none speaks of 研发. */
  unknownMetric: string | null;
  /** The dates that a yes/no question wants confirmed. */
  premises: AskedPeriod[];
  /** The numbers that the question itself names: 31亿 in "是不是卖了31亿". */
  amounts: Amount[];
  /** Of a follow-up what it keeps of the questions before it and what it names anew; null for a question by itself. */
  thread: Thread | null;
}

/** Places in the question of a follow-up, which stands behind those that it follows. */
export interface Thread {
  /** Where the follow-up itself begins. */
  start: number;
  /** Where what asks begins: the follow-up, or the question before that it only names something else in. */
  asking: number;
  kept: Span[];
  anew: Span[];
}

/** 是不是卖了31亿元: the number to be confirmed says what kind of number is meant. */
const expectPremise = (
  type: AnswerType,
  premise: Amount | undefined,
  mentions: Mention[],
  expected: ExpectedValue,
): ExpectedValue => {
  if (type !== "yesno" || !premise) return expected;
  // 零售额是不是3.8%: of a metric that is counted in money its growth is meant
  if (premise.unit === "%" && mentions.some(({ entry: { dimension } }) => dimension && AMOUNTS.has(dimension)))
    return { ...expected, dimensions: ["share", "growth"], measured: true };
  if (expected.measured) return expected;
  if (premise.unit === "") return { ...expected, dimensions: [...AMOUNTS], measured: true };
  return { ...expected, dimensions: [dimensionOf(premise)], measured: true };
};

// 1.15m, 2.65亿, million
const OF_NUMBER = /[\d万亿]|^(?:hundred|thousand|million|billion|trillion)$/i;

/** The span of an amount without the English words for what it counts, which say what the question is about: 1.15m kuaishou merchants. */
const withoutCounted = (question: string, { span, kind }: Amount): Span => {
  if (kind !== "people" && kind !== "count") return span;
  const words = question.slice(span.start, span.end).split(" ");
  const last = words.findLastIndex((word) => OF_NUMBER.test(word));
  const isEnglish = words.slice(last + 1).every((word) => /^[a-z-]+$/i.test(word));
  return last < 0 || !isEnglish
    ? span
    : { start: span.start, end: span.start + words.slice(0, last + 1).join(" ").length };
};

/** `question` is folded. */
const readType = (question: string, periods: readonly AskedPeriod[]): AnswerType => {
  // who ships it when I buy, do they pay when …: the first asking word asks
  const type = readAnswerType(
    question.replace(
      /^(\W*(?:who|whose|where|why|how|what (?:do|does|did|is|are|was|were)|do|does|did|is|are|was|were|can|could|will|would|should|has|have)\b.*)(?<!\b(?:date|time|day|month|year) )\bwhen\b/i,
      "$1",
    ),
  );
  // 哪几块能力, 哪几家: which ones, not how many
  if (/哪几/.test(question) && (type === "number" || type === "count" || type === "money")) return "list";
  const spans = (told: readonly { span: Span }[]): Span[] => told.map(({ span }) => span);
  const readAmounts = (): Span[] => spans(readAskedAmounts(question, "yesno"));
  const states = type === "what" && statesPremise(question, readAmounts, spans(periods));
  return states ? "yesno" : type;
};

// 是二季度扭亏的, in the second quarter
const SAID_TO_BE = /(?:是|在|于|\b(?:in|was|is)) ?$/;

/** Whether a date is what a question wants confirmed: 2019年签约了吗, but 二季度扭亏了没 asks of that quarter. */
const isConfirmed = (folded: string, { span, from, to }: AskedPeriod): boolean =>
  (from.month === to.month && from.day === to.day) || SAID_TO_BE.test(folded.slice(0, span.start));

// spend per online shopper; what matters most, if not price; 除了价格
const NOT_ASKED =
  /\bper (?:[a-z]+ ){0,2}$|\b(?:if not|if it(?:['’]s| is)(?: not|n['’]t)|apart from|aside from|other than|besides|rather than|instead of) (?:the |just )?$|除(?:了|去|开)?$/i;

/** What is divided by, or left out, is no measure that is asked for. */
const isUnasked = (folded: string, { entry, span }: Mention): boolean =>
  entry.kind === "metric" && NOT_ASKED.test(folded.slice(0, span.start));

/** 今天天气: the words beside a day are cut without it, so that no 天天 is read. */
const withoutDays = (question: string, periods: readonly AskedPeriod[]): string =>
  blankOut(
    question,
    periods.filter(({ folded }) => folded.endsWith("天")).map(({ span }) => span),
  );

// what does GMV mean, 日活的意思
const ASKS_MEANING =
  /意思|含义|意义|定义|全[称名]|简称|什么是|何谓|何为|啥是|什么叫|怎[么样](?:计?算|界定|认定)(?:的|出来)|才算|\bmean(?:s|ing)?\b|\bstands? for\b|\bdefin/i;

/** In characters and in words: 直播电商用户规模 says whose it is by itself, 日活 and penetration rate are anybody's. */
const LONGEST_BARE = { zh: 4, en: 2 } as const;
const isSpecific = (typed: string): boolean =>
  /\p{Script=Han}/u.test(typed) ? typed.length > LONGEST_BARE.zh : typed.split(" ").length > LONGEST_BARE.en;

/** What is the DAU of Kuaishou: somebody's measure is asked for, and not what it is; what is DAU asks that. */
const asksForMeasure = (folded: string, mentions: readonly Mention[], { measured }: ExpectedValue): boolean => {
  if (ASKS_MEANING.test(folded)) return false;
  const named = mentions.filter(({ how }) => how === "name");
  const measures = named.filter(({ entry }) => entry.dimension !== undefined);
  const isOfSomebody = named.length > measures.length || measures.length > 1;
  return (
    (measured || measures.length > 0) && (isOfSomebody || measures.some(({ span }) => isSpecific(slice(folded, span))))
  );
};

// what were JD's orders in May; but what are the growth drivers
const WHAT_ARE = /^what (?:are|were) /;
const ENDS_THERE = /^(?:['’]s)?(?:\W*$| (?:in|for|as of|during|on|at|now|last|this|a year) )/;

/** What are Kuaishou's daily active users: how many, and not who they are. */
const asksForSeveral = (folded: string, mentions: readonly Mention[]): boolean =>
  WHAT_ARE.test(folded) &&
  mentions.some(
    ({ entry, how, span }) =>
      entry.dimension !== undefined && how === "name" && ENDS_THERE.test(folded.slice(span.end)),
  );

/** Reads a question. */
export function understand(asked: string, reader: Reader): Understood {
  const { lexicon, translator, now } = reader;
  const question = askWhen(askWho(translator.transcribe(setAside(inPlainWords(spellOut(asked)))), lexicon));
  const folded = foldInPlace(question);
  const asking = maskUnasked(folded);
  const periods = readAskedPeriods(question, now());
  const worded = readType(asking, periods);
  const amounts = readAskedAmounts(folded, worded).filter(
    ({ span }) => !periods.some((period) => overlaps(period.span, span)),
  );
  const taken = [...periods.map(({ span }) => span), ...amounts.map((amount) => withoutCounted(question, amount))];
  // 三只羊 is more than a number of things
  const free = ({ span }: { span: Span }): boolean =>
    !taken.some((other) => overlaps(other, span) && (span.end <= other.end || span.start > other.start));
  const dayless = withoutDays(question, periods);
  const read: Names = {
    groups: translator.readGroups(dayless).filter(free),
    mentions: lexicon.find(dayless, { fuzzy: true }).filter(free),
  };
  const names = splitUnheld(keepPersonWhole(question, read, reader), reader);
  const mentions = names.mentions.filter((mention) => !isUnasked(folded, mention));
  const tags = new Map(tagWords(folded).map(({ word, tag }) => [word, tag]));
  // the merchants of 1.15m merchants are no measure that is asked for
  const measured = mentions.filter(({ span }) => !amounts.some((amount) => overlaps(amount.span, span)));
  const expected = expectPremise(
    worded,
    amountToConfirm(folded, amounts),
    measured,
    readExpectedValue(asking, measured),
  );
  const asksMeasure =
    (worded === "definition" && asksForMeasure(folded, mentions, expected)) ||
    (worded === "list" && asksForSeveral(folded, mentions));
  const type = asksMeasure ? "what" : worded;
  // 协议是6月18号签的对吧: the date is what is to be confirmed, so it rules no figure out; 3月消费是不是缩水了 asks of that month
  const confirmsDate =
    type === "yesno" &&
    amounts.length === 0 &&
    expected.dimensions.length === 0 &&
    periods.some((period) => isConfirmed(folded, period));
  return {
    question,
    folded,
    language: detectLanguage(asked, lexicon),
    type,
    expected,
    groups: names.groups
      .map((group) => reader.widen(group))
      .map((group) => ({ ...group, weight: group.weight * weighWord(group, names.mentions, tags, type) })),
    mentions,
    apart: names.apart,
    periods: confirmsDate ? [] : periods,
    unknownMetric: findUnknownMetric(names, reader),
    unknownOwner: findUnknownOwner({ question, folded }, names, tags, reader),
    premises: confirmsDate || (type === "yesno" && amounts.length > 0) ? periods : [],
    amounts,
    thread: null,
  };
}
