/** Shares in words: 百分之二十, 四分之一, 三成, one in four, a third. */

import { type AmountRule, percentOf, single } from "../amount-rule.ts";
import type { Numeral } from "../read-numeral.ts";
import { lowEnd, mapValue, times, type Value } from "../value.ts";

// 四分之一; 四分一, 三分二 as in Hong Kong, but no 三分一秒
const DENOMINATOR_BEFORE = /^ ?分之 ?|^分(?=[一二三](?![般秒点个]))/;
// 三成 of buyers; 成 begins another word in 成为, 成本, 成立, 成交 …
const TENTHS = /^ ?成(?!为|立|功|交|本|员|长|果|都|熟|绩|品|份|年|效|就|了|群|千|形|型|倍|色|名|家|套|分)/;

// 三成四个城市: the digit counts something else
const COUNTER = /[个家名位件台间项款种条]/;

const isDigit = ({ value, scale, arabic }: Numeral): boolean =>
  !arabic && scale === 1 && typeof value === "number" && value >= 1 && value <= 9;

type Read = ReturnType<AmountRule["read"]>;

/** So many percent from the one numeral to the end of the other. */
const percent = (value: Value, { start }: Numeral, { end }: Numeral): Read =>
  single({ start, end, value, unit: "%", kind: "share" }, 2);

/** 百分之二十, 四分之一: the denominator first. */
function readFraction(text: string, whole: Numeral, part: Numeral | undefined): Read {
  const over = DENOMINATOR_BEFORE.exec(text.slice(whole.end, whole.end + 4));
  const of = lowEnd(whole.value);
  if (!over || !part || part.start !== whole.end + over[0].length || of === 0) return null;
  return percent(
    mapValue(part.value, (end) => percentOf(end, of)),
    whole,
    part,
  );
}

/** 占到全国的近1/3. */
function readSlash(text: string, part: Numeral, whole: Numeral | undefined): Read {
  if (!whole?.arabic || !part.arabic || text.slice(part.end, whole.start) !== "/") return null;
  const [size, of] = [lowEnd(part.value), lowEnd(whole.value)];
  const isProper = part.scale === 1 && whole.scale === 1 && size < of && of <= 10;
  const isToldAsShare = /[占近约超达有]/.test(text.slice(Math.max(0, part.start - 16), part.start));
  const isWhole = /^(?:[^\da-z/]|$)/.test(text.slice(whole.end, whole.end + 1));
  return isProper && isToldAsShare && isWhole ? percent(percentOf(size, of), part, whole) : null;
}

/** 三成, 三成八, 三成半: tenths. */
function readTenths(text: string, numeral: Numeral, next: Numeral | undefined): Read {
  const tenths = TENTHS.exec(text.slice(numeral.end, numeral.end + 4));
  if (!tenths || numeral.scale !== 1 || lowEnd(numeral.value) > 10) return null;
  const end = numeral.end + tenths[0].length;
  const tens = times(numeral.value, 10);
  const isCounted = next !== undefined && COUNTER.test(text.slice(next.end, next.end + 1));
  const digit = next?.start === end && isDigit(next) && !isCounted ? next : null;
  const ones = digit ? lowEnd(digit.value) : text[end] === "半" ? 5 : 0;
  return single(
    {
      start: numeral.start,
      end: digit ? digit.end : ones ? end + 1 : end,
      value: typeof tens === "number" ? tens + ones : tens,
      unit: "%",
      kind: "share",
    },
    digit ? 2 : 1,
  );
}

// one in four shoppers
const IN_SO_MANY =
  /^ (?:in|out of)(?: every)? (?=\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty)/;

function readInSoMany(text: string, part: Numeral, whole: Numeral | undefined): Read {
  const joint = IN_SO_MANY.exec(text.slice(part.end, part.end + 16));
  if (!joint || part.arabic || whole?.start !== part.end + joint[0].length) return null;
  const [size, of] = [lowEnd(part.value), lowEnd(whole.value)];
  return of <= 100 && size < of ? percent(percentOf(size, of), part, whole) : null;
}

const FORMS = [readFraction, readSlash, readTenths, readInSoMany];

export const share: AmountRule = {
  name: "share",
  read(text, numerals, index) {
    const [numeral, next] = [numerals[index], numerals[index + 1]];
    if (!numeral) return null;
    for (const form of FORMS) {
      const read = form(text, numeral, next);
      if (read) return read;
    }
    return null;
  },
};
