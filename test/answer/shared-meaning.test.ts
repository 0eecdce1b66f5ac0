import { describe, expect, test } from "vitest";
import { readMeaningRows, shareMeaning } from "../../src/answer/shared-meaning.ts";

const share = (question: string, text: string): number =>
  shareMeaning(
    readMeaningRows(question).map((row) => ({ row, weight: 1 })),
    readMeaningRows(text),
  );

describe("the share of a question's meaning that a text has", () => {
  test("is all of it where the text has its words", () => {
    expect(share("农村 快递", "快递 送到 农村")).toBeCloseTo(1);
  });

  test.for([
    ["顾客 网上 购物", "客户 在线 购买", "病毒 股价 协议"],
    ["乡下 送货", "农村 投递", "净利润 视频"],
    ["village delivery", "农村 配送", "净利润 视频"],
  ])("of %s is more for %s than for %s", ([question = "", near = "", far = ""]) => {
    expect(share(question, near)).toBeGreaterThan(share(question, far) + 0.1);
  });

  test("is nothing where the question has no words with meanings, or the text none", () => {
    expect(share("抖音", "农村")).toBe(0);
    expect(share("农村", "")).toBe(0);
  });
});
