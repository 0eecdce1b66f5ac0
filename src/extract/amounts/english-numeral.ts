/** English numerals and multipliers in a folded text: two million, half a dozen, tens of thousands, bn. */
import { sticky } from "../../text/sticky.ts";

interface EnglishNumeral {
  /** In the folded text. */
  end: number;
  value: number;
  scale: number;
  vague: boolean;
}

const ENGLISH_SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  w: 1e4,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  "lakh crore": 1e12,
};
const ENGLISH_WORDS: Record<string, number> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

// million in 45 million, bn in 3bn, w in 10w+, lakh crore in ₹2 lakh crore
const ENGLISH_SCALE =
  /(?: ?-?(dozen|thousand|million|billion|trillion|crore|lakh(?: crore)?)|(?: ?(bn|mn|mln|tn)|([kmbw])))(?![a-z])/y;
const ONES = "one|two|three|four|five|six|seven|eight|nine";
const BELOW_HUNDRED = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${ONES}))?|(?:four|six|seven|eight|nine|thir|fif)teen|ten|eleven|twelve|${ONES}`;
const SCALE_WORDS = "dozen|thousand|million|billion|trillion|crore|lakh(?: crore)?";
// two million, a billion, three dozen, twelve, forty-four, four hundred thousand, three hundred and twenty; of twenty-odd nothing
const ENGLISH_WORD = new RegExp(
  `(?:(?<hundreds>an?|${ONES}) hundred(?: and (?<rest>${BELOW_HUNDRED}))?|(?<below>an?|${BELOW_HUNDRED}))(?: (?<scale>${SCALE_WORDS}))?(?![a-z-])`,
  "y",
);
// half a million, a half-billion, half a dozen, three-quarters of a million
const ENGLISH_FRACTION = new RegExp(
  `(?:an? )?(?<part>half|quarter of|three[ -]quarters of)[ -](?:an?[ -])?(?<scale>hundred|${SCALE_WORDS})(?![a-z])`,
  "y",
);
const PARTS: Record<string, number> = { half: 0.5, quarter: 0.25, three: 0.75 };
// two and a half million, a million and a half, two and a half years
const ENGLISH_AND_HALF = new RegExp(
  `(?<below>${BELOW_HUNDRED}|an?(?= \\w+ and a half)) (?:and a half(?: (?<scale>${SCALE_WORDS}))?|(?<before>${SCALE_WORDS}) and a half)(?![a-z-])`,
  "y",
);
// tens of millions, hundreds of thousands, dozens of
const ENGLISH_VAGUE =
  /(?:(tens|hundreds|thousands) of (thousands|millions|billions)|(dozens|hundreds|thousands|millions|billions)(?= of))(?![a-z])/y;
const VAGUE_WORDS: Record<string, number> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};

/** The multiplier after a number, which may touch it: million, bn, k. */
export const readEnglishScale = (text: string, at: number): { scale: number; end: number } | null => {
  const match = sticky(ENGLISH_SCALE, text, at);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && word ? { scale: ENGLISH_SCALES[word] ?? 1, end: at + match[0].length } : null;
};
/** The English numeral that begins at `at`, and its multiplier, 1 without; `vague`: only an order of magnitude. Null for none. */
export function readEnglish(text: string, at: number): EnglishNumeral | null {
  const vague = sticky(ENGLISH_VAGUE, text, at);
  if (vague) {
    const value = (VAGUE_WORDS[vague[1] ?? vague[3] ?? ""] ?? 1) * (VAGUE_WORDS[vague[2] ?? ""] ?? 1);
    return { end: at + vague[0].length, value, scale: value, vague: true };
  }
  const fraction = sticky(ENGLISH_FRACTION, text, at);
  if (fraction) {
    const scale = ENGLISH_SCALES[fraction.groups?.scale ?? ""] ?? 1;
    const part = PARTS[/^[a-z]+/.exec(fraction.groups?.part ?? "")?.[0] ?? ""] ?? 1;
    return { end: at + fraction[0].length, value: part * scale, scale, vague: false };
  }
  const half = sticky(ENGLISH_AND_HALF, text, at);
  if (half) {
    const scale = ENGLISH_SCALES[half.groups?.scale ?? half.groups?.before ?? ""] ?? 1;
    const value = (inWords(half.groups?.below ?? "") + 0.5) * scale;
    return { end: at + half[0].length, value, scale, vague: false };
  }
  const match = sticky(ENGLISH_WORD, text, at);
  const { hundreds, rest, below, scale: word } = match?.groups ?? {};
  if (!match || (below?.startsWith("a") && !word)) return null;
  const scale = ENGLISH_SCALES[word ?? ""] ?? 1;
  const value = hundreds ? 100 * inWords(hundreds) + (rest ? inWords(rest) : 0) : inWords(below ?? "");
  return { end: at + match[0].length, value: value * scale, scale, vague: false };
}

/** forty-four → 44, a → 1. */
const inWords = (words: string): number => words.split("-").reduce((sum, word) => sum + (ENGLISH_WORDS[word] ?? 1), 0);
