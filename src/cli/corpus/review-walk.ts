/** The review of an article as a conversation: one claim after another, each decision saved before the next. */
import type { LoadedArticle } from "../../corpus/load-corpus.ts";
import { Refusal } from "../../corpus/refusal.ts";
import {
  type Decision,
  FIELDS,
  type Field,
  joinParaphrases,
  readField,
  reviewClaim,
  splitParaphrases,
} from "../../corpus/review-claim.ts";
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
  quote: (text: string) => string;
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
const showClaim = (claim: Claim, { article, text }: LoadedArticle, { dim, quote, number }: Styles): string => {
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
    `${around[0]}${inner}${around[1]}`,
    "",
    describeReading(claim, text),
    `gloss: ${claim.gloss ?? "–"}`,
    ...(claim.paraphrases ?? []).map((words) => `in other words: ${words}`),
  ].join("\n");
};

const CHOICES = [
  { value: "accept", label: "accept" },
  { value: "edit", label: "edit the reading" },
  { value: "gloss", label: "write the English gloss" },
  { value: "paraphrases", label: "say it in other words, for those who ask in others" },
  { value: "drop", label: "drop the claim" },
  { value: "skip", label: "leave it for later" },
  { value: "stop", label: "stop here (all that is done is saved)" },
] as const;

/** Null: the reviewer went back. */
const askDecision = async (
  choice: "accept" | "drop" | "gloss" | "paraphrases" | "edit",
  claim: Claim,
  text: string,
  reviewer: Reviewer,
): Promise<Decision | null> => {
  if (choice === "accept" || choice === "drop") return { kind: choice };
  if (choice === "gloss") {
    const gloss = await reviewer.type("The quote in English", claim.gloss ?? "");
    return gloss === null ? null : { kind: "gloss", gloss };
  }
  if (choice === "paraphrases") {
    const typed = await reviewer.type("Whole sentences in Chinese or English, | between them", joinParaphrases(claim));
    return typed === null ? null : { kind: "paraphrases", paraphrases: splitParaphrases(typed) };
  }
  const labels = FIELDS.map((value) => ({ value, label: `${value}: ${readField(claim, value, text) || "–"}` }));
  const field: Field | null = await reviewer.choose("Which?", labels);
  if (field === null) return null;
  const value = await reviewer.type(field, readField(claim, field, text));
  return value === null ? null : { kind: "edit", field, value };
};

export interface WalkResult {
  done: number;
  left: number;
}

/** Walks the claims of `ids`; `save` is called with the article after each decision. */
export const walkReview = async (
  loaded: LoadedArticle,
  ids: readonly string[],
  { reviewer, styles, save }: { reviewer: Reviewer; styles: Styles; save: (reviewed: LoadedArticle) => void },
): Promise<WalkResult> => {
  let current = loaded;
  let done = 0;
  const result = (): WalkResult => ({ done, left: current.claims.filter(({ review }) => review === "draft").length });
  const apply = (id: string, decision: Decision): boolean => {
    try {
      current = reviewClaim(current, id, decision);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reviewer.show(`Not taken: ${error.message}.`);
      return false;
    }
    save(current);
    return true;
  };
  for (const [index, id] of ids.entries()) {
    for (let settled = false; !settled; ) {
      const claim = current.claims.find((other) => other.id === id);
      if (claim === undefined) break;
      reviewer.show(showClaim(claim, current, styles));
      const choice = await reviewer.choose(`${index + 1} of ${ids.length} · ${id}`, [...CHOICES]);
      if (choice === null || choice === "stop") return result();
      if (choice === "skip") break;
      const decision = await askDecision(choice, claim, current.text, reviewer);
      const taken = decision !== null && apply(id, decision);
      // After an edit or a gloss the claim is shown again as it stands now.
      settled = taken && (choice === "accept" || choice === "drop");
    }
    done = index + 1;
  }
  return result();
};
