/** Whom 其, 它 and 该平台 stand for: the company that the sentences before speak of, or the one that the text calls so. */

const KINDS = "平台|公司|集团|品牌|网站|商城|超市|银行|机构|app";
// 电商平台Flipkart, 京东集团
const CALLED_BEFORE = new RegExp(`(?<kind>${KINDS})[“「"(]?$`);
const CALLED_AFTER = new RegExp(`^[”」")]?(?<kind>${KINDS})`);

/** What the words around a name call it: 平台 in 电商平台Flipkart. */
export const kindOfName = (text: string, start: number, end: number): string | null =>
  CALLED_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.groups?.kind ??
  CALLED_AFTER.exec(text.slice(end, end + 4))?.groups?.kind ??
  null;

// 其海外收入, 其在海外的收入; not 其中, 尤其
const ITS = /(?<![尤极])其[在于]?$/;
/** Whether what stands before some words makes them somebody's: 其(海外收入). */
export const isOwned = (before: string): boolean => ITS.test(before);

// 它的用户, 它们
export const isIt = (words: string): boolean => /^[它牠]们?/.test(words);

const POINTS_AT = /(?:该|这家|这个)$/;
const KIND_FIRST = new RegExp(`^(?<kind>${KINDS})`);
/** 平台 of 该平台: what some words point at, with what stands before them. */
export const kindPointedAt = (before: string, words: string): string | null =>
  POINTS_AT.test(before) ? (KIND_FIRST.exec(words)?.groups?.kind ?? null) : null;
