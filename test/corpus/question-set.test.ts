import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readQuestions } from "../../src/corpus/question-set.ts";

const fileOf = (content: string, name = "questions.jsonl"): string => {
  const file = join(mkdtempSync(join(tmpdir(), "questions-")), name);
  writeFileSync(file, content);
  return file;
};

test("reads objects and plain questions, a line each, and passes over remarks and empty lines", () => {
  const file = fileOf(
    '# a remark\n{"question":"多少？","expect":["3 亿","三亿"]}\n\n谁？\r\n{"question":"占比呢","prior":"多少？","expect":null}',
    "questions.txt",
  );
  expect(readQuestions(file)).toEqual([
    { question: "多少？", expect: ["3 亿", "三亿"] },
    { question: "谁？" },
    { question: "占比呢", prior: "多少？", expect: null },
  ]);
});

test.for([
  ['{"question":"多少？"\n', /questions\.jsonl:1 .*no JSON/],
  ['{"question":"谁？"}\n多少？', /questions\.jsonl:2 .*no JSON/],
  ['{"question":"谁？"}\n\n"question":"多少？"}', /questions\.jsonl:3 .*no JSON/],
  ['{"question":"谁？"}\n{"question":"多少？","expects":"3"}', /questions\.jsonl:2 .*expects/],
  ['{"q":1}', /^\S+questions\.jsonl:1 questions: question: .+; Unrecognized key: "q"\. Mend: .+$/],
] as const)("refuses %j with its line", ([content, message]) => {
  expect(() => readQuestions(fileOf(content))).toThrow(message);
});

test("refuses a file that isn't there", () => {
  expect(() => readQuestions("/nowhere/questions.jsonl")).toThrow(/isn't there/);
});
