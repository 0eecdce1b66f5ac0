/** What speaks for a claim as the answer to a question, and what against: numbers that the score is made of. */

import type { Amount } from "../../extract/amounts/read-amount.ts";
import { isPopulation } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { meets, type Term } from "../../search/query.ts";
import { contains } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { asksFormerValue } from "../claim/former-value.ts";
import {
  asksButOne,
  compares,
  cooperates,
  leavesOut,
  listsSeveral,
  namesTime,
  tellsCause,
  tellsMost,
  tellsTotal,
} from "../cues/asked-cues.ts";
import { lacksEvent } from "../cues/asked-event.ts";
import { lacksLine } from "../cues/asked-line.ts";
import { lacksName } from "../cues/asked-name.ts";
import { countedAt, countsBeside, strangers } from "../cues/asked-nouns.ts";
import { lacksWhole } from "../cues/asked-whole.ts";
import { defines } from "../cues/defines.ts";
import { isOfElse, lacksOwnAmount, losesThread } from "../cues/loses-thread.ts";
import { isOfOtherWhole } from "../cues/share-of-whole.ts";
import { lacksSpeaker, readAskedSpeaker } from "../match/asked-speaker.ts";
import { isAsMuch } from "../match/check-premise.ts";
import type { PeriodMatch } from "../match/compare-periods.ts";
import { countsSomethingElse, isMeasuredAs, isProfitForLoss, isToldBy, matchMetric } from "../match/match-metric.ts";
import { matchPeriod } from "../match/match-period.ts";
import { matchSubject } from "../match/match-subject.ts";
import { groupAt, raiseByMeaning } from "../match/met-by-meaning.ts";
import {
  besideTheQuestion,
  inBestWords,
  isWellMet,
  LEVELS,
  levelOf,
  type Met,
  readingShare,
  share,
  WELL_MET,
} from "../match/met-words.ts";
import {
  isChannel,
  isJoined,
  isRecipient,
  isSituating,
  isSource,
  lacksOwner,
  ownsMeasure,
} from "../match/named-roles.ts";
import type { SlotMatch } from "../match/slot-match.ts";
import { isGuess } from "../question/asked-amounts.ts";
import { askingWords } from "../question/asking-words.ts";
import { fitsExpected } from "../question/fits-expected.ts";
import { once } from "../question/once.ts";
import { properNames } from "../question/proper-names.ts";
import type { Understood } from "../question/understand.ts";
import { namedMetrics, strictMetrics, wantsNumber } from "../question/wants-number.ts";
import { ASKING_WEIGHT, LEAST_SAYING } from "../question/word-weights.ts";

/** How far the question's words are met, whatever they ask for. */
interface WordsMet {
  met: Met[];
  /** Share of what the question asks for that the claim and its surroundings meet, weighted by rarity, 0 to 1. */
  coverage: number;
  /** The same, counting only the number's own reading and clause. */
  reading: number;
  /** The weightiest unmet group's share of the question, 0 to 1. */
  unmet: number;
  /** Share of the groups that are proper names which neither the claim nor anything around it meets. */
  unmetNames: number;
  /** The same of words that say something and that no text holds. */
  unknown: number;
  /** Share of what the question asks for that no text has a word for, weighted by rarity, 0 to 1: 天气 where none speaks of it. */
  unheld: number;
  /** How many of the question's words the claim or its surroundings meet well; Infinity for all of them. */
  metCount: number;
  /** Share of what the question says that the quote says in whatever words, 0 to 1. */
  meaning: number;
  /** Share of the reading that the question doesn't speak of (前30分钟), 0 to 1: of two numbers the plainer is meant. */
  beside: number;
  /** A word of a measure that was taken apart is met neither by the claim nor by anything around it. */
  partUnmet: boolean;
}

/** Whether what is told is of the kind that is asked for: a number, a cause, a day, a list. */
interface KindTold {
  wantsNumber: boolean;
  /** How well the number is of the kind asked for, 0 to 1; 0.5 where neither asks nor has one. */
  fit: number;
  /** A cause is asked for and the quote tells one. */
  cause: boolean;
  /** A definition is asked for and the quote gives one. */
  defines: boolean;
  /** The most or the least of something is asked for, and the quote tells one. */
  superlative: boolean;
  /** A time is asked for, and the quote names a month or a day. */
  dated: boolean;
  /** Several of a kind are asked for, and the quote names several in a row. */
  lists: boolean;
  /** The total is asked for, and the number's clause says that it is one. */
  totalled: boolean;
  /** All but something is asked for, and the claim leaves something out. */
  excepting: boolean;
  /** The quote is a heading, which says what follows in fewer words. */
  heading: boolean;
  /** The question asks what somebody says, and the claim is that person's speech. */
  spoken: boolean;
}

/** Whether the number is the one that is meant, of all those of its kind. */
interface NumberMeant {
  metric: SlotMatch;
  /** A metric that the question names stands nowhere in the quote. */
  metricUnmet: boolean;
  /** How many of something are asked for by a name (how many warehouses), and the number says itself that it counts something else (上千万的SKU). */
  countsSomethingElse: boolean;
  /** What is counted stands nowhere around the number: the virtual streamers of how many virtual streamers. */
  countedUnmet: boolean;
  /** How many there are of something is asked for (网购用户有多少), and the number is a part's or its share of it. */
  wholeUnmet: boolean;
  /** The number is a share of another whole than the one that the question names. */
  otherWhole: boolean;
  /** A loss is asked for (亏了多少), and the number is a profit. */
  profitForLoss: boolean;
  /** The number is one that another has taken the place of, and the question doesn't ask for the former one. */
  former: boolean;
  /** How many of the question's own numbers stand in the claim's clause, 0 to 1 (那115万人, 半小时). */
  amounts: number;
  /** Share of the question's numbers that the quote tells, of whatever they are. */
  amountsQuoted: number;
  /** The claim's number is one that the question says itself, be it to have another confirmed (那7场才卖了3亿是吧). */
  repeats: boolean;
}

/** Whether it is told of whom, of what and when the question asks. */
interface SubjectMeant {
  subject: SlotMatch;
  /** A company whose number is asked for stands nowhere around the claim. */
  ownerUnmet: boolean;
  /** A name that no lexicon lists (Dunzo) stands nowhere around the claim. */
  strangerUnmet: boolean;
  /** The question names who says so (是CNNIC说的吗), and the claim isn't said to be theirs. */
  speakerUnmet: boolean;
  /** A part of the people that the question names (women, 90后) stands nowhere around the claim. */
  populationUnmet: boolean;
  /** A line of business or of goods is asked for (广告业务总收入, clothing sales), and the quote doesn't name it. */
  lineUnmet: boolean;
  /** Somebody or some place is asked for by class (哪个主播), and the quote names none. */
  nameUnmet: boolean;
  /** What companies did or who runs them is asked for (快手收购京东了吗, Kuaishou IPO), and the quote has no word of it. */
  eventUnmet: boolean;
  /** A follow-up is neither on what was spoken of before nor on what it names in its place. */
  threadUnmet: boolean;
  period: PeriodMatch | "unasked";
}

/** All that a claim is scored and sorted by. */
export interface Evidence extends WordsMet, KindTold, NumberMeant, SubjectMeant {}

/** The same words may loosely mean what the claim measures: car sales, in money or in cars. */
const isReadAs = ({ span }: Mention, { mentions }: Understood, { metrics }: ClaimView): boolean =>
  mentions.some(
    (other) => other.span.start === span.start && other.span.end === span.end && metrics.has(other.entry.id),
  );

const shareOf = <T>(all: readonly T[], holds: (one: T, at: number) => boolean): number =>
  all.filter(holds).length / Math.max(1, all.length);

/** What the claims of one quote are weighed with against one question. */
export interface Weighed {
  understood: Understood;
  terms: Term[];
  lexicon: Lexicon;
  /** By term: whether the passage of the quote meets it. */
  inPassage: boolean[];
  /** As `paraphraseLevels` has it. */
  inOtherWords: readonly number[][];
  /** The share of the question's meaning that the quote has, or its paraphrases. */
  meaning: number;
}

const asksForYearOf = ({ periods }: Understood, { claim: { period } }: ClaimView): boolean =>
  periods.some(({ year, role }) => year !== null && role !== "since" && period?.includes(String(year)) === true);

/** Below this a measure or a part of the people is met by a wider word at best (0.4 of a level: 人群 for 女性), and isn't named. */
const LEAST_NAMED = 0.42;

/** Where a number is to be confirmed, what it counts for the others of its clause: a price of 12000 is no 11台. */
const BESIDE_CONFIRMED = 0.8;

/** Below this what is to be counted is met neither by the claim nor by anything around it. */
const LEAST_COUNTED = 0.2;

/** Places among the question's groups of the names in it. */
const namedPlaces = once(
  (understood): ReadonlySet<number> => new Set(properNames(understood).map((mention) => groupAt(understood, mention))),
);

/** How the question asks of the names in it, whatever the claim. */
const askingOfNames = once((understood) => ({
  ...{ anyOf: compares(understood), excepts: asksButOne(understood), together: cooperates(understood) },
  isTo: (mention: Mention) => isRecipient(understood, mention),
  owns: (mention: Mention) => ownsMeasure(understood, mention) && !isRecipient(understood, mention),
  isElse: (mention: Mention) => isChannel(understood, mention) || isJoined(understood, mention),
  saysSo: (mention: Mention) => isSource(understood, mention),
  situates: (mention: Mention) => isSituating(understood, mention),
  speaks: understood.type === "quote",
}));

/** Weighs one claim against one question. */
export function weighClaim(
  { understood, terms, lexicon, inPassage, inOtherWords, meaning }: Weighed,
  view: ClaimView,
): Evidence {
  const met = inBestWords(
    inOtherWords,
    terms.map((term, at) => ({ term, level: levelOf(view, term, inPassage[at] === true) })),
  );
  raiseByMeaning(understood, view, lexicon, met);
  const placeOf = (mention: Mention): number => groupAt(understood, mention);
  const names = properNames(understood);
  const named = namedPlaces(understood);
  const isNamed = (at: number): boolean => named.has(at);
  const statistic = view.claim.statistic;
  const wanted = wantsNumber(understood);
  const counted = countedAt(understood).flatMap((at) => terms[at] ?? []);
  const telling = met.filter((_, at) => (understood.groups[at]?.weight ?? 0) >= ASKING_WEIGHT);
  const says = (asked: Amount): boolean => statistic !== null && isAsMuch(asked, statistic);
  const confirms = understood.type === "yesno" && understood.amounts.length > 0;
  const amounts = shareOf(
    understood.amounts,
    (asked) => (confirms && says(asked)) || view.amounts.some((held) => isAsMuch(asked, held)),
  );
  const speaker = readAskedSpeaker(understood);
  // 一共多少人,我记得是一百多万: who guesses asks for that very number
  const repeats = understood.amounts.some((asked) => says(asked) && !isGuess(understood.folded, asked.span.start));
  return {
    met,
    coverage: share(met, ({ level }) => level),
    reading: readingShare(view, met),
    unmet:
      Math.max(0, ...met.map(({ term, level }) => (1 - level) * term.weight)) /
      Math.max(
        1e-9,
        met.reduce((sum, { term }) => sum + term.weight, 0),
      ),
    unmetNames: shareOf(met, ({ level }, at) => level < LEVELS.earlier && isNamed(at)),
    unknown: shareOf(
      met,
      ({ term }, at) => term.rows.length === 0 && (understood.groups[at]?.weight ?? 0) > LEAST_SAYING,
    ),
    metCount: telling.every(isWellMet) ? Number.POSITIVE_INFINITY : telling.filter(isWellMet).length,
    unheld: share(met, ({ term }) => 1 - term.held),
    fit: statistic
      ? isMeasuredAs(understood, view)
        ? 1
        : fitsExpected(understood.expected, statistic)
      : wanted
        ? 0
        : 0.5,
    wantsNumber: wanted,
    cause: tellsCause(understood, view.quote),
    defines: defines(understood, view, terms),
    superlative: tellsMost(understood, view),
    dated: namesTime(understood, view),
    lists: listsSeveral(understood, view),
    totalled: tellsTotal(understood, view),
    excepting: leavesOut(understood, view),
    heading: view.isHeading,
    amountsQuoted: shareOf(understood.amounts, (asked) => view.quoteAmounts.some((held) => isAsMuch(asked, held))),
    amounts: confirms && !repeats ? BESIDE_CONFIRMED * amounts : amounts,
    repeats: repeats && !(confirms && amounts === 1),
    spoken:
      understood.type === "quote" &&
      view.speaker.trim() !== "" &&
      terms.some((term, at) => (isNamed(at) || term.kind === "name") && meets(view.speaker, term) > 0),
    speakerUnmet:
      speaker !== null &&
      lacksSpeaker(
        speaker,
        view,
        lexicon,
        speaker.mention !== null && (met[placeOf(speaker.mention)]?.level ?? 0) >= LEVELS.earlier,
      ),
    beside: besideTheQuestion(view.reading, terms),
    meaning,
    former:
      (view.isFormer || (view.isOfYearBefore && !asksForYearOf(understood, view))) &&
      understood.type !== "yesno" &&
      !asksFormerValue(askingWords(understood)),
    period: matchPeriod(understood, view),
    metricUnmet:
      !compares(understood) &&
      strictMetrics(understood.mentions).some(
        (mention) =>
          (met[placeOf(mention)]?.level ?? 0) < LEAST_NAMED &&
          !isToldBy(mention.entry, view) &&
          !isReadAs(mention, understood, view),
      ),
    countsSomethingElse: countsSomethingElse(understood, view, lexicon, counted) || countsBeside(counted, view),
    profitForLoss: isProfitForLoss(understood, view, lexicon),
    partUnmet: understood.apart.some((span) =>
      met.some(({ level }, at) => {
        const group = understood.groups[at];
        return group !== undefined && contains(span, group.span) && level < LEVELS.earlier;
      }),
    ),
    ownerUnmet:
      !compares(understood) &&
      !asksButOne(understood) &&
      lacksOwner(names, understood, view, (mention) => met[placeOf(mention)]?.level ?? 1),
    otherWhole: isOfOtherWhole(understood, view, lexicon, terms),
    lineUnmet: lacksLine(understood, view, (mention) => met[placeOf(mention)]?.level ?? 1),
    nameUnmet: lacksName(understood, view, lexicon),
    eventUnmet: lacksEvent(understood, view, lexicon, (mention) => met[placeOf(mention)]?.level ?? 0),
    countedUnmet: countedAt(understood).some((at) => (met[at]?.level ?? 1) < LEAST_COUNTED),
    strangerUnmet: strangers(understood).some((at) => (met[at]?.level ?? 1) < LEVELS.earlier),
    wholeUnmet: lacksWhole(understood, view, lexicon, terms),
    threadUnmet: losesThread(understood, met) || isOfElse(understood, met, view) || lacksOwnAmount(understood, view),
    populationUnmet: understood.mentions.some(
      (mention) =>
        isPopulation(mention.entry) &&
        // 看直播人群: of the people, whichever
        mention.entry.id !== "population-group" &&
        mention.how !== "loose" &&
        (met[placeOf(mention)]?.level ?? LEVELS.quote) < LEAST_NAMED,
    ),
    metric: matchMetric(namedMetrics(understood.mentions), view, lexicon, (mention) => terms[placeOf(mention)]),
    subject: matchSubject(
      names,
      view,
      lexicon,
      (mention) => met[placeOf(mention)]?.level ?? 0,
      (mention) => terms[placeOf(mention)],
      {
        ...askingOfNames(understood),
        namesPart:
          names.some(({ entry }) => view.subjects.has(entry.id)) ||
          terms.some((term, at) => !isNamed(at) && meets(view.subject, term) > WELL_MET),
      },
    ),
  };
}
