/** What the lexicon may ask of the texts that are searched. */

export interface TextForms {
  /** Whether some text is in English. */
  english: boolean;
  /**
   * Whether some text holds the form: folded, Chinese anywhere, other words whole and in any inflection. Asked some
   * 10,000 times before the first English question is answered.
   */
  has: (form: string) => boolean;
  /** In how many passages one or two Chinese characters stand; a quick answer matters more than an exact one. */
  count: (form: string) => number;
}
