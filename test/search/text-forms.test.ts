import { describe, expect, test } from "vitest";
import { createPassageIndex } from "../../src/search/passage-index.ts";
import { createTextForms } from "../../src/search/text-forms.ts";

const formsOf = (...texts: string[]) =>
  createTextForms(createPassageIndex(texts.map((text, paragraph) => ({ text, paragraph, title: "" }))));

describe("has", () => {
  const { has } = formsOf("快手日活超过3亿", "臺灣電商", "Merchants were selling goods in 2020.");

  test.for(["快手", "日活超过", "快", "3", "3亿", "台湾", "sell", "sold", "merchant", "selling goods"])(
    "holds %s, which a text has in some form",
    (form) => {
      expect(has(form)).toBe(true);
    },
  );

  test.for(["手快", "快活", "快手超过", "抖", "202", "good sell", "chant", "", "。"])("does not hold %j", (form) => {
    expect(has(form)).toBe(false);
  });
});

test("count tells how many passages have a pair of characters", () => {
  const { count } = formsOf("快手和抖音", "快手", "抖音快手", "手快");
  expect([count("快手"), count("抖音"), count("音快"), count("快抖"), count("手")]).toEqual([3, 2, 1, 0, 4]);
});

describe("english", () => {
  test.for([
    [true, "Merchants were selling more goods than in 2019."],
    [false, "快手电商 Kuaishou E-commerce 2020 年报"],
    [false, "CNNIC: the 45th report"],
    [false, "3.1"],
  ] as const)("is %s for %s", ([english, text]) => {
    expect(formsOf(text).english).toBe(english);
  });
});
