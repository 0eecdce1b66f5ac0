/** What a question asks for in words of its own (the most, a cause, a total, a time), and whether a quote tells it in others. */

import { movesIn } from "../../extract/amounts/read-change.ts";
import { isProperName } from "../../lexicon/entry.ts";
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { askingWords } from "../question/asking-words.ts";
import { asksCause } from "../question/asks-cause.ts";
import { once } from "../question/once.ts";
import { asksByNumber, pairOf } from "../question/sides.ts";
import type { Understood } from "../question/understand.ts";

// A or B, A还是B, A比B强吗: the sides are weighed against each other; 占比多大 and 比去年多吗 weigh nobody
const SIDES =
  /\bor\b|\bvs\.?\b|\bversus\b|还是|相比|比起|哪个|(?<!占)比(?![例重较]|如(?!何)|[去今上前往同明]|\d)[^,，。]{1,12}[强高大多快好低少贵]了?吗/;
// Blinkit、Instamart和Zepto谁的份额最大, who of A, B and C has the biggest share
const WHO = /谁|\bwho(?:se)?\b/;

export const compares = once((understood) => {
  const { folded, mentions, type } = understood;
  const text = askingWords(understood);
  if (type === "compare" || SIDES.test(text)) return true;
  const asksMore = WHO.test(text) && (asksMost(understood) || asksByNumber(understood));
  return (
    asksMore &&
    pairOf(
      folded,
      mentions.filter(({ entry }) => isProperName(entry)),
    ) !== null
  );
});

/** What two do together is asked about: 京东给跟快手的合作带来什么. */
export const cooperates = once(({ mentions }) => mentions.some(({ entry }) => entry.id === "cooperate"));

// 除了格力, besides Gree: the question itself wants the others
const EXCEPTS = anyOf(
  /除/iu,
  /[不没]算/iu,
  /[不没]包?含/iu,
  /[不没]包括/iu,
  /刨[去除开]/iu,
  /抛开|撇开/iu,
  /(?<=[\p{Script=Han}a-z])[之以]外(?![国资贸卖汇])/iu,
  /\b(?:excluding|excl|except|other than|apart from|besides|without|not count(?:ing|ed)|aside)\b/iu,
  /\bw\/o\b/iu,
);
// 格力算进去没, is Gree included: whether it is one of them
const ASKS_INCLUDED =
  /[算包]进|算不算|包不包括|\b(?:is|are|was|were|does|do|did)\b.{1,40}\b(?:included?|counted|part of)\b/;

/** All but somebody are asked about, or whether somebody is among them. */
export const asksButOne = once((understood) => {
  const asking = askingWords(understood);
  return EXCEPTS.test(asking) || (understood.type === "yesno" && ASKS_INCLUDED.test(asking));
});

// 剔除汽车, 不含格力: the number leaves something out
const LEAVES_OUT =
  /剔除|扣除|除[^,，。;；]{1,12}(?:外|以外|之外)|不[含包]|不计|不算|\b(?:exclud|except|apart from|other than|without|net of|strip)/;

/** Whether all but something is asked for, and the claim leaves something out. */
export const leavesOut = (understood: Understood, { clause }: ClaimView): boolean =>
  asksButOne(understood) && LEAVES_OUT.test(clause);

// 带动, 归功于, 受…影响; thanks to, driven by: as written and, where a quote is matched on, as base forms
const CAUSE = anyOf(
  /带动|拉动|推动|驱动|促成|促使|归功|归因|所致|主要系|得益|受益|受惠|由于|因为|因此/i,
  /因[^此而为素]/i,
  /源于|来自于/i,
  /主要(?:来自|系|是)/i,
  /出于|在于|为了|凭借|借助|依托|随着/i,
  /受.{1,16}影响/i,
  /影响下|助力|使得|导致|以便|原因|解释|理由|秘密|本质|考虑到|鉴于|避免|不影响/i,
  /\b(?:because|due to|ow(?:e|ing) to|thanks? to|driven?|help(?:ed)?|boost(?:ed)?|fuel(?:l?ed)?|spur(?:red)?|push(?:ed)?|prompt(?:ed)?|as a result|result of|reason|since|led to|attribut|on the back of|reflect|so that|in order to|blam)/i,
);

// after the company changed its rates
const AFTER = /之后|以后|过后|\bafter\b/;
/** What is only counted or measured. */
const MEASURES = /\d ?(?:%|亿|万|个?百分点|小时|billion|million|percent|per cent|hours)|[$€£¥]\d/;

/** Whether a cause is asked for, and the quote tells nothing but by how much. */
export const tellsOnlyHowMuch = (understood: Understood, { quote }: ClaimView): boolean =>
  asksCause(understood) && MEASURES.test(quote) && !CAUSE.test(quote) && !AFTER.test(quote);

// 一方面瞄准新商流，可以整合: what for; reflected, put down to
const PURPOSE = anyOf(
  /[一另]方面/,
  /瞄准|弥补/,
  /可以?[^,，。;；]{0,8}(?:提|增|整合|带来|扩大|降低|节省|吸引|获得)/,
  /能(?:够|让|提|增|带)/,
  /有助|有利|满足|成了|成为|吸引|希望/,
  /想[要在]/,
  /看[好重中]/,
  /注重/,
  /靠着?(?![近谱])/,
  /\b(?:put down to|want|hope|allow|enable|attract|so as|to (?:help|reach|win|cut|save|build|attract))\b/,
);

/**
 * So much of the question is in the quote that it says the very thing whose cause is asked for: five of 29 why-questions
 * whose quote tells no cause had no answer, four of them above .84; of the 24 others all but two lie below.
 */
const RETOLD = 0.86;

/** In UTF-16 units: the sentence that follows may tell the cause, and is quoted along. */
const NEXT = 120;

/** why did it close the feature, of "it closed the feature on 1 October": the thing itself is no cause of it. `coverage` is how much of the question the quote meets. */
export const retellsOnly = (understood: Understood, { home, claim, quote }: ClaimView, coverage: number): boolean => {
  if (understood.type !== "why" || coverage < RETOLD) return false;
  const [next = ""] = home.text.slice(claim.span.end, claim.span.end + NEXT).split("\n");
  return ![CAUSE, PURPOSE, AFTER].some((told) => told.test(quote) || told.test(fold(next)));
};
/** why did orders fall, of what only tells of a rise: its cause is another's. */
export const goesOtherWay = (understood: Understood, { quote }: ClaimView): boolean => {
  if (understood.type !== "why") return false;
  const [asked, ...others] = movesIn(askingWords(understood));
  const told = movesIn(fold(quote));
  return asked !== undefined && others.length === 0 && told.size === 1 && !told.has(asked);
};

/** Whether a cause is asked for and the folded words tell one. */
export const tellsCause = (understood: Understood, words: string): boolean =>
  asksCause(understood) && CAUSE.test(words);

// 最大, 排第一, the keenest market
const ASKS_MOST =
  /最(?!近|后|终|新|初|先)|第一(?!季|财|阶段|次|批|天)|头号|\b(?:most|least|biggest|largest|highest|lowest|best|worst|fastest|top|main|no\.? ?1|number one|weakest|strongest|cheapest|keenest)\b/;
const TELLS_MOST =
  /最(?!近|后|终|新|初|先)|第一(?!季|财|阶段|次|批|天)|首位|居首|榜首|冠军|领先|\b(?:most|least|big|large|high|low|good|best|bad|worst|fast|top|main|lead|leader|weak|strong|keen)(?:est)?\b|\b\w{3,}est\b/;
const asksMost = once((understood) => ASKS_MOST.test(askingWords(understood)));

/** Whether the most or the least of something is asked for, and the quote tells one. */
export const tellsMost = (understood: Understood, { quote }: ClaimView): boolean =>
  asksMost(understood) && TELLS_MOST.test(quote);

// 哪个, 谁, which: one of several is asked for
const ASKS_WHICH_ONE = /哪|谁|誰|\b(?:which|who(?:se)?|what)\b/;
// 头部平台, 主要市场, 其次是
const TELLS_PLACE = /领跑|龙头|头部|主要|其次|首|冠|顶|\b(?:second|chief|dominant|dominate)\b/;

/** Whether it is asked which one is the most of something, and the quote tells neither a most nor any number: 粘性更高 of the biggest platform. */
export const onlyPraises = (understood: Understood, { quote, quoteAmounts }: ClaimView): boolean =>
  asksMost(understood) &&
  ASKS_WHICH_ONE.test(fold(understood.question)) &&
  quoteAmounts.length === 0 &&
  !TELLS_MOST.test(quote) &&
  !TELLS_PLACE.test(quote);

// 高于, 不及京东, 比京东多, ahead of
const SETS_BESIDE = anyOf(
  /[高低多少大小快慢强弱优劣]于/,
  /超过(?![\d 近约])/,
  /超越|反超|领先|落后/,
  /不[及如敌]/,
  /相比/,
  /(?<!占)比(?![例重较]|如)/,
  /[更最]/,
  /\b(?:than|ahead|behind|outpace|outperform|overtake|surpass|exceed|lead|more|less|most|unlike|while)\b/,
);

/** Whether it is asked which of two named has more, and the quote tells one number at most and sets nobody beside it: 快手日活超过3亿. */
export const tellsOneSide = (understood: Understood, { quote, quoteAmounts }: ClaimView): boolean => {
  if (!asksWhichOfTwo(understood) || SETS_BESIDE.test(quote)) return false;
  const units = quoteAmounts.map(({ unit }) => unit);
  return new Set(units).size === units.length;
};
const asksWhichOfTwo = once((understood) => {
  const { question, mentions } = understood;
  const names = mentions.filter(({ entry }) => isProperName(entry));
  return ASKS_WHICH_ONE.test(fold(question)) && asksByNumber(understood) && pairOf(question, names) !== null;
});

// 一共卖了多少, total GMV; 最终成交额, 累计
const ASKS_TOTAL = /一共|总共|总计|总额|总量|合计|最终|总的|\b(?:total|overall|in all|all told|altogether|final)\b/;
const TELLS_TOTAL = /最终|累计|合计|总计|总额|总量|共计|一共|总共|\b(?:total|overall|altogether|in all)\b/;
/** Whether the total is asked for: 一共, in all. */
export const asksTotal = once((understood) => ASKS_TOTAL.test(askingWords(understood)));

/** Whether the total is asked for, and the number's clause says that it is one. */
export const tellsTotal = (understood: Understood, { clause }: ClaimView): boolean =>
  asksTotal(understood) && TELLS_TOTAL.test(clause);

// 哪几类, 哪些品类, what kinds of: names in a row
const ASKS_KINDS =
  /哪[几些](?:个)?(?:[种类样款]|品|行业|板块|领域|方面|国家|城市|地区|公司|企业|品牌|平台)|(?:有|包括|包含)(?:哪些|几类)|\b(?:what|which) (?:kinds?|types?|sorts?|categor|brands?|companies|countries|products|goods)/;
// A、B以及C; A, B and C
const IN_A_ROW =
  /[^，,。；;、]{1,16}、[^，,。；;、]{1,16}(?:、|以及|和|及|与)[^，,。；;、]|\b[\w-]+(?: [\w-]+)?, (?:[\w-]+ ){1,3}(?:and|or) [\w-]+/;

/** Whether several of a kind are asked for, and the quote names several in a row. */
export const listsSeveral = (understood: Understood, { quote }: ClaimView): boolean =>
  asksKinds(understood) && IN_A_ROW.test(quote);
const asksKinds = once((understood) => understood.type === "list" && ASKS_KINDS.test(askingWords(understood)));

const ASKS_YEAR = /哪一?年|几几年|\b(?:which|what) year\b/;
const asksYear = once((understood) => ASKS_YEAR.test(askingWords(understood)));
const MONTH = /^\d{4}-\d\d/;

/** Whether a time is asked for, and the quote names a month or a day, or a year where that is asked for. */
export const namesTime = (understood: Understood, { namedPeriods }: ClaimView): boolean =>
  understood.type === "when" &&
  namedPeriods.some((period) => period !== null && (asksYear(understood) || MONTH.test(period)));

// 每单成本, 平均一个人, spend per head
const ASKS_EACH = anyOf(
  /每一?(?:单|件|人|户|名|位|台|票|笔|家(?!店?都)|辆|只|盒|瓶|斤|公斤)/,
  /[人户单件]均/,
  /平均(?!值)/,
  /\b(?:per|each|every) (?:person|head|capita|order|parcel|package|customer|user|item|shopper|seller|merchant|delivery|unit|buyer|visit|employee)\b/,
  /(?<!\b(?:national|industry|market|sector|global) )\b(?:average|avg)\b/,
  /\bapiece\b/,
);
const TELLS_EACH =
  /每|均|一[个件单名位台票笔家辆只盒瓶斤]|[单客]价|客单|单位|\b(?:per(?! cent)|each|every|aov|arpu|averag\w+|apiece|median|typical\w*|an? (?:order|parcel|item|person|customer|user|package))\b/;
/** How long something takes is seldom said to be an average. */
const asksEach = once(
  (understood) => !understood.expected.dimensions.includes("time") && ASKS_EACH.test(askingWords(understood)),
);

/** Whether what falls to each is asked for, and the quote tells it of no one. */
export const lacksEach = (understood: Understood, { quote }: ClaimView): boolean =>
  asksEach(understood) && !TELLS_EACH.test(quote);

// 每个视频每天最少可盈利60元
const IS_EACH = /每(?!年|逢|一?次|到|当|况|隔)|[人户单件日]均|平均|\b(?:per(?! cent)|each|apiece|average)\b/;

/** Whether all of it is asked for, and the number's clause tells what falls to each. */
export const tellsEach = (understood: Understood, { clause }: ClaimView): boolean =>
  asksTotal(understood) && !asksEach(understood) && IS_EACH.test(clause);

// 日均单量, orders a day
const ASKS_DAILY =
  /日均|平均每[天日]|\b(?:average|orders|parcels|sales) (?:per|a) day\b|\bdaily (?:average|orders|parcels|volume|sales)\b/;
const TELLS_DAILY = /日均|[每一当单整]天|[每单当]日|日活|24小时|\bdau\b|\bdaily\b|\bday\b/;

const asksDaily = once((understood) => ASKS_DAILY.test(askingWords(understood)));

/** Whether what falls to a day is asked for, and nothing of a day is told. */
export const lacksDaily = (understood: Understood, { told }: ClaimView): boolean =>
  asksDaily(understood) && !TELLS_DAILY.test(fold(told));

// 一共多少家门店 of 计划新开120家门店
const TELLS_NEW = /新[开增设建]|净增|(?:计划|将|拟)[^,。;]{0,8}(?:开设?|建|增)/;

/** Whether it is asked how many there are in all, and the number's clause tells only of those that come new. */
export const tellsOnlyNew = (understood: Understood, { clause }: ClaimView): boolean =>
  asksTotal(understood) &&
  TELLS_NEW.test(clause) &&
  !TELLS_NEW.test(askingWords(understood)) &&
  !TELLS_TOTAL.test(clause);
