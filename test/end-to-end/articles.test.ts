import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { type StandIn, startStandIn } from "../support/stand-in/stand-in.ts";
import { type BotProcess, makeDataFolder, startBot } from "./bot-process.ts";

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
  standIn = await startStandIn();
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
