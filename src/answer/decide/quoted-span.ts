/** How much is quoted for a fact: its claim's sentence, with a neighbour that one of them can't be understood without. */
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import type { Claim } from "../../extract/claim.ts";
import { meets } from "../../search/query.ts";
import { fold } from "../../text/fold.ts";
import { matchable } from "../../text/lemmatise.ts";
import { splitSentences } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { leansOn } from "../claim/claim-view.ts";
import { tellsCause } from "../cues/asked-cues.ts";
import type { Understood } from "../question/understand.ts";
import type { Candidate } from "../rank/rank-claims.ts";

/** In UTF-16 units: what is longer is no quote for a chat. */
const LONGEST = { zh: 220, en: 480 } as const;
/** In UTF-16 units: how far around a claim its neighbours are looked for. */
const REACH = 600;

/** A statement surer than this to answer stands alone. */
const SURE = 0.8;
/** How far behind a neighbour may score that is as likely what was asked for. */
const CLOSE = 2;
/** A group that the quote meets less than this is lacking in it, one that weighs less says next to nothing. */
const LEAST_MET = 0.7;
const LEAST_WEIGHT = 0.4;

// 她预计今年…, 该报告称…, 这话说得轻巧: of whom or what only the sentence before says
const LEANS_BACK =
  /^[“「"]?(?:对此[，,]?)?(?:他|她(?!经济|力量)|它|其(?![他它实余])|这|此(?!前|外|次|间|时)|该(?![来当])|对此|对方|上述|后者|前者|[Hh]e|[Ss]he|[Ii]ts?|[Tt]hey|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Tt]hese|[Tt]hat|[Tt]hose|[Tt]he (?:company|group|firm|report|figure|latter))(?![a-z])/;
// 简单地说，就是…; 首席财务官解释，主要原因是…; 公司解释
const EXPLAINS =
  /^(?:简单(?:地|来)?说|简言之|换句话说|也就是说|即(?![将便使可时日刻期])|所谓|原因|主要(?:原因|是因为|由于)|因为|由于|[^，。,“「]{0,16}(?:解释|说明(?!书)|說明(?!書)|解釋|归功|歸功))/;

// argues that it matters. "Search is driven by need.": who speaks comes before what is said
const SPEECH = /^[“"「]/;
const SPOKEN = /[“"「]/;

const neighbours = ({ article, text }: LoadedArticle, claim: Span): { before: Span | null; after: Span | null } => {
  const { start, end } = claim;
  // what stands outside the body (a menu, a footer on the same line) is never quoted
  const body = article.body.find((piece) => contains(piece, claim)) ?? claim;
  // looked for within reach only: a text may be megabytes without a line break
  const [first, last] = [Math.max(body.start, start - REACH), Math.min(body.end, end + REACH)];
  const lineBreak = text.slice(end, last).indexOf("\n");
  const lineEnd = lineBreak < 0 ? body.end : end + lineBreak;
  const [from, to] = [first + text.slice(first, start).lastIndexOf("\n") + 1, Math.min(lineEnd, last)];
  const before = from < start ? splitSentences(text, { start: from, end: start }).at(-1) : undefined;
  const after = to > end ? splitSentences(text, { start: end, end: to })[0] : undefined;
  // cut off where the reach ends: no whole sentence
  const isWhole = after !== undefined && (after.end < to || to === lineEnd);
  return { before: before ?? null, after: isWhole ? after : null };
};

const OPENING = /[“「『]/g;
const CLOSING = /[”」』]/g;
const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** How many quotations a piece of text leaves open: above 0 it opens one that it doesn't close, below 0 it ends in one that it doesn't open. */
const leftOpen = (text: string): number => {
  const straight = count(text, /"/g) % 2;
  // "Search is driven by need. | A feed …": what begins with a mark opens, anything else closes
  return count(text, OPENING) - count(text, CLOSING) + (straight === 0 ? 0 : /^"/.test(text) ? 1 : -1);
};

/** Whether what is said of the claim (who says it, that it is an opinion) holds for its neighbour too, or the neighbour says it itself. */
const goesUnder = (claim: Claim, home: LoadedArticle, neighbour: Span): boolean =>
  home.claims
    .filter(({ span }) => span.start < neighbour.end && neighbour.start < span.end)
    .every(({ speaker, nature }) =>
      speaker === null
        ? nature === claim.nature
        : speaker === claim.speaker || slice(home.text, neighbour).includes(speaker),
    );

/** Whether a sentence holds something of the question that the claim's doesn't. */
const saysMore = (understood: Understood, { evidence }: Candidate, words: string): boolean => {
  const folded = matchable(words);
  return evidence.met.some(
    ({ term, level }, at) =>
      level < LEAST_MET && (understood.groups[at]?.weight ?? 0) >= LEAST_WEIGHT && meets(folded, term) > 0.5,
  );
};

/** With the sentences that make the quotation in it a whole one; as it is where these make it too long. */
const withWholeSpeech = (home: LoadedArticle, span: Span, longest: number): Span => {
  let whole = span;
  for (let open = leftOpen(slice(home.text, span)); open !== 0; open = leftOpen(slice(home.text, whole))) {
    const { before, after } = neighbours(home, whole);
    const next = open > 0 ? after : before;
    if (!next) return span;
    whole = { start: Math.min(whole.start, next.start), end: Math.max(whole.end, next.end) };
    if (whole.end - whole.start > longest) return span;
  }
  return whole;
};

/** With the sentences beside it that may be the answer as well, unless they would break off what somebody says. */
const withRivals = (
  { view: { claim, home }, score }: Candidate,
  rivals: readonly Candidate[],
  span: Span,
  longest: number,
): Span => {
  const holdsRival = (sentence: Span): boolean =>
    rivals.some(
      ({ view, contradiction, score: other }) =>
        contradiction === null && score - other <= CLOSE && view.home === home && contains(sentence, view.claim.span),
    );
  const { before, after } = neighbours(home, span);
  return [before, after].reduce<Span>((widened, next) => {
    if (!next || !goesUnder(claim, home, next) || !holdsRival(next)) return widened;
    const both = { start: Math.min(widened.start, next.start), end: Math.max(widened.end, next.end) };
    const breaksOff = leftOpen(slice(home.text, next)) !== 0;
    return both.end - both.start <= longest && !breaksOff ? both : widened;
  }, span);
};

/**
 * A line with what it can't be understood without, and the lines in between: "2023: $14 billion" says nothing of whose
 * sales, 短期没有 nothing of what. What introduces a list with as many of its items as there is room for.
 */
const withIntroduction = ({ view }: Candidate, span: Span, longest: number): Span => {
  const by = leansOn(view.claim, view);
  if (!by) return span;
  const isItem = view.claim.span.start > by.introduction.start;
  const end = isItem ? span.end : (by.items.findLast((item) => item.end - span.start <= longest)?.end ?? span.end);
  const whole = { start: Math.min(by.introduction.start, span.start), end };
  return whole.end - whole.start <= longest ? whole : span;
};

/** With the sentence before where it leans on it, and the one after where this one explains, carries on or completes it. */
const withCompany = (understood: Understood, candidate: Candidate, longest: number): Span => {
  const { claim, home } = candidate.view;
  const { before, after } = neighbours(home, claim.span);
  let span = claim.span;
  const widen = (to: Span): void => {
    if (to.end - to.start <= longest) span = to;
  };
  if (before && goesUnder(claim, home, before) && LEANS_BACK.test(slice(home.text, claim.span)))
    widen({ start: before.start, end: span.end });
  if (claim.statistic !== null || candidate.evidence.wantsNumber) return span;
  if (after && goesUnder(claim, home, after)) {
    const next = slice(home.text, after);
    const tellsWhy = !candidate.evidence.cause && tellsCause(understood, fold(next));
    const speaks = claim.speaker !== null && SPEECH.test(next) && !SPOKEN.test(slice(home.text, claim.span));
    const goesOn =
      tellsWhy || speaks || LEANS_BACK.test(next) || EXPLAINS.test(next) || saysMore(understood, candidate, next);
    if (goesOn || candidate.confidence < SURE) widen({ start: span.start, end: after.end });
  }
  return withWholeSpeech(home, span, longest);
};

/**
 * The span to quote for a candidate; always holds its claim's. A line goes with what introduces it; the sentence before
 * with one that leans on it; the sentence after with a statement that it explains, carries on or completes, or that may
 * not be all of the answer; either of them where it holds one of the `rivals`, candidates for the same question, which
 * fits about as well. What somebody says isn't broken off in its midst.
 */
export const quotedSpan = (understood: Understood, candidate: Candidate, rivals: readonly Candidate[] = []): Span => {
  const longest = LONGEST[candidate.view.home.article.language === "en" ? "en" : "zh"];
  const span = withIntroduction(candidate, withCompany(understood, candidate, longest), longest);
  return withRivals(candidate, rivals, span, longest);
};
