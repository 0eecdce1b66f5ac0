/** Which of a question's words ask. */
import type { Understood } from "./understand.ts";

/** The question from where it asks on, as typed: of a follow-up that asks something else only its own words. */
export const askingWords = ({ question, thread }: Pick<Understood, "question" | "thread">): string =>
  question.slice(thread?.asking ?? 0);
