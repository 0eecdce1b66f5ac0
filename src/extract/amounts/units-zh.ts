/** Chinese units and counters after a numeral: 亿美元, 个百分点, 万人次, 家门店. */
import { unitOfNoun } from "./counted-nouns.ts";
import type { Unit, UnitAt, UnitKind } from "./unit.ts";

const table = (kind: UnitKind, rows: Record<string, string>): [string, Unit][] =>
  Object.entries(rows).flatMap(([unit, words]) =>
    words.split(" ").map((word): [string, Unit] => [word, { unit, kind }]),
  );

const CHINESE_UNITS = new Map<string, Unit>([
  ...table("money", {
    CNY: "元 块钱 块 元人民币 人民币",
    USD: "美元 美金 元美金 刀",
    HKD: "港元 港币 元港币 元港元",
    TWD: "新台币 台币 新台币元 元新台币 元台币",
    EUR: "欧元 元欧元",
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
  // 每股派息5.2港仙
  ...["HKD 港仙", "HKD 港分", "USD 美分", "EUR 欧分", "GBP 便士"].map((row): [string, Unit] => {
    const [unit = "", word = ""] = row.split(" ");
    return [word, { unit, kind: "money", factor: 0.01 }];
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
      "个 件 台 款 只 部 辆 本 份 箱 瓶 条 枚 双 张 盒 袋 套 支 颗 株 幅 篇 把 罐 桶 架 艘 批 座 处 项 片 副 集 首 棵 头 匹 尾 羽 道 杯 碗 串 根 盏 组 包 品 sku 个sku",
    cases: "宗 起 件案件 宗案件 起案件 宗个案 件投诉 宗投诉 起投诉",
    parcels: "件快递 件包裹 个包裹 票 票件",
    batches: "批次",
    companies: "家 家企业 家公司 户企业",
    shops: "间 家店 家门店 个门店 间门店 门店 家店铺 家超市 个店铺 家网店 个网店",
    sessions: "场 场次 场直播",
    shares: "股",
    occurrences: "次",
    kinds: "种 类 大类",
    trains: "列",
    flights: "班 班次 架次 个架次 个航班 班航班 趟航班",
    TEU: "标箱 标准箱 个标箱 个标准箱 teu",
    counties: "个县 县 个县域 个县市",
    cities: "个城市 城 座城市 座城 个市 市 个地级市 个县级市 个地市",
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
    months: "个月 个多月",
    weeks: "周 个星期 星期 个多星期 个礼拜 礼拜 个多礼拜",
    days: "天 日 个工作日 个交易日",
    hours: "小时 个小时 个多小时 钟头 个钟头 个多钟头",
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
    m2: "平方米 平米 平方 m2",
    km2: "平方公里",
    m3: "立方米 立方",
    mu: "亩",
    ha: "公顷",
    ping: "坪",
    litres: "升",
    kWh: "千瓦时 度电",
    kW: "千瓦",
  }),
]);

/** Units of what is measured, not counted: tonnes, km, mu. */
export const MEASURED_UNITS: ReadonlySet<string> = new Set(
  [...CHINESE_UNITS.values()].flatMap(({ unit, kind }) => (kind === "measure" ? [unit] : [])),
);

const LONGEST = Math.max(...[...CHINESE_UNITS.keys()].map((word) => word.length));

/** What a word begins that is no unit: 家 in 家电, 天 in 天猫, 位 in 位列, 单 in 单价. */
const NOT_THE_UNIT: Record<string, RegExp> = {
  家: /^(?:电(?!商(?!品))|居|庭|乡|族|长|具|务|常|用|装|纺|人)/,
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
  块: /^(?:状|链|儿|兒)/,
  部: /^(?:分|门|委|署|长)/,
  条: /^(?:件|款|例)/,
  件: /^(?:均)/,
  品: /^(?:牌|类|质|种)/,
  口: /^(?:碑|感|红|罩|号)/,
  票: /^(?:房|价|务|据|选|数|面|友|补)/,
  班: /^(?:级|倒|子|长|组|列|人|车|底|主任|轮)/,
  列: /^(?:为|入|车|席|举|出|表|第|居|支|示|在)/,
  市: /^(?:场|值|民|级|区|面|占|监|价|话|盈|净|销|集|井|政|中|内|外|郊|府|长|委|辖)/,
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

const REFINED = new Set(["items", "companies", "people", ""]);

/** The unit whose words begin at `start`. */
export function readChineseUnit(text: string, start: number): UnitAt | null {
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
    if (word === "个点" && OF_INDEX.test(withoutNumber(text, start))) return { unit: "points", kind: "measure", end };
    if (!REFINED.has(found.unit)) return { ...found, end };
    return { ...refine(found, text, start, end), end };
  }
  return pointsAt(text, start);
}

// 指数为121.8点, 得分4.8分, 提升0.2个点，达到124.4点; but not 9点, 12分钟, 0.5分之一
const OF_POINTS =
  /(?:指数|得分|评分|分数|均分|总分|满意度|收报|收于|报收|(?<![播汇申])报|指数[^。；;率]{0,16}\d ?个点[，,]?(?=[达至为升降回到]))(?:[^，。；,;\d]{0,10})$/;
// 指数较上月上升0.5个点: points of the index, and no share
const OF_INDEX = /指数(?:[^，。；,;率比]|(?<!占)比(?![重例率])|[，,](?=[较环同比升降涨跌提回])){0,24}$/;
/** The words before a unit and its number. */
const withoutNumber = (text: string, start: number): string =>
  text.slice(Math.max(0, start - 44), start).replace(/(?<![\d.])[\d.]{1,12} ?$/, "");
/** 点 and 分 count points where something is measured in them. */
const pointsAt = (text: string, start: number): UnitAt | null =>
  /^[点分](?![钟之半多时别成布析享类解]|\d)/.test(text.slice(start, start + 2)) &&
  OF_POINTS.test(withoutNumber(text, start))
    ? { unit: "points", kind: "measure", end: start + 1 }
    : null;

/** 家 before 门店 or after 网商(店)已达到 is a shop. */
function refine(found: Unit, text: string, start: number, end: number): Unit {
  const next = text.slice(end, end + 14);
  const noun = unitOfNoun(next);
  if (noun || found.unit === "people" || found.unit === "") return noun ?? found;
  const before = text.slice(Math.max(0, start - 28), start);
  const word = text.slice(start, end);
  return COUNTED_BEFORE.find(([counters, pattern]) => counters.test(word) && pattern.test(before))?.[2] ?? found;
}

// 农村网商(店)已达到1730.3万家, 年活跃门店数超过30万家, 实际销售的商家已不足100家
const COUNTED_BEFORE: [counters: RegExp, pattern: RegExp, unit: Unit][] = [
  [
    /^[家间个]$/,
    /(?:门店|店铺|网店|网商|便利店|超市|商店|门市|分店|店(?=数)|店\)?)(?:数量?目?|总数|规模)?(?:[^，。；,;:：]|(?<=\d),(?=\d)){0,18}$/,
    { unit: "shops", kind: "count" },
  ],
  [
    /^[家间个户]$/,
    /(?:商家|商户|卖家)(?:数量?目?|总数|规模)?(?:[^，。；,;:：]|(?<=\d),(?=\d)){0,18}$/,
    { unit: "merchants", kind: "count" },
  ],
  // 受理投诉共5.3万件, 查处案件1200余件
  [
    /^件$/,
    /(?:投诉|举报|受理|立案|结案|审结|查处|案件|个案|纠纷|诉讼|申诉|警情|案)(?:数量?目?|总数|总量|总计|共计?|合计|宗数)?(?:[^，。；,;:：]|(?<=\d),(?=\d)){0,18}$/,
    { unit: "cases", kind: "count" },
  ],
  // 平均每日订单4.26万张
  [
    /^[张宗件个份]$/,
    /(?:订单|下单|单量)(?:数量?目?|总数|总量)?(?:[^，。；,;:：]|(?<=\d),(?=\d)){0,12}$/,
    { unit: "orders", kind: "count" },
  ],
];

// 28亿元人民币; 36.5港元/股, 12元/件, 99元每件
const PRICE_TAIL = /^(?:人民币)?(?:(?:\/|每)(?:股|件|台|人|单|斤|公斤|千克|吨|平方米|月|年|天|日|次|份|瓶|杯|票))?/;
const endOfPrice = (text: string, end: number): number =>
  end + (PRICE_TAIL.exec(text.slice(end, end + 10))?.[0].length ?? 0);
