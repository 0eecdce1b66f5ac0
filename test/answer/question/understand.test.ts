/** What is read in a question, over a lexicon and two articles made up here. */
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import type { ExpectedValue } from "../../../src/answer/question/expected-value.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import { createCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import type { Span } from "../../../src/text/span.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";

const now = (): Date => new Date("2026-11-23T00:00:00Z");
const money = { kind: "metric", dimension: "money" };
const lexicon = createLexicon([
  Entry.parse({ id: "company", kind: "concept", zh: ["公司"], en: ["company"] }),
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"], broader: ["company"] }),
  Entry.parse({ id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], broader: ["company"] }),
  Entry.parse({ id: "sheep", kind: "subject", zh: ["三只羊"], en: ["Three Sheep"], broader: ["company"] }),
  Entry.parse({ id: "every-month", kind: "concept", zh: ["每月"], en: ["every month"] }),
  Entry.parse({ id: "livestream", kind: "concept", zh: ["直播"], en: ["livestream"] }),
  Entry.parse({ id: "merchant", kind: "concept", zh: ["商家"], en: ["merchant"] }),
  Entry.parse({ ...money, id: "revenue", zh: ["收入"], en: ["revenue"] }),
  Entry.parse({ ...money, id: "ad-revenue", zh: ["广告收入"], en: ["ad revenue"] }),
  Entry.parse({ ...money, id: "sales", zh: ["销售额"], en: ["sales"], loose: ["卖了多少"] }),
  Entry.parse({ ...money, id: "live-sales", zh: ["直播销售额"], en: ["livestream sales"] }),
  Entry.parse({ ...money, id: "net-revenue", zh: ["净收入"], en: ["net revenue"] }),
  Entry.parse({ ...money, id: "research", zh: ["研发费用"], en: ["R&D expenses"] }),
  Entry.parse({ id: "dau", kind: "metric", zh: ["日活"], en: ["DAU"], dimension: "people" }),
  Entry.parse({ id: "users", kind: "metric", zh: ["用户"], en: ["users"], dimension: "people" }),
  Entry.parse({ id: "return-rate", kind: "metric", zh: ["退货率"], en: ["return rate"], dimension: "share" }),
  Entry.parse({ id: "skus", kind: "metric", zh: ["SKU"], en: ["SKU"], dimension: "count" }),
]);
const homes = [
  ["jd", "京东", "京东的收入为3亿元，日活为5亿人。"],
  ["kuaishou", "快手", "快手的直播签约商家很多，销售额为2亿元，广告收入更高。"],
  ["talk", "快手", "研究员付一夫认为，直播签约的人会更多。"],
  ["bank", "快手", "交银认为，快手的广告会更多。"],
].map(([id = "", subject = "", quote = ""]) => {
  const { article, claim } = sampleFact({ ...{ id: `${id}-1`, quote, article: { id } }, claim: { subject } });
  return { article, text: sourceOf(id) ?? "", claims: [claim] };
});
const answerer = createAnswerer(createCorpus(homes, lexicon), { now });
const read = (question: string): Understood => answerer.explain(question).understood;
const at = ({ question }: Understood, spans: readonly { span: Span }[]): string[] =>
  spans.map(({ span }) => question.slice(span.start, span.end));

test.for<[asked: string, question: string, language: Understood["language"]]>([
  ["京东收入多少", "京东收入多少", "zh"],
  ["JD revenue in 2020", "JD revenue in 2020", "en"],
  ["jingdong shouru duoshao", "京东收入多少", "zh"],
  ["7 yue jingdong shouru", "7 月京东收入", "zh"],
  ["我是做服装的，京东收入多少", "京东收入多少", "zh"],
  ["京东收入多少？谢谢", "京东收入多少？", "zh"],
  // who greets in English is answered in English
  ["I'm the owner of a shop in Leeds, 京东收入", "京东收入", "en"],
])("%s asks “%s” in %s", ([asked, question, language]) => {
  expect(read(asked)).toMatchObject({ question, language });
});

test("over New Year 今年 and last year are other years", () => {
  let today = new Date("2026-12-31T23:59:00Z");
  const overNewYear = createAnswerer(createCorpus(homes, lexicon), { now: () => today });
  const years = (): (number | null)[] =>
    ["京东今年收入多少", "JD revenue last year"].map(
      (question) => overNewYear.explain(question).understood.periods[0]?.year ?? null,
    );
  expect(years()).toEqual([2026, 2025]);
  today = new Date("2027-01-01T00:00:00Z");
  expect(years()).toEqual([2027, 2026]);
});

test("what is divided by, or left out, is no measure that is asked for", () => {
  const measures = (question: string): string[] =>
    at(
      read(question),
      read(question).mentions.filter(({ entry }) => entry.kind === "metric"),
    );
  expect(measures("revenue per JD users")).toEqual(["revenue"]);
  expect(measures("JD users")).toEqual(["users"]);
  expect(measures("what matters to JD if not revenue")).toEqual([]);
  expect(measures("京东除了收入看什么")).toEqual([]);
});

test.for<[question: string, type: Understood["type"]]>([
  // of somebody, or so many words that they say whose it is
  ["what is the DAU of JD", "what"],
  ["what is JD's revenue?", "what"],
  ["what are the users of JD", "list"],
  ["what are JD's users?", "what"],
  ["what were JD's users a year ago", "what"],
  ["what were JD's users in May 2020", "what"],
  ["京东收入是什么", "what"],
  ["京东日活用户占比是什么", "what"],
  ["what's the share of JD users", "what"],
  // what it is
  ["what is revenue", "definition"],
  ["what is JD", "definition"],
  ["收入是什么", "definition"],
  ["什么是京东收入", "definition"],
  ["京东收入是什么意思", "definition"],
  ["what does JD revenue mean", "definition"],
])("%s asks for %s", ([question, type]) => {
  expect(read(question).type).toBe(type);
});

test.for<[question: string, words: string[]]>([
  ["交银给快手看到多少", ["交银", "快手", "看到"]],
  ["交银怎么看快手", ["交银", "看", "快手"]],
  // what no text holds stays whole
  ["交通给快手看到多少", ["交通", "快手", "看到"]],
  ["京银给快手看到多少", ["京银给", "快手", "看到"]],
])("a word of grammar is no part of a name that the texts hold: %s", ([question, words]) => {
  expect(read(question).groups.map(({ typed }) => typed)).toEqual(words);
});

test("words that ask say as little in traditional characters", () => {
  const [simplified, traditional] = ["京东用户有几倍", "京東用戶有幾倍"].map((question) => read(question).groups);
  expect(traditional?.map(({ weight }) => weight)).toEqual(simplified?.map(({ weight }) => weight));
});

describe("the kind of answer", () => {
  test.for<[question: string, type: Understood["type"]]>([
    ["京东收入多少", "number"],
    ["京东", "what"],
    ["京东收入是不是3亿元", "yesno"],
    ["有几家公司签约", "count"],
    // which ones, and not how many
    ["哪几家公司签约", "list"],
    ["签约的是哪几块", "list"],
    ["哪几种商品卖了多少钱", "list"],
    ["京东哪几年签约", "when"],
    ["京东卖了多少钱", "money"],
    // those, and not how many
    ["卖电器的那几家", "what"],
    ["知道京东要买多少有什么好处", "list"],
    ["京东要买多少", "number"],
  ])("of %s is %s", ([question, type]) => {
    expect(read(question).type).toBe(type);
  });

  test.for<[question: string, type: Understood["type"]]>([
    ["who ships it when I buy", "who"],
    ["“who ships it when I buy", "who"],
    ["whose money is it when I buy", "who"],
    ["where does it go when I buy", "where"],
    ["why is it slow when I buy", "why"],
    ["how do I pay when I buy", "how"],
    ["what do I pay when I buy", "what"],
    ["what is it called when I buy", "definition"],
    ["do they pay when they buy", "yesno"],
    ["does JD pay when I buy", "yesno"],
    ["can I pay when I buy", "yesno"],
    ["when do they pay", "when"],
    ["tell me when they pay", "when"],
    ["our seller who asks when they pay", "when"],
    ["doors open when", "when"],
    ["what year is it when I buy", "when"],
    ["what is the date when they pay", "when"],
  ])("is asked for by the first asking word: %s: %s", ([question, type]) => {
    expect(read(question).type).toBe(type);
  });

  test.for<[question: string, type: Understood["type"]]>([
    ["京东卖了3亿？", "yesno"],
    ["京东是6月18号签的？", "yesno"],
    ["京东是第45次签的？", "yesno"],
    ["JD made 3 billion yuan?", "yesno"],
    ["京东卖了3亿", "what"],
    ["京东2021年？", "what"],
    ["京东3亿元收入？", "what"],
    ["JD revenue?", "what"],
  ])("of a statement with a question mark is yes or no: %s: %s", ([question, type]) => {
    expect(read(question).type).toBe(type);
  });
});

test.for<[question: string, periods: string[], amounts: string[], premises: string[]]>([
  ["京东收入多少", [], [], []],
  ["2020年5月10日京东收入多少", ["2020年5月10日"], [], []],
  ["JD revenue in 2020", ["2020"], [], []],
  ["去年京东收入多少", ["去年"], [], []],
  ["2020年头七个月京东收入", ["2020年头七个月"], [], []],
  ["京东收入是不是3亿元", [], ["3亿元"], []],
  ["前7场才卖了3亿是吧", [], ["7场", "3亿"], []],
  ["京东是不是6大公司", [], ["6大"], []],
  ["6大公司", [], [], []],
  ["京东是不是第45次签约", [], ["第45"], []],
  ["京东第45次签约", [], [], []],
  // the date is what is to be confirmed
  ["协议是6月18号签的对吧", [], [], ["6月18号"]],
  ["did JD sign on May 10", [], [], ["May 10"]],
  ["京东2020年签约了吗", [], [], ["2020年"]],
  ["京东是6月18号签的？", [], [], ["6月18号"]],
  // of a quarter something is asked, unless it is said to be that one
  ["京东2020年二季度签约了没", ["2020年二季度"], [], []],
  ["京东是2020年二季度签约的吗", [], [], ["2020年二季度"]],
  // the date says of when the number is, and may be wrong as well
  ["京东收入6月18号是3亿元对吧", ["6月18号"], ["3亿元"], ["6月18号"]],
  ["in 2020 JD made 3 billion yuan?", ["2020"], ["3 billion yuan"], ["2020"]],
  // and of a state or a change only of when it is
  ["京东3月收入是不是缩水了", ["3月"], [], []],
  ["2020年京东日活高吗", ["2020年"], [], []],
  ["2020年京东3亿元收入占多少", ["2020年"], ["3亿元"], []],
  ["京东6月18号签约多少", ["6月18号"], [], []],
])(
  "%s is of the periods %j, names the amounts %j and wants the dates %j confirmed",
  ([question, periods, amounts, premises]) => {
    const understood = read(question);
    expect({
      periods: understood.periods.map(({ typed }) => typed),
      amounts: at(understood, understood.amounts),
      premises: understood.premises.map(({ typed }) => typed),
    }).toEqual({ periods, amounts, premises });
  },
);

describe("the number", () => {
  test.for<[question: string, dimensions: ExpectedValue["dimensions"], measured: boolean]>([
    ["京东收入多少", ["money"], false],
    ["京东日活多少", ["people"], false],
    ["京东", [], false],
    ["京东签约了吗", [], false],
    // of the kind that is to be confirmed
    ["京东收入是不是3亿元", ["money"], true],
    ["did JD sell 31 billion yuan", ["money"], true],
    ["京东是不是有500万人", ["people"], true],
    ["京东是不是第45次签约", ["rank"], true],
    ["京东是不是卖了31亿", ["money", "people", "count"], true],
    ["did JD sell 31 billion", ["money", "people", "count"], true],
    ["前7场才卖了3亿是吧", ["money", "people", "count"], true],
    // a share of what is counted is its growth
    ["京东收入是不是3.8%", ["share", "growth"], true],
    ["is JD revenue 3.8%", ["share", "growth"], true],
    ["京东日活是不是3.8%", ["share", "growth"], true],
    ["京东SKU是不是3.8%", ["share", "growth"], true],
    ["京东退货率是不是3.8%", ["share"], true],
    ["京东直播是不是3.8%", ["share"], true],
    // the asking words know better
    ["京东排名是不是3亿元", ["rank"], true],
    // which is told and not asked
    ["京东收入3亿人是什么", ["money"], false],
    ["京东 1.15m users 怎么卖", [], false],
    ["京东1000 SKU 怎么卖", [], false],
    ["京东 SKU", ["count"], false],
    ["卖电器的那几家", [], false],
  ])("of %s is of %j, its measure known: %s", ([question, dimensions, measured]) => {
    expect(read(question).expected).toMatchObject({ dimensions, measured });
  });

  test.for<[question: string, change: ExpectedValue["change"]]>([
    ["京东收入是不是3.8%", "either"],
    ["京东收入是不是涨了5%", "change"],
    ["京东涨了31亿是吧", "change"],
  ])("of %s is still a change or not: %s", ([question, change]) => {
    expect(read(question).expected.change).toBe(change);
  });
});

describe("what the question is about", () => {
  test.for<[question: string, groups: string[], mentions: string[]]>([
    ["京东收入多少", ["京东", "收入"], ["京东", "收入"]],
    ["JD revenue in May 2020", ["JD", "revenue"], ["JD", "revenue"]],
    ["2020年5月10日京东收入", ["京东", "收入"], ["京东", "收入"]],
    ["京东天气怎么样", ["京东", "天气"], ["京东"]],
    ["京东3亿用户", ["京东"], ["京东"]],
    ["京东收入是不是3亿元", ["京东", "收入"], ["京东", "收入"]],
    ["did JD sell 31 billion yuan", ["JD", "sell"], ["JD"]],
    // what English counts is what is asked about
    ["1.15m kuaishou merchants", ["kuaishou", "merchants"], ["kuaishou", "merchants"]],
    ["JD with 3 million merchants", ["JD", "merchants"], ["JD", "merchants"]],
    ["京东 2.65亿 merchants", ["京东", "merchants"], ["京东", "merchants"]],
    ["JD with 115 million users", ["JD", "users"], ["JD", "users"]],
    ["JD with 5 million big-city merchants", ["JD", "big", "city", "merchants"], ["JD", "merchants"]],
    ["京东1000 SKU", ["京东", "SKU"], ["京东", "SKU"]],
    // and what Chinese does belongs to the number
    ["京东 115万 商家", ["京东"], ["京东"]],
    ["JD with 5 million 商家", ["JD"], ["JD"]],
    // no 天天 is read beside a day
    ["今天天气", ["天气"], []],
    // 年 is taken by the year
    ["2020年货收入", ["收入"], ["收入"]],
    // a name with a number is no number of things
    ["三只羊收入", ["三只羊", "收入"], ["三只羊", "收入"]],
    ["京东三只商品收入", ["京东", "商品", "收入"], ["京东", "收入"]],
    // what is misspelt
    ["快首收入", ["快首", "收入"], ["快首", "收入"]],
    ["多少", [], []],
  ])("in %s is %j, names among it %j", ([question, groups, mentions]) => {
    const understood = read(question);
    expect(understood.groups.map(({ typed }) => typed)).toEqual(groups);
    expect(at(understood, understood.mentions)).toEqual(mentions);
  });

  test("stands where it is typed", () => {
    const understood = read("2020年 京东 的收入多少");
    expect(at(understood, understood.groups)).toEqual(understood.groups.map(({ typed }) => typed));
  });

  test.for<[question: string, more: string, less: string]>([
    ["京东签约", "京东", "签约"],
    ["京东卖了多少", "京东", "卖了多少"],
    ["京东平均收入", "收入", "平均"],
    ["京东每月收入", "收入", "每月"],
    ["京东收入是什么态度", "收入", "态度"],
    ["京东是什么头衔", "京东", "头衔"],
    ["how do JD merchants pay", "merchants", "pay"],
    ["JD exactly revenue", "revenue", "exactly"],
  ])("in %s is %s rather than %s", ([question, more, less]) => {
    const weightOf = (word: string): number => read(question).groups.find(({ typed }) => typed === word)?.weight ?? -1;
    expect(weightOf(more)).toBe(1);
    expect(weightOf(less)).toBeGreaterThan(0);
    expect(weightOf(less)).toBeLessThan(0.8);
  });

  test("is met by what the texts say instead of it, for less", () => {
    const [group] = read("公司").groups;
    expect(group?.alternatives).toContainEqual({ form: "公司", weight: 1 });
    expect(read("商人").groups[0]?.alternatives.find(({ form }) => form === "商家")?.weight).toBeLessThan(1);
  });
});

describe("a measure of several words", () => {
  test.for<[question: string, groups: string[], apart: string[]]>([
    ["快手直播销售额", ["快手", "直播", "销售额"], ["直播销售额"]],
    ["kuaishou livestream sales", ["kuaishou", "livestream", "sales"], ["livestream sales"]],
    // which a text holds
    ["快手广告收入", ["快手", "广告收入"], []],
    ["快手销售额", ["快手", "销售额"], []],
    // whose first word tells which kind of it is meant
    ["京东净收入", ["京东", "净收入"], []],
    ["jd net revenue", ["jd", "net revenue"], []],
    // whose words measure nothing by themselves
    ["京东研发费用", ["京东", "研发费用"], []],
  ])("in %s is read as %j, apart %j", ([question, groups, apart]) => {
    const understood = read(question);
    expect(understood.groups.map(({ typed }) => typed)).toEqual(groups);
    expect(
      at(
        understood,
        understood.apart.map((span) => ({ span })),
      ),
    ).toEqual(apart);
  });
});

test.for<[question: string, owner: string | null, metric: string | null]>([
  ["栗子的日活多少", "栗子", null],
  ["Acme's revenue", "Acme", null],
  ["栗子优选的公司在哪里", "栗子优选", null],
  ["京东的收入多少", null, null],
  ["JD's revenue", null, null],
  ["公司的收入", null, null],
  ["栗子收入", null, null],
  ["京东的研发费用多少", null, "研发费用"],
  ["R&D expenses of JD", null, "R&D expenses"],
  ["退货率多少", null, "退货率"],
  ["栗子的退货率", "栗子", "退货率"],
  ["快手的直播销售额", null, null],
])("of %s no text names the owner %j and the measure %j", ([question, unknownOwner, unknownMetric]) => {
  expect(read(question)).toMatchObject({ unknownOwner, unknownMetric });
});

test.for<[question: string, words: string[]]>([
  ["付一夫是谁", ["付一夫"]],
  ["付一夫怎么看", ["付一夫", "看"]],
  // no text holds it whole, or it is no name
  ["顾一夫是谁", ["顾", "一夫"]],
  ["京东是谁", ["京东"]],
])("who is asked about in %s is one word where a text holds it: %j", ([question, words]) => {
  expect(read(question).groups.map(({ typed }) => typed)).toEqual(words);
});

test.for<[question: string, word: string, heaviest: number]>([
  // what is spoken of, and what only leads up to what is asked
  ["京东那晚的收入多少", "那晚", 0.05],
  ["京东手里收入多少", "手里", 0.05],
  ["京东准备签约吗", "准备", 0.4],
  ["JD guys revenue", "guys", 0.05],
])("in %s %s says next to nothing", ([question, word, heaviest]) => {
  const group = read(question).groups.find(({ typed }) => typed === word);
  expect(group?.weight).toBeLessThanOrEqual(heaviest);
});

test.for([
  ["京东那边的收入多少", null],
  ["京东那晚的收入多少", null],
  ["栗子优选的收入多少", "栗子优选"],
])("whose measure is asked for in %s, where no text names them: %s", ([question, owner]) => {
  expect(read(question as string).unknownOwner).toBe(owner);
});
