import { describe, expect, test } from "vitest";
import { formattingMissing } from "../support/stand-in/formatting.ts";
import { call, start } from "./start.ts";

async function startWithAnn() {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const question = ann.says(ann.chat, "How many daily users has Kuaishou?");
  const send = (parameters: object) => call(telegram, "sendMessage", { chat_id: ann.chat.id, ...parameters });
  return { telegram, ann, question, send };
}

const refused = (description: string) => ({ ok: false, error_code: 400, description: `Bad Request: ${description}` });

test.for([
  ["an empty text", "", "message text is empty"],
  ["a blank text", " \n\t ", "text must be non-empty"],
  ["4097 code points", "人".repeat(4097), "message is too long"],
  ["over 32,768 bytes before parsing", "人".repeat(11_000), "text is too long"],
  ["half of a surrogate pair", "\ud83d", "text must be encoded in UTF-8"],
])("%s is refused", async ([, text, description]) => {
  const { send } = await startWithAnn();
  expect(await send({ text })).toEqual(refused(description ?? ""));
});

test("4096 emoji are accepted though they are 8192 UTF-16 units", async () => {
  const { send } = await startWithAnn();
  expect((await send({ text: "🐼".repeat(4096) })).ok).toBe(true);
});

test("white space is trimmed and what Telegram removes is removed, entities moving along", async () => {
  const { send } = await startWithAnn();
  const response = await send({ text: "\n a\r\n\u202ebold ", entities: [{ type: "bold", offset: 6, length: 4 }] });
  expect(response).toMatchObject({ result: { text: "a\nbold", entities: [{ type: "bold", offset: 2, length: 4 }] } });
});

test("an entity outside the text is refused", async () => {
  const { send } = await startWithAnn();
  expect(await send({ text: "short", entities: [{ type: "bold", offset: 2, length: 9 }] })).toMatchObject({
    error_code: 400,
  });
});

describe.skipIf(formattingMissing)(`formatting${formattingMissing ? ` (skipped: ${formattingMissing})` : ""}`, () => {
  test.for([
    ["HTML", "<b>open", "can't parse entities: Can't find end tag corresponding to start tag \"b\""],
    ["HTML", "<nothing>x</nothing>", 'can\'t parse entities: Unsupported start tag "nothing" at byte offset 0'],
    [
      "MarkdownV2",
      "1.5",
      "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
    ],
    ["HTML", "<b></b>", "text must be non-empty"],
  ])("broken %s %s is refused in Telegram's words", async ([parse_mode, text, description]) => {
    const { send } = await startWithAnn();
    expect(await send({ text, parse_mode })).toEqual(refused(description ?? ""));
  });

  test("markup becomes entities at UTF-16 offsets", async () => {
    const { send } = await startWithAnn();
    const text = '🐼<blockquote expandable>引 <b>3.1 亿</b></blockquote><a href="https://example.org/a">[1]</a>';
    const response = await send({ text, parse_mode: "HTML" });
    expect(response.ok && response.result.text).toBe("🐼引 3.1 亿[1]");
    expect(response.ok && response.result.entities).toEqual([
      { type: "expandable_blockquote", offset: 2, length: 7 },
      { type: "bold", offset: 4, length: 5 },
      { type: "text_link", offset: 9, length: 3, url: "https://example.org/a" },
    ]);
  });

  test("links, commands and mentions are found in plain text, of the bot and of people", async () => {
    const { ann, send } = await startWithAnn();
    const found = [
      { type: "bot_command", offset: 0, length: 13 },
      { type: "mention", offset: 14, length: 9 },
      { type: "url", offset: 24, length: 11 },
    ];
    expect(await send({ text: "/ask@yiju_bot @yiju_bot example.org" })).toMatchObject({ result: { entities: found } });
    expect(ann.says(ann.chat, "/ask@yiju_bot @yiju_bot example.org").entities).toEqual(found);
  });

  test("a quote must be an exact part of the message, formatting included", async () => {
    const { ann, send } = await startWithAnn();
    const source = ann.says(ann.chat, "It is 300 million", { entities: [{ type: "bold", offset: 6, length: 3 }] });
    const quoting = (quote: string, quote_entities: object[] = []) =>
      send({ text: "yes", reply_parameters: { message_id: source.message_id, quote, quote_entities } });
    const bold = [{ type: "bold", offset: 0, length: 3 }];
    expect(await quoting("300 million", bold)).toMatchObject({
      result: { quote: { text: "300 million", position: 6 } },
    });
    expect(await quoting("300 million")).toEqual(refused("QUOTE_TEXT_INVALID"));
    expect(await quoting("400 million", bold)).toEqual(refused("QUOTE_TEXT_INVALID"));
  });
});

test("a reply carries the message that it answers", async () => {
  const { question, send } = await startWithAnn();
  const response = await send({ text: "42", reply_parameters: { message_id: question.message_id } });
  expect(response).toMatchObject({
    result: { reply_to_message: { message_id: question.message_id, text: question.text } },
  });
});

test("a reply to a deleted message is refused unless it may go without", async () => {
  const { ann, question, send } = await startWithAnn();
  ann.deletes(question);
  const reply_parameters = { message_id: question.message_id };
  expect(await send({ text: "42", reply_parameters })).toEqual(refused("message to be replied not found"));
  const response = await send({
    text: "42",
    reply_parameters: { ...reply_parameters, allow_sending_without_reply: true },
  });
  expect(response.ok && response.result.reply_to_message).toBeUndefined();
});

test.for([
  ["65 bytes of callback data", { text: "A", callback_data: "é".repeat(33) }, "BUTTON_DATA_INVALID"],
  [
    "an address that is none",
    { text: "A", url: "no address" },
    "inline keyboard button URL 'no address' is invalid: Wrong HTTP URL",
  ],
  ["a blank label", { text: " ", callback_data: "a" }, "text buttons are unallowed in the inline keyboard"],
  ["257 characters to copy", { text: "A", copy_text: { text: "x".repeat(257) } }, "BUTTON_COPY_TEXT_INVALID"],
] as const)("a button with %s is refused", async ([, button, description]) => {
  const { send } = await startWithAnn();
  expect(await send({ text: "x", reply_markup: { inline_keyboard: [[button]] } })).toEqual(refused(description));
});

describe("editing", () => {
  async function startWithAnswer() {
    const started = await startWithAnn();
    const reply_markup = { inline_keyboard: [[{ text: "More", callback_data: "more" }]] };
    const sent = await started.send({ text: "answer", reply_markup });
    const message_id: number = sent.ok ? sent.result.message_id : 0;
    const edit = (parameters: object) =>
      call(started.telegram, "editMessageText", { chat_id: started.ann.chat.id, message_id, ...parameters });
    return { ...started, message_id, reply_markup, edit };
  }

  test("the same text and keyboard again is refused", async () => {
    const { edit, reply_markup } = await startWithAnswer();
    const description =
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
    expect(await edit({ text: "answer", reply_markup })).toEqual(refused(description));
  });

  test("a keyboard that is not named again goes away", async () => {
    const { ann, edit } = await startWithAnswer();
    expect((await edit({ text: "answer" })).ok).toBe(true);
    const edited = await ann.chat.nextEdit();
    expect(edited.reply_markup).toBeUndefined();
    expect(edited.edit_date).toBeTypeOf("number");
  });

  test("a message that is gone, or somebody else's, is not edited", async () => {
    const { edit, question } = await startWithAnswer();
    expect(await edit({ text: "x", message_id: 999 })).toEqual(refused("message to edit not found"));
    expect(await edit({ text: "x", message_id: question.message_id })).toEqual(refused("message can't be edited"));
  });

  test("only the keyboard changes", async () => {
    const { telegram, ann, message_id, reply_markup } = await startWithAnswer();
    const change = (markup: object | undefined) =>
      call(telegram, "editMessageReplyMarkup", { chat_id: ann.chat.id, message_id, reply_markup: markup });
    expect((await change(undefined)).ok).toBe(true);
    expect((await change(undefined)).ok).toBe(false);
    expect((await change(reply_markup)).ok).toBe(true);
  });

  test("a deleted message can't be deleted again", async () => {
    const { telegram, ann, message_id } = await startWithAnswer();
    const remove = () => call(telegram, "deleteMessage", { chat_id: ann.chat.id, message_id });
    expect(await remove()).toEqual({ ok: true, result: true });
    expect(await ann.chat.nextDeletion()).toBe(message_id);
    expect(await remove()).toEqual(refused("message to delete not found"));
  });
});

test("messages are copied, forwarded and reacted to", async () => {
  const { telegram, ann, question } = await startWithAnn();
  const from = { chat_id: ann.chat.id, from_chat_id: ann.chat.id, message_id: question.message_id };
  expect((await call(telegram, "copyMessage", from)).ok).toBe(true);
  expect(await call(telegram, "forwardMessage", from)).toMatchObject({ result: { forward_origin: { type: "user" } } });
  const reaction = [{ type: "emoji", emoji: "👀" }];
  expect(
    (await call(telegram, "setMessageReaction", { chat_id: ann.chat.id, message_id: question.message_id, reaction }))
      .ok,
  ).toBe(true);
  expect(await ann.chat.nextReaction()).toEqual({ messageId: question.message_id, emoji: ["👀"] });
});

test("drafts and chat actions are taken", async () => {
  const { telegram, ann } = await startWithAnn();
  const chat_id = ann.chat.id;
  expect((await call(telegram, "sendChatAction", { chat_id, action: "typing" })).ok).toBe(true);
  expect(ann.chat.actions).toEqual(["typing"]);
  expect((await call(telegram, "sendMessageDraft", { chat_id, draft_id: 1, text: "Searching" })).ok).toBe(true);
  expect((await call(telegram, "sendMessageDraft", { chat_id, draft_id: 0, text: "Searching" })).ok).toBe(false);
});
