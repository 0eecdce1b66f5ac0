/** The text that names are looked for in: folded, without accents, with every kind of gap inside a name made one space. */
import { foldWithOffsets } from "../text/fold.ts";

/** A text made ready for matching names. */
export interface NameText {
  source: string;
  /** Folded; a blank, hyphen, dot or apostrophe is a space, both of Singles' Day are one; an accented Latin letter its plain one. */
  text: string;
  /** Source offset of each unit of `text`; `at[text.length]` is the source's length. */
  at: Int32Array;
}

/** What writers put or leave out between the parts of a name: Tik-Tok, 6·18, JD.com, L'Oréal. */
const GAPS = new Set(Array.from(" \t\n\u00a0-‐‑–_·・•.'’`", (char) => char.charCodeAt(0)));

// é → e, ǒ → o (pinyin with tones), ǚ → ü: lü is not lu
const plainUnits = new Map<number, string>();
for (let unit = 0xc0; unit < 0x250; unit++) {
  const decomposed = String.fromCharCode(unit).normalize("NFD");
  const base = decomposed.startsWith("u\u0308") ? "ü" : decomposed.charAt(0);
  if (base.charCodeAt(0) !== unit) plainUnits.set(unit, base);
}

/** A folded text as names are matched on; same length, unit by unit. */
export const plainNameText = (folded: string): string => {
  let plain = "";
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    plain += GAPS.has(unit) ? " " : (plainUnits.get(unit) ?? folded.charAt(i));
  }
  return plain;
};

// Singles' Day, consumers’ association
const OF_SEVERAL = /(?<=s['’]) (?=[a-z])/g;

/** Makes a text ready for matching names. */
export const readNameText = (source: string): NameText => {
  const { text, at } = foldWithOffsets(source);
  const blanks = Array.from(text.matchAll(OF_SEVERAL), ({ index }) => index);
  if (blanks.length === 0) return { source, text: plainNameText(text), at };
  const dropped = new Set(blanks);
  return {
    source,
    text: plainNameText(text.replaceAll(OF_SEVERAL, "")),
    at: at.filter((_, unit) => !dropped.has(unit)),
  };
};
