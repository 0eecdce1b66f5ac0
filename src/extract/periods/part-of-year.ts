/** Words for a part of a year, under a line or a caption that tells the year. */

/** As they are read together: 2022年3月, 2022年上半年, Q1 2022, Jan 24, 2022. */
export const inYear = (part: string, year: string): string => {
  if (/\p{Script=Han}|^\dQ$/u.test(part)) return `${year}年${part}`;
  return /[a-z]\.? \d{1,2}$/.test(part) ? `${part}, ${year}` : `${part} ${year}`;
};
