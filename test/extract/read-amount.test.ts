/** Amounts: units, qualifiers, changes, ranges, lists, and what is none. */
import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmounts } from "../../src/extract/read-amount.ts";
import { slice } from "../../src/text/span.ts";

type Row = [text: string, ...amounts: [words: string, value: number | [number, number], unit: string][]];
const read = (text: string) => readAmounts(text).map(({ span, value, unit }) => [slice(text, span), value, unit]);

const tables: Record<string, Row[]> = {
  money: [
    ["成交额为 3.1 亿元", ["3.1 亿元", 310_000_000, "CNY"]],
    ["总营收为 28 亿元人民币", ["28 亿元人民币", 2_800_000_000, "CNY"]],
    ["收入为31亿美元", ["31亿美元", 3_100_000_000, "USD"]],
    ["股价报36.5港元/股", ["36.5港元/股", 36.5, "HKD"]],
    ["投入新台幣50億元", ["新台幣50億元", 5_000_000_000, "TWD"]],
    ["¥12,000", ["¥12,000", 12_000, "CNY"]],
    ["or $0.57 per ADS", ["$0.57", 0.57, "USD"]],
    ["revenue of HK$3.2 billion", ["HK$3.2 billion", 3_200_000_000, "HKD"]],
    [
      "287.9 billion yuan ($39.5 billion)",
      ["287.9 billion yuan", 287_900_000_000, "CNY"],
      ["$39.5 billion", 39_500_000_000, "USD"],
    ],
    ["a fine of Rp 2.5 trillion", ["Rp 2.5 trillion", 2_500_000_000_000, "IDR"]],
    ["RM450 million in sales", ["RM450 million", 450_000_000, "MYR"]],
    ["between NT$7bn and NT$9bn", ["NT$7bn and NT$9bn", [7_000_000_000, 9_000_000_000], "TWD"]],
    ["年销量总额达到 193 亿", ["193 亿", 19_300_000_000, "CNY"]],
    ["30分钟销售额破亿", ["30分钟", 30, "minutes"], ["破亿", 100_000_000, "CNY"]],
    ["自营产品销售破千万元", ["破千万元", 10_000_000, "CNY"]],
  ],
  "counts and people": [
    ["已超过 1900 万人", ["超过 1900 万人", 19_000_000, "people"]],
    ["快手平台目前有超过3亿DAU", ["超过3亿", 300_000_000, "people"]],
    ["在全球拥有10亿月活用户", ["10亿", 1_000_000_000, "people"]],
    ["累计支持1489个县", ["1489个县", 1489, "counties"]],
    ["建设2600多个县级电商公共服务中心", ["2600多个", 2600, "items"]],
    ["全国农村网商（店）已达到1730.3万家", ["1730.3万家", 17_303_000, "shops"]],
    ["单日下单近五百万笔", ["近五百万笔", 5_000_000, "orders"]],
    ["接獲網購投訴3,120宗", ["3,120宗", 3120, "cases"]],
    ["审结知识产权案件8.2万件", ["8.2万件", 82_000, "cases"]],
    ["日均訂單約2萬張", ["約2萬張", 20_000, "orders"]],
    ["售出外套300件", ["300件", 300, "items"]],
    ["入驻商户数目由900个增至1200个", ["900个", 900, "merchants"], ["1200个", 1200, "merchants"]],
    ["served 12 million diners, against 9.5 million", ["12 million", 12_000_000, ""], ["9.5 million", 9_500_000, ""]],
    [
      "handled 41 million orders, 8% more than the 38 million of a year ago",
      ["41 million orders", 41_000_000, "orders"],
      ["8%", 8, "%"],
      ["38 million", 38_000_000, "orders"],
    ],
    ["buyers slipped to 8.4m", ["8.4m", 8_400_000, "people"]],
    ["a screen of 8m"],
    ["约六七百万人", ["约六七百万人", [6_000_000, 7_000_000], "people"]],
    ["employs more than 500,000 people", ["more than 500,000 people", 500_000, "people"]],
    ["45 million monthly active users", ["45 million monthly active users", 45_000_000, "people"]],
    ["5亿", ["5亿", 500_000_000, ""]],
  ],
  "shares, growth and multiples": [
    ["占网民整体的 94.1%", ["94.1%", 94.1, "%"]],
    ["同比提升 10.65 个百分点", ["10.65 个百分点", 10.65, "pp"]],
    ["同比下降1.5%", ["1.5%", -1.5, "%"]],
    ["同比缩短 8.98 小时", ["8.98 小时", -8.98, "hours"]],
    ["汽车零售降速扩大至1.5%", ["1.5%", -1.5, "%"]],
    ["约四分之一的用户", ["约四分之一", 25, "%"]],
    ["占到全国同类市场的近1/3", ["近1/3", 33.33, "%"]],
    ["近七成用户", ["近七成", 70, "%"]],
    ["仍較2018年低約16%", ["約16%", -16, "%"]],
    ["最低12%", ["12%", 12, "%"]],
    ["apparel made up 40% of it", ["40%", 40, "%"]],
    ["佔總額約四成二", ["約四成二", 42, "%"]],
    ["跌幅介乎兩成至三成", ["兩成至三成", [-30, -20], "%"]],
    ["一成五到两成半的毛利", ["一成五到两成半", [15, 25], "%"]],
    ["三成四个城市", ["三成", 30, "%"], ["四个城市", 4, "cities"]],
    ["roughly two thirds of shoppers", ["roughly two thirds", 66.67, "%"]],
    ["three fifths of all parcels", ["three fifths", 60, "%"]],
    ["returns dropped by a quarter", ["a quarter", -25, "%"]],
    ["returns dropped in a quarter"],
    ["profit halved", ["halved", -50, "%"]],
    ["销量翻了近一番", ["翻了近一番", 2, "times"]],
    ["costs were $4 million, down from $6 million", ["$4 million", 4_000_000, "USD"], ["$6 million", 6_000_000, "USD"]],
    ["lost 300 couriers", ["300 couriers", 300, "people"]],
    ["40% fewer returns", ["40%", -40, "%"]],
    ["百分之二十", ["百分之二十", 20, "%"]],
    ["增长了4倍多", ["4倍多", 4, "times"]],
    ["销量翻了两番", ["翻了两番", 4, "times"]],
    ["收入同比-5.3%", ["5.3%", -5.3, "%"]],
    ["One in four shoppers", ["One in four", 25, "%"]],
    ["fell 8.6%", ["8.6%", -8.6, "%"]],
  ],
  "ranks, discounts and durations": [
    ["位列iOS免费榜总榜第36位", ["第36位", 36, "rank"]],
    ["冲入iOS购物榜Top 5", ["Top 5", 5, "rank"]],
    ["进行85折促销", ["85折", 85, "% of price"]],
    ["低至5折", ["5折", 50, "% of price"]],
    ["打八五折", ["八五折", 85, "% of price"]],
    ["三个半小时", ["三个半小时", 3.5, "hours"]],
    ["半小时", ["半小时", 0.5, "hours"]],
  ],
  "ranges and lists": [
    ["20%–30%", ["20%–30%", [20, 30], "%"]],
    ["人民币 28 亿元至人民币 30 亿元之间", ["人民币 28 亿元至人民币 30 亿元", [2_800_000_000, 3_000_000_000], "CNY"]],
    ["28-30亿元", ["28-30亿元", [2_800_000_000, 3_000_000_000], "CNY"]],
    ["$42 billion to $45 billion", ["$42 billion to $45 billion", [42_000_000_000, 45_000_000_000], "USD"]],
    ["从18%提升到26%", ["18%", 18, "%"], ["26%", 26, "%"]],
    [
      "净利润为9.48/11.52/13.34亿元",
      ["9.48", 948_000_000, "CNY"],
      ["11.52", 1_152_000_000, "CNY"],
      ["13.34亿元", 1_334_000_000, "CNY"],
    ],
    ["分别增长8.7%、 12.0%、9.5%", ["8.7%", 8.7, "%"], ["12.0%", 12, "%"], ["9.5%", 9.5, "%"]],
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(`amounts of ${name}`, () => {
    test.for(rows)("are read in %j", ([text, ...expected]) => {
      expect(read(text)).toEqual(expected);
    });
  });
}

describe("finds nothing in", () => {
  test.for([
    "第45次《中国互联网络发展状况统计报告》",
    "2020年618购物节",
    "百亿补贴",
    "启动“1+6+N”组织变革",
    "7.7直播节期间",
    "8月15日 12:17",
    "iPhone 14 and 4K",
    "快手-W(62.65, 4.30, 7.37%)",
    "3C家电商品",
    "2023年第二季度",
    "几天后",
    "成千上万的商家",
    "（601933.SH）",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("the change", () => {
  test.for<[string, (string | null)[]]>([
    ["同比增长7.3%；乡村增长7.7%", ["yoy", "yoy"]],
    ["环比增长超10%", ["qoq"]],
    ["较 2018 年底增长 1.26 亿", ["vs-2018-12"]],
    ["比2014年增长了4倍多", ["vs-2014"]],
    ["交易量比平日增长了 12 倍", ["vs-ordinary-day"]],
    ["收入同比增长4%至251.23亿元", ["yoy", null]],
    ["年增20.6%", ["yoy"]],
    ["年增率3.5%", ["yoy"]],
    ["升幅只有0.8%", ["unstated"]],
    ["apparel made up 40% of it", [null]],
    ["同店銷售錄得12%增長", ["unstated"]],
    ["按年跌2.4%", ["yoy"]],
    ["按季升一成", ["qoq"]],
    ["按月微增0.3%", ["mom"]],
    ["费用较上季度翻倍", ["qoq"]],
    ["12% higher than the previous quarter", ["qoq"]],
    ["新增了512万个新商家", [null]],
    ["前值 3.1%", [null]],
    ["环比2022年第四季度增长24.07%", ["qoq"]],
    ["up 20% year on year to $3 billion", ["yoy", null]],
    ["rose 50% to 6.6 billion yuan", ["unstated", null]],
  ])("of the numbers in %j is %j", ([text, expected]) => {
    expect(readAmounts(text).map(({ change }) => change)).toEqual(expected);
  });

  test("of a loss is negative where a profit is measured and positive where the loss is", () => {
    expect(read("净利润为840万元，去年同期为亏损 4 亿元").map(([, value]) => value)).toEqual([8_400_000, -400_000_000]);
    expect(read("净亏损额达到27.63亿元，上年同期亏损39.44亿元").map(([, value]) => value)).toEqual([
      2_763_000_000, 3_944_000_000,
    ]);
  });
});

describe("the qualifier", () => {
  test.for<[string, string | null, boolean]>([
    ["超过3亿人", ">", false],
    ["突破2300万元", ">", false],
    ["近五百万笔", "<", false],
    ["不足100家", "<", false],
    ["3000万元左右", "~", false],
    ["2500万元以上", ">", false],
    ["200多亿元", ">", false],
    ["数十万用户", null, true],
    ["上千万个SKU", null, true],
    ["3.1亿元", null, false],
    ["nearly 2 million users", "<", false],
  ])("of %s is %s, vague: %s", ([text, qualifier, vague]) => {
    expect(readAmounts(text)[0]).toMatchObject({ qualifier, vague });
  });
});

const alphabet =
  "一二三四百千万亿0123456789.,:/%-年月日第元美个家人次增长下降同比约超近，。；（）半倍折成 aAk$¥至到的第位翻番".split(
    "",
  );

test("any text gives amounts in order, apart and in bounds", () => {
  assert(
    property(string({ unit: constantFrom(...alphabet), maxLength: 60 }), (text) => {
      let end = 0;
      for (const { span } of readAmounts(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        ({ end } = span);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
