/** Full-width digits and letters as ordinary ones. */

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％]|(?<=[0-9０-９])．(?=[0-9０-９])/g;
/** From ０ to 0. */
const APART = 0xfee0;

/** ２０２３年 → 2023年, ５６．８％ → 56.8%; punctuation stays, and every character its place. */
export const narrow = (text: string): string =>
  text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - APART));
