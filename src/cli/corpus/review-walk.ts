/** The review of an article as a conversation: one claim after another, each decision saved before the next. */

import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import { Refusal } from "../../corpus/refusal.ts";
import { decideClaim } from "../../corpus/review/decide-claim.ts";
import { readCorrection } from "../../corpus/review/read-corrections.ts";
import {
  type Decision,
  FIELDS,
  type Field,
  joinParaphrases,
  readField,
  reviewClaim,
  splitParaphrases,
} from "../../corpus/review/review-claim.ts";
import type { Claim } from "../../extract/claim.ts";
import { paragraphsOf, splitSentences } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { describeReading } from "./show.ts";

/** Asks the reviewer; null when they leave. */
export interface Reviewer {
  /** Text shown before the question. */
  show: (text: string) => void;
  choose: <Value extends string>(question: string, choices: { value: Value; label: string }[]) => Promise<Value | null>;
  type: (question: string, initial: string) => Promise<string | null>;
}

/** How a piece of the text stands out. */
export interface Styles {
  dim: (text: string) => string;
  /** Each part of the quote beside its number. */
  quote: (text: string) => string;
  /** The quote as a whole. */
  marked: (quote: string) => string;
  number: (text: string) => string;
}

/** So many characters before and after the quote are shown; captured pages often are one paragraph. */
const AROUND = 160;

/** The sentences of the paragraph that stand around the quote. */
const surroundings = (span: Span, paragraph: Span, text: string): Span => {
  const sentences = splitSentences(text, paragraph);
  const before = sentences.find(({ start }) => start >= span.start - AROUND && start <= span.start);
  const after = sentences.findLast(({ end }) => end <= span.end + AROUND && end >= span.end);
  return { start: before?.start ?? span.start, end: after?.end ?? span.end };
};

/** The quote and its number standing out among the sentences around it. */
const showClaim = (claim: Claim, { article, text }: LoadedArticle, { dim, quote, marked, number }: Styles): string => {
  const paragraph = paragraphsOf(text, article.body).find((piece) => contains(piece, claim.span)) ?? claim.span;
  const { statistic, span } = claim;
  const inner =
    statistic === null
      ? quote(slice(text, span))
      : quote(text.slice(span.start, statistic.span.start)) +
        number(slice(text, statistic.span)) +
        quote(text.slice(statistic.span.end, span.end));
  const shown = surroundings(span, paragraph, text);
  const around = [
    `${shown.start > paragraph.start ? "… " : ""}${text.slice(shown.start, span.start)}`,
    `${text.slice(span.end, shown.end)}${shown.end < paragraph.end ? " …" : ""}`,
  ].map((piece) => (piece === "" ? "" : dim(piece)));
  return [
    `${around[0]}${marked(inner)}${around[1]}`,
    "",
    describeReading(claim, text),
    `gloss: ${claim.gloss ?? "–"}`,
    ...(claim.paraphrases ?? []).map((words) => `in other words: ${words}`),
  ].join("\n");
};

const BACK = { value: "back", label: "go back one step, and take back what was decided there" } as const;
const CHOICES = [
  { value: "accept", label: "accept" },
  { value: "edit", label: "edit the reading" },
  { value: "gloss", label: "write the English gloss" },
  { value: "paraphrases", label: "say it in other words, for those who ask in others" },
  { value: "drop", label: "drop the claim" },
  { value: "skip", label: "leave it for later" },
  { value: "stop", label: "stop here (all that is done is saved)" },
] as const;

/** Fields with few values, each with what it means. */
const VALUES: Partial<Record<Field, { value: string; label: string }[]>> = {
  qualifier: [
    { value: "none", label: "none: exactly so many" },
    { value: ">", label: "> 超过, 逾, 以上" },
    { value: "<", label: "< 不足, 近, 低于" },
    { value: "~", label: "~ 约, 左右" },
  ],
  nature: [
    { value: "fact", label: "fact" },
    { value: "opinion", label: "opinion: a judgement, or somebody's speech" },
    { value: "forecast", label: "forecast: 预计, 将" },
  ],
};

const QUESTIONS: Partial<Record<Field, string>> = {
  number: "The number as it stands in the quote, with its unit (empty: no number)",
  value: "The value: 3.1 亿元, or 310000000 and its unit apart",
  unit: "The unit: CNY or 元, people or 人, %, pp …",
  period: "The period: 2021, 2021-06, 2021-01/2021-06, FY2024, or 2021 年上半年",
};

interface Asked {
  claim: Claim;
  loaded: LoadedArticle;
  reviewer: Reviewer;
}

/** Null: the reviewer went back. Throws Refusal for what can't be read. */
const askEdit = async ({ claim, loaded, reviewer }: Asked): Promise<Decision[] | null> => {
  const { text, article } = loaded;
  const labels = FIELDS.map((value) => ({ value, label: `${value}: ${readField(claim, value, text) || "–"}` }));
  const field: Field | null = await reviewer.choose("Which?", labels);
  if (field === null) return null;
  const ask = async (wanted: Field): Promise<Decision[] | null> => {
    const question = QUESTIONS[wanted] ?? wanted;
    const values = VALUES[wanted];
    const typed = await (values
      ? reviewer.choose(question, values)
      : reviewer.type(question, readField(claim, wanted, text)));
    return typed === null ? null : readCorrection(wanted, typed, article.asOf);
  };
  const decisions = await ask(field);
  const [first] = decisions ?? [];
  // other words for the number are another number
  const wantsValue = field === "number" && first?.kind === "edit" && first.value !== "" && !saysValue(decisions);
  if (!wantsValue) return decisions;
  // words that the quote hasn't are refused before anybody thinks about their value
  reviewClaim(loaded, claim.id, first);
  const value = await ask("value");
  return value && [...(decisions ?? []), ...value];
};

const saysValue = (decisions: readonly Decision[] | null): boolean =>
  decisions?.some((decision) => decision.kind === "edit" && decision.field === "value") ?? false;

type Choice = Exclude<(typeof CHOICES)[number]["value"], "skip" | "stop">;

/** Null: the reviewer went back. Throws Refusal for what can't be read. */
const askDecisions = async (choice: Choice, asked: Asked): Promise<Decision[] | null> => {
  const { claim, reviewer } = asked;
  if (choice === "accept" || choice === "drop") return [{ kind: choice }];
  if (choice === "edit") return askEdit(asked);
  if (choice === "gloss") {
    const gloss = await reviewer.type("The quote in English", claim.gloss ?? "");
    return gloss === null ? null : [{ kind: "gloss", gloss }];
  }
  const typed = await reviewer.type("Whole sentences in Chinese or English, | between them", joinParaphrases(claim));
  return typed === null ? null : [{ kind: "paraphrases", paraphrases: splitParaphrases(typed) }];
};

export interface WalkResult {
  done: number;
  left: number;
}

/** Walks the claims of `ids`; `save` is called with the article after each decision, and after each that is taken back. */
export const walkReview = async (
  loaded: LoadedArticle,
  ids: readonly string[],
  { reviewer, styles, save }: { reviewer: Reviewer; styles: Styles; save: (reviewed: LoadedArticle) => void },
): Promise<WalkResult> => {
  let current = loaded;
  let index = 0;
  const steps: { index: number; before: LoadedArticle }[] = [];
  const keep = (changed: LoadedArticle): void => {
    if (changed !== current) save(changed);
    current = changed;
  };
  /** Whether the claim is settled. */
  const take = async (choice: Choice, id: string, claim: Claim): Promise<boolean> => {
    try {
      const decisions = await askDecisions(choice, { claim, loaded: current, reviewer });
      if (decisions === null) return false;
      const decided = decideClaim(current, id, decisions);
      steps.push({ index, before: current });
      keep(decided);
      // After an edit or a gloss the claim is shown again as it stands now.
      return choice === "accept" || choice === "drop";
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reviewer.show(`Not taken: ${error.message}.`);
      return false;
    }
  };
  while (index < ids.length) {
    const id = ids[index] ?? "";
    const claim = current.claims.find((other) => other.id === id);
    if (claim === undefined) {
      index += 1;
      continue;
    }
    reviewer.show(showClaim(claim, current, styles));
    const choices = steps.length === 0 ? [...CHOICES] : [...CHOICES, BACK];
    const choice = await reviewer.choose(`${index + 1} of ${ids.length} · ${id}`, choices);
    if (choice === null || choice === "stop") break;
    if (choice === "back") {
      const step = steps.pop();
      if (step) {
        keep(step.before);
        index = step.index;
      }
    } else if (choice === "skip") {
      steps.push({ index, before: current });
      index += 1;
    } else if (await take(choice, id, claim)) index += 1;
  }
  return { done: index, left: current.claims.filter(({ review }) => review === "draft").length };
};
