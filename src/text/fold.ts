/** Folding: the copy of a text that is matched on (NFKC, lower case, simplified characters), with the way back to the source. */
import traditionalToSimplified from "opencc-js/dict/TSCharacters";

/** Hong Kong forms that the table above, made for the OpenCC standard, leaves alone. */
const HONG_KONG_FORMS = "敍 叙|枱 台|粧 妆|糭 粽|衞 卫|衹 只";

/**
 * Characters only, no phrases: a word must fold alike on its own and inside any text, or a name would not be found
 * where it stands. The price is a few merged pairs (乾/干), the same on both sides.
 */
const simplified = new Map<string, string>();
for (const pair of `${HONG_KONG_FORMS}|${traditionalToSimplified}`.split("|")) {
  const [from, to] = pair.split(" ");
  if (from && to) simplified.set(from, to);
}

// é typed as e + ◌́, ｶﾞ, Hangul letters: a code point with those that combine with it
const PIECE = /.[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]*/suy;
// Units that may belong to the piece before: the same, and halves of pairs
const MAY_JOIN = /[\p{M}\p{Surrogate}\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]/u;

// Soft hyphens and zero-width characters stand within words and numbers that lines may be broken in: 成交\u00AD额, 3\u200B00万
const UNSEEN = /^[\u00AD\u200B-\u200D\u2060\uFEFF]$/;

// NFKC and letter case leave these as they are
const CHINESE_CHARACTER = /^[\u4e00-\u9fff]$/;

const foldOnce = (piece: string): string => {
  if (CHINESE_CHARACTER.test(piece)) return simplified.get(piece) ?? piece;
  if (UNSEEN.test(piece)) return "";
  let folded = "";
  for (const char of piece.normalize("NFKC").toLowerCase().normalize("NFKC")) folded += simplified.get(char) ?? char;
  return folded;
};

/** One base character with what combines with it. Folding again must change nothing, hence the loop. */
const foldPiece = (piece: string): string => {
  let folded = foldOnce(piece);
  for (let again = foldOnce(folded); again !== folded; again = foldOnce(folded)) folded = again;
  return folded;
};

/** Folded forms of single UTF-16 units, by unit; grows as characters are met. */
const foldedUnits = new Array<string | undefined>(0x10000);
const foldUnit = (unit: number): string => (foldedUnits[unit] ??= foldPiece(String.fromCharCode(unit)));

/** Whether a unit may belong to the piece before it, by unit; grows as characters are met. */
const joiningUnits = new Array<boolean | undefined>(0x10000);
const mayJoin = (unit: number): boolean => (joiningUnits[unit] ??= MAY_JOIN.test(String.fromCharCode(unit)));

/** Calls `visit` for each piece of the text that folds on its own. */
const eachPiece = (text: string, visit: (start: number, folded: string, end: number) => void): void => {
  let start = 0;
  while (start < text.length) {
    let end = start + 1;
    if (end === text.length || !mayJoin(text.charCodeAt(end))) {
      visit(start, foldUnit(text.charCodeAt(start)), end);
    } else {
      PIECE.lastIndex = start;
      PIECE.test(text);
      end = PIECE.lastIndex;
      visit(start, foldPiece(text.slice(start, end)), end);
    }
    start = end;
  }
};

/** The text as it is matched on: NFKC, lower case, traditional characters made simplified. Folding twice changes nothing. */
export const fold = (text: string): string => {
  let folded = "";
  // what folds to itself is taken over in one go
  let same = 0;
  eachPiece(text, (start, piece, end) => {
    if (piece.length === end - start && text.startsWith(piece, start)) return;
    folded += text.slice(same, start) + piece;
    same = end;
  });
  return same === 0 ? text : folded + text.slice(same);
};

/** The text with all folded that folds to its own length: a place in it is the same place in the text. */
export const foldInPlace = (text: string): string => {
  let folded = "";
  eachPiece(text, (start, piece, end) => {
    folded += piece.length === end - start ? piece : text.slice(start, end);
  });
  return folded;
};

/**
 * The folded text with `at[i]`, the source offset at which the piece behind folded unit `i` begins;
 * `at[text.length]` is the source's length.
 */
export const foldWithOffsets = (source: string): { text: string; at: Int32Array } => {
  let text = "";
  const at: number[] = [];
  eachPiece(source, (start, piece) => {
    text += piece;
    for (let i = 0; i < piece.length; i++) at.push(start);
  });
  at.push(source.length);
  return { text, at: Int32Array.from(at) };
};
