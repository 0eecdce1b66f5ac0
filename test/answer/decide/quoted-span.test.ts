import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import { quotedSpan } from "../../../src/answer/decide/quoted-span.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import type { Evidence } from "../../../src/answer/rank/evidence.ts";
import type { Candidate } from "../../../src/answer/rank/rank-claims.ts";
import { draftArticle } from "../../../src/corpus/change/draft-article.ts";
import { createCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { readIntake } from "../../../src/corpus/intake/read-intake.ts";
import type { Claim } from "../../../src/extract/claim.ts";
import { slice } from "../../../src/text/span.ts";
import { sampleFact } from "../../render/sample-facts.ts";
import { asked, candidate, group, lexicon, term } from "../sample-candidates.ts";

/** The facts for a question on one article. */
const factsFor = (title: string, text: string, question: string): Fact[] => {
  const drafted = draftArticle(
    readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
    { title, published: "2023-08-01" },
    { lexicon, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
  );
  const answerer = createAnswerer(createCorpus([drafted], lexicon), { now: () => new Date("2026-11-23T00:00:00Z") });
  const answer = answerer.answer(question);
  return answer.status === "answered" ? [...answer.facts, ...answer.more] : [];
};
const quotes = (...of: Parameters<typeof factsFor>): string[] => factsFor(...of).map(({ quote }) => quote);
const headlines = (...of: Parameters<typeof factsFor>): string[] =>
  factsFor(...of).map(({ quote, span, claim: { statistic } }) =>
    statistic ? quote.slice(statistic.span.start - span.start, statistic.span.end - span.start) : "",
  );

type Told = Partial<Pick<Claim, "speaker" | "nature">>;

interface Setting {
  understood?: Understood;
  evidence?: Partial<Evidence>;
  confidence?: number;
  language?: "en" | "zh-Hans";
  /** The pieces of the text that are its body; all of it unless told. */
  body?: string[];
  claim?: Told;
  /** What else is claimed, by its words. */
  others?: Record<string, Told>;
  /** Which of the others are candidates too, and how far their score is from the statement's. */
  rivals?: Record<string, number>;
  contradiction?: Candidate["contradiction"];
  number?: string;
}

/** A text with a statement in brackets, given back with braces around what is quoted for it; braces of its own are dropped. */
const markQuote = (marked: string, setting: Setting = {}): string => {
  const [before = "", statement = "", after = ""] = marked.replaceAll(/[{}]/g, "").split(/[[\]]/);
  const text = before + statement + after;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { understood = asked("平台怎么样"), evidence, confidence = 0.9, language = "zh-Hans", number } = setting;
  const { claim, article } = sampleFact({
    ...{ before, quote: statement, after, ...(number !== undefined && { number: { text: number } }) },
    claim: setting.claim ?? {},
    article: { language, body: (setting.body ?? [text]).map(spanOf) },
  });
  const others = Object.entries(setting.others ?? {}).map(
    ([words, told]): Claim => ({ ...claim, statistic: null, speaker: null, ...told, span: spanOf(words) }),
  );
  const home = { article, text, claims: [claim, ...others] };
  const made = candidate({ confidence, evidence: { wantsNumber: false, ...evidence } });
  const rivals = others.flatMap((other): Candidate[] => {
    const by = setting.rivals?.[slice(text, other.span)];
    const { contradiction = null } = setting;
    const view = { ...made.view, claim: other, home };
    return by === undefined ? [] : [{ ...made, score: made.score + by, contradiction, view }];
  });
  const span = quotedSpan(understood, { ...made, view: { ...made.view, claim, home } }, rivals);
  const [from, to] = [
    slice(text, { start: span.start, end: claim.span.start }),
    slice(text, { start: claim.span.end, end: span.end }),
  ];
  return `${text.slice(0, span.start)}{${from}[${statement}]${to}}${text.slice(span.end)}`;
};

describe("the answer's quote", () => {
  test("takes the sentence before along with one that begins with a pronoun", () => {
    const text = "副教授程立认为，直播电商回到了零售。他预计杭州现有的MCN机构将有一半以上退出市场。";
    expect(quotes("直播间", text, "谁预计杭州的MCN机构会有一半退出")[0]).toBe(text);
  });

  test("takes the sentence after along where it explains", () => {
    const text = "快手的营销开支今年明显下降。首席财务官解释，主要原因是获客成本下降。";
    expect(quotes("快手", text, "快手的营销开支为什么下降")[0]).toBe(text);
  });

  test("is one sentence with a number that answers", () => {
    const text = "快手二季度营销开支为91亿元。这一数字低于去年。";
    expect(quotes("快手", text, "快手二季度营销开支是多少")[0]).toBe("快手二季度营销开支为91亿元。");
  });

  test("holds a sentence once, though it would be a fact of its own among more", () => {
    const text = "直播带货是直播电商的初级版。这说明直播带货与直播电商的关系是长期的。";
    const all = quotes("直播", text, "直播带货跟直播电商是什么关系");
    expect(all.join("").split("关系是长期的").length).toBe(2);
  });
});

describe("a list", () => {
  const text =
    "Kuaishou opened in 2011.\n\nKuaishou's DAU has grown since its launch:\n\n2018: 100 million\n2019: 200 million\n\nIt sells ads. Kuaishou plans three things for its riders:\n- Longer pauses and warm meals.\n- Cheaper insurance for families.\n\nNobody knows the costs of that.";

  test("is quoted from its introduction to the item that answers", () => {
    expect(quotes("Kuaishou grows", text, "Kuaishou DAU 2019")[0]).toBe(
      "Kuaishou's DAU has grown since its launch:\n\n2018: 100 million\n2019: 200 million",
    );
  });

  test("is quoted with its items where the introduction answers", () => {
    expect(quotes("Kuaishou grows", text, "what does Kuaishou plan for its riders?")[0]).toBe(
      "Kuaishou plans three things for its riders:\n- Longer pauses and warm meals.\n- Cheaper insurance for families.",
    );
  });

  test("of whole sentences under a heading is quoted by its item alone", () => {
    const points = "Kuaishou met the press.\n\nKey points\n- Kuaishou's DAU reached 200 million.\n- It hired riders.";
    expect(quotes("Kuaishou grows", points, "Kuaishou DAU")[0]).toBe("- Kuaishou's DAU reached 200 million.");
  });

  test("that is too long is quoted by its item alone", () => {
    const years = Array.from({ length: 15 }, (_, at) => `${1995 + at}: about ${at + 1} million in many towns`);
    const long = text.replace("2018: 100 million", years.join("\n"));
    expect(quotes("Kuaishou grows", long, "Kuaishou DAU 2019")[0]).toBe("2019: 200 million");
  });
});

test("an answer is quoted with its question, a row with the head of its table, an event with its date in a timeline", () => {
  const text =
    "Kuaishou met the press.\n\nQ: How many riders does Kuaishou have?\nA: About 300 now, and half of them are new.\n\nFirm\tDAU (million)\nKuaishou\t300\nJD\t200\n\nMarch 2019\nKuaishou opens its first warehouse in Leeds.\n\nMay 2020\nKuaishou sells the warehouse to a rival.";
  expect(quotes("Kuaishou news", text, "how many riders does Kuaishou have")[0]).toBe(
    "Q: How many riders does Kuaishou have?\nA: About 300 now, and half of them are new.",
  );
  // of the columns of a row the latest is wanted
  const years = "Kuaishou met the press.\n\nMeasure\t2018\t2019\t2017\nDAU (million)\t200\t300\t100";
  expect(headlines("Kuaishou news", years, "Kuaishou DAU")[0]).toBe("300");
  expect(headlines("Kuaishou news", years, "Kuaishou DAU 2018")[0]).toBe("200");
  expect(quotes("Kuaishou news", text, "JD DAU")[0]).toBe("Firm\tDAU (million)\nKuaishou\t300\nJD\t200");
  expect(quotes("Kuaishou news", text, "when did Kuaishou open its first warehouse in Leeds")[0]).toBe(
    "March 2019\nKuaishou opens its first warehouse in Leeds.",
  );
});

describe("the sentence before is quoted with a statement that leans on it", () => {
  test.for([
    "{林晓开了十年网店。[她今年只做直播。]}",
    "{林晓开了十年网店。[“他们不再租店面了。”]}",
    "{退货的人多了起来。[对此，平台把运费降了一半。]}",
    "{两家仓库同时开工。[后者先送出第一单。]}",
    "{两家仓库同时开工。 [该项目由物流部负责。]}",
    "{Lin opened a shop. [She sells tea there.]}",
    "{Lin sells tea. [It keeps well in a box.]}",
    "{Boxy buys old phones. [The company resells them.]}",
  ])("%s", (text) => {
    expect(markQuote(text)).toBe(text);
  });
});

describe("the sentence before isn't quoted with a statement that stands on its own", () => {
  test.for([
    "平台去年改了规则。{[卖家今年多了起来。]}",
    "平台去年改了规则。{[此前卖家很少。]}",
    "平台去年改了规则。{[此外，客服换了人。]}",
    "平台去年改了规则。{[网店里这种茶卖得好。]}",
    "平台去年改了规则。{[其他平台没有跟进。]}",
    "平台去年改了规则。{[其实买家没有变少。]}",
    "平台去年改了规则。{[她经济还在升温。]}",
    "The rules changed. {[Items sell faster now.]}",
    "The rules changed. {[Theirry ships from Lyon.]}",
    "The rules changed. {[The companies ship less.]}",
    "{[她今年只做直播。]}",
  ])("%s", (text) => {
    expect(markQuote(text)).toBe(text);
  });
});

describe("the sentence after is quoted with a statement that it explains or carries on", () => {
  test.for([
    "{[退货的人少了。]这话说得轻巧。}",
    "{[退货的人少了。]它来自一项调查。}",
    "{[退货的人少了。]简单地说，就是尺码准了。}",
    "{[退货的人少了。]因为尺码准了。}",
    "{[退货的人少了。]店长解释，尺码表重做过。}",
    "{[退貨的人少了。]店長說明，尺碼表重做過。}",
    "{[Fewer buyers return shoes.] This began in spring.}",
  ])("%s", (text) => {
    expect(markQuote(text)).toBe(text);
  });
});

describe("the sentence after isn't quoted where it says something else or a number answers", () => {
  test.for<[text: string, setting?: Setting]>([
    ["{[退货的人少了。]}平台明年开新仓。"],
    ["{[退货的人少了。]}客服换了人，店长没有解释。"],
    ["{[退货的人少了。]}即时零售增长很快。"],
    ["{[退货的人少了。]}即将开新仓。"],
    ["{[退货的人少了。]}商品说明书没有写产地。"],
    ["{[退货的人少了。]}店长花了整整一个上午的时间才向围观的顾客解释清楚。"],
    ["{[Fewer buyers return shoes.]} Thisbe opens in spring."],
    ["{[退货少了三成。]}这话说得轻巧。", { number: "三成" }],
    ["{[退货少了三成。]}这话说得轻巧。", { number: "三成", confidence: 0.2 }],
    ["{[退货的人少了。]}因为尺码准了。", { evidence: { wantsNumber: true } }],
    ["{[退货的人少了。]}平台明年开新仓。", { evidence: { wantsNumber: true }, confidence: 0.2 }],
  ])("%s", ([text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});

test("whatever stands after a statement that may not be all of the answer is quoted with it", () => {
  expect(markQuote("{[退货的人少了。]平台明年开新仓。}", { confidence: 0.5 })).toBe(
    "{[退货的人少了。]平台明年开新仓。}",
  );
  expect(markQuote("{[退货的人少了。]平台明年开新仓。}客服也换了人。", { confidence: 0.5 })).toBe(
    "{[退货的人少了。]平台明年开新仓。}客服也换了人。",
  );
});

test("the sentences on both sides are quoted with a statement that needs both", () => {
  expect(markQuote("开头一句。{林晓开了十年网店。[她今年只做直播。]这让她省下了房租。}最后一句。")).toBe(
    "开头一句。{林晓开了十年网店。[她今年只做直播。]这让她省下了房租。}最后一句。",
  );
});

describe("a sentence beside the statement that may be the answer as well", () => {
  const by = (score: number, setting: Setting = {}, words = "卖家今年少了。"): Setting => ({
    ...setting,
    others: { [words]: setting.others?.[words] ?? {} },
    rivals: { [words]: score },
  });
  test.for<[how: string, text: string, setting: Setting]>([
    ["is quoted after it", "{[卖家去年多。]卖家今年少了。}客服换了人。", by(-1)],
    ["is quoted before it", "开头一句。{卖家今年少了。[卖家去年多。]}", by(-1)],
    ["is quoted beside a number", "{[卖家去年有三千家。]卖家今年少了。}", by(-1, { number: "三千家" })],
    ["is quoted where it scores more", "{[卖家去年多。]卖家今年少了。}", by(1)],
    ["is quoted up to the margin", "{[卖家去年多。]卖家今年少了。}", by(-2)],
    ["is left out beyond it", "{[卖家去年多。]}卖家今年少了。", by(-2.1)],
    ["is left out where something rules it out", "{[卖家去年多。]}卖家今年少了。", by(-1, { contradiction: "period" })],
    [
      "is left out when it is somebody's",
      "{[卖家去年多。]}卖家今年少了。",
      by(-1, { others: { "卖家今年少了。": { speaker: "林晓" } } }),
    ],
    [
      "is left out where somebody goes on to speak",
      "{[卖家去年多。]}“卖家今年少了。明年更少。”林晓说。",
      by(-1, {}, "“卖家今年少了。"),
    ],
    ["is left out two sentences on", "{[卖家去年多。]}客服换了人。卖家今年少了。", by(-1)],
    ["is left out in the next paragraph", "{[卖家去年多。]}\n卖家今年少了。", by(-1)],
    [
      "is left out where both are too long",
      `{[卖家去年多。]}${"卖家今年少了，".repeat(40)}唉。`,
      by(-1, {}, `${"卖家今年少了，".repeat(40)}唉。`),
    ],
  ])("%s: %s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });

  test("is quoted on both sides", () => {
    const text = "{卖家前年少。[卖家去年多。]卖家今年少了。}客服换了人。";
    const others = { "卖家前年少。": {}, "卖家今年少了。": {} };
    expect(markQuote(text, { others, rivals: { "卖家前年少。": -1, "卖家今年少了。": -1 } })).toBe(text);
  });
});

describe("what somebody says", () => {
  const lin = { claim: { speaker: "林晓" } };
  test.for<[how: string, text: string, setting?: Setting]>([
    ["is quoted to its end", "{[“退货的人少了。]尺码准了。”林晓说。}客服换了人。"],
    ["is quoted from its beginning", "客服换了人。{“退货的人少了。[尺码准了。”林晓说。]}"],
    ["is quoted from its beginning in straight marks", '{"Fewer buyers return shoes. [Sizes fit," Lin says.]}'],
    ["is quoted whole in straight marks", '{["Fewer buyers return shoes.] Sizes fit," Lin says.} Orders rose.'],
    ["follows the sentence that says who speaks", "{[林晓看法不同。]“退货的人少了。尺码准了。”}客服换了人。", lin],
    ["isn't taken along from a sentence that nobody says", "{[退货的人少了。]}“双十一”是大促。"],
    ["isn't taken along beside what was said before", "{[“好。”林晓说。]}“双十一”是大促。", lin],
    ["is cut where it is too long", `{[“退货的人少了。]}${"尺码准了，".repeat(50)}很好。”林晓说。`],
    ["is one sentence with a number that answers", "{[“退货少了三成。]}尺码准了。”林晓说。", { number: "三成" }],
  ])("%s: %s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});

describe("the sentence after, of a cause", () => {
  const why = asked("退货为什么少了", { type: "why" });
  test.for<[when: string, text: string, setting: Setting]>([
    ["is quoted when that is asked for", "{[退货的人少了。]新尺码表促成了这一变化。}", { understood: why }],
    ["isn't when it tells none", "{[退货的人少了。]}新尺码表放在首页。", { understood: why }],
    ["isn't when nobody asks why", "{[退货的人少了。]}新尺码表促成了这一变化。", {}],
    [
      "isn't when the statement tells one",
      "{[尺码准了，因此退货的人少了。]}新尺码表促成了这一变化。",
      { understood: why, evidence: { cause: true } },
    ],
  ])("%s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});

describe("the sentence after, of what the question says and the statement lacks,", () => {
  const about = (
    { level = 0, weight = 1, form = "运费", formWeight = 1 } = {},
    ...more: [level: number, weight: number, form: string][]
  ): Setting => {
    const parts = [[level, weight, form] as const, ...more];
    return {
      understood: asked("问题", { groups: parts.map(([, partWeight, typed]) => group(typed, 0, partWeight)) }),
      evidence: {
        met: parts.map(([partLevel, , typed], at) => ({
          term: { ...term, forms: [{ form: typed, weight: at === 0 ? formWeight : 1 }] },
          level: partLevel,
        })),
      },
    };
  };
  test.for<[when: string, text: string, setting: Setting]>([
    ["is quoted", "{[平台改了规则。]卖家不用再垫运费。}", about()],
    ["is quoted in traditional characters", "{[平台改了規則。]賣家不用再墊運費。}", about()],
    ["is quoted with the word in another form", "{[The rules changed.] Parcels go free.}", about({ form: "parcel" })],
    ["is quoted for the second thing", "{[平台改了规则。]卖家不用再垫运费。}", about({ form: "规则" }, [0, 1, "运费"])],
    ["isn't where it doesn't say it", "{[平台改了规则。]}卖家不用再租仓库。", about()],
    ["isn't where the statement says it too", "{[平台改了运费规则。]}卖家不用再垫运费。", about({ level: 1 })],
    ["isn't for what says next to nothing", "{[平台改了规则。]}卖家不用再垫运费。", about({ weight: 0.1 })],
    ["isn't for a word that hardly means it", "{[平台改了规则。]}卖家不用再垫运费。", about({ formWeight: 0.3 })],
    [
      "isn't when what it says is met and something else is lacking",
      "{[平台改了运费规则。]}卖家不用再垫运费。",
      about({ level: 1 }, [0, 1, "仓库"]),
    ],
    [
      "isn't when what it says weighs little beside something heavy",
      "{[平台改了规则。]}卖家不用再垫运费。",
      about({ weight: 0.1 }, [0, 1, "仓库"]),
    ],
  ])("%s: %s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});

describe("a sentence that somebody says or thinks is quoted beside another", () => {
  const lin = "林晓";
  test.for<[when: string, text: string, setting: Setting]>([
    [
      "when both are the same person's",
      "{[退货的人少了。]这是尺码准了。}",
      { claim: { speaker: lin }, others: { 这是尺码准了: { speaker: lin } } },
    ],
    [
      "when it says whose it is",
      "{[退货的人少了。]这在林晓看来很好。}",
      { others: { 这在林晓看来很好: { speaker: lin } } },
    ],
    [
      "when both are opinions",
      "{[退货少了更好。]这样才对。}",
      { claim: { nature: "opinion" }, others: { 这样才对: { nature: "opinion" } } },
    ],
    [
      "when nobody is named who says it",
      "{[退货的人少了。]这是尺码准了。}",
      { claim: { speaker: lin }, others: { 这是尺码准了: {} } },
    ],
    [
      "when a sentence farther on is another's",
      "{[退货的人少了。]这是尺码准了。}客服更忙。",
      { others: { "客服更忙。": { speaker: lin } } },
    ],
    [
      "when a sentence farther back is another's",
      "客服更忙。{尺码准了。[这让退货的人少了。]}",
      { others: { "客服更忙。": { speaker: lin } } },
    ],
  ])("%s: %s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});

describe("a sentence is left out", () => {
  test.for<[when: string, text: string, setting: Setting]>([
    ["when it doesn't say whose it is", "{[退货的人少了。]}这样很好。", { others: { 这样很好: { speaker: "林晓" } } }],
    [
      "when it is somebody else's",
      "{[退货的人少了。]}这样很好。",
      { claim: { speaker: "周平" }, others: { 这样很好: { speaker: "林晓" } } },
    ],
    [
      "when it is an opinion beside a fact",
      "{[退货的人少了。]}这样很好。",
      { others: { 这样很好: { nature: "opinion" } } },
    ],
    [
      "when only a part of it is somebody's",
      "{[退货的人少了。]}这是尺码准了，客服也好。",
      { others: { 这是尺码准了: {}, 客服也好: { speaker: "林晓" } } },
    ],
    [
      "when the statement leans on somebody's words",
      "退货会更少。{[这让客服清闲了。]}",
      { others: { 退货会更少: { nature: "forecast" } } },
    ],
    [
      "even after one that may not be all of the answer",
      "{[退货的人少了。]}尺码会更准。",
      { others: { 尺码会更准: { nature: "forecast" } }, confidence: 0.5 },
    ],
  ])("%s: %s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});

describe("nothing is quoted", () => {
  test.for<[from: string, text: string, setting?: Setting]>([
    ["from the paragraph before", "林晓开了十年网店。\n{[她今年只做直播。]}"],
    ["from the paragraph after", "{[退货的人少了。]}\n这话说得轻巧。"],
    ["from a longer paragraph after", "{[退货的人少了。]}\n这话说得轻巧。它来自一项调查。"],
    ["from the paragraph after, with the sentence before", "{林晓开了十年网店。[她今年只做直播。]}\n这很难。"],
    ["from the paragraph after next", "{[退货的人少了。]这话说得轻巧。}\n这里还有一段。"],
    ["from a paragraph farther back", "开头一段。\n{林晓开了十年网店。[她今年只做直播。]}"],
    ["from a menu on the same line", "首页 直播 {[它今年只做直播。]}", { body: ["它今年只做直播。"] }],
    [
      "from a menu right before the sentence before",
      "首页直播{林晓开网店。[她今年只做直播。]}",
      { body: ["林晓开网店。她今年只做直播。"] },
    ],
    ["from an advertisement after the body", "{[退货的人少了。]}这里领红包。\n尾声。", { body: ["退货的人少了。"] }],
    [
      "from between the pieces of a body",
      "第一段。 广告在此。{林晓开网店。[她做直播。]这很难。}这里领红包。",
      { body: ["第一段。", "林晓开网店。她做直播。这很难。"] },
    ],
    ["from beside a piece that isn't the body", "林晓开网店。{[她做直播。]}这很难。", { body: ["林晓开网店。"] }],
  ])("%s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});

const PLANS = "平台明年开新仓。".repeat(200);

describe("a line that goes on and on", () => {
  test.for<[what: string, text: string]>([
    [
      "has a sentence before and one after all the same",
      `${PLANS}{林晓开了十年网店。[她今年只做直播。]这让她省下了房租。}${PLANS}`,
    ],
    ["has none after when that has no end", `{[退货的人少了。]}这${"一路走来不容易".repeat(200)}。`],
  ])("%s", ([, text]) => {
    expect(markQuote(text)).toBe(text);
  });
});

describe("a quote is as long as a chat can bear", () => {
  const chinese = (length: number): string => `这${"多".repeat(length - 9)}。`;
  const english = (length: number): string => ` This ${"x".repeat(length - 33)}.`;
  test.for<[what: string, text: string, setting?: Setting]>([
    ["220 units in Chinese", `{[退货的人少了。]${chinese(220)}}`],
    ["not 221 units in Chinese", `{[退货的人少了。]}${chinese(221)}`],
    ["480 units in English", `{[Fewer buyers return shoes.]${english(480)}}`, { language: "en" }],
    ["not 481 units in English", `{[Fewer buyers return shoes.]}${english(481)}`, { language: "en" }],
    [
      "with the sentence before alone when both are too long",
      `{林晓开了十年网店。[她今年只做直播。]}这${"多".repeat(205)}。`,
    ],
    [
      "with the sentence after alone when the one before is too long",
      `林晓${"多".repeat(215)}。{[她今年只做直播。]这让她省下了房租。}`,
    ],
    ["but holds all of a long statement", `{[退货${"多".repeat(900)}。]}这话说得轻巧。`],
  ])("%s", ([, text, setting]) => {
    expect(markQuote(text, setting)).toBe(text);
  });
});
