/** Which member of a list a number told 分别 is of: 便利店、百货店零售额分别增长7.5%、4.5%. */
import { clauseEnd, clauseStart } from "./clause.ts";
import { METRIC } from "./metric-words.ts";
import { phrase, type ReadableSentence } from "./phrase.ts";
import type { FoldedAmount } from "./read-amount.ts";

/** 便利店、专业店、百货店零售额同比分别增长7.5%、4.5%、8.2%: the member at the number's place. */
export function placeInList(
  sentence: ReadableSentence,
  amount: FoldedAmount,
  from: number,
): { member: string; numbersStart: number } | null {
  const { folded } = sentence;
  const at = folded.lastIndexOf("分别", amount.start);
  if (at < from) return null;
  const numbers = sentence.amounts.filter(({ start }) => start > at && start < clauseEnd(folded, at));
  const place = numbers.indexOf(amount);
  if (place < 0 || numbers.length < 2) return null;
  // 化妆品类、金银珠宝类等实现较快增长，同比分别增长…: the members may stand in the clause before
  const former = clauseStart(folded, Math.max(0, from - 1));
  const lists: [number, number][] = [
    [from, at],
    [former, from - 1],
  ];
  // 排名第二和第三的份额: a place may name a member
  const isOfNames = ([first, last]: [number, number]): boolean =>
    !sentence.amounts.some(({ start, end, kind }) => start >= first && end <= last && kind !== "rank");
  const list = lists.find(
    (range) => range[0] < range[1] && isOfNames(range) && membersOf(folded, ...range).length === numbers.length,
  );
  if (!list) return null;
  const [listStart, listEnd] = list;
  const members = membersOf(folded, listStart, listEnd);
  const start = listStart + members.slice(0, place).reduce((sum, member) => sum + member.length + 1, 0);
  const raw = members[place] ?? "";
  // the last member carries the metric of all, the first what they are all part of
  const verb = place === members.length - 1 ? raw.search(MEMBER_ENDS) : -1;
  const last = verb < 0 ? raw : raw.slice(0, verb);
  const metric = place === members.length - 1 ? METRIC.exec(last) : null;
  const skip = place === 0 ? (/^.*(?:中|里|的)/.exec(raw)?.[0].length ?? 0) : 0;
  const end = start + (metric && metric.index > 0 ? metric.index : last.length);
  const member = phrase(sentence, start + skip, end).text;
  return member === "" ? null : { member, numbersStart: at };
}

/** 进口水果11万吨、货值9亿元，同比分别增长6倍和19倍: the number of the clause before that the change is of. */
export function ofListBefore(sentence: ReadableSentence, amount: FoldedAmount, from: number): FoldedAmount | null {
  const { folded, amounts } = sentence;
  const at = folded.lastIndexOf("分别", amount.start);
  if (at < from || from === 0 || phrase(sentence, from, at).text !== "") return null;
  const numbers = amounts.filter(({ start }) => start > at && start < clauseEnd(folded, at));
  const former = clauseStart(folded, from - 1);
  const before = amounts.filter(({ start, end, kind }) => start >= former && end < from && kind !== "time");
  return numbers.length > 1 && before.length === numbers.length ? (before[numbers.indexOf(amount)] ?? null) : null;
}

// 通讯器材类等实现较快增长, 百货店零售额同比: where the last member of a list ends
const MEMBER_ENDS = /等|实现|保持|继续|较上|(?:同比|环比)$/;

const membersOf = (text: string, start: number, end: number): string[] => text.slice(start, end).split(/、|和|及|与/);
