/** An article as it came in: its text and what it says of itself. */
import type { Article } from "../files/article.ts";

export interface Intake {
  /** What will be stored: every character that may be quoted. */
  text: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** ISO date. */
  published: string | null;
  language: Article["language"] | null;
}
