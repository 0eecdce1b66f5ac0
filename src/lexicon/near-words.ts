/** Words of the texts that lie near a word in meaning, as further ways to say it. */
import { remember } from "../text/remember.ts";
import type { Alternative } from "./term-group.ts";
import type { TextForms } from "./text-forms.ts";
import { likeness, meaningRow, meaningWords } from "./word-meanings.ts";

/**
 * Finds the held words nearest to a folded word, the nearest first; none for a word that the table doesn't know. Their
 * weights say how near they are and stay below what a synonym counts.
 */
export type NearWords = (word: string) => Alternative[];

const LEAST_LIKENESS = 0.12;
const MOST = 6;
const LIGHTEST = 0.25;
const HEAVIEST = 0.6;
/** Words whose neighbours are kept. */
const MOST_KEPT = 2_000;

const isEnglish = (word: string): boolean => word.charCodeAt(0) < 0x80;

/** Makes the finder for some texts. */
export const createNearWords = (texts: TextForms): NearWords => {
  let held: number[] | undefined;
  const heldRows = (): number[] =>
    (held ??= [...meaningWords().entries()]
      .filter(([, word]) => (texts.english || !isEnglish(word)) && texts.has(word))
      .map(([row]) => row));
  return remember(MOST_KEPT, (word) => {
    const row = meaningRow(word);
    return row === undefined ? [] : nearest(row, heldRows());
  });
};

const nearest = (row: number, held: number[]): Alternative[] =>
  held
    .flatMap((other) => {
      const alike = other === row ? 0 : likeness(row, other);
      return alike >= LEAST_LIKENESS ? [{ other, alike }] : [];
    })
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ other, alike }) => ({
      form: meaningWords()[other] as string,
      weight: Math.min(HEAVIEST, LIGHTEST + 0.7 * (alike - LEAST_LIKENESS)),
    }));
