import { describe, expect, test } from "vitest";
import { decideClaim } from "../../../src/corpus/review/decide-claim.ts";
import { readCorrections } from "../../../src/corpus/review/read-corrections.ts";
import { reviewClaim } from "../../../src/corpus/review/review-claim.ts";
import { LOADED } from "../sample-article.ts";

const AS_OF = "2022-01-10";
/** What a message makes of the sample's first claim. */
const corrected = (message: string) => {
  const decisions = readCorrections(message, AS_OF) ?? [];
  const { claims } = decisions.reduce((sofar, decision) => reviewClaim(sofar, "qinghe-1", decision), LOADED);
  return claims.find(({ id }) => id === "qinghe-1");
};

describe("a correction in a message", () => {
  test.for([
    ["指标：交易额", { metric: "交易额" }],
    ["Metric: turnover\nsubject: Qinghe", { metric: "turnover", subject: "Qinghe" }],
    ["数值：3.1 亿元", { statistic: { value: 310_000_000, unit: "CNY" } }],
    ["value: US$2 million", { statistic: { value: 2_000_000, unit: "USD" } }],
    ["数值：3,100,000", { statistic: { value: 3_100_000 } }],
    ["数值：20 至 30", { statistic: { value: [20, 30] } }],
    ["value: -1.5", { statistic: { value: -1.5 } }],
    ["单位：订单", { statistic: { unit: "orders" } }],
    ["数字：18%", { statistic: { value: 18, unit: "%", qualifier: null } }],
    ["数字：无", { statistic: null }],
    ["时间：2021-06", { period: "2021-06", periodRule: "given" }],
    ["时间：2021 年上半年", { period: "2021-01/2021-06" }],
    ["时间：去年", { period: "2021" }],
    ["period: FY2024", { period: "FY2024" }],
    ["period: none", { period: null, periodRule: null }],
    ["限定：超过", { statistic: { qualifier: ">" } }],
    ["变化：同比", { statistic: { change: "yoy" } }],
    ["说话人：林晓", { speaker: "林晓" }],
    ["性质：预测", { nature: "forecast" }],
    ["换句话说：卖出 52 亿｜Goods for 5.2 billion", { paraphrases: ["卖出 52 亿", "Goods for 5.2 billion"] }],
    ["英文：Turnover was 5.24 billion yuan.", { gloss: "Turnover was 5.24 billion yuan." }],
  ] as const)("%j", ([message, expected]) => {
    expect(corrected(message)).toMatchObject(expected);
  });

  test.for([["你好"], ["日期：2022-01-10"], ["指标："], ["指标：交易额\n谢谢"], [""]] as const)(
    "is none in %j",
    ([message]) => {
      expect(readCorrections(message, AS_OF)).toBeNull();
    },
  );

  test.for([
    ["数值：很多", "number"],
    ["数值：3 亿元和 5 亿元", "number"],
    ["单位：亿元", "reading"],
    ["主体：无", "reading"],
    ["时间：上次", "period"],
    ["时间：2022-13", "period"],
    ["时间：2021 年和 2022 年", "period"],
    ["数字：99 亿元", "words"],
    ["性质：谣言", "reading"],
    ["单位：无", "reading"],
  ] as const)("is refused in %j", ([message, kind]) => {
    expect(() => corrected(message)).toThrow(expect.objectContaining({ kind }) as Error);
  });

  test.for([
    ["数字：同比", "number"],
    ["数字：999", "words"],
    ["数字：很多", "words"],
  ] as const)("with other words for the number and no value, %j, is refused for the %s", ([message, kind]) => {
    const decide = () => decideClaim(LOADED, "qinghe-1", readCorrections(message, AS_OF) ?? []);
    expect(decide).toThrow(expect.objectContaining({ kind }) as Error);
  });
});
