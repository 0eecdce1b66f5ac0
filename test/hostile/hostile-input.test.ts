import * as fc from "fast-check";
import type { Update } from "grammy/types";
import { beforeAll, describe, expect, test } from "vitest";
import { ZodError } from "zod";
import { type Opened, openResponder } from "../../src/cli/open-responder.ts";
import { ConfigError, readConfig } from "../../src/config.ts";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { ChatSettings, defaultSettings, readSettings } from "../../src/store/settings.ts";
import { driveBot, group, person } from "../bot/drive-bot.ts";

/** Names that every object has, and one that nothing may leave behind. */
const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "polluted"];
const PIECES = [
  ...NAMES,
  ...["快手", "日活", "2020", "多少", "3亿", "<a href='https://evil.example'>x</a>", "[x](https://evil.example)"],
  ...[
    "https://evil.example",
    "tg://user?id=1",
    "@evil",
    "/start f_",
    "\u202E",
    "\uD800",
    "\u0000",
    "`",
    "*",
    "_",
    "{ $x }",
  ],
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" })), { maxLength: 12 })
  .map((pieces) => pieces.join(" "));
const anyKey = fc.oneof(fc.constantFrom(...NAMES), fc.string());
/** As JSON brings it: with __proto__ as a key of its own. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc
    .array(fc.tuple(anyKey, tie("value")), { maxLength: 5 })
    .map((pairs): unknown =>
      JSON.parse(`{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`),
    ),
})).value;

const errorOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
};

describe("hostile input", () => {
  test("in stored settings leaves settings that the bot can use", () => {
    const known = Object.keys(defaultSettings());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...known, ...NAMES), anyJson), (stored) => {
        const read = readSettings(JSON.parse(JSON.stringify(stored)));
        expect(ChatSettings.safeParse(read).success).toBe(true);
        expect(Object.keys(read).sort()).toEqual(known.toSorted());
      }),
      { seed: 1 },
    );
  });

  test("in the environment is a configuration or a line for each key that is wrong", () => {
    const keys = [
      "BOT_TOKEN",
      "TELEGRAM_API_ROOT",
      "PORT",
      "MAINTAINERS",
      "WEBHOOK_URL",
      "WEBHOOK_SECRET",
      "LOG_LEVEL",
      ...NAMES,
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), fc.oneof(anyText, fc.stringMatching(/^[\d:/.,a-z]{0,30}$/))),
        (variables) => {
          const error = errorOf(() => readConfig(variables));
          expect(error === null || (error instanceof ConfigError && /^[A-Z_]+ .*\.env/s.test(error.message))).toBe(
            true,
          );
        },
      ),
      { seed: 1 },
    );
  });

  test("in the lexicon is refused, or finds names by their letters only", () => {
    const entry = fc.record({
      id: anyKey,
      kind: fc.constantFrom("subject", "metric", "concept"),
      zh: fc.array(anyText),
      en: fc.array(anyText),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, anyJson), { maxLength: 4 }), anyText, (entries, text) => {
        const error = errorOf(() => entries.map((it) => Entry.parse(it)));
        expect(error === null || error instanceof ZodError).toBe(true);
        const lexicon = createLexicon(entries.flatMap((it) => Entry.safeParse(it).data ?? []));
        for (const { span } of lexicon.find(text, { fuzzy: true })) expect(span.end).toBeLessThanOrEqual(text.length);
        for (const name of NAMES) expect(lexicon.get(name)?.id ?? name).toBe(name);
      }),
      { seed: 1 },
    );
  });

  test("in an update of any shape never stops the bot", { timeout: 60_000 }, async () => {
    const bot = await driveBot({ questionsPerMinute: 100_000 });
    const message = fc.record(
      {
        message_id: fc.nat(),
        date: fc.nat(),
        chat: fc.constantFrom(group, { id: 7, type: "private", first_name: "L" }),
        from: fc.constant(person),
        text: anyText,
        caption: anyText,
        reply_to_message: anyJson,
        entities: fc.constant([]),
      },
      { requiredKeys: ["message_id", "date", "chat", "from"] },
    );
    const press = fc.record({
      id: fc.string(),
      from: fc.constant(person),
      chat_instance: fc.string(),
      data: fc.oneof(anyText, fc.stringMatching(/^(?:s:-?\d{1,14}:|context:|reading:|fact:)[\w:]{0,20}$/)),
      message,
    });
    const update = fc.oneof(
      fc.record({ message }),
      fc.record({ edited_message: message }),
      fc.record({ channel_post: message }),
      fc.record({ callback_query: press }),
      fc.record({
        inline_query: fc.record({ id: fc.string(), from: fc.constant(person), query: anyText, offset: anyText }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(update, async (it) => {
        await bot.handle(it as unknown as Omit<Update, "update_id">);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect((await bot.say("快手?")).sent).toHaveLength(1);
    expect(await bot.store.pendingUpdates()).toEqual([]);
    // Nobody here may change the group.
    expect((await bot.store.chat(group.id))?.settings ?? defaultSettings()).toEqual(defaultSettings());
  });

  test("left nothing on every object", () => {
    expect({}).not.toHaveProperty("polluted");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("a question", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openResponder("corpus", () => new Date("2026-01-05"));
  });

  test("of any words brings exact quotes, and no link but those of the sources", { timeout: 120_000 }, () => {
    const { corpus, responder } = opened;
    const allowed = corpus.articles.flatMap(({ article }) => article.url ?? []);
    const isOurs = (url: string): boolean => allowed.some((own) => url.startsWith(own));
    fc.assert(
      fc.property(anyText, (question) => {
        const { answer, message } = responder.ask(question, {});
        const urls = [
          ...message.entities.flatMap((entity) => ("url" in entity ? [entity.url] : [])),
          ...message.buttons.flat().flatMap(({ url }) => url ?? []),
        ];
        expect(urls.filter((url) => !isOurs(url))).toEqual([]);
        expect(message.entities.filter(({ type }) => type === ("text_mention" as string))).toEqual([]);
        for (const { quote, article } of answer.status === "answered" ? answer.facts : [])
          expect(corpus.articles.find((it) => it.article.id === article.id)?.text).toContain(quote);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
