/** The order of candidates, over passages of claims made up here. */
import { describe, expect, test } from "vitest";
import { createClaimViews } from "../../../src/answer/claim/claim-view.ts";
import { readParaphrases } from "../../../src/answer/claim/paraphrases.ts";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import { type Candidate, findLeadingNumber, type Ranker, rankClaims } from "../../../src/answer/rank/rank-claims.ts";
import { createCorpus } from "../../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../../src/extract/claim.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { createSearch, type Search } from "../../../src/search/create-search.ts";
import { slice } from "../../../src/text/span.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"], broader: ["company"] }),
  Entry.parse({ id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], broader: ["company"] }),
  Entry.parse({ id: "dau", kind: "metric", zh: ["日活"], en: ["DAU"], dimension: "people" }),
]);

/** A quote with what is read from it: each number's year, and a statement's. */
interface Told {
  quote: string;
  subject?: string;
  numbers?: Record<string, string | null>;
  statement?: string;
  nature?: Claim["nature"];
}
const jd = (number: string, year: string, statement?: string): Told => ({
  ...{ quote: `京东日活为${number}。`, numbers: { [number]: year } },
  ...(statement !== undefined && { statement }),
});

interface Setting {
  ranker: Ranker;
  understood: Understood;
}
/** A question and what is ranked for it; `find` as the search's own unless told. */
const settingOf = (question: string, told: Told[], find?: (own: Search) => Search["find"]): Setting => {
  const passages = told.map(({ quote, subject = "京东", numbers = {}, statement, nature = "fact" }, at) => {
    const readings = [...Object.entries(numbers), ...(statement === undefined ? [] : [[null, statement] as const])];
    const facts = readings.map(([number, period], which) =>
      sampleFact({
        ...{ id: `sample-${at + 1}-${which + 1}`, quote, before: "", after: "" },
        article: { id: `sample-${at + 1}`, title: "观察" },
        claim: { subject, metric: "日活", period, nature },
        ...(number !== null && {
          number: { text: number, value: 3e8, unit: number.includes("元") ? "CNY" : "people" },
        }),
      }),
    );
    const claims = facts.map(({ claim }) => claim);
    const [{ article }] = facts as [(typeof facts)[0]];
    const home = { article, text: sourceOf(article.id) ?? "", claims };
    return { home, claims, paraphrases: readParaphrases(claims) };
  });
  const corpus = createCorpus(
    passages.map(({ home }) => home),
    lexicon,
  );
  const own = createSearch(
    told.map(({ quote }, paragraph) => ({ text: quote, paragraph, title: "观察" })),
    corpus.lexicon,
  );
  const search = { ...own, ...(find && { find: find(own) }) };
  return {
    ranker: { search, passages, view: createClaimViews(corpus.lexicon), lexicon: corpus.lexicon },
    understood: createAnswerer(corpus, { now: () => new Date("2026-11-23T00:00:00Z") }).explain(question).understood,
  };
};
const rank = (...[question, told, find]: Parameters<typeof settingOf>): Candidate[] => {
  const { ranker, understood } = settingOf(question, told, find);
  return rankClaims(ranker, understood, null);
};
/** The number, or that it is a statement, with what rules it out. */
const shown = ({ view: { claim, home }, contradiction }: Candidate): string => {
  const text = claim.statistic ? slice(home.text, claim.statistic.span) : "statement";
  return contradiction ? `${text}: ${contradiction}` : text;
};
const order = (...asked: Parameters<typeof rank>): string[] => rank(...asked).map(shown);

describe("candidates stand in the order of how well they answer", () => {
  test.for<[question: string, told: Told[], ranked: string[]]>([
    [
      "京东日活多少",
      [{ ...jd("3亿人", "2020"), subject: "快手", quote: "快手日活为3亿人。" }, jd("2亿人", "2020")],
      ["2亿人", "3亿人: subject"],
    ],
    ["京东2020年日活多少", [jd("3亿人", "2019"), jd("2亿人", "2020")], ["2亿人", "3亿人: period"]],
    [
      "京东2020年日活多少",
      [jd("3亿人", "2019"), jd("4亿人", "2018"), { ...jd("2亿人", "2020"), quote: "据说有2亿人在京东，日活很高。" }],
      ["2亿人", "3亿人: period", "4亿人: period"],
    ],
    ["京东日活多少", [jd("3亿元", "2020"), jd("2亿人", "2020")], ["2亿人", "3亿元: number"]],
  ])("for %s %j", ([question, told, ranked]) => {
    const candidates = rank(question, told);
    expect(candidates.map(shown)).toEqual(ranked);
    for (const { contradiction, confidence } of candidates) expect(confidence > 0).toBe(contradiction === null);
  });

  test("of equal ones the first, however search has them", () => {
    const told = [jd("2亿人", "2020"), jd("3亿人", "2020"), jd("4亿人", "2020")];
    const backwards =
      (own: Search): Search["find"] =>
      (question, how) =>
        own
          .find(question, how)
          .map((hit, at) => ({ ...hit, ...own.find(question, how)[0], passage: told.length - 1 - at }));
    expect(order("京东日活多少", told, backwards)).toEqual(["2亿人", "3亿人", "4亿人"]);
  });

  test("of equal ones of one quote the latest, and those of no period last", () => {
    const quote = "京东日活为2亿人、3亿人、4亿人、5亿人。";
    const numbers = { "2亿人": "2018", "3亿人": null, "4亿人": "2020", "5亿人": "FY2019" };
    expect(order("京东日活多少", [{ quote, numbers }])).toEqual(["4亿人", "5亿人", "2亿人", "3亿人"]);
  });

  test("with what answered the question before in front", () => {
    const { ranker, understood } = settingOf("京东日活多少", [jd("2亿人", "2020"), jd("3亿人", "2020")]);
    expect(rankClaims(ranker, understood, { passage: 1, claim: null }).map(shown)).toEqual(["3亿人", "2亿人"]);
    expect(rankClaims(ranker, understood, { passage: 0, claim: null }).map(shown)).toEqual(["2亿人", "3亿人"]);
    expect(
      rankClaims(ranker, understood, { passage: 1, claim: null }).map(({ features }) => features.nearPrior),
    ).toEqual([1, 0]);
  });

  test("told by passage, number and opinion", () => {
    const [best, other] = rank("京东日活多少", [jd("2亿人", "2020"), { ...jd("3亿人", "2020"), nature: "opinion" }]);
    expect(best?.features).toMatchObject({ passage: 1, noNumber: 0, opinion: 0, nearPrior: 0 });
    expect(other?.features.opinion).toBe(1);
    expect(other?.features.passage).toBeLessThanOrEqual(1);
  });

  test("and are none where nothing is found", () => {
    expect(order("京东日活多少", [jd("2亿人", "2020")], () => () => [])).toEqual([]);
    const stray =
      (own: Search): Search["find"] =>
      (question, how) =>
        own.find(question, how).map((hit) => ({ ...hit, passage: 9 }));
    expect(order("京东日活多少", [jd("2亿人", "2020")], stray)).toEqual([]);
  });
});

describe("a statement", () => {
  test.for<[what: string, question: string, told: Told, ranked: string[]]>([
    ["alone answers who asks for no number", "京东的日活是什么意思", jd("2亿人", "2020", "2020"), ["statement"]],
    ["isn't waited for where there is none", "京东的日活是什么意思", jd("2亿人", "2020"), ["2亿人"]],
    ["stands behind the number asked for", "京东日活多少", jd("2亿人", "2020", "2020"), ["2亿人", "statement"]],
    [
      "falls with all its numbers",
      "京东2019年日活多少",
      jd("2亿人", "2020", "2019"),
      ["2亿人: period", "statement: period"],
    ],
    [
      "stays with one of its numbers",
      "京东2019年日活多少",
      {
        ...{ quote: "京东日活为2亿人，后来为3亿人。", statement: "2019" },
        numbers: { "2亿人": "2019", "3亿人": "2020" },
      },
      ["2亿人", "statement", "3亿人: period"],
    ],
    [
      "doesn't fall with numbers of another kind",
      "京东2019年日活多少",
      {
        ...{ quote: "京东日活花了2亿元，有3亿人。", statement: "2019" },
        numbers: { "2亿元": "2020" },
      },
      ["statement", "2亿元: period"],
    ],
    [
      "falls where it has no number",
      "京东日活多少",
      { quote: "京东日活很高。", statement: "2019" },
      ["statement: number"],
    ],
  ])("%s", ([, question, told, ranked]) => {
    expect(order(question, [told])).toEqual(ranked);
  });

  test("that falls with its numbers is not trusted", () => {
    expect(rank("京东2019年日活多少", [jd("2亿人", "2020", "2019")]).map(({ confidence }) => confidence)).toEqual([
      0, 0,
    ]);
  });
});

describe("a passage far behind is weighed", () => {
  /** The first alone, and what is wanted as well. */
  const firstAnd =
    (own: Search): Search["find"] =>
    (question, how) =>
      own
        .find(question, { ...how, limit: 99 })
        .toSorted((a, b) => a.passage - b.passage)
        .filter(({ passage }) => passage === 0 || how?.also?.(passage) === true);
  test.for<[question: string, told: Told, also: boolean]>([
    ["京东2019年日活多少", jd("2亿人", "2019"), true],
    ["京东2019年日活多少", jd("2亿人", "2018"), false],
    ["京东2019年日活多少", { quote: "京东日活高。", statement: "2019" }, true],
    ["京东2019年以来日活多少", jd("2亿人", "2019"), false],
    ["京东日活多少", jd("2亿人", "2019"), false],
    ["京东日活是不是3亿人", jd("3亿人", "2019"), true],
    ["京东日活是不是5亿人", jd("3亿人", "2019"), false],
    ["京东日活是不是3亿人", { quote: "京东日活3亿人。", statement: "2019" }, false],
  ])("for %s %j: %s", ([question, told, also]) => {
    const passages = rank(question, [jd("1亿人", "2010"), told], firstAnd).map(({ hit }) => hit.passage);
    expect(passages.includes(1)).toBe(also);
    expect(passages.includes(0)).toBe(true);
  });

  test("not before twelve others", () => {
    const limits: (number | undefined)[] = [];
    rank("京东日活多少", [jd("2亿人", "2019")], (own) => (question, how) => {
      limits.push(how?.limit);
      return own.find(question, how);
    });
    expect(limits).toEqual([12]);
  });
});

describe("the number that leads a statement's answer", () => {
  const leading = (question: string, told: Told, of: "statement" | "number" = "statement"): string | null => {
    const { ranker, understood } = settingOf(question, [told]);
    const all = rankClaims(ranker, { ...understood, expected: { ...understood.expected, explicit: true } }, null);
    const best = all.find(({ view }) => (view.claim.statistic === null) === (of === "statement"));
    if (!best) throw new Error("nothing to lead");
    const found = findLeadingNumber(ranker, understood, { ...best, confidence: 0.7 });
    if (found) expect(found.confidence).toBe(0.7);
    return found && shown(found);
  };
  const both = jd("2亿人", "2020", "2020");

  test.for<[question: string, told: Told, number: string | null]>([
    ["京东日活高吗", both, "2亿人"],
    ["京东日活涨了没有", both, "2亿人"],
    // asked for outright
    ["京东日活多少人", both, "2亿人"],
    ["京东2019年日活多少人", both, null],
    ["京东2019年日活高吗", both, null],
    ["京东好吗", both, null],
    ["京东日活为什么高", both, null],
    ["京东日活高吗", { quote: "京东日活高。", statement: "2020" }, null],
  ])("of %s %j is %s", ([question, told, number]) => {
    expect(leading(question, told)).toBe(number);
  });

  test("is none for a number", () => {
    expect(leading("京东日活高吗", both, "number")).toBeNull();
  });
});
