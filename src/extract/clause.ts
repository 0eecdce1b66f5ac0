/** Where the clause around a number of a folded text begins and ends, looking no farther than a name can reach. */

/** ， ； 。 and the comma that folding makes of ，, but not that of 1,234. Has no flags: for test, search and split. */
export const CLAUSE_MARK = /[，；。;！？]|,(?!\d)|(?<!\d),/;

/** In UTF-16 units. */
const REACH = 160;

const isMark = (text: string, at: number): boolean => {
  const char = text[at] ?? "";
  if (/[，；。;“”！？]/.test(char)) return true;
  // 1,234 and 20:40 are one number
  return /[,:]/.test(char) && !(/\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? ""));
};

/** Where the clause that holds `at` begins. */
export const clauseStart = (text: string, at: number): number => {
  const farthest = Math.max(0, at - REACH);
  for (let i = at - 1; i >= farthest; i--) if (isMark(text, i)) return i + 1;
  return farthest;
};

/** Where the clause that holds `at` ends, its mark excluded. */
export const clauseEnd = (text: string, at: number): number => {
  const farthest = Math.min(text.length, at + REACH);
  for (let i = at; i < farthest; i++) if (isMark(text, i)) return i;
  return farthest;
};

const LETTER = /[\p{Script=Latin}\d]/u;
const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));

/** Where a text is cut so that at most `most` units before the cut are left; in English between words. */
export const cutAfter = (text: string, most: number): number => {
  if (text.length <= most) return text.length;
  let at = most;
  while (isWithinWord(text, at)) at--;
  return at === 0 ? most : at;
};

/** The last `most` units of a text or fewer; in English whole words. */
export const lastWords = (text: string, most: number): string => {
  if (text.length <= most) return text;
  let at = text.length - most;
  while (isWithinWord(text, at)) at++;
  return text.slice(at === text.length ? text.length - most : at).trimStart();
};

/** Up to `most` units of a text, cut between its words. */
export const firstWords = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, Math.max(text.lastIndexOf(" ", most), 1));
