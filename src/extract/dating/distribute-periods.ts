/** Lists: as many numbers as years or periods are told, each of the one that stands in its place. */

import type { FoldedAmount } from "../amounts/read-amount.ts";
import { shiftYears } from "../periods/calendar.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import { type Assigned, found, type Sentence } from "./assigned.ts";

/** 2023财年至2025财年…为A/B/C, 2022年至2024年…分别为A、B和C: one year each. */
export function distributeYears({ text, amounts, periods }: Sentence, assigned: Assigned[]): void {
  for (const { period, rule, role } of periods) {
    const [, fiscal = "", from = "", to = ""] = /^(FY)?(\d{4})\/(?:FY)?(\d{4})$/.exec(period ?? "") ?? [];
    if (role !== "at" || from === "") continue;
    const years = Number(to) - Number(from) + 1;
    const own = amounts.flatMap((_, index) => (assigned[index]?.period === period ? [index] : []));
    // 同期 and 同比 go on with lists of the same length
    for (const run of runsOf(text, amounts, own)) {
      if (years < 2 || run.length !== years) continue;
      run.forEach((index, order) => {
        assigned[index] = { period: shiftYears(`${fiscal}${from}`, order), rule };
      });
    }
  }
}

// 5亿元、利润9亿元; after a comma another measure begins: 5亿元，利润9亿元
const IN_A_LIST = /^ ?(?:(?:、|和|及|与|以及|\/) ?\p{Script=Han}{0,2}为?|, ?(?:达到?|约|约为|近|超过?)?)? ?$/u;

// $3 million and $4 million in 2021 and 2022, respectively
const IN_ENGLISH_LIST = /^,? (?:and )?(?:about |around |nearly )?$/;

/** Numbers of a list that 、 or 和 join: by their places. */
const runsOf = (text: string, amounts: readonly FoldedAmount[], places: readonly number[]): number[][] => {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    const between = last === undefined ? "" : text.slice(amounts[last]?.end, amounts[place]?.start);
    const isListed = IN_A_LIST.test(between) || (IN_ENGLISH_LIST.test(between) && text.includes("respectively"));
    if (last !== undefined && isListed) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs;
};

/** In UTF-16 units: how far from 分别 its last number may stand. */
const LIST_REACH = 160;
const JOINS = /^ ?[、和及与,，] ?$/;

// 2021、2020和2019年的68%、105%和150%, 2021年和2022年的收入为5亿元和6亿元: without 分别 a list of periods belongs to the list after it
const ONE_EACH = /分别|(?<=年 ?)的(?=\d|[^，。；,;\d]{1,12}[为是达] ?\d)/g;

/** 2021年、2022年和2023年…分别为A、B和C: one period each. */
export function distributeList({ text, amounts, periods }: Sentence, assigned: Assigned[]): void {
  for (const { index: place, 0: marker } of text.matchAll(ONE_EACH)) {
    // 低于2021、2020和2019年的68%、105%和150%
    const at = periods.filter(({ role }) => role === "at" || (role === "base" && marker === "的"));
    const stop = text.slice(place + 1, place + LIST_REACH).search(/[；。;]|分别/);
    const end = stop < 0 ? place + LIST_REACH : place + 1 + stop;
    const joined = (one: FoundPeriod | undefined, other: FoundPeriod | undefined): boolean =>
      one !== undefined && other !== undefined && JOINS.test(text.slice(one.end, other.start));
    const before = at.filter((period) => period.end <= place);
    const listed = before.filter(
      (period, order) => joined(before[order - 1], period) || joined(period, before[order + 1]),
    );
    if (listed.length < 2) continue;
    const numbers = amounts.flatMap(({ start }, index) => (start > place && start < end ? [index] : []));
    // 分别为1、2、3亿元，同比增长10%、20%、30%: one run after the other
    for (const run of runsOf(text, amounts, numbers)) {
      if (run.length !== listed.length) continue;
      run.forEach((index, order) => {
        const period = listed[order];
        if (period) assigned[index] = found(period);
      });
    }
  }
}
