/** Which one of a row is asked for: 第二场, 第十二届, 第45次. */
import { parseChinese } from "../../extract/amounts/chinese-numeral.ts";
import { readOrdinal } from "../../lexicon/english-numbers.ts";
import { fold } from "../../text/fold.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";

const NUMERAL = "零〇一二两三四五六七八九十";
// 第二场, 第 45 次, 第一百二十家; neither 第一百货 nor 第3万家, which tell no place in a row or only about where
const ORDINAL = `第 ?(?:(?<digits>\\d{1,9})|(?<han>(?:[${NUMERAL}]|[百千](?![货克米])){1,9}))(?![\\d${NUMERAL}百千万亿])`;
const TOLD = new RegExp(ORDINAL, "g");
// not 第二季度, 第3个财季, which are periods, nor 第一财经
const ASKED = new RegExp(`${ORDINAL}(?! ?个?财?季|财)`, "g");
// fourth, 4th
const ENGLISH = /\b(?:\d{1,3}[a-z]{2}|[a-z]{5,8})\b/g;
const FIRST = /首|元年|最初|起初|\b(?:initial|inaugural|debut)/;

const ordinalsIn = (folded: string, pattern: RegExp): number[] =>
  Array.from(folded.matchAll(pattern), ({ groups }) =>
    groups?.digits === undefined ? (parseChinese(groups?.han ?? "")?.value ?? []) : Number(groups.digits),
  ).flat();

/** Those that a folded quote tells of, in either language. */
const toldIn = (quote: string): Set<number> => {
  const told = new Set(ordinalsIn(quote, TOLD));
  for (const [word] of quote.matchAll(ENGLISH)) {
    const ordinal = readOrdinal(word);
    if (ordinal !== null) told.add(ordinal);
  }
  return FIRST.test(quote) ? told.add(1) : told;
};

// 下一场, the next session; 下个月 is a period
const ASKS_NEXT = /下[一1]?(?:场|次|届|期(?!间)|轮|站|款|代|家|步)|\bnext (?!year|month|week|quarter|day|time)[a-z]/;
const TELLS_NEXT =
  /下[一1]?(?:场|次|届|期|轮|站|款|代|家|步|周|个?月)|接下来|后续|[再又]|将|未来|明[年天]|即将|计划|预[计告]|\b(?:next|upcoming|will|another|follow|future|plan|later|coming)\b/;

/** When the next one is (下一场什么时候) is not told by a sentence of what was. `quote` is folded. */
export const lacksNext = (question: string, quote: string): boolean =>
  ASKS_NEXT.test(fold(question)) && !TELLS_NEXT.test(quote);

const ordinalsAsked = once(({ folded }) => ordinalsIn(fold(folded), ASKED));

/** 第二场直播 is not answered by a sentence that speaks of no second one. `quote` is folded. */
export const lacksOrdinal = (understood: Understood, quote: string): boolean => {
  const asked = ordinalsAsked(understood);
  if (asked.length === 0) return false;
  const told = toldIn(quote);
  return asked.some((ordinal) => !told.has(ordinal));
};
