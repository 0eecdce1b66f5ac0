/** What a claim is seen as, over claims made up here. */
import { describe, expect, test } from "vitest";
import { type ClaimView, createClaimViews } from "../../../src/answer/claim/claim-view.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"], broader: ["company"] }),
  Entry.parse({ id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], loose: ["老铁"] }),
  Entry.parse({ id: "shanghai", kind: "subject", zh: ["上海"], en: ["Shanghai"], broader: ["city"] }),
  Entry.parse({ id: "daily", kind: "subject", zh: ["样本日报"], en: ["Sample Daily"], broader: ["media"] }),
  Entry.parse({ id: "liu", kind: "subject", zh: ["刘强东"], en: ["Richard Liu"], broader: ["founder"] }),
  Entry.parse({ id: "buyer", kind: "subject", zh: ["买家"], en: ["buyer"] }),
  Entry.parse({ id: "livestream", kind: "concept", zh: ["直播"], en: ["livestream"] }),
  Entry.parse({ id: "sales", kind: "metric", zh: ["成交额"], en: ["sales"], loose: ["流水"], dimension: "money" }),
  Entry.parse({ id: "dau", kind: "metric", zh: ["日活"], en: ["DAU"], dimension: "people" }),
  Entry.parse({ id: "rating", kind: "metric", zh: ["评分"], en: ["rating"] }),
]);

type Sample = Parameters<typeof sampleFact>[0];
const homeOf = (sample: Sample): Parameters<ReturnType<typeof createClaimViews>> => {
  const { article, claim } = sampleFact({ before: "", after: "", ...sample });
  return [claim, { article, text: sourceOf(article.id) ?? "", claims: [claim] }];
};
const viewOf = (sample: Sample): ClaimView => createClaimViews(lexicon)(...homeOf(sample));
const numbered = (quote: string, number: string, claim: Sample["claim"] = {}): Sample => ({
  ...{ quote, number: { text: number, unit: "people" }, claim: { metric: "", subject: "", ...claim } },
});

describe("the clause", () => {
  test.for<[quote: string, number: string, clause: string, sofar: string]>([
    ["快手日活3亿人，京东日活2亿人。", "2亿人", "京东日活2亿人。", "快手日活3亿人,京东日活2亿人。"],
    ["快手日活3亿人，京东日活2亿人。", "3亿人", "快手日活3亿人", "快手日活3亿人"],
    ["臺灣買家１００人。", "１００人", "台湾买家100人。", "台湾买家100人。"],
    ["JD had 1,500 Buyers; Kuaishou sold more.", "1,500", "jd had 1500 buyer", "jd had 1500 buyer"],
    ["Buyers came; JD had 1,500.", "1,500", "jd had 1500.", "buyer come; jd had 1500."],
  ])("of %s with %s is %s", ([quote, number, clause, sofar]) => {
    expect(viewOf(numbered(quote, number))).toMatchObject({ clause, sofar });
  });

  test("is the whole quote of a statement", () => {
    const quote = "快手日活多,京东日活少。";
    expect(viewOf({ quote })).toMatchObject({ clause: quote, sofar: quote, quote });
  });

  test("is the whole quote where the number goes on over its end", () => {
    const quote = "快手日活3亿,京东2亿。";
    expect(viewOf(numbered(quote, "3亿,京东2亿"))).toMatchObject({ clause: quote, quote });
  });

  test("holds its own amounts, the quote all", () => {
    const { amounts, quoteAmounts } = viewOf(numbered("快手有300名买家，京东有200名买家。", "200名"));
    expect(amounts.map(({ value }) => value)).toEqual([200]);
    expect(quoteAmounts.map(({ value }) => value)).toEqual([300, 200]);
  });
});

describe("the quote is a heading", () => {
  test.for<[text: Pick<Sample, "before" | "after">, quote: string, is: boolean]>([
    [{ before: "", after: "\n快手的成交额很高。" }, "快手成交额大涨", true],
    [{ before: "京东。\n", after: "\n" }, "How Kuaishou grew", true],
    [{ before: "", after: "\n京东也是。" }, "快手成交额大涨。", false],
    [{ before: "权益：\n", after: "\n" }, "- 快手免运费", false],
    [{ before: "权益：\n", after: "\n" }, "1. 快手免运费", false],
    [{ before: "京东成交额大涨，", after: "\n" }, "快手成交额大涨", false],
    [{ before: "", after: "，京东也是。" }, "快手成交额大涨", false],
  ])("between %j: %s is one: %s", ([around, quote, is]) => {
    expect(viewOf({ quote, ...around }).isHeading).toBe(is);
  });

  test("but not the row of a table, which holds a number", () => {
    const row = numbered("快手 3亿人", "3亿人");
    expect(viewOf({ ...row, before: "", after: "\n京东 2亿人" }).isHeading).toBe(false);
  });
});

describe("the number is the former one", () => {
  test.for<[is: boolean, sample: Sample]>([
    [true, numbered("主播从340人缩减到118人。", "340人")],
    [true, numbered("Orders grew from 3 million to 5 million.", "3 million")],
    [false, numbered("主播从340人缩减到118人。", "118人")],
    [false, { quote: "compared with 3 million" }],
  ])("%s: %j", ([is, sample]) => {
    expect(viewOf(sample).isFormer).toBe(is);
  });
});

describe("the number is of the year before", () => {
  test.for<[is: boolean, rule: string | null]>([
    [true, "year before"],
    [true, "去年同期"],
    [true, "a year earlier"],
    [false, "the year before last"],
    [false, "去年"],
    [false, "stated"],
    [false, null],
  ])("%s by the rule %s", ([is, periodRule]) => {
    expect(viewOf(numbered("亏损3亿。", "3亿", { periodRule })).isOfYearBefore).toBe(is);
    expect(viewOf({ quote: "亏损。", claim: { periodRule } }).isOfYearBefore).toBe(false);
  });
});

describe("words as read", () => {
  test("are copies to match on", () => {
    expect(
      viewOf({
        ...{ quote: "直播。", article: { title: "ＪＤ與買家" } },
        claim: { subject: "JD Buyers", metric: "Sales", gloss: "Buyers buy.", speaker: "劉強東", origin: "Reports" },
      }),
    ).toMatchObject({
      reading: "jd buyer sale",
      metricReading: "sale",
      subject: "jd buyer",
      gloss: "buyer buy.",
      speaker: "刘强东 report",
      title: "jd与买家",
    });
  });

  test("are none where nothing is told", () => {
    expect(viewOf({ quote: "直播。", claim: { subject: "", metric: "" } })).toMatchObject({
      reading: " ",
      metricReading: "",
      subject: "",
      gloss: "",
      speaker: " ",
    });
  });

  test("have meanings", () => {
    expect(viewOf({ quote: "农村。" }).meanings.length).toBe(1);
    expect(viewOf({ quote: "的。" }).meanings).toEqual([]);
  });
});

describe("what stands before in the paragraph", () => {
  test.for<[before: string, view: Pick<ClaimView, "before" | "earlier">]>([
    ["", { before: "", earlier: "" }],
    ["买家来了。", { before: "买家来了。", earlier: "" }],
    ["一。買家來了。", { before: "买家来了。", earlier: "一。" }],
    ["一。二。三。四。", { before: "四。", earlier: "三。\n二。" }],
    ["一。\n二。", { before: "二。", earlier: "" }],
    ["一。\n", { before: "", earlier: "" }],
    ["Sales rose. Buyers came. ", { before: "buyer come.", earlier: "sale rise." }],
    ["新规如下：\n- 甲。\n- 乙。", { before: "- 乙。", earlier: "" }],
    ["小标题\n一。", { before: "一。", earlier: "" }],
    [`${"远".repeat(600)}。近。`, { before: "近。", earlier: `${"远".repeat(597)}。` }],
  ])("%j is %j", ([before, view]) => {
    expect(viewOf({ before, quote: "京东成交额很高。", after: "快手也高。\n后面一句。" })).toMatchObject(view);
  });
});

test("what introduces a line is told with it, and the heading above stands before", () => {
  const after = (before: string): ClaimView => viewOf({ before, quote: "- 京东成交额很高。", after: "\n快手也高。" });
  expect(after("新规如下：\n- 甲。\n")).toMatchObject({ told: "新规如下：\n- 京东成交额很高。", before: "" });
  expect(after("开头。\n小标题\n平台很大。\n")).toMatchObject({ told: "- 京东成交额很高。", before: "小标题" });
});

test("the periods of a line are those of what introduces it too", () => {
  expect(viewOf({ before: "2022年如下：\n", quote: "- 京东成交额很高。", after: "" }).namedPeriods).toEqual(["2022"]);
});

describe("the lead", () => {
  test.for<[lead: string, text: string]>([
    ["买家来了。", "買家來了。京东也来了。快手。"],
    ["buyer come.", "Buyers came. JD came. Kuaishou came."],
    ["只有一句", "只有一句"],
    [`${"长".repeat(300)}。`, `${"长".repeat(300)}。短。`],
    [`${"长".repeat(199)}。`, `${"长".repeat(199)}。短。`],
    [`短${"长".repeat(197)}。`, `短${"长".repeat(197)}。${"长".repeat(300)}。`],
    ["长".repeat(2000), `${"长".repeat(3000)}。短。`],
    ["一行", "一行\n两行。"],
    // who said it, though the first look ends there
    [`“${"长".repeat(194)}。”孙东旭表示。`, `“${"长".repeat(194)}。”孙东旭表示。短。`],
  ])("is %s of %s", ([lead, quote]) => {
    expect(viewOf({ quote }).lead).toBe(lead);
  });

  test("is the body's first sentence, not the page's", () => {
    const quote = "首页。买家来了。京东也来了。";
    expect(viewOf({ quote, article: { body: [{ start: 3, end: quote.length }] } }).lead).toBe("买家来了。");
    expect(viewOf({ quote: "  买家来了。", article: { body: [{ start: 0, end: 2 }] } }).lead).toBe("");
  });
});

describe("names", () => {
  test.for<[subject: string, ids: string[]]>([
    ["京东和快手", ["jd", "kuaishou"]],
    ["Richard Liu in Shanghai", ["liu", "shanghai"]],
    ["老铁", ["kuaishou"]],
    ["买家直播", []],
    ["", []],
  ])("of the subject %s are %j", ([subject, ids]) => {
    expect([...viewOf({ quote: "很好。", claim: { subject } }).subjects]).toEqual(ids);
  });

  test.for<[title: string, text: string, ids: string[]]>([
    ["京东观察", "快手来了。上海也来了。刘强东说。", ["jd", "kuaishou"]],
    ["JD", "People. Kuaishou came. It sold.", ["jd"]],
    ["买家", "直播很热。京东来了。快手。", []],
    // none is put together across
    ["我看快", "手来了。京东来了。快手。", []],
  ])("of the text %s: %s are %j", ([title, quote, ids]) => {
    expect([...viewOf({ quote, article: { title } }).topics]).toEqual(ids);
  });

  test.for<[sample: Sample, ids: string[]]>([
    [numbered("快手有3亿人，京东有2亿人。", "2亿人"), ["jd"]],
    [numbered("快手有3亿人，在上海刘强东告诉样本日报，买家有2亿人。", "2亿人"), []],
    [numbered("老铁有2亿人。", "2亿人"), []],
    [{ quote: "快手人多，JD人少。" }, ["kuaishou", "jd"]],
    [numbered("快手有3亿人，去年同期有2亿人。", "2亿人", { periodRule: "去年同期" }), ["kuaishou"]],
    [numbered("快手有3亿人，去年有2亿人。", "2亿人", { periodRule: "去年" }), []],
  ])("of companies in %j are %j", ([sample, ids]) => {
    expect([...viewOf(sample).namedInClause]).toEqual(ids);
  });
});

describe("metrics", () => {
  test.for<[sample: Sample, ids: string[]]>([
    [numbered("快手有3亿人。", "3亿人", { metric: "日活" }), ["dau"]],
    [numbered("快手DAU有3亿人。", "3亿人"), ["dau"]],
    [numbered("快手日活有3亿人。", "3亿人", { metric: "成交额" }), ["sales"]],
    [numbered("快手日活很高，成交额也高，有3亿人。", "3亿人"), []],
    // people aren't what sales are counted in
    [numbered("快手3亿人贡献成交额。", "3亿人"), []],
    [numbered("快手日活3亿人贡献成交额。", "3亿人"), ["dau"]],
    [{ quote: "快手日活增长3%。", number: { text: "3%", unit: "%", change: "up" }, claim: { metric: "" } }, ["dau"]],
    [{ quote: "快手日活占3%。", number: { text: "3%", unit: "%" }, claim: { metric: "" } }, ["dau"]],
    [{ quote: "快手成交额占3%。", number: { text: "3%", unit: "%" }, claim: { metric: "" } }, []],
    [{ quote: "快手成交额增3%。", number: { text: "3%", unit: "%", change: "up" }, claim: { metric: "" } }, ["sales"]],
    [numbered("快手评分有3亿人。", "3亿人"), ["rating"]],
    [{ quote: "快手成交额不高，日活高。", claim: { metric: "" } }, ["sales", "dau"]],
    [{ quote: "快手直播流水多。", claim: { metric: "直播流水" } }, []],
  ])("of %j are %j", ([sample, ids]) => {
    expect([...viewOf(sample).metrics]).toEqual(ids);
  });
});

describe("the periods that a quote names", () => {
  test.for<[quote: string, periods: (string | null)[]]>([
    ["2019年成交额高，2020年5月更高。", ["2019", "2020-05"]],
    ["去年成交额高。", ["2019"]],
    ["Sales rose in 2019.", ["2019"]],
    ["2020年成交额较2018年增长。", ["2020"]],
    ["2020年成交額比2018年高。", ["2020"]],
    ["2020年成交额相较于2018年增长。", ["2020"]],
    ["Sales of 2020 were up from 2018.", ["2020"]],
    ["Sales of 2020 were down from 2018.", ["2020"]],
    ["Sales of 2020 were higher than in 2018.", ["2020"]],
    ["Sales of 2020 were higher than 2018.", ["2020"]],
    ["Sales of 2020 versus 2018.", ["2020"]],
    ["Sales of 2020 vs. 2018.", ["2020"]],
    ["Sales of 2020 compared with 2018.", ["2020"]],
    ["Sales of 2020 compared to 2018.", ["2020"]],
    ["Sales from 2018 on.", ["2018"]],
    ["比较一下2018年。", ["2018"]],
    ["成交额很高。", []],
  ])("%s: %j", ([quote, periods]) => {
    expect(viewOf({ quote }).namedPeriods).toEqual(periods);
  });

  test("count from what the text speaks of, failing that from when it came out", () => {
    const quote = "去年成交额高。";
    expect(viewOf({ quote, article: { asOf: "2018-06-01" } }).namedPeriods).toEqual(["2017"]);
    expect(viewOf({ quote, article: { asOf: null, asOfRule: null } }).namedPeriods).toEqual(["2019"]);
  });
});

describe("the company that a text is about", () => {
  const many = (name: string, times: number): string => `${name}很忙。`.repeat(times);
  test.for<[main: string | null, title: string, text: string]>([
    ["jd", "京东观察", "快手来了。人多。好。"],
    ["jd", "京东：JD", "快手来了。人多。好。"],
    [null, "京东和快手", many("京东", 5)],
    ["jd", "观察", `京东来了。${many("快手", 5)}`],
    ["jd", "上海刘强东告诉样本日报：买家是老铁", "京东来了。人多。好。"],
    ["kuaishou", "观察", `人多。${many("快手", 3)}`],
    ["kuaishou", "观察", `人多。${many("上海", 9)}${many("快手", 3)}`],
    [null, "观察", `人多。${many("快手", 2)}`],
    [null, "观察", `人多。${many("老铁", 3)}`],
    ["kuaishou", "观察", `人多。${many("京东", 2)}${many("快手", 4)}`],
    [null, "观察", `人多。${many("京东", 2)}${many("快手", 3)}`],
    [null, "观察", "人多。很好。"],
    ["kuaishou", "观察", `京东和快手来了。${many("快手", 3)}`],
    [null, "观察", `人多。${many("快手", 3)}${"长".repeat(6000)}`],
  ])("is %s: %s: %s", ([main, title, quote]) => {
    expect(viewOf({ quote, article: { title } }).main).toBe(main);
  });
});

describe("the whole text", () => {
  test("is the title and the body", () => {
    const quote = "首页。買家來了。廣告。Buyers。";
    expect(
      viewOf({
        quote,
        article: {
          title: "ＪＤ",
          body: [
            { start: 3, end: 8 },
            { start: 11, end: quote.length },
          ],
        },
      }).whole,
    ).toBe("jd\n买家来了。\nbuyers。");
  });

  test("is looked through up to six thousand units", () => {
    const whole = (length: number): string | null => viewOf({ quote: "长".repeat(length) }).whole;
    expect(whole(6000)?.length).toBe("直播电商观察\n".length + 6000);
    expect(whole(6001)).toBeNull();
    const farDown = { body: [{ start: 4000, end: 6001 }] };
    expect(viewOf({ quote: "长".repeat(6001), article: farDown }).whole?.length).toBe("直播电商观察\n".length + 2001);
  });
});

test("a claim is looked at once, an article once for all of its claims", () => {
  let times = 0;
  const view = createClaimViews({
    ...lexicon,
    find(...looked) {
      times++;
      return lexicon.find(...looked);
    },
  });
  const [claim, home] = homeOf({ quote: "快手来了。京东来了。" });
  const other = { ...claim };
  const first = view(claim, home);
  expect(first).toMatchObject({ claim, home });
  expect(view(claim, home)).toBe(first);
  const before = times;
  expect(view(other, home)).not.toBe(first);
  expect(view(other, home).topics).toBe(first.topics);
  expect(first.amounts).toBe(first.amounts);
  expect(first.namedPeriods).toBe(first.namedPeriods);
  expect(first.meanings).toBe(first.meanings);
  expect(times).toBeGreaterThan(before);
  expect(first.main).toBe("kuaishou");
  const looked = times;
  expect(view(other, home).main).toBe("kuaishou");
  expect(times).toBe(looked);
});
