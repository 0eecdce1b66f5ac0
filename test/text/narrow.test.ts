import { expect, test } from "vitest";
import { narrow } from "../../src/text/narrow.ts";

test.for<[text: string, narrowed: string]>([
  ["２０２３年１月９日", "2023年1月9日"],
  ["５６．８ 亿元，增长１８％", "56.8 亿元，增长18%"],
  ["ＡＰＰ（ＧＭＶ）：好．", "APP（GMV）：好．"],
  ["第1．2版", "第1.2版"],
  ["2023年", "2023年"],
])("%j becomes %j, with every character in its place", ([text, narrowed]) => {
  expect(narrow(text)).toBe(narrowed);
  expect(narrow(text)).toHaveLength(text.length);
});
