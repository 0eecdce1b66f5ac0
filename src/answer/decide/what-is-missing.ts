/** What keeps the corpus from answering a question: which of its slots isn't there. */
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { Term } from "../../search/query.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import type { Missing } from "../answer.ts";
import { readAskedName } from "../cues/asked-name.ts";
import { isNaming, LEVELS } from "../match/met-words.ts";
import type { AskedPeriod } from "../question/asked-period.ts";
import { askingWords } from "../question/asking-words.ts";
import { readAskedPerson } from "../question/question-names.ts";
import type { Understood } from "../question/understand.ts";
import { ASKING_WEIGHT, LEAST_SAYING } from "../question/word-weights.ts";
import type { Candidate } from "../rank/rank-claims.ts";

type Slot = "subject" | "metric";
const isOf = (slot: Slot, { entry, how }: Mention): boolean =>
  how !== "loose" && (slot === "metric" ? entry.kind === "metric" : isProperName(entry));

/** A part of a measure stands for all of it: of 网上零售额 the 零售额 alone may well be held. */
const typed = ({ question, apart }: Understood, mention: Mention | undefined): string => {
  if (!mention) return "";
  return slice(question, apart.find((whole) => contains(whole, mention.span)) ?? mention.span);
};

/** A text that has only something like a word has no word for it. */
const LEAST_HELD = 0.5;

/** As many names as a line tells at a glance. */
const MOST_NAMES = 2;

/** Of what is asked for, the share that a single word must be to be named as what is missing. */
const LEAST_UNMET = 0.2;

/** A group with its term and what a claim lacks of it. */
interface Lack {
  /** As typed. */
  word: string;
  span: Span;
  term: Term;
  /** How well the claim meets it, 0 to 1. */
  level: number;
  cost: number;
  /** The group's. */
  weight: number;
}

/** What the question says, with how a claim meets it. */
const lacksOf = ({ groups }: Understood, { evidence }: Candidate): Lack[] =>
  evidence.met.flatMap(({ term, level }, at): Lack[] => {
    const group = groups[at];
    return group && group.weight > ASKING_WEIGHT
      ? [{ word: group.typed, span: group.span, term, level, cost: (1 - level) * term.weight, weight: group.weight }]
      : [];
  });

/** Nothing is said to be mentioned nowhere that some text names. */
const isNowhere = ({ term }: Lack): boolean => term.held < LEAST_HELD;

/** A name, be it of nobody that is known: northlane, but not "fare". */
const isNameLike = (lack: Lack): boolean =>
  lack.term.kind === "name" &&
  !NO_THING.test(lack.word) &&
  !(/^[a-z]/i.test(lack.word) && isEnglishWord(lack.word.toLowerCase()));

// 第二, 投了, fined, sel: which one, what is done, and pieces of words
const NO_THING = /^(?:第|\d)|[了着过]$|^[a-z]+ed$|^[a-z]{1,3}$/;

/** What can be called missing: a name or a noun that says enough by itself, and no verb (the sort of "parcels does it sort"). */
const isThing = ({ term, weight, word }: Lack): boolean =>
  isNaming(term) && weight > LEAST_SAYING && !NO_THING.test(word);

// 去年, last month; not 上半年 or the last quarter of 2023
const RELATIVE =
  /^(?!.*(?:19|20)\d\d).*(?:[今去前明后上本]年|年前|[上本]一?个?[月季周]|这个?[月季周]|[昨今前][天日]|[之以此]前|更早|早先|\b(?:this|last|next|ago|before|earlier|previous(?:ly)?|prior)\b|yesterday|today)/;

/** 国内零售 in 国内零售收入, or else 男士 · 收入: a measure with the names and nouns beside it that the nearest lacks. */
const narrowed = ({ question, mentions }: Understood, metric: Mention | undefined, lacks: Lack[]): string => {
  const isSubject = ({ span }: Lack): boolean =>
    mentions.some((one) => isOf("subject", one) && !isPlace(one.entry) && overlaps(one.span, span));
  const unmet = lacks.filter(
    (lack) =>
      isThing(lack) && lack.level < LEVELS.earlier && !isSubject(lack) && !(metric && overlaps(metric.span, lack.span)),
  );
  const spans = [...unmet.map(({ span }) => span), ...(metric ? [metric.span] : [])].sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  for (const span of spans) {
    const last = pieces.at(-1);
    if (last && /^(?: |的)?$/.test(question.slice(last.end, span.start))) last.end = span.end;
    else pieces.push({ ...span });
  }
  return pieces
    .slice(-MOST_NAMES)
    .map((span) => slice(question, span))
    .join(" · ");
};

/** The subject and the metric that a question names. */
type Slots = Record<Slot, Mention | undefined>;

/** The nearest is somebody else's, or another measure. */
const ofAnother = (
  understood: Understood,
  { evidence, contradiction }: Candidate,
  { subject, metric }: Slots,
  lacks: Lack[],
): Missing => {
  const lacked = narrowed(understood, metric, lacks);
  // 京东日活多少: the texts name JD, but give this of somebody else
  if (contradiction === "subject" && subject && evidence.wantsNumber) {
    // tiktok美国用户多少: of both together, though each is named
    const subjects = understood.mentions
      .filter((one) => isOf("subject", one))
      .slice(0, MOST_NAMES)
      .map((one) => typed(understood, one))
      .join(" · ");
    return metric ? { reason: "metric", subject: subjects, metric: lacked } : { reason: "number", subject: subjects };
  }
  if (contradiction === "subject") return { reason: "answer" };
  const whose = subject && !isPlace(subject.entry) ? { subject: typed(understood, subject) } : null;
  if (lacked === "") return { reason: "number", ...whose };
  return { reason: "metric", metric: lacked, ...(whose ?? { elsewhere: true }) };
};

/** The nearest is of another period, or of a part of it. */
const ofAnotherPeriod = (
  understood: Understood,
  period: AskedPeriod,
  { subject, metric }: Slots,
  isHeld: boolean,
): Missing => {
  const [whose, measured] = isHeld ? [typed(understood, subject), typed(understood, metric)] : ["", ""];
  const isRelative = RELATIVE.test(period.folded) && period.year !== null;
  return {
    ...{ reason: "period", period: period.typed },
    ...(whose && { subject: whose }),
    ...(measured && { metric: measured }),
    ...(isRelative && { year: String(period.year) }),
  };
};

/** Whether a claim gives a number of the measure of those that the question names. */
const givesNumber = ({ view, evidence }: Candidate): boolean =>
  view.claim.statistic !== null && evidence.subject === "match" && evidence.metric === "match";

/** Whether nothing is said to be missing that is there: a word that some text holds, a measure that a claim gives. */
const isTrue = (
  missing: Missing,
  metric: string | null,
  candidates: readonly Candidate[],
  isInTexts: (words: string) => boolean,
): boolean => {
  if (missing.reason === "subject") return !isInTexts(missing.subject ?? "");
  if (missing.reason !== "metric" || missing.metric === undefined || missing.elsewhere) return true;
  if (missing.subject === undefined) return !isInTexts(missing.metric);
  // 履约费用占收入多少: given, but not as a share
  return missing.metric !== metric || !candidates.some(givesNumber);
};

/**
 * What keeps the nearest claim from being the answer, named as typed. `candidates` tell what else is held, `isInTexts`
 * whether any text holds some words: nothing is said to be given nowhere that is there.
 */
export const whatIsMissing = (
  understood: Understood,
  nearest: Candidate | undefined,
  candidates: readonly Candidate[],
  isInTexts: (words: string) => boolean,
): Missing => {
  const missing = readMissing(understood, nearest, candidates);
  const metric = understood.mentions.find((one) => isOf("metric", one));
  if (isTrue(missing, metric ? typed(understood, metric) : null, candidates, isInTexts)) return missing;
  return { reason: nearest?.evidence.wantsNumber ? "number" : "answer" };
};

const readMissing = (
  understood: Understood,
  nearest: Candidate | undefined,
  candidates: readonly Candidate[],
): Missing => {
  // what a follow-up itself says: 那天气呢 is off the trade whatever was asked before
  const isOwn = ({ span }: { span: Span }): boolean => span.start >= (understood.thread?.start ?? 0);
  const mentions = understood.mentions.filter(isOwn);
  // 抖音电商今年怎么样: of the trade, though no text names it
  const named = mentions.find((mention) => isOf("subject", mention) && !isPlace(mention.entry));
  // 王杉怎么回应的: of somebody, though no text names him
  const person = readAskedPerson(askingWords(understood));
  if (!nearest) {
    const unheld = named ? typed(understood, named) : person;
    if (unheld !== null) return { reason: "subject", subject: unheld };
    // livestream e-commerce market size: a measure of the trade, though no text has a word of it
    const measure = mentions.find((one) => isOf("metric", one) && one.how === "name");
    return measure ? { reason: "metric", metric: typed(understood, measure) } : { reason: "off_topic" };
  }
  const { evidence, contradiction } = nearest;
  const lacks = lacksOf(understood, nearest);
  const own = lacks.filter(isOwn);
  const stranger = own.find((lack) => isNowhere(lack) && isNameLike(lack));
  const somebody = stranger?.word ?? person;
  // 为什么 alone, 它值多少 in a thread, and what names a number of the texts
  const isOnTopic =
    (understood.thread !== null && own.every(({ weight }) => weight <= LEAST_SAYING)) ||
    candidates.some((one) => one.evidence.amountsQuoted > 0);
  const measures = mentions.some((one) => isOf("metric", one));
  if (!isOnTopic && own.every(isNowhere) && somebody !== null) return { reason: "subject", subject: somebody };
  if (!isOnTopic && own.every(isNowhere) && named === undefined && !measures) return { reason: "off_topic" };
  // 今天天气: some text knows 气候, but what is nearest says nothing of it, or none speaks of the weather; in a thread what
  // is nearest may be of what was asked before
  const namesNothing = !measures && !mentions.some((one) => isOf("subject", one));
  const isMet = own.some(({ level }) => level >= LEAST_HELD);
  const isTold = candidates.some((one) =>
    lacksOf(understood, one).some((lack) => isOwn(lack) && lack.level >= LEVELS.quote),
  );
  if (!isOnTopic && namesNothing && !(isTold && (isMet || understood.thread !== null))) return { reason: "off_topic" };
  if (understood.unknownOwner !== null) return { reason: "subject", subject: understood.unknownOwner };
  const heldNowhere = ({ span }: Mention): boolean => {
    const at = understood.groups.findIndex((group) => group.span.start === span.start);
    return evidence.met[at]?.term.rows.length === 0;
  };
  for (const slot of ["subject", "metric"] as const) {
    const mention = understood.mentions.find((one) => isOf(slot, one) && heldNowhere(one));
    if (mention) return { reason: slot, [slot]: typed(understood, mention) };
  }
  const measure = understood.apart.find((whole) => lacks.some((lack) => isNowhere(lack) && contains(whole, lack.span)));
  if (measure) return { reason: "metric", metric: slice(understood.question, measure) };
  if (stranger) return { reason: "subject", subject: stranger.word };
  const ofSlot = (slot: Slot): Mention | undefined => understood.mentions.find((one) => isOf(slot, one));
  const slots: Slots = { subject: ofSlot("subject"), metric: ofSlot("metric") };
  if (contradiction === "subject" || contradiction === "metric") return ofAnother(understood, nearest, slots, lacks);
  const [period] = understood.periods;
  const fillsSlots = (one: Candidate): boolean => one.evidence.subject === "match" && one.evidence.metric === "match";
  if (contradiction === "period" && period)
    return ofAnotherPeriod(
      understood,
      period,
      slots,
      candidates.some((one) => one.contradiction === "period" && fillsSlots(one)),
    );
  // 2023年B站的营收: the nearest is only a quarter's
  if (contradiction === null && period && evidence.period === "within" && evidence.metric === "match")
    return ofAnotherPeriod(understood, period, slots, true);
  const asked = readAskedName(understood);
  if (contradiction === "name" && asked) return { reason: "name", name: asked.typed };
  if (contradiction === "cause") return { reason: "cause" };
  if (contradiction === "number") return { reason: "number" };
  const [unmet] = lacks.filter((lack) => isNowhere(lack) && isThing(lack)).sort((a, b) => b.cost - a.cost);
  if (unmet && evidence.unmet > LEAST_UNMET) return { reason: "subject", subject: unmet.word };
  return { reason: evidence.wantsNumber ? "number" : "answer" };
};
