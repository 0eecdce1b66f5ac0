/** Tells questions from what can't be one: nothing, no words, too many, only links, or a script or language that isn't read. */
import { isOtherLanguage } from "../lexicon/other-languages.ts";
import { fold } from "../text/fold.ts";

/** What is wrong with a message as a question. */
export type Unreadable = "empty" | "symbols" | "long" | "link" | "script" | "language";

/** Longer messages are texts and not questions. UTF-16 units. */
export const LONGEST_QUESTION = 1000;

// Control characters, lone surrogates and overrides of direction, which no question needs: \u0000
const CONTROL = /[\p{Cc}\u2028-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

/** https://example.com/1, www.example.com; not JD.com, which is a name. */
const ONLY_LINKS = /^(?:(?:https?:\/\/|www\.)[!-~]+(?:\s+|$))+$/i;

/** The question without control characters, or what is wrong with it. */
export const checkQuestion = (message: string): { question: string } | { unreadable: Unreadable } => {
  const question = message.replace(CONTROL, " ").trim();
  if (question === "") return { unreadable: "empty" };
  if (ONLY_LINKS.test(question)) return { unreadable: "link" };
  if (question.length > LONGEST_QUESTION) return { unreadable: "long" };
  const letters = question.match(/\p{L}/gu) ?? [];
  if (letters.length === 0 && !/\p{N}/u.test(question)) return { unreadable: "symbols" };
  const foreign = letters.filter((letter) => !/[\p{Script=Han}\p{Script=Latin}]/u.test(letter));
  if (foreign.length > letters.length / 2) return { unreadable: "script" };
  return isOtherLanguage(fold(question)) ? { unreadable: "language" } : { question };
};
