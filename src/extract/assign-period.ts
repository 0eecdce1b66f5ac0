/** Which of a sentence's periods a number is of, or the one carried over from the sentence before. */
import { CLAUSE_MARK } from "../text/clause-mark.ts";
import { shiftYears, spanning } from "./calendar.ts";
import type { FoldedAmount } from "./read-amount.ts";
import type { FoundPeriod } from "./read-period.ts";

export interface Assigned {
  period: string | null;
  rule: string | null;
}

const NONE: Assigned = { period: null, rule: null };
// 从1800亿元增长到2.17万亿元: the second number is of the period before 从
const ARRIVES = /(?:增[长加]|提[升高]|上升|扩大|攀升|下降|减少|降低|缩[短减]|跃升|飙升|发展|涨|降|升)[至到成为]+ ?$/;

/** Assigns a period to each amount of a folded sentence; `carried` is what the text spoke of just before. */
export function assignPeriods(
  text: string,
  amounts: readonly FoldedAmount[],
  periods: readonly FoundPeriod[],
  carried: Assigned,
): Assigned[] {
  const at = periods.filter((period) => period.role === "at");
  const assigned = amounts.map((amount, index) =>
    withBase(amount, periodOf(text, amount, amounts[index - 1], amounts, at, periods, carried), periods),
  );
  return distribute(text, amounts, at, assigned);
}

function periodOf(
  text: string,
  amount: FoldedAmount,
  former: FoldedAmount | undefined,
  amounts: readonly FoldedAmount[],
  at: readonly FoundPeriod[],
  all: readonly FoundPeriod[],
  carried: Assigned,
): Assigned {
  const directlyAfter = all.find(
    ({ start, role }) =>
      role !== "published" &&
      start >= amount.end &&
      /^ ?(?:\(|in |for |during |as of |by |at |on )?(?:the )?$/.test(text.slice(amount.end, start)),
  );
  // only English puts the period after its number
  if (directlyAfter && /[a-z] ?\(?$|[a-z]/.test(text.slice(Math.max(0, directlyAfter.start - 2), directlyAfter.end)))
    return found(directlyAfter);
  const before = spokenOf(text, at, amount.start);
  const [from, to] = ends(text, amount, former, before);
  if (from && to) return to;
  const last = before.at(-1);
  const clauseStart = startOfClause(text, amount.start);
  if (last && (last.start >= clauseStart || !/[a-z]/.test(text.slice(amount.start - 1, amount.start))))
    return found(last);
  const clauseEnd = endOfClause(text, amount.end);
  const after = at.find(({ start, end }) => start >= amount.end && end <= clauseEnd);
  const isNearest = after && !amounts.some(({ start }) => start >= amount.end && start < after.start);
  if (after && isNearest && !last) return found(after);
  if (last) return found(last);
  if (carried.period !== null) return carried;
  const published = all.find(({ role }) => role === "published");
  return published ? found(published) : NONE;
}

/** 近半年 and its like leave open only the figures of their own clause, or of the next when they open the sentence part. */
const governs = (text: string, { end }: FoundPeriod, position: number): boolean => {
  const between = text.slice(/^ ?[，,]/.test(text.slice(end, end + 2)) ? end + 2 : end, position);
  return !CLAUSE_MARK.test(between);
};

/** The periods before the number. What follows a semicolon goes on from where the part before it began. */
function spokenOf(text: string, at: readonly FoundPeriod[], position: number): readonly FoundPeriod[] {
  const before = at.filter(
    (period) => period.start < position && (period.period !== null || governs(text, period, position)),
  );
  const semicolon = Math.max(text.lastIndexOf(";", position - 1), text.lastIndexOf("；", position - 1));
  if (semicolon < 0 || before.length === 0 || before.some(({ start }) => start > semicolon)) return before;
  const former = spokenOf(text, at, semicolon);
  const earlier = Math.max(text.lastIndexOf(";", semicolon - 1), text.lastIndexOf("；", semicolon - 1));
  const own = former.filter(({ start }) => start > earlier);
  return own.length > 0 ? own.slice(0, 1) : former;
}

const found = ({ period, rule }: FoundPeriod): Assigned => (period === null ? NONE : { period, rule });

const startOfClause = (text: string, at: number): number => {
  for (let i = at - 1; i >= 0; i--) {
    const char = text[i] ?? "";
    if (/[，；。;]/.test(char)) return i + 1;
    if (char === "," && !(/\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? ""))) return i + 1;
  }
  return 0;
};
const endOfClause = (text: string, at: number): number => {
  const match = CLAUSE_MARK.exec(text.slice(at));
  return match ? at + match.index : text.length;
};

/** 2014至2022年,…从A增长到B: A is of the first year and B of the last; 今年…从去年的A增加到B: B is of this year. */
function ends(
  text: string,
  amount: FoldedAmount,
  former: FoldedAmount | undefined,
  before: readonly FoundPeriod[],
): [boolean, Assigned] {
  const lead = text.slice(Math.max(0, amount.start - 14), amount.start);
  const departs = /[从由](?:[^，。；]{0,8}的)?(?:不到|约|近|超)? ?$/.test(lead);
  const last = before.at(-1);
  if (departs && last?.period && /^\d{4}\/\d{4}$/.test(last.period))
    return [true, { period: last.period.slice(0, 4), rule: last.rule }];
  if (former && ARRIVES.test(lead)) {
    const origin = text.lastIndexOf("从", former.start);
    if (last?.period && /^\d{4}\/\d{4}$/.test(last.period))
      return [true, { period: last.period.slice(5), rule: last.rule }];
    const earlier = before.filter(({ start }) => start < origin).at(-1);
    if (origin >= 0 && earlier && last && last.start > origin) return [true, found(earlier)];
  }
  return [false, NONE];
}

/** A change against a stated year or month runs from there: 较 2018 年底增长 in March 2020 → 2018-12/2020-03. */
function withBase(amount: FoldedAmount, assigned: Assigned, periods: readonly FoundPeriod[]): Assigned {
  const base = /^vs-(\d{4}(?:-\d{2})?)$/.exec(amount.change ?? "")?.[1];
  if (!base || assigned.period === null || !periods.some(({ role }) => role === "base")) return assigned;
  const last = assigned.period.split("/").at(-1) ?? "";
  return base < last ? { period: spanning(base, last), rule: assigned.rule } : assigned;
}

/** 2023财年至2025财年…为A/B/C, 2021年、2022年、2023年分别为A、B和C: one period each. */
function distribute(
  text: string,
  amounts: readonly FoldedAmount[],
  at: readonly FoundPeriod[],
  assigned: Assigned[],
): Assigned[] {
  for (const period of at) {
    const [, prefix = "", from = "", to = ""] = /^(FY)?(\d{4})\/(?:FY)?(\d{4})$/.exec(period.period ?? "") ?? [];
    const years = Number(to) - Number(from) + 1;
    const group = amounts.flatMap((amount, index) =>
      amount.rule === "shared unit" && assigned[index]?.period === period.period ? [index] : [],
    );
    if (from === "" || group.length !== years) continue;
    group.forEach((index, offset) => {
      assigned[index] = { period: shiftYears(`${prefix}${from}`, offset), rule: period.rule };
    });
  }
  for (const match of text.matchAll(/分别/g)) {
    const before = at.filter(({ end }) => end <= match.index);
    const after = amounts.flatMap(({ start }, index) =>
      start > match.index && start < endOfSentence(text, match.index) ? [index] : [],
    );
    const listed = before.filter((period, index) => {
      const next = before[index + 1] ?? null;
      const previous = before[index - 1] ?? null;
      const joins = (one: FoundPeriod, other: FoundPeriod): boolean =>
        /^ ?(?:、|和|及|与|,|，)? ?$/.test(text.slice(one.end, other.start));
      return (next !== null && joins(period, next)) || (previous !== null && joins(previous, period));
    });
    if (listed.length < 2 || listed.length !== after.length) continue;
    after.forEach((index, order) => {
      const period = listed[order];
      if (period) assigned[index] = found(period);
    });
  }
  return assigned;
}

const endOfSentence = (text: string, at: number): number => {
  const match = /[；。;]/.exec(text.slice(at));
  return match ? at + match.index : text.length;
};
