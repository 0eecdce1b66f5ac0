import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test, vi } from "vitest";
import { runAsk } from "../../src/cli/ask-run.ts";

// The whole corpus is opened, on machines that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const run = async (args: string[], input = "") => {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const shown = Promise.all([text(output), text(errors)]);
  const code = await runAsk(args, { input: Readable.from([input]), output, errors, now: () => new Date("2026-11-23") });
  output.end();
  errors.end();
  const [out, error] = await shown;
  return { code, out, error };
};

test("a question prints its answer", async () => {
  const { code, out } = await run(["快手", "日活", "多少"]);
  expect(out).toMatch(/^超过3亿\n/);
  expect(code).toBe(0);
});

test("the language of the answer can be chosen", async () => {
  expect((await run(["--language", "en", "快手日活多少"])).out).toContain("more than 300 million people");
});

test("JSON lines are answered in order, and a bad one doesn't stop the rest", async () => {
  const lines = ['\uFEFF{"id":1,"question":"快手日活多少"}', "", "oops", '{"id":3,"question":"你好"}'];
  const { code, out } = await run(["--jsonl"], lines.join("\n"));
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: unknown; status: string });
  expect(answers.map(({ id, status }) => [id, status])).toEqual([
    [1, "answered"],
    [null, "error"],
    [3, "chat"],
  ]);
  expect(code).toBe(0);
});

test("--help explains and is no failure", async () => {
  const { code, out } = await run(["--help"]);
  expect(out).toMatch(/--jsonl[\s\S]*--corpus[\s\S]*Exit codes/);
  expect(code).toBe(0);
});

test.for<[args: string[]]>([[[]], [["--jsonl", "question"]], [["--nonsense"]], [["--language", "fr", "question"]]])(
  "%j is called wrongly",
  async ([args]) => {
    const { code, out, error } = await run(args);
    expect(out).toBe("");
    expect(error).not.toBe("");
    expect(code).toBe(2);
  },
);

test("a corpus that can't be used is told with its folder", async () => {
  const { code, error } = await run(["--corpus", "no-such-folder", "question"]);
  expect(error).toContain("no-such-folder");
  expect(code).toBe(1);
});
