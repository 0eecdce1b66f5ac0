import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { findExamples } from "../../src/render/example-questions.ts";
import { sampleFact, sourceOf } from "./sample-facts.ts";

type Sample = Omit<Parameters<typeof sampleFact>[0], "id">;

const entry = (id: string, kind: Entry["kind"], zh: string[], en: string[], more: object = {}): Entry =>
  Entry.parse({ id, kind, zh, en, ...more });
const people = { dimension: "people" };
const NAMED = [
  ...[entry("qinghe", "subject", ["青禾商城"], ["Qinghe"]), entry("cirrus", "subject", ["Cirrus"], ["Cirrus"])],
  entry("text-yunling", "subject", ["云岭咖啡"], ["Yunling Coffee"]),
  entry("hubei", "subject", ["湖北"], ["Hubei"], { broader: ["city"] }),
  entry("bureau", "subject", ["统计局"], ["Bureau of Statistics"], { broader: ["government"] }),
  entry("autumn-fair", "subject", ["秋购节"], ["Autumn Fair"], { broader: ["shopping-festival"] }),
  entry("employees", "subject", ["员工"], ["employees"]),
  entry("live-commerce", "concept", ["电商直播"], ["Live commerce"]),
  entry("nameless", "subject", ["南山茶业"], []),
  entry("daily-users", "metric", ["日活"], ["daily active users"], people),
  entry("users", "metric", ["用户规模"], ["number of users"], people),
  entry("sales-of-goods", "metric", ["商品销售额"], ["sales of goods", "Goods sales"]),
  ...[entry("gmv", "metric", ["GMV"], ["GMV"]), entry("loss", "metric", ["亏损"], ["net loss"])],
];
const LEXICON = createLexicon([
  ...NAMED,
  ...Array.from({ length: 240 }, (_, n) => entry(`shop-${n}`, "subject", [`${numbered(n)}家`], [`Shop ${n}`])),
]);
function numbered(n: number): string {
  return String(n).padStart(3, "0");
}

interface Setting {
  language?: "zh" | "en";
  /** Whether a question is answered with the claim of its subject, with nothing, or with another number. */
  answered?: "its own" | "nothing" | "another number";
}

/** The example questions of a corpus of these claims, and all that were tried. */
const examplesOf = (
  samples: readonly Sample[],
  { language = "zh", answered = "its own" }: Setting = {},
): { examples: string[]; asked: string[] } => {
  const facts = samples.map((sample, n) => {
    const id = `article-${numbered(n)}`;
    return sampleFact({ id: `${id}-1`, ...sample, article: { id } });
  });
  const articles = facts.map(({ article, claim }) => ({ article, text: sourceOf(article.id) ?? "", claims: [claim] }));
  const asked: string[] = [];
  const isIn = (name: string, question: string): boolean => question.toLowerCase().includes(name.toLowerCase());
  const answer = (question: string): Answer => {
    asked.push(question);
    const own = facts.filter(({ claim: { subject } }) => {
      const names = NAMED.find(({ zh }) => zh.includes(subject));
      return [subject, ...(names?.en ?? [])].some((name) => isIn(name, question));
    });
    const found = answered === "another number" ? facts.filter((fact) => !own.includes(fact)) : own;
    return {
      ...{ status: "answered", language, facts: answered === "nothing" ? [] : found, verdict: null, correction: null },
      ...{ conflict: false, headline: true, more: [] },
    };
  };
  return { examples: findExamples(createCorpus(articles, LEXICON), { answer }, language), asked };
};
const figure = (subject: string, metric = "日活", claim: Partial<Claim> = {}, number = {}): Sample => ({
  quote: `${subject}${metric}3亿。`,
  number: { text: "3亿", value: 3e8, unit: "people", ...number },
  claim: { subject, metric, review: "draft", ...claim },
});

test("examples are questions on different subjects, three at most", () => {
  const subjects = ["001家", "001家", "002家", "003家", "004家"];
  expect(examplesOf(subjects.map((name) => figure(name))).examples).toEqual([
    "001家日活是多少？",
    "002家日活是多少？",
    "003家日活是多少？",
  ]);
});

test("who is listed comes before whom only a text names, places and classes last", () => {
  const samples = [
    figure("电商直播", "日活", { review: "accepted" }),
    ...[figure("湖北"), figure("云岭咖啡"), figure("青禾商城")],
  ];
  expect(examplesOf(samples).asked).toEqual(["青禾商城日活是多少？", "湖北日活是多少？", "云岭咖啡日活是多少？"]);
});

test("a number that stands twice may be answered with either claim, another number not", () => {
  const twice = [figure("青禾商城"), figure("青禾商城")];
  expect(examplesOf(twice).examples).toHaveLength(1);
  const other = [figure("青禾商城"), figure("湖北", "日活", {}, { value: 4e8 })];
  expect(examplesOf(other, { answered: "another number" }).examples).toEqual([]);
});

describe("a question reads as people ask:", () => {
  test.for<[language: "zh" | "en", subject: string, metric: string, question: string]>([
    ["zh", "青禾商城", "日活", "青禾商城日活是多少？"],
    ["zh", "Cirrus", "GMV", "Cirrus的GMV是多少？"],
    ["zh", "Cirrus", "日活", "Cirrus日活是多少？"],
    ["zh", "秋购节", "GMV", "秋购节GMV是多少？"],
    ["zh", "青禾商城电商直播", "用户规模", "青禾商城电商直播用户规模是多少？"],
    ["en", "青禾商城", "日活", "How many daily active users does Qinghe have?"],
    ["en", "Cirrus", "GMV", "What is Cirrus’ GMV?"],
    ["en", "青禾商城", "亏损", "What is Qinghe’s net loss?"],
    ["en", "青禾商城", "商品销售额", "What are Qinghe’s sales of goods?"],
    ["en", "Qinghe", "Goods sales", "What are Qinghe’s goods sales?"],
    ["en", "青禾商城", "用户规模", "What is Qinghe’s number of users?"],
    ["en", "电商直播", "用户规模", "What is the number of users of live commerce?"],
  ])("%s %s · %s", ([language, subject, metric, question]) => {
    expect(examplesOf([figure(subject, metric, { review: "accepted" })], { language }).examples).toEqual([question]);
  });
});

describe("no example is made of", () => {
  test.for<[what: string, sample: Sample]>([
    ["a rate of change", figure("青禾商城", "日活", {}, { change: "yoy" })],
    ["a vague number", figure("青禾商城", "日活", {}, { vague: true })],
    ["a forecast", figure("青禾商城", "日活", { nature: "forecast" })],
    ["a count of days", figure("青禾商城", "日活", {}, { unit: "days" })],
    ["a price", figure("青禾商城", "日活", {}, { unit: "CNY/items" })],
    ["long names", figure("青禾商城".repeat(5), "日活")],
    ["names in brackets", figure("青禾商城", "日活（DAU）")],
    ["words without a number", { quote: "青禾商城说了话。", claim: { subject: "青禾商城" } }],
    ["a number of nobody", figure("", "日活")],
    ["a draft on a class", figure("员工", "日活")],
    ["a draft on several names", figure("青禾商城电商直播", "用户规模")],
    ["a draft on who reports", figure("统计局", "用户规模")],
    ["words that are no measure", figure("青禾商城", "员工")],
    ["a measure with more around it", figure("青禾商城", "日活提供最高")],
    ["somebody unknown", figure("谁也不知道", "日活")],
  ])("%s", ([, sample]) => {
    expect(examplesOf([sample])).toEqual({ examples: [], asked: [] });
  });

  test("a claim whose subject the language has no name for, or several in a row", () => {
    const reviewed = { review: "accepted" } as const;
    expect(examplesOf([figure("南山茶业", "日活", reviewed)], { language: "en" }).asked).toEqual([]);
    expect(examplesOf([figure("青禾商城电商直播", "用户规模", reviewed)], { language: "en" }).asked).toEqual([]);
  });
});

test.for<[unit: string]>([["CNY"], ["%"], ["people"]])("figures in %s make examples", ([unit]) => {
  expect(examplesOf([figure("青禾商城", "日活", {}, { unit })]).examples).toHaveLength(1);
});

describe("of a large corpus", () => {
  const figures = Array.from({ length: 240 }, (_, n) => figure(`${numbered(n)}家`));

  test("examples come from all over it", () => {
    const { examples, asked } = examplesOf(figures);
    expect(examples).toEqual(["000", "010", "020"].map((number) => `${number}家日活是多少？`));
    expect(asked).toEqual(examples);
  });

  test("two dozen claims are tried and no more", () => {
    const { examples, asked } = examplesOf(figures, { answered: "nothing" });
    expect(examples).toEqual([]);
    expect(asked).toHaveLength(24);
    expect(asked.at(-1)).toBe("230家日活是多少？");
  });
});
