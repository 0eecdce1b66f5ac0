import { describe, expect, test } from "vitest";
import { checkPremise, isAsMuch, isOtherWay } from "../../../src/answer/match/check-premise.ts";
import { readAmounts } from "../../../src/extract/amounts/read-amount.ts";

const amount = (text: string) => {
  const [found] = readAmounts(text);
  if (!found) throw new Error(`no amount in ${text}`);
  return found;
};

describe("a number in a question beside the source's", () => {
  test.for([
    ["3.1亿元", "3.1 亿元", "holds"],
    ["31亿元", "3.1 亿元", "contradicted"],
    ["31亿", "3.1 亿元", "contradicted"],
    ["3.1亿", "3.1 亿元", "holds"],
    ["8.5亿人", "8.50亿人", "holds"],
    ["$310 million", "3.1亿美元", "holds"],
    ["超过3亿人", "3.1亿人", "holds"],
    ["超过3亿人", "2.9亿人", "contradicted"],
    ["九成", "84.22%", "contradicted"],
    ["85%", "85%", "holds"],
    ["三天", "72小时", "holds"],
    ["半小时", "30分钟", "holds"],
    ["60秒", "1分钟", "holds"],
    ["90 seconds", "1.5 minutes", "holds"],
    ["2分钟", "60秒", "contradicted"],
    ["3个月", "1个季度", "holds"],
    ["2个季度", "3个月", "contradicted"],
    ["30天", "1个月", "holds"],
    ["28天", "1个月", "contradicted"],
    ["90天", "3个月", "holds"],
    ["60天", "3个月", "contradicted"],
    ["12个月", "1年", "holds"],
    ["31天", "30天", "contradicted"],
    ["上升了0.5个百分点", "rose 50 basis points", "holds"],
    ["rose 50 basis points", "上升了5个百分点", "contradicted"],
    ["rose 50 basis points", "上升了5%", "unrelated"],
    ["30%", "3.1亿元", "unrelated"],
    ["5小时", "3亿元", "unrelated"],
    ["2天", "3周", "contradicted"],
    ["1个半小时", "90分钟", "holds"],
    ["1到2天", "24到48小时", "holds"],
    ["不到3亿人", "2.9亿人", "holds"],
    ["不到3亿人", "3.1亿人", "contradicted"],
    ["约3亿人", "3.1亿人", "holds"],
    ["约3亿人", "3.4亿人", "contradicted"],
    ["1100万人", "1105万人", "holds"],
    // rounded to two digits
    ["1100万人", "1106万人", "holds"],
    ["1100万人", "1151万人", "contradicted"],
    ["1.7亿单", "1.683亿单", "holds"],
    ["1.6亿单", "1.683亿单", "contradicted"],
    ["1.68亿单", "1.666亿单", "contradicted"],
    ["37%", "37.2%", "holds"],
    ["38%", "37.2%", "contradicted"],
    ["11台", "11.4台", "contradicted"],
    // of which money
    ["3.1亿美元", "3.1亿元", "contradicted"],
    ["310 million dollars", "3.1亿元", "contradicted"],
    ["3.1亿元", "3.1亿美元", "contradicted"],
    ["3.1亿港元", "3.1亿元", "contradicted"],
    ["4400万美元", "3.1亿元", "unrelated"],
    ["310 million", "3.1亿元", "holds"],
    ["3.1亿元", "3.1亿港元", "holds"],
    ["310 million dollars", "HK$310 million", "holds"],
    // as far as it is written
    ["三亿人", "3.1亿人", "holds"],
    ["三亿人", "3.2亿人", "contradicted"],
    ["90%", "94.1%", "contradicted"],
    ["30分钟", "31分钟", "contradicted"],
    ["100家", "104家", "contradicted"],
    ["不到3亿人", "超过3亿人", "contradicted"],
    ["超过3亿人", "不足3亿人", "contradicted"],
    ["3亿人", "超过3亿人", "holds"],
    // more than 19 million may be 20
    ["2000万人", "超过1900万人", "unrelated"],
    ["3000万人", "超过1900万人", "contradicted"],
    ["1800万人", "超过1900万人", "contradicted"],
    // a few tens of thousands
    ["3万家", "几万家", "unrelated"],
    ["310万家", "几万家", "contradicted"],
    ["5000家", "几万家", "contradicted"],
    ["20%到30%", "20%到30%", "holds"],
    ["20%到30%", "20%到35%", "contradicted"],
    ["20%到30%", "15%到30%", "contradicted"],
    ["超过20%", "20%到30%", "contradicted"],
    ["超过10%", "20%到30%", "holds"],
    ["不到40%", "20%到30%", "holds"],
    ["fell more than 6%", "fell 5% to 8%", "contradicted"],
    ["fell less than 6%", "fell 5% to 8%", "contradicted"],
    ["fell more than 4%", "fell 5% to 8%", "holds"],
    ["fell less than 9%", "fell 5% to 8%", "holds"],
    ["fell 5% to 8%", "下降5%到8%", "holds"],
    // which way it went
    ["下降1.5%", "上升1.5%", "contradicted"],
    ["增长了16.2%", "同比下降16.2%", "contradicted"],
    ["rise 12%", "fell 12% year on year", "contradicted"],
    ["增长超过10%", "同比下降16.2%", "contradicted"],
    ["增加2亿元", "同比减少2亿元", "contradicted"],
    ["下降1.5%", "降幅为1.5%", "holds"],
    ["12% lower", "fell 12%", "holds"],
    ["变化了1.5%", "下降1.5%", "holds"],
    ["下降1.5%", "利润率为1.5%", "holds"],
    ["增长1%到3%", "同比变动-1%至3%", "holds"],
    ["3.1亿", "3.1亿人", "holds"],
    ["31亿", "84.22%", "unrelated"],
    ["31亿", "72小时", "unrelated"],
    ["5000万", "4倍", "unrelated"],
    ["31亿", "3.1亿件", "contradicted"],
  ] as const)("%s beside %s: %s", ([asked, stated, expected]) => {
    expect(checkPremise(amount(asked), amount(stated))).toBe(expected);
  });

  test.for([
    ["增长了16.2%", "同比下降16.2%", true, true],
    ["下降了16.2%", "同比下降16.2%", true, false],
    ["增长了16.2%", "同比下降4.4%", false, false],
    ["增长了16.2%", "16.2亿元", false, false],
  ] as const)("%s beside %s: as much %s, the other way %s", ([asked, stated, asMuch, otherWay]) => {
    expect(isAsMuch(amount(asked), amount(stated))).toBe(asMuch);
    expect(isOtherWay(amount(asked), amount(stated))).toBe(otherWay);
  });
});
