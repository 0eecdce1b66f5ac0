/** What speaks for a claim as the answer to a question, and what against: numbers that the score is made of. */

import { isEnglishWord } from "../lexicon/english-words.ts";
import { type Entry, isPersonEntry, isPlace, isProperName, isReporter } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../lexicon/mention.ts";
import { meets, type Term } from "../search/query.ts";
import { fold } from "../text/fold.ts";
import { checkPremise } from "./check-premise.ts";
import type { ClaimView } from "./claim-view.ts";
import { comparePeriods, type PeriodMatch } from "./compare-periods.ts";
import { dimensionOf, fitsExpected, serves } from "./expected-value.ts";
import { asksFormerValue } from "./former-value.ts";
import type { Understood } from "./understand.ts";

/** How one of the question's groups stands to a claim: 1 in its reading, less the farther away it is met, 0 nowhere. */
export interface Met {
  term: Term;
  level: number;
}

export interface Evidence {
  met: Met[];
  /** Share of what the question asks for that the claim and its surroundings meet, weighted by rarity, 0 to 1. */
  coverage: number;
  /** The same, counting only the number's own reading and clause. */
  reading: number;
  /** The weightiest unmet group's share of the question, 0 to 1. */
  unmet: number;
  /** Share of the groups that neither the claim nor anything around it meets: proper names, and words that no text holds. */
  unmetNames: number;
  unknown: number;
  /** How well the number is of the kind asked for, 0 to 1; 0.5 where neither asks nor has one. */
  fit: number;
  wantsNumber: boolean;
  /** The question asks what somebody says, and the claim is that person's speech. */
  spoken: boolean;
  /** A cause is asked for and the quote tells one. */
  cause: boolean;
  /** A definition is asked for and the quote gives one. */
  defines: boolean;
  /** How many of the question's own numbers stand in the claim's clause, 0 to 1 (那115万人, 半小时). */
  amounts: number;
  /** The claim's number is one that the question says itself. */
  repeats: boolean;
  /** Share of the reading that the question doesn't speak of (前30分钟), 0 to 1: of two numbers the plainer is meant. */
  beside: number;
  /** Share of what the question says that the quote says in whatever words, 0 to 1. */
  meaning: number;
  /** The number is one that another has taken the place of, and the question doesn't ask for the former one. */
  former: boolean;
  period: PeriodMatch | "unasked";
  metric: SlotMatch;
  /** A metric that the question names stands nowhere in the quote. */
  metricUnmet: boolean;
  subject: SlotMatch;
}

/** unasked: the question names none; unread: the claim gives nothing to compare with. */
export type SlotMatch = "match" | "partly" | "other" | "unread" | "unasked";

const LEVELS = {
  reading: 1,
  clause: 0.95,
  quote: 0.75,
  gloss: 0.75,
  title: 0.5,
  before: 0.5,
  lead: 0.35,
  earlier: 0.35,
} as const;

const AROUND = ["title", "before", "lead", "earlier"] as const;
const OWN = ["reading", "clause", "quote", "gloss", ...AROUND] as const;

/** `inPassage`: whether anything that the passage can be found by meets the term; if not, only its surroundings may. */
const levelOf = (view: ClaimView, term: Term, inPassage: boolean): number => {
  let best = 0;
  for (const place of inPassage ? OWN : AROUND) {
    const level = LEVELS[place];
    if (level > best) best = Math.max(best, level * meets(view[place], term));
  }
  return best;
};

const share = (met: Met[], count: (one: Met) => number): number => {
  const whole = met.reduce((sum, { term }) => sum + term.weight, 0);
  return whole === 0 ? 0 : met.reduce((sum, one) => sum + one.term.weight * count(one), 0) / whole;
};

/** The entry and everything that contains it. */
const withBroader = (lexicon: Lexicon, id: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const wider of lexicon.get(id)?.broader ?? []) withBroader(lexicon, wider, seen);
  return seen;
};

const namedMetrics = (mentions: Mention[]): Mention[] =>
  mentions.filter(({ entry, how }) => entry.kind === "metric" && how !== "loose");

/** Metrics whose words mean nothing else: "users" may be the people as well as their number. */
const strictMetrics = (mentions: Mention[]): Mention[] =>
  namedMetrics(mentions).filter(
    ({ span, how }) =>
      how === "name" && mentions.every((other) => other.span.start !== span.start || other.entry.kind === "metric"),
  );

// A or B, A还是B, 和B比: the sides are weighed against each other
const SIDES = /\bor\b|\bvs\.?\b|\bversus\b|还是|相比|比起|哪个/;
const compares = ({ type, question }: Understood): boolean => type === "compare" || SIDES.test(question.toLowerCase());

/** The companies, people and places that a question names. An English word that opens it ("Next to …") is no name. */
const properNames = ({ mentions, question }: Understood): Mention[] =>
  mentions.filter(
    ({ entry, how, span }) =>
      isProperName(entry) &&
      how !== "loose" &&
      !(span.start === 0 && isEnglishWord(question.slice(0, span.end).toLowerCase())),
  );

/** 收入 in "1900 万人 … 获得收入" is no revenue: people are counted there. A change may be of any metric. */
const suits = ({ dimension }: Entry, { claim }: ClaimView): boolean => {
  if (!dimension || !claim.statistic || claim.statistic.change !== null) return true;
  return serves(dimension, dimensionOf(claim.statistic)) > 0;
};

const matchMetric = (
  asked: Mention[],
  view: ClaimView,
  lexicon: Lexicon,
  termOf: (mention: Mention) => Term | undefined,
): SlotMatch => {
  if (asked.length === 0) return "unasked";
  const held = [...view.metrics];
  let matched = 0;
  for (const mention of asked) {
    const term = termOf(mention);
    const meant = held.some((id) => id === mention.entry.id || withBroader(lexicon, id).has(mention.entry.id));
    const said = term !== undefined && Math.max(meets(view.reading, term), meets(view.clause, term)) >= 0.9;
    if ((meant || said) && suits(mention.entry, view)) matched++;
  }
  if (matched === asked.length) return "match";
  if (matched > 0) return "partly";
  return held.length === 0 ? "unread" : "other";
};

/** Chinese business news speaks of China unless it says otherwise, and seldom says so. */
const HOME_COUNTRY = "china";

// 除了格力外, 除汽车以外, excluding Gree: what follows or goes before is said of all others
const EXCLUDED =
  /除(?:了|去|开)?([^,，。;；]{1,12}?)(?:以外|之外|外)|\b(?:excluding|except(?: for)?|other than|apart from|besides) ([^,.;]{1,24})/g;

// A quick look before the long one.
const MAY_EXCLUDE = /除|excluding|except|other than|apart from|besides/;
// 除了格力, besides Gree: the question itself wants the others
const EXCEPTS =
  /除|不算|不含|不包括|刨去|抛开|\b(?:excluding|excl|except|other than|apart from|besides|without|not counting)\b|\bw\/o\b/i;

/** Whether the claim speaks of everything but this. */
const excludes = ({ clause, reading, quote }: ClaimView, term: Term | undefined): boolean =>
  term !== undefined &&
  MAY_EXCLUDE.test(quote) &&
  [clause, reading, quote].some((text) =>
    Array.from(text.matchAll(EXCLUDED)).some((match) => meets(match[1] ?? match[2] ?? "", term) > 0),
  );

const isPersonId = (lexicon: Lexicon, id: string): boolean => {
  const entry = lexicon.get(id);
  return entry !== undefined && isPersonEntry(entry);
};

const isPlaceId = (lexicon: Lexicon, id: string): boolean => {
  const entry = lexicon.get(id);
  return entry !== undefined && isPlace(entry);
};

/** Whether the article is about this company and the claim about no other: 全年新开门店19家 in the report of 禾佳. */
const isAbout = (view: ClaimView, id: string, lexicon: Lexicon): boolean =>
  [...view.subjects].every((other) => other === id || isPlaceId(lexicon, other) || isPersonId(lexicon, other)) &&
  view.main === id &&
  (view.claim.statistic === null || [...view.namedInClause].every((other) => other === id));

const matchOneSubject = (
  mention: Mention,
  view: ClaimView,
  lexicon: Lexicon,
  level: number,
  term: Term | undefined,
  excepts: boolean,
): SlotMatch => {
  const { id } = mention.entry;
  if (!excepts && view.claim.statistic && excludes(view, term)) return "other";
  if (view.subjects.has(id) || level >= LEVELS.clause) return "match";
  const others = [...view.subjects].filter((other) => other !== HOME_COUNTRY);
  if (isAbout(view, id, lexicon)) return "partly";
  if (others.some((other) => withBroader(lexicon, other).has(id))) return "partly";
  // 当前快手日活已经超过3亿,…,与京东原有用户存在很大互补性: a name that comes only after the number's clause is not whose number it is
  const comesAfter = view.claim.statistic !== null && term !== undefined && meets(view.sofar, term) === 0;
  if (level >= LEVELS.quote) return comesAfter && others.length > 0 ? "other" : "partly";
  // a place that no other place contradicts may go without saying
  if (isPlace(mention.entry) && !others.some((other) => isPlaceId(lexicon, other))) return "partly";
  // 对手蓝优科技有员工800人: of the one that the sentence names
  if (
    view.claim.statistic !== null &&
    others.length === 0 &&
    !isPlace(mention.entry) &&
    !isReporter(mention.entry) &&
    view.namedInClause.size > 0
  )
    return "other";
  const around = view.topics.has(id) || level >= LEVELS.earlier;
  // 双11 in a report on it: whoever sold, sold then
  if (around && isReporter(mention.entry)) return "partly";
  const justBefore = term !== undefined && meets(view.before, term) > 0;
  return around && (others.length === 0 || (justBefore && view.claim.statistic === null)) ? "partly" : "other";
};

/** Of several names asked for, all must fit; of names to compare, one. */
const matchSubject = (
  asked: Mention[],
  view: ClaimView,
  lexicon: Lexicon,
  levelFor: (mention: Mention) => number,
  termFor: (mention: Mention) => Term | undefined,
  { anyOf, excepts }: { anyOf: boolean; excepts: boolean },
): SlotMatch => {
  const order: SlotMatch[] = ["match", "partly", "other"];
  const matches = asked
    .filter(({ entry }) => entry.id !== HOME_COUNTRY)
    .map((mention) =>
      order.indexOf(matchOneSubject(mention, view, lexicon, levelFor(mention), termFor(mention), excepts)),
    );
  if (matches.length === 0) return "unasked";
  return order[anyOf ? Math.min(...matches) : Math.max(...matches)] ?? "other";
};

const worstPeriod = (understood: Understood, view: ClaimView): Evidence["period"] => {
  const asked = understood.periods.filter(({ role }) => role !== "since");
  if (asked.length === 0) return "unasked";
  const order: PeriodMatch[] = ["same", "within", "unknown", "wider", "other"];
  const ofFestival = understood.mentions.some(({ entry }) => entry.broader.includes("shopping-festival"));
  // 商务厅10日发布的数据显示，2021年…: a statement is of every period that it names
  const held = view.claim.statistic === null ? [view.claim.period, ...view.namedPeriods] : [view.claim.period];
  const matches = asked.map((period) => {
    const each = held.map((own) => order.indexOf(comparePeriods(period, own)));
    const match = order[Math.min(...each)] ?? "unknown";
    // 2017年双11: a day or a month of that year is all that can be meant
    return match === "within" && ofFestival && period.from.month === null ? "same" : match;
  });
  // July compared with June: a figure of either will do.
  const at = matches.map((match) => order.indexOf(match));
  return order[asked.length > 1 ? Math.min(...at) : (at[0] ?? 2)] ?? "unknown";
};

const shareOf = (met: Met[], holds: (one: Met, at: number) => boolean): number =>
  met.filter(holds).length / Math.max(1, met.length);

const besideTheQuestion = (reading: string, terms: Term[]): number => {
  let rest = reading;
  // The longest first: 直播用户 whole before the 直播 in it.
  const forms = terms.flatMap((term) => term.forms.map(({ form }) => form)).filter((form) => form.length > 1);
  for (const form of forms.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(form, " ");
  const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters(rest) / Math.max(1, letters(reading));
};

// 凭啥, 靠啥, 图啥; what pushed, what is behind: asks for a cause in other words than why
const ASKS_CAUSE =
  /凭[啥什]|靠[啥什]|[图圖][啥什]|[咋怎]么(?:会|就|能|又|这么|那么)|理由|缘由|起因|\bwhat(?:'s|s| is| was)? (?:\w+ )?(?:push|lift|dr[io]ve|fuel|boost|help|behind|cause|led|made|prompt|trigger)|\breasons?\b/;
// 带动, 归功于, 受…影响; thanks to, driven by
const CAUSE =
  /带动|拉动|推动|驱动|促成|促使|归功|归因|得益|受益|受惠|由于|因为|因此|因[^此而为素]|源于|来自于|出于|在于|为了|凭借|借助|依托|随着|受.{1,16}影响|影响下|助力|使得|导致|以便|原因|不影响|\b(?:because|due to|owing to|thanks to|driven|helped|boosted|fuell?ed|as a result|result of|reason|since|led to|attribut|on the back of|reflect)/i;

/** Whether a cause is asked for and the claim's quote tells one. */
const asksCause = ({ type, question }: Understood): boolean => type === "why" || ASKS_CAUSE.test(fold(question));
const tellsCause = (understood: Understood, { quote }: ClaimView): boolean =>
  asksCause(understood) && CAUSE.test(quote);

// 所谓“二选一”，是指…; 简单地说就是; is defined as
const DEFINES =
  /所谓|是指|指的是|定义|界定|简单(?:地|来)?说|就是我们说的|\b(?:is|are) defined as|\brefers? to\b|\bmeans? that\b|\bknown as\b/;

/** Types of question that a number answers. */
const NUMBER_TYPES = new Set(["number", "money", "count", "share", "rank", "duration"]);

/** Whether a question wants a number: it asks for one, or names a metric and nothing else (快手日活, Kuaishou DAU). */
export function wantsNumber(understood: Understood): boolean {
  const { type, expected, mentions, amounts } = understood;
  if (NUMBER_TYPES.has(type)) return true;
  if (!OPEN_TYPES.has(type) || asksCause(understood)) return false;
  return (
    expected.explicit ||
    (type === "yesno" && amounts.length > 0) ||
    ((type === "what" || type === "yesno") && namedMetrics(mentions).length > 0)
  );
}

/** Types that a number may answer, if the words ask for one. */
const OPEN_TYPES = new Set(["what", "yesno", "compare", "list"]);

/** Weighs one claim against one question. */
export function weighClaim(
  understood: Understood,
  terms: Term[],
  inPassage: boolean[],
  view: ClaimView,
  lexicon: Lexicon,
  meaning: number,
): Evidence {
  const met = terms.map((term, at) => ({ term, level: levelOf(view, term, inPassage[at] === true) }));
  const groupAt = (mention: Mention): number =>
    understood.groups.findIndex(({ span }) => span.start === mention.span.start);
  const names = properNames(understood);
  for (const mention of names) {
    const own = met[groupAt(mention)];
    if (own && own.level < LEVELS.quote && isAbout(view, mention.entry.id, lexicon)) own.level = LEVELS.quote;
  }
  const named = new Set(names.map(groupAt));
  const isNamed = (at: number): boolean => named.has(at);
  const statistic = view.claim.statistic;
  const wanted = wantsNumber(understood);
  return {
    met,
    coverage: share(met, ({ level }) => level),
    reading: share(met, ({ term, level }) =>
      level < LEVELS.quote ? 0 : Math.max(meets(view.reading, term), 0.9 * meets(view.clause, term)),
    ),
    unmet:
      Math.max(0, ...met.map(({ term, level }) => (1 - level) * term.weight)) /
      Math.max(
        1e-9,
        met.reduce((sum, { term }) => sum + term.weight, 0),
      ),
    unmetNames: shareOf(met, ({ level }, at) => level < LEVELS.earlier && isNamed(at)),
    unknown: shareOf(met, ({ term }, at) => term.rows.length === 0 && (understood.groups[at]?.weight ?? 0) > 0.5),
    fit: statistic ? fitsExpected(understood.expected, statistic) : wanted ? 0 : 0.5,
    wantsNumber: wanted,
    cause: tellsCause(understood, view),
    defines: understood.type === "definition" && DEFINES.test(view.quote),
    amounts:
      understood.amounts.length === 0
        ? 0
        : understood.amounts.filter((asked) => view.amounts.some((held) => checkPremise(asked, held) === "holds"))
            .length / understood.amounts.length,
    repeats:
      statistic !== null &&
      understood.type !== "yesno" &&
      understood.amounts.some((asked) => checkPremise(asked, statistic) === "holds"),
    spoken:
      understood.type === "quote" &&
      view.speaker.trim() !== "" &&
      terms.some((term, at) => isNamed(at) && meets(view.speaker, term) > 0),
    beside: besideTheQuestion(view.reading, terms),
    meaning,
    former: view.isFormer && understood.type !== "yesno" && !asksFormerValue(understood.question),
    period: worstPeriod(understood, view),
    metricUnmet:
      !compares(understood) &&
      strictMetrics(understood.mentions).some((mention) => (met[groupAt(mention)]?.level ?? 0) < LEVELS.quote * 0.5),
    metric: matchMetric(namedMetrics(understood.mentions), view, lexicon, (mention) => terms[groupAt(mention)]),
    subject: matchSubject(
      names,
      view,
      lexicon,
      (mention) => met[groupAt(mention)]?.level ?? 0,
      (mention) => terms[groupAt(mention)],
      { anyOf: compares(understood), excepts: understood.question.search(EXCEPTS) >= 0 },
    ),
  };
}
