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
  ] as const)("%s beside %s: %s", ([asked, stated, expected]) => {
    expect(checkPremise(amount(asked), amount(stated))).toBe(expected);
  });
});
