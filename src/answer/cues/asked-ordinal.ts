/** Which one of a row is asked for: 第二场, 第十二届, 第45次. */
import { parseChinese } from "../../extract/amounts/chinese-numeral.ts";
import { readOrdinal } from "../../lexicon/english-numbers.ts";
import { fold } from "../../text/fold.ts";

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

/** 第二场直播 is not answered by a sentence that speaks of no second one. `quote` is folded. */
export const lacksOrdinal = (question: string, quote: string): boolean => {
  const asked = ordinalsIn(fold(question), ASKED);
  if (asked.length === 0) return false;
  const told = toldIn(quote);
  return asked.some((ordinal) => !told.has(ordinal));
};
