/** Which of several numbered readings a message chooses: 2, 第二个, the second one. */
import { ENGLISH_ORDINALS } from "../../lexicon/english-numbers.ts";
import { fold } from "../../text/fold.ts";

const HAN = "一二三四五六七八九";
const ENGLISH = ENGLISH_ORDINALS.slice(0, HAN.length);

/** 2, 选2, 第二个吧, the 2nd one, option 2, second please; not 2023, 二手, second quarter. */
const CHOICE = new RegExp(
  `^(?:(?:我?(?:选|要)|就|是){0,2}第?([1-9${HAN}])(?:个|条|项|种)?[吧啊呀的]?|(?:the |option |number |no ?|#)?(?:([1-9])(?:st|nd|rd|th)?|(${ENGLISH.join("|")}))(?: (?:one|option|reading))?(?: please)?)$`,
);

/** Counted from 0; null for a message that chooses nothing. */
export const readChoice = (message: string): number | null => {
  const text = fold(message)
    .replace(/[!?.,。;:()]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [, counted, digit, ordinal] = CHOICE.exec(text) ?? [];
  if (ordinal !== undefined) return ENGLISH.indexOf(ordinal);
  const sign = counted ?? digit;
  if (sign === undefined) return null;
  return HAN.includes(sign) ? HAN.indexOf(sign) : Number(sign) - 1;
};
