/** Whether the texts hold some words at all, be it in sentences too short to be claims: "Italy went further." */
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import { fold } from "../../text/fold.ts";
import { sliceAll } from "../../text/span.ts";

const ENDINGS = "(?:ees?|ers?|ing|ed|e?s)";
const ENDING = new RegExp(`(?<=[a-z]{4})${ENDINGS}$`);

/** What a text must hold: the words folded; Latin ones whole, with any ending (employs for employees). */
const patternOf = (words: string): RegExp => {
  const folded = fold(words).trim().replace(ENDING, "");
  const literal = folded.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
  return new RegExp(/^[a-z]/.test(folded) ? `(?<![a-z])${literal}${ENDINGS}?(?![a-z])` : literal);
};

/** As a pattern for folded words may be tried on it; only traditional characters need all of folding. */
const readable = ({ article, text }: LoadedArticle): string => {
  const words = [article.title, sliceAll(text, article.body)].join("\n");
  return article.language === "zh-Hant" ? fold(words) : words.toLowerCase();
};

/** Tells of words as typed whether any title or body holds them. Looks through the texts each time it is asked. */
export const createTextCheck = (articles: readonly LoadedArticle[]): ((words: string) => boolean) => {
  return (words) => {
    const pattern = patternOf(words);
    return articles.some((home) => pattern.test(readable(home)));
  };
};
