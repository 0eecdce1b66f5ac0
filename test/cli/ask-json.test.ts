import { describe, expect, test } from "vitest";
import { answerLine } from "../../src/cli/ask-json.ts";
import { openSample } from "./sample-responder.ts";

const ask = (line: unknown): unknown =>
  JSON.parse(answerLine(typeof line === "string" ? line : JSON.stringify(line), openSample().responder));

describe("a question", () => {
  test("gives a line with the facts, their numbers and their place in the source", () => {
    expect(ask({ id: "q1", question: "成交额多少" })).toEqual({
      id: "q1",
      status: "answered",
      language: "zh",
      facts: [
        {
          id: "sample-1",
          quote: "样本平台的专场成交额超过 3.1 亿元。",
          confidence: 0.95,
          kind: "statistic",
          statistic: {
            ...{ text: "超过 3.1 亿元", value: 310_000_000, unit: "CNY", qualifier: ">" },
            ...{ subject: "样本平台", metric: "成交额", period: "2020-05-10" },
          },
          source: {
            ...{ article: "sample", title: "直播电商观察", publisher: "样本日报", url: "https://news.example/a" },
            ...{ start: 6, end: 26 },
          },
        },
      ],
      missing: {},
      text: expect.stringContaining("3.1 亿元"),
    });
  });

  test("whose quote begins before its claim gives the number's own words and the place of the whole quote", () => {
    const line = ask({ id: 3, question: "成交额和前文" });
    expect(line).toMatchObject({ facts: [{ statistic: { text: "超过 3.1 亿元" }, source: { start: 0, end: 26 } }] });
  });

  test("without an answer gives what is missing and no facts", () => {
    expect(ask({ id: 2, question: "月活" })).toMatchObject({
      ...{ id: 2, status: "not_found", facts: [], missing: { metric: "月活" } },
    });
  });

  test("that is ambiguous gives the fact of each reading", () => {
    expect(ask({ id: "q", question: "多少" })).toMatchObject({ status: "ambiguous", facts: [{ id: "sample-1" }] });
  });

  test("that is small talk gives no facts", () => {
    expect(ask({ id: "q", question: "你好" })).toMatchObject({ status: "chat", facts: [], missing: {} });
  });

  test("takes its prior along", () => {
    const asked: [string, string | undefined][] = [];
    answerLine(JSON.stringify({ id: 1, question: "那月活呢", prior: "成交额多少" }), openSample(asked).responder);
    expect(asked).toEqual([["那月活呢", "成交额多少"]]);
  });
});

test.for<[line: string, id: unknown, error: string]>([
  ["not json", null, "the line is no JSON"],
  ["[1]", null, "id"],
  ["null", null, "the line"],
  ['{"id":"a"}', "a", "question"],
  ['{"id":"a","question":5}', "a", "question"],
  ['{"question":"多少"}', null, "id"],
  ['{"id":{},"question":"多少"}', null, "id"],
  ['{"id":1,"question":"多少","prior":7}', 1, "prior"],
])("the line %s gives an error that names what is wrong", ([line, id, error]) => {
  expect(ask(line)).toEqual({ id, status: "error", error: expect.stringContaining(error) });
});
