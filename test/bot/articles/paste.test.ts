import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { goesOn, joinParts, partOf } from "../../../src/bot/articles/paste.ts";
import type { PastePart } from "../../../src/store/store.ts";
import { apps } from "../cut-by-apps.ts";
import { person, privateChat } from "../drive-bot.ts";

const part = (text: string, index: number, change: Partial<Message> = {}): PastePart => {
  const message = { message_id: 10 + index, date: 1000 + index, chat: privateChat(), from: person, text, ...change };
  const read = partOf(message);
  if (read === null) throw new Error("no part");
  return read;
};
const sentence = (number: number): string =>
  `2021年，松果集市第 ${number} 区成交额达到 ${number} 亿元，同比增长 ${number % 90}%。`;
const paragraph = (number: number, sentences = 6): string =>
  Array.from({ length: sentences }, (_, index) => sentence(number * 10 + index)).join("");
const chinese = (gap: string): string =>
  `松果集市年报${gap}${Array.from({ length: 60 }, (_, index) => paragraph(index)).join(gap)}`;
const english = Array.from({ length: 900 }, (_, index) => `Market ${index} grew by ${index % 90} per cent,`).join(" ");
const unbroken = Array.from({ length: 400 }, (_, index) => sentence(index))
  .join("")
  .replaceAll(" ", "");

describe("a text that an app cuts", () => {
  for (const [app, cut] of Object.entries(apps))
    test.for([
      ["paragraphs between blank lines", chinese("\n\n")],
      ["paragraphs a line each", chinese("\n")],
      ["one English line", english],
      ["one Chinese line", unbroken],
    ] as const)(`is put together again: ${app}, %s`, ([, text]) => {
      const parts = cut(text).map((piece, index) => part(piece, index));
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.slice(1).map((after, index) => goesOn(parts[index] as PastePart, after))).not.toContain(false);
      // Where an app cuts in the middle of words, a blank at the cut is lost for good.
      const seen = (whole: string): string => (app === "plain" ? whole.replace(/\s/g, "") : whole);
      expect(seen(joinParts(parts))).toBe(seen(text));
    });
});

describe("a message goes on with nothing", () => {
  const [first = "", second = ""] = apps.desktop(chinese("\n\n"));
  const origin = (id: number, chat = -1009, date = 500) => ({
    forward_origin: { type: "channel", message_id: id, date, chat: { id: chat, type: "channel", title: "C" } } as never,
  });
  test.for([
    ["that is short", [paragraph(1), paragraph(2)], {}, {}],
    ["that came a while before", [first, second], {}, { date: 1006 }],
    ["that came after it", [first, second], { message_id: 20 }, {}],
    ["where it begins with a title", [first, `青松超市年报\n\n${second}`], {}, {}],
    ["where its first paragraph would have fitted in", [first.slice(0, 3200), second], {}, {}],
    ["when it alone was forwarded", [first, second], {}, origin(6)],
    ["when the other alone was forwarded", [first, second], origin(5), {}],
    ["of another channel", [first, second], origin(5), origin(6, -1010)],
    ["that isn't the post before it", [first, second], origin(5), origin(7)],
    ["posted long before it", [first, second], origin(5), origin(6, -1009, 900)],
  ] as const)("%s", ([, [before, after], changeBefore, changeAfter]) => {
    expect(goesOn(part(before, 0, changeBefore), part(after, 1, changeAfter))).toBe(false);
  });

  test("but with the post before it in the same channel", () => {
    expect(goesOn(part(first, 0, origin(5)), part(second, 1, origin(6)))).toBe(true);
  });
});
