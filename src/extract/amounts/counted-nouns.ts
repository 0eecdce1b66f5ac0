/** What a bare number counts, by the nouns around it: 10亿 of 10亿月活用户, 8.50 亿 of 用户规模达 8.50 亿. */
import type { Unit } from "./unit.ts";

/** 报名费 of 不等的报名费, as a source of patterns: what is paid, by its name. */
export const OF_FEE =
  "(?:左右|不等|以上)?的?(?<fee>(?:报名|会员|加盟|培训|服务|手续|中介|学|保证|违约|押|定|租|奖|罚|赔偿|补偿)[费金])";

// Nouns that make a bare 个, 家 or 名 more exact, after at most a few words: 1489个县, 30 万家门店, 512万个新商家
const NOUN_AFTER: [RegExp, Unit][] = [
  [
    /^(?:新|活跃|优质|注册|月活|日活|年活|年度活跃|付费|中国|全球|海外|的|月度|活跃的|男性|女性|年轻|移动|农村|企业|个人){0,3}(?:用户|粉丝|消费者|网民|会员|买家|观众|骑手|骑士|员工|主播|达人|kol|kols|dau|mau|人口|农户|农民|快递员|网友|顾客|客户|就业|岗位)/,
    { unit: "people", kind: "people" },
  ],
  [
    /^(?:新|活跃|优质|注册|中小|入驻|品牌|的){0,3}(?:商家|商户|卖家|店主|新商(?![品业场圈标务机]))/,
    { unit: "merchants", kind: "count" },
  ],
  [
    /^(?:线下|线上|直营|加盟|实体|新|的|农村|各类|自营){0,3}(?:门店|店铺|网店|网商|便利店|超市|商店|专卖店|门市|店(?!主|播|员))/,
    { unit: "shops", kind: "count" },
  ],
  [/^(?:的|新|有效){0,2}(?:订单)/, { unit: "orders", kind: "count" }],
  // 3.25亿东南亚活跃用户
  [/^[\p{Script=Han}]{1,5}(?:活跃用户|注册用户|付费用户)/u, { unit: "people", kind: "people" }],
  // 两千到三千不等的报名费, 一万的保证金
  [new RegExp(`^${OF_FEE}`), { unit: "CNY", kind: "money" }],
  // 20亿流量
  [/^(?:的|次)?(?:流量|曝光|播放|浏览|观看)/, { unit: "views", kind: "count" }],
];
/** The unit of the noun that begins the text, null when it is none that is counted. */
export const unitOfNoun = (text: string): Unit | null =>
  NOUN_AFTER.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** What a number without a unit counts, by the words that go with it. Kinds are tried together: the nearest word wins. */
const MEANT: [RegExp, Unit][] = [
  [
    /(?:交易|成交|销售|零售|营业|消费|投资|融资|进出口|出口|进口|流水|补贴|订单金|退款|总)额|gmv|收入|营收|利润|净利|亏损|市值|估值|融资|投资|成本|费用|资金|补贴|佣金|产值|财富|罚款|罚金|支出|分红|贷款|注资|身家|身价|薪|客单价|售价|单价|价格|股价|销量总额|市场规模|产业规模|经济规模|交易规模|业务规模|ebitda|ebita|营业总收入|现金流|回购|涉案(?:金额)?|案值|(?<=[涉达款])金额|赔偿金?|索赔|支付(?!宝)|花[了掉]|[赚挣亏赔](?:[了掉到]|(?=约|近|超|不?到| ?$))|(?<![免消付收自缴公])费(?=[约近超达为共]|[了 ]?$)|运费险|租金|工资|被骗|减免|gdp|募资|负债|斥资|货值|奖励|花费|耗资|欠款|缴税|货款|资产|[月年]入/g,
    { unit: "CNY", kind: "money" },
  ],
  // 店铺做到5000万; but 用户做到1000万
  [
    /(?<!(?:用户|日活|月活|粉丝|会员|订单|单量|下载量?|播放量?|销量|人数)[^，。；,;]{0,8})做(?:了|到)/g,
    { unit: "CNY", kind: "money" },
  ],
  [
    /用户(?:规模|数量?|总数|量)?|人数|日活|月活|年活|dau|mau|网民(?:规模)?|粉丝(?:数|量)?|会员(?:数|量)?|消费者|买家|客户(?!端)|顾客|人口|骑手|骑士|客流|观众|kol|主播|员工|从业(?:者|人员)|参保人员|旅客|群众|涨粉|掉粉|活跃用户峰值|就业/g,
    { unit: "people", kind: "people" },
  ],
  [/人次/g, { unit: "visits", kind: "people" }],
  [/订单(?:量|数|总量)?|单量|下单|件量/g, { unit: "orders", kind: "count" }],
  [
    /播放(?:量|次数)?|浏览量?|阅读量?|观看(?:量|次数)|点击(?:量|次数)|曝光量?|话题|点赞(?:数|量)?|转发量?/g,
    { unit: "views", kind: "count" },
  ],
  [/下载(?:量|次数)?|安装量/g, { unit: "downloads", kind: "count" }],
  // 动销商品超1亿, 在架商品已达3000万
  [/商品(?=[已数量种类总就累计共有达到超过近约突破逾 ]{0,8}$)/g, { unit: "items", kind: "count" }],
  [/销量|出货量|产量|保有量|库存|业务量|快递量|包裹|sku|商品数/g, { unit: "items", kind: "count" }],
  [/门店(?:数量?|总数)?|门市|店铺(?:数量?)?|网店/g, { unit: "shops", kind: "count" }],
  [/商家(?:数量?)?|商户|卖家/g, { unit: "merchants", kind: "count" }],
  [
    /revenues?|sales|profits?|income|gmv|\b(?:brought in|earned|generated|raised|spent|paid|invested)\b|loss(?:es)?|costs?|investments?|market cap(?:itali[sz]ation)?|valuation|valued|worth|spending|ebitda|turnover|earnings/g,
    { unit: "USD", kind: "money" },
  ],
  [
    /\b(?:users?|customers?|viewers|shoppers|subscribers?|population|employees|staff|followers?|buyers|members|memberships?|consumers|workforce|headcount|audience|couriers|riders)\b/g,
    { unit: "people", kind: "people" },
  ],
  [/\b(?:orders|transactions)\b/g, { unit: "orders", kind: "count" }],
  [/\b(?:parcels?|packages|deliveries)\b/g, { unit: "parcels", kind: "count" }],
  [/\b(?:stores?|shops|outlets)\b/g, { unit: "shops", kind: "count" }],
  [/\b(?:merchants|sellers|vendors)\b/g, { unit: "merchants", kind: "count" }],
  [/\b(?:downloads|installs)\b/g, { unit: "downloads", kind: "count" }],
  [/\b(?:units|shipments)\b/g, { unit: "items", kind: "count" }],
];
/** In UTF-16 units: how far back a word may stand that says what a bare number counts, and in an English sentence. */
const WINDOW = 40;
// up from 300 million: counted in what it is compared with
const SET_AGAINST = /\b(?:from|than|against|versus) $/;
const ENGLISH_WINDOW = 120;

/** 10亿 of 在全球拥有10亿月活用户, 8.50 亿 of 用户规模达 8.50 亿: from the noun after, else the nearest word before. */
export function inferUnit(text: string, start: number, end: number): Unit | null {
  const after = text.slice(text[end] === " " ? end + 1 : end, end + 14);
  // 月入过万的骑手: of the income
  const noun =
    after.startsWith("的") && /[月年]入|收入|薪/.test(text.slice(Math.max(0, start - 6), start))
      ? null
      : unitOfNoun(after);
  if (noun) return noun;
  const near = text.slice(Math.max(0, start - WINDOW), start);
  const isFar = /[a-z][,:]? $/.test(near) && !SET_AGAINST.test(near);
  const sentence = isFar ? text.slice(Math.max(0, start - ENGLISH_WINDOW), start) : near;
  const before = sentence.slice(Math.max(...["。", "!", "?", ". "].map((stop) => sentence.lastIndexOf(stop))) + 1);
  let best: { at: number; unit: Unit } | null = null;
  for (const [pattern, unit] of MEANT) {
    for (const match of before.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (!best || at > best.at) best = { at, unit };
    }
  }
  return best?.unit ?? null;
}
