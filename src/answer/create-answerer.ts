/** The answerer: question in, answer out, over one corpus. */
import type { Corpus } from "../corpus/files/load-corpus.ts";
import { isPlace, isProperName } from "../lexicon/entry.ts";
import { isEntry, type Lexicon } from "../lexicon/lexicon.ts";
import { rememberFound } from "../lexicon/remember-found.ts";
import type { TermGroup } from "../lexicon/term-group.ts";
import { createTranslator } from "../lexicon/translator.ts";
import { createSearch, LONGEST_SEARCHED, type Search } from "../search/create-search.ts";
import { findForm } from "../search/find-form.ts";
import { matchable } from "../text/lemmatise.ts";
import { slice } from "../text/span.ts";
import { type Answer, UNSURE } from "./answer.ts";
import { createClaimViews } from "./claim/claim-view.ts";
import { createTextCheck } from "./claim/held-in-texts.ts";
import { questionsOf } from "./conversation/asked-before.ts";
import { carryOver, isIdle, leansOnPrior, withOtherHead } from "./conversation/follow-up.ts";
import { countsBack } from "./conversation/period-before.ts";
import { recogniseChat } from "./conversation/recognise-chat.ts";
import { decide } from "./decide/decide.ts";
import { decideSides } from "./decide/decide-sides.ts";
import { createWidener } from "./match/widen-groups.ts";
import { detectLanguage } from "./question/detect-language.ts";
import type { Reader } from "./question/question-names.ts";
import { readSides } from "./question/sides.ts";
import { type Understood, understand } from "./question/understand.ts";
import { isSaid } from "./question/unknown-slots.ts";
import { LEAST_SAYING } from "./question/word-weights.ts";
import { type Candidate, findLeadingNumber, type Ranker, rankClaims, type Told } from "./rank/rank-claims.ts";
import { fingerprintOf, readPassages } from "./rank/read-passages.ts";
import { THRESHOLD } from "./rank/score-claim.ts";

/** The ranked candidates and the reading behind an answer. */
interface Explained {
  understood: Understood;
  candidates: Candidate[];
}

export interface Answerer {
  /** What is behind an answer, for measuring and training. */
  explain(question: string, prior?: string): Explained;
  /** Answers a question; `prior` is the one asked just before in the same chat, or the last ones, a line each (`asked-before.ts`). Never throws, the same question gets the same answer. */
  answer(question: string, prior?: string): Answer;
}

/** In UTF-16 units: what a question says after so many is not read. */
const LONGEST_READ = 600;

/** The stages of an answer; search is a part of rank. */
export type Stage = "understand" | "search" | "rank" | "decide";

export interface AnswererOptions {
  /** Resolves 去年 and its like, asked whenever a question is read. */
  now: () => Date;
  /** Where the index is kept, so that the next start need not build it. */
  snapshotFile?: string;
  /** Runs each stage, for whoever measures them. */
  runStage?: <T>(stage: Stage, run: () => T) => T;
}

/** Builds the index of a corpus. */
export function createAnswerer(corpus: Corpus, options: AnswererOptions): Answerer {
  const { now, snapshotFile, runStage = (_, run) => run() } = options;
  const { passages, claims } = readPassages(corpus.articles);
  const lexicon = rememberFound(corpus.lexicon);
  const search = createSearch(passages, lexicon, {
    ...(snapshotFile && { snapshot: { file: snapshotFile, fingerprint: fingerprintOf(corpus) } }),
  });
  const observed: Search = {
    ...search,
    weigh: (...asked) => runStage("search", () => search.weigh(...asked)),
    find: (...asked) => runStage("search", () => search.find(...asked)),
  };
  const ranker: Ranker = { search: observed, passages: claims, view: createClaimViews(lexicon), lexicon };
  const quotes = new Map<number, string>();
  const quoteOf = (row: number): string => {
    const { home, claims: [claim] = [] } = claims[row] ?? {};
    const quote = quotes.get(row) ?? (home && claim ? matchable(slice(home.text, claim.span)) : "");
    quotes.set(row, quote);
    return quote;
  };
  const reader: Reader = {
    lexicon,
    translator: createTranslator(lexicon, search.forms),
    now,
    widen: createWidener(lexicon, search.forms),
    // The quotes themselves must hold it: a gloss that happens to say "livestream sales" is no text about them.
    isHeld: (group) => search.someMeets(group, (row, form) => findForm(quoteOf(row), form) >= 0),
  };
  const read = (question: string, by: Reader): Understood =>
    runStage("understand", () => understand(question.slice(0, LONGEST_READ), by));
  const rank = (understood: Understood, prior: Told | null): Candidate[] =>
    runStage("rank", () => rankClaims(ranker, understood, prior));

  const isInTexts = createTextCheck(corpus.articles);
  /** Nothing in the texts meets a word that the question says. */
  const isOfNobody = ({ groups }: Understood): boolean =>
    groups.some((group) => group.weight > LEAST_SAYING && !search.someMeets(group, () => true));

  const isSaidByTexts = (group: TermGroup): boolean => isSaid(group, reader);

  /** What answers a question that another one follows. */
  const toldBy = (asked: Understood): Told | null => {
    const [first] = rank(asked, null);
    if (!first) return null;
    return { passage: first.hit.passage, claim: first.confidence >= THRESHOLD ? first.view.claim : null };
  };

  /** A question after those before it. */
  const follow = (before: Understood, next: Understood, by: Reader, told: string | null = null): Understood => {
    const other = withOtherHead(before, next, lexicon);
    return other === null ? carryOver(before, next, told) : read(other, by);
  };

  /** The question as read, whole with what it keeps of the one before, what answered that one, and itself where it may stand alone. */
  const readWhole = (
    by: Reader,
    question: string,
    prior?: string,
  ): { understood: Understood; before: Told | null; alone: Understood | null } => {
    const understood = read(question, by);
    const lines = prior === undefined ? [] : questionsOf(prior).filter((line) => recogniseChat(line) === null);
    const asked = newestWithin(lines, LONGEST_SEARCHED - understood.question.length);
    const leans = asked.length === 0 ? null : leansOnPrior(understood, isSaidByTexts);
    if (leans === null) return { understood, before: null, alone: null };
    const last = asked
      .map((line) => read(line, by))
      .reduce((before, next) => {
        if (leansOnPrior(next, isSaidByTexts) === null) return isIdle(next, isSaidByTexts) ? before : next;
        // 快手日活多少, 那抖音呢, 那月活呢: who is named nowhere is left behind
        if (isOfNobody(next)) return before;
        return follow(before, next, by, countsBack(next) ? toldBy(before)?.claim?.period : null);
      });
    const told = toldBy(last);
    return {
      understood: follow(last, understood, by, told?.claim?.period),
      before: told,
      alone: leans === "brevity" ? understood : null,
    };
  };

  const explain: Answerer["explain"] = (question, prior) => {
    const { understood, before, alone } = readWhole(reader, question, prior);
    const whole = { understood, candidates: rank(understood, before) };
    const [best] = whole.candidates;
    if (alone && !(best && best.contradiction === null && best.confidence >= THRESHOLD)) {
      const byItself = { understood: alone, candidates: rank(alone, null) };
      if (isWhole(byItself, lexicon)) return byItself;
    }
    if (!isRuledOutByMeasure(whole.candidates) && !isDoubtful(whole.candidates)) return whole;
    // the share that the texts tell is of something else: that of anybody else in that very whole is no answer
    const [closest] = whole.candidates.toSorted((a, b) => b.score - a.score);
    if (closest?.evidence.otherWhole) return whole;
    // one text says 直播销售额, the one that is asked about only 销售额 of what it says is a 直播
    const apart = readWhole({ ...reader, splitsMeasures: true }, question, prior);
    if (apart.understood.groups.length === understood.groups.length) return whole;
    const candidates = rank(apart.understood, apart.before);
    const isSaved = candidates[0]?.contradiction === null;
    const isBetter = isSaved && (isRuledOutByMeasure(whole.candidates) || !isDoubtful(candidates));
    return isBetter ? { understood: apart.understood, candidates } : whole;
  };

  return {
    explain,
    answer(question, prior) {
      const topic = recogniseChat(question);
      const language = detectLanguage(question, lexicon);
      if (topic) return { status: "chat", language, topic };
      if (!/[\p{L}\p{N}]/u.test(question))
        return { status: "not_found", language, missing: { reason: "unreadable" }, nearest: null };
      const { understood, candidates } = explain(question, prior);
      const leadingNumber = (statement: Candidate): Candidate | null =>
        findLeadingNumber(ranker, understood, statement);
      const asked = readSides(understood);
      const [one, other] = asked?.map((side) => rankClaims(ranker, side, null)) ?? [];
      const decided = runStage(
        "decide",
        () =>
          (asked && one && other && decideSides(understood, candidates, asked, [one, other])) ||
          decide(understood, candidates, leadingNumber, isInTexts),
      );
      return decided.status === "not_found" && understood.thread !== null ? { ...decided, follows: true } : decided;
    },
  };
}

/** The last lines that have room together, each with a space behind it; the very last is cut where it hasn't. */
const newestWithin = (lines: readonly string[], room: number): string[] => {
  const [last = "", ...earlier] = lines.toReversed();
  const kept = last.slice(0, Math.max(0, room - 1));
  if (kept === "") return [];
  const left = room - kept.length - 1;
  return [...newestWithin(earlier.toReversed(), kept === last ? left : 0), kept];
};

/** How many of the best candidates tell why nothing is left. */
const TELLING = 5;

/** 格力直播卖了多少 … 短视频用户规模多少: a measure that is told of no company is asked for by itself. */
const isWhole = ({ understood, candidates: [best] }: Explained, lexicon: Lexicon): boolean =>
  understood.mentions.some(({ entry, how }) => entry.kind === "metric" && how !== "loose") &&
  best !== undefined &&
  best.contradiction === null &&
  best.confidence >= UNSURE &&
  ![...best.view.subjects].some((id) => isEntry(lexicon, id, (entry) => isProperName(entry) && !isPlace(entry)));

/** The best that isn't ruled out is not to be trusted. */
const isDoubtful = ([best]: Candidate[]): boolean =>
  best !== undefined && best.contradiction === null && best.confidence < THRESHOLD;

/** Everything is ruled out, some of the best because it measures something else. */
const isRuledOutByMeasure = (candidates: Candidate[]): boolean =>
  candidates.every(({ contradiction }) => contradiction !== null) &&
  candidates.slice(0, TELLING).some(({ contradiction }) => contradiction === "metric");
