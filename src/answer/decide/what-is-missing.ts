/** What keeps the corpus from answering a question: which of its slots isn't there. */
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { Term } from "../../search/query.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import type { Missing } from "../answer.ts";
import { readAskedName } from "../cues/asked-name.ts";
import { isNaming, LEVELS } from "../match/met-words.ts";
import { askingWords } from "../question/asking-words.ts";
import { readAskedPerson } from "../question/question-names.ts";
import type { Understood } from "../question/understand.ts";
import { ASKING_WEIGHT, LEAST_SAYING } from "../question/word-weights.ts";
import type { Candidate } from "../rank/rank-claims.ts";

type Slot = "subject" | "metric";
const isOf = (slot: Slot, { entry, how }: Mention): boolean =>
  how !== "loose" && (slot === "metric" ? entry.kind === "metric" : isProperName(entry));

/** A part of a measure stands for all of it: of 网上零售额 the 零售额 alone may well be held. */
const typed = ({ question, apart }: Understood, mention: Mention | null): string => {
  if (mention === null) return "";
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
const narrowed = ({ question, mentions }: Understood, metric: Mention | null, lacks: Lack[]): string => {
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

/** A question without an answer, beside the claim that is nearest to it. */
interface Gap {
  understood: Understood;
  nearest: Candidate;
  candidates: readonly Candidate[];
  /** What the question says, with how the nearest meets it. */
  lacks: Lack[];
  /** Of these what a follow-up itself says: 那天气呢 is off the trade whatever was asked before. */
  own: Lack[];
  /** Of these one that may be a name, and that no text holds. */
  stranger: Lack | null;
  /** The subject and the metric that the question names. */
  subject: Mention | null;
  metric: Mention | null;
}

/** Says what is missing, or null where it isn't that. */
type Rule = (gap: Gap) => Missing | null;

const isOwn = ({ thread }: Understood, { span }: { span: Span }): boolean => span.start >= (thread?.start ?? 0);
const ownMentions = (understood: Understood): Mention[] => understood.mentions.filter((one) => isOwn(understood, one));
const firstOf = (slot: Slot, mentions: readonly Mention[]): Mention | null =>
  mentions.find((one) => isOf(slot, one)) ?? null;
/** 抖音电商今年怎么样: of the trade, though no text names it. */
const ownCompany = (understood: Understood): Mention | null =>
  firstOf(
    "subject",
    ownMentions(understood).filter(({ entry }) => !isPlace(entry)),
  );
/** 王杉怎么回应的: of somebody, though no text names him. */
const personOf = (understood: Understood): string | null => readAskedPerson(askingWords(understood));

const readGap = (understood: Understood, nearest: Candidate, candidates: readonly Candidate[]): Gap => {
  const lacks = lacksOf(understood, nearest);
  const own = lacks.filter((lack) => isOwn(understood, lack));
  return {
    ...{ understood, nearest, candidates, lacks, own },
    stranger: own.find((lack) => isNowhere(lack) && isNameLike(lack)) ?? null,
    subject: firstOf("subject", understood.mentions),
    metric: firstOf("metric", understood.mentions),
  };
};

/** 为什么 alone, 它值多少 in a thread, and what names a number of the texts: of the trade, whatever its words. */
const isOnTopic = ({ understood, candidates, own }: Gap): boolean =>
  (understood.thread !== null && own.every(({ weight }) => weight <= LEAST_SAYING)) ||
  candidates.some((one) => one.evidence.amountsQuoted > 0);

/** All that it says is somebody's name and words that no text holds. */
const ofNobodyHeld: Rule = (gap) => {
  const somebody = gap.stranger?.word ?? personOf(gap.understood);
  return somebody !== null && gap.own.every(isNowhere) && !isOnTopic(gap)
    ? { reason: "subject", subject: somebody }
    : null;
};

/**
 * 今天天气: some text knows 气候, but what is nearest says nothing of it, or none speaks of the weather; in a thread what is
 * nearest may be of what was asked before.
 */
const offTopic: Rule = (gap) => {
  const { understood, candidates, own } = gap;
  const mentions = ownMentions(understood);
  if (firstOf("metric", mentions) !== null || isOnTopic(gap)) return null;
  const isUnheard = own.every(isNowhere) && ownCompany(understood) === null;
  const isMet = understood.thread !== null || own.some(({ level }) => level >= LEAST_HELD);
  const isTold = (): boolean =>
    candidates.some((one) =>
      lacksOf(understood, one).some((lack) => isOwn(understood, lack) && lack.level >= LEVELS.quote),
    );
  return isUnheard || (firstOf("subject", mentions) === null && !(isMet && isTold())) ? { reason: "off_topic" } : null;
};

const ofUnknownOwner: Rule = ({ understood: { unknownOwner } }) =>
  unknownOwner === null ? null : { reason: "subject", subject: unknownOwner };

/** A subject, or failing that a metric, of the lexicon that no text holds. */
const namedNowhere: Rule = ({ understood, nearest }) => {
  const isHeldNowhere = ({ span }: Mention): boolean => {
    const at = understood.groups.findIndex((group) => group.span.start === span.start);
    return nearest.evidence.met[at]?.term.rows.length === 0;
  };
  const nowhere = understood.mentions.filter(isHeldNowhere);
  const [subject, metric] = [firstOf("subject", nowhere), firstOf("metric", nowhere)];
  if (subject !== null) return { reason: "subject", subject: typed(understood, subject) };
  return metric === null ? null : { reason: "metric", metric: typed(understood, metric) };
};

/** A measure of several words, one of which no text holds. */
const measureNowhere: Rule = ({ understood: { question, apart }, lacks }) => {
  const measure = apart.find((whole) => lacks.some((lack) => isNowhere(lack) && contains(whole, lack.span)));
  return measure ? { reason: "metric", metric: slice(question, measure) } : null;
};

const ofStranger: Rule = ({ stranger }) => (stranger === null ? null : { reason: "subject", subject: stranger.word });

/** The nearest is somebody else's, or another measure. */
const ofAnother: Rule = ({ understood, nearest: { evidence, contradiction }, subject, metric, lacks }) => {
  if (contradiction !== "subject" && contradiction !== "metric") return null;
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

/** The nearest is of another period, or of a part of it: 2023年B站的营收, of which only a quarter's is told. */
const ofAnotherPeriod: Rule = ({ understood, nearest: { evidence, contradiction }, candidates, subject, metric }) => {
  const [period] = understood.periods;
  const isPart = contradiction === null && evidence.period === "within" && evidence.metric === "match";
  if (!period || !(contradiction === "period" || isPart)) return null;
  const isHeld =
    isPart ||
    candidates.some(
      (one) => one.contradiction === "period" && one.evidence.subject === "match" && one.evidence.metric === "match",
    );
  const [whose, measured] = isHeld ? [typed(understood, subject), typed(understood, metric)] : ["", ""];
  const isRelative = RELATIVE.test(period.folded) && period.year !== null;
  return {
    ...{ reason: "period", period: period.typed },
    ...(whose && { subject: whose }),
    ...(measured && { metric: measured }),
    ...(isRelative && { year: String(period.year) }),
  };
};

/** The nearest tells no name, no cause or no number where one is asked for. */
const ofAnotherKind: Rule = ({ understood, nearest: { contradiction } }) => {
  const asked = readAskedName(understood);
  if (contradiction === "name" && asked) return { reason: "name", name: asked.typed };
  return contradiction === "cause" || contradiction === "number" ? { reason: contradiction } : null;
};

/** The weightiest thing that no text holds. */
const thingNowhere: Rule = ({ nearest, lacks }) => {
  const [unmet] = lacks.filter((lack) => isNowhere(lack) && isThing(lack)).sort((a, b) => b.cost - a.cost);
  return unmet && nearest.evidence.unmet > LEAST_UNMET ? { reason: "subject", subject: unmet.word } : null;
};

/**
 * The first that says something is told: whether the question is of the trade at all, then what no text holds, then how what
 * is nearest differs from what was asked for.
 */
const RULES: readonly Rule[] = [
  ...[ofNobodyHeld, offTopic],
  ...[ofUnknownOwner, namedNowhere, measureNowhere, ofStranger],
  ...[ofAnother, ofAnotherPeriod, ofAnotherKind],
  thingNowhere,
];

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
  const metric = firstOf("metric", understood.mentions);
  if (isTrue(missing, metric ? typed(understood, metric) : null, candidates, isInTexts)) return missing;
  return { reason: nearest?.evidence.wantsNumber ? "number" : "answer" };
};

/** Where no claim is near. */
const withoutNearest = (understood: Understood): Missing => {
  const company = ownCompany(understood);
  const unheld = company === null ? personOf(understood) : typed(understood, company);
  if (unheld !== null) return { reason: "subject", subject: unheld };
  // livestream e-commerce market size: a measure of the trade, though no text has a word of it
  const measure = ownMentions(understood).find((one) => isOf("metric", one) && one.how === "name");
  return measure ? { reason: "metric", metric: typed(understood, measure) } : { reason: "off_topic" };
};

const readMissing = (
  understood: Understood,
  nearest: Candidate | undefined,
  candidates: readonly Candidate[],
): Missing => {
  if (!nearest) return withoutNearest(understood);
  const gap = readGap(understood, nearest, candidates);
  for (const rule of RULES) {
    const missing = rule(gap);
    if (missing) return missing;
  }
  return { reason: nearest.evidence.wantsNumber ? "number" : "answer" };
};
