/** How many there are of what a text only tells shares of: 网购用户有多少, of 电商直播用户规模达2.65亿，占网购用户的37.2%. */
import { type Dimension, isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import { findForm } from "../../search/find-form.ts";
import { meets, type Term } from "../../search/query.ts";
import { matchable } from "../../text/lemmatise.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { WELL_MET } from "../match/met-words.ts";
import { dimensionOf } from "../question/fits-expected.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";
import { ASKING_WEIGHT } from "../question/word-weights.ts";
import { wholeBeside } from "./share-of-whole.ts";

/** What the quote tells shares of, to match on. */
const wholesOf = once<string[], ClaimView>(({ told, quoteAmounts }) =>
  quoteAmounts.flatMap((amount) => {
    if (dimensionOf(amount) !== "share") return [];
    const { start, end } = amount.span;
    return matchable(wholeBeside(told.slice(0, start), told.slice(end)) ?? "") || [];
  }),
);

// 网民整体, 一共: all of it, whatever it is
const ALL_OF_IT =
  /^(?:整体|总体|总数|总量|全部|全体|一共|总共|总计|合计|总|规模|人数|数量|total|overall|all|size|number)$/i;
const LEFT_OVER = /整体|总体|总数|总量|全部|全体|规模|人数|数量|总|的|\b(?:total|all|number|of|the)\b|[^\p{L}]/gu;

/** Kinds of number that a share is no part of. */
const COUNTS = new Set<Dimension>(["people", "count"]);

/** Places among the groups of the words that say what is to be counted, be it whose or where. */
const countedBy = once(({ groups, mentions }): number[] => {
  const isOfName = ({ span }: TermGroup): boolean =>
    mentions.some((one) => one.span.start === span.start && (isProperName(one.entry) || isPlace(one.entry)));
  return groups.flatMap((group, at) =>
    group.weight > ASKING_WEIGHT && !ALL_OF_IT.test(group.typed) && !isOfName(group) ? [at] : [],
  );
});

/** Whether the words of `terms` say all of the whole, and each of them some of it. */
const saysWhole = (whole: string, terms: readonly Term[]): boolean => {
  if (!terms.every((term) => meets(whole, term) >= WELL_MET)) return false;
  const forms = terms
    .flatMap((term) => term.forms.flatMap(({ form, weight }) => (weight >= WELL_MET ? form : [])))
    .sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, " "), whole).replaceAll(LEFT_OVER, "") === "";
};

/** Whether what the number counts is named as the question names it, by its own entry: 直播用户 isn't in 电商直播用户. */
const namesItself = ({ claim, clause }: ClaimView, counted: readonly TermGroup[], lexicon: Lexicon): boolean =>
  [clause, `${claim.subject}${claim.metric}`].some((words) => {
    const ids = new Set(lexicon.find(words).map(({ entry }) => entry.id));
    return counted.every(({ entry, typed }) =>
      entry === null ? findForm(matchable(words), matchable(typed)) >= 0 : ids.has(entry),
    );
  });

/** Whether how many there are of a whole is asked for, and the claim is a part's number or its share; `terms` are those of the question's groups. */
export const lacksWhole = (
  understood: Understood,
  view: ClaimView,
  lexicon: Lexicon,
  terms: readonly Term[],
): boolean => {
  const { dimensions, change } = understood.expected;
  const { statistic } = view.claim;
  if (statistic === null || change === "change" || !dimensions.every((one) => COUNTS.has(one))) return false;
  const counted = countedBy(understood);
  if (counted.length === 0) return false;
  const asked = counted.flatMap((at) => terms[at] ?? []);
  if (!wholesOf(view).some((whole) => saysWhole(whole, asked))) return false;
  return (
    dimensionOf(statistic) === "share" ||
    !namesItself(
      view,
      counted.flatMap((at) => understood.groups[at] ?? []),
      lexicon,
    )
  );
};
