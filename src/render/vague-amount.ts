/** Numbers that a text leaves open, left just as open: 上千万 → ten million or more, 数百 → hundreds, 百亿 → ten billion. */
import { formatNumber } from "./format-number.ts";
import type { Phrases } from "./phrases.ts";
import type { Piece } from "./piece.ts";

// 上千万, 上百家: that much at least, from 上 right before the magnitude
const AT_LEAST = /上[十百千万亿]/;
// 十几万, 二十多: more than a number that is there; not 几十多, whose number is not
const OVER = /(?<![几数])十[几多余来]/;

// 百亿补贴, 万人: the magnitude itself, with nothing that says how many of them
const ALONE = /^[^\d一二两三四五六七八九数几好若多余来十百千万亿]*[十百千万亿]{1,4}[^数几多余来十百千万亿]*$/;

/** The highest magnitude that the catalogues name: 10^12. */
const HIGHEST = 12;

/** The open number without its unit. `value` is its order of magnitude, `text` how it stands in the source. */
export const formatVague = (value: number, text: string, phrases: Phrases): Piece => {
  const power = Math.min(HIGHEST, Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1))));
  if (AT_LEAST.test(text)) return phrases.say("vague-at-least", { number: phrases.say(`magnitude-${power}`) });
  if (OVER.test(text)) return phrases.say("qualifier-over", { amount: formatNumber(value, phrases.language) });
  return phrases.say(ALONE.test(text) ? `magnitude-${power}` : `vague-${power}`);
};
