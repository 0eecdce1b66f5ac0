/** Which of a sentence's periods a number is of, or the one carried over from the sentence before. */
import { shiftYears, spanning } from "./calendar.ts";
import { CLAUSE_MARK, clauseEnd, clauseStart } from "./clause.ts";
import type { FoldedAmount } from "./read-amount.ts";
import type { FoundPeriod } from "./read-period.ts";

export interface Assigned {
  period: string | null;
  rule: string | null;
}

/** A folded sentence with what was found in it; `carried` is what the text spoke of just before. */
interface Sentence {
  text: string;
  amounts: readonly FoldedAmount[];
  periods: readonly FoundPeriod[];
  carried: Assigned;
}

const NONE: Assigned = { period: null, rule: null };
const found = ({ period, rule }: FoundPeriod): Assigned => (period === null ? NONE : { period, rule });

/** Assigns a period to each amount of a folded sentence, in their order. */
export function assignPeriods(
  text: string,
  amounts: readonly FoldedAmount[],
  periods: readonly FoundPeriod[],
  carried: Assigned,
): Assigned[] {
  const sentence: Sentence = { text, amounts, periods, carried };
  const assigned = amounts.map((amount, index) => withBase(sentence, amount, periodOf(sentence, amount, index)));
  distributeYears(sentence, assigned);
  distributeList(sentence, assigned);
  return assigned;
}

// in 2019, during the second quarter, (2022: between an English number and its period
const DIRECTLY = /^ ?(?:\(|in |for |during |as of |by |at |on )?(?:the )?$/;

function periodOf(sentence: Sentence, amount: FoldedAmount, index: number): Assigned {
  const { text, amounts, periods, carried } = sentence;
  const before = spokenOf(sentence, amount.start);
  const fromTo = endOfMove(sentence, amount, amounts[index - 1], before);
  if (fromTo) return fromTo;
  const last = before.at(-1);
  const next = amounts[index + 1];
  const after = periods.find(
    ({ start, role }) => role !== "published" && start >= amount.end && !(next && next.end <= start),
  );
  // only English puts the period after its number as a matter of course
  const isEnglish = /[a-z)] ?$/.test(text.slice(amount.end, after?.start));
  const isDirect = after && DIRECTLY.test(text.slice(amount.end, after.start));
  if (after && isDirect && (isEnglish || /[a-z]/.test(text.slice(after.start, after.end)))) return found(after);
  const inClause = after?.role === "at" && after.end <= clauseEnd(text, amount.end);
  if (after && inClause && isEnglish && !(last && last.start >= clauseStart(text, amount.start))) return found(after);
  const ofBase = periods.find((period) => period.role === "base" && isOfBase(text, period, amount));
  if (ofBase) return found(ofBase);
  // 上年同期亏损39.44亿元,相比减亏29.94%: the change is that of the period compared
  const current = amount.change === null ? last : before.findLast(({ rule }) => !SAME_PERIOD.test(rule));
  if (current) return found(current);
  if (after && inClause) return found(after);
  if (carried.period !== null) return carried;
  const published = periods.find(({ role }) => role === "published");
  return published ? found(published) : NONE;
}

const SAME_PERIOD = /同期|^a year|^the same|^the corresponding/;

/** 相比去年同期的(净利润)2055.55亿元: a level that follows what it is compared with is of that. */
const isOfBase = (text: string, period: FoundPeriod, amount: FoldedAmount): boolean =>
  amount.change === null &&
  amount.kind !== "share" &&
  period.end <= amount.start &&
  /^ ?的[^，。；;,\d]{0,16}$/.test(text.slice(period.end, amount.start));

/** The periods that figures at `position` may be of. What follows a semicolon goes on from where the part before it began. */
function spokenOf(sentence: Sentence, position: number): readonly FoundPeriod[] {
  const { text, periods, amounts } = sentence;
  const before = periods.filter(
    (period) =>
      period.role === "at" &&
      period.start < position &&
      (period.period !== null || governs(text, period.end, position)),
  );
  const semicolon = text.lastIndexOf(";", position - 1);
  if (semicolon <= 0 || before.length === 0 || before.some(({ start }) => start > semicolon)) return before;
  const earlier = text.lastIndexOf(";", semicolon - 1);
  const first = amounts.find(({ start }) => start > earlier && start < semicolon);
  const own = before.findLast(({ start }) => start > earlier && (!first || start < first.start));
  return own ? [own] : before;
}

/** 近半年 and its like leave open only the figures of their own clause, or of the next when a comma follows them. */
const governs = (text: string, end: number, position: number): boolean =>
  !CLAUSE_MARK.test(text.slice(/^ ?[，,]/.test(text.slice(end, end + 2)) ? end + 2 : end, position));

const YEARS = /^(\d{4})\/(\d{4})$/;
// 从1800亿元, 从去年的不到50亿美元
const DEPARTS = /[从由](?:[^，。；]{0,8}的)?(?:不到|约|近|超)? ?$/;
// 增长到2.17万亿元, 增加至200亿美元
const ARRIVES = /(?:增[长加]|提[升高]|上升|扩大|攀升|下降|减少|降低|缩[短减]|跃升|飙升|发展|涨|降|升)[至到成为]+ ?$/;

/** 2014至2022年,…从A增长到B: A is of the first year and B of the last. 今年…从去年的A增加到B: B is of this year. */
function endOfMove(
  { text }: Sentence,
  amount: FoldedAmount,
  former: FoldedAmount | undefined,
  before: readonly FoundPeriod[],
): Assigned | null {
  const lead = text.slice(Math.max(0, amount.start - 14), amount.start);
  const last = before.at(-1);
  const [, firstYear, lastYear] = YEARS.exec(last?.period ?? "") ?? [];
  if (last && firstYear && DEPARTS.test(lead)) return { period: firstYear, rule: last.rule };
  if (!last || !former || !ARRIVES.test(lead)) return null;
  if (lastYear) return { period: lastYear, rule: last.rule };
  const origin = text.lastIndexOf("从", former.start);
  const earlier = before.findLast(({ start }) => start < origin);
  return origin >= 0 && earlier && last.start > origin ? found(earlier) : null;
}

/** A change against a stated year or month runs from there: 较 2018 年底增长 in March 2020 → 2018-12/2020-03. */
function withBase({ periods }: Sentence, amount: FoldedAmount, assigned: Assigned): Assigned {
  const base = /^vs-(\d{4}(?:-\d{2})?)$/.exec(amount.change ?? "")?.[1];
  if (!base || assigned.period === null || !periods.some(({ role }) => role === "base")) return assigned;
  const last = assigned.period.split("/").at(-1) ?? "";
  return base < last ? { period: spanning(base, last), rule: assigned.rule } : assigned;
}

/** 2023财年至2025财年…为A/B/C: one year each. */
function distributeYears({ amounts, periods }: Sentence, assigned: Assigned[]): void {
  for (const { period, rule, role } of periods) {
    const [, fiscal = "", from = "", to = ""] = /^(FY)?(\d{4})\/(?:FY)?(\d{4})$/.exec(period ?? "") ?? [];
    if (role !== "at" || from === "") continue;
    const group = amounts.flatMap((amount, index) =>
      amount.rule === "shared unit" && assigned[index]?.period === period ? [index] : [],
    );
    if (group.length !== Number(to) - Number(from) + 1) continue;
    group.forEach((index, offset) => {
      assigned[index] = { period: shiftYears(`${fiscal}${from}`, offset), rule };
    });
  }
}

/** In UTF-16 units: how far from 分别 its last number may stand. */
const LIST_REACH = 160;
const JOINS = /^ ?[、和及与,，] ?$/;

/** 2021年、2022年和2023年…分别为A、B和C: one period each. */
function distributeList({ text, amounts, periods }: Sentence, assigned: Assigned[]): void {
  const at = periods.filter(({ role }) => role === "at");
  for (const { index: place } of text.matchAll(/分别/g)) {
    const stop = text.slice(place, place + LIST_REACH).search(/[；。;]/);
    const end = stop < 0 ? place + LIST_REACH : place + stop;
    const joined = (one: FoundPeriod | undefined, other: FoundPeriod | undefined): boolean =>
      one !== undefined && other !== undefined && JOINS.test(text.slice(one.end, other.start));
    const before = at.filter((period) => period.end <= place);
    const listed = before.filter(
      (period, order) => joined(before[order - 1], period) || joined(period, before[order + 1]),
    );
    const numbers = amounts.flatMap(({ start }, index) => (start > place && start < end ? [index] : []));
    if (listed.length < 2 || listed.length !== numbers.length) continue;
    numbers.forEach((index, order) => {
      const period = listed[order];
      if (period) assigned[index] = found(period);
    });
  }
}
