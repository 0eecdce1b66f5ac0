/** What kind of number a question asks for: its dimension, its counter, a level or a change. */

import { readUnit } from "../../extract/amounts/read-unit.ts";
import type { Dimension } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { ASKS_DEGREE } from "../../search/answer-type-rules.ts";
import { TIME_UNITS, timeWords } from "../../search/time-units.ts";
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";

export interface ExpectedValue {
  /** Any of these will do; empty when the question doesn't tell. */
  dimensions: Dimension[];
  /** Whether a change (同比增长, grew by) is asked for, or a level and a change will do alike. */
  change: "change" | "either";
  /** The counter asked with: 家 in 几家, null otherwise. */
  counter: string | null;
  /** The unit of what is counted, where the question names it: shops in 几家门店 and how many stores; null otherwise. */
  unit: string | null;
  /** The asking words themselves say what is counted (多少钱, how many hours). */
  measured: boolean;
  /** The unit of time asked for (years in 几年); null where none is. */
  timeUnit: string | null;
  /** So many of them are asked for, and no share of them: 有多少员工. */
  absolute: boolean;
  /** The unit stands with the asking word itself (多少小时), so that nothing else will do. */
  direct: boolean;
  /** The least that the amount may be, where it is asked for in its scale (多少亿): no share, no growth, no 26家. */
  least: number | null;
  /** It is a metric's number that is asked for: 净利润是多少, but not 有收入的人里有多少. */
  byMetric: boolean;
  /** The question asks for a number outright (多少, how many), not just by naming a metric. */
  explicit: boolean;
}

// 几个小时, 多少秒, how many weeks
const MANY_TIME = `(?:(?<!第)几|多少)个?(?:${timeWords("zh")})|\\bhow many (?:${timeWords("en")})\\b`;

const MEASURES: [Dimension, RegExp][] = [
  // 高了几个百分点, up how many points
  ["growth", /几个百分点|多少个百分点|\b(?:percentage )?points\b/],
  // 第几, 排第几, ranked where
  ["rank", /第几|排第|排名|名次|\brank(?:ed|ing)?\b|\bwhat place\b/],
  // 几倍, how many times
  [
    "ratio",
    /[几多少]倍|翻了?几|\bhow many times (?:more|as|larger|bigger|higher|greater|over|its|the|that|what)\b|\bfold\b|\bmultiple of\b/,
  ],
  // 百分之几, 占多大比例, 每一百人里几个, what share
  [
    "share",
    anyOf(
      /百分之[几多]/,
      /每(?:一?百|一?千|十|1000?|10)[个位]?.{0,12}(?:几|多少)/,
      /几成|占比|比例|比重|份额/,
      /占(?!地|领).{0,12}(?:多少|几|多大)/,
      /多少%/,
      /(?:几|多少)个点/,
      /百分比/,
      /\bper ?cent(?:age)?\b/,
      /\bpct\b|(?<!\b(?:per|an?|each|every|diluted|basic) )\bshare\b|\bproportion\b|\bfraction\b/,
      /\b(?:slice|chunk|portion) of\b/,
      /% ?(?:of|are|is|use|use)?/,
      /\b(?:out of|(?:of|in) every) (?:ten|(?:a )?hundred|10|100)\b/,
    ),
  ],
  // 多久, 几个小时, how long; not sold out in seconds
  [
    "time",
    new RegExp(
      `多久|多长时间|(?:几|多少)个?(?:工作|交易|自然)日|${MANY_TIME}|\\bhow long\\b|\\bhow (?:fast|quick|soon)(?!.*\\b(?:gr[eo]w|ris(?:e|ing)|increas|expand|climb|declin|fall))|(?<!\\bout )\\b(?:in|many|average|avg|of|total) (?:${timeWords("en")})\\b|\\blength of\\b|\\bduration\\b`,
    ),
  ],
  // 多少钱一台, 单价
  [
    "price",
    anyOf(
      /多少钱一/,
      /几块钱?一/,
      /一[瓶台件个斤盒杯张双套份部辆包箱条支罐]([卖要得]|的?价格?)?(?:是|为)?(?:多少|几)(?![个家人名位])/,
      /单价|售价|定价|卖价|股价|客单价|价位|价格区间|价格带/,
      /\bprice\b|\bprices\b|\bpriced\b/,
      /\bhow much (?:is|are|does|did) .{0,30}\bcost\b/,
      /\bwhat (?:do|does|did|would|will) .{1,60}\bcost\b/,
    ),
  ],
  // 多少钱, 几个亿美元, how much money
  [
    "money",
    anyOf(
      /[赚挣花付捐亏赔罚融]了?(?:多少|几个亿)(?![件台单个人家次天年])/u,
      /\b(?:average|typical|total) spend\b/u,
      /\bhow much (?:do|does|did|will|has|have|is|are|was|were) .{1,60}\b(?:earn|make|made|pay|paid|cost|spend|spent|charge|raise|donate|invest|lose|lost|sell|sold)\b/u,
      /多少(?:个)?(?:亿|万)?(?:元|钱|块|美元|美金|人民币|港元|港币|刀)/u,
      /几(?:个)?(?:亿|万|千|百)?(?:元|美元|美金|港元|港币|刀)/u,
      /(?<!哪)几块(?=钱|$|[^\p{Script=Han}])/u,
      /\bwhat (?:do|does|did|will|would) .{1,60}\b(?:pay|spend|charge|fetch)\b(?! for it to\b|.{0,20}\bon\b)/u,
      /\bhow much (?:money|cash|revenue|sales)\b/u,
      /\b(?:in|how many|how much) (?:yuan|rmb|dollars|usd|hkd|hk\$)\b/u,
    ),
  ],
  // 多少人, 多少老乡, 有收入的人有多少, how many people
  [
    "people",
    anyOf(
      /(?:多少|几)个?(?:老乡|老铁|老百姓|农民|卖家|买家|主播|达人|网红|骑手|粉丝|员工|职工|观众|网友|消费者|顾客|学生|老人|年轻人)/,
      /的(?:人|用户|网民|卖家|买家|主播|骑手|老乡|老铁)(?:到底|究竟|一共|总共|大概|大约)*(?:有|是)?(?:多少|几)/,
      /\bof (?:the|those|all) (?:people|users|sellers|buyers|streamers|merchants)\b.{0,80}\bhow many\b/,
      /(?:多少|几)(?:个)?(?:亿|万|千万|百万)?(?:人|名|位|用户|网民)/,
      /\bhow many (?:(?!(?:to|in|of|from|at|for|and|did|do|does) )\w+ ){0,3}(?:people|users|buyers|customers|viewers|netizens|sellers|merchants|riders|employees|workers|shoppers|farmers|members|followers|fans|subscribers|couriers|drivers|streamers|influencers|consumers)\b/,
      /\b(?:number|count|headcount) of (?:\w+ ){0,3}(?:people|users|buyers|customers|viewers|netizens|sellers|merchants|riders|employees|workers|shoppers)\b/,
    ),
  ],
];

const MERCHANTS =
  /(?:多少|几)个?(?:卖家|买家|商家|主播|达人|网红)|\bhow many (?:\w+ ){0,3}(?:sellers|merchants|streamers|influencers)\b/;

/** 现在有多少活跃客户: how many of them there are, where the question ends on them; 有多少客户会退货 may be told as a share. */
const HEADS =
  /(?:多少|几)个?[\u4e00-\u9fff]{0,4}(?:客户|会员|员工|职工|雇员|工人|人员|司机|师傅|小哥|快递员|外卖员|配送员|店员|客服|店主|店长|创作者|从业者|博主|设计师|工程师|程序员|村民|股东)[了啊呢呀嘛]?[?]*$/;

/** Units that stand with the asking word itself. */
const DIRECT: [Dimension, RegExp][] = [
  ["time", new RegExp(MANY_TIME)],
  [
    "money",
    /(?:几|多少)个?(?:亿|万|千|百)*(?:元|美元|美金|人民币|港元|港币|刀)|\bhow many (?:yuan|rmb|dollars|usd|hkd)\b/,
  ],
  ["people", /(?:几|多少)(?:个|名|位)?(?:亿|万)*人(?!民币)|\bhow many people\b/],
  ["share", /百分之[几多]|多少%|\bwhat (?:%|percent(?:age)?)/],
];

// 多少亿, 几个亿, 多少万亿: an amount of whatever is counted, and no share of it; 0.1亿 may be told in 万
const SCALES: [pattern: RegExp, least: number][] = [
  [/(?:多少|几)个?万亿(?![人元美块单件台])/, 1e11],
  [/(?:多少|几)个?[十百千]?亿(?![人元美块单件台])|\b(?:how many|in) (?:billions|bn)\b/, 1e7],
  [/(?:多少|几)个?[千百]万(?![人元美块单件台])|\b(?:how many|in) millions\b/, 1e5],
  [/(?:多少|几)个?万(?![人元美块单件台])/, 1e3],
];
// 多少贫困县的人
const PERSONS = /(?:多少|几个)(?!钱)[^,，。;；?？\d]{1,8}的人(?![民工均气数])/;
// 几家, 多少台: a counter that is no unit of the measures above
const COUNTER =
  /(?:多少|几)(?:[十百千万亿]*)(?:个)?(家|台|场|次|款|种|条|单|笔|件|座|个|部|间|辆|架|套|篇|项|县|城|国|股(?![价市东民权份])|大(?=\p{Script=Han}))/u;
/** Right before what is counted. */
const COUNTED = /(?:多少|几)(个)?(?=\p{Script=Han})|\bhow many (?:new |more |other )?/u;
// 几年, how many months; 几月 asks for one of them
const TIME_SCALE = Object.entries(TIME_UNITS).map(([unit, { zh, en }]): [unit: string, asked: RegExp] => [
  unit,
  new RegExp(`(?:(?<!第)几|多少)个${unit === "months" ? "" : "?"}(?:${zh})|\\bhow many ${en}\\b`),
]);

const readAskedUnit = (text: string): string | null => {
  const asking = COUNTED.exec(text);
  if (!asking) return null;
  const end = asking.index + asking[0].length;
  // 个国家 is a unit itself; what is counted with 个 has its own behind it
  const units = [readUnit(text, end), readUnit(text, end - (asking[1] ?? "").length)];
  return units.find((unit) => unit?.kind === "count")?.unit ?? null;
};

const HOW_MUCH = /\bhow much\b(?! (?:of|more|less)\b)/;
const HOW_MANY =
  /\bhow many (?!times (?:more|as|larger|bigger|higher|greater|over|its|the|that|what)\b|per ?cent|(?:million|billion|trillion)s?\b|.{0,12}\b(?:yuan|rmb|dollars|usd|hkd)\b)/;
// 网商数量, number of merchants: typed as a keyword
const NUMBER_OF =
  /(?:数量|数目|总数|场次|[个家人场台次件]数)(?:是|为|呢)?(?:什么|啥)?[?]*$|^(?:the )?(?:total )?(?:number|count) of (?!times)/;
const EXPLICIT = anyOf(
  /多少/,
  /(?<!哪)几(?!乎|何)/,
  /\bhow (?:many|much|big|large|fast|long|high|far|old)\b/,
  /\b(?:number|size) of\b/,
  /\bwhat (?:is|was|were|are) the .{0,40}\b(?:rate|share|percentage|number|size|amount|total|value)\b/,
  /\bwhat (?:%|percent|share|percentage)/,
  /多大(?!牌)/,
  /多高(?![管层端校中新铁])/,
  /多长|多久|百分之|第几/,
  /duoshao/,
  /几何|总额|总量/,
  /\btotal[?]*$/,
  /\b(?:actual|exact) (?:number|figure|amount)\b/,
  /^(?:combined|average|avg|total|annual|yearly|monthly|daily)\b/,
  /\bhow (?:quickly|soon)\b/,
  /\blength of\b/,
  /\bin (?:hours|minutes|days|millions|billions|yuan|rmb|dollars|usd)\b/,
);
// 涨了, 同比, grew: asks for a change
const CHANGE = anyOf(
  /增[长速幅了加]/,
  /成长(?=了?(?:多少|几)|率|幅)/,
  /(?<!\d ?)[年季月][增减](?![长少度])/,
  /多出来?了?(?:多少|几)/,
  /掉了?(?=多少|几)/,
  /多[花卖赚买挣用](?:了)?(?:多少|几|百分)/,
  /比.{1,8}(?:多|少)(?:了)?(?:多少|几)/,
  /多了(?:多少|几|百分)/,
  /[涨跌]/,
  /同比|环比/,
  /下[降滑跌]/,
  /上[升涨]/,
  /增速|涨幅|降幅|降了/,
  /缩[短水]/,
  /提[升高]/,
  /变化/,
  /[多少]了(?:多少|几|没)/,
  /(?:往|向)前[^,?]{1,3}了?(?:多少|几)/,
  /变动(?:了|幅度)?(?:多少|几|多大)/,
  /翻了|快了|慢了|扩大/,
  /\bgr[eo]w(?:th|n|s|ing)?\b/,
  /\bincreas|\bdecreas|\brose\b/,
  /\brise[ns]?\b/,
  /\brising\b|\bfell\b/,
  /\bfall(?:en|s|ing)?\b/,
  /\bdrop|\bdeclin/,
  /\b(?:up|down) ?(?:\b(?:by|to|from|how|or)\b|\d|几|多少)/,
  /\b(?:go|goes|gone|went|is|was|are|were) (?:up|down)\b/,
  /\bquicker\b|\bfaster\b|\bjump/,
  /\bchange[ds]?\b/,
  /\byoy\b/,
  /\byear[- ]on[- ]year\b/,
  /\bmore than (?:a|the|last) year\b/,
  /\bimprov/,
  /\bshr[aiu]nk/,
);
// 百分之几, 几个点: of whatever is told in per cent, unless the question says of which whole
const BARE_PERCENT = /百分之[几多]|(?:几|多少)个点|多少%/;
const OF_WHOLE = /占|里头?|中|比[例重]|份额|率|的百分/;
// how many viewers did it add
const ADDED = /\bhow many\b.{0,80}\b(?:add|gain)(?:ed|s)?\b/;

// 是多少, 有几
const ASKING = /多少|几/;
/** How far from the asking word the metric may stand, in UTF-16 units. */
const METRIC_REACH = 6;

/** A metric right before the asking word or after it; English puts it anywhere. */
const asksByMetric = (text: string, mentions: Mention[]): boolean => {
  const asking = ASKING.exec(text);
  return mentions.some(
    ({ entry, span }) =>
      entry.kind === "metric" &&
      (!asking ||
        (span.end <= asking.index &&
          asking.index - span.end <= METRIC_REACH &&
          !/[里中的]/.test(text.slice(span.end, asking.index))) ||
        (span.start >= asking.index && span.start - asking.index <= METRIC_REACH)),
  );
};

// 带货多少, 卖了how much: money or things, and no hours
const SOLD = /(?:[卖賣]|带货|帶貨|售出|成交)(?:了|出去?了?|掉了?)? ?(?:多少|how much)[?!呢呀啊]*$/;

const without = (dimensions: readonly Dimension[], ...gone: Dimension[]): Dimension[] =>
  dimensions.filter((dimension) => !gone.includes(dimension));

const orElse = (dimensions: Dimension[], otherwise: Dimension[]): Dimension[] =>
  dimensions.length > 0 ? dimensions : otherwise;

const matching = (patterns: readonly (readonly [Dimension, RegExp])[], text: string): Dimension[] =>
  patterns.filter(([, pattern]) => pattern.test(text)).map(([dimension]) => dimension);

/** What the asking words name themselves, but not by a unit of their own: 多少钱, how many people. */
const namedByWords = (text: string): Dimension[] => {
  // 多少贫困县的人在赚钱: of people, whatever they do
  const dimensions = orElse(matching(MEASURES, text), PERSONS.test(text) ? ["people"] : []);
  // 有多少卖家: 2万个 are as many as 2万人
  return dimensions.includes("people") && MERCHANTS.test(text) ? [...dimensions, "count"] : dimensions;
};

/** How a question asks whose words name no kind of number themselves. */
interface Counting extends Pick<ExpectedValue, "counter" | "unit" | "least"> {
  text: string;
  mentions: readonly Mention[];
  isChange: boolean;
  /** how many, number of. */
  isCount: boolean;
}

/** What the metrics that a question names, or what it counts, leave of the kinds of number. */
const namedByWhat = ({ text, mentions, counter, unit, least, isChange, isCount }: Counting): Dimension[] => {
  // 卖出去多少亿: an amount in whatever unit, unless a metric is named outright
  const told = least === null ? mentions : mentions.filter(({ how }) => how !== "loose");
  let dimensions = told.flatMap(({ entry }) => (entry.kind === "metric" && entry.dimension ? entry.dimension : []));
  const notIfScaled = (...gone: Dimension[]): Dimension[] =>
    least === null ? without(dimensions, ...gone) : dimensions;
  // 几家, 多少个类目: of things; 出口了多少辆: of cars, and no money
  if ((counter !== null && counter !== "个") || (unit !== null && unit !== "items")) {
    dimensions = notIfScaled("money", "price", "share");
    if (!dimensions.includes("count")) dimensions = [...dimensions, "count"];
  }
  // record day of the outlet, how much: of no shops
  if (HOW_MUCH.test(text) && without(dimensions, "count", "people").length === 0) dimensions = [];
  // how many people earn, how many purifiers sold out: neither money nor a share
  if (isCount) dimensions = orElse(notIfScaled("money", "price", "ratio"), ["count", "people"]);
  // 几个涨幅过一成: how many of them
  if (counter === "个" && isChange && !dimensions.includes("count")) dimensions = [...dimensions, "count"];
  dimensions = orElse(dimensions, SOLD.test(text.trim()) ? ["money", "count"] : []);
  // 租出去几个主播, 零售报告覆盖几个地区: neither money nor a share
  if (counter === "个" && least === null)
    dimensions = orElse(without(dimensions, "money", "price"), ["count", "people"]);
  return dimensions;
};

/** Reads what number is asked for from the words of the question and the metrics that it names. */
export function readExpectedValue(question: string, mentions: Mention[]): ExpectedValue {
  const text = fold(question);
  const counter = COUNTER.exec(text)?.[1] ?? null;
  const unit = readAskedUnit(text);
  const isChange = CHANGE.test(text) || ADDED.test(text);
  const isCount = HOW_MANY.test(text) || NUMBER_OF.test(text);
  const least = isChange ? null : (SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? null);
  // 售价是多少小时 asks for hours, whatever else it names
  const direct = matching(DIRECT, text);
  const absolute = HEADS.test(text);
  const worded = orElse(direct, orElse(namedByWords(text), absolute ? ["people"] : []));
  // 排第一，市值多少亿: the amount, whatever else is told of it
  const byWords = least === null ? worded : without(worded, "rank", "ratio", "share");
  const byWhat = namedByWhat({ text, mentions, counter, unit, least, isChange, isCount });
  const dimensions = orElse(byWords, byWhat);
  // 涨了百分之几, but not 多了多少人
  const isLength = dimensions.length === 1 && dimensions[0] === "time";
  const isGrowth = isChange && !isLength && (direct.length === 0 || dimensions.includes("share"));
  // 生意百分之几: of the whole or more than before
  const mayBeGrowth = !isChange && BARE_PERCENT.test(text) && !OF_WHOLE.test(text);
  return {
    dimensions: isGrowth || mayBeGrowth ? [...dimensions, "growth"] : dimensions,
    change: isChange ? "change" : "either",
    counter,
    unit,
    timeUnit: TIME_SCALE.find(([, asked]) => asked.test(text))?.[0] ?? null,
    measured: absolute || matching(MEASURES, text).length > 0,
    absolute,
    direct: direct.length > 0,
    least,
    byMetric: asksByMetric(text, mentions),
    explicit: (EXPLICIT.test(text) && !ASKS_DEGREE.test(text)) || isCount || byWords.length > 0,
  };
}
