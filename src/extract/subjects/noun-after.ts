/** What a count counts, in its own words or those after it: 2600多个县级电商公共服务中心. */

import type { FoldedAmount } from "../amounts/read-amount.ts";
import { clauseEnd } from "../clause.ts";
import { BEFORE_NUMBER, METRIC } from "./metric-words.ts";
import { phrase, type ReadableSentence } from "./phrase.ts";
import { ownNoun } from "./read-subject-zh.ts";

/** 建设2600多个县级电商公共服务中心: what a count counts, when it stands after the number. */
export function countedNoun(sentence: ReadableSentence, amount: FoldedAmount): string | null {
  if (amount.kind !== "count" && amount.kind !== "people" && amount.kind !== "none") return null;
  // 45 million monthly active users: the noun stands in the amount itself
  const own = /[a-z][a-z -]{2,60}$/.exec(sentence.folded.slice(amount.start, amount.end));
  const noun = own ? sentence.words(amount.end - own[0].length, amount.end).replace(SCALE, "") : "";
  if (noun !== "") return noun;
  if (/[a-z]/.test(sentence.folded.slice(amount.start, amount.end))) return null;
  const end = Math.min(clauseEnd(sentence.folded, amount.end), amount.end + 30);
  const next = sentence.amounts.find(
    (other) => other.start >= amount.end && other.start < end && !isStretch(sentence.folded, other),
  );
  const stop = next ? beforeMeasure(sentence, amount.end, next.start) : end;
  // 从120万人增加到280万人: what became of it is nothing counted
  const told = next ? endOfNoun(sentence, amount.end, stop) : stop;
  const after = sentence.words(amount.end, told).trim().replace(JOINING, "");
  const former = sentence.amounts.findLast((other) => other.end <= amount.start);
  // 覆盖29个省份,574个城市: by what was done with the first
  const isListed = former && after === "" && LISTED.test(sentence.folded.slice(former.end, amount.start));
  const counted = isListed ? "" : ownNoun(sentence.folded.slice(amount.start, amount.end));
  const following = `${counted}${after}`;
  return following.length >= 2 ? following : null;
}

/** Where 门店 ends in 624家门店增长了374%, 商场 in 10个商场、位于海边的6家. */
function endOfNoun({ folded }: ReadableSentence, start: number, stop: number): number {
  const words = folded.slice(start, stop).split("、")[0] ?? "";
  return start + (BEFORE_NUMBER.exec(words)?.index ?? words.length);
}

// 2000万用户一年购买50次: in a stretch of time that is no number of its own
const isStretch = (folded: string, { start, end, kind }: FoldedAmount): boolean =>
  kind === "time" && !/\d/.test(folded.slice(start, end));

export const JOINING = /(?:与|和|及|以及|、)$/;
const LISTED = /^ ?(?:[，,、和及与]|以及) ?$/;

/** 4家平台年交易规模达500亿元: the 平台 are counted, and their 年交易规模 is what the next number measures. */
function beforeMeasure(sentence: ReadableSentence, start: number, end: number): number {
  const told = phrase(sentence, start, end);
  const measure = METRIC.exec(told.folded);
  return measure && measure.index > 1 ? phrase(sentence, start, told.start + measure.index).end : end;
}

const SCALE = /^(?:million|billion|thousand|trillion|crore|lakh)(?: |$)/i;
