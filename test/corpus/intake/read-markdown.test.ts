import { describe, expect, test } from "vitest";
import { readFrontMatter, readHeading, readMarkdown } from "../../../src/corpus/intake/read-markdown.ts";

describe("readMarkdown", () => {
  test.for<[string, string]>([
    ["## 上半年\n成交额 **3.1 亿元**。", "上半年\n成交额 3.1 亿元。"],
    ["见[半年报](https://example.com/a_(b))第 3 页", "见半年报第 3 页"],
    ["![图](a.png)\n正文", "正文"],
    ["- 美妆 3 亿元\n- 食品 *2 亿元*", "美妆 3 亿元\n食品 2 亿元"],
    ["1. 第一\n2. 第二", "第一\n第二"],
    ["> 直播是服务", "直播是服务"],
    ["| 品类 | 额 |\n|:---|---:|\n| 美妆 | 3 |", "品类\t额\n美妆\t3"],
    ["a\n\n---\n\nb", "a\n\nb"],
    ["3 \\* 4 = 12", "3 * 4 = 12"],
    // What looks like a mark but stands for itself.
    ["用户DAU*用户时长*2", "用户DAU*用户时长*2"],
    ["snake_case_name", "snake_case_name"],
    ["2023 年。增长 5%", "2023 年。增长 5%"],
    ["-1.5% 的降幅", "-1.5% 的降幅"],
    ["3.1 亿元", "3.1 亿元"],
  ])("reads %j as %j", ([markdown, text]) => {
    expect(readMarkdown(markdown)).toBe(text);
  });
});

test("reads front matter and leaves the rest", () => {
  const { values, rest } = readFrontMatter('---\ntitle: "青禾商城: 半年报"\nDate: 2021-07-20\n---\n# 正文');
  expect(Object.fromEntries(values)).toEqual({ title: "青禾商城: 半年报", date: "2021-07-20" });
  expect(rest).toBe("# 正文");
  expect(readFrontMatter('---\ntitle: ""\n---\n').values.size).toBe(0);
});

test("reads a heading without its marks, the first level before others", () => {
  expect(readHeading("## 二\n# **一** #\n")).toBe("一");
  expect(readHeading("正文")).toBeNull();
});
