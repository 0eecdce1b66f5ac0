import { describe, expect, test } from "vitest";
import { otherBasis } from "../../../src/answer/match/number-basis.ts";
import { asked, candidate } from "../sample-candidates.ts";

const basisOf = (question: string, quote: string, number: string): string | null => {
  const { view } = candidate({ quote, number, subject: "栗原集市" });
  const other = otherBasis(asked(question), view);
  return other && `${other.of}: ${other.words}`;
};

describe("a number on another basis than the question's", () => {
  test.for<[question: string, quote: string, number: string, basis: string | null]>([
    ["净利润是5亿吗", "一季度经调整净利润为5亿元。", "5亿元", "source: 经调整"],
    ["净利润是5亿吗", "按非通用会计准则，净利润为5亿元。", "5亿元", "source: 非通用会计准则"],
    ["净利润是5亿吗", "净利润（Non-GAAP）为5亿元。", "5亿元", "source: Non-GAAP"],
    ["扣非净利润是5亿吗", "一季度净利润为5亿元。", "5亿元", "question: 扣非"],
    ["was net profit $5 million", "Adjusted net profit was $5 million.", "$5 million", "source: Adjusted"],
    ["was adjusted profit $5 million", "Net profit was $5 million.", "$5 million", "question: adjusted"],
    ["did sales grow 32%", "Sales grew 32% at constant currency.", "32%", "source: constant currency"],
    ["did sales grow 32%", "Without the strike sales would have grown 32%.", "32%", "source: would have"],
    ["销售额增长32%了吗", "按固定汇率计算，销售额增长32%。", "32%", "source: 固定汇率"],
    ["did sales grow 32% at constant currency", "Sales grew 32% once currency swings are stripped out.", "32%", null],
    ["销售额剔除汇率影响增长32%吗", "Sales grew 32% at constant currency.", "32%", null],
    ["did sales grow 32%", "Sales grew 32% with currency swings left out.", "32%", "source: currency swings left out"],
    ["did sales grow 32% excluding currency effects", "Sales grew 32%.", "32%", "question: excluding currency"],
    ["did sales grow 32% excluding currency effects", "Sales grew 32% at constant currency.", "32%", null],
    // joined to one that is
    ["净利润是6亿吗", "两年的经调整净利润为5亿元和6亿元。", "6亿元", "source: 经调整"],
    // of one basis
    ["经调整净利润是5亿吗", "一季度经调整净利润为5亿元。", "5亿元", null],
    ["净利润是5亿吗", "一季度净利润为5亿元。", "5亿元", null],
    ["would sales have grown 32%", "Without the strike sales would have grown 32%.", "32%", null],
    ["did sales grow 32% at constant currency", "Sales would have grown 32% at constant currency.", "32%", null],
    // another number's
    ["净利润是5亿吗", "净利润为5亿元，经调整净利润为6亿元。", "5亿元", null],
    ["净利润是5亿吗", "经调整净利润为6亿元，净利润为5亿元。", "5亿元", null],
    ["did sales grow 30%", "Sales grew 30%, or 32% at constant currency.", "30%", null],
    // another kind of adjusting
    ["did sales grow 3%", "Seasonally adjusted sales grew 3%.", "3%", null],
    ["价格涨了3%吗", "价格调整，涨了3%。", "3%", null],
  ])("%s beside %s", ([question, quote, number, basis]) => {
    expect(basisOf(question, quote, number)).toBe(basis);
  });
});
