/** The units that numbers are counted in: what stands after a numeral, before it (¥, US$), or is meant by the words around it. */

export type UnitKind = "money" | "share" | "people" | "count" | "time" | "measure" | "times";

export interface Unit {
  unit: string;
  kind: UnitKind;
}

/** A unit found at a place, with where its words end. */
export interface UnitAt extends Unit {
  end: number;
}

const table = (kind: UnitKind, rows: Record<string, string>): [string, Unit][] =>
  Object.entries(rows).flatMap(([unit, words]) =>
    words.split(" ").map((word): [string, Unit] => [word, { unit, kind }]),
  );

const CHINESE_UNITS = new Map<string, Unit>([
  ...table("money", {
    CNY: "元 块钱 块 元人民币 人民币",
    USD: "美元 美金 元美金 刀",
    HKD: "港元 港币",
    TWD: "新台币 台币 新台币元",
    EUR: "欧元",
    JPY: "日元 日圆",
    GBP: "英镑",
    KRW: "韩元 韩圆",
    SGD: "新加坡元 新元 新币",
    THB: "泰铢",
    IDR: "印尼盾 印尼卢比",
    INR: "卢比 印度卢比",
    VND: "越南盾",
    MYR: "林吉特 马币 令吉",
    PHP: "比索",
    BRL: "雷亚尔",
    RUB: "卢布",
    AUD: "澳元",
    CAD: "加元",
    CHF: "瑞士法郎",
  }),
  ...table("share", { "%": "%", pp: "个百分点 百分点 个点", bp: "个基点 基点", "‰": "‰" }),
  ...table("people", {
    people: "人 名 位 个人 口人 口 人口 名用户 个用户 位用户 用户 消费者 粉丝 网民 会员 名消费者",
    visits: "人次",
    households: "户 个家庭 户家庭",
  }),
  ...table("count", {
    orders: "单 笔 个订单 笔订单 订单 单订单",
    items:
      "个 件 台 款 只 部 辆 本 份 箱 瓶 条 枚 双 张 盒 袋 套 支 颗 株 幅 篇 把 罐 桶 架 艘 批 座 处 项 片 副 集 首 棵 头 匹 尾 羽 道 杯 碗 串 根 盏 宗 起 组 包 品 sku 个sku",
    parcels: "件快递 件包裹 个包裹",
    companies: "家 家企业 家公司 户企业",
    shops: "间 家店 家门店 个门店 间门店 门店 家店铺 家超市 个店铺 家网店 个网店",
    sessions: "场 场次 场直播",
    shares: "股",
    occurrences: "次",
    kinds: "种 类 大类",
    counties: "个县 县 个县域 个县市",
    cities: "个城市 城 座城市 个市",
    provinces: "个省 个省份 省",
    countries: "个国家 国 个国家和地区",
    regions: "个地区",
    villages: "个村 村 个行政村 个村庄",
    towns: "个镇 个乡镇",
    merchants: "个商家 名商家 位商家 家商家 商家 个新商家 商户 户商户 家商户 名卖家 个卖家 位卖家",
    brands: "个品牌 家品牌 大品牌",
  }),
  ...table("times", { times: "倍" }),
  ...table("time", {
    years: "年 岁 周年 载 周岁 个年头",
    quarters: "个季度",
    months: "个月",
    weeks: "周 个星期 星期",
    days: "天 日 个工作日 个交易日",
    hours: "小时 个小时 钟头 个钟头",
    minutes: "分钟",
    seconds: "秒 秒钟",
  }),
  ...table("measure", {
    tonnes: "吨",
    kg: "公斤 千克",
    jin: "斤",
    g: "克",
    km: "公里 千米",
    m: "米",
    cm: "厘米",
    m2: "平方米 平米 平方",
    km2: "平方公里",
    m3: "立方米",
    mu: "亩",
    ha: "公顷",
    litres: "升",
    kWh: "千瓦时 度电",
    kW: "千瓦",
  }),
]);

const LONGEST = Math.max(...[...CHINESE_UNITS.keys()].map((word) => word.length));

/** What a word begins that is no unit: 家 in 家电, 天 in 天猫, 位 in 位列, 单 in 单价. */
const NOT_THE_UNIT: Record<string, RegExp> = {
  家: /^(?:电|居|庭|乡|族|长|具|务|常|用|装|纺|人)/,
  天: /^(?:猫|然|津|下|气|使|眼)/,
  位: /^(?:列|于|居|置|数)/,
  单: /^(?:品|价|独|身|纯|元|车|店|季|曲|晚|周|日|月|位|一|个|量)/,
  日: /^(?:均|活|常|元|本|用|前)/,
  人: /^(?:民|均|才|工|货|气|物|类|群|造|生|格|文)/,
  名: /^(?:牌|称|单|义|为|气|人|列)/,
  个: /^(?:性|体|税|股|别|案|中)/,
  次: /^(?:日|新|年|月|级)/,
  类: /^(?:似|比|别|型)/,
  度电: /^(?:商|子|器|视|力)/,
  块: /^(?:状|链)/,
  部: /^(?:分|门|委|署|长)/,
  条: /^(?:件|款|例)/,
  件: /^(?:均)/,
  品: /^(?:牌|类|质|种)/,
  口: /^(?:碑|感|红|罩|号)/,
  城: /^(?:市|镇|乡|区)/,
  国: /^(?:家|产|货|内|外|美|际)/,
  县: /^(?:域|城|长|级|乡)/,
  村: /^(?:民|播|庄|委)/,
  省: /^(?:会|份|级|内|钱|去|下)/,
  周: /^(?:边|期|围)/,
  股: /^(?:价|东|份|市|民|权|票|本)/,
  年: /^(?:轻|龄|代|货|底|末|初|度|级|夜|前半|会)/,
  户: /^(?:外|口|型)/,
  笔: /^(?:记|者|电)/,
  台: /^(?:湾|阶|币|州|北)/,
  场: /^(?:景|地|域|内|外)/,
  项: /^(?:目经理)/,
  包: /^(?:括|含|装|邮|裹)/,
  头: /^(?:部|条|号|像)/,
  起: /^(?:步|售|家|码|，|,)?$/,
  批: /^(?:发|次|准)/,
  把: /^(?:握|关)/,
  道: /^(?:路|具)/,
  组: /^(?:织|合)/,
  处: /^(?:理|于|在|罚)/,
  座: /^(?:谈)/,
  双: /^(?:11|12|十|方|向|重|位|双)/,
  张: /^(?:家|某)/,
  升: /^(?:级|至|到)/,
  米: /^(?:粉|面|饭|其|粒)/,
  度: /^.?/,
};

// Nouns that make a bare 个, 家 or 名 more exact, after at most a few words: 1489个县, 30 万家门店, 512万个新商家
const NOUN_AFTER: [RegExp, Unit][] = [
  [
    /^(?:新|活跃|优质|注册|月活|日活|年活|年度活跃|付费|中国|全球|海外|的|月度|活跃的|男性|女性|年轻|移动|农村|企业|个人){0,3}(?:用户|粉丝|消费者|网民|会员|买家|观众|骑手|骑士|员工|主播|达人|kol|kols|dau|mau|人口|农户|农民|快递员|网友|顾客|客户|就业|岗位)/,
    { unit: "people", kind: "people" },
  ],
  [/^(?:新|活跃|优质|注册|中小|入驻|品牌|的){0,3}(?:商家|商户|卖家|店主)/, { unit: "merchants", kind: "count" }],
  [
    /^(?:线下|线上|直营|加盟|实体|新|的|农村|各类|自营){0,3}(?:门店|店铺|网店|网商|便利店|超市|商店|专卖店|门市|店(?!主|播|员))/,
    { unit: "shops", kind: "count" },
  ],
  [/^(?:的|新|有效){0,2}(?:订单)/, { unit: "orders", kind: "count" }],
];
const REFINED = new Set(["items", "companies", "people", ""]);

/** The unit whose words begin at `at`, after at most one space. `scaled` numerals may also be followed by what they count. */
export function readUnit(text: string, at: number): UnitAt | null {
  const start = text[at] === " " ? at + 1 : at;
  return readChineseUnit(text, start) ?? readEnglishUnit(text, start);
}

function readChineseUnit(text: string, start: number): UnitAt | null {
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length--) {
    const word = text.slice(start, start + length);
    const found = CHINESE_UNITS.get(word);
    const next = text.slice(start + length, start + length + 3);
    // 2600多个县级中心: the 县 goes with 级
    if (
      !found ||
      NOT_THE_UNIT[word]?.test(next) ||
      (length > 1 && /^[级域城]/.test(next) && /[县市省村镇国家]$/.test(word))
    )
      continue;
    const end = start + length;
    if (found.kind === "money") return { ...found, end: endOfPrice(text, end) };
    if (!REFINED.has(found.unit)) return { ...found, end };
    return { ...refine(found, text, start, end), end };
  }
  return null;
}

/** 家 before 门店 or after 网商(店)已达到 is a shop. */
function refine(found: Unit, text: string, start: number, end: number): Unit {
  const next = text.slice(end, end + 14);
  const noun = NOUN_AFTER.find(([pattern]) => pattern.test(next))?.[1];
  if (noun || found.unit !== "companies") return noun ?? found;
  const before = text.slice(Math.max(0, start - 28), start);
  return COUNTED_BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? found;
}

// 农村网商(店)已达到1730.3万家, 年活跃门店数超过30万家, 实际销售的商家已不足100家
const COUNTED_BEFORE: [RegExp, Unit][] = [
  [
    /(?:门店|店铺|网店|网商|便利店|超市|商店|门市|店(?=数)|店\)?)(?:数量?|总数|规模)?(?:[^，。；,;:：]|(?<=\d),(?=\d)){0,18}$/,
    { unit: "shops", kind: "count" },
  ],
  [
    /(?:商家|商户|卖家)(?:数量?|总数|规模)?(?:[^，。；,;:：]|(?<=\d),(?=\d)){0,18}$/,
    { unit: "merchants", kind: "count" },
  ],
];

// 28亿元人民币; 36.5港元/股, 12元/件, 99元每件
const PRICE_TAIL = /^(?:人民币)?(?:(?:\/|每)(?:股|件|台|人|单|斤|公斤|千克|吨|平方米|月|年|天|日|次|份|瓶|杯|票))?/;
const endOfPrice = (text: string, end: number): number =>
  end + (PRICE_TAIL.exec(text.slice(end, end + 10))?.[0].length ?? 0);

const ENGLISH_UNITS: [RegExp, Unit][] = [
  [/^(?:yuan|rmb|renminbi|cny)\b/, { unit: "CNY", kind: "money" }],
  [/^(?:us dollars?|u\.s\. dollars?|dollars?|usd)\b/, { unit: "USD", kind: "money" }],
  [/^(?:hong kong dollars?|hkd)\b/, { unit: "HKD", kind: "money" }],
  [/^(?:euros?|eur)\b/, { unit: "EUR", kind: "money" }],
  [/^(?:pounds?(?: sterling)?|gbp)\b/, { unit: "GBP", kind: "money" }],
  [/^(?:yen|jpy)\b/, { unit: "JPY", kind: "money" }],
  [/^(?:rupees?|inr)\b/, { unit: "INR", kind: "money" }],
  [/^(?:rupiah|idr)\b/, { unit: "IDR", kind: "money" }],
  [/^baht\b/, { unit: "THB", kind: "money" }],
  [/^(?:singapore dollars?|sgd)\b/, { unit: "SGD", kind: "money" }],
  [/^(?:percentage points?|ppts?|pp)\b/, { unit: "pp", kind: "share" }],
  [/^(?:basis points?|bps?)\b/, { unit: "bp", kind: "share" }],
  [/^(?:%|per ?cent\b|pct\b)/, { unit: "%", kind: "share" }],
  [/^(?:times\b|x(?![a-z])|-?fold\b)/, { unit: "times", kind: "times" }],
  [/^-?(?:years?|year-old)\b/, { unit: "years", kind: "time" }],
  [/^-?quarters\b/, { unit: "quarters", kind: "time" }],
  [/^-?months?\b/, { unit: "months", kind: "time" }],
  [/^-?weeks?\b/, { unit: "weeks", kind: "time" }],
  [/^-?(?:business |working )?days?\b/, { unit: "days", kind: "time" }],
  [/^-?hours?\b/, { unit: "hours", kind: "time" }],
  [/^-?minutes?\b/, { unit: "minutes", kind: "time" }],
  [/^-?seconds?\b/, { unit: "seconds", kind: "time" }],
  [/^(?:metric )?(?:tons?|tonnes?)\b/, { unit: "tonnes", kind: "measure" }],
  [/^(?:kilometers?|kilometres?|km)\b/, { unit: "km", kind: "measure" }],
  [/^(?:kilograms?|kg)\b/, { unit: "kg", kind: "measure" }],
  [/^(?:square (?:meters?|metres?)|sqm)\b/, { unit: "m2", kind: "measure" }],
  [/^(?:square feet|sq\.? ft)\b/, { unit: "sq ft", kind: "measure" }],
];

// 45 million monthly active users, 1,200 new stores: the noun counted, after at most three words about it
const ENGLISH_NOUNS: [string, Unit][] = [
  [
    "users|people|customers|consumers|shoppers|buyers|viewers|members|subscribers|followers|fans|netizens|employees|workers|staff|riders|couriers|drivers|residents|farmers|streamers|hosts|influencers|creators|visitors|households?|jobs|persons|students|anchors|individuals|adults|americans|women|men",
    { unit: "people", kind: "people" },
  ],
  ["visits", { unit: "visits", kind: "count" }],
  ["merchants|sellers|vendors|retailers|storeholders", { unit: "merchants", kind: "count" }],
  ["stores|shops|outlets|supermarkets|restaurants|storefronts", { unit: "shops", kind: "count" }],
  ["companies|firms|enterprises|businesses|startups", { unit: "companies", kind: "count" }],
  ["orders|transactions|purchases", { unit: "orders", kind: "count" }],
  ["parcels|packages|deliveries|shipments", { unit: "parcels", kind: "count" }],
  [
    "items|products|units|skus|goods|pieces|copies|cars|vehicles|phones|smartphones|handsets|apps|warehouses|centers|centres|hubs|stations|sites|locations|lockers|facilities|routes|flights|aircraft|planes|listings|videos|posts|shares|patents|projects|categories|platforms|models|machines|devices|factories|parks|zones|bases|hectares",
    { unit: "items", kind: "count" },
  ],
  ["brands", { unit: "brands", kind: "count" }],
  ["cities", { unit: "cities", kind: "count" }],
  ["countries|markets|nations", { unit: "countries", kind: "count" }],
  ["provinces", { unit: "provinces", kind: "count" }],
  ["counties", { unit: "counties", kind: "count" }],
  ["villages", { unit: "villages", kind: "count" }],
  ["towns|townships", { unit: "towns", kind: "count" }],
  ["livestreams|sessions|broadcasts|shows", { unit: "sessions", kind: "count" }],
  ["downloads|installs", { unit: "downloads", kind: "count" }],
  ["views|plays", { unit: "views", kind: "count" }],
];
const ENGLISH_NOUN = ENGLISH_NOUNS.map(([words, unit]): [RegExp, Unit] => [
  new RegExp(
    `^(?:(?!and |or |of the |in |to |by |from |with |as |at |on |for |a |the )[a-z][a-z-]* ){0,3}?(?:of )?(?:${words})\\b`,
  ),
  unit,
]);

function readEnglishUnit(text: string, start: number): UnitAt | null {
  const next = text.slice(start, start + 70);
  for (const [pattern, unit] of ENGLISH_UNITS) {
    const match = pattern.exec(next);
    if (match) return { ...unit, end: start + match[0].length };
  }
  let best: UnitAt | null = null;
  for (const [pattern, unit] of ENGLISH_NOUN) {
    const match = pattern.exec(next);
    if (match && (!best || start + match[0].length < best.end)) best = { ...unit, end: start + match[0].length };
  }
  return best;
}

/** Currency marks before a numeral, the longest first: US$, HK$, ¥, 人民币, RMB. */
const CURRENCY_BEFORE =
  /(?:(?<USD>(?<![a-z])us ?\$|usd|(?<![a-z])\$|(?<=[a-z] )\$|美元|美金)|(?<HKD>(?<![a-z])hk ?\$|hkd|港币|港元)|(?<TWD>(?<![a-z])nt ?\$|twd|新台币)|(?<SGD>(?<![a-z])s\$|sgd)|(?<AUD>(?<![a-z])au?\$|aud)|(?<CAD>(?<![a-z])ca?\$|cad)|(?<BRL>(?<![a-z])r\$)|(?<CNY>[¥￥]|rmb|cny|人民币|renminbi)|(?<EUR>€|eur)|(?<GBP>£|gbp)|(?<INR>₹|(?<![a-z])rs\.?|inr)|(?<KRW>₩|krw)|(?<THB>฿|thb)|(?<VND>₫)|(?<JPY>jpy)) ?$/;

/** The currency that stands directly before `at`, with where it begins. */
export function readCurrencyBefore(text: string, at: number): { unit: string; start: number } | null {
  const match = CURRENCY_BEFORE.exec(text.slice(Math.max(0, at - 12), at));
  const unit = Object.entries(match?.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
  return match && unit ? { unit, start: at - match[0].length } : null;
}

/** What a number without a unit counts, by the words that go with it. Kinds are tried together: the nearest word wins. */
const MEANT: [RegExp, Unit][] = [
  [
    /(?:交易|成交|销售|零售|营业|消费|投资|融资|进出口|出口|进口|流水|补贴|订单金|退款|总)额|gmv|收入|营收|利润|净利|亏损|市值|估值|融资|投资|成本|费用|资金|补贴|佣金|产值|财富|罚款|罚金|支出|分红|贷款|注资|身家|身价|薪|客单价|售价|单价|价格|股价|销量总额|市场规模|产业规模|经济规模|交易规模|业务规模|ebitda|ebita|营业总收入|现金流|回购/g,
    { unit: "CNY", kind: "money" },
  ],
  [
    /用户(?:规模|数量?|总数|量)?|人数|日活|月活|年活|dau|mau|网民(?:规模)?|粉丝(?:数|量)?|会员(?:数|量)?|消费者|买家|人口|骑手|骑士|客流|观众|kol|主播|员工|从业者|活跃用户峰值|就业/g,
    { unit: "people", kind: "people" },
  ],
  [/订单(?:量|数|总量)?|单量|下单|件量/g, { unit: "orders", kind: "count" }],
  [
    /播放(?:量|次数)?|浏览量?|阅读量?|观看(?:量|次数)|点击(?:量|次数)|曝光量?|话题|点赞(?:数|量)?|转发量?/g,
    { unit: "views", kind: "count" },
  ],
  [/下载(?:量|次数)?|安装量/g, { unit: "downloads", kind: "count" }],
  [/销量|出货量|产量|保有量|库存|业务量|快递量|包裹|sku|商品数/g, { unit: "items", kind: "count" }],
  [/门店(?:数量?|总数)?|门市|店铺(?:数量?)?|网店/g, { unit: "shops", kind: "count" }],
  [/商家(?:数量?)?|商户|卖家/g, { unit: "merchants", kind: "count" }],
  [
    /revenues?|sales|profits?|income|gmv|loss(?:es)?|costs?|investments?|market cap(?:itali[sz]ation)?|valuation|valued|worth|spending|ebitda|turnover|earnings/g,
    { unit: "USD", kind: "money" },
  ],
  [
    /users?|customers?|viewers|shoppers|subscribers|population|employees|followers/g,
    { unit: "people", kind: "people" },
  ],
];
/** In UTF-16 units: how far back a word may stand that says what a bare number counts. */
const WINDOW = 40;

/** 10亿 of 在全球拥有10亿月活用户, 8.50 亿 of 用户规模达 8.50 亿: from the noun after, else the nearest word before. */
export function inferUnit(text: string, start: number, end: number): Unit | null {
  const after = text.slice(text[end] === " " ? end + 1 : end, end + 14);
  const noun = NOUN_AFTER.find(([pattern]) => pattern.test(after));
  if (noun) return noun[1];
  const sentence = text.slice(Math.max(0, start - WINDOW), start);
  const before = sentence.slice(
    Math.max(sentence.lastIndexOf("。"), sentence.lastIndexOf("!"), sentence.lastIndexOf("?")) + 1,
  );
  let best: { at: number; unit: Unit } | null = null;
  for (const [pattern, unit] of MEANT) {
    for (const match of before.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (!best || at > best.at) best = { at, unit };
    }
  }
  return best?.unit ?? null;
}
