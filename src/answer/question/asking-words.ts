/** Which of a question's words ask. */
import type { Understood } from "./understand.ts";

/** The question from where it asks on, folded in place: of a follow-up that asks something else only its own words. */
export const askingWords = ({ folded, thread }: Pick<Understood, "folded" | "thread">): string =>
  folded.slice(thread?.asking ?? 0);
