/** What a reviewer may do with a claim. */

import { Claim } from "../../extract/claim.ts";
import { isPeriod, PERIOD_FORMS } from "../../extract/periods/calendar.ts";
import { slice } from "../../text/span.ts";
import { checkClaim } from "../files/check-article.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import { Refusal } from "../refusal.ts";
import { unitNamed } from "../unit-named.ts";

export type Decision =
  | { kind: "accept" }
  | { kind: "drop" }
  /** An empty gloss takes it away. */
  | { kind: "gloss"; gloss: string }
  /** What the claim states in other words, in place of what stood there. */
  | { kind: "paraphrases"; paraphrases: string[] }
  /** One field of the reading, as typed. */
  | { kind: "edit"; field: Field; value: string };

/** The fields of a claim that can be edited, in the order in which a reviewer meets them. */
export const FIELDS = [
  "quote",
  "subject",
  "metric",
  "number",
  "value",
  "unit",
  "qualifier",
  "change",
  "period",
  "speaker",
  "origin",
  "nature",
] as const;
export type Field = (typeof FIELDS)[number];

const orNull = (value: string): string | null => (value.trim() === "" ? null : value.trim());

/** The place of `words` within the text nearest to `wanted`; refuses what isn't there word for word. */
const placeOf = (words: string, text: string, wanted: number): { start: number; end: number } => {
  if (words === "") throw new Refusal("it can't be empty", "words");
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  if (best < 0) throw new Refusal("the text doesn't have these words, character for character", "words");
  return { start: best, end: best + words.length };
};

// 310,000,000; -1.5; 20 to 30; 20-30; 20 至 30
const PLAIN_VALUE = /^\s*-?[\d,]+(?:\.\d+)?(?:\s*(?:to|-|–|至|到)\s*-?[\d,]+(?:\.\d+)?)?\s*$/;

/** A bare number or range, with neither unit nor 万: 310000000, -1.5, 20 to 30. */
export const isPlainValue = (words: string): boolean => PLAIN_VALUE.test(words);

const readValue = (value: string): number | [number, number] => {
  const plain = value.replaceAll(",", "");
  const numbers = isPlainValue(value) ? (plain.match(/(?<![\d.])-?\d+(?:\.\d+)?/g)?.map(Number) ?? []) : [];
  const [first, second] = numbers.length === 2 && /\d\s*-\s*\d/.test(plain) ? numbers.map(Math.abs) : numbers;
  if (first === undefined) throw new Refusal("it wants a number, or two for a range: 20 to 30", "number");
  return second === undefined ? first : [Math.min(first, second), Math.max(first, second)];
};

const readPeriod = (value: string): string | null => {
  const period = orNull(value);
  if (period !== null && !isPeriod(period)) throw new Refusal(`${period} is no period: ${PERIOD_FORMS}`, "period");
  return period;
};

const withStatistic = (claim: Claim, change: Partial<NonNullable<Claim["statistic"]>>): Claim => {
  if (claim.statistic === null)
    throw new Refusal("the claim has no number; give its words first (number)", "no-number");
  return { ...claim, statistic: { ...claim.statistic, ...change } };
};

const EDITS: Record<Field, (claim: Claim, value: string, text: string) => Claim> = {
  quote: (claim, value, text) => ({ ...claim, span: placeOf(value.trim(), text, claim.span.start) }),
  subject: (claim, value) => {
    if (value.trim() === "") throw new Refusal("the subject can't be empty: write whom or what it is about", "reading");
    return { ...claim, subject: value.trim() };
  },
  metric: (claim, value) => ({ ...claim, metric: value.trim() }),
  number: (claim, value, text) => {
    if (value.trim() === "") return { ...claim, statistic: null };
    const inQuote = placeOf(
      value.trim(),
      slice(text, claim.span),
      (claim.statistic?.span.start ?? claim.span.start) - claim.span.start,
    );
    const span = { start: claim.span.start + inQuote.start, end: claim.span.start + inQuote.end };
    const blank = { value: 0, unit: "count", qualifier: null, vague: false, change: null };
    return { ...claim, statistic: { ...blank, ...claim.statistic, span } };
  },
  value: (claim, value) => withStatistic(claim, { value: readValue(value) }),
  unit: (claim, value) => withStatistic(claim, { unit: unitNamed(value.trim()) }),
  qualifier: (claim, value) => withStatistic(claim, { qualifier: orNull(value) as ">" | "<" | "~" | null }),
  change: (claim, value) => withStatistic(claim, { change: orNull(value) }),
  period: (claim, value) => {
    const period = readPeriod(value);
    return { ...claim, period, periodRule: period === null ? null : "given" };
  },
  speaker: (claim, value) => ({ ...claim, speaker: orNull(value) }),
  origin: (claim, value) => ({ ...claim, origin: orNull(value) }),
  nature: (claim, value) => ({ ...claim, nature: value.trim() as Claim["nature"] }),
};

/** The field as a reviewer would type it. */
export const readField = ({ span, statistic, ...claim }: Claim, field: Field, text: string): string => {
  if (field === "quote") return slice(text, span);
  if (field === "number") return statistic === null ? "" : slice(text, statistic.span);
  if (field === "value") return statistic === null ? "" : [statistic.value].flat().join(" to ");
  if (field === "unit" || field === "qualifier" || field === "change") return statistic?.[field] ?? "";
  return claim[field] ?? "";
};

const edit = (
  claim: Claim,
  { field, value }: { field: Field; value: string },
  { article, text }: LoadedArticle,
): Claim => {
  const parsed = Claim.safeParse({ ...EDITS[field](claim, value, text), review: "edited" });
  if (!parsed.success) throw new Refusal(parsed.error.issues.map(({ message }) => message).join("; "), "reading");
  const [breach] = checkClaim(parsed.data, article, text);
  if (breach) throw new Refusal(breach.problem, "reading");
  return parsed.data;
};

const withParaphrases = (claim: Claim, typed: string[]): Claim => {
  const { paraphrases: _former, ...plain } = claim;
  const paraphrases = typed.map((words) => words.trim()).filter((words) => words !== "");
  return paraphrases.length === 0 ? plain : { ...plain, paraphrases };
};

/** A reviewer types several paraphrases in one line. */
const BETWEEN = " | ";

export const joinParaphrases = ({ paraphrases = [] }: Claim): string => paraphrases.join(BETWEEN);
export const splitParaphrases = (typed: string): string[] => typed.split(/[|｜]/);

const decide = (claim: Claim, decision: Decision, loaded: LoadedArticle): Claim[] => {
  if (decision.kind === "drop") return [];
  if (decision.kind === "edit") return [edit(claim, decision, loaded)];
  if (decision.kind === "gloss") return [{ ...claim, gloss: orNull(decision.gloss) }];
  if (decision.kind === "paraphrases") return [withParaphrases(claim, decision.paraphrases)];
  return [{ ...claim, review: claim.review === "draft" ? "accepted" : claim.review }];
};

/** An update would draft it again if nothing remembered it. */
const rememberDropped = (claim: Claim, { article, text }: LoadedArticle): LoadedArticle["article"] => {
  const number = claim.statistic === null ? null : slice(text, claim.statistic.span);
  return {
    ...article,
    dropped: [...(article.dropped ?? []), { id: claim.id, quote: slice(text, claim.span), number }],
  };
};

/** The article after a decision on one of its claims. Throws Refusal, changing nothing, when the decision can't stand. */
export const reviewClaim = (loaded: LoadedArticle, id: string, decision: Decision): LoadedArticle => {
  const claim = loaded.claims.find((other) => other.id === id);
  if (claim === undefined) throw new Refusal(`there is no claim ${id}`);
  const article = decision.kind === "drop" ? rememberDropped(claim, loaded) : loaded.article;
  const claims = loaded.claims.flatMap((other) => (other === claim ? decide(claim, decision, loaded) : [other]));
  return { ...loaded, article, claims };
};
