import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { apps } from "../bot/cut-by-apps.ts";
import { type StandIn, startStandIn } from "../support/stand-in/stand-in.ts";
import { type BotProcess, makeDataFolder, PATIENCE, startBot } from "./bot-process.ts";

const OWN_CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const ARTICLE = `松果集市年报

来源：松果日报 2022-01-10

2021年，松果集市成交额达到 36 亿元，同比增长 12%。全年订单量为 8200 万单。
`;

const data = makeDataFolder();
let standIn: StandIn | undefined;
let bot: BotProcess | undefined;
afterEach(async () => {
  await bot?.signal("SIGKILL");
  data.remove();
  await standIn?.stop();
});

test("a maintainer's file is answered from as soon as it is accepted, without a restart", {
  timeout: 60_000,
}, async () => {
  const corpus = join(data.folder, "corpus");
  cpSync(OWN_CORPUS, corpus, { recursive: true });
  standIn = await startStandIn({ times: { repeatHold: 0.05 } });
  const lin = standIn.person("Lin", { language_code: "zh-hans" });
  const variables = { CORPUS_DIR: corpus, MAINTAINERS: String(lin.user.id) };
  bot = await startBot(standIn, data.file, variables);

  lin.sendsFile("songguo.txt", ARTICLE);
  const card = await lin.chat.nextMessage(20_000);
  expect(card.text).toContain("松果集市年报");
  lin.says(lin.chat, "松果集市成交额是多少?");
  expect((await lin.chat.nextMessage(15_000)).text).not.toContain("36 亿元");

  // What waits outlives the process.
  await bot.signal("SIGKILL");
  bot = await startBot(standIn, data.file, variables);
  await lin.presses(card, "全部接受并发布").answer(15_000);
  expect((await lin.chat.nextEdit()).text).toContain("已发布");

  const deadline = Date.now() + 20_000;
  let answer = "";
  while (!answer.includes("36 亿元") && Date.now() < deadline) {
    lin.says(lin.chat, "松果集市成交额是多少?");
    answer = (await lin.chat.nextMessage(15_000)).text ?? "";
  }
  expect(answer).toContain("2021年，松果集市成交额达到 36 亿元，同比增长 12%。");
  expect(standIn.ignoredProperties).toEqual([]);
  expect(bot.log()).not.toMatch(/"level":(?:50|60)|松果/);
});

test("a text that the maintainer's app cut is one article, over a SIGKILL between two parts", {
  timeout: 180_000,
}, async () => {
  const corpus = join(data.folder, "corpus");
  cpSync(OWN_CORPUS, corpus, { recursive: true });
  const sentAt = new Date();
  standIn = await startStandIn({ now: () => sentAt, times: { repeatHold: 0.05 } });
  const lin = standIn.person("Lin", { language_code: "zh-hans" });
  const variables = { CORPUS_DIR: corpus, MAINTAINERS: String(lin.user.id) };
  bot = await startBot(standIn, data.file, variables);
  const districts = Array.from(
    { length: 170 },
    (_, index) =>
      `${index + 1}区的商家在2021年成交额达到 ${index + 1} 亿元。平台说，那里的订单大多来自县城，退货率低于上一年。`,
  );
  const text = `${ARTICLE}\n${districts.join("\n\n")}`;
  const [first = "", ...others] = apps.android(text);
  expect(others.length).toBeGreaterThan(0);

  lin.says(lin.chat, first);
  const half = await lin.chat.nextMessage(PATIENCE);
  await bot.signal("SIGKILL");
  for (const part of others) lin.says(lin.chat, part);
  bot = await startBot(standIn, data.file, variables);
  const card = await lin.chat.nextMessage(PATIENCE);
  expect(card.text).toContain(`${others.length + 1} 条消息连成一篇`);
  expect(await lin.chat.nextDeletion(PATIENCE)).toBe(half.message_id);
  await lin.presses(card, "全部接受并发布").answer(PATIENCE);
  const [folder = ""] = readdirSync(join(corpus, "articles")).filter((name) => name !== "kuaishou-jd-2020");
  expect(readFileSync(join(corpus, "articles", folder, "source.txt"), "utf8")).toBe(text);
});
