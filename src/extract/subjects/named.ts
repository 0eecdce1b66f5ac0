/** Whom a number or a statement is about and what is measured or stated of it, in the words of the text. */

export interface Named {
  subject: string;
  metric: string;
}
