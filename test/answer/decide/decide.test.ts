/** What is made of ranked candidates, which are made up here. */
import { describe, expect, test } from "vitest";
import { type Answer, isUnsure } from "../../../src/answer/answer.ts";
import { decide } from "../../../src/answer/decide/decide.ts";
import { decideSides } from "../../../src/answer/decide/decide-sides.ts";
import { LEVELS } from "../../../src/answer/match/met-words.ts";
import { readAskedPeriods } from "../../../src/answer/question/asked-period.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import type { Candidate } from "../../../src/answer/rank/rank-claims.ts";
import { readAmounts } from "../../../src/extract/amounts/read-amount.ts";
import { asked, candidate, group, lexicon, now, type Setting, term } from "../sample-candidates.ts";

const isInTexts = (): boolean => false;
const answerTo = (understood: Understood, candidates: Candidate[]): Answer =>
  decide(understood, candidates, () => null, isInTexts);
const ids = (answer: Answer): string[] | null =>
  answer.status === "answered" ? answer.facts.map(({ claim }) => claim.id) : null;
const idOf = ({ view }: Candidate): string => view.claim.id;

describe("the corpus is taken to know", () => {
  test("from a probability of 45% on", () => {
    const sure = candidate({ number: "3亿元", confidence: 0.45 });
    expect(ids(answerTo(asked("成交额"), [sure]))).toEqual([idOf(sure)]);
    expect(answerTo(asked("成交额"), [candidate({ number: "3亿元", confidence: 0.44 })]).status).toBe("not_found");
  });

  test("by one about as high as the first that is clearly likely, where the first isn't", () => {
    const first = candidate({ confidence: 0.44, score: 5 });
    const beside = (other: Setting): string[] | null =>
      ids(answerTo(asked("成交额"), [first, candidate({ score: 4.5, confidence: 0.6, quote: "另一句。", ...other })]));
    expect(beside({})).toHaveLength(1);
    expect(beside({ confidence: 0.59 })).toBeNull();
    expect(beside({ score: 4.4 })).toBeNull();
    expect(beside({ contradiction: "period" })).toBeNull();
  });

  test("nothing of a question that says nothing but asking words", () => {
    const answer = answerTo(asked("几号", { groups: [group("几号", 0, 0.25)] }), [candidate()]);
    expect(answer).toMatchObject({ status: "not_found", missing: { reason: "off_topic" }, nearest: null });
  });
});

describe("what is missing", () => {
  const missing = (understood: Understood, ...candidates: Candidate[]) => {
    const answer = answerTo(understood, candidates);
    return answer.status === "not_found" ? answer.missing : answer.status;
  };
  const unsure = (setting: Setting = {}): Candidate => candidate({ confidence: 0, ...setting });
  const nowhere = { met: [{ term: { ...term, rows: new Uint32Array(), held: 0 }, level: 0 }] };

  test("is everything when nothing is found, or no text holds any word", () => {
    expect(missing(asked("成交额"))).toEqual({ reason: "off_topic" });
    expect(missing(asked("成交额"), unsure({ evidence: nowhere }))).toEqual({ reason: "off_topic" });
    const likeIt = { met: [{ term: { ...term, held: 0.4 }, level: 0.3 }] };
    expect(missing(asked("成交额"), unsure({ evidence: likeIt }))).toEqual({ reason: "off_topic" });
    const hardlyMet = { met: [{ term, level: 0.4 }] };
    expect(missing(asked("天气"), unsure({ evidence: hardlyMet }))).toEqual({ reason: "off_topic" });
  });

  test("is nothing that some text holds all the same", () => {
    const nowhereInClaims = asked("栗子优选的销售额", { unknownOwner: "栗子优选" });
    const answer = decide(
      nowhereInClaims,
      [unsure()],
      () => null,
      (words) => words === "栗子优选",
    );
    expect(answer).toMatchObject({ status: "not_found", missing: { reason: "number" } });
  });

  test("is no measure that a claim gives of whom it is asked of", () => {
    const question = asked("京东日活占多少", { mentions: lexicon.find("京东日活占多少") });
    const share = unsure({ number: "3亿人", unit: "people", contradiction: "metric" });
    expect(missing(question, share)).toEqual({ reason: "number" });
    const another = unsure({ number: "3亿人", contradiction: "metric", evidence: { metric: "other" } });
    expect(missing(question, another)).toEqual({ reason: "metric", subject: "京东", metric: "日活" });
  });

  test("is an owner whom no text names", () => {
    expect(missing(asked("栗子优选的销售额", { unknownOwner: "栗子优选" }), unsure())).toEqual({
      ...{ reason: "subject", subject: "栗子优选" },
    });
  });

  test.for([
    ["京东的门店", "京东", { reason: "subject", subject: "京东" }],
    ["样本的日活", "日活", { reason: "metric", metric: "日活" }],
  ] as const)("in %s is %s, which no text holds", ([question, typed, expected]) => {
    const start = question.indexOf(typed);
    const groups = [group("样本", typed === "京东" ? 3 : 0), group(typed, start)];
    const met = [{ term, level: 1 }, ...nowhere.met];
    expect(missing(asked(question, { groups }), unsure({ evidence: { met } }))).toEqual(expected);
  });

  test.for([
    ["京东日活", "subject", true, { reason: "metric", subject: "京东", metric: "日活" }],
    ["京东门店", "subject", true, { reason: "number", subject: "京东" }],
    ["京东快手门店", "subject", true, { reason: "number", subject: "京东 · 快手" }],
    ["京东门店", "subject", false, { reason: "answer" }],
    ["京东日活", "metric", true, { reason: "metric", subject: "京东", metric: "日活" }],
    ["日活", "metric", true, { reason: "metric", metric: "日活", elsewhere: true }],
    ["门店", "metric", true, { reason: "number" }],
    ["京东日活", "number", true, { reason: "number" }],
    ["京东在哪个城市", "name", false, { reason: "name", name: "哪个城市" }],
    ["京东为什么这么快", "cause", false, { reason: "cause" }],
  ] as const)(
    "in %s, contradicted in its %s (a number wanted: %s), is %j",
    ([question, contradiction, wantsNumber, expected]) => {
      expect(missing(asked(question), unsure({ contradiction, evidence: { wantsNumber } }))).toEqual(expected);
    },
  );

  test.for([
    ["京东国内日活", ["国内"], "subject", { reason: "metric", subject: "京东", metric: "国内日活" }],
    ["京东男士的日活", ["男士"], "metric", { reason: "metric", subject: "京东", metric: "男士的日活" }],
    ["京东日活里的男士", ["男士"], "metric", { reason: "metric", subject: "京东", metric: "日活 · 男士" }],
    ["京东国内门店", ["国内"], "metric", { reason: "metric", subject: "京东", metric: "国内" }],
  ] as const)("in %s, whose %j the nearest lacks, is %j", ([question, words, contradiction, expected]) => {
    const groups = ["京东", "日活", ...words]
      .filter((word) => question.includes(word))
      .map((word) => group(word, question.indexOf(word)));
    const met = groups.map(({ typed }) => ({ term, level: (words as readonly string[]).includes(typed) ? 0 : 1 }));
    expect(missing(asked(question, { groups }), unsure({ contradiction, evidence: { met } }))).toEqual(expected);
  });

  test.for([
    ["王杉是谁", { reason: "subject", subject: "王杉" }],
    ["王杉对此怎么看", { reason: "subject", subject: "王杉" }],
    ["怎么减肥", { reason: "off_topic" }],
    ["文章说了什么", { reason: "off_topic" }],
    ["大家怎么看", { reason: "off_topic" }],
    ["是谁", { reason: "off_topic" }],
  ] as const)("in %s, of which no text holds anything, is %j", ([question, expected]) => {
    expect(missing(asked(question), unsure({ evidence: nowhere }))).toEqual(expected);
    expect(missing(asked(question))).toEqual(expected);
  });

  test("is never everything for what is said on, names a measure, or a number of the texts", () => {
    const thread = { start: 3, asking: 3, kept: [], anew: [] };
    expect(missing(asked("天气", { thread }), unsure({ evidence: nowhere }))).toEqual({ reason: "number" });
    const own = { thread: { ...thread, start: 0 }, groups: [group("天气", 0)] };
    expect(missing(asked("天气", own), unsure({ evidence: nowhere }))).toEqual({ reason: "off_topic" });
    expect(missing(asked("天气"), unsure({ evidence: { ...nowhere, amountsQuoted: 1 } }))).toEqual({
      reason: "number",
    });
    const groups = [group("日活", 0)];
    expect(missing(asked("日活", { groups }), unsure({ evidence: nowhere }))).toEqual({
      reason: "metric",
      metric: "日活",
    });
  });

  test("is the period that the nearest is not of", () => {
    const question = "2017年成交额";
    const understood = asked(question, { periods: readAskedPeriods(question, now) });
    expect(missing(understood, unsure({ contradiction: "period" }))).toEqual({ reason: "period", period: "2017年" });
    const ofJd = asked("2017年京东日活", { periods: readAskedPeriods("2017年京东日活", now) });
    const other = { contradiction: "period" } as const;
    const ofOthers = unsure({ ...other, evidence: { subject: "other", metric: "match" } });
    expect(missing(ofJd, ofOthers)).toEqual({ reason: "period", period: "2017年" });
    const held = unsure({ ...other, evidence: { subject: "match", metric: "match" } });
    expect(missing(ofJd, held)).toEqual({ reason: "period", period: "2017年", subject: "京东", metric: "日活" });
  });

  test("is the whole of a period of which the nearest is a part, and what there is of it", () => {
    const within = unsure({ evidence: { period: "within" } });
    const told = (question: string, rest: Candidate = within) =>
      missing(asked(question, { periods: readAskedPeriods(question, now) }), rest);
    expect(told("2023年京东的日活")).toEqual({ reason: "period", period: "2023年", subject: "京东", metric: "日活" });
    expect(told("2023年的日活")).toEqual({ reason: "period", period: "2023年", metric: "日活" });
    expect(told("2023年京东的门店", unsure({ evidence: { period: "within", metric: "unasked" } }))).toEqual({
      reason: "number",
    });
    expect(told("2023年京东的日活", unsure({ evidence: { period: "same" } }))).toEqual({ reason: "number" });
    // the nearest is of another measure
    expect(told("2023年京东的日活", unsure({ evidence: { period: "within", metric: "other" } }))).toEqual({
      reason: "number",
    });
  });

  test.for([
    ["去年成交额", "2025"],
    ["sales last year", "2025"],
    ["2017年上半年成交额", undefined],
    ["sales of the last quarter of 2017", undefined],
  ])("in %s is also told as the year %s", ([question = "", year]) => {
    const periods = readAskedPeriods(question, now);
    const told = missing(asked(question, { periods }), unsure({ contradiction: "period" }));
    expect(told).toEqual({ reason: "period", period: periods[0]?.typed, ...(year && { year }) });
  });

  test("is the weightiest noun or name that no text has, else a number, else an answer", () => {
    const groups = [group("成交额", 0), group("火星", 3)];
    const lacking = (rest: { unmet: number; held: number; wantsNumber?: boolean; kind?: "name" | "noun" | "verb" }) => {
      const { held, kind = "noun", ...evidence } = rest;
      const met = [
        { term, level: 0.9 },
        { term: { ...term, held, kind }, level: 0 },
      ];
      return missing(asked("成交额火星", { groups }), unsure({ evidence: { met, ...evidence } }));
    };
    expect(lacking({ unmet: 0.5, held: 0 })).toEqual({ reason: "subject", subject: "火星" });
    expect(lacking({ unmet: 0.5, held: 0, kind: "name" })).toEqual({ reason: "subject", subject: "火星" });
    // 坐过, 拆成: a verb has synonyms
    expect(lacking({ unmet: 0.5, held: 0, kind: "verb" })).toEqual({ reason: "number" });
    expect(lacking({ unmet: 0.2, held: 0 })).toEqual({ reason: "number" });
    // another text speaks of it
    expect(lacking({ unmet: 0.5, held: 1 })).toEqual({ reason: "number" });
    expect(lacking({ unmet: 0.5, held: 1, wantsNumber: false })).toEqual({ reason: "answer" });
  });

  test.for([
    ["northlane", "name", { reason: "subject", subject: "northlane" }],
    ["北路物流", "name", { reason: "subject", subject: "北路物流" }],
    ["fare", "name", { reason: "period", period: "2017" }],
    ["猛涨", "verb", { reason: "period", period: "2017" }],
  ] as const)("in “sales %s 2017” (a %s that no text has) is %j", ([stranger, kind, expected]) => {
    const question = `sales ${stranger} 2017`;
    const met = [
      { term, level: 1 },
      { term: { ...term, held: 0, kind }, level: 0 },
    ];
    const understood = asked(question, {
      ...{ groups: [group("sales", 0), group(stranger, 6)], periods: readAskedPeriods(question, now) },
    });
    expect(missing(understood, unsure({ contradiction: "period", evidence: { met } }))).toEqual(expected);
  });

  test("is no period of which something fits, though that isn't likely enough", () => {
    const understood = asked("2017年成交额", { periods: readAskedPeriods("2017年", now) });
    const ofIt = unsure({ score: 5, evidence: { period: "same" } });
    const ofAnother = unsure({ score: 9, contradiction: "period" });
    const answer = answerTo(understood, [ofIt, ofAnother]);
    expect(answer).toMatchObject({ status: "not_found", missing: { reason: "number" } });
    expect(answer.status === "not_found" && answer.nearest?.claim.id).toBe(idOf(ofIt));
    expect(missing(understood, unsure({ score: 5 }), ofAnother)).toMatchObject({ reason: "period" });
  });

  test("comes with the subject's own number of that kind before another subject's", () => {
    const [own, others] = [
      unsure({ number: "3亿", score: 2, contradiction: "metric", evidence: { subject: "match" } }),
      unsure({ number: "5亿", score: 8, contradiction: "subject", evidence: { subject: "other" } }),
    ];
    const offered = (...candidates: Candidate[]) => {
      const answer = answerTo(asked("京东月活"), candidates);
      return answer.status === "not_found" ? answer.nearest?.claim.id : answer.status;
    };
    expect(offered(own, others)).toBe(idOf(own));
    const ofMoney = unsure({ number: "3亿元", score: 2, evidence: { subject: "match", fit: 0.3 } });
    expect(offered(ofMoney, others)).toBe(idOf(others));
  });

  test("comes with nothing that has neither name nor measure nor half of the words", () => {
    const far = unsure({ evidence: { subject: "unasked", metric: "unasked", coverage: 0.4 } });
    expect(answerTo(asked("成交额"), [far])).toMatchObject({ status: "not_found", nearest: null });
  });

  test("comes with the nearest by score, unless all of it is missing", () => {
    const [near, far] = [unsure({ contradiction: "period", score: 4 }), unsure({ score: 3 })];
    const answer = answerTo(asked("成交额"), [far, near]);
    expect(answer.status === "not_found" && answer.nearest?.claim.id).toBe(idOf(near));
    expect(answerTo(asked("成交额"), [unsure({ evidence: nowhere })])).toMatchObject({ nearest: null });
  });
});

describe("a question without a subject", () => {
  const unasked = { evidence: { subject: "unasked" } } as const;
  const rival = (subject: string, score = 5): Candidate => candidate({ ...unasked, subject, number: "3亿元", score });
  const statusOf = (...candidates: Candidate[]): string => answerTo(asked("成交额"), candidates).status;

  test("is asked back with the readings that fit as well, four at most", () => {
    const candidates = ["甲", "乙", "甲", "丙", "丁", "戊"].map((subject) => rival(subject));
    const answer = answerTo(asked("成交额"), candidates);
    expect(answer.status === "ambiguous" && answer.readings.map(({ question }) => question)).toEqual(
      ["甲", "乙", "丙", "丁"].map((subject) => `${subject} 成交额`),
    );
    expect(answer.status === "ambiguous" && answer.readings[1]).toMatchObject({
      question: "乙 成交额",
      fact: { claim: { subject: "乙" } },
    });
  });

  test("is answered where one reading leads, or all are of one subject", () => {
    expect(statusOf(rival("甲"), rival("乙", 4.2))).toBe("ambiguous");
    expect(statusOf(rival("甲"), rival("乙", 4.1))).toBe("answered");
    expect(statusOf(rival("甲"), rival("甲"))).toBe("answered");
    expect(statusOf(rival("甲"), candidate({ ...unasked, subject: "乙" }))).toBe("answered");
    expect(statusOf(candidate({ ...unasked, subject: "甲" }), rival("乙"))).toBe("answered");
  });

  test("is answered where it names one after all, a period, or more than two things", () => {
    const groups = ["成交额", "直播", "专场"].map((word, at) => group(word, 3 * at));
    const candidates = (): Candidate[] => [rival("甲"), rival("乙")];
    const periods = readAskedPeriods("2020年", now);
    expect(answerTo(asked("成交额", { periods }), candidates()).status).toBe("answered");
    expect(answerTo(asked("成交额", { groups }), candidates()).status).toBe("answered");
    expect(answerTo(asked("成交额", { groups: groups.slice(1) }), candidates()).status).toBe("ambiguous");
    expect(statusOf(candidate({ subject: "甲", number: "3亿元" }), rival("乙"))).toBe("answered");
  });
});

describe("beside the best fact", () => {
  test("stand the other items of a list that are likely enough, three facts at most", () => {
    const best = candidate({ score: 5 });
    const shown = [candidate({ score: 2.5, confidence: 0.25 }), candidate({ score: 4 })];
    const left = [
      candidate({ score: 2.4, confidence: 0.4 }),
      candidate({ confidence: 0.24 }),
      candidate({ passage: best.hit.passage }),
    ];
    for (const type of ["list", "compare"] as const) {
      const answer = answerTo(asked("有哪些品类", { type }), [best, ...left, ...shown, candidate()]);
      expect(ids(answer)).toEqual([best, ...shown].map(idOf));
      expect(answer).toMatchObject({ conflict: false });
    }
  });

  test("stands a source that gives another number", () => {
    const best = candidate({ number: "3亿元" });
    const other = candidate({ number: "2亿元", value: 2e8, score: 4.2 });
    const answer = answerTo(asked("样本平台成交额"), [best, other]);
    expect(ids(answer)).toEqual([best, other].map(idOf));
    expect(answer).toMatchObject({ conflict: true });
  });

  test("stands no number of another measure", () => {
    const [best, other] = [candidate({ number: "3亿元" }), candidate({ number: "2亿元", value: 2e8, score: 4.2 })];
    const of = (one: Candidate, ...metrics: string[]): Candidate => ({
      ...one,
      view: { ...one.view, metrics: new Set(metrics) },
    });
    const shown = (...ones: Candidate[]): number => {
      const answer = answerTo(asked("样本平台成交额"), ones);
      return answer.status === "answered" ? answer.facts.length : 0;
    };
    expect(shown(of(best, "revenue"), of(other, "ad-revenue"))).toBe(1);
    expect(shown(of(best, "revenue"), of(other, "revenue", "profit"))).toBe(2);
    expect(shown(of(best, "revenue"), of(other))).toBe(2);
  });

  test("stands the number of another time without a conflict, and none where a time is asked for", () => {
    const best = candidate({ number: "3亿元", period: "2020" });
    const other = candidate({ number: "2亿元", value: 2e8, score: 4.2, period: "2019" });
    expect(answerTo(asked("样本平台成交额"), [best, other])).toMatchObject({ conflict: false, facts: [{}, {}] });
    const periods = readAskedPeriods("2020年", now);
    const ofTheYear = answerTo(asked("样本平台2020年成交额", { periods }), [best, other]);
    expect(ids(ofTheYear)).toEqual([idOf(best)]);
  });

  test("stands no number of another name", () => {
    const [best, other] = [candidate({ number: "3亿元" }), candidate({ number: "2亿元", value: 2e8, score: 4.2 })];
    const of = (one: Candidate, ...subjects: string[]): Candidate => ({
      ...one,
      view: { ...one.view, subjects: new Set(subjects) },
    });
    expect(ids(answerTo(asked("成交额"), [of(best, "jd"), of(other, "kuaishou")]))).toEqual([idOf(best)]);
    expect(ids(answerTo(asked("成交额"), [of(best, "jd"), of(other, "kuaishou", "jd")]))).toHaveLength(2);
  });

  test("stands another number of the same article without a conflict", () => {
    const best = candidate({ number: "3亿元", article: "same" });
    const other = candidate({ number: "2亿元", value: 2e8 });
    const { article } = best.view.home;
    const ofSame = { ...other, view: { ...other.view, home: { ...other.view.home, article } } };
    expect(answerTo(asked("样本平台成交额"), [best, ofSame])).toMatchObject({ conflict: false, facts: [{}, {}] });
  });

  test.for<[what: string, other: Setting]>([
    ["that gives the same number", { number: "3亿元" }],
    ["that counts something else", { number: "2亿人", value: 2e8, unit: "people" }],
    ["that fits worse", { number: "2亿元", value: 2e8, score: 4.1 }],
    ["that gives no number", {}],
    ["that only foretells one", { number: "2亿元", value: 2e8, nature: "forecast" }],
    ["of another subject", { number: "2亿元", value: 2e8, evidence: { subject: "partly" } }],
  ])("stands none %s", ([, setting]) => {
    const best = candidate({ number: "3亿元" });
    const answer = answerTo(asked("样本平台成交额"), [best, candidate(setting)]);
    expect(ids(answer)).toEqual([idOf(best)]);
    expect(answer).toMatchObject({ conflict: false });
  });

  test("stands none for a statement", () => {
    const best = candidate({ evidence: { wantsNumber: false } });
    expect(ids(answerTo(asked("样本平台"), [best, candidate({ number: "2亿元" })]))).toEqual([idOf(best)]);
  });

  test("others that are as sure wait behind “More”, one a quote and five at most", () => {
    const best = candidate({ number: "3亿元" });
    const same = candidate({ number: "3亿元", passage: best.hit.passage });
    const unsure = candidate({ confidence: 0.44 });
    const others = Array.from({ length: 6 }, () => candidate({ score: 1, confidence: 0.45 }));
    const again = candidate({ passage: others[0]?.hit.passage ?? 0, score: 1 });
    const answer = answerTo(asked("样本平台成交额"), [
      best,
      same,
      unsure,
      ...others.slice(0, 1),
      again,
      ...others.slice(1),
    ]);
    expect(answer.status === "answered" && answer.more.map(({ claim }) => claim.id)).toEqual(
      others.slice(0, 5).map(idOf),
    );
  });
});

describe("who wants a number", () => {
  test("gets one that is likely right before a statement", () => {
    const number = candidate({ number: "3亿元", score: 3, confidence: 0.45 });
    const beside = (statement: Candidate, other = number) => ids(answerTo(asked("成交额"), [statement, other]));
    expect(beside(candidate({ confidence: 0.75 }))).toEqual([idOf(number)]);
    const [unlikely, surer] = [candidate({ number: "3亿元", confidence: 0.44 }), candidate({ confidence: 0.76 })];
    expect(beside(surer, unlikely)).toEqual([idOf(surer)]);
    // and nothing far less likely
    expect(beside(surer)).toEqual([idOf(surer)]);
  });

  test("gets the number of the statement before another one's", () => {
    const statement = candidate({ passage: 901 });
    const other = candidate({ number: "2亿元", score: 4.5 });
    const own = candidate({ number: "3亿元", score: 4, passage: 901 });
    expect(ids(answerTo(asked("成交额"), [statement, other, own]))).toEqual([idOf(own)]);
  });

  test("gets the number that leads a statement, if the statement is sure", () => {
    const leading = candidate({ number: "3亿元" });
    const led = (confidence: number): Answer =>
      decide(
        asked("在缩水吗"),
        [candidate({ confidence, evidence: { wantsNumber: false } })],
        () => leading,
        isInTexts,
      );
    expect(ids(led(0.45))).toEqual([idOf(leading)]);
    expect(led(0.44).status).toBe("not_found");
  });

  test("sees it lead, as does who asks when", () => {
    const statement = candidate({ quote: "5月27日签约。", period: "2020-05-27", evidence: { wantsNumber: false } });
    expect(answerTo(asked("成交额"), [candidate({ number: "3亿元" })])).toMatchObject({ headline: true });
    expect(answerTo(asked("签约"), [statement])).toMatchObject({ headline: false, facts: [{ date: null }] });
    const answer = answerTo(asked("什么时候签约", { type: "when" }), [statement]);
    expect(answer).toMatchObject({ headline: true, facts: [{ date: { period: "2020-05-27" } }] });
    const date = answer.status === "answered" ? answer.facts[0]?.date : null;
    expect(date && statement.view.home.text.slice(date.span.start, date.span.end)).toBe("5月27日");
  });

  test("sees no period lead that only the text is of, and is given what has no date as the closest words", () => {
    const statement = candidate({ quote: "疫情以来双方签约。", period: "2020", evidence: { wantsNumber: false } });
    const answer = answerTo(asked("什么时候签约", { type: "when" }), [statement]);
    expect(answer).toMatchObject({ headline: false, facts: [{ date: null }] });
    expect(answer.status === "answered" && answer.facts.every(isUnsure)).toBe(true);
  });

  test("is given what tells of one side only, or only praises, as the closest words", () => {
    const [one, praise] = [
      candidate({ quote: "快手日活3亿人。", number: "3亿人" }),
      candidate({ quote: "快手粘性高。" }),
    ];
    const isClosest = (question: string, best: Candidate): boolean => {
      const answer = answerTo(asked(question), [best]);
      return answer.status === "answered" && answer.facts.every(isUnsure);
    };
    expect(isClosest("快手和京东哪个用户多", one)).toBe(true);
    expect(isClosest("最大的直播平台是哪个", praise)).toBe(true);
    expect(isClosest("快手有多少用户", one)).toBe(false);
  });

  test("sees no number lead where words are asked for", () => {
    const people = candidate({ number: "3亿人", unit: "people", evidence: { wantsNumber: false } });
    expect(answerTo(asked("农民怎么赚钱", { type: "how" }), [people])).toMatchObject({ headline: false });
    expect(answerTo(asked("谁在赚钱", { type: "who" }), [people])).toMatchObject({ headline: true });
  });
});

test("the date of a quote is the one that its claim was read with", () => {
  const quote = "3月1日谈起，5月27日签约。";
  const dateOf = (period: string): string | undefined => {
    const statement = candidate({ quote, period, evidence: { wantsNumber: false } });
    const answer = answerTo(asked("什么时候", { type: "when" }), [statement]);
    return answer.status === "answered" ? answer.facts[0]?.date?.period : undefined;
  };
  expect(dateOf("2020-05-27")).toBe("2020-05-27");
  expect(dateOf("2019")).toBe("2020-03-01");
});

test.for([
  ["3月1日谈起，5月27日签约。", "签约", "2020-05-27"],
  ["3月1日谈起，5月27日签约。", "谈起", "2020-03-01"],
  ["3月1日，双方谈起合作；5月27日，双方签约。", "签约", "2020-05-27"],
  ["3月1日，双方谈起合作；5月27日，双方签约。", "谈起", "2020-03-01"],
])("of the dates in %s the one asked for with %s is that of %s", ([quote = "", word = "", period]) => {
  const met = [{ term: { ...term, forms: [{ form: word, weight: 1 }] }, level: 1 }];
  const statement = candidate({ quote, period: "2020", evidence: { wantsNumber: false, met } });
  const answer = answerTo(asked(`什么时候${word}`, { type: "when", groups: [group(word, 4)] }), [statement]);
  expect(answer.status === "answered" && answer.facts[0]?.date?.period).toBe(period);
});

describe("a number or date to confirm", () => {
  const confirm = (question: string, best: Candidate, rest: Partial<Understood> = {}): Answer =>
    answerTo(asked(question, { type: "yesno", amounts: readAmounts(question), ...rest }), [best]);
  const sold = (): Candidate => candidate({ quote: "成交额为3亿元。", number: "3亿元" });

  test.for([
    ["成交额是不是3亿元", "yes", null],
    ["成交额是不是5亿元", "no", { asked: "5亿元", stated: "3亿元" }],
    ["三个小时的成交额是不是3亿元", "yes", null],
    ["成交额是不是3%", null, null],
    ["成交额高吗", null, null],
  ] as const)("%s gets %s", ([question, verdict, correction]) => {
    expect(confirm(question, sold())).toMatchObject({ verdict, correction });
  });

  test("gets no verdict by a number of which little is said that is asked about", () => {
    const offer = candidate({ quote: "满3亿元减免。", number: "3亿元", evidence: { reading: 0.4 } });
    expect(confirm("成交额是不是3亿元", offer)).toMatchObject({ verdict: null, correction: null });
  });

  test("gets no verdict in another kind of question", () => {
    expect(confirm("成交额5亿元", sold(), { type: "what" })).toMatchObject({ verdict: null, correction: null });
  });

  test.for([
    ["5月27日签的吗", "yes", null],
    ["2020年签的吗", "yes", null],
    ["6月18号签的吗", "no", { asked: "6月18号", stated: "5月27日" }],
  ] as const)("%s gets %s", ([question, verdict, correction]) => {
    const statement = candidate({ quote: "5月27日签约。", period: "2020-05-27", evidence: { wantsNumber: false } });
    const premises = readAskedPeriods(question, now);
    expect(confirm(question, statement, { premises, amounts: [] })).toMatchObject({ verdict, correction });
  });

  test("is nothing where the statement names that time beside another", () => {
    const both = candidate({ quote: "2019年亏损,2020年盈利。", period: "2020", evidence: { wantsNumber: false } });
    const premises = readAskedPeriods("2019年", now);
    expect(confirm("2019年盈利了吗", both, { premises, amounts: [] })).toMatchObject({ verdict: null });
  });

  test("is nothing where the statement has no date", () => {
    const premises = readAskedPeriods("6月18号", now);
    expect(confirm("6月18号签的吗", candidate(), { premises, amounts: [] })).toMatchObject({ verdict: null });
  });

  test("is held against the exact number of the quote rather than a bound", () => {
    const quote = "销售额破亿，成交额为3亿元。";
    const bound = candidate({ quote, number: "破亿", value: 1e8, qualifier: ">", passage: 900, article: "exact" });
    const exactWith = (setting: Setting): Candidate =>
      candidate({ quote, number: "3亿元", passage: 900, article: "exact", score: 3, ...setting });
    const bestOf = (exact: Candidate, rest: Partial<Understood> = {}): string[] | null =>
      ids(
        answerTo(asked("成交额是不是5亿元", { type: "yesno", amounts: readAmounts("5亿元"), ...rest }), [bound, exact]),
      )?.slice(0, 1) ?? null;
    const exact = exactWith({});
    expect(bestOf(exact)).toEqual([idOf(exact)]);
    for (const other of [
      exactWith({ score: 2.9 }),
      exactWith({ passage: 901 }),
      exactWith({ contradiction: "metric" }),
      exactWith({ unit: "people" }),
      exactWith({ qualifier: ">" }),
    ])
      expect(bestOf(other)).toEqual([idOf(bound)]);
    expect(bestOf(exact, { type: "what" })).toEqual([idOf(bound)]);
    expect(bestOf(exact, { amounts: [] })).toEqual([idOf(bound)]);
  });
});

describe("two sides", () => {
  const question = asked("京东和快手谁多", { type: "compare" });
  const sides = (firsts: Candidate[], seconds: Candidate[], whole: Candidate[] = []): Answer | null =>
    decideSides(question, whole, [question, { ...question, groups: [] }], [firsts, seconds]);

  test("need no second quote where the likeliest speaks of both", () => {
    const [one, other] = [candidate({ number: "3亿元" }), candidate({ number: "2亿元" })];
    const both = candidate({ confidence: 0.9 });
    expect(sides([one], [other], [both])).toBeNull();
    const unlikely = candidate({ confidence: 0.4 });
    expect(sides([one], [other], [unlikely])).not.toBeNull();
    const ofOne = candidate({
      confidence: 0.9,
      // its title says it
      evidence: { met: both.evidence.met.map((met) => ({ ...met, level: LEVELS.title })) },
    });
    expect(sides([one], [other], [ofOne])).not.toBeNull();
  });

  test("are set side by side when both are likely enough, though neither for itself", () => {
    const [one, other] = [
      candidate({ number: "3亿元", confidence: 0.35 }),
      candidate({ number: "2亿元", confidence: 0.35 }),
    ];
    expect(sides([one], [other])).toMatchObject({
      ...{
        status: "answered",
        language: "zh",
        headline: true,
        conflict: false,
        verdict: null,
        correction: null,
        more: [],
      },
      facts: [{ claim: { id: idOf(one) } }, { claim: { id: idOf(other) } }],
    });
    expect(sides([one], [candidate({ confidence: 0.34 })])).toBeNull();
    expect(sides([candidate({ confidence: 0.34 })], [other])).toBeNull();
    expect(sides([one], [])).toBeNull();
    expect(sides([one], [one])).toBeNull();
  });

  test("measure the same in the same unit rather than something likelier", () => {
    const one = candidate({ number: "3亿元" });
    const [people, money] = [
      candidate({ number: "2亿人", unit: "people", confidence: 0.92 }),
      candidate({ number: "2亿元", confidence: 0.9 }),
    ];
    expect(ids(sides([one], [people, money]) as Answer)).toEqual([one, money].map(idOf));
    const surer = candidate({ number: "2亿人", unit: "people", confidence: 0.99 });
    expect(ids(sides([one], [surer, money]) as Answer)).toEqual([one, surer].map(idOf));
    const [said, told] = [candidate(), candidate({ confidence: 0.88 })];
    expect(ids(sides([said], [money, told]) as Answer)).toEqual([said, told].map(idOf));
    expect(sides([said], [told])).toMatchObject({ headline: false });
  });

  test("in one quote are one fact", () => {
    const one = candidate({ number: "3亿元", passage: 950 });
    expect(ids(sides([one], [candidate({ number: "2亿元", passage: 950 })]) as Answer)).toEqual([idOf(one)]);
  });

  test("are looked for among the first six candidates", () => {
    const one = candidate({ number: "3亿元" });
    const others = Array.from({ length: 6 }, () => candidate({ number: "2亿元", confidence: 0.5 }));
    expect(ids(sides([one], [...others, candidate({ number: "1亿元" })]) as Answer)).toEqual(
      [one, others[0] as Candidate].map(idOf),
    );
  });
});
