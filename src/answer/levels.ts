/** How near to a claim's number a word of the question stands, as a level from 0 to 1. */
export const LEVELS = {
  reading: 1,
  clause: 0.95,
  quote: 0.75,
  paraphrase: 0.9,
  gloss: 0.75,
  title: 0.5,
  before: 0.5,
  lead: 0.35,
  earlier: 0.35,
} as const;
