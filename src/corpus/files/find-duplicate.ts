/** Finds the article that a new text repeats. */
import { fold } from "../../text/fold.ts";
import { sliceAll } from "../../text/span.ts";
import type { LoadedArticle } from "./load-corpus.ts";

export interface Duplicate {
  id: string;
  /** The share of the shorter text's word sequences that the other has too: 1 for the same text. */
  likeness: number;
  /** Whether the new text is the article's, or a part of it, or has it as a part. */
  holds: "same" | "part" | "whole";
}

/** Reports of the same press release share a third; a repost with another site's frame nearly everything. */
const SAME_ARTICLE = 0.8;
const SEQUENCE = 8;
/** Of the longer text, the shorter is no mere part from here on. */
const MOST = 0.5;

/** Every run of eight letters or digits, blanks and punctuation aside. */
const sequencesOf = (text: string): Set<string> => {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
  const sequences = new Set<string>();
  for (let at = 0; at + SEQUENCE <= letters.length; at++) sequences.add(letters.slice(at, at + SEQUENCE));
  return sequences;
};

const overlapOf = (a: Set<string>, b: Set<string>): number => {
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const sequence of shorter) if (longer.has(sequence)) shared += 1;
  return shared / shorter.size;
};

const bodyText = ({ article, text }: Pick<LoadedArticle, "article" | "text">): string => sliceAll(text, article.body);

/** The share of the shorter body's word sequences that the other has too: 1 for the same text, next to nothing for another article. */
export const bodyLikeness = (
  a: Pick<LoadedArticle, "article" | "text">,
  b: Pick<LoadedArticle, "article" | "text">,
): number => overlapOf(sequencesOf(bodyText(a)), sequencesOf(bodyText(b)));

/** The article with the same body, or nearly so, before one that has it in a longer text or is a part of it; null when there is none. */
export const findDuplicate = (
  candidate: Pick<LoadedArticle, "article" | "text">,
  articles: readonly Pick<LoadedArticle, "article" | "text">[],
): Duplicate | null => {
  const own = sequencesOf(bodyText(candidate));
  const [closest] = articles
    .filter(({ article }) => article.id !== candidate.article.id)
    .map((other): Duplicate => {
      const its = sequencesOf(bodyText(other));
      const isMost = Math.min(own.size, its.size) >= Math.max(own.size, its.size) * MOST;
      const holds = isMost ? "same" : own.size < its.size ? "part" : "whole";
      return { id: other.article.id, likeness: overlapOf(own, its), holds };
    })
    .filter((other) => other.likeness >= SAME_ARTICLE)
    .toSorted((a, b) => Number(b.holds === "same") - Number(a.holds === "same") || b.likeness - a.likeness);
  return closest ?? null;
};
