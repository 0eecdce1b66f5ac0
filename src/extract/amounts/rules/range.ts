/** Ranges: 20%–30%, 28-30亿元, 人民币 28 亿元至人民币 30 亿元, -5%至+8%, between 18% and 26%. Not 从 18% 提升到 20%. */
import { type AmountRule, type FoundAmount, single } from "../amount-rule.ts";
import type { Numeral } from "../read-numeral.ts";
import { exact, times } from "../value.ts";
import { discount } from "./discount.ts";
import { quantity } from "./quantity.ts";
import { share } from "./share.ts";
import { spokenPrice } from "./spoken-price.ts";

const DASH = /^ ?(?:-|–|—|~|至|到|to|--) ?$/;
// -5%至+8%, 同比变动-9%~-3%: the sign of the upper end; after a plain hyphen it would be none
const SIGNED_DASH = /^ ?(?:–|—|~|至|到) ?(?<sign>[-+−])$/;
// the sign of the lower end; not the hyphen of 3-5%
const SIGN = /(?<![\d%a-z.] ?)[-+−]$/;
// 从18%到20%, 从去年同期的3亿元至4亿元, rose from 18% to 20%: two figures of two times
const FROM =
  /(?:从|由|\bfrom) ?(?:约|近|超|about |around )?$|[从由](?:去年|上年|前年|前一年|(?:19|20)\d\d ?年)(?:同[期月]|第?[一二三四]季度?|[上下]半年|\d{1,2} ?月)?的? ?(?:约|近|超过?|不足)?(?:人民币)?$/;
const MOVED = /(?:[涨跌升降增减]|净[开关增减]|增加|减少|上涨|下跌|上升|下降|[上下]调|降价|提价)了?约? ?$/;
// dropped by $5 million to $18 million; but will rise by $5 to $9
const CHANGED_BY =
  /\b(?:rose|grew|climbed|increased|jumped|gained|fell|dropped|declined|decreased|slipped|slid|shrank|narrowed|widened|improved|expanded|(?:raised|lifted|lowered|cut|reduced)(?: [a-z']+){1,5}) by (?:about |around |nearly |over |more than )?$/;
// 净利润比上年同期下降94.07%至92.08%: a fall is told from its lower end, while 份额下降5%至3% arrives there
const FORETOLD_FALL = /(?:利润|盈利|收入|营收|业绩)[^，。；,;]{0,14}(?:下降|下滑|减少|降低)了?约?$/;
const isMoney = ({ kind, unit }: FoundAmount): boolean => kind === "money" && unit !== "";
const BETWEEN = /\bbetween (?:about |around )?(?:(?:us|hk|nt|[sarc]) ?\$|[$¥€£₹]|rmb|rp\.?)? ?$/;

export const range: AmountRule = {
  name: "range",
  read(text, numerals, index) {
    const first = numerals[index];
    if (!first || first.vague || typeof first.value !== "number") return null;
    const low = readEnd(text, numerals, index);
    const used = low?.used ?? 1;
    const second = numerals[index + used];
    const upper = readEnd(text, numerals, index + used);
    if (!second || !upper || upper.amount.unit === "" || typeof upper.amount.value !== "number") return null;
    const high = upper.amount;
    const start = low?.amount.start ?? first.start;
    const lowEnd = endOfLow(first, low?.amount ?? null, high);
    const joint = text.slice(lowEnd, high.start);
    const signed = low && high.kind === "share" ? signedShares(text, low.amount, high, joint) : null;
    if (signed) return single(signed, used + upper.used);
    const isBetween = /^ and $/.test(joint) && BETWEEN.test(text.slice(Math.max(0, first.start - 24), first.start));
    if (!DASH.test(joint) && !isBetween) return null;
    if (FROM.test(text.slice(Math.max(0, start - 24), start))) return null;
    // dropped by $5 million to $18 million: by so much, to so much
    if (
      /^ to $/.test(joint) &&
      low &&
      isMoney(low.amount) &&
      CHANGED_BY.test(text.slice(Math.max(0, start - 60), start))
    )
      return null;
    // 跌50元至2200元: so too
    const isMove = lowEnd > first.end && /[至到]/.test(joint) && upper.amount.kind !== "share";
    if (isMove && MOVED.test(text.slice(Math.max(0, start - 4), start))) return null;
    const value = lowValue(first, second, low?.amount ?? null, high, lowEnd);
    if (value === null || value === upper.amount.value) return null;
    const isFall = high.kind === "share" && FORETOLD_FALL.test(text.slice(Math.max(0, start - 24), start));
    if (value > upper.amount.value && !isFall) return null;
    const ends: [number, number] = [Math.min(value, upper.amount.value), Math.max(value, upper.amount.value)];
    return single({ ...high, start, value: ends, more: false }, used + upper.used);
  },
};

/** -5%至+8%, with the signs in its text and in its values. Null where neither end has one. */
function signedShares(text: string, low: FoundAmount, high: FoundAmount, joint: string): FoundAmount | null {
  const ofHigh = SIGNED_DASH.exec(joint)?.groups?.sign;
  const ofLow = SIGN.exec(text.slice(Math.max(0, low.start - 3), low.start))?.[0];
  if (low.unit !== high.unit || (!ofHigh && !(ofLow && DASH.test(joint)))) return null;
  if (typeof low.value !== "number" || typeof high.value !== "number") return null;
  const ends = [withSign(low.value, ofLow), withSign(high.value, ofHigh)].toSorted((a, b) => a - b);
  const [least = 0, most = 0] = ends;
  return { ...high, start: low.start - (ofLow?.length ?? 0), value: [least, most], more: false };
}

const withSign = (value: number, sign: string | undefined): number => (sign && sign !== "+" ? -value : value);

const endOfLow = (first: Numeral, low: FoundAmount | null, high: FoundAmount): number =>
  low && low.unit !== "" && low.kind !== "none" && low.end <= high.start ? low.end : first.end;

/** One end of a range, with how many numerals it takes (三成五 takes two). */
const readEnd = (
  text: string,
  numerals: readonly Numeral[],
  index: number,
): { amount: FoundAmount; used: number } | null => {
  for (const rule of [spokenPrice, discount, share, quantity]) {
    const read = rule.read(text, numerals, index);
    const [amount] = read?.amounts ?? [];
    if (read && amount) return { amount, used: read.used };
  }
  return null;
};

/** The lower end in the unit of the upper: 28 of 28-30亿 shares the multiplier; 5000 of 5000-8000元 the unit. */
function lowValue(
  first: Numeral,
  second: Numeral,
  low: FoundAmount | null,
  high: FoundAmount,
  lowEnd: number,
): number | null {
  if (typeof first.value !== "number" || typeof second.value !== "number") return null;
  if (low && lowEnd === low.end && low.end > first.end)
    return low.unit === high.unit && typeof low.value === "number" ? low.value : null;
  if (low && low.start < first.start && low.unit !== high.unit) return null;
  // what 折 does to the upper end it does to the lower
  const factor = typeof high.value === "number" && second.value !== 0 ? high.value / second.value : 1;
  const shared = first.scale === 1 ? times(first.value, second.scale) : first.value;
  return typeof shared === "number" ? exact(shared * factor) : null;
}
