/** Numerals in a folded text, Arabic, Chinese and English, with their multipliers: 8.50 亿, 两千六百, 数十万, 1.2 billion. */
import { exact, parseChinese, product, SCALES } from "./chinese-numeral.ts";

export interface Numeral {
  /** In the folded text. */
  start: number;
  end: number;
  /** A pair for 六七百万. */
  value: number | [number, number];
  /** 200多亿, 四十余, 十几: somewhat more than the value. */
  more: boolean;
  /** 数十万, 上千万, 几万: the value is only the order of magnitude. */
  vague: boolean;
  /** 百亿 in 百亿补贴: a multiplier with nothing before it, a number only where the words around it say so. */
  bare: boolean;
  /** The multiplier at its end, 1 without: what a list or range before it shares (28-30亿). */
  scale: number;
  /** Written with Arabic digits. */
  arabic: boolean;
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

// 36761, 1,234.5, 8.50
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
// 万 in 3万, 多亿 in 200多亿, 万亿, 个亿 in 5个亿 as people say it; not the 百 of 百货, the 千 of 千米 nor the 万 of 万达
const CHINESE_SCALE =
  /(?:个(?=[多来]?亿(?!万)))?([多余来几]?) ?((?:[十百千](?=[万亿])|万(?=亿))?[万亿兆千百十](?![货度米克瓦里])(?!达|科|事|能|象|物))/y;
// 1 in 3亿1对吧, said for 3.1亿; 5 in 8亿5家 counts something else
const SPOKEN_TENTH = /[1-9](?=$|[\s,。?!的吧吗么了对是啊呢嘛没])/y;
// million in 45 million, bn in 3bn, w in 10w+, lakh crore in ₹2 lakh crore
const ENGLISH_SCALE =
  /(?: ?-?(dozen|thousand|million|billion|trillion|crore|lakh(?: crore)?)|(?: ?(bn|mn|mln|tn)|([kmbw])))(?![a-z])/y;
// 二百六十, 六七百万, 三点五, 两千; what is read by value, digit by digit
const CHINESE = /[零〇一二两三四五六七八九十百千万亿兆]+(?:点[零〇一二三四五六七八九]+[百千万亿兆]*)?/y;
// 数十万, 几万, 上千万, 好几百, 好几个亿
const VAGUE = /(?:好几个(?=亿(?!万))|好几|数|几|上)([十百千万亿兆]+)(?![货度]|上[百千万亿])/y;
// 三个亿, 两个多亿, 六七个亿, 十几个亿
const COUNTED_SCALE = /(?:个([多来]?)|([几多余])个)亿(?!万)/y;
// 十几万, 二十几, 四十余万, 两千多
const CHINESE_MORE = /([多余来几])(?!年)([万亿]*)/y;
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

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Every numeral, in order and apart; letters, digits and signs that touch one from outside (p40, 1.2.3) refuse it. */
export function readNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  let at = 0;
  while (at < text.length) {
    const numeral = readAt(text, at);
    if (numeral) {
      numerals.push(numeral);
      at = numeral.end;
    } else if (/[\d.]/.test(text[at] ?? "") || /[a-z]/.test(text[at] ?? "")) {
      at = skipWord(text, at);
    } else at++;
  }
  return numerals;
}

/** Past the rest of a word or a refused number, so that no half of it is read. */
function skipWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[a-z\d.]/.test(text[end] ?? "")) {
    if (
      /\d/.test(text[end] ?? "") &&
      (CURRENCY_CODE.test(text.slice(Math.max(0, end - 4), end)) || isNamesShare(text, end))
    )
      break;
    end++;
  }
  return end;
}

function readAt(text: string, at: number): Numeral | null {
  const char = text[at] ?? "";
  if (/\d/.test(char)) return readArabic(text, at);
  if (/[a-z]/.test(char)) return /[a-z\d_'’-]/.test(text[at - 1] ?? "") ? null : readEnglish(text, at);
  return readVague(text, at) ?? readChinese(text, at);
}

function readArabic(text: string, at: number): Numeral | null {
  const before = text[at - 1] ?? "";
  const match = sticky(ARABIC, text, at);
  if (
    !match ||
    ((/[\d.a-z_#@*]/.test(before) ||
      (/[+,]/.test(before) &&
        /[\da-z]/.test(text[at - 2] ?? "") &&
        !(before === "," && /[a-z]/.test(text[at - 2] ?? "")))) &&
      !isNamesShare(text, at) &&
      !CURRENCY_CODE.test(text.slice(Math.max(0, at - 4), at))) ||
    isJoined(text, at) ||
    isClockMinute(text, at)
  )
    return null;
  let end = at + match[0].length;
  if (/^\.\d|^:\d/.test(text.slice(end, end + 2))) return null;
  let value = Number(match[0].replaceAll(",", ""));
  let scale = 1;
  let more = false;
  const scaled = readScale(text, end);
  if (scaled) {
    ({ scale, more, end } = scaled);
    value *= scale;
    // 3亿5000万
    const next = more ? null : sticky(ARABIC, text, end);
    const smaller = next ? readScale(text, end + next[0].length) : null;
    if (next && smaller && smaller.scale < scale) {
      value += Number(next[0].replaceAll(",", "")) * smaller.scale;
      end = smaller.end;
    } else if (!more && scale >= 1e3) {
      const tenth = sticky(SPOKEN_TENTH, text, end);
      if (tenth) {
        value += Number(tenth[0]) * (scale / 10);
        end += tenth[0].length;
      }
    }
  }
  const tail = sticky(/[多余]/y, text, end);
  if (tail && (scale > 1 || (value >= 10 && Number.isInteger(value))))
    return numeralOf(at, end + 1, exact(value), scale, { more: true, arabic: true });
  return numeralOf(at, end, exact(value), scale, { more, arabic: true });
}

/** Flipkart77%的股份: a name without a blank before its share. */
const isNamesShare = (text: string, at: number): boolean =>
  /[a-z]{4}$/.test(text.slice(Math.max(0, at - 5), at)) && /^\d{1,3}(?:\.\d{1,4})?%/.test(text.slice(at, at + 9));

// RMB1.2 trillion: the only letters that may touch a number
const CURRENCY_CODE = /(?:^|[^a-z])(?:rmb|usd|hkd|cny|eur|gbp|inr|sgd|rs|rp|rm|idr|twd|thb)$/;

// covid-19: the hyphen joins a name
const isJoined = (text: string, at: number): boolean => text[at - 1] === "-" && /[a-z]/.test(text[at - 2] ?? "");

// 40 in 20:40
const isClockMinute = (text: string, at: number): boolean => text[at - 1] === ":" && /\d/.test(text[at - 2] ?? "");

function readScale(text: string, at: number): { scale: number; end: number; more: boolean } | null {
  const chinese = sticky(CHINESE_SCALE, text, at);
  if (chinese) return { scale: product(chinese[2] ?? ""), end: at + chinese[0].length, more: chinese[1] !== "" };
  const english = sticky(ENGLISH_SCALE, text, at);
  const word = english?.[1] ?? english?.[2] ?? english?.[3];
  return english && word ? { scale: ENGLISH_SCALES[word] ?? 1, end: at + english[0].length, more: false } : null;
}

function readEnglish(text: string, at: number): Numeral | null {
  const vague = sticky(ENGLISH_VAGUE, text, at);
  if (vague) {
    const value = (VAGUE_WORDS[vague[1] ?? vague[3] ?? ""] ?? 1) * (VAGUE_WORDS[vague[2] ?? ""] ?? 1);
    return numeralOf(at, at + vague[0].length, value, value, { vague: true });
  }
  const fraction = sticky(ENGLISH_FRACTION, text, at);
  if (fraction) {
    const scale = ENGLISH_SCALES[fraction.groups?.scale ?? ""] ?? 1;
    const part = PARTS[/^[a-z]+/.exec(fraction.groups?.part ?? "")?.[0] ?? ""] ?? 1;
    return numeralOf(at, at + fraction[0].length, part * scale, scale, {});
  }
  const half = sticky(ENGLISH_AND_HALF, text, at);
  if (half) {
    const scale = ENGLISH_SCALES[half.groups?.scale ?? half.groups?.before ?? ""] ?? 1;
    return numeralOf(at, at + half[0].length, (inWords(half.groups?.below ?? "") + 0.5) * scale, scale, {});
  }
  const match = sticky(ENGLISH_WORD, text, at);
  const { hundreds, rest, below, scale: word } = match?.groups ?? {};
  if (!match || (below?.startsWith("a") && !word)) return null;
  const scale = ENGLISH_SCALES[word ?? ""] ?? 1;
  const value = hundreds ? 100 * inWords(hundreds) + (rest ? inWords(rest) : 0) : inWords(below ?? "");
  return numeralOf(at, at + match[0].length, value * scale, scale, {});
}

/** forty-four → 44, a → 1. */
const inWords = (words: string): number => words.split("-").reduce((sum, word) => sum + (ENGLISH_WORDS[word] ?? 1), 0);

function readVague(text: string, at: number): Numeral | null {
  const match = sticky(VAGUE, text, at);
  if (!match) return null;
  const before = text[at - 1] ?? "";
  // 用户数百万 is 数 of 用户数; 线上百货, 以上千万: 上 belongs to the word before; 十几万 is read with its 十
  if (match[0].startsWith("数") && /[户人单店件次额量总指倍频丝]/.test(before)) return null;
  if (match[0].startsWith("上") && /[十百千万亿以线网街马晚早路海]/.test(before)) return null;
  if (/[\d零〇一二两三四五六七八九十百千万亿]/.test(before)) return null;
  const value = product(match[1] ?? "");
  return numeralOf(at, at + match[0].length, value, value, { vague: true });
}

const TWO_DIGITS = /^[零〇一二两三四五六七八九]{2}$/;

function readChinese(text: string, at: number): Numeral | null {
  const match = sticky(CHINESE, text, at);
  if (!match || /[\d零〇一二两三四五六七八九十百千万亿点.]/.test(text[at - 1] ?? "")) return null;
  let end = at + match[0].length;
  // 三千一个月, 两百一件: so much for each
  if (/[百千万亿]一$/.test(match[0]) && /[个件台晚斤天年月人位张份只次瓶杯盒]/.test(text[end] ?? "")) end--;
  const run = text.slice(at, end);
  const reading = parseChinese(run);
  if (!reading) return null;
  if (/[\d.]/.test(text[end] ?? "")) return null;
  // 八五折, but no number in 四六级 or 九五后
  if (TWO_DIGITS.test(run) && typeof reading.value === "number" && text[end] !== "折") return null;
  let { value } = reading;
  let more = false;
  let { scale } = reading;
  const counted = reading.bare ? null : sticky(COUNTED_SCALE, text, end);
  if (counted) {
    const hundredMillion = SCALES.亿 ?? 1;
    const values: Numeral["value"] =
      typeof value === "number" ? value * hundredMillion : [value[0] * hundredMillion, value[1] * hundredMillion];
    return numeralOf(at, end + counted[0].length, values, hundredMillion, { more: (counted[1] ?? counted[2]) !== "" });
  }
  const tail = reading.bare ? null : sticky(CHINESE_MORE, text, end);
  if (tail && typeof value === "number" && value >= 10 && value % 10 === 0) {
    more = true;
    const factor = product(tail[2] ?? "");
    value *= factor;
    if (tail[2]) scale = factor;
    end += tail[0].length;
  } else if (/^[多余]年/.test(text.slice(end, end + 2)) && typeof value === "number" && value >= 10) {
    more = true;
    end += 1;
  }
  return { start: at, end, value, more, vague: false, bare: reading.bare, scale, arabic: false };
}

function numeralOf(
  start: number,
  end: number,
  value: Numeral["value"],
  scale: number,
  marks: Partial<Pick<Numeral, "more" | "vague" | "arabic">>,
): Numeral {
  return { start, end, value, scale, more: false, vague: false, bare: false, arabic: false, ...marks };
}
