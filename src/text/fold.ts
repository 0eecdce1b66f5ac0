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

// é typed as e + ◌́, ｶﾞ, Hangul letters: code points that combine with the one before.
const JOINS = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]$/u;

const foldOnce = (piece: string): string => {
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

/** Units by whether they fold to themselves: 1 yes, 2 no, 0 not asked yet. */
const ownFolds = new Uint8Array(0x10000);
const isOwnFold = (unit: number): boolean => {
  ownFolds[unit] ||= foldUnit(unit) === String.fromCharCode(unit) ? 1 : 2;
  return ownFolds[unit] === 1;
};

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Units that never combine with the one before: Latin-1, Han, kana without its voicing marks, full-width forms. */
const standsAlone = (unit: number): boolean =>
  unit < 0x300 ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0x2000 && unit <= 0x2027) ||
  (unit >= 0x3000 && unit <= 0x3029) ||
  (unit >= 0xff01 && unit <= 0xff9d);

/** Whether the unit at a place folds on its own. */
const isPiece = (text: string, at: number): boolean =>
  !isSurrogate(text.charCodeAt(at)) && (at + 1 === text.length || standsAlone(text.charCodeAt(at + 1)));

/** Where a character with all that combines with it ends. */
const pieceEnd = (text: string, start: number): number => {
  let end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  while (end < text.length) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!JOINS.test(next)) break;
    end += next.length;
  }
  return end;
};

/** The text as it is matched on: NFKC, lower case, traditional characters made simplified. Folding twice changes nothing. */
export const fold = (text: string): string => {
  let folded = "";
  // what folds to itself is taken over in one go
  let same = 0;
  for (let at = 0; at < text.length; ) {
    const single = isPiece(text, at);
    const unit = text.charCodeAt(at);
    if (single && isOwnFold(unit)) {
      at++;
      continue;
    }
    const end = single ? at + 1 : pieceEnd(text, at);
    folded += text.slice(same, at) + (single ? foldUnit(unit) : foldPiece(text.slice(at, end)));
    at = same = end;
  }
  return same === 0 ? text : folded + text.slice(same);
};

/**
 * The folded text with `at[i]`, the source offset at which the piece behind folded unit `i` begins;
 * `at[text.length]` is the source's length.
 */
export const foldWithOffsets = (source: string): { text: string; at: Int32Array } => {
  let text = "";
  const at: number[] = [];
  for (let start = 0; start < source.length; ) {
    const single = isPiece(source, start);
    const end = single ? start + 1 : pieceEnd(source, start);
    const piece = single ? foldUnit(source.charCodeAt(start)) : foldPiece(source.slice(start, end));
    text += piece;
    for (let i = 0; i < piece.length; i++) at.push(start);
    start = end;
  }
  at.push(source.length);
  return { text, at: Int32Array.from(at) };
};
