import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../support/sandbox/sandbox.ts";
import { patiently } from "./start.ts";

const browserPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const noBrowser = existsSync(browserPath) ? undefined : `no Chromium at ${browserPath}; set CHROMIUM_PATH`;
const sampleBot = fileURLToPath(new URL("./sample-bot.ts", import.meta.url));
const mainFile = fileURLToPath(new URL("../support/sandbox/main.ts", import.meta.url));
const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

describe.skipIf(noBrowser)(`the page${noBrowser ? ` (skipped: ${noBrowser})` : ""}`, { timeout: 30_000 }, () => {
  let sandbox: Sandbox;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    [sandbox, browser] = await Promise.all([
      startSandbox({ botCommand: [process.execPath, "--import", "tsx", sampleBot] }),
      chromium.launch({ executablePath: browserPath, args: flags.split(" ") }),
    ]);
    await sandbox.telegram.whenPolled(30_000);
    page = await browser.newPage({ viewport: { width: 1180, height: 800 }, locale: "en-GB", colorScheme: "light" });
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(sandbox.url);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await sandbox?.stop();
  }, 20_000);

  const messages = (): Locator => page.getByRole("log", { name: "Messages" }).getByRole("listitem");
  const lastOfBot = () => page.locator("#messages li.bot").last();
  const openChat = (name: string) =>
    page
      .getByRole("navigation", { name: "Chats" })
      .getByRole("button", { name: new RegExp(`^${name}`) }) // "Yiju 19:44 Here is more."
      .click();
  const write = async (text: string) => {
    await page.getByRole("textbox", { name: "Message" }).fill(text);
    await page.keyboard.press("Enter");
  };

  test("the private chat shows what the bot is for, and begins with START", async () => {
    await expect
      .poll(() => page.locator("#messages").getAttribute("data-description"), patiently)
      .toContain("facts with their source");
    await page.getByRole("button", { name: "START" }).click();
    await lastOfBot().getByText("Hello, 小满 Mei.").waitFor();
  });

  test("an answer shows its formatting, its source and the question that it quotes", async () => {
    await write("快手日活多少？");
    const answer = lastOfBot();
    await answer.getByText("[1] Retail Report").waitFor();
    expect(await answer.locator(".text strong").textContent()).toBe("3亿 · 快手日活多少？");
    expect(await answer.getByRole("link", { name: "[1] Retail Report" }).getAttribute("href")).toBe(
      "https://example.org/article",
    );
    expect(await answer.getByRole("link", { name: "Source, opens a page" }).getAttribute("target")).toBe("_blank");
    expect(await answer.locator(".reply").textContent()).toBe("You快手日活多少？");
  });

  test("a long quote opens and closes", async () => {
    const quote = lastOfBot().locator("blockquote");
    const height = async () => (await quote.boundingBox())?.height ?? 0;
    const closed = await height();
    await quote.getByRole("button", { name: "Show the whole quote" }).click();
    expect(await height()).toBeGreaterThan(closed);
    await quote.getByRole("button", { name: "Show less" }).click();
    expect(await height()).toBe(closed);
  });

  test("the bot's answer to a button appears as a notice or an alert", async () => {
    await lastOfBot().getByRole("button", { name: "👍" }).click();
    await page.locator("#toast").getByText("Thank you").waitFor();
    await lastOfBot().getByRole("button", { name: "👎" }).click();
    await page.getByRole("dialog").getByText("What was wrong?").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("dialog").isVisible(), patiently).toBe(false);
  });

  test("editing the question, by the up arrow, changes the answer", async () => {
    await page.getByRole("textbox", { name: "Message" }).focus();
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("#context").textContent()).toContain("Editing");
    await write("快手月活多少？");
    await lastOfBot().getByText("3亿 · 快手月活多少？").waitFor();
    await page.locator("#messages li.you").last().getByText("edited").waitFor();
  });

  test("a button may change its message", async () => {
    await lastOfBot().getByRole("button", { name: "More", exact: true }).click();
    await lastOfBot().getByText("Here is more.").waitFor();
    expect(await lastOfBot().locator(".keyboard").count()).toBe(0);
  });

  test("a message is reacted to and replied to from its menu, with the keyboard", async () => {
    const menu = lastOfBot().getByRole("button", { name: "What to do with this message" });
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await lastOfBot().getByText("A 👍 from you").waitFor();
    await page.locator('#messages .reactions button[aria-pressed="true"]').getByText("👍 1").waitFor();

    await lastOfBot().getByRole("button", { name: "What to do with this message" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.locator("#context").textContent()).toContain("Reply to Yiju");
    await page.keyboard.press("Escape");
    expect(await page.locator("#context").isVisible()).toBe(false);
  });

  test("a message that wants a reply opens one", async () => {
    await write("/tell");
    await lastOfBot().getByText("Which one?").waitFor();
    await expect.poll(() => page.locator("#context").textContent(), patiently).toContain("Reply to Yiju");
    await write("that one");
    await lastOfBot().getByText("3亿 · that one").waitFor();
    const question = page.locator("#messages li.you").last();
    expect(await question.locator(".reply").textContent()).toContain("Which one?");
  });

  test("the command menu writes a command", async () => {
    await page.getByRole("button", { name: "Commands" }).click();
    await page.getByRole("menuitem", { name: "/ask Ask a question" }).click();
    expect(await page.getByRole("textbox", { name: "Message" }).inputValue()).toBe("/ask ");
    await page.getByRole("textbox", { name: "Message" }).fill("");
  });

  test("in the group only what is addressed to the bot is answered", async () => {
    await openChat("电商讨论 Retail Talk");
    await messages().getByText("You added Yiju").waitFor();
    await page.getByText("3 members").waitFor();
    await write("just talking");
    await write("/ask 快手日活");
    await lastOfBot().getByText("3亿 · /ask 快手日活").waitFor();
    expect(await page.locator("#messages li.bot .reply").allTextContents()).toEqual(["You/ask 快手日活"]);
  });

  test("what is typed while a message is under way is the next message", async () => {
    let arrived = 0;
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/act", async (route) => {
      arrived += 1;
      await isLetGo;
      await route.continue();
    });
    await write("one");
    await write("two");
    await page.getByRole("textbox", { name: "Message" }).fill("three");
    await expect.poll(() => arrived, patiently).toBe(1);
    letGo();
    await page.locator("#messages li.you").last().getByText("two").waitFor();
    const said = page.locator("#messages li.you .text");
    await expect
      .poll(async () => (await said.allTextContents()).slice(-2), patiently)
      .toEqual([expect.stringContaining("one"), expect.stringContaining("two")]);
    expect(await page.getByRole("textbox", { name: "Message" }).inputValue()).toBe("three");
    await page.unroute("**/act");
  });

  test("a message that doesn't arrive stands in the box again, with the reason", async () => {
    await page.route("**/act", (route) => route.fulfill({ json: { ok: false, problem: "No room for more." } }));
    await write("four");
    await page.locator("#toast").getByText("No room for more.").waitFor();
    await page.unroute("**/act");
    expect(await page.getByRole("textbox", { name: "Message" }).inputValue()).toBe("four");
    await page.getByRole("textbox", { name: "Message" }).fill("");
  });

  test("inline mode offers results, more of them, and posts the one picked", async () => {
    await page.getByRole("textbox", { name: "Message" }).fill("@yiju_bot 日活");
    await page.getByRole("button", { name: "Fact 1 on 日活" }).waitFor();
    await page.getByRole("button", { name: "More results" }).click();
    await page.getByRole("button", { name: "Fact 12 on 日活" }).click();
    await page.locator("#messages li.you").last().getByText("Fact 12: 日活").waitFor();
    await page.locator("#messages li.you").last().getByText("via @yiju_bot").waitFor();
    expect(await page.locator("#offer").isVisible()).toBe(false);
  });

  test("Enter takes the first inline result", async () => {
    await page.getByRole("textbox", { name: "Message" }).fill("@yiju_bot 月活");
    await page.getByRole("button", { name: "Fact 1 on 月活" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#messages li.you").last().getByText("Fact 1: 月活").waitFor();
    await expect.poll(() => page.getByRole("textbox", { name: "Message" }).inputValue()).toBe("");
  });

  test("links into the private chat open it and start the bot with what they carry", async () => {
    await lastOfBot().getByRole("link", { name: "In private" }).click();
    await lastOfBot().getByText("Hello, 小满 Mei. f_12").waitFor();
    await page.keyboard.press("Alt+2");
    await page.getByRole("textbox", { name: "Message" }).fill("@yiju_bot 日活");
    await page.getByRole("button", { name: "Settings" }).click();
    await expect.poll(() => lastOfBot().textContent(), patiently).toContain("Hello, 小满 Mei. settings");
  });

  test("a post in the channel is answered there, and unread messages are counted elsewhere", async () => {
    await page.keyboard.press("Alt+3");
    await write("/ask 直播电商");
    await page.locator("#messages li.channel").last().getByText("3亿 · /ask 直播电商").waitFor();
    await page.keyboard.press("Alt+1");
    sandbox.scene.you.says(sandbox.scene.group, "/ask again");
    await expect.poll(() => page.getByLabel("1 unread message").isVisible(), patiently).toBe(true);
  });

  test("the page speaks Chinese, and the bot hears of it", async () => {
    await page.getByRole("button", { name: "页面改用中文" }).click();
    await page.getByRole("textbox", { name: "消息" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh");
    await expect.poll(() => sandbox.scene.you.user.language_code, patiently).toBe("zh");
    await page.getByRole("button", { name: "Page in English" }).click();
  });

  test("light and dark change places", async () => {
    const background = () => page.locator("#side").evaluate((side) => getComputedStyle(side).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "Light or dark" }).click();
    expect(await background()).not.toBe(light);
    await page.getByRole("button", { name: "Light or dark" }).click();
    expect(await background()).toBe(light);
  });

  test("a telephone shows the chats or one of them, and nothing sticks out", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.locator("#side").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole("button", { name: "Back to the chats" }).click();
    expect(await page.locator("#side").isVisible()).toBe(true);
    await openChat("Yiju");
    expect(await page.locator("#side").isVisible()).toBe(false);
    await page.setViewportSize({ width: 1180, height: 800 });
  });

  test("every control has a name", async () => {
    const nameless = await page.evaluate(
      () =>
        [...document.querySelectorAll("button, a, textarea")].filter(
          (control) => !control.textContent?.trim() && !control.getAttribute("aria-label"),
        ).length,
    );
    expect(nameless).toBe(0);
  });

  test("a bot that stops is reported with its last words", async () => {
    sandbox.bot.child.kill("SIGKILL");
    await expect.poll(() => page.getByRole("alert").textContent(), patiently).toContain("The bot has stopped.");
  });

  test("the page made no errors", () => {
    expect(problems).toEqual([]);
  });
});

describe("npm run sandbox", () => {
  const run = (...parameters: string[]) => {
    const child = spawn(process.execPath, ["--import", "tsx", mainFile, ...parameters], { stdio: "pipe" });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    return { child, said: () => said, exit: once(child, "exit") };
  };

  test("a port that is taken is named, with a way out", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { said, exit } = run("--port", String(port));
    expect((await exit)[0]).toBe(1);
    expect(said()).toContain(
      `Port ${port} is taken by another program. Choose another one: npm run sandbox -- --port ${port + 1}`,
    );
    taken.close();
  }, 20_000);

  test("a port that is none is refused", async () => {
    const { said, exit } = run("--port", "http");
    expect((await exit)[0]).toBe(1);
    expect(said()).toContain('--port wants a number from 0 to 65535, not "http"');
  }, 20_000);

  test("Ctrl-C ends it cleanly", async () => {
    const { child, said, exit } = run("--port", "0");
    await expect.poll(said, patiently).toMatch(/The sandbox is at http:\/\/127\.0\.0\.1:\d+\//);
    child.kill("SIGINT");
    expect((await exit)[0]).toBe(0);
  }, 40_000);
});
