import { describe, expect, test } from "vitest";
import { readParticulars } from "../../../src/corpus/change/read-particulars.ts";

describe("particulars in a message", () => {
  test.for([
    ["title: Half-year report", { title: "Half-year report" }],
    ["标题：青禾: 半年报", { title: "青禾: 半年报" }],
    ["Publisher : 青禾日报\n日期：2021年7月20日", { publisher: "青禾日报", published: "2021-07-20" }],
    ["date: July 20, 2021", { published: "2021-07-20" }],
    ["2021-07-20", { published: "2021-07-20" }],
    ["https://example.com/a", { url: "https://example.com/a" }],
    ["url: https://example.com/a\n\nas of: 2021-06-30", { url: "https://example.com/a", asOf: "2021-06-30" }],
  ] as const)("%s", ([text, expected]) => {
    expect(readParticulars(text)).toEqual(expected);
  });

  test.for(["", "好的", "日活: 3亿", "title: a\n谢谢", "2021年是好年"])("finds none in “%s”", (text) => {
    expect(readParticulars(text)).toBeNull();
  });

  test.for([
    "date: yesterday",
    "日期：2021-13-01",
    "date: 2021-07-20 or so",
    "url: example",
    "url: file:///etc/passwd",
  ])("refuses “%s”", (text) => {
    expect(() => readParticulars(text)).toThrow(/is no (?:date|http or https address)/);
  });
});
