/** What numbers of a text take over from those beside them: what they count, that they moved too, and against what. */
import { AGAINST_PERIOD, isAgainst } from "../change.ts";
import type { FoldedAmount } from "./read-amount.ts";
import { isComparedWith } from "./rules/bare-count.ts";
import { lowEnd, negated } from "./value.ts";

// 197 million, with no word for what is counted
const ONLY_NUMBER = /^[\d.,]+ ?(?:thousand|million|billion|trillion)?$/;
const SCALED = /\d ?(?:thousand|million|billion|trillion|m|bn)\b/;
// 800 million of those
const OF_THEM = /^ of (?:them|those|these)\b/;
// 900多万, 55亿: a number that no unit follows
const UNIT_AFTER = /[^\d.,万亿千百十多余 ]$/;
// 卖了1300万元，去年是900多万: told of another time and of nothing else
const ONLY_TIME_BETWEEN =
  /^[，,]? ?(?:而|但)?(?:去年|上年|前年|今年|(?:去年|上年|前一年)?同期|20\d\d ?年)(?:同期)?(?:则|也|还|只|仅)*(?:为|是|有)$/;

const isCount = ({ kind }: FoldedAmount): boolean => kind === "count" || kind === "people";
const mayCount = (amount: FoldedAmount): boolean => isCount(amount) || amount.kind === "none";
/** What else a number may be of says nothing of what the next counts. */
const isCounted = ({ kind }: FoldedAmount): boolean => !["share", "times", "rank", "time"].includes(kind);

/** Ways in which a number counts the same as the one before it. */
const COUNTS_THE_SAME: readonly ((text: string, amount: FoldedAmount, former: FoldedAmount) => boolean)[] = [
  // 32 million customers, against 26.5 million
  (text, amount) => amount.kind === "none" && isComparedWith(text, amount.start),
  // 5 million people shopped in stores, more than the 4 million of 2024: no stores
  (text, amount, former) =>
    amount.kind === "count" &&
    former.kind === "people" &&
    ONLY_NUMBER.test(text.slice(amount.start, amount.end)) &&
    !/^ [a-z]+s\b/.test(text.slice(amount.end, amount.end + 30)) &&
    isComparedWith(text, amount.start),
  // 受理投诉5万件,解决4万件
  (text, amount, former) =>
    former.unit === "cases" && amount.unit === "items" && text.slice(amount.start, amount.end).endsWith("件"),
  // 32 million customers, 8 million of them
  (text, amount, former) =>
    mayCount(amount) && mayCount(former) && OF_THEM.test(text.slice(amount.end, amount.end + 10)),
  // 卖了1300万元，去年是900多万
  (text, amount, former) =>
    amount.rule === "quantity" &&
    !UNIT_AFTER.test(text.slice(amount.start, amount.end)) &&
    ONLY_TIME_BETWEEN.test(text.slice(former.end, amount.start)),
];

/** 2 million and 3 million users: the number counts what the next does. */
const joinsNext = (text: string, amount: FoldedAmount, next: FoldedAmount | undefined): boolean =>
  next !== undefined &&
  amount.kind === "none" &&
  isCount(next) &&
  /^ and $/.test(text.slice(amount.end, next.start)) &&
  [amount, next].every(({ start, end }) => SCALED.test(text.slice(start, end)));

/** A bare number beside a count is counted in the same. */
export function inheritUnits(text: string, amounts: readonly FoldedAmount[]): FoldedAmount[] {
  let former: FoldedAmount | null = null;
  return amounts.map((read, index) => {
    const next = amounts[index + 1];
    const amount = next && joinsNext(text, read, next) ? { ...read, unit: next.unit, kind: next.kind } : read;
    const same = former;
    const counted =
      same && COUNTS_THE_SAME.some((counts) => counts(text, amount, same))
        ? { ...amount, unit: same.unit, kind: same.kind }
        : amount;
    if (isCounted(counted)) former = counted;
    return counted;
  });
}

// fell 3% on the Friday and 8% on the Saturday
const EACH_OF_ITS_OWN = /^ (?<by>on|in|at|for|among) [^.;\d]{2,40}(?:,| and|, and|,? but)(?: only| just)? (?:by )?$/;

// fell by $5 million, or 7.8%; rose 5% year over year (7% in constant currency): the same move told again
const MOVED_AGAIN =
  /^(?: (?:year[- ](?:over|on)[- ]year|from a year (?:ago|earlier)|on an? [a-z-]{2,24}(?: [a-z-]{2,16})? basis))?(?:,? or (?:about |around |nearly |roughly )?| \()$/;
// a rise of 35% in dollars and of 103% at constant currency
const OF_BOTH = /^ (?:in|at|on an?) [a-z -]{3,30}(?:,? (?:and|or|but)) (?:of|by) (?:about |nearly |almost )?$/;
/** Whether words between two shares tell one move on two bases. */
export const areOfOneMove = (between: string): boolean => OF_BOTH.test(between);

const AND = / and $/;
// rose 17% and 40% on an FX-neutral basis
const ON_ITS_BASIS = /^ (?:[ai]n|at|on an?) (?:constant|fx|currency|foreign|local)\b/;

const IN_ROW = /^(?:,|,? and) (?:about |around |nearly )?$/;
const RESPECTIVELY = /^(?:(?:,|,? and) [\d.]{1,8} ?(?:%|per ?cent)){0,6},? respectively\b/;

/** Ways in which a share that stands after a move, with the words between the two and after it, moved the same way. */
const MOVED_ALIKE: readonly ((between: string, after: string, former: FoldedAmount) => boolean)[] = [
  (between, _, former) => former.unit === "%" && areOfOneMove(between),
  // each of a time, place or thing of its own
  (between, after, former) => {
    const by = former.unit === "%" ? EACH_OF_ITS_OWN.exec(between)?.groups?.by : undefined;
    return by !== undefined && after.startsWith(` ${by} `);
  },
  (between, after) => {
    const isOnBasis = AND.test(between) && ON_ITS_BASIS.test(after);
    return MOVED_AGAIN.test(isOnBasis ? between.replace(AND, " or ") : between) && !after.startsWith(" of ");
  },
  // up 5%, 4.1% and 22.5%, respectively
  (between, after, former) => former.unit === "%" && IN_ROW.test(between) && RESPECTIVELY.test(after),
];

/** A share that is told with a move, each of a time, place or thing of its own, moved the same way, as does the same move told again. */
export function inheritMoves(text: string, amounts: readonly FoldedAmount[]): FoldedAmount[] {
  let former: FoldedAmount | null = null;
  return amounts.map((read) => {
    const isAfterMove = former !== null && former.change !== null && read.unit === "%" && read.change === null;
    former = former && isAfterMove ? movedAlike(text, former, read) : read;
    return former;
  });
}

function movedAlike(text: string, former: FoldedAmount, amount: FoldedAmount): FoldedAmount {
  const [between, after] = [text.slice(former.end, amount.start), text.slice(amount.end)];
  if (!MOVED_ALIKE.some((movesAlike) => movesAlike(between, after, former))) return amount;
  const isFall = lowEnd(former.value) < 0;
  return { ...amount, change: former.change, value: isFall ? negated(amount.value) : amount.value };
}

/** Changes that hand no base on to the next. */
const NO_BASE: ReadonlySet<string> = new Set(["unstated", "cagr", AGAINST_PERIOD]);

/** 同比增长7.3%;…增长7.7%: a change without a base has that of the one before it in the same text; 前值 too. */
export function inheritBases(text: string, amounts: readonly FoldedAmount[]): FoldedAmount[] {
  let last: string | null = null;
  return amounts.map((amount) => {
    const former =
      amount.kind === "share" && /前值(?:为|是| )*$/.test(text.slice(Math.max(0, amount.start - 4), amount.start));
    const change =
      (amount.change === "unstated" || (former && amount.change === null)) && last !== null && !isAgainst(last)
        ? last
        : amount.change;
    if (change !== null && !NO_BASE.has(change)) last = change;
    return { ...amount, change };
  });
}
