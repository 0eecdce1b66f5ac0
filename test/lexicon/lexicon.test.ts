import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { slice } from "../../src/text/span.ts";
import { entries } from "./sample-entries.ts";

const lexicon = createLexicon(entries);
const found = (text: string): string[] =>
  lexicon.find(text).map(({ entry, span }) => `${entry.id}=${slice(text, span)}`);

test("a printed text writes the name of a company with its capital, where it is an English word too", () => {
  const text = "Mars bars and li-ning shoes, though mars is a planet and jd a shop";
  const names = (printed: boolean): string[] => lexicon.find(text, { printed }).map(({ span }) => slice(text, span));
  expect(names(true)).toEqual(["Mars", "li-ning", "jd"]);
  expect(names(false)).toEqual(["Mars", "li-ning", "mars", "jd"]);
});

describe("find", () => {
  test.for([
    ["快手日活超过3亿", "kuaishou=快手", "daily-active-users=日活"],
    ["臺灣電商平臺京東的營業額", "e-commerce=電商", "jd=京東", "revenue=營業額"],
    ["ＫＵＡＩＳＨＯＵ and kuaishou's", "kuaishou=ＫＵＡＩＳＨＯＵ", "kuaishou=kuaishou"],
    ["在JD上", "jd=JD"],
    ["jds offline shops", "jd=jds"],
    ["JD.com's sellers", "jd=JD.com", "seller=sellers"],
    ["Singles' Day and Singles’ Day", "singles-day=Singles' Day", "singles-day=Singles’ Day"],
    ["the sellers' companies", "seller=sellers", "company=companies"],
    ["companies and a company", "company=companies", "company=company"],
    ["e-commerce, e commerce, ecommerce", "e-commerce=e-commerce", "e-commerce=e commerce", "e-commerce=ecommerce"],
    ["Tik Tok or tik-tok", "douyin=Tik Tok", "douyin=tik-tok"],
    ["3C 家电与3C家电", "electronics=3C 家电", "electronics=3C家电"],
    ["L’Oreal, L'Oréal, loreal", "loreal=L’Oreal", "loreal=L'Oréal", "loreal=loreal"],
    ["今年 6.18 与6·18、618", "618=6.18", "618=6·18", "618=618"],
    ["daily active user numbers", "daily-active-users=daily active user"],
    ["the WHO says", "who=WHO"],
    // 卖价 would cut through 价格
    ["网上卖价格差多少", "price=价格"],
    // cut 快/手下/单, though 下单 is a word too
    ["在快手下单", "kuaishou=快手"],
    ["用快手机", "phone=手机"],
    ["短视频直播", "short-video=短视频", "livestream=直播"],
  ])("finds the names in %s", ([text, ...names]) => {
    expect(found(text as string)).toEqual(names);
  });

  test.for([
    "JDE and AJD are other words",
    "who said so",
    "the set-jd of tie-jd",
    "618亿元、16.18、6.185、$618、第618、618 million",
    "can we chat",
    "what did it tell us",
    "both of us",
    "in live. Commerce grew",
    "a clock at noon on mar 3",
    "",
    "\u0000\ud800🎉",
  ])("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("prefers the longest of overlapping names", () => {
    expect(found("快手超级品牌日")).toEqual(["super-brand-day=快手超级品牌日"]);
    expect(found("live commerce")).toEqual(["live-commerce=live commerce"]);
  });

  test("gives both entries that share a name", () => {
    expect(found("美团小店")).toEqual(["meituan=美团", "corner-shop=小店", "kuaishou-shop=小店"]);
  });

  test("says which name matched and whether it is a loose one", () => {
    expect(lexicon.find("进账与流水")).toMatchObject([
      { entry: { id: "revenue" }, name: "进账", how: "loose" },
      { entry: { id: "revenue" }, name: "流水", how: "loose" },
    ]);
  });

  test("finds a name in its own text, whatever stands around it in Han characters", () => {
    const names = entries.flatMap(({ zh, en }) => [...zh, ...en]).filter((listed) => !/\d/.test(listed));
    const around = fc.string({ unit: fc.constantFrom(...Array.from("的了在，。 年亿")), maxLength: 20 });
    fc.assert(
      fc.property(around, fc.constantFrom(...names), around, (before, name, after) => {
        const mentions = lexicon.find(before + name + after);
        expect(mentions.flatMap(({ entry }) => [...entry.zh, ...entry.en])).toContain(name);
      }),
    );
  });

  test("gives spans in bounds, in order and without partial overlap for any text", { timeout: 30_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom("快手", "JD", "½", "e", "-", "短视频", "小店", "users"),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const spans = lexicon.find(text).map(({ span }) => span);
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          // the next mention begins later or is another entry in the same place
          const next = spans[i + 1] ?? { start: end, end };
          expect(next.start >= end || (next.start === start && next.end === end)).toBe(true);
        }
      }),
    );
  });

  test("reads a hundred thousand characters in a second of processor time", () => {
    const text = "快手直播电商 users of JD.com 的成交额同比增长。".repeat(3_000);
    const before = process.cpuUsage();
    expect(lexicon.find(text).length).toBeGreaterThan(10_000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
  });
});
