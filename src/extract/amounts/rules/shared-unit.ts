/** Numbers that share the unit of the last: 9.48/11.52/13.34亿元, 分别为12、15和18亿元. */
import type { AmountRule, FoundAmount } from "../amount-rule.ts";
import { times } from "../value.ts";
import { quantity } from "./quantity.ts";

const SLASH = /^ ?\/ ?$/;
const LIST = /^ ?(?:、|和|及|与|以及|,|and|, and) ?$/;

export const sharedUnit: AmountRule = {
  name: "shared unit",
  read(text, numerals, index) {
    const first = numerals[index];
    if (!first?.arabic || first.scale !== 1) return null;
    let last = index;
    let slashes = true;
    for (let at = index; at + 1 < numerals.length; at++) {
      const [one, other] = [numerals[at], numerals[at + 1]];
      if (!one || !other || (at > index && one.scale !== 1)) break;
      const between = text.slice(one.end, other.start);
      if (!SLASH.test(between) && !LIST.test(between)) break;
      slashes &&= SLASH.test(between);
      last = at + 1;
    }
    const members = numerals.slice(index, last + 1);
    const tail = members.at(-1);
    if (!tail || members.length < 2) return null;
    const respectively =
      /分别|依次/.test(text.slice(Math.max(0, first.start - 16), first.start)) ||
      /^[^.;]{0,20}respectively/.test(text.slice(tail.end, tail.end + 40));
    if (!slashes && !respectively) return null;
    const read = quantity.read(text, numerals, last)?.amounts[0];
    if (!read || read.unit === "") return null;
    const amounts = members.map(
      (member, at): FoundAmount =>
        at === members.length - 1
          ? read
          : {
              ...read,
              start: member.start,
              end: member.end,
              value: member.scale === 1 ? times(member.value, tail.scale) : member.value,
            },
    );
    return { amounts, used: members.length };
  },
};
