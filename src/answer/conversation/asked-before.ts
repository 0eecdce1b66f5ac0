/** The questions of a chat that the next one may lean on, as one text: a line each, the latest last. */
import { recogniseAside } from "./asides.ts";
import { recogniseChat } from "./recognise-chat.ts";

/** What was asked longer ago is forgotten. */
const MOST_QUESTIONS = 3;

/** The lines of a prior text; who knows only the question just before gives that alone. */
export const questionsOf = (prior: string): string[] =>
  prior
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-MOST_QUESTIONS);

/** What the next question may lean on after this one; 谁说的, 还有吗, 好的 leave the question before as it was. */
export const askedBefore = (prior: string | null, question: string): string => {
  const before = prior === null ? [] : questionsOf(prior);
  const isAside = before.length > 0 && (recogniseAside(question) !== null || recogniseChat(question) !== null);
  return (isAside ? before : [...before, question.replace(/\s+/g, " ")]).slice(-MOST_QUESTIONS).join("\n");
};
