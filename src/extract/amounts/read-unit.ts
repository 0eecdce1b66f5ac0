/** The unit that stands after a numeral, in Chinese or English. */
import type { UnitAt } from "./unit.ts";
import { readEnglishNoun, readEnglishUnit } from "./units-en.ts";
import { readChineseUnit } from "./units-zh.ts";

/** The unit whose words begin at `at` of a folded text, after at most one space. */
export function readUnit(text: string, at: number): UnitAt | null {
  const start = text[at] === " " ? at + 1 : at;
  // 88VIP members: what is counted stands apart
  const isApart = start > at || !/\d/.test(text[at - 1] ?? "");
  return (
    readChineseUnit(text, start) ?? readEnglishUnit(text, start) ?? (isApart ? readEnglishNoun(text, start) : null)
  );
}
