/** A question that leans on the one before it: whether it does, and which slots it keeps. */

import { type Entry, isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import { findAsking } from "../../search/answer-type.ts";
import { fold } from "../../text/fold.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { tagWords } from "../../text/tokenise.ts";
import type { Understood } from "../question/understand.ts";
import { ASKING_WEIGHT } from "../question/word-weights.ts";
import { periodBefore, periodsAfter } from "./period-before.ts";

// 那占比呢, 其中贫困县的呢, and JD?, what about
const OPENS =
  /^(?:那|那么|其中|还有|另外|以及|再|然后|它|他|她|这|该|and\b|what about|how about|then\b|of (?:those|them|which)|also\b|but\b|or\b)/;
// as a share of netizens?, 同比呢, the year before?: a measure or a time of whatever was asked about
const MEASURES_ONLY =
  /^(?:(?:the |a )?(?:year|quarter|month) (?:before|earlier|ago)$|(?:the )?(?:previous|prior|last) (?:year|quarter|month)$|(?:[去前上]一?年|上一?个?季度)(?:的?呢|$)|(?:一共|总共|合计|共计|[日月年人户]均|平均)(?:[呢是的]|$)|同比|环比|as an? (?:share|percentage|proportion|%)|in (?:percent|%|dollars|usd|yuan|total)\b)/;
// what % of livestream users is that; 签完以后; 占比呢
const POINTS_BACK =
  /\b(?:that|it|its|they|their|them|those|these|this|he|she|his|her|there)\b|(?:这|那)(?:个|些|次|场|家|里|时|边|部分)|它们?|[他她]们?|完以?后|之后|以后|此后|接着|呢$/;

// is it true that Gree …: of what comes, and nothing before
const OF_WHAT_COMES = /\b(?:is|was|isn't|wasn't) it (?:really )?(?:true|right|correct|possible|the case)\b/g;
// 你们吃了吗, are you busy; not 你说的是哪一年, 我国
const OF_SPEAKERS =
  /[你您](?!们?(?:刚刚?才?|前面|上面)?(?:[说讲指]|提到))|[我俺咱](?!国)|\b(?:you|your|i|i'm|my|we|we're|our)\b/;

// and if I'm new?, what if we sell abroad; 那我要是新开的店呢: what was asked before, for one who is so
const ON_CONDITION =
  /^(?:and |but |or |so )?(?:what |how about )?(?:if|in case) (?:i|i'm|we|we're|you|you're|my|our)\b|^(?:那|那么)?(?:我们?)?(?:如果|要是|假如|万一)(?:我们?|你们?)?.{1,16}呢$/;

/** A group of words that counts for less says next to nothing. */
const SAYING = 0.5;
/** So many groups at most, set by hand, a question says that opens like a follow-up, and one that points back. */
const MOST_SAID = { opening: 4, pointing: 2 };
/** What asks in so few UTF-16 units may be the rest of a question: 日活呢, by region. */
const BRIEF = 12;

// 今天星期几, what time is it: of the clock, whatever was asked before
const OF_CLOCK =
  /^(?:现在|今天|今儿|明天|昨天)?(?:都|是)?(?:几点(?:钟)?|星期几|礼拜几|周几|几号)了?$|^what (?:time|day|date) is (?:it|today)(?: now| today)?$/;

/** Whether a text says a word of a question by a name of its own. */
export type IsSaid = (group: TermGroup) => boolean;

/**
 * Whether a question can't be read without the one before. By its form: it opens like one or points back without naming
 * a company of its own. By brevity: it says next to nothing and asks, or is nothing but a name, a measure, a period or a
 * word of the texts. In a chat nearly every question has one before it, so a whole question must not; nor must what is
 * no question, 老板来了. Null where it stands by itself.
 */
export function leansOnPrior(understood: Understood, isSaid: IsSaid): "form" | "brevity" | null {
  const { groups, mentions, periods } = understood;
  const text = asTyped(understood).replace(OF_WHAT_COMES, "");
  const named = mentions.filter(({ how }) => how !== "loose");
  const namesSubject = named.some(({ entry }) => isProperName(entry));
  const says = groups.filter(({ weight }) => weight >= SAYING).length;
  const isOfSpeakers = namesNothing(understood) && OF_SPEAKERS.test(text);
  const isAsked = asksAnything(understood);
  if (ON_CONDITION.test(text) && !namesSubject && says <= MOST_SAID.opening) return "form";
  // but I love pizza
  if ((isOfSpeakers && !isAsked) || OF_CLOCK.test(text)) return null;
  if (OPENS.test(text)) return says <= MOST_SAID.opening ? "form" : null;
  if (MEASURES_ONLY.test(text)) return !namesSubject && says <= MOST_SAID.pointing ? "form" : null;
  if (POINTS_BACK.test(text)) return !namesSubject || says <= MOST_SAID.pointing ? "form" : null;
  if (namesSubject || says > 1 || (isOfSpeakers && says === 0)) return null;
  if (!isAsked && isBareName(understood, isSaid)) return "brevity";
  return text.length <= BRIEF && (isAsked || (periods.length > 0 && says === 0)) ? "brevity" : null;
}

/** No company, person, place, measure or period; a class or any other idea may be. */
const namesNothing = ({ mentions, periods }: Understood): boolean =>
  periods.length === 0 && mentions.every(({ entry, how }) => how === "loose" || entry.kind === "concept");

// 我想了解直播, I'm looking for …
const WANTS =
  /[想要需求找问查]|\b(?:want|need|like|look(?:ing)?|interested|tell|show|know|heard|curious|wonder(?:ing)?)\b/;

/** my dog is here: tells of who speaks, and asks for nothing that articles could hold. */
export const tellsOfSpeaker = (understood: Understood): boolean => {
  const text = fold(understood.question);
  return !asksAnything(understood) && namesNothing(understood) && OF_SPEAKERS.test(text) && !WANTS.test(text);
};

/** 天气: one word that is no name and no measure. */
export const isLoneWord = (understood: Understood): boolean =>
  !asksAnything(understood) &&
  namesNothing(understood) &&
  understood.groups.filter(({ weight }) => weight > ASKING_WEIGHT).length === 1;

/** 占比, 净化器: one name of the lexicon or the texts and nothing beside it; not 老板来了, which tells something. */
const isBareName = ({ groups, mentions }: Understood, isSaid: IsSaid): boolean => {
  const saying = groups.filter(({ weight }) => weight > ASKING_WEIGHT);
  return saying.length === 1 && saying.every((group) => isSlot(group, mentions) || isSaid(group));
};

/** 老板来了, 你们吃了吗: nothing that the texts or the lexicon know is spoken of. */
export const isIdle = (understood: Understood, isSaid: IsSaid): boolean =>
  OF_CLOCK.test(asTyped(understood)) || (understood.periods.length === 0 && !speaksOfAnything(understood, isSaid));

const speaksOfAnything = ({ groups, mentions }: Understood, isSaid: IsSaid): boolean =>
  groups.some((group) => group.weight >= KEPT && (isSlot(group, mentions) || isSaid(group)));

/** Folded, without what ends it. */
const asTyped = ({ question }: Understood): string => fold(question).replace(/(?<![?!。.\s])[?!。.\s]+$/u, "");

const isSlot = ({ span }: TermGroup, mentions: readonly Mention[]): boolean =>
  mentions.some(({ entry, how, span: at }) => how !== "loose" && entry.kind !== "concept" && contains(span, at));

/**
 * 短视频用户多少 … 电商直播呢: the question before with another name in place of that which its measure begins with; null
 * where it has no such measure or the follow-up names no one thing.
 */
export function withOtherHead(before: Understood, now: Understood, lexicon: Lexicon): string | null {
  const [other, ...others] = now.groups.filter(({ weight }) => weight > KEPT);
  if (!other || others.length > 0 || !namesAnew(now) || kindAt(now, other.span) !== "other") return null;
  if (now.mentions.some(({ entry, span }) => isProperName(entry) && contains(other.span, span))) return null;
  for (const { entry, how, span } of before.mentions) {
    if (entry.kind !== "metric" || how === "loose") continue;
    const typed = slice(before.question, span);
    const head = readHead(typed, lexicon);
    if (head === null) continue;
    const measure = other.typed + typed.slice(head);
    const rest = typed.slice(head).trim();
    if (readsAs(measure, lexicon).length > 0 || lexicon.find(rest).some((one) => one.entry.kind === "metric"))
      return before.question.slice(0, span.start) + measure + before.question.slice(span.end);
  }
  return null;
}

/** What a text is the name of, all of it. */
const readsAs = (text: string, lexicon: Lexicon): Entry[] =>
  lexicon
    .find(text)
    .filter(({ how, span }) => how === "name" && span.start === 0 && span.end === text.length)
    .map(({ entry }) => entry);

/** Where the longest name ends that a measure's begins with: 短视频 of 短视频用户. */
const readHead = (measure: string, lexicon: Lexicon): number | null => {
  for (let end = measure.length - 1; end > 1; end--)
    if (readsAs(measure.slice(0, end), lexicon).some(({ kind }) => kind !== "metric")) return end;
  return null;
};

/** How much a group of a question before counts in the next one, at most. */
const KEPT = 0.5;

/** Not 全国, which says little, nor 开始, which says what was asked of it. */
const isSpokenOf = ({ weight, typed, span }: TermGroup, { mentions }: Understood): boolean => {
  if (weight < KEPT) return false;
  const isNamed = mentions.some((one) => isProperName(one.entry) && contains(span, one.span));
  return isNamed || !/^v(?!n)/.test(tagWords(fold(typed))[0]?.tag ?? "");
};

/** Characters at the end of a Chinese word that say what kind of thing it is: 视频 in 短视频. */
const KIND = 2;

/**
 * The follow-up with what it keeps of the question before: its groups, and the subjects, metrics and periods that the
 * follow-up doesn't name anew. What kind of answer is wanted comes from the follow-up if it says so. `told` is the period
 * of what answered that question, as claims have it.
 */
export function carryOver(before: Understood, now: Understood, told: string | null = null): Understood {
  const named = now.mentions.filter(({ how }) => how !== "loose");
  // 格力卖了多少 … 在哪个平台: of Gree still
  const isDropped = ({ entry: former }: Mention): boolean =>
    (former.kind === "subject" || former.kind === "metric") &&
    named.some(
      ({ entry }) => entry.kind === former.kind && (namesAnew(now) || isProperName(entry) || !isProperName(former)),
    );
  const replaced = replacedBy(now, before);
  const keptMentions = before.mentions.filter(
    (mention) => !isDropped(mention) && !replaced.some((one) => contains(one, mention.span)),
  );
  const gone = before.mentions.filter((mention) => !keptMentions.includes(mention)).map(({ span }) => span);
  const droppedSpans = [...gone, ...replaced];
  // 短视频…那网络视频呢: two kinds of one thing
  const isOfSameKind = ({ typed }: TermGroup): boolean =>
    namesAnew(now) &&
    now.groups.some(
      (other) => other.weight > KEPT && typed.length > KIND && other.typed.slice(-KIND) === typed.slice(-KIND),
    );
  const keptGroups = before.groups
    .filter((group) => !isOfSameKind(group))
    .filter(({ span }) => !droppedSpans.some((other) => other.start <= span.start && span.end <= other.end))
    .map((group) => ({ ...group, weight: Math.min(group.weight, KEPT) }));
  const asksAnew =
    now.expected.explicit ||
    now.expected.dimensions.length > 0 ||
    (now.type !== "what" && !opensNaming(now)) ||
    asks(now);
  // The follow-up's words stand after the prior's, so that spans stay apart.
  const shift = before.question.length + 1;
  const moved = <T extends { span: { start: number; end: number } }>(one: T): T => ({
    ...one,
    span: { start: one.span.start + shift, end: one.span.end + shift },
  });
  const previous = periodBefore(before.periods, now, shift, told);
  const isOfPeriod = ({ span }: TermGroup): boolean => previous !== null && contains(previous.span, span);
  return {
    question: `${before.question} ${now.question}`,
    folded: `${before.folded} ${now.folded}`,
    language: now.language,
    type: asksAnew ? now.type : before.type,
    expected: asksAnew ? now.expected : before.expected,
    groups: [...keptGroups, ...now.groups.map(moved).filter((group) => !isOfPeriod(group))],
    mentions: [...keptMentions, ...now.mentions.map(moved)],
    apart: [...before.apart, ...now.apart.map((span) => moved({ span }).span)],
    periods: previous ? [previous] : periodsAfter(before.periods, now.periods.map(moved)),
    unknownOwner: now.unknownOwner,
    unknownMetric: now.unknownMetric,
    premises: now.premises.map(moved),
    amounts: now.amounts.map(moved),
    thread: {
      start: shift,
      asking: asksAnew ? shift : (before.thread?.asking ?? 0),
      kept: keptGroups.filter((group) => isSpokenOf(group, before)).map(({ span }) => span),
      anew: namedAnew(now)
        .map(moved)
        .filter((group) => !isOfPeriod(group))
        .map(({ span }) => span),
    },
  };
}

// how about JD: names, though its first word asks elsewhere
const OPENS_NAMING = /^(?:(?:and|but|so|ok(?:ay)?),? )?(?:what|how) about\b/;
const opensNaming = ({ question }: Understood): boolean => OPENS_NAMING.test(fold(question));

const asksAnything = (now: Understood): boolean =>
  asks(now) || now.type !== "what" || now.expected.explicit || now.expected.dimensions.length > 0;

/** 签了啥: asks in words of its own. */
const asks = ({ question }: Understood): boolean => findAsking(fold(question).replace(OPENS_NAMING, "")) !== null;

/** 那线上呢, and Europe?: a word in place of another, which asks for nothing else. */
const namesAnew = (now: Understood): boolean =>
  (now.type === "what" || opensNaming(now)) && !now.expected.explicit && !asks(now);

// 卖货的有多少, how many of those who …: a part beside the one before
const OF_PART = /的(?:人|用户|商家|主播)?(?:有|是|占)?(?:多少|几)|\bhow many of\b/;

/** What a follow-up names in place of what the question before named. */
const namedAnew = (now: Understood): TermGroup[] => {
  if (namesAnew(now)) return now.groups.filter(({ weight }) => weight > KEPT);
  return OF_PART.test(fold(now.question)) ? now.groups.filter(({ weight }) => weight > ASKING_WEIGHT) : [];
};

/** Measures, places, and whatever else. */
const kindAt = ({ mentions }: Understood, span: Span): "metric" | "place" | "other" => {
  const here = mentions.filter((mention) => mention.how !== "loose" && contains(span, mention.span));
  if (here.some(({ entry }) => entry.kind === "metric")) return "metric";
  return here.some(({ entry }) => isProperName(entry) && isPlace(entry)) ? "place" : "other";
};

/** 其中贫困县的呢 … 卖货的呢, 京东呢 … 网络视频呢: the one in place of the other; 京东呢 … 月活呢 are of one another. */
const replacedBy = (now: Understood, before: Understood): Span[] => {
  const kinds = new Set(namedAnew(now).map(({ span }) => kindAt(now, span)));
  return (before.thread?.anew ?? []).filter((span) => kinds.has(kindAt(before, span)));
};
