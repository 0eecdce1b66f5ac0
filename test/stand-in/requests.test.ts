import { expect, test } from "vitest";
import type { StandIn } from "../support/stand-in/stand-in.ts";
import { call, start } from "./start.ts";

const address = (telegram: StandIn, method: string) => `${telegram.apiRoot}/bot${telegram.token}/${method}`;

async function startWithAnn() {
  const telegram = await start();
  const ann = telegram.person("Ann");
  ann.says(ann.chat, "/start");
  return { telegram, ann };
}

test("getMe tells who the bot is", async () => {
  const telegram = await start({ privacyMode: "off" });
  expect(await call(telegram, "getMe")).toMatchObject({
    ok: true,
    result: { is_bot: true, username: "yiju_bot", can_read_all_group_messages: true },
  });
});

test("a wrong token, an unknown method and another path are refused", async () => {
  const telegram = await start();
  const read = async (path: string) => (await fetch(telegram.apiRoot + path)).json();
  expect(await read("/bot1:x/getMe")).toEqual({ ok: false, error_code: 401, description: "Unauthorized" });
  expect(await read(`/bot${telegram.token}/getYou`)).toMatchObject({ description: "Not Found: method not found" });
  expect(await read("/")).toMatchObject({ error_code: 404, description: "Not Found" });
});

test("method names are read in any case", async () => {
  const telegram = await start();
  expect(await (await fetch(address(telegram, "GETME"))).json()).toMatchObject({ ok: true });
});

test("parameters come as JSON, as a form, in the address or as multipart", async () => {
  const { telegram, ann } = await startWithAnn();
  const id = String(ann.chat.id);
  const reply_markup = JSON.stringify({ inline_keyboard: [[{ text: "A", callback_data: "a" }]] });
  const multipart = new FormData();
  for (const [name, value] of Object.entries({ chat_id: id, text: "four", reply_markup })) multipart.set(name, value);

  await call(telegram, "sendMessage", { chat_id: id, text: "one", reply_markup });
  await fetch(address(telegram, "sendMessage"), {
    method: "POST",
    body: new URLSearchParams({ chat_id: id, text: "two", reply_markup }),
  });
  await fetch(
    `${address(telegram, "sendMessage")}?${new URLSearchParams({ chat_id: id, text: "three", reply_markup })}`,
  );
  await fetch(address(telegram, "sendMessage"), { method: "POST", body: multipart });

  for (const text of ["one", "two", "three", "four"]) {
    expect(await ann.chat.nextMessage()).toMatchObject({ text, reply_markup: { inline_keyboard: [[{ text: "A" }]] } });
  }
});

test("a text of digits stays a text", async () => {
  const { telegram, ann } = await startWithAnn();
  await call(telegram, "sendMessage", { chat_id: ann.chat.id, text: "2020" });
  expect((await ann.chat.nextMessage()).text).toBe("2020");
});

test("a body that is no JSON object is refused", async () => {
  const telegram = await start();
  const response = await fetch(address(telegram, "getMe"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "[1",
  });
  expect(response.status).toBe(400);
});

test("a file is uploaded, sent again by its id and downloaded", async () => {
  const { telegram, ann } = await startWithAnn();
  const form = new FormData();
  form.set("chat_id", String(ann.chat.id));
  form.set("caption", "A chart");
  form.set("photo", new Blob(["pixels"], { type: "image/png" }), "chart.png");
  const sent = await (await fetch(address(telegram, "sendPhoto"), { method: "POST", body: form })).json();
  expect(sent).toMatchObject({ ok: true, result: { caption: "A chart", photo: [{ file_size: 6 }] } });

  const fileId = sent.result.photo[0].file_id;
  expect((await call(telegram, "sendPhoto", { chat_id: ann.chat.id, photo: fileId })).ok).toBe(true);
  expect(await call(telegram, "sendPhoto", { chat_id: ann.chat.id, photo: "file-99" })).toMatchObject({
    error_code: 400,
  });

  const file = await call(telegram, "getFile", { file_id: fileId });
  const path = file.ok ? file.result.file_path : "";
  expect(await (await fetch(`${telegram.apiRoot}/file/bot${telegram.token}/${path}`)).text()).toBe("pixels");
});
