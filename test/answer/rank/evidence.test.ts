/** What speaks for a claim and against it, over a corpus of claims made up here. */
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import { readExpectedValue } from "../../../src/answer/question/expected-value.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import { wantsNumber } from "../../../src/answer/question/wants-number.ts";
import type { Evidence } from "../../../src/answer/rank/evidence.ts";
import { createCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { readAmounts } from "../../../src/extract/amounts/read-amount.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";
import { asked } from "../sample-candidates.ts";

const now = (): Date => new Date("2026-11-23T00:00:00Z");
const lexicon = createLexicon([
  Entry.parse({ id: "company", kind: "concept", zh: ["公司"], en: ["company"] }),
  Entry.parse({ id: "city", kind: "concept", zh: ["城市"], en: ["city"] }),
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"], broader: ["company"] }),
  Entry.parse({
    id: "dada",
    kind: "subject",
    zh: ["达达"],
    en: ["Dada"],
    broader: ["company", "jd"],
  }),
  Entry.parse({ id: "jd-health", kind: "subject", zh: ["京东健康"], en: ["JD Health"], broader: ["company", "jd"] }),
  Entry.parse({ id: "labour-day", kind: "concept", zh: ["劳动节"], en: ["Labour Day"], broader: ["holiday"] }),
  Entry.parse({ id: "cooperate", kind: "concept", zh: ["合作"], en: ["partnership"] }),
  Entry.parse({ id: "founder", kind: "concept", zh: ["创始人"], en: ["founder"] }),
  Entry.parse({ id: "liu", kind: "subject", zh: ["刘强东"], en: ["Richard Liu"], broader: ["jd", "founder"] }),
  Entry.parse({ id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], broader: ["company"] }),
  Entry.parse({ id: "shanghai", kind: "subject", zh: ["上海"], en: ["Shanghai"], broader: ["city"] }),
  Entry.parse({ id: "beijing", kind: "subject", zh: ["北京"], en: ["Beijing"], broader: ["city"] }),
  Entry.parse({ id: "population-group", kind: "subject", zh: ["人群"], en: ["population group"] }),
  Entry.parse({ id: "women", kind: "subject", zh: ["女性"], en: ["women"], broader: ["population-group"] }),
  Entry.parse({ id: "buyer-person", kind: "subject", zh: ["买家"], en: ["buyer"] }),
  Entry.parse({ id: "buyers", kind: "metric", zh: ["买家"], en: ["buyers"], dimension: "people" }),
  Entry.parse({ id: "text-wu", kind: "concept", zh: ["吴杉"], en: [] }),
  Entry.parse({ id: "rank", kind: "metric", zh: ["排名"], en: ["rank"], dimension: "rank" }),
  Entry.parse({ id: "dau", kind: "metric", zh: ["日活"], en: ["DAU"], dimension: "people" }),
  Entry.parse({ id: "growth-rate", kind: "metric", zh: ["增长率"], en: ["growth rate"], dimension: "growth" }),
  Entry.parse({ id: "revenue", kind: "metric", zh: ["收入"], en: ["revenue"], dimension: "money" }),
  Entry.parse({ id: "profit", kind: "metric", zh: ["利润"], en: ["profit"], dimension: "money" }),
  Entry.parse({ id: "loss", kind: "metric", zh: ["亏损"], en: ["loss"], dimension: "money" }),
  Entry.parse({ id: "share-of-total", kind: "metric", zh: ["占比"], en: ["percentage"], dimension: "share" }),
  Entry.parse({ id: "brands", kind: "metric", zh: ["品牌数"], en: ["number of brands"], dimension: "count" }),
  Entry.parse({ id: "investor", kind: "subject", zh: ["基金"], en: ["fund"] }),
  Entry.parse({ id: "north-fund", kind: "subject", zh: ["北岸"], en: ["North Fund"], broader: ["investor"] }),
  Entry.parse({ id: "sales", kind: "metric", zh: ["销售额"], en: ["sales"], dimension: "money" }),
  Entry.parse({
    ...{ id: "skus", kind: "metric", zh: ["SKU"], en: ["SKU"], loose: ["多少种商品"], dimension: "count" },
  }),
  Entry.parse({
    ...{ id: "warehouses", kind: "metric", zh: ["仓库数"], en: ["warehouse count"], dimension: "count" },
    loose: ["多少个仓库", "how many warehouses"],
  }),
  Entry.parse({
    ...{ id: "front-warehouses", kind: "metric", zh: ["前置仓"], en: ["front warehouses"], dimension: "count" },
    broader: ["warehouses"],
  }),
  Entry.parse({
    ...{ id: "volume", kind: "metric", zh: ["销量"], en: ["sales volume"], loose: ["sales"], dimension: "count" },
  }),
]);

type Sample = Parameters<typeof sampleFact>[0];
/** The evidence for the one claim of a corpus as the answer to a question. */
const evidenceFor = (question: string, sample: Sample): Evidence => {
  const { article, claim } = sampleFact({ before: "", after: "", ...sample, id: "sample-1" });
  const corpus = createCorpus([{ article, text: sourceOf("sample") ?? "", claims: [claim] }], lexicon);
  const [first] = createAnswerer(corpus, { now }).explain(question).candidates;
  if (!first) throw new Error(`nothing is found for ${question}`);
  return first.evidence;
};
const sales = (subject: string, quote = `${subject}收入为3亿元。`): Sample => ({
  quote,
  number: { text: "3亿元", value: 3e8 },
  claim: { subject, metric: "收入", period: "2020" },
  article: { title: "观察" },
});

const ofYearBefore = (quote: string): Sample => ({
  ...sales("", quote),
  claim: { subject: "", metric: "收入", period: "2019", periodRule: "去年同期" },
  article: { title: "京东观察" },
});

describe("paraphrases", () => {
  const quote = "流量在哪里，货物就会流向哪里。";
  const statement = (...paraphrases: string[]): Sample => ({
    ...{ quote, claim: { subject: "零售", metric: "逻辑", ...(paraphrases.length > 0 && { paraphrases }) } },
    article: { title: "观察" },
  });
  const coverage = (...paraphrases: string[]): number =>
    evidenceFor("零售的道理是人多的地方好卖吗", statement(...paraphrases)).coverage;

  test("say what a claim states in other words", () => {
    expect(coverage("零售的道理是人多的地方好卖。")).toBeGreaterThan(coverage() + 0.3);
    expect(coverage("开店要花钱。")).toBeLessThan(coverage() + 0.1);
  });

  test("count one by one: words of several make no statement", () => {
    const whole = coverage("零售的道理是人多的地方好卖。");
    expect(coverage("道理。", "人多的地方。", "好卖。")).toBeLessThan(whole - 0.15);
  });
});

describe("what a share is part of", () => {
  const share: Sample = {
    ...{ quote: "Shanghai brought 19% of revenue.", claim: { subject: "Shanghai", metric: "share of revenue" } },
    number: { text: "19%", value: 19, unit: "%" },
  };
  test.for<[question: string, match: Evidence["metric"]]>([
    ["上海占收入几成", "match"],
    ["上海占利润几成", "other"],
  ])("that a share is of is met by what is told to be a share of it: %s", ([question, match]) => {
    expect(evidenceFor(question, share).metric).toBe(match);
  });
});

describe("the subject", () => {
  test.for<[question: string, sample: Sample, match: Evidence["subject"]]>([
    ["京东收入多少", sales("京东"), "match"],
    ["快手收入多少", sales("京东"), "other"],
    ["收入多少", sales("京东"), "unasked"],
    // of money a part's is not the whole's; of users it may be
    ["京东收入多少", sales("达达"), "other"],
    // but its share of the whole is of both
    [
      "京东收入占几成",
      {
        ...{ quote: "达达占总收入的17%。", claim: { subject: "达达", metric: "占总收入" } },
        number: { text: "17%", value: 17, unit: "%" },
      },
      "partly",
    ],
    // who says so needs no naming in what is said, where the text has it at all
    ["快手说京东收入多少", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["JD revenue according to Kuaishou", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["快手说京东收入多少", sales("京东"), "other"],
    // whose doing only tells when
    ["快手关店后京东收入多少", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["JD revenue after the Kuaishou deal", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["快手关店后京东收入多少", sales("京东"), "other"],
    ["JD revenue on day one of the Kuaishou ban", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["JD revenue in the Kuaishou study", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    // who invests is seldom whom a figure is of
    ["北岸的京东收入多少", { ...sales("京东"), article: { title: "北岸观察" } }, "partly"],
    ["北岸的京东收入多少", sales("京东"), "other"],
    ["北岸收入多少", { ...sales("京东"), article: { title: "北岸观察" } }, "other"],
    // a part whose name is the whole's and a word that stands there
    ["京东健康的收入多少", sales("", "健康业务收入为3亿元。"), "other"],
    ["京东健康的收入多少", { ...sales("", "健康业务收入为3亿元。"), article: { title: "京东观察" } }, "partly"],
    ["京东健康的收入多少", { ...sales("", "零售收入为3亿元。"), article: { title: "京东观察" } }, "other"],
    ["快手跟京东收入多少", { ...sales("京东"), article: { title: "快手观察" } }, "other"],
    // of whom the quote sets against another
    ["京东的收入比快手多多少", sales("京东", "相对于快手，京东收入为3亿元。"), "partly"],
    ["快手收入多少", sales("京东", "相对于快手，京东收入为3亿元。"), "other"],
    ["京东收入多少", sales("京东旗下达达"), "match"],
    ["京东的达达收入多少", sales("达达"), "partly"],
    [
      "京东日活多少",
      {
        quote: "达达日活为3亿人。",
        claim: { subject: "达达", metric: "日活" },
        number: { text: "3亿人", value: 3e8, unit: "people" },
      },
      "partly",
    ],
    ["京东收入多少", sales("", "京东公布，收入为3亿元。"), "partly"],
    ["京东收入多少", sales("快手", "快手收入为3亿元，多于京东。"), "other"],
    ["京东收入多少", { ...sales(""), article: { title: "京东观察" } }, "partly"],
    ["京东收入多少", { ...sales("快手"), article: { title: "京东观察" } }, "other"],
    ["上海收入多少", { ...sales(""), article: { title: "上海观察" } }, "partly"],
    ["上海收入多少", sales(""), "other"],
    ["上海收入多少", { ...sales("", "全国收入为3亿元。"), article: { title: "上海观察" } }, "other"],
    ["上海收入多少", { ...sales("", "发往全国各地的收入为3亿元。"), article: { title: "上海观察" } }, "partly"],
    ["上海收入多少", { ...sales("", "占到全国的收入为3亿元。"), article: { title: "上海观察" } }, "partly"],
    ["上海收入多少", { ...sales("", "全省收入为3亿元。"), article: { title: "上海观察" } }, "other"],
    ["上海收入多少", { ...sales("", "在全球收入为3亿元。"), article: { title: "上海观察" } }, "other"],
    ["上海收入多少", { ...sales("", "在全球首发，收入为3亿元。"), article: { title: "上海观察" } }, "partly"],
    // another place of the clause; not one that contains it, or that the question names too
    ["上海收入多少", { ...sales("", "北京的收入为3亿元。"), article: { title: "上海观察" } }, "other"],
    ["上海和北京收入多少", { ...sales("", "北京的收入为3亿元。"), article: { title: "上海观察" } }, "partly"],
    ["上海收入多少", { ...sales("", "收入为3亿元，北京没有。"), article: { title: "上海观察" } }, "partly"],
    ["上海收入多少", { ...sales("", "收入为3亿元，全国排第三。"), article: { title: "上海观察" } }, "partly"],
    ["上海京东收入多少", sales("京东", "上海京东收入为3亿元。"), "match"],
    ["北京上海收入多少", { ...sales("上海"), article: { title: "北京观察" } }, "partly"],
    ["上海收入多少", sales("北京"), "other"],
    ["上海京东收入多少", sales("京东", "京东收入为3亿元，占上海零售的一半。"), "partly"],
    ["上海收入多少", sales("北京", "北京收入为3亿元，超过上海。"), "other"],
    // a place within another is one that the text names
    ["北京上海收入多少", sales("上海"), "other"],
    ["京东、快手和达达收入多少", sales("快手"), "other"],
    // of several that are listed one has the most
    ["京东、快手和达达谁的收入最高", sales("快手"), "match"],
    ["JD, Kuaishou and Dada: who has the highest revenue", sales("快手"), "match"],
    ["京东跟快手还有达达谁收入更多", sales("达达"), "match"],
    ["京东那边给快手送货的谁收入最高", sales("快手"), "other"],
    // what another part of a list leaves out
    ["京东收入多少", sales("京东", "快手除京东外仍是第二；京东收入为3亿元。"), "match"],
    ["京东收入多少", sales("快手", "除京东外，快手收入为3亿元；北京更多。"), "other"],
    ["京东跟快手合作，收入多少", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["京东和快手的收入", { ...sales("京东"), article: { title: "快手观察" } }, "other"],
    ["刘强东家收入多少", sales("京东"), "partly"],
    ["刘强东家收入多少", sales("快手"), "other"],
    ["京东收入比快手高吗", sales("快手"), "match"],
    ["刘强东对收入说了什么", sales("京东"), "other"],
    ["京东收入多少", sales("京东", "除了京东以外，收入为3亿元。"), "other"],
    ["京东收入多少", sales("快手", "相对于京东，快手收入为3亿元。"), "other"],
    ["JD revenue", sales("快手", "Unlike JD, 快手收入为3亿元。"), "other"],
    ["京东和快手哪个收入多", sales("快手", "相对于京东，快手收入为3亿元。"), "match"],
    ["京东收入多少", ofYearBefore("达达收入为5亿元，去年同期为3亿元。"), "other"],
    ["达达收入多少", ofYearBefore("达达收入为5亿元，去年同期为3亿元。"), "partly"],
    ["除了京东，收入多少", sales("京东", "除了京东以外，收入为3亿元。"), "match"],
    // whether it is one of them is what is asked
    ["京东收入算进去了吗", sales("京东", "除了京东以外，收入为3亿元。"), "match"],
    ["算上京东收入多少", sales("京东", "除了京东以外，收入为3亿元。"), "other"],
    ["what revenue was JD part of", sales("京东", "除了京东以外，收入为3亿元。"), "other"],
    ["is JD included in the revenue", sales("京东", "除了京东以外，收入为3亿元。"), "match"],
    ["revenue, JD not counted", sales("京东", "除了京东以外，收入为3亿元。"), "match"],
    ["京东以外收入多少", sales("京东", "除了京东以外，收入为3亿元。"), "match"],
    ["京东以外资计的收入", sales("京东", "除了京东以外，收入为3亿元。"), "other"],
    ["京东和快手哪个收入多", sales("快手"), "match"],
    ["京东、快手、达达的收入", sales("上海", "上海收入为3亿元，京东、快手、达达参加。"), "partly"],
    ["京东、快手的收入", sales("上海", "上海收入为3亿元，京东、快手参加。"), "other"],
    // of those whom its own clause names
    ["京东收入多少", sales("快手", "京东签约，快手收入为3亿元。"), "other"],
    // to whom or with whom something is done
    ["京东给快手的收入", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["revenue of JD for Kuaishou", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["京东给快手的收入", sales("京东"), "other"],
    // whose measure is asked for
    ["跟快手合作的京东收入多少", { ...sales("快手"), article: { title: "京东观察" } }, "other"],
    ["跟快手合作，京东怎么样，收入多少", { ...sales("快手"), article: { title: "京东观察" } }, "partly"],
    [
      "revenue on the day that Kuaishou met JD's revenue",
      { ...sales("快手"), article: { title: "京东观察" } },
      "other",
    ],
    // of the member of a list that the number is dealt to
    ["北京收入多少", { ...sales("上海", "上海、北京收入分别为3亿元、2亿元。"), article: { title: "观察" } }, "other"],
    ["上海收入多少", { ...sales("上海", "上海、北京收入分别为3亿元、2亿元。"), article: { title: "观察" } }, "match"],
    ["北京收入多少", { ...sales("京东", "上海、北京收入分别为3亿元、2亿元。"), article: { title: "观察" } }, "match"],
    ["京东2020年跟快手的收入", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["京东与快手的收入", { ...sales("京东"), article: { title: "快手观察" } }, "other"],
    // of two that the text names, where the quote names one of them and nobody else
    ["快手那些京东的收入多少", { ...sales("京东"), article: { title: "快手观察" } }, "partly"],
    ["快手那些京东的收入多少", sales("京东"), "other"],
    ["在快手的京东收入多少", { ...sales("京东"), article: { title: "快手观察" } }, "other"],
    ["revenue of JD on Kuaishou", { ...sales("京东"), article: { title: "快手观察" } }, "other"],
    ["上海收入多少", { ...sales("", "globally 收入为3亿元。"), article: { title: "上海观察" } }, "other"],
    ["上海收入多少", sales("快手", "上海公布，快手收入为3亿元。"), "partly"],
    ["快手在京东收入多少", sales("快手", "京东公布，快手收入为3亿元。"), "partly"],
  ])("of %s is a %j: %s", ([question, sample, match]) => {
    expect(evidenceFor(question, sample).subject).toBe(match);
  });
});

const counted = (text: string, metric: string): Sample => ({
  quote: `京东有${text}，仓储也很大。`,
  number: { text, value: 1000, unit: "items" },
  claim: { subject: "京东", metric },
});
test.for<[question: string, sample: Sample, others: boolean]>([
  ["京东有多少个仓库", counted("1000个SKU", "SKU"), true],
  ["how many warehouses does JD have", counted("1000个SKU", "SKU"), true],
  ["how many new parcels does JD have", counted("1000个SKU", "SKU"), true],
  ["how many SKU items does JD have", counted("1000个SKU", "SKU"), true],
  ["how many new SKU does JD have", counted("1000个SKU", "SKU"), false],
  ["京东有多少种商品", counted("1000个SKU", "SKU"), false],
  ["京东有多少个仓库", counted("1000个前置仓", "前置仓"), false],
  // what it counts stands elsewhere
  ["京东有多少个仓库", counted("1000个", "SKU"), false],
  ["京东仓储怎么样", counted("1000个SKU", "SKU"), false],
  ["京东有多少个仓库", sales("京东"), false],
])("whether the number of %s counts something else by its own words (%j): %s", ([question, sample, others]) => {
  expect(evidenceFor(question, sample).countsSomethingElse).toBe(others);
});

test.for<[question: string, period: string, periodRule: string, former: boolean]>([
  ["京东收入多少", "2019", "去年同期", true],
  ["JD revenue", "2019", "a year earlier", true],
  ["京东收入多少", "2020", "stated", false],
  ["京东2019年收入多少", "2019", "去年同期", false],
  ["京东原来收入多少", "2019", "去年同期", false],
  ["京东收入是3亿元吗", "2019", "去年同期", false],
])(
  "asked for by “%s” a figure of %s (%s) is what another is set against: %j",
  ([question, period, periodRule, former]) => {
    const sample = sales("京东");
    expect(evidenceFor(question, { ...sample, claim: { ...sample.claim, period, periodRule } }).former).toBe(former);
  },
);

describe("what the question asks for in other words", () => {
  test.for<[question: string, quote: string, superlative: boolean, excepting: boolean]>([
    ["哪家收入最多", "京东收入为3亿元，居首位。", true, false],
    ["which has the highest revenue", "京东收入最高，为3亿元。", true, false],
    ["最近收入多少", "京东收入为3亿元，居首位。", false, false],
    ["哪家收入最多", "京东收入为3亿元。", false, false],
    ["除了快手，京东收入多少", "剔除快手后京东收入为3亿元。", false, true],
    ["京东收入多少", "剔除快手后京东收入为3亿元。", false, false],
    ["除了快手，京东收入多少", "京东收入为3亿元。", false, false],
  ])("%s beside %s", ([question, quote, superlative, excepting]) => {
    const evidence = evidenceFor(question, sales("京东", quote));
    expect(evidence.superlative).toBe(superlative);
    expect(evidence.excepting).toBe(excepting);
  });
});

/** A rise by 3% of what is named, or of nothing. */
const growthOf = (metric: string): Sample => ({
  quote: `京东${metric}同比增长3%。`,
  number: { text: "3%", value: 3, unit: "%", change: "yoy" },
  claim: { subject: "京东", metric },
});

describe("the measure", () => {
  test.for<[question: string, sample: Sample, match: Evidence["metric"], unmet: boolean]>([
    ["京东收入多少", sales("京东"), "match", false],
    ["京东日活多少", sales("京东"), "other", true],
    ["京东多少", sales("京东"), "unasked", false],
    ["京东收入和日活多少", sales("京东"), "partly", true],
    ["JD revenue", sales("京东"), "match", false],
    // what a number is tells its measure, whatever word for it stands there
    [
      "京东的品牌数多少",
      {
        quote: "京东有3000个品牌。",
        number: { text: "3000个", value: 3000, unit: "brands" },
        claim: { subject: "京东", metric: "目前" },
      },
      "match",
      false,
    ],
    [
      "京东的品牌数多少",
      {
        quote: "京东有3000个品牌。",
        number: { text: "3000个", value: 3000, unit: "items" },
        claim: { subject: "京东", metric: "目前" },
      },
      "unread",
      true,
    ],
    [
      "京东亏损多少",
      {
        quote: "京东利润为-3亿元。",
        number: { text: "-3亿元", value: -3e8 },
        claim: { subject: "京东", metric: "利润" },
      },
      "match",
      false,
    ],
    [
      "京东亏损多少",
      { quote: "京东利润为3亿元。", number: { text: "3亿元", value: 3e8 }, claim: { subject: "京东", metric: "利润" } },
      "other",
      true,
    ],
    [
      "京东的占比多少",
      {
        quote: "京东占零售的3%。",
        number: { text: "3%", value: 3, unit: "%" },
        claim: { subject: "京东", metric: "" },
      },
      "match",
      false,
    ],
    [
      "京东的占比多少",
      {
        quote: "京东零售增长3%。",
        number: { text: "3%", value: 3, unit: "%", change: "yoy" },
        claim: { subject: "京东", metric: "" },
      },
      "unread",
      true,
    ],
    // the growth of one measure is another's no more than its amount
    ["京东日活增长率", growthOf("收入"), "other", true],
    ["京东收入增长率", growthOf("收入"), "match", false],
    ["京东增长率", growthOf("收入"), "match", false],
    ["京东日活增长率", growthOf(""), "partly", true],
    // sales may be of goods as well as of money
    [
      "JD sales",
      {
        quote: "京东销量为3亿件。",
        number: { text: "3亿件", unit: "items" },
        claim: { subject: "京东", metric: "销量" },
      },
      "other",
      false,
    ],
    [
      "京东收入多少",
      {
        quote: "京东有1900万人获得收入。",
        number: { text: "1900万人", value: 19e6, unit: "people" },
        claim: { subject: "京东", metric: "用户" },
      },
      "unread",
      false,
    ],
    [
      "京东收入多少",
      {
        quote: "京东收入增长5%。",
        number: { text: "5%", value: 5, unit: "%", change: "yoy" },
        claim: { subject: "京东", metric: "收入" },
      },
      "match",
      false,
    ],
  ])("of %s in %j: %s", ([question, sample, match, unmet]) => {
    expect(evidenceFor(question, sample)).toMatchObject({ metric: match, metricUnmet: unmet });
  });
});

describe("the period", () => {
  test.for<[question: string, match: Evidence["period"]]>([
    ["2020年京东收入多少", "same"],
    ["2020年5月京东收入多少", "wider"],
    ["2019年京东收入多少", "other"],
    ["京东收入多少", "unasked"],
    ["京东收入比2019年多了多少", "unasked"],
    ["2020年、2019年京东收入多少", "same"],
  ])("of %s: %s", ([question, match]) => {
    expect(evidenceFor(question, sales("京东")).period).toBe(match);
  });
});

test.for<[what: string, question: string, quote: string, match: Evidence["period"]]>([
  ["a state is of the year that it is known in", "2020年收入多少", "截至5月，京东收入为3亿元。", "same"],
  ["and of the quarter", "2020年二季度收入多少", "截至5月，京东收入为3亿元。", "same"],
  ["but its money isn't of the full year", "2020年全年收入多少", "截至5月，京东收入为3亿元。", "within"],
  [
    "a company's own quarter is what the quote calls so",
    "京东20财年第二季度收入多少",
    "2020财年Q2，京东收入为3亿元。",
    "same",
  ],
  ["hyphen or none", "JD second-quarter fiscal 2020 revenue", "2020财年Q2，京东收入为3亿元。", "same"],
  ["and no other that the text names", "京东20财年第二季度收入多少", "2020财年Q1，京东收入为3亿元。", "other"],
  [
    "and what its report goes on with",
    "京东20财年第二季度收入多少",
    "2020财年第二财季已过。另外，京东收入为3亿元。",
    "same",
  ],
  ["and may be any where it names none", "京东20财年第二季度收入多少", "京东收入为3亿元。", "unknown"],
  ["a holiday's month is its year's", "2020年劳动节收入多少", "5月，京东收入为3亿元。", "same"],
  ["a month's flow isn't its quarter's", "2020年二季度收入多少", "5月，京东收入为3亿元。", "within"],
  ["a month's flow isn't its year's", "2020年收入多少", "5月，京东收入为3亿元。", "within"],
  [
    "a date that only the quote names rules nothing out",
    "2020年4月京东收入多少",
    "2020年4月报告说，5月京东收入为3亿元。",
    "unknown",
  ],
  ["another month does", "2020年3月京东收入多少", "5月京东收入为3亿元。", "other"],
  ["so does what a number is compared with", "2018年底京东收入多少", "5月京东收入为3亿元，较2018年底增长。", "other"],
])("%s: %s beside %s", ([, question, quote, match]) => {
  const sample = sales("京东", quote);
  expect(evidenceFor(question, { ...sample, claim: { ...sample?.claim, period: "2020-05" } }).period).toBe(match);
});

test.for<[question: string, period: string, says: string, match: Evidence["period"]]>([
  ["JD revenue in Q3 2020", "2020-08/2020-10", "JD's fiscal third quarter is over.", "same"],
  ["JD revenue in Q3 2020", "2020-08/2020-10", "JD's third fiscal quarter is over.", "same"],
  // of no year: whichever the report is on
  ["JD revenue in Q3", "2020-08/2020-10", "JD's fiscal third quarter is over.", "same"],
  ["JD revenue in Q3", "2020-08/2020-10", "JD's year is over.", "other"],
  ["JD revenue in Q2", "2020-08/2020-10", "JD's fiscal third quarter is over.", "other"],
  ["JD revenue in Q3 2020", "2020-08/2020-10", "JD's year is over.", "other"],
  ["JD revenue in Q2 2020", "2020-08/2020-10", "JD's fiscal third quarter is over.", "other"],
  ["JD revenue in Q3 2021", "2020-08/2020-10", "JD's fiscal third quarter is over.", "other"],
  ["JD revenue in Q3 2020", "2020-10/2020-12", "JD's fiscal third quarter is over.", "other"],
  ["JD revenue in July to August 2020", "2020-08/2020-10", "JD's fiscal third quarter is over.", "other"],
])("a quarter by the company's own year: %s, of %s in a text that says %s: %s", ([question, period, says, match]) => {
  const sample = sales("京东", `${says} 京东收入为3亿元。`);
  expect(evidenceFor(question, { ...sample, claim: { ...sample?.claim, period } }).period).toBe(match);
});

test.for<[question: string, period: string, match: Evidence["period"]]>([
  ["2020年5月那场京东收入多少", "2020-05-10", "same"],
  ["2020年5月京东收入多少", "2020-05-10", "within"],
  ["2020年那场京东收入多少", "2020-05", "within"],
  ["2020年和2021年京东收入一共多少", "2020/2021", "same"],
  ["2020年和2021年京东收入一共多少", "2019/2021", "wider"],
  ["2020年5月和2021年5月京东收入一共多少", "2020/2021", "wider"],
  // a year's livestreams are more than one day's
  ["2020年那场京东收入多少", "2020-05-10", "within"],
  ["livestream revenue of JD in May 2020", "2020-05-10", "within"],
])("%s is told by what is of %s: %s", ([question, period, match]) => {
  const sample = sales("京东", "京东收入为3亿元。");
  expect(evidenceFor(question, { ...sample, claim: { ...sample?.claim, period } }).period).toBe(match);
});

test.for<[question: string, period: string | null, published: string, match: Evidence["period"]]>([
  ["2020年京东怎么样了", "2020-05-10", "2020-06-01", "same"],
  ["2020年6月京东怎么样了", null, "2020-06-01", "same"],
  ["2020年京东怎么样了", null, "2020-06-01", "same"],
  ["2020年5月京东怎么样了", null, "2020-06-01", "unknown"],
  ["2019年京东怎么样了", null, "2020-06-01", "unknown"],
  ["2019年京东怎么样了", "2020-05-10", "2020-06-01", "other"],
  ["2020年5月京东怎么样了", "2020", "2020-06-01", "same"],
  // of what came out, not of when it did
  ["京东什么时候发布2019年财报", "2020-05-10", "2020-06-01", "unasked"],
  ["when did JD publish its 2019 results", "2020-05-10", "2020-06-01", "unasked"],
  ["京东什么时候发布2019年新品", "2020-05-10", "2020-06-01", "other"],
  // the clause without the asking word names another time than the one asked for
  ["JD aimed at May 2019 - what year does it open", "2020-05-10", "2020-06-01", "unasked"],
  ["JD是2019年5月计划的，哪年开业", "2020-05-10", "2020-06-01", "unasked"],
])("what %s asks is told by a statement of %s, published on %s: %s", ([question, period, published, match]) => {
  const sample: Sample = {
    quote: "京东做得很好。",
    claim: { subject: "京东", metric: "", period },
    article: { title: "观察", published, asOf: published },
  };
  expect(evidenceFor(question, sample).period).toBe(match);
});

test.for<[question: string, quote: string, periodRule: string, match: Evidence["period"]]>([
  ["2020年6月京东怎么样了", "京东做得很好。", "carried", "same"],
  ["2020年7月京东怎么样了", "京东做得很好。", "carried", "other"],
  ["2020年6月京东怎么样了", "京东做得很好。", "stated", "other"],
  ["2020年6月京东怎么样了", "京东1月到3月做得很好。", "carried", "other"],
])(
  "which time a statement is of that names none is only guessed: %s, told by %s (%s) of an article of June: %s",
  ([question, quote, periodRule, match]) => {
    const sample: Sample = {
      quote,
      claim: { subject: "京东", metric: "", period: "2020-01/2020-03", periodRule },
      article: { title: "观察", published: "2020-06-01", asOf: "2020-06-01" },
    };
    expect(evidenceFor(question, sample).period).toBe(match);
  },
);

type Told = "lists" | "totalled" | "populationUnmet" | "dated" | "metricUnmet";
test.for<[what: Told, question: string, quote: string, told: boolean]>([
  ["lists", "京东做哪几类收入", "京东收入来自家电、图书和服饰，为3亿元。", true],
  ["lists", "what kinds of revenue does JD have", "JD has revenue from ads, logistics and retail, 3亿元。", true],
  ["lists", "京东做哪几类收入", "京东收入来自家电，为3亿元。", false],
  ["lists", "京东收入多少", "京东收入来自家电、图书和服饰，为3亿元。", false],
  ["totalled", "京东一共收入多少", "京东最终收入为3亿元。", true],
  ["totalled", "京东一共收入多少", "京东收入为3亿元。", false],
  ["totalled", "京东收入多少", "京东最终收入为3亿元。", false],
  ["totalled", "total revenue of JD", "京东收入累计为3亿元。", true],
  ["populationUnmet", "京东女性用户收入多少", "京东收入为3亿元。", true],
  ["populationUnmet", "京东女性用户收入多少", "京东人群收入为3亿元。", true],
  ["populationUnmet", "京东女性用户收入多少", "京东女性收入为3亿元。", false],
  ["populationUnmet", "京东收入多少", "京东收入为3亿元。", false],
  ["populationUnmet", "京东人群收入多少", "京东收入为3亿元。", false],
  ["dated", "京东什么时候签约", "2020年5月10日，京东签约，收入为3亿元。", true],
  ["dated", "京东什么时候签约", "2020年，京东签约，收入为3亿元。", false],
  ["dated", "京东哪年签约", "2020年，京东签约，收入为3亿元。", true],
  ["dated", "京东什么时候签约", "疫情以来京东签约，收入为3亿元。", false],
  ["dated", "京东什么时候签约", "京东签约，收入为3亿元，compared with 2020年5月。", false],
  ["dated", "京东什么时候签约", "京东签约，收入为3亿元，較2020年5月增長。", false],
  ["dated", "京东什么时候签约", "Compared with May 2020, 京东签约，收入为3亿元。", false],
  ["dated", "京东和谁签约", "2020年5月10日，京东签约，收入为3亿元。", false],
  ["metricUnmet", "京东收入增长率多少", "京东收入为3亿元。", true],
  ["metricUnmet", "京东日活占比有多大", "京东收入为3亿元。", true],
  ["metricUnmet", "京东日活比去年多了多少", "京东收入为3亿元。", true],
  ["metricUnmet", "京东日活比去年多吗", "京东收入为3亿元。", true],
  ["metricUnmet", "京东日活比快手高吗", "京东收入为3亿元。", false],
])("%s: %s beside %s: %s", ([what, question, quote, told]) => {
  expect(evidenceFor(question, sales("京东", quote))[what]).toBe(told);
});

test.for<[question: string, quote: string, unmet: boolean]>([
  ["how many warehouses did JD open", "京东有3亿元收入。", true],
  ["how many warehouses did JD open", "京东的仓库有3亿元收入。", false],
  ["how many new warehouses were in JD", "京东有3亿元收入。", true],
  ["how many did JD open", "京东有3亿元收入。", false],
  ["how much revenue did JD have", "京东有3亿元利润。", false],
])("what is to be counted, as %s asks, is nowhere in %s: %s", ([question, quote, unmet]) => {
  expect(evidenceFor(question, sales("京东", quote)).countedUnmet).toBe(unmet);
});

test.for<[question: string, metric: string, value: number, contrary: boolean]>([
  ["京东亏了多少", "利润", 3e8, true],
  ["how much did JD lose", "core profit", 3e8, true],
  ["京东亏了多少", "利润", -3e8, false],
  ["京东亏了多少", "亏损", 3e8, false],
  ["京东亏了多少", "收入", 3e8, false],
  // of either
  ["京东盈亏多少", "利润", 3e8, false],
  ["京东利润多少", "利润", 3e8, false],
])("a loss, as %s asks, is told by no profit: %s of %d, %s", ([question, metric, value, contrary]) => {
  const told: Sample = {
    quote: `京东${metric}为3亿元。`,
    number: { text: "3亿元", value },
    claim: { subject: "京东", metric },
  };
  expect(evidenceFor(question, told).profitForLoss).toBe(contrary);
});

test.for<[question: string, quote: string, unmet: boolean]>([
  ["京东在快手的收入多少", "京东收入为3亿元。", true],
  ["京东在快手的收入多少", "京东收入为3亿元，在快手。", false],
  // of two that the text names one will do, unless the other is where something is sold
  ["快手京东的收入多少", "京东收入为3亿元。", true],
  // who says so, to whom, when, and of whom all else is asked
  ["快手说京东收入多少", "京东收入为3亿元。", false],
  ["快手2023年初的调查里京东收入多少", "京东收入为3亿元。", false],
  ["给快手的京东收入多少", "京东收入为3亿元。", false],
  ["快手关店后京东收入多少", "京东收入为3亿元。", false],
  ["除了快手，京东收入多少", "京东收入为3亿元。", false],
  ["京东和快手谁收入多", "京东收入为3亿元。", false],
  // a place, a person, a fund
  ["京东在上海收入多少", "京东收入为3亿元。", false],
  ["刘强东的京东收入多少", "京东收入为3亿元。", false],
  ["北岸的京东收入多少", "京东收入为3亿元。", false],
])("a company, as %s asks, is nowhere around %s: %s", ([question, quote, unmet]) => {
  expect(evidenceFor(question, sales("京东", quote)).ownerUnmet).toBe(unmet);
});

test.for<[question: string, quote: string, contrary: boolean]>([
  ["京东损失了多少收入", "京东收入为3亿元。", true],
  ["京东少赚多少收入", "京东收入为3亿元。", true],
  ["京东损失了多少收入", "京东收入减少3亿元。", false],
  ["人少赚钱多的京东收入多少", "京东收入为3亿元。", false],
  ["京东收入多少", "京东收入为3亿元。", false],
])("what is lost, as %s asks, isn't told by %s: %s", ([question, quote, contrary]) => {
  expect(evidenceFor(question, sales("京东", quote)).profitForLoss).toBe(contrary);
});

test.for<[question: string, quote: string, unmet: boolean]>([
  ["京东合作收入多少", "京东收入为3亿元。", true],
  ["京东合作收入多少", "京东合作收入为3亿元。", false],
  ["京东收入多少", "京东收入为3亿元。", false],
])("the line of business that %s asks for is named nowhere in %s: %s", ([question, quote, unmet]) => {
  expect(evidenceFor(question, sales("京东", quote)).lineUnmet).toBe(unmet);
});

test.for<[question: string, quote: string, unmet: boolean]>([
  ["how much revenue has Dunzo", "京东收入为3亿元。", true],
  ["how much revenue has Dunzo", "京东收入为3亿元，不如Dunzo。", false],
  ["how much revenue has dunzo", "京东收入为3亿元。", false],
  ["Dunzo revenue", "京东收入为3亿元。", false],
  ["how much revenue has Winter", "京东收入为3亿元。", false],
  ["how much revenue has Kuaishou", "京东收入为3亿元。", false],
])("a name that nobody lists, as %s asks, is nowhere in %s: %s", ([question, quote, unmet]) => {
  expect(evidenceFor(question, sales("京东", quote)).strangerUnmet).toBe(unmet);
});

test.for<[question: string, unmet: boolean]>([
  ["快手京东的收入多少", false],
  ["快手和京东的收入多少", true],
  ["revenue of Kuaishou and JD", true],
  ["在快手京东的收入多少", true],
])("of two companies that a text names one will do for %s: %s", ([question, unmet]) => {
  const after = { before: "", after: "快手也来了。" };
  expect(evidenceFor(question, { ...sales("京东"), ...after }).ownerUnmet).toBe(unmet);
});

test("a measure is met by the claim that is of it, in whatever words", () => {
  const told: Sample = {
    quote: "京东进账3亿元。",
    number: { text: "3亿元", value: 3e8 },
    claim: { subject: "京东", metric: "收入" },
  };
  expect(evidenceFor("京东收入多少", told).met.every(({ level }) => level >= 0.75)).toBe(true);
  expect(evidenceFor("京东利润多少", told).met.every(({ level }) => level >= 0.75)).toBe(false);
});

test("growth is told by a number that is a change, without the word", () => {
  const told: Sample = {
    ...sales("京东", "京东收入攀升5%。"),
    number: { text: "5%", value: 5, unit: "%", change: "unstated" },
  };
  expect(evidenceFor("京东收入增长率多少", told).met.every(({ level }) => level >= 0.75)).toBe(true);
  expect(evidenceFor("京东收入增长率多少", sales("京东")).met.every(({ level }) => level >= 0.75)).toBe(false);
});

test("a rank is told by a place, without the word", () => {
  const told: Sample = {
    quote: "京东位居第一。",
    number: { text: "第一", value: 1, unit: "rank" },
    claim: { subject: "京东", metric: "位居" },
  };
  expect(evidenceFor("京东排名多少", told).met.every(({ level }) => level >= 0.75)).toBe(true);
  const share: Sample = { ...sales("京东", "京东占1%。"), number: { text: "1%", value: 1, unit: "%" } };
  expect(evidenceFor("京东排名多少", share).met.every(({ level }) => level >= 0.75)).toBe(false);
});

test.for<[question: string, speaker: string, spoken: boolean]>([
  ["吴杉说了什么", "分析师吴杉", true],
  ["京东说了什么", "京东", true],
  ["吴杉说了什么", "刘川", false],
  ["吴杉卖了什么", "分析师吴杉", false],
])("asked %s, the words of %s are what somebody said: %s", ([question, speaker, spoken]) => {
  const quote = `${speaker}表示,吴杉看好京东的生意。`;
  expect(evidenceFor(question, { quote, claim: { speaker, subject: "京东", metric: "" } }).spoken).toBe(spoken);
});

test.for<[question: string, quote: string, match: Evidence["period"]]>([
  ["京东2024发布会在哪开", "京东2024发布会在上海开。", "same"],
  ["京东2024发布会哪天开", "京东2024发布会在上海开。", "other"],
  ["京东2024年6月发布会在哪开", "京东2024发布会在上海开。", "other"],
  ["京东2025发布会在哪开", "京东2024发布会在上海开。", "other"],
  ["京东2024发布会在哪开", "京东12024发布会在上海开。", "other"],
])("the year in the name of what a statement speaks of, as in %s, is in %s: %s", ([question, quote, match]) => {
  const sample: Sample = {
    quote,
    claim: { subject: "京东", metric: "", period: "2023-08-02", periodRule: "stated" },
    article: { title: "观察", published: "2023-08-02", asOf: "2023-08-02" },
  };
  expect(evidenceFor(question, sample).period).toBe(match);
});

test("growth is measured by whatever tells a change", () => {
  const grown = sales("京东", "京东收入上升3%。");
  const number = { text: "3%", value: 3, unit: "%", change: "yoy" } as const;
  expect(evidenceFor("京东收入增长率多少", { ...grown, number }).metricUnmet).toBe(false);
});

test("a date asked for is met by the date that stands there", () => {
  const dated = evidenceFor("京东哪天签约", {
    quote: "5月10日，京东签约。",
    claim: { subject: "京东", metric: "签约" },
  });
  const undated = evidenceFor("京东哪天签约", {
    quote: "京东签约了。",
    claim: { subject: "京东", metric: "签约" },
  });
  expect(dated.met.every(({ level }) => level >= 0.9)).toBe(true);
  expect(undated.met.every(({ level }) => level >= 0.9)).toBe(false);
  const spoken = evidenceFor("京东这回哪天签约", {
    quote: "5月10日，京东签约。",
    claim: { subject: "京东", metric: "签约" },
  });
  expect(spoken.met.every(({ level }) => level >= 0.9)).toBe(false);
});

describe("how much of the question is met", () => {
  test("falls from the reading to the title to nothing", () => {
    const coverage = (sample: Sample): number => evidenceFor("京东收入多少", sample).coverage;
    const own = coverage(sales("京东"));
    const titled = coverage({ ...sales(""), article: { title: "京东观察" } });
    const unsaid = coverage(sales(""));
    expect(own).toBeCloseTo(1);
    expect(titled).toBeLessThan(own);
    expect(unsaid).toBeLessThan(titled);
  });

  test("names what no text holds", () => {
    const { unmetNames, unknown, unmet } = evidenceFor("快手收入多少", sales("京东"));
    expect([unmetNames, unknown]).toEqual([1 / 2, 1 / 2]);
    expect(unmet).toBeGreaterThan(0.2);
    expect(evidenceFor("京东收入多少", sales("京东"))).toMatchObject({ unmetNames: 0, unknown: 0 });
  });

  test("tells how much of it no text has a word for, and how many words are met", () => {
    expect(evidenceFor("京东收入多少", sales("京东"))).toMatchObject({ unheld: 0, metCount: Number.POSITIVE_INFINITY });
    const { unheld, metCount } = evidenceFor("京东天气怎么样", sales("京东"));
    expect(unheld).toBeGreaterThan(0.5);
    expect(metCount).toBe(1);
  });

  test("tells what the reading says beside it", () => {
    const plain = evidenceFor("京东收入多少", sales("京东")).beside;
    const more = evidenceFor("京东收入多少", {
      ...sales("京东"),
      claim: { subject: "京东前三十分钟", metric: "收入" },
    }).beside;
    expect(plain).toBe(0);
    expect(more).toBeGreaterThan(0.4);
  });
});

describe("the number", () => {
  test.for<[question: string, fit: number, amounts: number, repeats: boolean]>([
    ["京东收入多少钱", 1, 0, false],
    ["京东收入多少小时", 0, 0, false],
    ["京东收入3亿元占多少", 0, 1, true],
    // who guesses asks for that very number
    ["京东收入多少钱，我记得是3亿元", 1, 1, false],
    ["how much was JD revenue, I think 3亿元", 1, 1, false],
    ["京东收入5亿元占多少", 0, 0, false],
    ["京东收入是不是3亿元", 1, 1, false],
  ])("as the answer to %s fits by %d", ([question, fit, amounts, repeats]) => {
    expect(evidenceFor(question, sales("京东"))).toMatchObject({ fit, amounts, repeats });
  });

  test("of two in one clause is meant that is to be confirmed, and no other", () => {
    const quote = "京东前7场收入为3亿元。";
    const income: Sample = { ...sales("京东", quote) };
    const shows: Sample = {
      ...{ quote, number: { text: "7场", value: 7, unit: "sessions" } },
      ...{ claim: { subject: "京东", metric: "场次", period: "2020" }, article: { title: "观察" } },
    };
    const question = "京东前7场收入是不是3亿元";
    expect(evidenceFor(question, income).amounts).toBeGreaterThan(evidenceFor("京东收入是不是3亿元", shows).amounts);
    // 7场 is told by the question, and 5亿元 to be corrected
    expect(evidenceFor("京东前7场收入是不是5亿元", shows).repeats).toBe(true);
    expect(evidenceFor("京东前7场收入是不是5亿元", income).repeats).toBe(false);
  });

  test("is missed where one is wanted, and neither here nor there where none is", () => {
    const said: Sample = { quote: "京东和快手签约。", claim: { subject: "京东", metric: "和快手签约" } };
    expect(evidenceFor("京东收入多少", said).fit).toBe(0);
    expect(evidenceFor("京东和谁签约", said).fit).toBe(0.5);
  });
});

test.for<[question: string, metric: string, fits: boolean]>([
  // what is sold is told in goods and in money
  ["京东销量", "年销量总额", true],
  ["京东销量多少", "销量", true],
  ["京东销量", "收入", false],
  ["京东销量涨了多少", "销量", false],
  ["京东销量占多少", "销量", false],
  ["京东销量有几万台", "销量", false],
  // users only in people
  ["京东日活", "日活", false],
])("for %s an amount of money told as %s fits: %s", ([question, metric, fits]) => {
  const told: Sample = {
    quote: `京东${metric}为3亿元。`,
    number: { text: "3亿元", value: 3e8 },
    claim: { subject: "京东", metric },
  };
  expect(evidenceFor(question, told).fit === 1).toBe(fits);
});

test.for<[question: string, quote: string, cause: boolean]>([
  ["京东为什么增长这么快", "得益于物流，京东增长。", true],
  ["京东为什么增长这么快", "京东增长。", false],
  ["京东凭啥增长", "得益于物流，京东增长。", true],
  ["京东怎样增长", "得益于物流，京东增长。", false],
  ["why did JD grow", "Thanks to its warehouses, JD grew.", true],
  ["why did JD grow", "JD grew, driven by its warehouses.", true],
  ["why did JD grow", "JD grew, helped and boosted by its warehouses.", true],
  ["why did JD grow", "JD grew owing to its warehouses.", true],
  ["why did JD grow", "JD grew in its warehouses.", false],
])("%s is told a cause by %s: %s", ([question, quote, cause]) => {
  expect(evidenceFor(question, { quote, claim: { subject: "京东", metric: "增长" } }).cause).toBe(cause);
});

test.for<[question: string, quote: string, defines: boolean]>([
  ["什么是京东秒送", "京东秒送，是指一小时送到的服务。", true],
  ["什么是京东秒送", "京东秒送很快。", false],
  ["什么是京东秒送", "什么是京东秒送？\n答：一小时送到的服务。", true],
  ["what is JD Fresh", "What is JD Fresh?\nA: Goods within the hour.", true],
  ["京东秒送怎么样", "京东秒送，是指一小时送到的服务。", false],
])("%s is defined by %j: %s", ([question, quote, defines]) => {
  expect(evidenceFor(question, { quote, claim: { subject: "京东", metric: "" } }).defines).toBe(defines);
});

describe("a number is wanted", () => {
  const wants = (question: string, rest: Partial<Understood> = {}): boolean =>
    wantsNumber(
      asked(question, {
        ...{ mentions: lexicon.find(question), expected: readExpectedValue(question, []), ...rest },
      }),
    );

  test.for<[question: string, type: Understood["type"], wanted: boolean]>([
    ["京东日活", "what", true],
    ["京东日活是什么", "what", true],
    ["京东日活是啥水平？", "what", true],
    ["京东日活靠的是什么", "what", false],
    ["京东", "what", false],
    ["京东日活高吗", "yesno", true],
    ["what warehouses will JD add, apart from revenue growth", "what", false],
    ["which revenue does JD report", "what", true],
    ["what's happening to JD revenue", "what", false],
    ["京東日活這個指標說明什麼", "what", false],
    ["what net revenue in 2020", "what", true],
    ["what deposit and revenue perks did JD offer", "what", false],
    ["京东有多少用户是不是超过一半", "yesno", true],
    ["京东有没有降低价格，多少人知道", "yesno", true],
    ["京东有没有用户", "yesno", false],
    ["京东日活涨了吗", "yesno", true],
    ["is the DAU of 京东 over half", "yesno", true],
    ["does the DAU of 京东 help it survive", "yesno", false],
    ["京东日活有用吗", "yesno", false],
    ["大家看京东日活吗", "yesno", false],
    ["京东日活", "list", false],
    ["有多少品牌", "list", true],
    ["京东日活", "who", false],
    ["京东", "money", true],
    ["京东日活", "why", false],
    ["京东日活在哪看", "what", false],
    ["京东日活凭啥涨", "what", false],
    ["谁卖了多少", "who", false],
    // the people, not their number
    ["京东的买家要下单吗", "yesno", false],
    ["京东买家", "what", true],
    ["京东日活拿来干嘛", "what", false],
    ["What is the Aim of 京东日活", "what", false],
    ["京东日活的意义", "what", false],
    // how a measure is
    ["京东日活咋样", "what", true],
    ["京东日活怎么样了？", "how", true],
    ["京东日活情况如何", "how", true],
    ["京东日活怎么涨的", "how", false],
    // how something else is
    ["京东日活和商家关系咋样", "what", false],
    ["京东买家咋样", "what", false],
    ["京东日活怎么样", "why", false],
  ])("by %s, a question for %s: %s", ([question, type, wanted]) => {
    expect(wants(question, { type })).toBe(wanted);
  });

  test("to be confirmed by who names one", () => {
    const amounts = readAmounts("3亿元");
    expect(wants("京东卖得好吗", { type: "yesno" })).toBe(false);
    expect(wants("京东卖得好吗", { type: "yesno", amounts })).toBe(true);
    expect(wants("京东卖得好吗", { type: "what", amounts })).toBe(false);
  });
});
