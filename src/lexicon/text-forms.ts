/** What the lexicon may ask of the texts that are searched. */

export interface TextForms {
  /** Whether some text holds the form (folded; Chinese anywhere, other words whole and as base forms). Asked some 100,000 times at first. */
  has(form: string): boolean;
  /** In how many passages the form stands; for pairs of characters a quick answer matters more than an exact one. */
  count(form: string): number;
}
