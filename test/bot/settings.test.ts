import { beforeEach, describe, expect, test } from "vitest";
import { admin, channel, type DrivenBot, driveBot, group, me, person, privateChat, refuse } from "./drive-bot.ts";

const labels = (payload: { reply_markup: { inline_keyboard: { text: string }[][] } }) =>
  payload.reply_markup.inline_keyboard.flat().map(({ text }) => text);

describe("the settings", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot();
    await bot.store.saveChat({ id: group.id, kind: "supergroup", title: "Group", active: true });
    await bot.store.saveChat({ id: channel.id, kind: "channel", title: "Channel", active: true });
  });
  const inGroup = { chat: group, from: admin };
  const press = (words: string, from = admin, chat: object = group) =>
    bot.press(`s:${group.id}:${words}`, 50, { from, chat: chat as never });
  const ofGroup = async () => (await bot.store.chat(group.id))?.settings;

  test("open for an admin by /settings, and for nobody else", async () => {
    const opened = await bot.say("/settings", inGroup);
    expect(opened.sent[0].text).toBe("Settings of “Group”");
    const refused = await bot.say("/settings", { chat: group });
    expect(refused.sent.map(({ text }) => text)).toEqual(["只有管理员可以改设置。"]);
  });

  test("open for an anonymous admin, who writes as the group", async () => {
    const anonymous = { chat: group, from: { id: 1087968824, is_bot: true, first_name: "Group" }, sender_chat: group };
    expect((await bot.say("/settings", anonymous)).sent[0].reply_markup).toBeDefined();
    const asChannel = { ...anonymous, sender_chat: channel };
    expect((await bot.say("/settings", asChannel)).sent[0].reply_markup).toBeUndefined();
  });

  test.for([
    ["lang:zh", { language: "zh" }],
    ["mode:clear", { answers: "clear" }],
    ["notices:asker:on", { notices: "asker" }],
    ["notices:asker:off", { notices: "all" }],
    ["zone:Europe/Berlin", { timeZone: "Europe/Berlin" }],
    ["quiet:22-8", { quietHours: { from: 22, to: 8 } }],
    ["quiet:off", { quietHours: null }],
    ["topic:kuaishou:on", { topics: ["kuaishou"] }],
    ["digest:on", { digest: { on: true, times: ["09:00"] } }],
    ["time:1800:on", { digest: { times: ["09:00", "18:00"] } }],
    ["time:0900:off", { digest: { times: [] } }],
    ["day:7:off", { digest: { days: [1, 2, 3, 4, 5, 6] } }],
  ] as const)("change by a press of %s, twice to the same", async ([words, expected]) => {
    const calls = await press(words);
    const changing = calls.map(({ method }) => method).filter((method) => method !== "getChatMember");
    expect(changing).toEqual(["editMessageText", "answerCallbackQuery"]);
    expect(await ofGroup()).toMatchObject(expected);
    await press(words);
    expect(await ofGroup()).toMatchObject(expected);
  });

  test("say that the bot can't see unaddressed questions where Telegram hides them from it", async () => {
    const calls = await press("mode:clear");
    expect(calls.at(-1)?.payload).toMatchObject({ show_alert: true, text: expect.stringMatching(/privacy mode/) });
    bot.replies.getChatMember = () => ({ status: "administrator", user: admin });
    expect((await press("mode:clear")).at(-1)?.payload.text).toBe("Saved");
  });

  test("show at once, in the chosen language, what was chosen", async () => {
    const calls = await press("lang:zh");
    expect(calls[1]?.payload.text).toBe("“Group”的设置");
    expect(labels(calls[1]?.payload)).toContain("✓ 中文");
  });

  test.for([
    "page:nonsense",
    "zone:Mars/Olympus",
    "lang:fr",
    "time:2500:on",
    "day:9:on",
    "quiet:22-24",
    "quiet:x",
    "__proto__:x",
    "constructor",
  ])("take nothing from a forged %s", async (words) => {
    const before = await ofGroup();
    const calls = await press(words);
    expect(calls.map(({ method }) => method)).toEqual(["getChatMember", "answerCallbackQuery"]);
    expect(await ofGroup()).toEqual(before);
  });

  test("ask Telegram at every press whether the presser is an admin now", async () => {
    await press("lang:zh");
    bot.replies.getChatMember = () => ({ status: "member", user: admin });
    const calls = await press("lang:en");
    expect(calls.map(({ method }) => method)).toEqual(["getChatMember", "answerCallbackQuery"]);
    expect((await ofGroup())?.language).toBe("zh");
  });

  test("refuse a button of one chat that is pressed in another", async () => {
    const elsewhere = { id: -1077, type: "supergroup", title: "Elsewhere" };
    const calls = await press("lang:en", admin, elsewhere);
    expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
    expect((await ofGroup())?.language).toBe("auto");
  });

  test("refuse when the bot cannot see the presser's rights", async () => {
    bot.replies.getChatMember = () => refuse(400, "Bad Request: member not found");
    await press("lang:en");
    expect((await ofGroup())?.language).toBe("auto");
  });

  test("of one's own private chat need nobody's leave", async () => {
    const calls = await bot.press(`s:${person.id}:lang:en`, 50);
    expect(calls.map(({ method }) => method)).toEqual(["editMessageText", "answerCallbackQuery"]);
    const { sent } = await bot.say("/help");
    expect(sent[0].text).toContain("Edit your message");
  });

  test("of channels are reached from the private chat by the list of one's chats", async () => {
    await bot.store.rememberAdmin(channel.id, admin.id);
    await bot.store.rememberAdmin(group.id, admin.id);
    bot.replies.getChatMember = ({ chat_id }) => ({ status: chat_id === channel.id ? "creator" : "left", user: admin });
    const { sent } = await bot.say("/chats", { chat: privateChat(admin), from: admin });
    expect(labels(sent[0])).toEqual(["Channel"]);
    const calls = await bot.press(`s:${channel.id}:page:main`, bot.lastMessage, {
      from: admin,
      chat: privateChat(admin),
    });
    expect(labels(calls[1]?.payload)).toContain("Question hashtag: none");
  });

  test.for([
    ["tag", "#问数据", { hashtag: "问数据" }],
    ["tag", "none", { hashtag: null }],
    ["tag", "无", { hashtag: null }],
    ["zone", "Asia/Urumqi", { timeZone: "Asia/Urumqi" }],
    ["zone", "UTC+8", { timeZone: "Etc/GMT-8" }],
    ["zone", "gmt -05:00", { timeZone: "Etc/GMT+5" }],
    ["zone", "asia/shanghai", { timeZone: "Asia/Shanghai" }],
    ["time", "8点半", { digest: { times: ["08:30", "09:00"] } }],
  ] as const)("take a typed %s in reply to the prompt", async ([what, typed, expected]) => {
    const at = { from: admin, chat: privateChat(admin) };
    await bot.press(`s:${channel.id}:${what}:ask`, 50, at);
    const prompt = { message_id: bot.lastMessage, date: 0, chat: at.chat, from: me, text: "?" } as never;
    await bot.say(typed, { ...at, reply_to_message: prompt });
    expect((await bot.store.chat(channel.id))?.settings).toMatchObject(expected);
  });

  test.for([
    ["tag", "two words"],
    ["zone", "Mars/Olympus"],
    ["time", "noon"],
  ] as const)("say what a typed %s looks like when it is none", async ([what, typed]) => {
    const at = { from: admin, chat: privateChat(admin) };
    await bot.press(`s:${channel.id}:${what}:ask`, 50, at);
    const before = (await bot.store.chat(channel.id))?.settings;
    const prompt = { message_id: bot.lastMessage, date: 0, chat: at.chat, from: me, text: "?" } as never;
    expect((await bot.say(typed, { ...at, reply_to_message: prompt })).sent).toHaveLength(1);
    expect((await bot.store.chat(channel.id))?.settings).toEqual(before);
  });

  test("ask which zone is meant where a name stands for several", async () => {
    const at = { from: admin, chat: privateChat(admin) };
    await bot.press(`s:${channel.id}:zone:ask`, 50, at);
    const prompt = { message_id: bot.lastMessage, date: 0, chat: at.chat, from: me, text: "?" } as never;
    const { sent } = await bot.say("CST", { ...at, reply_to_message: prompt });
    expect(labels(sent[0])).toEqual(["Asia/Shanghai", "America/Chicago"]);
    await bot.press(sent[0].reply_markup.inline_keyboard[1][0].callback_data, bot.lastMessage, at);
    expect((await bot.store.chat(channel.id))?.settings.timeZone).toBe("America/Chicago");
  });

  test("call a zone as people do", async () => {
    await bot.store.changeSettings(group.id, "supergroup", { timeZone: "Etc/GMT-8" });
    const [, panel] = await press("page:main");
    expect(labels(panel?.payload)).toContain("Zone: UTC+8");
  });

  test("start a trial only when the admin can be shown the answers in private", async () => {
    bot.replies.sendMessage = ({ chat_id }) =>
      chat_id === admin.id ? refuse(403, "Forbidden: bot can't initiate conversation with a user") : undefined;
    const calls = await press("trial:on");
    expect(calls.at(-1)?.payload.text).toMatch(/private chat/);
    expect((await ofGroup())?.trialFor).toBeNull();
    bot.replies.sendMessage = () => undefined;
    await press("trial:on");
    expect((await ofGroup())?.trialFor).toBe(admin.id);
  });

  test.for([
    ["Forbidden: bot was blocked by the user", 403, /private chat/],
    ["Bad Request: chat not found", 400, /private chat/],
    ["Bad Request: message is too long", 400, /^Sorry, something went wrong/],
  ] as const)("tell the admin how the private chat is opened only where it isn't: %s", async ([why, code, said]) => {
    bot.replies.sendMessage = ({ chat_id }) => (chat_id === admin.id ? refuse(code, why) : undefined);
    expect((await press("trial:on")).at(-1)?.payload.text).toMatch(said);
    expect((await ofGroup())?.trialFor).toBeNull();
  });

  test("speak the admin's own language in private, whatever the group's is", async () => {
    await press("lang:zh");
    const calls = await press("trial:on");
    const [started] = calls.filter(({ method }) => method === "sendMessage");
    expect(started?.payload).toMatchObject({ chat_id: admin.id, text: expect.stringMatching(/^The trial/) });
  });

  test("keep what a press brings up within Telegram's 200 characters, whatever a chat is called", async () => {
    await bot.store.saveChat({ id: group.id, kind: "supergroup", title: "x".repeat(128), active: true });
    const texts = [...(await press("trial:on")), ...(await press("trial:off"))].filter(
      ({ method }) => method === "answerCallbackQuery",
    );
    for (const { payload } of texts) expect(payload.text.length).toBeLessThanOrEqual(200);
  });

  test("have no button whose words are over Telegram's 64 bytes", async () => {
    for (const page of ["main", "digest", "times", "days", "topics", "zone", "quiet"]) {
      const chat = -1_009_999_999_999;
      await bot.store.saveChat({ id: chat, kind: "channel", title: null, active: true });
      const [, edit] = await bot.press(`s:${chat}:page:${page}`, 50, { from: admin, chat: privateChat(admin) });
      const data: string[] = edit?.payload.reply_markup.inline_keyboard
        .flat()
        .map((it: { callback_data: string }) => it.callback_data);
      expect(data.length).toBeGreaterThan(2);
      for (const words of data) expect(Buffer.byteLength(words)).toBeLessThanOrEqual(64);
    }
  });
});
