/** From ranked candidates to an answer: answer, ask back, or say what is missing. */
import { readPeriods } from "../extract/read-period.ts";
import { isProperName } from "../lexicon/entry.ts";
import type { Mention } from "../lexicon/mention.ts";
import { type Span, slice } from "../text/span.ts";
import type { Answer, Correction, Fact, Missing } from "./answer.ts";
import { checkPremise } from "./check-premise.ts";
import { comparePeriods } from "./compare-periods.ts";
import { dimensionOf } from "./expected-value.ts";
import { quotedSpan } from "./quoted-span.ts";
import type { Candidate } from "./rank-claims.ts";
import type { Understood } from "./understand.ts";
import { ASKING_WEIGHT } from "./word-weights.ts";

/** Below this probability the corpus is taken not to know. */
const THRESHOLD = 0.45;
/** 成交额多少 names a measure that several have: none of them is likely alone. */
const ASK_BACK_THRESHOLD = 0.35;
/** A runner-up this close in score fits as well. */
const TIE = 0.8;
/** An item beside one that is likely right may be less sure of itself. */
const LIST_THRESHOLD = 0.25;
/** How far below the best an item of a list may score. */
const LIST_MARGIN = 2.5;
/** Facts shown for a question that wants several. */
const MOST_FACTS = 3;
const MOST_READINGS = 4;
const MOST_MORE = 5;

const toFact = (understood: Understood, candidate: Candidate): Fact => {
  const { view, confidence } = candidate;
  const span = quotedSpan(understood, candidate);
  return {
    claim: view.claim,
    article: view.home.article,
    span,
    quote: slice(view.home.text, span),
    date: understood.type === "when" && view.claim.statistic === null ? dateOf(view) : null,
    confidence,
  };
};

/** Each piece of text once: a fact that an earlier quote holds goes, one that would repeat a part of it stays by itself. */
const withoutRepeats = (facts: readonly Fact[], more: readonly Fact[]): [facts: Fact[], more: Fact[]] => {
  const quoted: Fact[] = [];
  const add = (fact: Fact): Fact[] => {
    const beside = quoted.filter(({ article }) => article.id === fact.article.id);
    const { start, end } = fact.claim.span;
    const from = start - fact.span.start;
    const own = fact.quote.slice(from, from + end - start);
    if (beside.some(({ quote }) => quote.includes(own))) return [];
    const repeats = beside.some(({ span }) => span.start < fact.span.end && fact.span.start < span.end);
    const alone = repeats ? { ...fact, span: fact.claim.span, quote: own } : fact;
    quoted.push(alone);
    return [alone];
  };
  return [facts.flatMap(add), more.flatMap(add)];
};

/** The date in a quote that the claim's period was read from; failing that, the first one. */
const dateOf = ({ claim, home }: Candidate["view"]): Fact["date"] => {
  const { asOf, published } = home.article;
  const dates = readPeriods(slice(home.text, claim.span), asOf ?? published);
  const date = dates.find(({ period }) => period === claim.period) ?? dates[0];
  if (!date) return null;
  const { start, end } = date.span;
  return { span: { start: start + claim.span.start, end: end + claim.span.start }, period: date.period };
};

const samePassage = (a: Candidate, b: Candidate): boolean => a.hit.passage === b.hit.passage;

/** Each passage once, by its best claim. */
const onePerPassage = (candidates: Candidate[]): Candidate[] =>
  candidates.filter((candidate, at) => candidates.findIndex((other) => samePassage(other, candidate)) === at);

const LIST_TYPES = new Set(["list", "compare"]);

/** The further facts that belong beside the best one: the other items of a list, the other side, the other source. */
const companions = (understood: Understood, best: Candidate, rest: Candidate[]): Candidate[] => {
  const others = onePerPassage(rest.filter((candidate) => !samePassage(candidate, best)));
  if (LIST_TYPES.has(understood.type))
    return others
      .filter(({ confidence, score }) => confidence >= LIST_THRESHOLD && score >= best.score - LIST_MARGIN)
      .slice(0, MOST_FACTS - 1);
  if (!best.view.claim.statistic) return [];
  return others.filter((other) => disagrees(best, other)).slice(0, 1);
};

/** Two statistics that answer the question equally well with different numbers of one kind. */
const disagrees = (a: Candidate, b: Candidate): boolean => {
  const [one, other] = [a.view.claim.statistic, b.view.claim.statistic];
  if (!one || !other || a.score - b.score > TIE) return false;
  return (
    one.unit === other.unit &&
    dimensionOf(one) === dimensionOf(other) &&
    String(one.value) !== String(other.value) &&
    a.evidence.subject === b.evidence.subject
  );
};

/** 网络视频(含短视频) beside 短视频: what says so much more than was asked for is no second reading of it. */
const PLAINLY_BESIDE = 0.1;

/** Readings that fit equally well but speak of different subjects, when the question names none. */
const rivals = (understood: Understood, candidates: Candidate[]): Candidate[] => {
  const [best] = candidates;
  if (!best?.view.claim.statistic || best.evidence.subject !== "unasked" || understood.periods.length > 0) return [];
  const close = candidates.filter(
    ({ view, score, evidence }) =>
      view.claim.statistic && best.score - score <= TIE && evidence.beside - best.evidence.beside < PLAINLY_BESIDE,
  );
  const bySubject = close.filter(
    (candidate, at) => close.findIndex((other) => other.view.claim.subject === candidate.view.claim.subject) === at,
  );
  return understood.groups.length <= 2 && bySubject.length > 1 ? bySubject.slice(0, MOST_READINGS) : [];
};

type Slot = "subject" | "metric";
const isOf = (slot: Slot, { entry, how }: Mention): boolean =>
  how !== "loose" && (slot === "metric" ? entry.kind === "metric" : isProperName(entry));

const typed = ({ question }: Understood, mention: Mention | undefined): string =>
  mention ? question.slice(mention.span.start, mention.span.end) : "";

/** What keeps the nearest claim from being the answer, named as typed. */
const whatIsMissing = (understood: Understood, nearest: Candidate | undefined): Missing => {
  if (!nearest) return { reason: "off_topic" };
  const { evidence, contradiction } = nearest;
  const telling = evidence.met.filter((_, at) => (understood.groups[at]?.weight ?? 0) > ASKING_WEIGHT);
  if (telling.every(({ term }) => term.rows.length === 0)) return { reason: "off_topic" };
  if (understood.unknownOwner !== null) return { reason: "subject", subject: understood.unknownOwner };
  const heldNowhere = ({ span }: Mention): boolean => {
    const at = understood.groups.findIndex((group) => group.span.start === span.start);
    return evidence.met[at]?.term.rows.length === 0;
  };
  for (const slot of ["subject", "metric"] as const) {
    const mention = understood.mentions.find((one) => isOf(slot, one) && heldNowhere(one));
    if (mention) return { reason: slot, [slot]: typed(understood, mention) };
  }
  if (contradiction === "subject" || contradiction === "metric") {
    const mention = understood.mentions.find((one) => isOf(contradiction, one));
    // 京东日活多少: the texts name JD, but give this of somebody else
    if (contradiction === "subject" && mention && evidence.wantsNumber) {
      const subject = typed(understood, mention);
      const metric = typed(
        understood,
        understood.mentions.find((one) => isOf("metric", one)),
      );
      return metric ? { reason: "metric", subject, metric } : { reason: "number", subject };
    }
    return { reason: contradiction, [contradiction]: typed(understood, mention) };
  }
  const period = understood.periods[0]?.typed;
  if (contradiction === "period" && period) return { reason: "period", period };
  if (contradiction === "number") return { reason: "number" };
  const unmet = evidence.met
    .map(({ term, level }, at) => ({ group: understood.groups[at], cost: (1 - level) * term.weight }))
    .sort((a, b) => b.cost - a.cost)[0];
  if (unmet?.group && evidence.unmet > 0.2) return { reason: "subject", subject: unmet.group.typed };
  return evidence.wantsNumber ? { reason: "number" } : { reason: "off_topic" };
};

/** A date to confirm (是6月18号签的吗) beside the claim's. */
const datePremiseOf = (
  understood: Understood,
  { view }: Candidate,
): { verdict: "yes" | "no" | null; correction: Correction | null } => {
  const [asked] = understood.premises;
  const date = dateOf(view);
  if (!asked || !date || understood.amounts.length > 0) return { verdict: null, correction: null };
  const match = comparePeriods(asked, date.period);
  if (match === "same" || match === "within") return { verdict: "yes", correction: null };
  return { verdict: "no", correction: { asked: asked.typed, stated: slice(view.home.text, date.span) } };
};

const premiseOf = (
  understood: Understood,
  best: Candidate,
): { verdict: "yes" | "no" | null; correction: Correction | null } => {
  const statistic = best.view.claim.statistic;
  if (understood.type !== "yesno") return { verdict: null, correction: null };
  if (!statistic) return datePremiseOf(understood, best);
  // 三个小时的成交额是不是3.1亿: what is to be confirmed comes last.
  const amount = understood.amounts.at(-1);
  const premise = amount ? checkPremise(amount, statistic) : "unrelated";
  if (!amount || premise === "unrelated") return { verdict: null, correction: null };
  if (premise === "holds") return { verdict: "yes", correction: null };
  const asked = slice(understood.question, amount.span);
  return { verdict: "no", correction: { asked, stated: slice(best.view.home.text, statistic.span) } };
};

/** The first; but who wants a number is better served by a number that is likely right than by a statement. */
const chooseBest = (candidates: Candidate[]): Candidate | undefined => {
  const [first] = candidates;
  if (!first?.evidence.wantsNumber || first.view.claim.statistic) return first;
  return candidates.find(({ view, confidence }) => view.claim.statistic !== null && confidence >= THRESHOLD) ?? first;
};

/** How far behind the exact number may stand. */
const EXACT_MARGIN = 2;

/** 破亿 can't tell whether 31亿 is right; the exact 3.1 亿元 beside it, which fits as well, can. */
const preferExact = (
  understood: Understood,
  best: Candidate | undefined,
  candidates: Candidate[],
): Candidate | undefined => {
  const statistic = best?.view.claim.statistic;
  if (understood.type !== "yesno" || !best || !statistic?.qualifier || understood.amounts.length === 0) return best;
  const exact = candidates.find(
    ({ view, hit, score, contradiction }) =>
      contradiction === null &&
      hit.passage === best.hit.passage &&
      best.score - score <= EXACT_MARGIN &&
      view.claim.statistic?.unit === statistic.unit &&
      view.claim.statistic.qualifier === null,
  );
  return exact ?? best;
};

/** Either side of a comparison needs less evidence of its own: the other side bears it out. */
const SIDE_THRESHOLD = 0.35;
const MOST_SIDES = 6;

const odds = ({ confidence }: Candidate): number => Math.log(confidence / (1 - Math.min(confidence, 0.999)));

/** How well two facts can be set side by side, by the odds of both and by whether they measure the same in the same unit. */
const sideBySide = (one: Candidate, other: Candidate): number => {
  const [a, b] = [one.view.claim.statistic, other.view.claim.statistic];
  const alike = a === null ? (b === null ? 1 : 0) : a.unit === b?.unit && a.change === b.change ? 1 : 0;
  const sameMetric = one.view.metricReading === other.view.metricReading ? 0.5 : 0;
  // one quote that sets both side by side says it best
  const together = samePassage(one, other) ? 1.5 : 0;
  return odds(one) + odds(other) + alike + sameMetric + together;
};

/** How well a quote must speak of what only one side asks for. */
const SPOKEN_OF = 0.5;

/** One quote that is likely the answer and speaks of both sides needs no second one. */
const speaksOfBoth = (
  best: Candidate | undefined,
  understood: Understood,
  sides: [Understood, Understood],
): boolean => {
  const isOfOne = (span: Span): boolean =>
    sides.some(({ groups }) => !groups.some((group) => group.span.start === span.start));
  const telling = understood.groups.flatMap(({ span }, at) =>
    isOfOne(span) ? [best?.evidence.met[at]?.level ?? 0] : [],
  );
  return best !== undefined && best.confidence >= THRESHOLD && telling.every((level) => level >= SPOKEN_OF);
};

/** The two facts that a comparison sets side by side; null when either side isn't known, or one quote does. */
export function decideSides(
  understood: Understood,
  whole: Candidate[],
  asked: [Understood, Understood],
  sides: [Candidate[], Candidate[]],
): Answer | null {
  if (speaksOfBoth(whole[0], understood, asked)) return null;
  const [firsts, seconds] = sides.map((candidates) =>
    candidates.filter(({ confidence }) => confidence >= SIDE_THRESHOLD).slice(0, MOST_SIDES),
  ) as [Candidate[], Candidate[]];
  let best: { pair: [Candidate, Candidate]; score: number } | null = null;
  for (const one of firsts) {
    for (const other of seconds) {
      if (one.view.claim === other.view.claim) continue;
      const score = sideBySide(one, other);
      if (best === null || score > best.score) best = { pair: [one, other], score };
    }
  }
  if (!best) return null;
  const [one, other] = best.pair;
  return {
    status: "answered",
    language: understood.language,
    facts: withoutRepeats(
      (samePassage(one, other) ? [one] : best.pair).map((candidate) => toFact(understood, candidate)),
      [],
    )[0],
    verdict: null,
    correction: null,
    conflict: false,
    headline: one.view.claim.statistic !== null,
    more: [],
  };
}

/** Decides; `candidates` come best first. `leadingNumber` finds the number that leads a statement, if any does. */
export function decide(
  understood: Understood,
  candidates: Candidate[],
  leadingNumber: (statement: Candidate) => Candidate | null,
): Answer {
  const { language } = understood;
  const chosen = preferExact(understood, chooseBest(candidates), candidates);
  const best = (chosen && chosen.confidence >= THRESHOLD && leadingNumber(chosen)) || chosen;
  const rest = candidates.filter((candidate) => candidate !== chosen);
  // 今天几号: nothing but a period and asking words is no question about the corpus.
  if (understood.groups.every(({ weight }) => weight <= ASKING_WEIGHT))
    return { status: "not_found", language, missing: { reason: "off_topic" }, nearest: null };
  const readings = best && best.confidence >= ASK_BACK_THRESHOLD ? rivals(understood, candidates) : [];
  if (!best || (best.confidence < THRESHOLD && readings.length < 2)) {
    const nearest = candidates.reduce<Candidate | undefined>(
      (one, other) => (one && one.score >= other.score ? one : other),
      undefined,
    );
    const missing = whatIsMissing(understood, nearest);
    return {
      status: "not_found",
      language,
      missing,
      nearest: nearest && missing.reason !== "off_topic" ? toFact(understood, nearest) : null,
    };
  }
  if (readings.length > 1) {
    return {
      status: "ambiguous",
      language,
      readings: readings.map((candidate) => ({
        label: `${candidate.view.claim.subject} · ${candidate.view.claim.metric}`,
        question: `${candidate.view.claim.subject} ${candidate.view.claim.metric}`,
        fact: toFact(understood, candidate),
      })),
    };
  }
  const beside = companions(understood, best, rest);
  const shown = [best, ...beside];
  const more = onePerPassage(rest).filter(
    (candidate) => candidate.confidence >= THRESHOLD && !shown.some((fact) => samePassage(fact, candidate)),
  );
  const [facts, others] = withoutRepeats(
    shown.map((candidate) => toFact(understood, candidate)),
    more.map((candidate) => toFact(understood, candidate)),
  );
  return {
    status: "answered",
    language,
    facts,
    ...premiseOf(understood, best),
    conflict:
      beside.length > 0 &&
      !LIST_TYPES.has(understood.type) &&
      beside.some(({ view }) => view.home.article.id !== best.view.home.article.id),
    headline: best.view.claim.statistic !== null || understood.type === "when",
    more: others.slice(0, MOST_MORE),
  };
}
