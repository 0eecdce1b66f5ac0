/** Shopping festivals asked about, against when a figure is of. */
import { readPeriods } from "../extract/read-period.ts";
import type { Entry } from "../lexicon/entry.ts";
import { fold } from "../text/fold.ts";
import type { ClaimView } from "./claim-view.ts";
import type { Understood } from "./understand.ts";

const months = new WeakMap<Entry, number | null>();

/** The month, 1 to 12, that a festival falls in, by how texts that name it are read; null for one without a month of its own. */
const monthOf = (entry: Entry): number | null => {
  let month = months.get(entry);
  if (month === undefined) {
    const read = entry.zh.flatMap((name) => readPeriods(name, "2020-12-31").map(({ period }) => period));
    const [, written] = read.map((period) => /^\d{4}-(\d\d)$/.exec(period ?? "")).find((match) => match !== null) ?? [];
    month = written === undefined ? null : Number(written);
    months.set(entry, month);
  }
  return month;
};

const SEASONS = new Set(["shopping-festival", "holiday"]);
export const isFestival = ({ broader }: Entry): boolean => broader.some((id) => SEASONS.has(id));

/** 快手618卖了多少 is answered neither by what was sold on some day of May nor by a text of May, unless the quote speaks of 618. */
export const isOfOtherSeason = ({ mentions }: Understood, { claim, home, quote, festivals }: ClaimView): boolean => {
  if (claim.statistic === null) return false;
  const spoken = home.article.asOf ?? home.article.published;
  const dated = /^\d{4}-(\d\d)(?:-\d\d)?$/.exec(claim.period ?? "")?.[1];
  const isOfTextsYear = spoken !== null && (claim.period === null || claim.period === spoken.slice(0, 4));
  const mayBeIn = (month: number): boolean =>
    dated === undefined ? !isOfTextsYear || Number(spoken.slice(5, 7)) >= month : Number(dated) === month;
  return mentions.some(({ entry, how }) => {
    const isNamed = [...entry.zh, ...entry.en].some((name) => quote.includes(fold(name)));
    if (isNamed || how === "loose" || !isFestival(entry)) return false;
    const month = monthOf(entry);
    // 五一卖了多少 isn't answered by what was sold on 端午, whenever that was
    return festivals.size > 0 || (month !== null && !mayBeIn(month));
  });
};
