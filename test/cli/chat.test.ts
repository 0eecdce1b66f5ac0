import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { chat, createConversation } from "../../src/cli/chat.ts";
import { openSample } from "./sample-responder.ts";

const start = (language: "zh" | "en" = "zh") => {
  const asked: [string, string | undefined][] = [];
  const conversation = createConversation(openSample(asked), language);
  conversation.begin();
  asked.length = 0;
  const say = (line: string): string => {
    const said = conversation.hear(line);
    if (said === null || said === "quit") return String(said);
    return [said.message?.text, said.note].filter(Boolean).join("\n");
  };
  return { asked, say };
};

describe("a line typed", () => {
  test("is a question, with the one before it as its prior", () => {
    const { asked, say } = start();
    expect(say("成交额多少")).toContain("3.1 亿元");
    say("那月活呢");
    expect(asked).toEqual([
      ["成交额多少", undefined],
      ["那月活呢", "成交额多少"],
    ]);
  });

  test("follows what the question before followed", () => {
    const { asked, say } = start();
    for (const line of ["成交额多少", "那月活呢", "去年呢"]) say(line);
    expect(asked.at(-1)).toEqual(["去年呢", "成交额多少\n那月活呢"]);
  });

  test("after small talk or noise still follows the question before that", () => {
    const { asked, say } = start();
    for (const line of ["成交额多少", "你好", "😀", "那月活呢"]) say(line);
    expect(asked.at(-1)).toEqual(["那月活呢", "成交额多少"]);
  });

  test("that is the number of a choice presses it", () => {
    const { say } = start();
    say("成交额多少");
    expect(say("1")).toContain("第 2 段");
    expect(say("2")).toContain("发布方：样本日报");
  });

  test.for<[language: "zh" | "en", question: string, said: string]>([
    ["zh", "成交额多少", "没有选项"],
    ["zh", "sales?", "There is no choice"],
    ["en", "成交额多少", "没有选项"],
  ])(
    "that is the number of no choice is told so, in the language of the chat (%s, %s)",
    ([language, question, said]) => {
      const { asked, say } = start(language);
      say(question);
      for (const number of ["0", "9", "99"]) expect(say(number)).toContain(`${said} ${number}`);
      expect(asked).toHaveLength(1);
    },
  );

  test("that is a larger number is a question", () => {
    const { asked, say } = start();
    say("成交额多少");
    say("618");
    expect(asked.at(-1)?.[0]).toBe("618");
  });

  test("that chooses a reading makes that reading the question before the next", () => {
    const { asked, say } = start();
    expect(say("多少")).toContain("1. 样本平台 · 成交额");
    expect(say("1")).toContain("3.1 亿元");
    say("那月活呢");
    expect(asked.at(-1)).toEqual(["那月活呢", "成交额多少"]);
  });

  test("takes up the offer of the nearest fact", () => {
    const { say } = start();
    expect(say("月活")).toContain("没有“月活”的数据");
    expect(say("1")).toContain("3.1 亿元");
  });

  test("changes the language of commands to that of the last answer", () => {
    const { say } = start();
    expect(say("/about")).toContain("收录 1 篇文章");
    say("sales?");
    expect(say("/about")).toContain("1 article");
  });

  test("that can't be read leaves the language as it is", () => {
    const { say } = start("en");
    say("Привет");
    expect(say("/about")).toContain("1 article");
  });

  test.for<[line: string, said: string]>([
    ["/help", "直接问就行"],
    ["/sources", "直播电商观察"],
    ["/start", "你好，我是“依据”"],
    ["/start f_sample-1", "3.1 亿元"],
    ["/start f_gone-1", "这个按钮已失效"],
    ["/ask 成交额多少", "3.1 亿元"],
    ["/dance", "没有这个命令"],
    ["", "null"],
    ["/quit", "quit"],
    ["exit", "quit"],
    ["退出", "quit"],
  ])("%s says %s", ([line, said]) => {
    expect(start().say(line)).toContain(said);
  });
});

test("a piped chat answers each line in plain text and ends with its input", { timeout: 30_000 }, async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown = text(output);
  input.end("1\n快手日活多少\n1\n/help\n2\n/quit\n不会再问\n");
  await chat({ corpusDir: "corpus", input, output, now: () => new Date("2026-11-23"), language: "zh" });
  output.end();
  const said = await shown;
  expect(said).toContain("BOT_TOKEN");
  // the examples are asked by their numbers, at the start and after /help
  expect(said).toMatch(/^1\. .*？\n2\. /m);
  expect(said).not.toContain("没有选项");
  expect(said).toContain("超过3亿");
  expect(said).toMatch(/^1 .*上下文.*来源$/m);
  expect(said).not.toContain("不会再问");
  expect(said).not.toContain("\u001B");
});
