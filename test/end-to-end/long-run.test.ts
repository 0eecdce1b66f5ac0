import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLibsqlStore } from "../../src/store/libsql-store.ts";
import { defaultSettings } from "../../src/store/settings.ts";
import { type StandIn, startStandIn } from "../support/stand-in/stand-in.ts";
import { type BotProcess, CITED, launchBot, makeDataFolder, PATIENCE, startBot, until } from "./bot-process.ts";

/** A port that was free a moment ago. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

describe("a bot that runs for long", { timeout: 120_000 }, () => {
  let standIn: StandIn;
  let bot: BotProcess;
  let data: ReturnType<typeof makeDataFolder>;
  beforeEach(async () => {
    standIn = await startStandIn({ times: { repeatHold: 0.05 } });
    data = makeDataFolder();
  });
  afterEach(async () => {
    await bot.signal("SIGKILL");
    data.remove();
    await standIn.stop();
  });

  test("posts the digest that was due, and not once more after it was killed and started again", async () => {
    const ann = standIn.person("Ann");
    const channel = standIn.channel("News", { owner: ann, bot: "administrator" });
    const store = createLibsqlStore(data.file);
    await store.saveChat({ id: channel.id, kind: "channel", title: "News", active: true });
    const time = new Date(Date.now() - 120_000).toISOString().slice(11, 16);
    const digest = { ...defaultSettings().digest, on: true, times: [time] };
    await store.changeSettings(channel.id, "channel", { timeZone: "UTC", digest });
    await store.close();

    bot = await startBot(standIn, data.file);
    const post = await channel.nextMessage(PATIENCE);
    expect(post.text).toMatch(/^Fact of the day\n/);
    await bot.signal("SIGKILL");
    bot = await startBot(standIn, data.file);
    ann.postsIn(channel, "/ask 快手日活是多少?");
    expect((await channel.nextMessage(PATIENCE)).text).toMatch(CITED);
    expect(channel.unread).toEqual([]);
  });

  test("takes a changed corpus while it runs, corrects what it sent, and refuses a broken one", async () => {
    const corpus = join(data.folder, "corpus");
    cpSync(fileURLToPath(new URL("../../corpus", import.meta.url)), corpus, { recursive: true });
    const claims = join(corpus, "articles", "kuaishou-jd-2020", "claims.json");
    bot = await startBot(standIn, data.file, { CORPUS_DIR: corpus });
    const ann = standIn.person("Ann");
    ann.says(ann.chat, "格力直播卖了多少钱?");
    const answer = await ann.chat.nextMessage(PATIENCE);

    const before = readFileSync(claims, "utf8");
    writeFileSync(claims, "[");
    await until(() => bot.log().includes("the one before stays"));
    const changed = (JSON.parse(before) as { quote: string; speaker: string | null }[]).map((claim) =>
      answer.text?.includes(claim.quote) ? { ...claim, speaker: "董明珠" } : claim,
    );
    writeFileSync(claims, JSON.stringify(changed));
    const corrected = await ann.chat.nextEdit(PATIENCE);
    expect(corrected.message_id).toBe(answer.message_id);
    expect(corrected.text).toMatch(/^更正/);
    expect(ann.chat.unread).toEqual([]);
  });

  test("answers questions although its data file is damaged, and says how to mend it", async () => {
    writeFileSync(data.file, "no database at all ".repeat(500));
    bot = await startBot(standIn, data.file);
    const ann = standIn.person("Ann");
    ann.says(ann.chat, "快手日活是多少?");
    expect((await ann.chat.nextMessage(PATIENCE)).text).toMatch(CITED);
    expect(bot.log()).toMatch(/cannot be used.*damaged/);
    expect(readFileSync(data.file, "utf8")).toMatch(/^no database at all/);
  });

  test("takes updates by webhook with the secret only, once each, and shows its health and figures", async () => {
    const port = await freePort();
    const root = `http://127.0.0.1:${port}`;
    const secret = "only-telegram-and-the-bot-know";
    bot = launchBot(standIn, data.file, { WEBHOOK_URL: `${root}/hook`, WEBHOOK_SECRET: secret, PORT: String(port) });
    await until(() => standIn.calls("setWebhook").length > 0);
    const [asked] = standIn.calls("setWebhook");
    expect(asked?.parameters.allowed_updates).toEqual(expect.arrayContaining(["guest_message", "message_reaction"]));
    expect(asked?.parameters).not.toHaveProperty("drop_pending_updates");
    const ann = standIn.person("Ann");
    ann.says(ann.chat, "快手日活是多少?");
    expect((await ann.chat.nextMessage(PATIENCE)).text).toMatch(CITED);

    const post = (body: string, headers: Record<string, string>) =>
      fetch(`${root}/hook`, { method: "POST", body, headers });
    const header = "x-telegram-bot-api-secret-token";
    expect((await post("{}", {})).status).toBe(401);
    expect((await post("{}", { [header]: "wrong" })).status).toBe(401);
    expect((await post("no json", { [header]: secret })).status).toBe(400);
    expect((await post("x".repeat(2_000_000), { [header]: secret })).status).toBe(400);
    expect((await fetch(`${root}/elsewhere`)).status).toBe(404);

    // The same update once more, as after a lost answer.
    const update = { update_id: 1001, message: ann.chat.messages.values().next().value };
    expect((await post(JSON.stringify(update), { [header]: secret })).status).toBe(200);
    const next = ann.says(ann.chat, "格力直播卖了多少钱?");
    expect((await ann.chat.nextMessage(PATIENCE)).reply_to_message?.message_id).toBe(next.message_id);
    expect(ann.chat.unread).toEqual([]);

    expect(await (await fetch(`${root}/healthz`)).text()).toBe("ok");
    const metrics = await (await fetch(`${root}/metrics`)).text();
    expect(metrics).toMatch(/yiju_updates_total\{kind="message"\} 2/);
    expect(metrics).toMatch(/yiju_answers_total\{status="answered"\} [12]/);
    expect(await bot.signal("SIGTERM")).toBe(0);
  });
});
