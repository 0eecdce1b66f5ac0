import type { InlineQueryResult } from "@grammyjs/types";
import { describe, expect, test } from "vitest";
import { call, start } from "./start.ts";

const tooOld = {
  error_code: 400,
  description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
};

async function startWithButtons(queryLifetime = 15_000) {
  const telegram = await start({ times: { queryLifetime } });
  const ann = telegram.person("Ann");
  ann.says(ann.chat, "/start");
  await call(telegram, "sendMessage", {
    chat_id: ann.chat.id,
    text: "42",
    reply_markup: {
      inline_keyboard: [
        [
          { text: "👍 Right", callback_data: "up" },
          { text: "Source", url: "https://example.org" },
        ],
      ],
    },
  });
  return { telegram, ann, answer: await ann.chat.nextMessage() };
}

describe("button presses", () => {
  test("a press brings the message with its keyboard, and is answered once", async () => {
    const { telegram, ann, answer } = await startWithButtons();
    const press = ann.presses(answer, "👍");
    expect(telegram.world.updates.created.at(-1)?.callback_query).toMatchObject({
      data: "up",
      from: { first_name: "Ann" },
      message: { text: "42", reply_markup: { inline_keyboard: [[{ text: "👍 Right" }, {}]] } },
    });
    const reply = { callback_query_id: press.queryId, text: "Thanks", show_alert: true };
    expect(await call(telegram, "answerCallbackQuery", reply)).toEqual({ ok: true, result: true });
    expect(await press.answer()).toEqual({ text: "Thanks", show_alert: true });
    expect(await call(telegram, "answerCallbackQuery", reply)).toMatchObject(tooOld);
  });

  test("a press answered too late is refused", async () => {
    const { telegram, ann, answer } = await startWithButtons(0);
    const { queryId } = ann.presses(answer, "👍 Right");
    expect(await call(telegram, "answerCallbackQuery", { callback_query_id: queryId })).toMatchObject(tooOld);
  });

  test("more than 200 characters are refused", async () => {
    const { telegram, ann, answer } = await startWithButtons();
    const { queryId } = ann.presses(answer, "👍 Right");
    const reply = { callback_query_id: queryId, text: "好".repeat(201) };
    expect(await call(telegram, "answerCallbackQuery", reply)).toMatchObject({
      description: "Bad Request: MESSAGE_TOO_LONG",
    });
  });

  test("the script is told of a button that isn't there or sends nothing", async () => {
    const { ann, answer } = await startWithButtons();
    expect(() => ann.presses(answer, "Less")).toThrow('No button "Less" among "👍 Right", "Source"');
    expect(() => ann.presses(answer, "Source")).toThrow("sends nothing to the bot");
  });
});

function article(id: string, text = "fact", changes: object = {}): InlineQueryResult {
  return { type: "article", id, title: "Title", input_message_content: { message_text: text }, ...changes };
}

describe("inline queries", () => {
  async function startWithQuestion() {
    const telegram = await start();
    const ann = telegram.person("Ann");
    const question = ann.asksInline("users", { chatType: "group" });
    const answer = (results: InlineQueryResult[], more: object = {}) =>
      call(telegram, "answerInlineQuery", { inline_query_id: question.queryId, results, ...more });
    return { telegram, ann, question, answer };
  }

  test("results are offered and the picked one is posted via the bot", async () => {
    const { telegram, ann, question, answer } = await startWithQuestion();
    const keyboard = { inline_keyboard: [[{ text: "More", callback_data: "more" }]] };
    const results = [article("1"), article("2", "<b>second</b>", { reply_markup: keyboard })];
    (results[1] as { input_message_content: object }).input_message_content = { message_text: "second" };
    expect((await answer(results, { next_offset: "2", cache_time: 60, is_personal: true })).ok).toBe(true);
    const offered = await question.results();
    expect(offered).toMatchObject({ next_offset: "2", cache_time: 60 });

    const group = telegram.group("Others", { owner: ann });
    const posted = ann.choosesInlineResult(question, offered.results[1] as InlineQueryResult, group);
    expect(posted).toMatchObject({ text: "second", via_bot: { username: "yiju_bot" } });
    const chosen = telegram.world.updates.created.at(-1)?.chosen_inline_result;
    expect(chosen).toMatchObject({ result_id: "2", query: "users", inline_message_id: expect.any(String) });

    const edit = { inline_message_id: chosen?.inline_message_id, text: "edited" };
    expect(await call(telegram, "editMessageText", edit)).toEqual({ ok: true, result: true });
    expect(group.messages.get(posted.message_id)?.text).toBe("edited");
  });

  test.for([
    [
      "51 results",
      Array.from({ length: 51 }, (_, index) => article(String(index))),
      "too many inline query results specified",
    ],
    ["two results of one id", [article("1"), article("1")], "RESULT_ID_DUPLICATE"],
    ["an id of 65 bytes", [article("x".repeat(65))], "RESULT_ID_INVALID"],
    ["an empty title", [article("1", "fact", { title: "" })], "ARTICLE_TITLE_EMPTY"],
    ["an empty text", [article("1", "")], "message text is empty"],
  ] as const)("%s are refused", async ([, results, description]) => {
    const { answer } = await startWithQuestion();
    expect(await answer([...results])).toMatchObject({ description: `Bad Request: ${description}` });
  });

  test("a button needs a start parameter that a link can carry", async () => {
    const { answer } = await startWithQuestion();
    const button = { text: "Settings", start_parameter: "no spaces" };
    expect(await answer([], { button })).toMatchObject({ description: "Bad Request: START_PARAM_INVALID" });
  });

  test("a query is answered once", async () => {
    const { answer } = await startWithQuestion();
    expect((await answer([])).ok).toBe(true);
    expect(await answer([])).toMatchObject(tooOld);
  });
});

test("a guest query gets one answer in a chat that the bot is not in", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const group = telegram.group("Others", { owner: ann });
  ann.asksGuest(group, "@yiju_bot daily users");
  const message = telegram.world.updates.created[0]?.guest_message;
  expect(message).toMatchObject({ text: "@yiju_bot daily users", chat: { id: group.id } });
  const guest_query_id = message?.guest_query_id ?? "";
  const answered = await call(telegram, "answerGuestQuery", { guest_query_id, result: article("1", "42") });
  expect(answered).toMatchObject({ ok: true, result: { inline_message_id: expect.any(String) } });
  expect(await group.nextMessage()).toMatchObject({ text: "42", guest_bot_caller_user: { first_name: "Ann" } });
  expect(await call(telegram, "answerGuestQuery", { guest_query_id, result: article("1") })).toMatchObject(tooOld);
});
