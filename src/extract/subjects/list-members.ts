/** Which member of a list a number is of: 便利店、百货店零售额分别增长7.5%、4.5%; Alpha and Beta have 2 million and 3 million users. */

import type { FoldedAmount } from "../amounts/read-amount.ts";
import { clauseEnd, clauseStart } from "../clause.ts";
import { METRIC } from "./metric-words.ts";
import { phrase, type ReadableSentence } from "./phrase.ts";

/**
 * 便利店、专业店、百货店零售额同比分别增长7.5%、4.5%、8.2%: the member at the number's place, where 分别 stands and the first
 * of its numbers, with the `last` member, which the metric of all follows; what is dealt out again, 收入分别占9%、5%和8%, is of
 * the same members.
 */
export function placeInList(
  sentence: ReadableSentence,
  amount: FoldedAmount,
  from: number,
): { member: string; last: string; numbersStart: number; firstNumber: number; isAgain: boolean } | null {
  const { folded } = sentence;
  const at = folded.lastIndexOf("分别", amount.start);
  if (at < from) return null;
  const numbers = dealtBy(sentence, at);
  const place = numbers.indexOf(amount);
  const [opening] = numbers;
  if (place < 0 || !opening || numbers.length < 2) return null;
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
    (range) => range[0] < range[1] && isOfNames(range) && membersOf(folded, ...range, numbers.length).length > 0,
  );
  if (!list) {
    const earlier = at === 0 ? -1 : folded.lastIndexOf("分别", at - 1);
    const same = earlier < 0 ? [] : dealtBy(sentence, earlier);
    const counterpart = same.length === numbers.length ? same[place] : undefined;
    const found = counterpart && placeInList(sentence, counterpart, clauseStart(folded, earlier));
    return found ? { ...found, numbersStart: at, firstNumber: opening.start, isAgain: true } : null;
  }
  const [listStart, listEnd] = list;
  const members = membersOf(folded, listStart, listEnd, numbers.length);
  const memberAt = (index: number): string => {
    const start = listStart + members.slice(0, index).reduce((sum, member) => sum + member.length + 1, 0);
    const raw = members[index] ?? "";
    const isLast = index === members.length - 1;
    // the last member carries the metric of all, the first what they are all part of
    const verb = isLast ? raw.search(MEMBER_ENDS) : -1;
    const words = verb < 0 ? raw : raw.slice(0, verb);
    const metric = isLast ? METRIC.exec(words) : null;
    const skip = index === 0 ? (FIRST_OF.exec(raw)?.[0].length ?? 0) : 0;
    return phrase(sentence, start + skip, start + (metric && metric.index > 0 ? metric.index : words.length)).text;
  };
  const member = memberAt(place);
  return member === ""
    ? null
    : { member, last: memberAt(members.length - 1), numbersStart: at, firstNumber: opening.start, isAgain: false };
}

/** The numbers that the 分别 at `at` deals out. */
const dealtBy = ({ folded, amounts }: ReadableSentence, at: number): FoldedAmount[] =>
  amounts.filter(({ start }) => start > at && start < clauseEnd(folded, at));

/** 进口水果11万吨、货值9亿元，同比分别增长6倍和19倍: the number of the clause before that the change is of. */
export function ofListBefore(sentence: ReadableSentence, amount: FoldedAmount, from: number): FoldedAmount | null {
  const { folded, amounts } = sentence;
  const at = folded.lastIndexOf("分别", amount.start);
  if (at < from || from === 0 || phrase(sentence, from, at).text !== "") return null;
  const numbers = dealtBy(sentence, at);
  const former = clauseStart(folded, from - 1);
  const before = amounts.filter(({ start, end, kind }) => start >= former && end < from && kind !== "time");
  return numbers.length > 1 && before.length === numbers.length ? (before[numbers.indexOf(amount)] ?? null) : null;
}

// 通讯器材类等实现较快增长, 百货店零售额同比: where the last member of a list ends
const MEMBER_ENDS = /等|实现|保持|继续|较(?![大小高低快多])|排名|位[居列]|名列|居前|(?:同比|环比)$/;
// 商品中, 其中, 来自; not 中部, 中国: what stands before the first member
const FIRST_OF = /^(?:.*(?:中(?![部国东央小西间介医药成])|里|的))?(?:来自|自)?/;

/**
 * As many as there are numbers, none where that can't be: A、B和C are three, though of two numbers 旅游产品和门票、文娱 is a list
 * of two.
 */
const membersOf = (text: string, start: number, end: number, count: number): string[] =>
  [/、|和|及|与/, /、/].map((mark) => text.slice(start, end).split(mark)).find(({ length }) => length === count) ?? [];

const NAME = "[A-Z][\\w.&'’-]{0,24}(?: [A-Z][\\w.&'’-]{0,24}){0,3}";
// Alpha and Beta have, Alpha, Beta and Gamma posted sales of: what follows them up to the first number
const NAMES_BEFORE = new RegExp(`(?<names>${NAME}(?:, ${NAME}){0,4},? and ${NAME})(?<rest> [^,;.]{3,60})$`);
// $5 million and $1 million in Alpha and Beta segments, respectively
const NAMES_AFTER = new RegExp(
  `^ (?:in|at|for) (?:the )?(?<names>${NAME}(?:, ${NAME}){0,4},? and ${NAME})(?: (?:segments|units|businesses|divisions|markets))?,? respectively\\b`,
);
const RESPECTIVELY = /^(?:[^.;]|\.(?=\d)){0,60},? respectively\b/;
const JOINS = /^,? (?:and )?(?:about |around |nearly |over |more than )?$/;
// a number whose own words tell what it counts is no member of a list: 3 million dresses and 2 million shoes
const PLAIN =
  /^[^a-z]*(?:(?:million|billion|trillion|thousand|per ?cent|percent|more|than|about|nearly|over|us|rmb|hk)[^a-z]*){0,4}$/;

/** In an English sentence the numbers in a row that an amount stands among: 2 million and 3 million users. */
function rowOf({ folded, amounts }: ReadableSentence, amount: FoldedAmount): FoldedAmount[] {
  const place = amounts.indexOf(amount);
  const isJoined = (one: FoldedAmount | undefined, other: FoldedAmount | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    PLAIN.test(folded.slice(one.start, one.end)) &&
    JOINS.test(folded.slice(one.end, other.start));
  let [first, last] = [place, place];
  while (isJoined(amounts[first - 1], amounts[first])) first--;
  while (isJoined(amounts[last], amounts[last + 1])) last++;
  return amounts.slice(first, last + 1);
}

const POSTED = /^(?:posted|reported|recorded|generated|made|earned|saw) /;
// Revenue at (Alpha and Beta)
const MEASURED_AT = /^(?:the )?(?<measure>[a-z][a-z' -]{2,40}) (?:at|of|for|from|in|by) $/i;

/** Alpha and Beta posted sales of $2 million and $3 million: the name at the number's place, what is measured, the row's last. */
export function nameInRow(
  sentence: ReadableSentence,
  amount: FoldedAmount,
): { name: string; measure: string; last: FoldedAmount } | null {
  const row = rowOf(sentence, amount);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 2) return null;
  const after = NAMES_AFTER.exec(sentence.words(last.end, sentence.folded.length))?.groups?.names?.split(
    /, and |, | and /,
  );
  const nameAfter = after?.length === row.length ? after[row.indexOf(amount)] : undefined;
  if (nameAfter) return { name: nameAfter, measure: phrase(sentence, 0, first.start).text, last };
  const told = sentence.words(0, first.start);
  const { names: list = "", rest = "" } = NAMES_BEFORE.exec(told)?.groups ?? {};
  const names = list.split(/, and |, | and /);
  const name = names[row.indexOf(amount)];
  const isSaid = RESPECTIVELY.test(sentence.folded.slice(last.end));
  const isFirst = !sentence.amounts.some(({ end, kind }) => end <= first.start && kind !== "time");
  // Marks and Spencer had sales of $3 million and $4 million in 2021 and 2022
  const isOfTimes = !isSaid && sentence.periods.length > 1;
  const isOneName = sentence.subjects.some(({ start, end }) => / and /.test(sentence.folded.slice(start, end)));
  if (!name || names.length !== row.length || !(isSaid || isFirst) || isOfTimes || isOneName) return null;
  const before = told.slice(0, told.length - rest.length - list.length);
  const measured = MEASURED_AT.exec(before)?.groups?.measure;
  const following = phrase(sentence, first.start - rest.length, first.start).text;
  return { name, measure: measured ?? following.replace(POSTED, ""), last };
}

const DEALT = "revenues?|sales|turnover|profits?|income|orders|gmv|margins?|exports|imports|users|costs|shipments";
// commerce and fintech revenues, which grew; sales of food and consumer goods rose
const KINDS_MEASURED = new RegExp(
  `(?:^|[ (])(?:(?<before>[a-z-]+(?:, [a-z-]+){0,4},? and [a-z-]+) (?<of>(?:net |operating )?(?:${DEALT}))|(?<whose>(?:net |operating )?(?:${DEALT}) (?:of|from|in) (?:the )?)(?<after>[a-z-]+(?: [a-z-]+)?(?:, [a-z-]+(?: [a-z-]+)?){0,4},? and [a-z-]+(?: [a-z-]+)?))(?=,? (?:which|that|rose|grew|increased|climbed|jumped|surged|fell|dropped|declined|were|was|totall?ed|reached|came|stood|accounted)\\b)`,
  "g",
);

/** Sales of food and clothing rose 5% and 3%, respectively: what is measured of the kind at the number's place; null elsewhere. */
export function kindInRow(sentence: ReadableSentence, amount: FoldedAmount): string | null {
  const row = rowOf(sentence, amount);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 2 || !RESPECTIVELY.test(sentence.folded.slice(last.end))) return null;
  const [groups] = Array.from(
    sentence.folded.slice(0, first.start).matchAll(KINDS_MEASURED),
    (match) => match.groups,
  ).slice(-1);
  const kinds = (groups?.before ?? groups?.after ?? "").split(/, and |, | and /);
  const kind = kinds.length === row.length ? kinds[row.indexOf(amount)] : undefined;
  return kind === undefined ? null : groups?.of ? `${kind} ${groups.of}` : `${groups?.whose ?? ""}${kind}`;
}

// 28% of shoppers have used Alpha, 23% Beta and 12% Gamma
const USED = new RegExp(
  `^ of (?<whole>[a-z ]{3,40}?) (?:have |has |had )?[a-z]{3,12}(?: (?:at|from|on|in|with))? (?<name>${NAME})$`,
);
const JOINED = new RegExp(`^ (?<name>${NAME})$`);
const LIST_MARK = /(?:,| and|, and) (?:about |around |nearly |only |just )?$/;

/** 28% of shoppers have used Alpha and 23% Beta: each share with the name after it; null where they aren't told so. */
export function nameAfterShare(
  sentence: ReadableSentence,
  amount: FoldedAmount,
): { name: string; whole: string } | null {
  const { folded, amounts } = sentence;
  const shares = amounts.filter(({ unit, change }) => unit === "%" && change === null);
  const after = shares.map(({ end }, place) => {
    const next = shares[place + 1]?.start ?? folded.length;
    const words = sentence.words(end, next);
    return words.replace(place + 1 < shares.length ? LIST_MARK : /[.。]?\s{0,9}$/, "");
  });
  const opening = USED.exec(after[0] ?? "")?.groups;
  if (!opening?.name || shares.length < 2 || shares.length !== amounts.length) return null;
  const names = [opening.name, ...after.slice(1).map((words) => JOINED.exec(words)?.groups?.name)];
  const name = names[shares.indexOf(amount)];
  return names.every((one) => one !== undefined) && name ? { name, whole: opening.whole ?? "" } : null;
}
