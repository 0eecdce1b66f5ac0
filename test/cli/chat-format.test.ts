import { expect, test } from "vitest";
import { formatButtons, formatMessage } from "../../src/cli/chat-format.ts";
import type { Message } from "../../src/render/message.ts";

const message: Message = {
  text: "3 亿\n一句\n两句 3 亿。\n来源：标题",
  entities: [
    { type: "bold", offset: 0, length: 3 },
    { type: "expandable_blockquote", offset: 4, length: 10 },
    { type: "bold", offset: 10, length: 3 },
    { type: "text_link", offset: 18, length: 2, url: "https://a.example/" },
  ],
  buttons: [],
};

test("a terminal gets bold type, a bar along quotes, and links to click", () => {
  expect(formatMessage(message, true)).toBe(
    "\u001B[1m3 亿\u001B[22m\n\u001B[2m│ \u001B[22m一句\n\u001B[2m│ \u001B[22m两句 \u001B[1m3 亿\u001B[22m。\n来源：" +
      "\u001B]8;;https://a.example/\u001B\\\u001B[4m标题\u001B[24m\u001B]8;;\u001B\\",
  );
});

test("a pipe gets plain text with the addresses below", () => {
  expect(formatMessage(message, false)).toBe("3 亿\n> 一句\n> 两句 3 亿。\n来源：标题\nhttps://a.example/");
});

test("control characters in a text but tabs never reach the terminal", () => {
  const hostile = { text: "a\u001B[2Jb\u0007\tc", entities: [], buttons: [] };
  expect(formatMessage(hostile, true)).toBe("a\uFFFD[2Jb\uFFFD\tc");
});

test("buttons are numbered choices, and addresses stand below them", () => {
  const buttons = [
    { label: "更多", action: "more" },
    { label: "打开网页", url: "https://a.example/" },
    { label: "来源", action: "source:a-1" },
  ];
  expect(formatButtons(buttons, false)).toBe("1 更多   2 来源\n打开网页：https://a.example/");
  expect(formatButtons([{ label: "Open page", url: "https://a.example/" }], false)).toBe(
    "Open page: https://a.example/",
  );
});

test("a message without buttons has no line of choices", () => {
  expect(formatButtons([], true)).toBe("");
});
