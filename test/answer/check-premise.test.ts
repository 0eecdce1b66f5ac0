import { describe, expect, test } from "vitest";
import { checkPremise } from "../../src/answer/check-premise.ts";
import { readAmounts } from "../../src/extract/read-amount.ts";

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
    ["30%", "3.1亿元", "unrelated"],
    ["5小时", "3亿元", "unrelated"],
    ["2天", "3周", "contradicted"],
    ["1个半小时", "90分钟", "holds"],
    ["1到2天", "24到48小时", "holds"],
    ["不到3亿人", "2.9亿人", "holds"],
    ["不到3亿人", "3.1亿人", "contradicted"],
    ["约3亿人", "3.1亿人", "holds"],
    ["约3亿人", "3.4亿人", "contradicted"],
    ["1000万人", "1004万人", "holds"],
    ["1000万人", "1006万人", "contradicted"],
    ["20%到30%", "20%到30%", "holds"],
    ["20%到30%", "20%到35%", "contradicted"],
    ["20%到30%", "15%到30%", "contradicted"],
    ["超过20%", "20%到30%", "contradicted"],
    ["超过10%", "20%到30%", "holds"],
    ["不到40%", "20%到30%", "holds"],
    ["下降1.5%", "上升1.5%", "holds"],
    ["3.1亿", "3.1亿人", "holds"],
    ["31亿", "84.22%", "unrelated"],
    ["31亿", "72小时", "unrelated"],
    ["5000万", "4倍", "unrelated"],
    ["31亿", "3.1亿件", "contradicted"],
  ] as const)("%s beside %s: %s", ([asked, stated, expected]) => {
    expect(checkPremise(amount(asked), amount(stated))).toBe(expected);
  });
});
