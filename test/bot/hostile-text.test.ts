import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readChange } from "../../src/bot/chats/change-settings.ts";
import { forChannel, withFooting, withHeading } from "../../src/bot/compose.ts";
import { keyboardOf } from "../../src/bot/delivery/deliver.ts";
import { readAsked } from "../../src/bot/updates/addressed.ts";
import type { Message } from "../../src/render/message.ts";
import { defaultSettings, readSettings } from "../../src/store/settings.ts";
import { readMessageText } from "../support/stand-in/read-text.ts";
import { type DrivenBot, driveBot, group, me } from "./drive-bot.ts";

const HOSTILE = [
  ...[
    "<b>",
    "</b>&amp;",
    "_*[",
    "[x](tg://user?id=1)",
    "`````",
    "\\",
    "{ $bot }",
    "{{7*7}}",
    "__proto__",
    "\u202Eevil\u202C",
    "\u200B\u200D",
  ],
  ...[
    "a".repeat(4000),
    "👨‍👩‍👧‍👦".repeat(300),
    "\uD800",
    "快手\uDC00日活",
    "\u0000\u0007",
    "/ask",
    "@yiju_bot",
    "%s%n",
    "'; DROP TABLE chats; --",
  ],
];

describe("hostile text", () => {
  let bot: DrivenBot;
  beforeAll(async () => {
    bot = await driveBot({ questionsPerMinute: 10_000 });
  });

  test.for(HOSTILE.map((text) => [text]))("is answered once, in words that Telegram takes: %j", async ([text = ""]) => {
    for (const question of [text, `/ask 快手 ${text}`]) {
      const { sent } = await bot.say(question);
      expect(sent).toHaveLength(1);
      expect(() => readMessageText({ text: sent[0].text, entities: sent[0].entities })).not.toThrow();
    }
  });

  test("in a group's name or a person's is shown as it is and breaks no formatting", async () => {
    for (const text of HOSTILE.slice(0, 12)) {
      const chat = { ...group, title: text };
      await bot.store.saveChat({ id: group.id, kind: "supergroup", title: text, active: true });
      await bot.store.changeSettings(group.id, "supergroup", { trialFor: 8 });
      const { sent } = await bot.say("/ask 快手?", { chat });
      expect(sent[0].text).toContain(text);
      expect(() => readMessageText({ text: sent[0].text, entities: sent[0].entities })).not.toThrow();
    }
  });

  test("never makes a message's reader throw, and what it reads is a piece of the message", () => {
    const entity = fc.record({
      type: fc.constantFrom("bot_command", "mention", "hashtag", "bold", "text_mention"),
      offset: fc.nat(40),
      length: fc.nat(40),
      user: fc.constant({ id: 42 }),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.array(entity, { maxLength: 4 }),
        (text, entities) => {
          const message = { message_id: 1, date: 0, chat: group, text, entities } as never;
          const asked = readAsked(message, me, "问");
          const { text: read, offset } = asked ?? { text: "", offset: 0 };
          expect(text.slice(offset, offset + read.length)).toBe(read);
        },
      ),
    );
  });

  test("in a button changes only settings that exist, to what they can be", () => {
    const words = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(?:lang|time|day|topic|zone|quiet|digest|mode):[\w:-]{0,12}$/),
      fc.stringMatching(/^quiet:\d{1,2}-\d{1,2}$/),
    );
    fc.assert(
      fc.property(words, (typed) => {
        const read = readChange(typed, defaultSettings(), new Date(0));
        const changed = { ...defaultSettings(), ...read?.change };
        expect(readSettings(changed)).toEqual(changed);
      }),
    );
  });

  test("stays within 4096 units, its entities on the same words, under any heading and footing", () => {
    const anyMessage = fc
      .tuple(fc.string({ minLength: 1, maxLength: 4096 }), fc.nat(), fc.nat())
      .map(([text, a, b]): Message => {
        const offset = a % text.length;
        return { text, entities: [{ type: "bold", offset, length: 1 + (b % (text.length - offset)) }], buttons: [] };
      });
    fc.assert(
      fc.property(anyMessage, fc.string(), (message, words) => {
        const before = message.entities.map(({ offset, length }) => message.text.slice(offset, offset + length));
        for (const around of [withHeading(words, message), withFooting(message, words)]) {
          expect(around.text.length).toBeLessThanOrEqual(4096);
          expect(around.entities.map(({ offset, length }) => around.text.slice(offset, offset + length))).toEqual(
            before,
          );
        }
      }),
    );
  });

  test("in a claim's id makes no button that acts in a channel", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const message = {
          text: "x",
          entities: [],
          buttons: [
            [
              { label: "b", action: `context:${id}` },
              { label: "c", action: id },
            ],
          ],
        };
        const { inline_keyboard } = keyboardOf(forChannel(message, "yiju_bot"));
        for (const button of inline_keyboard.flat()) expect(button).not.toHaveProperty("callback_data");
      }),
    );
  });
});
