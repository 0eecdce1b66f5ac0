/** Names by the letters they are written with, in whatever order, without spelling any of them out. */
import { fold } from "../text/fold.ts";
import { readingsOf } from "../text/pinyin.ts";
import { listBy } from "./group-by.ts";
import type { ListedName } from "./mention.ts";
import { plainNameText } from "./name-text.ts";

const A = 0x61;
const Z = 0x7a;
const GAP = 0x20;

/** A number for each letter whose sums hardly ever meet. */
const WEIGHTS = Array.from({ length: 26 }, (_, letter) => Math.imul(letter + 1, 0x9e3779b1) ^ (0x85ebca6b >>> letter));

/** The sum over the letters, the same in any order; null when something else stands among them. */
const bagOf = (plain: string): number | null => {
  let bag = 0;
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    if (unit === GAP) continue;
    if (unit < A || unit > Z) return null;
    bag = (bag + (WEIGHTS[unit - A] ?? 0)) | 0;
  }
  return bag;
};

/** What the other number of a noun adds and takes away: users, branches, companies. */
const NUMBER_ENDINGS = ["s", "es", "ies"].map(
  (ending) => (bagOf(ending) ?? 0) - (ending === "ies" ? (bagOf("y") ?? 0) : 0),
);
const DIFFERENCES = [0, ...NUMBER_ENDINGS, ...NUMBER_ENDINGS.map((bag) => -bag)];

const PLAIN = /^[A-Za-z ]+$/;

/** The names that may be written with just these letters, in the order given. Some are not: the sums only tell most apart. */
export const createLetterBags = (names: ListedName[]): ((letters: string) => ListedName[]) => {
  const places = new Map(names.map((listed, place) => [listed, place]));
  const syllables = new Map<string, number>();
  const syllableBag = (char: string): number => {
    let bag = syllables.get(char);
    if (bag === undefined) {
      bag = bagOf(readingsOf(char)[0] ?? "") ?? 0;
      syllables.set(char, bag);
    }
    return bag;
  };
  const bagOfName = ({ name, chinese }: ListedName): number | null => {
    if (chinese !== "") {
      let bag = 0;
      for (const char of chinese) bag = (bag + syllableBag(char)) | 0;
      return bag;
    }
    return bagOf(PLAIN.test(name) ? name.toLowerCase() : plainNameText(fold(name)));
  };
  const withBag = listBy(names, bagOfName);
  return (letters) => {
    const bag = bagOf(letters) ?? 0;
    return DIFFERENCES.flatMap((difference) => withBag((bag - difference) | 0)).sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
  };
};
