/** Shopping festivals asked about, against when a figure is of. */
import { spokenFrom } from "../../corpus/files/article.ts";
import { readPeriods } from "../../extract/periods/read-period.ts";
import { type Entry, isFestival } from "../../lexicon/entry.ts";
import { foldedNames } from "../../lexicon/folded-names.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";

/** The month, 1 to 12, that a festival falls in, by how texts that name it are read; null for one without a month of its own. */
const monthOf = once<number | null, Entry>(({ zh }) => {
  const read = zh.flatMap((name) => readPeriods(name, "2020-12-31").map(({ period }) => period));
  const [, month] = read.map((period) => /^\d{4}-(\d\d)$/.exec(period ?? "")).find((match) => match !== null) ?? [];
  return month === undefined ? null : Number(month);
});

/** The festivals that a question names. */
const festivalsAsked = once(({ mentions }) =>
  mentions.flatMap(({ entry, how }) => (how !== "loose" && isFestival(entry) ? entry : [])),
);

/** 快手618卖了多少 is answered neither by what was sold on some day of May nor by a text of May, unless the quote speaks of 618. */
export const isOfOtherSeason = (understood: Understood, { claim, home, quote, festivals }: ClaimView): boolean => {
  const asked = festivalsAsked(understood);
  if (asked.length === 0 || claim.statistic === null) return false;
  const spoken = spokenFrom(home.article);
  const dated = /^\d{4}-(\d\d)(?:-\d\d)?$/.exec(claim.period ?? "")?.[1];
  const isOfTextsYear = spoken !== null && (claim.period === null || claim.period === spoken.slice(0, 4));
  const mayBeIn = (month: number): boolean =>
    dated === undefined ? !isOfTextsYear || Number(spoken.slice(5, 7)) >= month : Number(dated) === month;
  return asked.some((entry) => {
    if (foldedNames(entry).some((name) => quote.includes(name))) return false;
    const month = monthOf(entry);
    // 五一卖了多少 isn't answered by what was sold on 端午, whenever that was
    return festivals.size > 0 || (month !== null && !mayBeIn(month));
  });
};
