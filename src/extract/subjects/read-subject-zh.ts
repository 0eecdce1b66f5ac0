/** What Chinese sentences measure where the words before a number don't end with its name: 斥资5亿元收购…, 超出预期的…, 受理投诉5万件. */
import type { Span } from "../../text/span.ts";
import { OF_FEE } from "../amounts/counted-nouns.ts";
import { clauseEnd, cutAfter, lastWords } from "../clause.ts";
import { LONGEST, type ReadableSentence } from "./phrase.ts";

// 超出市场预期的5亿元, 分析师预期为5亿元, 和预期的5%基本相符
const EXPECTED =
  /^(?:同比)?(?:增速|增幅|表现)?(?:略|远|大幅|小幅)?(?:超出|超过|超|高于|低于|好于|优于|逊于|不及|符合|达到|与|和|较|比)?(?:此前|之前|先前)?(?<foreseen>(?:市场|分析师|华尔街|机构|彭博|路透)?(?:一致|平均|普遍)?(?:预期|预估|预测|指引))(?:值|中值|区间)?$/;
/** 市场预期 of 超出市场预期: a figure that was foreseen of what the number before it measures. */
export const foreseenIn = (head: string): string | null => EXPECTED.exec(head)?.groups?.foreseen ?? null;

// 斥资14亿美元收购, 以160亿美元的价格收购, 以39元在某店下单购买, 耗资3亿元建设
const PAYS = /(?:斥资|耗资|出资|豪掷|花费|作价|投资|以)(?:约|近|超|总计|高达)?$/;
const PAID_FOR =
  /^(?:的?(?:价格|对价|估值|代价|总价|高价|低价|现金))?(?:成功|正式)?(?:在[^，。；,;]{1,10}?)?(?:下单)?(?=(?:收购|入股|参股|买下|购买|购入|竞得|拍下|拿下|增持|认购|回购|受让|并购|建设|建造|建立|打造))/;
/** Where the words begin that tell what the money at `start`..`end` was paid for, null where none was. */
export function paidFor(text: string, start: number, end: number): number | null {
  if (!PAYS.test(text.slice(Math.max(0, start - 8), start))) return null;
  const after = PAID_FOR.exec(text.slice(end, end + 24));
  return after && end + after[0].length;
}

// 两千到三千不等的报名费, 1万元的保证金, 140亿美元GMV, 300亿元成交额目标: what the money is
const MEASURED_AFTER =
  /^(?:左右|不等|以上)? ?的?(?<fee>(?:总|年|年度|净|单日|全年)?(?:gmv|(?:成交|交易|销售|零售)(?:总额|额|收入)|营业额|营收|收入|净?利润|估值|市值|融资|补贴)(?=[，。；、,;)]|的?(?:目标|门槛|大关|规模)|$))/;
const FEE = new RegExp(`^${OF_FEE}`);
/** Where 报名费 stands in 不等的报名费, null where the words after money don't say what it is. */
export const feeAfter = (after: string): Span | null => {
  const found = FEE.exec(after) ?? MEASURED_AFTER.exec(after);
  const fee = found?.groups?.fee;
  return found === null || fee === undefined ? null : { start: found[0].length - fee.length, end: found[0].length };
};

// 东方甄选(HK1797)涨超10%, 京东收跌2%
const MOVES = /^\)?(?:盘中|早盘|午后|尾盘|一度|[收大暴上下]){0,3}(?<moves>[涨跌])/;
/** What a share price did, where nothing but a name stands before it. */
export const moveAfter = (after: string): string | null => MOVES.exec(after)?.groups?.moves ?? null;

// 近日, 曾, 便, 宣布: between who pays and the verb
const PAYS_TAIL =
  /(?:近日|日前|此前|随后|曾经?|便|就|又|再次?|也|已经?|将|拟|计划|宣布|同意|成功|一次性|斥资|耗资|出资|豪掷|花费|作价|投资|以){1,6}$/;
/** 沃尔玛 of 沃尔玛近日斥资: how much of a head is who pays. */
export const payerLength = (head: string): number => PAYS_TAIL.exec(head)?.index ?? head.length;

// 收购永辉10%的股份, 持股比例… 5%股权
const STAKE = /^ ?的?(?<stake>股份|股权|股票|表决权|投票权)/;
/** 股份 of 10%的股份. */
export const stakeAfter = (after: string): string | null => STAKE.exec(after)?.groups?.stake ?? null;

// 共受理投诉5万件, 查处案件3起, 为消费者挽回损失5亿元; not 受理量, 签约率, 检查组
const ACTION =
  /(?:(?:共计?|累计|合计|已经?|总共|先后|新){0,3})(?<verb>受理|查处|查办|办结|审结|侦破|挽回|发放|接待|接到|收到|处置|拨付|减免|吸引|惠及|抽检|抽查|下架|关停|封禁|化解|调解|清理|签订|培育|孵化)(?![量率数额费点站组员者器的式型])/;
// 为消费者, 向商家: for whom something is done is not who does it
const FOR_WHOM = /^(?:为|给|替|向|对|帮助?)/;
/** Who did something and from where it is told, of a head like 全国消协共受理消费者投诉; as offsets into it. */
export function actionIn(head: string): { who: number; did: number } | null {
  const found = ACTION.exec(head);
  const verb = found?.groups?.verb;
  if (!found || verb === undefined) return null;
  if (FOR_WHOM.test(head)) return { who: 0, did: 0 };
  return { who: found.index, did: found.index + found[0].length - verb.length };
}

// 增速高于全国3.2个百分点, 比全国零售额高6.5个百分点, 领先第二名5个百分点
const AGAINST_OTHER =
  /(?:(?:比|较)[^，。；,;▯]{1,20}(?:[高低快慢多少]出?|领先|落后)|(?:[高低快慢大小]于|高出|低出|领先于?|落后于?)[^，。；,;▯]{0,20})$/;
/** Where in a head it is told what a number is set against; -1 where it isn't. */
export const againstOther = (head: string): number => AGAINST_OTHER.exec(head)?.index ?? -1;

const NEXT_IN_ORDER = /^(?:其次|再次|之后|紧随其后的?)(?:则|就|分别)?(?:为|是)/;
/** Where the name begins in a clause like 其次为服装, null in any other. */
export const namedNext = (clause: string): number | null => NEXT_IN_ORDER.exec(clause)?.[0].length ?? null;

// 服装上升40%, 服装(上升3%)
const MOVES_ALONE =
  /^ ?\(?(?:同比|环比|按年|则|亦|也|分别|大幅|小幅|微){0,3}(?:增长|增加|上升|下降|下跌|减少|[增升涨跌降减])了? ?(?:约|近|超过?)? ?$/;
export const movesAlone = (between: string): boolean => MOVES_ALONE.test(between);

// 降幅达9.7%, 同比增速为5%: the rate of what the clause before names
const RATE_ALONE = /^(?:同比|环比|总体|整体)?(?:增幅|降幅|升幅|减幅|涨幅|跌幅|增速|降速)$/;
export const isRateAlone = (head: string): boolean => RATE_ALONE.test(head);

// 京东的份额为48%，快手为26%, 快手仅26%
const IS_SO_MUCH = /^(?:则|也|仅|只|就|约){0,2}(?:为|是|达到?|有)|^(?:则|也)?[仅只] ?$/;
export const isSoMuch = (between: string): boolean => IS_SO_MUCH.test(between);

// 约2000万用户, 300家门店: what a count counts, in its own words
const OWN_NOUN =
  /(?:新|活跃|注册|付费|优质|中小){0,2}(?:用户|消费者|粉丝|网民|会员|商家|商户|卖家|门店|店铺|网店|超市|企业|公司|品牌|订单|包裹|快递|国家|城市|家庭)$/;
/** 用户 of 约2000万用户. */
export const ownNoun = (words: string): string => OWN_NOUN.exec(words)?.[0] ?? "";

/** 收购电商公司 of 收购了3家电商公司: what is told from `start` on, without how much of it there was. */
export function boughtFrom(sentence: ReadableSentence, start: number): string {
  const { folded, amounts } = sentence;
  const end = clauseEnd(folded, start);
  const [next, second] = amounts.filter((amount) => amount.start > start && amount.start < end);
  const words = (from: number, to = end): string =>
    sentence.words(from, from + cutAfter(folded.slice(from, to), LONGEST));
  const first = words(start, next?.start);
  if (next?.kind !== "count" && next?.kind !== "measure") return first;
  const own = ownNoun(folded.slice(next.start, next.end));
  return lastWords(`${first.replace(/了$/, "")}${own}${words(next.end, second?.start).trim()}`, LONGEST);
}
