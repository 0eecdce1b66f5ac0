import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findForm, rowsWithForm } from "../../src/search/find-form.ts";
import { createGramTable } from "../../src/search/gram-table.ts";

describe("findForm", () => {
  test.for<[string, string, number]>([
    ["日活", "快手日活超过3亿", 2],
    ["3", "快手日活超过3亿", 6],
    ["36", "36761亿元", -1],
    ["3", "3.1亿元", -1],
    ["1", "3.1亿元", -1],
    ["3.1", "卖了3.1亿元", 2],
    ["ad", "please read the ad", 16],
    ["user", "daily active user", 13],
    ["active user", "daily active user", 6],
    ["5", "5g手机", -1],
    ["app", "快手app", 2],
    ["", "快手", -1],
  ])("%s in %s: %i", ([form, text, at]) => {
    expect(findForm(text, form)).toBe(at);
  });
});

describe("rowsWithForm", () => {
  const texts = ["快手日活超过3亿", "淘宝日活", "daily active user of 快手", "直播", ""];
  const grams = createGramTable(texts);

  test.for<[string, number[]]>([
    ["快手", [0, 2]],
    ["日活", [0, 1]],
    ["手日活", [0]],
    ["播", [3]],
    ["active user", [2]],
    ["user active", []],
    ["亿元", []],
    ["。", []],
    ["", []],
  ])("finds %s in %o", ([form, rows]) => {
    expect(Array.from(rowsWithForm(grams, form, (row) => texts[row] ?? ""))).toEqual(rows);
  });

  test("finds exactly the texts that hold the form", () => {
    const piece = fc.string({ unit: fc.constantFrom(...Array.from("直播带货ab 3.1")), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), piece, (rows, form) => {
        // Without a letter or digit there is nothing to look up by.
        fc.pre(/[\p{L}\p{N}]/u.test(form) && !/[\d.]\.|\.[\d.]/.test(form));
        const found = Array.from(rowsWithForm(createGramTable(rows), form, (row) => rows[row] ?? ""));
        expect(found).toEqual(rows.flatMap((text, row) => (findForm(text, form) >= 0 ? [row] : [])));
      }),
    );
  });

  test("looks into a few of many texts, and into all when one of those has the pairs apart", () => {
    const looked = (many: string[]) => {
      let count = 0;
      const found = rowsWithForm(createGramTable(many), "直播带", (row) => {
        count++;
        return many[row] ?? "";
      });
      return { found: Array.from(found), count };
    };
    const together = looked(new Array<string>(1_000).fill("直播带货"));
    expect(together).toMatchObject({ found: { length: 1_000 }, count: 50 });
    const mixed = Array.from({ length: 1_000 }, (_, row) => (row % 100 === 0 ? "播带和直播" : "直播带货"));
    expect(looked(mixed).found).toEqual(mixed.flatMap((text, row) => (text === "直播带货" ? [row] : [])));
  });
});
