import { expect, test } from "vitest";
import { type Amount, formatAmount } from "../../src/render/format-amount.ts";
import { phrasesOf } from "../../src/render/phrases.ts";

const amount = (value: Amount["value"], unit: string, rest: Partial<Amount> = {}): Amount => ({
  ...{ value, unit, qualifier: null, vague: false, change: null },
  ...rest,
});
const over = { qualifier: ">" } as const;
const under = { qualifier: "<" } as const;
const about = { qualifier: "~" } as const;
const vague = { vague: true } as const;

test.for<[text: string, amount: Amount, en: string, zh: string]>([
  ["3.1 亿元", amount(310_000_000, "CNY"), "¥310 million", "3.1 亿元"],
  ["$1.2 billion", amount(1_200_000_000, "USD"), "$1.2 billion", "12 亿美元"],
  ["90港元", amount(90, "HKD"), "HK$90", "90 港元"],
  ["1.2亿雷亚尔", amount(120_000_000, "BRL"), "BRL 120 million", "1.2 亿 BRL"],
  ["净亏损4.25亿元", amount(-425_000_000, "CNY"), "-¥425 million", "-4.25 亿元"],
  ["12000元一台", amount(12_000, "CNY/items"), "¥12,000 per item", "1.2 万元/件"],
  ["超过 1900 万人", amount(19_000_000, "people", over), "more than 19 million people", "超过 1900 万人"],
  ["破亿", amount(100_000_000, "CNY", over), "more than ¥100 million", "超过 1 亿元"],
  ["不低于30%", amount(30, "%", over), "at least 30%", "至少 30%"],
  ["近五百万笔", amount(5_000_000, "orders", under), "nearly 5 million orders", "近 500 万单"],
  ["不足10%", amount(10, "%", under), "under 10%", "不足 10%"],
  ["不超过5天", amount(5, "days", under), "at most 5 days", "最多 5 天"],
  ["约合322.92亿美元", amount(32_292_000_000, "USD", about), "about $32.292 billion", "约 322.92 亿美元"],
  ["3000万元左右", amount(30_000_000, "CNY", about), "about ¥30 million", "约 3000 万元"],
  ["上千万", amount(10_000_000, "items", vague), "ten million or more items", "至少一千万件"],
  ["数百", amount(100, "people", vague), "hundreds of people", "数百人"],
  ["几万家", amount(10_000, "shops", vague), "tens of thousands of shops", "数万家"],
  ["数千万元", amount(10_000_000, "CNY", vague), "tens of millions of yuan", "数千万元"],
  ["十几万人", amount(100_000, "people", vague), "more than 100,000 people", "超过 10 万人"],
  ["几十多家", amount(10, "shops", vague), "dozens of shops", "数十家"],
  ["10%到20%", amount([10, 20], "%"), "10% to 20%", "10% 至 20%"],
  ["100至500元", amount([100, 500], "CNY"), "¥100 to ¥500", "100 至 500 元"],
  [
    "约六七百万人",
    amount([6_000_000, 7_000_000], "people", about),
    "about 6 million to 7 million people",
    "约 600 万至 700 万人",
  ],
  ["1.5%", amount(-1.5, "%", { change: "yoy" }), "down 1.5% year on year", "同比下降 1.5%"],
  ["近210%", amount(210, "%", { change: "yoy", ...under }), "up nearly 210% year on year", "同比增长近 210%"],
  ["7.4%", amount(7.4, "%", { change: "qoq" }), "up 7.4% quarter on quarter", "环比增长 7.4%"],
  ["0", amount(0, "%", { change: "yoy" }), "unchanged year on year", "同比持平"],
  [
    "2.3个百分点",
    amount(2.3, "pp", { change: "yoy" }),
    "up 2.3 percentage points year on year",
    "同比上升 2.3 个百分点",
  ],
  [
    "1.26 亿",
    amount(126_000_000, "people", { change: "vs-2018" }),
    "up 126 million people from 2018",
    "较 2018 年增加 1.26 亿人",
  ],
  ["缩短1小时", amount(-1, "hours", { change: "yoy" }), "down 1 hour year on year", "同比减少 1 小时"],
  ["11%", amount(11, "%", { change: "revision" }), "revised up by 11%", "上调 11%"],
  ["12 倍", amount(12, "times", { change: "vs-ordinary-day" }), "12 times", "12 倍"],
  ["跌28%", amount(-28, "%", { change: "vs-peak" }), "down 28% from the peak", "自高点下降 28%"],
  ["涨20%", amount(20, "%", { change: "vs-low" }), "up 20% from the low", "自低点增长 20%"],
  ["5%", amount(5, "%", { change: "vs-issue-price" }), "up 5% from the issue price", "较发行价增长 5%"],
  ["0", amount(0, "%", { change: "vs-issue-price" }), "unchanged from the issue price", "较发行价持平"],
  ["52班", amount(52, "flights"), "52 flights", "52 个航班"],
  ["1个航班", amount(1, "flights"), "1 flight", "1 个航班"],
  ["11倍", amount(11, "times", { change: "vs-2014" }), "11 times (from 2014)", "11 倍（较 2014 年）"],
  ["第36位", amount(36, "rank"), "No. 36", "第 36 位"],
  ["1个县", amount(1, "counties"), "1 county", "1 个县"],
  ["2.9亿元至3.1亿元", amount([290_000_000, 310_000_000], "CNY"), "¥290 million to ¥310 million", "2.9 亿至 3.1 亿元"],
  ["下降10%到20%", amount([-20, -10], "%", { change: "yoy" }), "down 20% to 10% year on year", "同比下降 20% 至 10%"],
  [
    "减少0到1亿",
    amount([-100_000_000, 0], "CNY", { change: "mom" }),
    "down ¥100 million to ¥0 month on month",
    "环比减少 1 亿至 0 元",
  ],
  ["下调2亿元", amount(-200_000_000, "CNY", { change: "revision" }), "revised down by ¥200 million", "下调 2 亿元"],
  ["上升36位", amount(36, "rank", { change: "yoy" }), "No. 36 (year on year)", "第 36 位（同比）"],
  [
    "增加数百万人",
    amount(1_000_000, "people", { change: "yoy", ...vague }),
    "up millions of people year on year",
    "同比增加数百万人",
  ],
  ["上百亿雷亚尔", amount(10_000_000_000, "BRL", vague), "BRL ten billion or more", "至少一百亿 BRL"],
  ["数万亿元", amount(1_000_000_000_000, "CNY", vague), "trillions of yuan", "数万亿元"],
  ["几十万亿元", amount(10_000_000_000_000, "CNY", vague), "trillions of yuan", "数万亿元"],
  ["几家", amount(1, "shops", vague), "several shops", "几家"],
  ["零点几", amount(0, "%", vague), "several%", "几%"],
  ["二十多万人", amount(200_000, "people", vague), "more than 200,000 people", "超过 20 万人"],
  ["约100元/吨", amount(100, "CNY/tonnes", about), "about ¥100 per tonne", "约 100 元/吨"],
  ["1个", amount([0, 1], "counties"), "0 to 1 county", "0 至 1 个县"],
  ["0到1%", amount([0, 1], "%", { change: "yoy" }), "up 0% to 1% year on year", "同比增长 0% 至 1%"],
  ["下降0到1%", amount([-1, 0], "%", { change: "yoy" }), "down 1% to 0% year on year", "同比下降 1% 至 0%"],
  ["涨了2%", amount(2, "%", { change: "unstated" }), "up 2%", "增长 2%"],
  ["较上月", amount(2, "%", { change: "vs-ordinary-day" }), "up 2%", "增长 2%"],
  ["100元一对", amount(100, "CNY/pair-of-shoes"), "¥100 per pair-of-shoes", "100 元/pair-of-shoes"],
  ["$1-2", amount([1, 2], "USD/items"), "$1 per item to $2 per item", "1 至 2 美元/件"],
  ["12 widgets", amount(12, "smart-widgets"), "12 smart widgets", "12 smart widgets"],
])("says %s in both languages", ([text, given, en, zh]) => {
  expect(formatAmount(given, text, phrasesOf("en"))).toBe(en);
  expect(formatAmount(given, text, phrasesOf("zh"))).toBe(zh);
});
