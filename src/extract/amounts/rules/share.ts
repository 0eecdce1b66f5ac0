/** Shares in words: 百分之二十, 四分之一, 三成, one in four, a third. */

import { type AmountRule, percentOf, single, times } from "../amount-rule.ts";
import type { Numeral } from "../read-numeral.ts";

// 四分之一; 四分一, 三分二 as in Hong Kong, but no 三分一秒
const DENOMINATOR_BEFORE = /^ ?分之 ?|^分(?=[一二三](?![般秒点个]))/;
// 三成 of buyers; 成 begins another word in 成为, 成本, 成立, 成交 …
const TENTHS = /^ ?成(?!为|立|功|交|本|员|长|果|都|熟|绩|品|份|年|效|就|了|群|千|形|型|倍|色|名|家|套|分)/;

// 三成四个城市: the digit counts something else
const COUNTER = /[个家名位件台间项款种条]/;

const value = (of: number | [number, number]): number => (typeof of === "number" ? of : of[0]);

const isDigit = ({ value: of, scale, arabic }: Numeral): boolean =>
  !arabic && scale === 1 && typeof of === "number" && of >= 1 && of <= 9;

const isProper = (part: Numeral, whole: Numeral): boolean =>
  part.scale === 1 && whole.scale === 1 && value(part.value) < value(whole.value) && value(whole.value) <= 10;

export const share: AmountRule = {
  name: "share",
  read(text, numerals, index) {
    const numeral = numerals[index];
    if (!numeral) return null;
    const over = DENOMINATOR_BEFORE.exec(text.slice(numeral.end, numeral.end + 4));
    const next = numerals[index + 1];
    if (over && next && next.start === numeral.end + over[0].length) {
      const of = value(numeral.value);
      if (of === 0) return null;
      const percent: number | [number, number] =
        typeof next.value === "number"
          ? percentOf(next.value, of)
          : [percentOf(next.value[0], of), percentOf(next.value[1], of)];
      return single({ start: numeral.start, end: next.end, value: percent, unit: "%", kind: "share" }, 2);
    }
    // 占到全国的近1/3
    if (numeral.arabic && next?.arabic && text.slice(numeral.end, next.start) === "/" && isProper(numeral, next)) {
      const before = text.slice(Math.max(0, numeral.start - 16), numeral.start);
      const percent = percentOf(value(numeral.value), value(next.value));
      if (/[占近约超达有]/.test(before) && /^(?:[^\da-z/]|$)/.test(text.slice(next.end, next.end + 1)))
        return single({ start: numeral.start, end: next.end, value: percent, unit: "%", kind: "share" }, 2);
    }
    const tenths = TENTHS.exec(text.slice(numeral.end, numeral.end + 4));
    if (tenths && value(numeral.value) <= 10 && numeral.scale === 1) {
      const end = numeral.end + tenths[0].length;
      const tens = times(numeral.value, 10);
      // 三成八: 38 %; 三成半: 35 %
      const digit =
        next?.start === end && isDigit(next) && !COUNTER.test(text.slice(next.end, next.end + 1)) ? next : null;
      const ones = digit ? value(digit.value) : text[end] === "半" ? 5 : 0;
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
    const inOf =
      /^ (?:in|out of)(?: every)? (?=\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty)/.exec(
        text.slice(numeral.end, numeral.end + 16),
      );
    if (
      inOf &&
      next &&
      next.start === numeral.end + inOf[0].length &&
      value(next.value) <= 100 &&
      value(numeral.value) < value(next.value) &&
      !numeral.arabic
    ) {
      return single(
        {
          start: numeral.start,
          end: next.end,
          value: percentOf(value(numeral.value), value(next.value)),
          unit: "%",
          kind: "share",
        },
        2,
      );
    }
    return null;
  },
};
