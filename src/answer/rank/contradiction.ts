/** What rules a claim out as the answer, however well its words fit: another company, measure, period or kind of number. */

import { spokenFrom } from "../../corpus/files/article.ts";
import { NOW } from "../../extract/periods/period-rule.ts";
import type { Dimension } from "../../lexicon/entry.ts";
import { anyOf } from "../../text/any-of.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import {
  goesOtherWay,
  lacksDaily,
  lacksEach,
  retellsOnly,
  tellsEach,
  tellsOnlyHowMuch,
  tellsOnlyNew,
} from "../cues/asked-cues.ts";
import { lacksNext, lacksOrdinal } from "../cues/asked-ordinal.ts";
import { isOfOtherSeason } from "../cues/festivals.ts";
import { isOfPerson, readAskedSpeaker } from "../match/asked-speaker.ts";
import { BIG_ONES } from "../question/asked-amounts.ts";
import { asksFullYear } from "../question/asked-period.ts";
import { askingWords } from "../question/asking-words.ts";
import { countsOthers, dimensionOf, FITTING, fitsExpected, isAmount, serves } from "../question/fits-expected.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";
import { strictMetrics } from "../question/wants-number.ts";
import type { Evidence } from "./evidence.ts";

/** repeat: it answered the question before, and tells nothing of what the follow-up asks beyond that. */
export type Contradiction =
  | "subject"
  | "metric"
  | "period"
  | "number"
  | "name"
  | "event"
  | "cause"
  | "speaker"
  | "repeat";

/** Below this a number is not of the kind that the asking words want (多少小时 and an amount of money). */
const LEAST_FIT = 0.2;

/** A figure without a period of its own is of the year that its article speaks from, at the latest. */
const mayBeOf = (understood: Understood, { home, quote }: ClaimView): boolean => {
  const years = understood.periods.flatMap(({ year, role }) => (year === null || role === "since" ? [] : [year]));
  const spoken = spokenFrom(home.article);
  if (years.length === 0 || !spoken) return true;
  return years.some((year) => year === Number(spoken.slice(0, 4)) || quote.includes(String(year)));
};

// GMV目标定多少, revenue guidance: of what is to come
const ASKS_FORECAST =
  /目标(?!是什么|[用客人])|\b(?:target|guidance|goal|forecast)s?\b(?! (?:audience|customer|user|market|group))/i;

// is planning to deliver within three hours
const PLANS =
  /计划|打算|力争|争取|目标|\b(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed)?|target|goal|by the end of) /;

const asksForecast = once((understood) => ASKS_FORECAST.test(askingWords(understood)));

/** Who asks for a target is not answered by what was reached. */
const lacksForecast = (understood: Understood, { claim, quote }: ClaimView): boolean =>
  claim.statistic !== null && asksForecast(understood) && claim.nature !== "forecast" && !PLANS.test(quote);

// 今年, 今年以来, this year
const SO_FAR = /^(?:今年|本年|this year|so far this year|year[- ]to[- ]date)/i;

/** A figure of this year in a text that was written before the year was over. */
const isOfYearSoFar = ({ claim, clause, home }: ClaimView): boolean => {
  const spoken = spokenFrom(home.article);
  return (
    claim.nature !== "forecast" &&
    !/全年|年底/.test(clause) &&
    SO_FAR.test(claim.periodRule ?? "") &&
    spoken !== null &&
    claim.period === spoken.slice(0, 4) &&
    !spoken.endsWith("-12-31")
  );
};

const contradictsPeriod = (understood: Understood, evidence: Evidence, view: ClaimView): boolean => {
  if (evidence.period === "unknown") return !mayBeOf(understood, view);
  if (evidence.period === "other") return true;
  // a statement's period is often only the article's
  if (view.claim.statistic === null) return false;
  // A figure of January to July is not July's, and one as of September, or of this year in May, is not the full year's.
  const isPart = evidence.period === "within" || isOfYearSoFar(view);
  return evidence.period === "wider" || (isPart && asksFullYear(understood.folded));
};

// 四十余年, 十多年: too vague to be an amount, but an answer; so is 连续八个财季
const DURATION = anyOf(
  /(?:[一二三四五六七八九十百]{1,8}[余多几]|几)(?:年|个月|天|小时)/,
  /(?:过去|近|长达|历时|整整)的? ?[\d一二两三四五六七八九十百]+ ?(?:年|个?月|天|小时)/,
  /(?:past|last) (?:\w+ )?(?:years|decade|months)\b/,
  /连续 ?[\d一二两三四五六七八九十]+ ?个?(?:财季|季度|年|月|周)/,
  /\b(?:\w+ (?:straight|consecutive) (?:quarter|year|month)s?)\b/,
);
// 第45次, 第三届
const ORDINAL = /第 ?[\d一二三四五六七八九十]/;

/** Dimensions that tell no share and no growth of anything. */
const LENGTHS = new Set<Dimension>(["time", "rank", "ratio"]);
/** 618, 双11 (1111): read as bare numbers where they are days. */
const FESTIVALS = new Set([618, 1111, 1212]);

// 哪个效率高, 哪家便宜
const WHICH_IS_MORE = /哪[个种边家][^,，。?？]{0,8}(?:[高大多快低少强弱贵好]|便宜)/;

/** 淘宝有多少用户 is not answered by a sentence without a number, however much it speaks of Taobao. */
const lacksNumber = (
  understood: Understood,
  evidence: Evidence,
  { claim, quote, quoteAmounts }: ClaimView,
): boolean => {
  const { expected, type } = understood;
  const asking = askingWords(understood);
  const { dimensions, measured, least, byMetric, explicit, counter } = expected;
  // 净利润多少: the metric says what kind of number it is, the asking word that it is wanted
  const ofMetric = byMetric && dimensions.length > 0;
  // 多少座仓库: of things, and no years
  const counted =
    ((expected.unit !== null && expected.unit !== "items") || counter !== null) && dimensions.includes("count");
  const typed = measured || least !== null || (explicit && ofMetric) || counted || /\bhow many\b/.test(asking);
  if (claim.statistic) {
    // kuaishou revenue 2019: of money, and no people, whatever share of it may do
    const isElse = isAmount(claim.statistic) || LENGTHS.has(dimensionOf(claim.statistic));
    const named = type === "what" && ofMetric && evidence.wantsNumber && isElse;
    return (typed || named || countsOthers(expected, claim.statistic)) && evidence.fit < LEAST_FIT;
  }
  // did users grow, which of the two is the more efficient: a statement may say so
  if (!explicit && (type !== "what" || WHICH_IS_MORE.test(asking))) return false;
  if (dimensions.includes("rank") && ORDINAL.test(quote)) return false;
  if (dimensions.includes("time") && DURATION.test(quote)) return false;
  if (dimensions.includes("count") && BIG_ONES.test(quote)) return false;
  // xinmin growth: a statement with any other number is no answer either
  const loose = !typed && !(type === "what" && ofMetric);
  // 一个“超级品牌日”活动, 一家直播机构 tell no number
  const told = quoteAmounts.filter(
    (amount) =>
      (amount.value !== 1 || dimensionOf(amount) !== "count") &&
      (amount.unit !== "" || !FESTIVALS.has(Number(amount.value))),
  );
  return !told.some((amount) => loose || fitsExpected(expected, amount) >= LEAST_FIT);
};

// 哪天, 几月几号, which day
const ASKS_DAY = /哪一?天|几号|几日|\b(?:which|what) (?:day|date)\b/;
// 开业当天, 中秋节, on Monday: a day without a date
const DAY =
  /[当首次]日|[当同]天|首天|节(?![省约目奏点])|周[一二三四五六日]|星期|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|eve|today|yesterday|tomorrow)\b/;
// 哪一年, 从哪个月起
const ASKS_YEAR_OR_MONTH = /哪一?年|哪一?个?月|\b(?:which|what) (?:year|month)\b/i;
// 几点: a time of day
const ASKS_HOUR = /(?<![哪有这])几点(?!意见|建议)|\bwhat time\b/;
const HOUR = /\d{1,2}[:：]\d\d|\d ?[点时]|[一二三四五六七八九十]点|\d ?[ap]\.?m/i;

// 疫情以来, 时代, after: a time without a date
const WHEN =
  /时代|以来|之后|之前|期间|未来|[去今明后]年|[上下本]个?[年月周]|[年月][底初中末]|\d年|\b(?:since|after|before|during|until|when|next|last|tomorrow)\b/i;
const asksHour = once((understood) => ASKS_HOUR.test(askingWords(understood)));

/** Who asks when is not answered by a statement without any date, nor who asks for the day by a year. */
const lacksDate = (understood: Understood, { claim, toldPeriods, quote }: ClaimView): boolean => {
  if (asksHour(understood)) return !HOUR.test(quote);
  if (understood.type !== "when" || claim.statistic) return false;
  const asking = askingWords(understood);
  if (lacksNext(asking, quote)) return true;
  if (toldPeriods.length === 0)
    return ASKS_DAY.test(asking) ? !DAY.test(quote) : !DURATION.test(quote) && !WHEN.test(quote);
  // 当前: of the day on which the text was written
  if (ASKS_YEAR_OR_MONTH.test(asking) && toldPeriods.every(({ rule }) => NOW.test(rule))) return true;
  return ASKS_DAY.test(asking) && !toldPeriods.some(({ period }) => period !== null && /-\d\d-\d\d$/.test(period));
};

// 销售额(前30分钟)是多少小时: right after the measure
const IS_HOW_MANY = /^(?:[(（][^)）]*[)）])? ?[是为](?:多少|几)/;

/** A measure asked for by a unit that it doesn't come in: whatever else comes in that unit is no answer. */
const asksInOtherUnit = once(
  ({ folded, mentions, expected }) =>
    expected.direct &&
    mentions.some(({ entry: { kind, dimension }, how, span }) => {
      if (kind !== "metric" || dimension === undefined || how !== "name") return false;
      const comesIn = expected.dimensions.some((wanted) => serves(wanted, dimension) > 0);
      return !comesIn && IS_HOW_MANY.test(folded.slice(span.end));
    }),
);

/** What a company's books tell: what was sold on its platform is none of it. A rate and what somebody is worth don't go without saying either. */
const ACCOUNTS = new Set(["revenue", "profit", "net-profit", "gross-profit"]);
const isNoAccount = ({ mentions }: Understood, { metric, metricUnmet }: Evidence, { claim }: ClaimView): boolean =>
  claim.statistic !== null &&
  strictMetrics(mentions).some(({ entry: { id, dimension } }) =>
    metric === "other"
      ? ACCOUNTS.has(id)
      : metric === "unread" && metricUnmet && (ACCOUNTS.has(id) || id === "valuation" || dimension === "ratio"),
  );

// 截至收盘，报3.63元: told so far
const AT_THE_CLOSE =
  /(?:收盘|盘中|开盘|股价)[^。；;]{0,16}[^。；;\d]{0,3}\d[\d.]{0,6}(?![\d亿万]) ?(?:元|港元|美元)?[^。；;]{0,4}[。.]?$/;
// 一股多少钱, how did the market take it
const SHARE_PRICE = /股|收盘|市场|\b(?:shares?|stock|market|clos(?:e|ed|ing)|trad(?:e|ed|ing))\b/i;

const asksSharePrice = once(
  (understood) =>
    understood.mentions.some(({ entry }) => entry.id === "share-price") || SHARE_PRICE.test(askingWords(understood)),
);

/** What a share costs is told to nobody but who asks for it. */
const isSharePrice = (understood: Understood, { claim, metrics, sofar }: ClaimView): boolean =>
  claim.statistic !== null &&
  !asksSharePrice(understood) &&
  (metrics.has("share-price") || (dimensionOf(claim.statistic) === "money" && AT_THE_CLOSE.test(sofar)));

/** 董明珠怎么看快手 isn't answered by what others say of her and Kuaishou. */
const lacksWords = (understood: Understood, { speakerUnmet }: Evidence): boolean => {
  const speaker = understood.type === "quote" ? readAskedSpeaker(understood) : null;
  return speaker !== null && isOfPerson(speaker) && speakerUnmet;
};

/** A measure that the question names is told nowhere, and the number is no likely one of it. */
const lacksMetric = ({ unknownMetric }: Understood, { metric, metricUnmet, fit }: Evidence): boolean =>
  metricUnmet && (unknownMetric !== null || metric === "other" || (metric === "unread" && fit < FITTING));

/** Whether a claim is ruled out by one thing. */
type Rule = (understood: Understood, evidence: Evidence, view: ClaimView) => boolean;

/** Who asks for no number may be answered by what has more to it, or less. */
const ofNumbers =
  (rule: Rule): Rule =>
  (understood, evidence, view) =>
    evidence.wantsNumber && rule(understood, evidence, view);

/**
 * What rules a claim out, by the slot that is told to be missing: the first counts, so whom and what a claim is of come
 * before when it is of, and that before what it merely doesn't tell.
 */
const RULES: readonly (readonly [Contradiction, readonly Rule[]])[] = [
  [
    "subject",
    [
      ({ unknownOwner }, { subject, threadUnmet }) => subject === "other" || threadUnmet || unknownOwner !== null,
      ofNumbers((_, { populationUnmet, strangerUnmet }) => populationUnmet || strangerUnmet),
      ofNumbers((_, { ownerUnmet }, { claim }) => ownerUnmet && claim.statistic !== null),
    ],
  ],
  [
    "metric",
    [
      ofNumbers((_, { partUnmet, lineUnmet }) => partUnmet || lineUnmet),
      ofNumbers((_, { countedUnmet, wholeUnmet }) => countedUnmet || wholeUnmet),
      ofNumbers(lacksMetric),
      ofNumbers((_, { countsSomethingElse, profitForLoss }) => countsSomethingElse || profitForLoss),
      ofNumbers(isNoAccount),
      ofNumbers((understood, _, view) => isSharePrice(understood, view)),
      ofNumbers((understood, _, view) => lacksEach(understood, view) || tellsEach(understood, view)),
      ofNumbers(
        (understood, _, view) =>
          view.claim.statistic !== null && (lacksDaily(understood, view) || tellsOnlyNew(understood, view)),
      ),
    ],
  ],
  [
    "number",
    [
      (_, { otherWhole }) => otherWhole,
      // 是不是第450次: what is to be confirmed rules nothing out
      (understood, _, { quote }) => understood.type !== "yesno" && lacksOrdinal(understood, quote),
      asksInOtherUnit,
      // 前30分钟是多少小时 isn't answered by the half hour
      ({ expected }, { repeats }) => repeats && expected.direct,
    ],
  ],
  ["period", [contradictsPeriod, (understood, _, view) => isOfOtherSeason(understood, view)]],
  ["speaker", [lacksWords]],
  ["name", [(_, { nameUnmet }) => nameUnmet]],
  ["event", [(_, { eventUnmet }) => eventUnmet]],
  [
    "cause",
    [
      (understood, _, view) => tellsOnlyHowMuch(understood, view),
      (understood, { coverage }, view) => retellsOnly(understood, view, coverage),
      (understood, _, view) => goesOtherWay(understood, view),
    ],
  ],
  [
    "number",
    [
      ofNumbers((understood, _, view) => lacksForecast(understood, view)),
      (understood, _, view) => lacksDate(understood, view),
      ofNumbers(lacksNumber),
    ],
  ],
];

/** The first slot that contradicts the question; null when nothing does. */
export const findContradiction = (understood: Understood, evidence: Evidence, view: ClaimView): Contradiction | null =>
  RULES.find(([, rules]) => rules.some((rule) => rule(understood, evidence, view)))?.[0] ?? null;
