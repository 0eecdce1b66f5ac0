/** Reading amounts in any text: numbers with their units, qualifiers and changes, as spans of the text as it stands. */
import { foldWithOffsets } from "../../text/fold.ts";
import { matchesIn } from "../../text/matches-in.ts";
import { sourceSpan } from "../../text/source-span.ts";
import type { Span } from "../../text/span.ts";
import { AGAINST_PERIOD } from "../change.ts";
import { clauseStart } from "../clause.ts";
import { type FoundPeriod, findPeriods } from "../periods/read-period.ts";
import type { AmountRule, FoundAmount } from "./amount-rule.ts";
import { inheritBases, inheritMoves, inheritUnits } from "./inherit.ts";
import { baseOf, readChange } from "./read-change.ts";
import { type Numeral, readNumerals } from "./read-numeral.ts";
import { type Qualifier, readQualifierAfter, readQualifierBefore } from "./read-qualifier.ts";
import { bareCount, isComparedWith } from "./rules/bare-count.ts";
import { discount } from "./rules/discount.ts";
import { readHalves, readWithHalf } from "./rules/half.ts";
import { readMultiples } from "./rules/multiple.ts";
import { quantity } from "./rules/quantity.ts";
import { range } from "./rules/range.ts";
import { rank } from "./rules/rank.ts";
import { share } from "./rules/share.ts";
import { sharedUnit } from "./rules/shared-unit.ts";
import { spokenPrice } from "./rules/spoken-price.ts";
import type { UnitKind } from "./unit.ts";
import { negated, type Value } from "./value.ts";

export interface Amount {
  /** With qualifiers, currency and unit: 超过 1900 万人, 2500万元以上. */
  span: Span;
  /** In units of `unit`: 3.1 亿元 → 310000000; a pair for a range; negative for a fall or a loss. */
  value: Value;
  /** As in a statistic; "" where nothing says what is counted (31亿 alone). */
  unit: string;
  qualifier: Qualifier;
  /** 数十万, 上千万: the value is only the order of magnitude. */
  vague: boolean;
  /** As `change.ts` lists it, AGAINST_PERIOD among them; `unstated` for a change against nothing named; null for a level. */
  change: string | null;
  kind: UnitKind | "rank" | "none";
  /** The rule that read it. */
  rule: string;
}

/** An amount in the folded text. */
export type FoldedAmount = Omit<Amount, "span"> & { start: number; end: number };

const withHalf: AmountRule = {
  name: "half",
  read: (text, numerals, index) => {
    const numeral = numerals[index];
    const found = numeral ? readWithHalf(text, numeral) : null;
    return found ? { amounts: [found], used: 1 } : null;
  },
};

/** In this order; the first that reads a numeral has it. */
const RULES: readonly AmountRule[] = [
  rank,
  withHalf,
  range,
  spokenPrice,
  share,
  discount,
  sharedUnit,
  quantity,
  bareCount,
];

// 20:40, 17:17:34, 8时30分, 9点半: clock times
const CLOCK =
  /\d{1,2}:\d{2}(?::\d{2})?|(?<![\d.])(?:[01]?\d|2[0-4]) ?(?:时|点)(?: ?\d{1,2} ?分|半|整|钟|(?=[，。,;]))/g;
// 第45次, 第一季度, 第三方: editions; 《…2.0》 is left to the units
const EDITION =
  /第 ?[\d一二两三四五六七八九十百]+(?: ?(?:次|届|期|批|轮|代|方|章|条|款|版|季|阶段|步|个|家|场|天|只|份|类|者|单|号|股|财季|一))/g;

// 一起搞: together; but 一起事故, 一起投诉
const TOGETHER =
  /(?<![\d十百千万零〇两一二三四五六七八九])一起(?![^，。；,;]{0,8}(?:案|事故|事件|投诉|纠纷|诉讼|官司|并购|收购|融资))/g;
// 第一年, 第三天: which one, and no length of time
const NTH_TIME = /第 ?[\d一二三四五六七八九十]{1,3} ?(?:个)?(?:年|天|周|月)/g;
// 最后一公里, 最初一公里, 最后100米: a part of the way, by its name
const PART_OF_WAY = /(?:最[后初先前]|首)的?(?:一|1|10|百|100) ?(?:公里|米)/g;
// 7-11 is a shop
const SHOP = /(?<![\d.-])7-11(?![\d.%])/g;
// 快手-W(62.65, 4.30, 7.37%): the ticker of a financial page
const TICKER = /\( ?\d[\d.]{0,12} ?, ?[+-]?\d[\d.]{0,12} ?, ?[+-]?\d[\d.]{0,12}% ?\)/g;

/** All amounts of a text, in its order, apart from each other and from its dates. */
export function readAmounts(text: string): Amount[] {
  const { text: folded, at } = foldWithOffsets(text);
  return findAmounts(folded).map(({ start, end, ...amount }) => ({ span: sourceSpan(at, { start, end }), ...amount }));
}

/** All amounts of a folded text. */
export function findAmounts(text: string): FoldedAmount[] {
  const taken = new Uint8Array(text.length);
  const periods = findPeriods(text, { asOf: null });
  for (const { start, end } of periods) taken.fill(1, start, end);
  for (const pattern of [CLOCK, EDITION, TICKER, SHOP, TOGETHER, NTH_TIME, PART_OF_WAY]) {
    for (const match of matchesIn(text, pattern)) taken.fill(1, match.index, match.index + match[0].length);
  }
  const free = ({ start, end }: { start: number; end: number }): boolean => !taken.subarray(start, end).includes(1);
  const numerals = readNumerals(text).filter(free);
  const found = [
    ...inNumerals(text, numerals),
    ...withRule("multiple", readMultiples(text)),
    ...withRule("half", readHalves(text)),
  ];
  const amounts: FoldedAmount[] = [];
  for (const { amount, rule } of found.toSorted((a, b) => a.amount.start - b.amount.start)) {
    const { start, end } = amount;
    if (!free(amount) || start < (amounts.at(-1)?.end ?? 0)) continue;
    const qualified = qualify(text, amount, amounts.at(-1)?.end ?? 0);
    if (amount.bare && !isNumber(text, qualified, amounts.at(-1))) continue;
    amounts.push(withChange(text, { ...qualified, rule }, end));
  }
  return inheritBases(text, againstPeriods(text, inheritMoves(text, inheritUnits(text, amounts)), periods));
}

/** 过亿, 达百万: a bare multiplier that is a number; so is 890 beside the orders that it is compared with. */
const isNumber = (text: string, amount: Qualified, last: FoldedAmount | undefined): boolean =>
  (isComparedWith(text, amount.start) && (last?.kind === "count" || last?.kind === "people")) ||
  amount.qualifier !== null ||
  /[达到至] ?$/.test(text.slice(Math.max(0, amount.start - 2), amount.start));

type Ruled = { amount: FoundAmount; rule: string };

const withRule = (rule: string, amounts: FoundAmount[]): Ruled[] => amounts.map((amount) => ({ amount, rule }));

function inNumerals(text: string, numerals: readonly Numeral[]): Ruled[] {
  const found: Ruled[] = [];
  for (let index = 0; index < numerals.length; ) {
    let used = 1;
    for (const rule of RULES) {
      const read = rule.read(text, numerals, index);
      if (!read) continue;
      found.push(...withRule(rule.name, read.amounts));
      used = read.used;
      break;
    }
    index += used;
  }
  return found;
}

type Qualified = FoundAmount & { qualifier: Qualifier };

/** With the words that make it a bound or an estimate, which belong to the number's own text. */
function qualify(text: string, amount: FoundAmount, from: number): Qualified {
  const before = readQualifierBefore(text, amount.start, amount.bare);
  const after = readQualifierAfter(text, amount.end);
  const start = before.start >= from ? before.start : amount.start;
  return {
    ...amount,
    start,
    end: after.end,
    qualifier:
      after.qualifier ??
      (start < amount.start || before.start === amount.start ? before.qualifier : null) ??
      (amount.more ? ">" : null),
  };
}

function withChange(text: string, amount: Qualified & { rule: string }, numberEnd: number): FoldedAmount {
  const { start, end, unit, qualifier, vague, kind, rule } = amount;
  // the biggest drop in more than two years, the fastest growth in 10 quarters
  // 连降五个季度: so does what went on for so long
  const isSpan =
    kind === "time" &&
    /\bin $|(?:连续?|持续)[降跌涨升增减](?:了|约|近|超过?)?$/.test(text.slice(Math.max(0, start - 5), start));
  const still = kind === "rank" || unit === "% of price" || isSpan;
  const part = kind !== "share" ? null : unit === "%" ? "part" : "points";
  const { sign, change } = still ? { sign: 1, change: null } : readChange(text, start, numberEnd, part);
  const isMove = rule === "multiple" && (kind === "times" || (typeof amount.value === "number" && amount.value < 0));
  const grown = isMove && change === null ? (baseOf(text, start, end) ?? "unstated") : change;
  // 收入下滑 利润却翻倍: what doubles goes up, whatever went down before it
  const goesUp = sign === 1 || (isMove && kind === "times");
  const value = goesUp ? amount.value : negated(amount.value);
  return { start, end, value, unit, qualifier, vague, change: grown, kind, rule };
}

/** 增速较5月回落9.6个百分点: against a period that only the date of the text can tell. */
const againstPeriods = (
  text: string,
  amounts: readonly FoldedAmount[],
  periods: readonly FoundPeriod[],
): FoldedAmount[] =>
  amounts.map((amount) =>
    amount.change === "unstated" && baseBefore(text, amount.start, periods)
      ? { ...amount, change: AGAINST_PERIOD }
      : amount,
  );

/** In the clause of a number at `at`, the period before it that it is compared with. */
export const baseBefore = (text: string, at: number, periods: readonly FoundPeriod[]): FoundPeriod | undefined => {
  const from = clauseStart(text, at);
  return periods.findLast(({ start, end, role }) => role === "base" && start >= from && end <= at);
};
