import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { storedUpdate } from "../../src/bot/updates/intake.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { Refusal } from "../../src/corpus/refusal.ts";
import { writeCorpus } from "../corpus/sample-article.ts";
import { apps } from "./cut-by-apps.ts";
import { type DrivenBot, type DriveOptions, driveBot, group, me, person, privateChat } from "./drive-bot.ts";

const ARTICLE = `松果集市年报

来源：松果日报 2022-01-10

2021年，松果集市成交额达到 36 亿元，同比增长 12%。

全年订单量为 8200 万单，其中农产品订单 1900 万单。

松果集市的商家超过 40 万家，覆盖 210 个城市，其中县城商家占六成，乡村商家占两成，其余在省会城市和沿海地区。平台说，新商家大多来自县城，开店第一个月的平均订单量比上一年多出一倍，退货率也低于老商家的平均水平。
`;
const stranger = { ...person, id: 70, first_name: "Stranger" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "articles-"));
  renameSync(writeCorpus(), join(folder, "corpus"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const published = (): string[] => loadCorpus(join(folder, "corpus")).articles.map(({ article }) => article.id);
const start = (options: Partial<DriveOptions> = {}): Promise<DrivenBot> =>
  driveBot({ maintainers: [person.id], folder, ...options });
/** The buttons of a sent or edited message: label → what a press sends. */
const buttonsOf = (payload: {
  reply_markup?: { inline_keyboard: { text: string; callback_data?: string }[][] };
}): Record<string, string> =>
  Object.fromEntries(
    (payload.reply_markup?.inline_keyboard ?? []).flat().map(({ text, callback_data }) => [text, callback_data ?? ""]),
  );
const replyTo = (bot: DrivenBot, id: number) => ({
  reply_to_message: { ...bot.messageOf("…"), message_id: id, from: me } as never,
});
/** Sends the article and returns its card. */
const send = async (bot: DrivenBot, text = ARTICLE) => {
  const { sent } = await bot.say(text);
  return { card: sent[0], id: bot.lastMessage };
};
const edited = (calls: DrivenBot["calls"]) => calls.find(({ method }) => method === "editMessageText")?.payload;
const toasted = (calls: DrivenBot["calls"]) => calls.find(({ method }) => method === "answerCallbackQuery")?.payload;

describe("an article that a maintainer sends", () => {
  test("is read and shown, and nothing of it is live", async () => {
    const bot = await start();
    const { card } = await send(bot);
    expect(card.text).toMatch(/还没有发布/);
    expect(card.text).toMatch(
      /松果集市年报\n出处：松果日报\n日期：2022-01-10\n链接：未知\n\d+ 条陈述，其中 \d+ 条有数字/,
    );
    expect(Object.keys(buttonsOf(card))).toEqual([
      expect.stringMatching(/^逐条看 \d+ 条草稿$/),
      "✓ 全部接受并发布",
      "✗ 丢弃",
    ]);
    expect(published()).toEqual(["qinghe"]);
  });

  test("is accepted as a whole by one tap, and then stands complete in the corpus", async () => {
    const bot = await start();
    const { card, id } = await send(bot);
    const calls = await bot.press(buttonsOf(card)["✓ 全部接受并发布"] ?? "", id);
    expect(edited(calls).text).toContain("已发布");
    const added = loadCorpus(join(folder, "corpus")).articles.find(({ article }) => article.id !== "qinghe");
    expect(added?.text).toContain("成交额达到 36 亿元");
    expect(added?.claims.length).toBeGreaterThan(4);
    expect(added?.claims.every(({ review }) => review === "accepted")).toBe(true);
  });

  test("is looked through draft by draft: accepted, dropped or left, each decision kept", async () => {
    const bot = await start();
    const { card, id } = await send(bot);
    let view = edited(await bot.press(Object.values(buttonsOf(card))[0] ?? "", id));
    expect(view.text).toBe(
      `第 1 条，共 13 条 · 松果集市年报\n2021年，松果集市成交额达到 36 亿元，同比增长 12%。\n2021 年（距今 4 年）`,
    );
    const total = 13;
    view = edited(await bot.press(buttonsOf(view)["✓ 接受"] ?? "", id));
    expect(view.text).toMatch(
      /^第 2 条，共 13 条 · 松果集市年报\n36 亿元\n2021年，[^\n]+\n松果集市 · 成交额 · 2021 年/,
    );
    view = edited(await bot.press(buttonsOf(view)["✗ 删去"] ?? "", id));
    expect(view.text).toMatch(new RegExp(`^第 2 条，共 ${total - 1} 条`));
    while (buttonsOf(view)["以后再说 ›"]) view = edited(await bot.press(buttonsOf(view)["以后再说 ›"] ?? "", id));
    expect(view.text).toContain(`看完了：${total - 1} 条陈述，${total - 2} 条还没审阅`);
    await bot.press(buttonsOf(view).发布 ?? "", id);
    const added = loadCorpus(join(folder, "corpus")).articles.find(({ article }) => article.id !== "qinghe");
    expect(added?.claims.map(({ review }) => review)).toEqual(["accepted", ...Array(total - 2).fill("draft")]);
  });

  test("outlives a restart with what was decided", async () => {
    const bot = await start();
    const { card, id } = await send(bot);
    const view = edited(await bot.press(Object.values(buttonsOf(card))[0] ?? "", id));
    await bot.press(buttonsOf(view)["✗ 删去"] ?? "", id);
    const again = await start({ store: bot.store });
    await again.press(buttonsOf(card)["✓ 全部接受并发布"] ?? "", id);
    expect(published()).toHaveLength(2);
  });

  test("can be discarded, and taken back once published", async () => {
    const bot = await start();
    const { card, id } = await send(bot);
    const live = edited(await bot.press(buttonsOf(card)["✓ 全部接受并发布"] ?? "", id));
    expect(published()).toHaveLength(2);
    const back = edited(await bot.press(buttonsOf(live).撤回 ?? "", id));
    expect(published()).toEqual(["qinghe"]);
    const gone = edited(await bot.press(buttonsOf(back)["✗ 丢弃"] ?? "", id));
    expect(gone.text).toContain("已丢弃");
    expect(readdirSync(join(folder, "waiting", "articles"))).toEqual([]);
  });

  test("takes its particulars from a reply, and reads 今年 by the new date", async () => {
    const bot = await start();
    const { id } = await send(bot, `/add ${ARTICLE.replace(" 2022-01-10", "").replace("2021年", "今年")}`);
    const { sent, calls } = await bot.say(
      "标题：松果集市 2021 年报\n日期：2021年12月30日\nhttps://songguo.example/2021",
      {
        ...replyTo(bot, id),
      },
    );
    expect(sent[0].text).toContain(
      "松果集市 2021 年报\n出处：松果日报\n日期：2021-12-30\n链接：https://songguo.example/2021",
    );
    expect(calls.at(-1)).toMatchObject({ method: "deleteMessage", payload: { message_id: id } });
    const view = edited(await bot.press(Object.values(buttonsOf(sent[0]))[0] ?? "", bot.lastMessage));
    expect(view.text).toMatch(/今年，松果集市[^\n]+\n2021 年/);
  });

  test.for([
    ["日期：上个月", "这不是日期"],
    ["日期：2022-13-40", "这不是日期"],
    ["链接：松果", "不是 http 或 https 链接"],
    ["你好", "一行一项"],
  ] as const)("is left as it is by the reply %s", async ([reply, why]) => {
    const bot = await start();
    const { card, id } = await send(bot);
    expect((await bot.say(reply, replyTo(bot, id))).sent[0].text).toContain(why);
    await bot.press(buttonsOf(card)["✓ 全部接受并发布"] ?? "", id);
    expect(published()).toHaveLength(2);
  });

  test("is short Chinese news of several sentences too", async () => {
    const news =
      "松果集市公布上半年成绩。\n\n平台成交额达到 21 亿元，同比增长 12%，订单量为 4800 万单。\n\n新商家大多来自县城，开店第一个月的平均订单量比上一年多出一倍。公司说，下半年将把乡村站点增加到 3000 个，并降低商家的佣金。";
    const bot = await start();
    expect((await bot.say(news)).sent[0].text).toContain("我读完了");
    expect((await bot.say("松果集市成交额是多少？")).sent[0].text).not.toContain("我读完了");
  });

  test("says so when the corpus holds it already, whatever frame it comes in", async () => {
    const bot = await start();
    const { card, id } = await send(bot);
    await bot.press(buttonsOf(card)["✓ 全部接受并发布"] ?? "", id);
    const { sent } = await bot.say(`/add 转载\n\n${ARTICLE}`);
    expect(sent[0].text).toMatch(/已经有了（[a-z-]+）/);
    expect(sent[0].reply_markup).toBeUndefined();
  });

  test("sent twice waits once", async () => {
    const bot = await start();
    await send(bot);
    await send(bot);
    expect(readdirSync(join(folder, "waiting", "articles"))).toHaveLength(1);
  });

  test("is refused with a clear word while the corpus on disk is broken", async () => {
    writeFileSync(join(folder, "corpus", "articles", "qinghe", "claims.json"), "[");
    const bot = await start();
    expect((await send(bot)).card.text).toContain("check");
  });

  test("speaks English to whose app does", async () => {
    const bot = await start();
    const { sent } = await bot.say(ARTICLE, { from: { ...person, language_code: "en" } });
    expect(sent[0].text).toMatch(/It isn’t live yet[\s\S]*Publisher: 松果日报[\s\S]*statements, \d+ with a number/);
  });
});

describe("a draft's reading", () => {
  /** The second draft of the article, 36 亿元. */
  const open = async (options: Partial<DriveOptions> = {}) => {
    const bot = await start(options);
    const { card, id } = await send(bot);
    const first = edited(await bot.press(Object.values(buttonsOf(card))[0] ?? "", id));
    const draft = edited(await bot.press(buttonsOf(first)["以后再说 ›"] ?? "", id));
    return { bot, id, draft };
  };

  test("is shown with the number as it was read", async () => {
    const { draft } = await open();
    expect(draft.text).toMatch(/^第 2 条[\s\S]+松果集市 · 成交额 · 2021 年（距今 4 年）\n读作：36 亿元$/);
  });

  test("is shown field by field, and left as it is by going back", async () => {
    const { bot, id, draft } = await open();
    const fields = edited(await bot.press(buttonsOf(draft)["✎ 修改读法"] ?? "", id));
    expect(fields.text).toContain(
      "36 亿元，同比增长 12%。\n\n主体：松果集市\n指标：成交额\n数字：36 亿元\n数值：3600000000",
    );
    expect(fields.text).toContain("说话人：无");
    expect(fields.text).toContain("性质：事实");
    const back = edited(await bot.press(buttonsOf(fields)["‹ 返回草稿"] ?? "", id));
    expect(back.text).toBe(draft.text);
  });

  test("is corrected by a reply, shown again, and goes into the corpus as corrected", async () => {
    const { bot, id, draft } = await open();
    await bot.press(buttonsOf(draft)["✎ 修改读法"] ?? "", id);
    const { sent, calls } = await bot.say("指标：交易总额\n时间：2021 年下半年\n数值：36 亿元", replyTo(bot, id));
    expect(sent).toHaveLength(1);
    expect(sent[0].text).toMatch(
      /^已修改。\n\n第 2 条[\s\S]+松果集市 · 交易总额 · 2021 年 7 月至 12 月[\s\S]+读作：36 亿元$/,
    );
    expect(calls.at(-1)).toMatchObject({ method: "deleteMessage", payload: { message_id: id } });
    const next = edited(await bot.press(buttonsOf(sent[0])["✓ 接受"] ?? "", bot.lastMessage));
    expect(next.text).toMatch(/^第 3 条/);
    await bot.press(buttonsOf(next)["✓ 接受其余并发布"] ?? "", bot.lastMessage);
    const added = loadCorpus(join(folder, "corpus")).articles.find(({ article }) => article.id !== "qinghe");
    expect(added?.claims[1]).toMatchObject({
      metric: "交易总额",
      period: "2021-07/2021-12",
      statistic: { value: 3_600_000_000, unit: "CNY" },
      review: "edited",
    });
  });

  test("takes the article's particulars too", async () => {
    const { bot, id } = await open();
    expect((await bot.say("出处：松果周刊", replyTo(bot, id))).sent[0].text).toContain("出处：松果周刊");
  });

  test.for([
    ["时间：上次", "这不是时间"],
    ["数字：99 亿元", "没有一字不差"],
    ["数值：35 亿元", "原文的数字不是这样写的"],
    ["指标：交易总额\n数值：很多", "看不出这是什么数"],
    ["你好", "没看懂"],
  ] as const)("is left as it is by the reply %j", async ([reply, why]) => {
    const { bot, id, draft } = await open();
    expect((await bot.say(reply, replyTo(bot, id))).sent[0].text).toContain(why);
    const fields = edited(await bot.press(buttonsOf(draft)["✎ 修改读法"] ?? "", id));
    expect(fields.text).toContain("指标：成交额\n数字：36 亿元\n数值：3600000000");
  });

  test.for(["你好", "时间：上次"])("is corrected by a reply to what was said to %s, too", async (first) => {
    const { bot, id } = await open();
    await bot.say(first, replyTo(bot, id));
    const { sent } = await bot.say("性质：预测", replyTo(bot, bot.lastMessage));
    expect(sent[0].text).toMatch(/^已修改。[\s\S]*预测/);
    expect(await bot.store.gaps(5)).toEqual([]);
  });

  test("isn't corrected once the article is published", async () => {
    const { bot, id, draft } = await open();
    await bot.press(buttonsOf(draft)["✎ 修改读法"] ?? "", id);
    bot.services.waiting.publish(loadCorpus(join(folder, "waiting")).articles[0]?.article.id ?? "", new Date());
    expect((await bot.say("指标：交易总额", replyTo(bot, id))).sent[0].text).toContain("已经发布或丢弃");
  });

  test("is corrected once though the reply is handled twice", async () => {
    const { bot, id } = await open();
    const dying = await start({ store: { ...bot.store, finishUpdate: async () => {} } });
    const message = dying.messageOf("指标：交易总额", { message_id: 500, ...replyTo(dying, id) });
    await dying.handle({ message: message as never }, 70);
    const again = await start({ store: bot.store });
    await again.handle({ message: message as never }, 70);
    expect([...dying.calls, ...again.calls].filter(({ method }) => method === "sendMessage")).toHaveLength(1);
  });
});

describe("an article that comes in several messages", () => {
  const district = (number: number): string =>
    `${number}区的商家在2021年成交额达到 ${number} 亿元，同比增长 ${number % 90}%。平台说，那里的订单大多来自县城，退货率低于上一年。`;
  const districts = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => district(from + index)).join("\n\n");
  const LONG = `松果集市年报\n\n来源：松果日报 2022-01-10\n\n${districts(1, 170)}`;
  const parts = apps.desktop(LONG);
  const inFolder = () => loadCorpus(join(folder, "waiting")).articles;
  const sendAll = async (bot: DrivenBot, texts: readonly string[], change: object = {}) => {
    const said = [];
    for (const text of texts) said.push(await bot.say(text, change));
    return said;
  };

  /** All have come in before the first is handled. */
  const sendAtOnce = async (bot: DrivenBot, texts: readonly string[]) => {
    const updates = texts.map((text, index) => ({
      update_id: 100 + index,
      message: bot.messageOf(text, { message_id: 500 + index }) as NonNullable<Update["message"]>,
    }));
    await bot.store.takeUpdates(updates.map(storedUpdate), 1);
    for (const { update_id, message } of updates) await bot.handle({ message }, update_id);
  };

  test("is one article, with one card below it that tells of what it was joined", async () => {
    const bot = await start();
    const [first, ...others] = await sendAll(bot, parts);
    const methods = others.map(({ calls }) => calls.map(({ method }) => method));
    expect(parts.length).toBeGreaterThan(2);
    expect(first?.sent[0].text).toContain("紧接着发来的会接在这里");
    expect(methods).toEqual(others.map(() => ["sendMessage", "deleteMessage"]));
    const card = others.at(-1)?.sent[0];
    expect(card.text).toContain(`由接连发来的 ${parts.length} 条消息连成一篇：\n1. 松果集市年报`);
    expect(card.text).not.toContain("紧接着");
    expect(inFolder().map(({ text }) => text)).toEqual([LONG]);
    const calls = await bot.press(buttonsOf(card)["✓ 全部接受并发布"] ?? "", bot.lastMessage);
    expect(edited(calls).text).toContain("已发布");
    expect(loadCorpus(join(folder, "corpus")).articles.map(({ text }) => text)).toContain(LONG);
  });

  test("is joined over a restart between two parts, and when a part is handled twice", async () => {
    const bot = await start();
    await bot.say(parts[0] ?? "");
    // A run that dies before it has noted that it is done.
    const again = await start({ store: { ...bot.store, finishUpdate: async () => {} } });
    const rest = parts.slice(1).map((text, index) => again.messageOf(text, { message_id: 500 + index }));
    for (const message of rest) await again.handle({ message: message as never }, 50 + message.message_id);
    const count = again.calls.filter(({ method }) => method === "sendMessage").length;
    const last = rest.at(-1);
    const third = await start({ store: bot.store });
    await third.handle({ message: last as never }, 50 + (last?.message_id ?? 0));
    expect(count).toBe(parts.length - 1);
    expect(third.calls.map(({ method }) => method)).not.toContain("sendMessage");
    expect(inFolder().map(({ text }) => text)).toEqual([LONG]);
  });

  test("is none where another article follows", async () => {
    const bot = await start();
    const [first = ""] = parts;
    await sendAll(bot, [first, `青松超市年报\n\n${"青松超市新开门店五家，员工增加到三百人。".repeat(20)}`]);
    expect(inFolder().map(({ text }) => text.slice(0, 6))).toEqual(
      expect.arrayContaining(["松果集市年报", "青松超市年报"]),
    );
  });

  test("is drafted once for all parts that have come in already", async () => {
    const bot = await start();
    await sendAtOnce(bot, parts);
    const methods = bot.calls.map(({ method }) => method);
    expect(methods).toEqual(["sendMessage", "sendMessage", "deleteMessage"]);
    expect(inFolder().map(({ text }) => text)).toEqual([LONG]);
  });

  test("keeps a question or a command behind it out of it", async () => {
    const bot = await start();
    await bot.say(parts[0] ?? "");
    expect((await bot.say("/add 青松超市成交额达到 5 亿元。")).sent[0].text).toContain("还没有发布");
    const { sent } = await bot.say("快手日活多少?");
    expect(sent[0].text).not.toContain("还没有发布");
    expect(inFolder()).toHaveLength(2);
  });

  test("begins with /add too, and with a part that ends in a question", async () => {
    const bot = await start();
    const [first = "", second = ""] = parts;
    const asking = `${first.slice(0, -40)}那么，平台的商家从哪里来，又卖到哪里去，卖了多少呢？`;
    await sendAll(bot, [`/add ${asking}`, second]);
    expect(inFolder().map(({ text }) => text)).toEqual([`${asking}\n\n${second}`]);
  });

  test("that grows too long is refused once, and nothing of it waits", async () => {
    const bot = await start();
    const long = apps.desktop(`松果集市年报\n\n${districts(1, 2000)}`);
    await sendAtOnce(bot, long.slice(0, 27));
    const sent = bot.calls.filter(({ method }) => method === "sendMessage");
    const texts = sent.map(({ payload }) => payload.text as string);
    expect(texts.filter((text) => text.includes("太长"))).toHaveLength(1);
    expect(texts).toHaveLength(2);
    expect(inFolder()).toEqual([]);
  });

  test("is said to be there already once, when it is", async () => {
    const bot = await start();
    await sendAll(bot, parts);
    const id = inFolder()[0]?.article.id ?? "";
    await bot.press(`a:all:${id}`, bot.lastMessage);
    const again = await sendAll(bot, parts);
    expect(again.map(({ sent }) => sent.length)).toEqual([1, ...Array(parts.length - 1).fill(0)]);
    expect(again[0]?.sent[0].text).toContain("已经有了");
  });

  test("forwarded from a channel, keeps the address of its first post", async () => {
    const bot = await start();
    const chat = { id: -1009, type: "channel", title: "松果频道", username: "songguo" };
    for (const [index, text] of parts.entries())
      await bot.say(text, {
        forward_origin: { type: "channel", message_id: 5 + index, date: 1_640_000_000, chat } as never,
      });
    expect(inFolder().map(({ article }) => article.url)).toEqual(["https://t.me/songguo/5"]);
  });

  test("is not cut short by the limit of questions", async () => {
    const bot = await start({ questionsPerMinute: 1 });
    await sendAll(bot, parts);
    expect(inFolder().map(({ text }) => text)).toEqual([LONG]);
  });
});

describe("what counts as an article", () => {
  test.for(["快手日活多少?", `${"我想知道快手的情况。".repeat(30)}它的日活是啥`, "松果集市成交额达到 36 亿元。"])(
    "not the question or short line %s",
    async (text) => {
      const bot = await start();
      const { sent } = await bot.say(text);
      expect(sent[0].text).not.toContain("还没有发布");
      expect(sent).toHaveLength(1);
    },
  );

  const origin = {
    ...{ type: "channel", message_id: 5, date: Date.parse("2022-02-03T00:00:00Z") / 1000 },
    chat: { id: -1009, type: "channel", title: "松果频道", username: "songguo" },
  };
  test("a forwarded post, with its channel, date and address", async () => {
    const bot = await start();
    const { sent } = await bot.say("松果集市成交额达到 36 亿元。商家超过 40 万家。", {
      forward_origin: origin as never,
    });
    expect(sent[0].text).toContain("出处：松果频道\n日期：2022-02-03\n链接：https://t.me/songguo/5");
  });

  test("not a forwarded question", async () => {
    const bot = await start();
    const { sent } = await bot.say("快手日活多少?", { forward_origin: origin as never });
    expect(sent[0].text).toContain("快手日活");
  });

  const file = (file_name: string, size = 100) => ({
    document: { file_id: "f", file_unique_id: "u", file_name, file_size: size, mime_type: "" },
  });
  const replies = { getFile: () => ({ file_id: "f", file_unique_id: "u", file_path: "documents/a" }) };
  test.for([
    ["songguo.txt", ARTICLE],
    ["songguo.md", `# 松果集市年报\n\n${ARTICLE}`],
    [
      "songguo.html",
      `<html><body><article><h1>松果集市年报</h1><p>${ARTICLE.split("\n\n").join("</p><p>")}</p></article></body></html>`,
    ],
  ] as const)("the file %s, with particulars in its caption", async ([name, content]) => {
    const bot = await start({ replies, files: { "documents/a": new TextEncoder().encode(content) } });
    const { sent } = await bot.say("", { ...file(name), caption: "publisher: 松果周刊" });
    expect(sent[0].text).toContain("松果集市年报\n出处：松果周刊");
    await bot.press(buttonsOf(sent[0])["✓ 全部接受并发布"] ?? "", bot.lastMessage);
    expect(published()).toContain("songguo");
  });

  test.for([
    ["a.pdf", 100, "txt、md 和 html"],
    ["a.txt", 3_000_000, "太长"],
    ["gone.txt", 100, "没能读取"],
  ] as const)("the file %s of %i bytes is refused in plain words", async ([name, size, why]) => {
    const bot = await start({ replies });
    const { sent, calls } = await bot.say("", file(name, size));
    expect(sent[0].text).toContain(why);
    expect(JSON.stringify(calls)).not.toContain("1:test");
  });

  test("a bare link, fetched with the corpus's own limits", async () => {
    const bytes = new TextEncoder().encode(`<title>松果集市年报</title><article><p>${ARTICLE}</p></article>`);
    const fetchPage = async (url: string) => ({ url, contentType: "text/html", bytes });
    const bot = await start({ fetchPage });
    expect((await bot.say("https://songguo.example/a")).sent[0].text).toContain("链接：https://songguo.example/a");
  });

  test("a link to what isn't on the public internet is refused", async () => {
    const bot = await start({
      fetchPage: async () => {
        throw new Refusal("localhost is not on the public internet", "private-address");
      },
    });
    expect((await bot.say("http://localhost/a")).sent[0].text).toContain("不在公网上");
  });

  test("is told to maintainers by /help, and to nobody else", async () => {
    const bot = await start();
    expect((await bot.say("/help")).sent[0].text).toContain("/add");
    const theirs = { from: stranger, chat: privateChat(stranger) };
    expect((await bot.say("/help", theirs)).sent[0].text).not.toContain("/add");
  });

  test("whatever /add stands before, or answers; alone it says how", async () => {
    const bot = await start();
    expect((await bot.say("/add 松果集市成交额达到 36 亿元。")).sent[0].text).toContain("还没有发布");
    expect((await bot.say("/add")).sent[0].text).toContain("把文章发给我");
    const { sent } = await bot.say("/add", { reply_to_message: bot.messageOf("青松超市成交额达到 5 亿元。") as never });
    expect(sent[0].text).toContain("青松超市");
  });
});

describe("nobody else", () => {
  test("can send one: it is a question, a file of no words, an unknown command", async () => {
    const bot = await start();
    const theirs = { from: stranger, chat: privateChat(stranger) };
    expect((await bot.say(ARTICLE, theirs)).sent[0].text).not.toContain("还没有发布");
    expect((await bot.say("/add https://songguo.example/a", theirs)).sent[0].text).toContain("没有这个命令");
    const { sent } = await bot.say(ARTICLE, { chat: group });
    expect(sent).toEqual([]);
  });

  test("can press its buttons, nor those who are maintainers no more", async () => {
    const bot = await start();
    const { card, id } = await send(bot);
    const all = buttonsOf(card)["✓ 全部接受并发布"] ?? "";
    const calls = await bot.press(all, id, { from: stranger, chat: privateChat(stranger) });
    expect(toasted(calls)).toMatchObject({ text: "只有资料的维护者可以这样做。", show_alert: true });
    await bot.press(all, id, { chat: group });
    const dismissed = await driveBot({ maintainers: [], folder, store: bot.store });
    await dismissed.press(all, id);
    expect(published()).toEqual(["qinghe"]);
  });

  test.for([
    ["a:all:qinghe", "of another article"],
    ["a:back:qinghe", "that would take another article out"],
    ["a:accept:ID:1", "of a draft that is not shown"],
    ["a:drop:ID", "without its draft"],
  ] as const)("can replay %s, %s", async ([data]) => {
    const bot = await start();
    const { card, id } = await send(bot);
    const own = (buttonsOf(card)["✗ 丢弃"] ?? "").replace("a:discard:", "");
    const calls = await bot.press(data.replace("ID", own), id);
    expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
    expect(toasted(calls).text).toContain("已经做过了");
    expect(published()).toEqual(["qinghe"]);
  });

  test("does anything by pressing twice", async () => {
    const bot = await start();
    const { card, id } = await send(bot);
    const view = edited(await bot.press(Object.values(buttonsOf(card))[0] ?? "", id));
    const drop = buttonsOf(view)["✗ 删去"] ?? "";
    await bot.press(drop, id);
    const calls = await bot.press(drop, id);
    expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
  });
});
