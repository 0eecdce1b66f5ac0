/** Which of a sentence's periods a number is of, or the one carried over from the sentence before. */

import type { FoldedAmount } from "../amounts/read-amount.ts";
import { basePeriodOf } from "../change.ts";
import { clauseEnd, clauseStart } from "../clause.ts";
import { firstOf } from "../first-of.ts";
import { lastPoint, shiftYears, spanning } from "../periods/calendar.ts";
import { LAST_YEAR, SAME_PERIOD } from "../periods/period-rule.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import { type Assigned, found, NO_PERIOD, type Sentence } from "./assigned.ts";
import { distributeList, distributeYears } from "./distribute-periods.ts";
import { endOfEnglishMove, endOfMove } from "./end-of-move.ts";
import { spokenOf } from "./spoken-of.ts";
import { ofTheYearBefore, SET_AGAINST } from "./year-before.ts";

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
  ofTheYearBefore(sentence, assigned);
  distributeList(sentence, assigned);
  return assigned;
}

/** A number among the periods of its sentence. */
interface Placed {
  sentence: Sentence;
  amount: FoldedAmount;
  /** The number before it. */
  former: FoldedAmount | undefined;
  /** The number after it. */
  next: FoldedAmount | undefined;
  /** The periods before it that the sentence still speaks of there. */
  before: readonly FoundPeriod[];
  /** The first period after it that is no other number's. */
  after: FoundPeriod | undefined;
  /** Whether English words follow: only English puts the period after its number as a matter of course. */
  isEnglish: boolean;
  /** Whether `after` tells of when the number is and ends with its clause. */
  isInClause: boolean;
}

function periodOf(sentence: Sentence, amount: FoldedAmount, index: number): Assigned {
  const { text, amounts } = sentence;
  const after = periodAfter(sentence, index);
  const isEnglish = /[a-z)] ?$/.test(text.slice(amount.end, after?.start));
  // against RMB4 billion of sales in Q2 2022: the base is that of the number set against another
  const isSet =
    after?.role === "base" && isEnglish && SET_AGAINST.test(text.slice(Math.max(0, amount.start - 40), amount.start));
  const placed: Placed = {
    sentence,
    amount,
    former: amounts[index - 1],
    next: amounts[index + 1],
    before: spokenOf(sentence, amount.start),
    after,
    isEnglish,
    isInClause: after !== undefined && (after.role === "at" || isSet) && after.end <= clauseEnd(text, amount.end),
  };
  return firstOf(RULES, placed) ?? NO_PERIOD;
}

// rose 12% to $3 billion in the second quarter
const AND = /^ (?:and|or|to) (?:a record |about |around |nearly |almost |just (?:over|under) |more than |over )?$/;
// 85% of buyers, 18 million people, shop: the same thing told again in an aside
const TOLD_AGAIN = /^[a-z ]{0,30}, (?:or )?(?:about |around |nearly |some |roughly |more than )?$/;
/** Whether the amount only adds to the one before it, so that a period after both is of both: also in 95% within three hours. */
const addsTo = (text: string, former: FoldedAmount | undefined, amount: FoldedAmount | undefined): boolean => {
  if (!former || !amount) return false;
  const between = text.slice(former.end, amount.start);
  if (amount.kind === "time" && /^ [^,.;]{0,60}\bwithin $/.test(between)) return true;
  return AND.test(between) || (text[amount.end] === "," && TOLD_AGAIN.test(between));
};

// 6.3元（去年同期7.1元）: of the number that stands with it in the brackets
const WITH_ITS_NUMBER = /^(?:的?(?:则|仅|只|约|有|为|是|净?亏损|盈利)){0,2}:? ?[$¥€£]?\d/;
const isOfBracket = (text: string, from: number, { start, end, rule }: FoundPeriod): boolean =>
  SAME_PERIOD.test(rule) &&
  /^[^()]{0,8}\( ?$/.test(text.slice(from, start)) &&
  WITH_ITS_NUMBER.test(text.slice(end, end + 16));

function periodAfter({ text, amounts, periods }: Sentence, index: number): FoundPeriod | undefined {
  // 2,140 shoppers and 318 retailers between Aug. 21 and Sept. 8: of both
  let joined = index;
  while (addsTo(text, amounts[joined], amounts[joined + 1])) joined++;
  const next = amounts[joined + 1];
  const from = amounts[index]?.end ?? 0;
  return periods.find(
    (period) =>
      period.role !== "published" &&
      period.start >= from &&
      !(next && next.end <= period.start) &&
      !isOfBracket(text, from, period),
  );
}

// the lowest since the end of 2022, when it took a charge of $5 million
const WHEN = /^, when [^,;.]*(?:,\d[^,;.]*)?$/;
const readWhen = ({ sentence: { text, periods }, amount }: Placed): Assigned | null => {
  const last = periods.findLast(({ end }) => end <= amount.start);
  return last && WHEN.test(text.slice(last.end, amount.start)) ? found(last) : null;
};

const readMove = ({ sentence, amount, former, before }: Placed): Assigned | null =>
  endOfMove(sentence, amount, former, before);
const readEnglishMove = ({ sentence, amount, former, next }: Placed): Assigned | null =>
  endOfEnglishMove(sentence, amount, former, next);

// in 2019, during the second quarter, the 5 million of 2022, (2022: between an English number and its period
const DIRECTLY = /^ ?(?:\(|in |for |during |as of |by |at |on |of )?(?:the )?$/;
const readDirectlyAfter = ({ sentence: { text }, amount, after, isEnglish }: Placed): Assigned | null => {
  if (!after || !DIRECTLY.test(text.slice(amount.end, after.start))) return null;
  // (2022: $5 million), up 5% on a year earlier
  const isCompared = after.role === "base" && (text[after.start - 1] === "(" || amount.change !== null);
  return !isCompared && (isEnglish || /[a-z]/.test(text.slice(after.start, after.end))) ? found(after) : null;
};

/** $3 billion of sales in the second quarter, where no other period stands before it in the clause. */
const readEnglishAfter = ({ sentence: { text }, amount, before, after, isEnglish, isInClause }: Placed) => {
  const last = before.at(-1);
  const isTold = last !== undefined && last.start >= clauseStart(text, amount.start);
  return after && isInClause && isEnglish && !isTold ? found(after) : null;
};

const isChangeOrMultiple = ({ change, kind }: FoldedAmount): boolean => change !== null || kind === "times";

/** 相比去年同期的(净利润)2055.55亿元, 较去年同期录得的5亿元, 较11月的15.9%, (2023: 5.1): a level that follows what it is compared with is of that. */
const readBase = ({ sentence: { text, periods }, amount }: Placed): Assigned | null => {
  if (isChangeOrMultiple(amount)) return null;
  const base = periods.find(({ role, end }) => {
    if (role !== "base" || end > amount.start) return false;
    const between = text.slice(end, amount.start);
    return (
      between.trim() === "" ||
      /^ ?:[^，。；;,()\d]{0,16}$/.test(between) ||
      (amount.kind === "share" ? /^ ?的 ?$/ : /^ ?(?:录得|实现|取得|完成)?的[^，。；;,\d]{0,16}$/).test(between)
    );
  });
  return base ? found(base) : null;
};

const readBefore = ({ sentence: { carried }, amount, before }: Placed): Assigned | null => {
  // 上年同期亏损39.44亿元,相比减亏29.94%: the change is that of the period compared
  const last = isChangeOrMultiple(amount) ? before.findLast(({ rule }) => !SAME_PERIOD.test(rule)) : before.at(-1);
  // 【2024年】毛利率：44.9%，上年41.2%: the year before that of the heading, whenever the text was written, as 上年 is of any
  const isFromHere = last?.rule === "上年" || (last && LAST_YEAR.test(last.rule) && carried.rule === "heading");
  if (isFromHere && last.period !== null && carried.period === last.period)
    return { period: shiftYears(last.period, -1), rule: "year before" };
  return last ? found(last) : null;
};

// , and it grew: what is told after it is another matter; but Italy, and Spain by
const NEW_MATTER =
  /[;:]|, (?:but|while|which|who|whose|as|when|where|after|before|although|though|because|since|so|it|they|he|she|we|an?|the(?! [a-z.]{2,20}(?:,| and ))|its|their|says?|said|according|up|down|compared|with)(?![a-z])|, and (?!(?:the )?[a-z]+ (?:by|in|on|during|over|this|last|next)$)/;
/** In UTF-16 units: how far behind its number an English period may stand. */
const REACH = 120;

/** After it in its clause, or the only period of an English sentence where lists and asides alone stand between the two. */
const readAfter = ({ sentence: { text, periods }, amount, after, isEnglish, isInClause }: Placed): Assigned | null => {
  if (!after) return null;
  if (isInClause) return found(after);
  const between = text.slice(amount.end, after.start).trimEnd();
  const isOnly = isEnglish && periods.length === 1 && after.role === "at";
  return isOnly && between.length <= REACH && !NEW_MATTER.test(between) ? found(after) : null;
};

const readCarried = ({ sentence: { carried } }: Placed): Assigned | null => (carried.period === null ? null : carried);

const readPublished = ({ sentence: { periods } }: Placed): Assigned | null => {
  const published = periods.find(({ role }) => role === "published");
  return published ? found(published) : null;
};

/** What is said of the number itself, then what the sentence speaks of before it, after it, and before the sentence. */
const RULES: readonly ((placed: Placed) => Assigned | null)[] = [
  readWhen,
  readMove,
  readEnglishMove,
  readDirectlyAfter,
  readEnglishAfter,
  readBase,
  readBefore,
  readAfter,
  readCarried,
  readPublished,
];

/** A change against a stated year or month runs from there: 较 2018 年底增长 in March 2020 → 2018-12/2020-03. */
function withBase({ periods }: Sentence, amount: FoldedAmount, assigned: Assigned): Assigned {
  const base = basePeriodOf(amount.change);
  if (base === null || assigned.period === null || !periods.some(({ role }) => role === "base")) return assigned;
  const last = lastPoint(assigned.period);
  // the year after its base is what the change is of
  return base < last && base.length === last.length && String(Number(base) + 1) !== assigned.period
    ? { period: spanning(base, last), rule: assigned.rule }
    : assigned;
}
