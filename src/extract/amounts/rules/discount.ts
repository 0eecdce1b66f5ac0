/** Discounts: 85折 and 8.5折 are 85 % of the price, 五折 is 50 %. */
import { type AmountRule, single } from "../amount-rule.ts";
import { highEnd, times } from "../value.ts";

// 折 begins another word in 折扣 (七折扣), 折合, 折旧, 折叠
const FOLD = /^ ?折(?!合|旧|叠|算|射|腾|磨)/;

export const discount: AmountRule = {
  name: "discount",
  read(text, numerals, index) {
    const numeral = numerals[index];
    const fold = numeral ? FOLD.exec(text.slice(numeral.end, numeral.end + 4)) : null;
    if (!numeral || !fold || numeral.scale !== 1) return null;
    const top = highEnd(numeral.value);
    if (top >= 100) return null;
    // 85折 stands as it is, 8.5折 and 5折 are in tenths
    return single({
      start: numeral.start,
      end: numeral.end + fold[0].length,
      value: top < 10 ? times(numeral.value, 10) : numeral.value,
      unit: "% of price",
      kind: "share",
    });
  },
};
