/** A wish that can't be met, said in one line to the person who made it. */

/** What a refusal is about, for those who say it in other words. */
export const REFUSAL_KINDS = [
  ...(["repeated", "address", "private-address", "unreachable", "too-slow", "too-large", "no-text", "date"] as const),
  ...(["words", "number", "no-number", "misread", "period", "reading"] as const),
  "other",
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

/** The message is meant for the maintainer and complete without a stack. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly kind: RefusalKind;
  /** The article that stands in the way. */
  readonly article: string | null;

  constructor(message: string, kind: RefusalKind = "other", article: string | null = null) {
    super(message);
    this.kind = kind;
    this.article = article;
  }
}
