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
