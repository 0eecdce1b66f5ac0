/** Shopping festivals asked about, against when a figure is of. */
import { fold } from "../text/fold.ts";
import type { ClaimView } from "./claim-view.ts";
import type { Understood } from "./understand.ts";

/** The months that shopping festivals fall in, by the ids of their entries. */
const SEASONS: Record<string, readonly number[]> = {
  "mid-year-618": [6],
  "818-festival": [8],
  "9-9-sale": [9],
  "double-eleven": [11],
  "black-friday": [11],
  "double-12": [12],
  "online-new-year-goods-festival": [12, 1, 2],
};

/** 快手618卖了多少 is answered neither by what was sold on some day of May nor by a text of May, unless the quote speaks of 618. */
export const isOfOtherSeason = ({ mentions }: Understood, { claim, home, quote }: ClaimView): boolean => {
  if (claim.statistic === null) return false;
  const spoken = home.article.asOf ?? home.article.published;
  const dated = /^\d{4}-(\d\d)(?:-\d\d)?$/.exec(claim.period ?? "")?.[1];
  const isOfTextsYear = spoken !== null && (claim.period === null || claim.period === spoken.slice(0, 4));
  const isIn = (months: readonly number[]): boolean =>
    dated === undefined
      ? !isOfTextsYear || Number(spoken.slice(5, 7)) >= Math.min(...months)
      : months.includes(Number(dated));
  return mentions.some(({ entry: { id, zh, en }, how }) => {
    const months = SEASONS[id];
    return (
      how !== "loose" &&
      months !== undefined &&
      !isIn(months) &&
      ![...zh, ...en].some((name) => quote.includes(fold(name)))
    );
  });
};
