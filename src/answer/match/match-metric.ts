/** How a claim fills the metrics that a question names. */
import { valuesOf } from "../../extract/claim.ts";
import type { Entry } from "../../lexicon/entry.ts";
import { foldedNames } from "../../lexicon/folded-names.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { meets, type Term } from "../../search/query.ts";
import { fold } from "../../text/fold.ts";
import { matchable } from "../../text/lemmatise.ts";
import { slice } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { askingWords } from "../question/asking-words.ts";
import { dimensionOf, serves } from "../question/fits-expected.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";
import { strictMetrics } from "../question/wants-number.ts";
import { type SlotMatch, withBroader } from "./slot-match.ts";

/** 收入 in "1900 万人 … 获得收入" is no revenue: people are counted there. A change may be of any metric. */
const suits = ({ dimension }: Entry, { claim }: ClaimView): boolean => {
  if (!dimension || !claim.statistic || claim.statistic.change !== null) return true;
  return serves(dimension, dimensionOf(claim.statistic)) > 0;
};

/** Measures that are told by what is counted alone: 46000个品牌 is the number of brands. */
const TOLD_BY_UNIT: Record<string, string> = {
  ...{ brands: "brands", stores: "shops", merchants: "merchants", orders: "orders", parcels: "parcels" },
  ...{ "cities-covered": "cities", "countries-covered": "countries", downloads: "downloads" },
  ...{ "discount-rate": "% of price" },
};

/** Whether the number tells a measure by what it is, whatever word for it stands there: 增长84.0% tells growth, 占26.4% a share, a profit of -3亿元 a loss. */
export const isToldBy = ({ id, dimension }: Entry, { claim: { statistic } }: ClaimView): boolean => {
  if (statistic === null) return false;
  const { change, unit } = statistic;
  if (dimension === "growth") return change !== null;
  if (dimension === "rank") return unit === "rank";
  if (id === "share-of-total") return unit === "%" && change === null;
  if (id === "loss") return change === null && valuesOf(statistic).every((one) => one < 0);
  return change === null && TOLD_BY_UNIT[id] === unit;
};

// share of group revenue, 占营收比重
const OF_WHOLE = /\bshare of\b|占|比重|比例/;

/** Whether a claim tells what part of a measure something is: 19.4% of revenue, where 占营收几成 is asked. */
const isShareOf = (term: Term | undefined, { claim: { statistic, metric } }: ClaimView): boolean =>
  term !== undefined &&
  statistic?.unit === "%" &&
  statistic.change === null &&
  OF_WHOLE.test(metric) &&
  meets(matchable(metric), term) >= 0.9;

/** How the metrics that the claim measures stand to those asked for. */
export const matchMetric = (
  asked: Mention[],
  view: ClaimView,
  lexicon: Lexicon,
  termOf: (mention: Mention) => Term | undefined,
): SlotMatch => {
  if (asked.length === 0) return "unasked";
  const held = [...view.metrics];
  const isGrowth = ({ dimension }: Pick<Entry, "dimension">): boolean => dimension === "growth";
  let matched = 0;
  let ofMeasures = 0;
  for (const mention of asked) {
    const term = termOf(mention);
    const meant =
      isToldBy(mention.entry, view) ||
      held.some((id) => id === mention.entry.id || withBroader(lexicon, id).has(mention.entry.id));
    const said = term !== undefined && Math.max(meets(view.reading, term), meets(view.clause, term)) >= 0.9;
    if (!(meant || said) || !(suits(mention.entry, view) || isShareOf(term, view))) continue;
    matched++;
    if (!isGrowth(mention.entry)) ofMeasures++;
  }
  if (matched === asked.length) return "match";
  // GMV growth: the growth of revenue is another measure's
  const isOfAnother = ofMeasures === 0 && held.some((id) => !isGrowth(lexicon.get(id) ?? { dimension: "growth" }));
  if (isOfAnother && matched > 0 && asked.some(({ entry }) => !isGrowth(entry))) return "other";
  if (matched > 0) return "partly";
  return held.length === 0 ? "unread" : "other";
};

// how many warehouses, 多少家门店: the name stands with the asking words
const ASKS_HOW_MANY = /^(?:how many|多少|几)/;

const countsAsked = once(({ folded, mentions }) =>
  mentions.filter(
    ({ entry: { kind, dimension }, span }) =>
      kind === "metric" && dimension === "count" && ASKS_HOW_MANY.test(folded.slice(span.start, span.end)),
  ),
);

/** Whether how many of something are asked for by a name (how many warehouses), and the number says itself that it counts something else (上千万的SKU). */
export const countsSomethingElse = (
  understood: Understood,
  { home, claim: { statistic }, metrics }: ClaimView,
  lexicon: Lexicon,
  counted: readonly Term[],
): boolean => {
  if (statistic === null || metrics.size === 0) return false;
  const asked = countsAsked(understood);
  if (asked.length === 0 && counted.length === 0) return false;
  const said = fold(slice(home.text, statistic.span));
  const held = [...metrics]
    .flatMap((id) => lexicon.get(id) ?? [])
    .filter((entry) => foldedNames(entry).some((name) => said.includes(name)));
  const isKin = (one: string, other: string): boolean =>
    withBroader(lexicon, one).has(other) || withBroader(lexicon, other).has(one);
  return (
    held.length > 0 &&
    held.every(({ dimension }) => dimension === "count") &&
    !asked.some(({ entry }) => held.some(({ id }) => isKin(entry.id, id))) &&
    !counted.some((term) => meets(said, term) > 0)
  );
};

/** 年销量总额达到193亿: goods sold, asked for in no unit of their own, are told in money too. */
export const isMeasuredAs = ({ mentions, folded, expected }: Understood, { claim }: ClaimView): boolean =>
  expected.byMetric &&
  expected.change === "either" &&
  // 隔了多少个月 asks for months
  [expected.unit, expected.timeUnit, expected.counter, expected.least].every((asked) => asked === null) &&
  // 占多少 for a share
  expected.dimensions.every((dimension) => dimension === "count") &&
  claim.statistic?.change === null &&
  strictMetrics(mentions).some(
    ({ entry, span }) => entry.dimension === "count" && fold(claim.metric).includes(slice(folded, span)),
  );

const ASKS_LOSS = /[亏蚀]|\b(?:lose|lost|loss(?:es)?)\b/;
// 赚了还是亏了, profit or loss
const ASKS_GAIN = /[盈赚]|利润|净利|\b(?:profits?|gains?|earn(?:ed|ings)?)\b/;

// 损失了多少销售额
const ASKS_HARM = /损失|少[卖赚](?=了?(?:多少|几))|\blost sales\b|\bsales (?:were |was )?lost\b/;
const TELLS_HARM = /损失|少|减|降|跌|亏|\b(?:lost|loss|lose|fell|drop|down)\b/;

const asksHarm = once((understood) => ASKS_HARM.test(askingWords(understood)));
const asksLoss = once((understood) => {
  const asking = askingWords(understood);
  return ASKS_LOSS.test(asking) && !ASKS_GAIN.test(asking);
});

/** 亏了多少 isn't answered by what was earned, nor 损失了多少 by what was sold. */
export const isProfitForLoss = (
  understood: Understood,
  { claim: { statistic }, metrics, clause }: ClaimView,
  lexicon: Lexicon,
): boolean => {
  if (statistic === null) return false;
  if (asksHarm(understood) && !TELLS_HARM.test(clause)) return true;
  if (statistic.change !== null || !asksLoss(understood)) return false;
  const wider = [...metrics].map((id) => withBroader(lexicon, id));
  const isPositive = valuesOf(statistic).every((value) => value > 0);
  return isPositive && wider.some((ids) => ids.has("profit")) && !wider.some((ids) => ids.has("loss"));
};
