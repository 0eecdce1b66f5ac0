import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldInPlace, foldWithOffsets } from "../../src/text/fold.ts";

const text = fc.string({ unit: "binary", maxLength: 40 });
const chinese = fc.string({
  unit: fc.constantFrom(...Array.from("這个GＤＰ臺灣台湾１２½％㎡ｶﾞé ①，。𫝈髮发\u0301ΣİŁ가ﾞ")),
  maxLength: 30,
});

describe("fold", () => {
  test.for([
    ["快手日活超过３亿", "快手日活超过3亿"],
    ["臺灣電商銷售額", "台湾电商销售额"],
    ["這裡／這裏", "这里/这里"],
    ["GDP 與 ＤＡＵ", "gdp 与 dau"],
    ["㎡、½、①", "m2、1⁄2、1"],
    ["Cafe\u0301", "café"],
    ["ｶﾞﾊﾟ", "ガパ"],
    ["\u1100\u1161\u11a8", "각"],
    ["ﾡￂ", "가"],
    ["\ud834\udd57\ud834\udd65", "\ud834\udd57\ud834\udd65"],
    ["𝔄𝟟𠀀", "a7𠀀"],
    ["薴", "苎"],
    ["敍枱粧", "叙台妆"],
    ["a\ud83d", "a\ud83d"],
    ["著名乾隆", "著名干隆"],
    ["", ""],
  ])("reads %s as %s", ([source, folded]) => {
    expect(fold(source as string)).toBe(folded);
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(text, chinese), (source) => {
        expect(fold(fold(source))).toBe(fold(source));
      }),
    );
  });

  test("folds Chinese alike on its own and inside a text", () => {
    const han = fc.string({ unit: fc.constantFrom(...Array.from("這個臺灣著名乾隆後面")), maxLength: 9 });
    fc.assert(
      fc.property(han, han, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });
});

describe("foldWithOffsets", () => {
  test("gives the same text as fold", () => {
    fc.assert(
      fc.property(fc.oneof(text, chinese), (source) => {
        expect(foldWithOffsets(source).text).toBe(fold(source));
      }),
    );
  });

  test("leads every folded unit back to the piece it came from", () => {
    fc.assert(
      fc.property(fc.oneof(text, chinese), (source) => {
        const { text: folded, at } = foldWithOffsets(source);
        expect(at).toHaveLength(folded.length + 1);
        expect(at[folded.length]).toBe(source.length);
        let end = folded.length;
        for (let start = folded.length - 1; start >= 0; start--) {
          if (start > 0 && at[start - 1] === at[start]) continue;
          expect(fold(source.slice(at[start], at[end]))).toBe(folded.slice(start, end));
          end = start;
        }
      }),
    );
  });

  test("slices a full-width number out of its source", () => {
    const source = "增長３５％，達½";
    const { text: folded, at } = foldWithOffsets(source);
    const start = folded.indexOf("35%");
    expect(source.slice(at[start], at[start + 3])).toBe("３５％");
  });
});

test.for([
  ["快手 GMV 幾何", "快手 gmv 几何"],
  ["２０２０年…Ｑ２", "2020年…q2"],
  ["Ａ㎡ ﬁ", "a㎡ ﬁ"],
])("in place %s folds to %s", ([written = "", folded]) => {
  expect(foldInPlace(written)).toBe(folded);
  expect(foldInPlace(written)).toHaveLength(written.length);
});
