/** Tells the languages of articles apart by their characters. */
import { fold } from "../../text/fold.ts";
import type { Article } from "../files/article.ts";

/** Traditional texts have a quarter of such characters, simplified ones next to none (乾隆, 瞭望). */
const TRADITIONAL_SHARE = 0.1;

/** English when Latin words outnumber Han characters; traditional when folding changes many of these. */
export const detectArticleLanguage = (text: string): Article["language"] => {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  if (words.length > han.length) return "en";
  const traditional = han.filter((character) => fold(character) !== character);
  return traditional.length > han.length * TRADITIONAL_SHARE ? "zh-Hant" : "zh-Hans";
};

/** A language as a person gives it: zh leaves the script open. */
export type GivenLanguage = Article["language"] | "zh";

/** The language given, or undefined where the characters of the text are to tell it. */
export const readGivenLanguage = (given: GivenLanguage | undefined): Article["language"] | undefined =>
  given === "zh" ? undefined : given;
