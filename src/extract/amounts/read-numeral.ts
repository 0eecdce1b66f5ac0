/** Numerals in a folded text, Arabic, Chinese and English, with their multipliers: 8.50 亿, 两千六百, 数十万, 1.2 billion. */
import { sticky } from "../../text/sticky.ts";
import { parseChinese, product, SCALES } from "./chinese-numeral.ts";
import { readEnglish, readEnglishScale } from "./english-numeral.ts";
import { exact, times, type Value } from "./value.ts";

export interface Numeral {
  /** In the folded text. */
  start: number;
  end: number;
  /** A pair for 六七百万. */
  value: Value;
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

// 36761, 1,234.5, 8.50, 1'234'567, 1 234 567; 98 765 in 卖出 98 765 台, where a single blank would set two numbers apart elsewhere
const ARABIC =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|[1-9]\d{0,2}(?:(?:['’]\d{3})+|(?: \d{3}){2,4})(?![\d'’]| \d)|(?<=(?!第)\p{Script=Han} ?)[1-9]\d{0,2} \d{3}(?= ?(?!年)\p{Script=Han})|\d+)(?:\.\d+)?|\.\d+/uy;
const SEPARATORS = /[,'’ ]/g;
// 万 in 3万, 多亿 in 200多亿, 万亿, 个亿 in 5个亿 as people say it; not the 百 of 百货, the 千 of 千米 nor the 万 of 万达
const CHINESE_SCALE =
  /(?:个(?=[多来]?亿(?!万)))?([多余来几]?) ?((?:[十百千](?=[万亿])|万(?=亿))?[万亿兆千百十](?![货度米克瓦里])(?!达|科|事|能|象|物))/y;
// 1 in 3亿1对吧, said for 3.1亿; 5 in 8亿5家 counts something else
const SPOKEN_TENTH = /[1-9](?=$|[\s,。?!的吧吗么了对是啊呢嘛没])/y;
// 二百六十, 六七百万, 三点五, 两千; what is read by value, digit by digit
const CHINESE = /[零〇一二两三四五六七八九十百千万亿兆]+(?:点[零〇一二三四五六七八九]+[百千万亿兆]*)?/y;
// 数十万, 几万, 上千万, 好几百, 好几个亿
const VAGUE = /(?:好几个(?=亿(?!万))|好几|数|几|上)([十百千万亿兆]+)(?![货度]|上[百千万亿])/y;
// 三个亿, 两个多亿, 六七个亿, 十几个亿
const COUNTED_SCALE = /(?:个([多来]?)|([几多余])个)亿(?!万)/y;
// 十几万, 二十几, 四十余万, 两千多
const CHINESE_MORE = /([多余来几])(?!年)([万亿]*)/y;
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
  // a loss of $.4 billion
  if (/\d/.test(char) || (char === "." && /[$€£¥]/.test(text[at - 1] ?? ""))) return readArabic(text, at);
  if (/[a-z]/.test(char)) return /[a-z\d_'’-]/.test(text[at - 1] ?? "") ? null : readEnglishNumeral(text, at);
  return readVague(text, at) ?? readChinese(text, at);
}

function readArabic(text: string, at: number): Numeral | null {
  const match = sticky(ARABIC, text, at);
  if (!match || isWithinWord(text, at) || isJoined(text, at) || isClockMinute(text, at)) return null;
  let end = at + match[0].length;
  if (/^\.\d|^:\d/.test(text.slice(end, end + 2))) return null;
  let value = Number(match[0].replace(SEPARATORS, ""));
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
      value += Number(next[0].replace(SEPARATORS, "")) * smaller.scale;
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

/** p40, 1.2.3, #5, 1+2: letters, digits and signs that touch a number make it another, unless they are a currency's. */
const isWithinWord = (text: string, at: number): boolean => {
  const [beforeLast, last] = [text[at - 2] ?? "", text[at - 1] ?? ""];
  // 1+2, a+2, 1,2; but what stands before the comma of a,2 is another word
  const isAfterSign = (last === "+" && /[\da-z]/.test(beforeLast)) || (last === "," && /\d/.test(beforeLast));
  return (
    (/[\d.a-z_#@*]/.test(last) || isAfterSign) &&
    !isNamesShare(text, at) &&
    !CURRENCY_CODE.test(text.slice(Math.max(0, at - 4), at))
  );
};

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
  const english = readEnglishScale(text, at);
  return english && { ...english, more: false };
}

function readEnglishNumeral(text: string, at: number): Numeral | null {
  const read = readEnglish(text, at);
  return read && numeralOf(at, read.end, read.value, read.scale, { vague: read.vague });
}

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
    const marks = { more: (counted[1] ?? counted[2]) !== "" };
    return numeralOf(at, end + counted[0].length, times(value, hundredMillion), hundredMillion, marks);
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
  value: Value,
  scale: number,
  marks: Partial<Pick<Numeral, "more" | "vague" | "arabic">>,
): Numeral {
  return { start, end, value, scale, more: false, vague: false, bare: false, arabic: false, ...marks };
}
