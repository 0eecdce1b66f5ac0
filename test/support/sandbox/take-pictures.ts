/** `npm run pictures`: makes the README's pictures anew from the sandbox, in headless Chromium; takes about two minutes. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { type Sandbox, startSandbox } from "./sandbox.ts";

const folder = fileURLToPath(new URL("../../../docs/pictures", import.meta.url));
const browserPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];
const patience = 120_000;

/** What one does on the page, as the steps in the README say it. */
const handsOn = (page: Page) => {
  const messages = page.getByRole("log", { name: "Messages" }).getByRole("listitem");
  const settle = () => page.waitForTimeout(700);
  return {
    open: async (chat: 1 | 2 | 3) => {
      await page.keyboard.press(`Alt+${chat}`);
      await settle();
    },
    write: async (text: string) => {
      await page.getByRole("textbox").fill(text);
      await page.keyboard.press("Enter");
      await settle();
    },
    /** Waits for the last message to say something. */
    says: (words: RegExp) => messages.last().getByText(words).first().waitFor(),
    press: async (label: string | RegExp) => {
      await messages.last().getByRole("button", { name: label }).first().click();
      await settle();
    },
    dismiss: async () => {
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Enter");
      await settle();
    },
    /** Only the open chat, from its head to the last message. */
    picture: async (name: string) => {
      await page.mouse.move(0, 0);
      // A notice that fades would stand in some pictures and not in others.
      await page.locator("#toast").waitFor({ state: "hidden" });
      await page.locator("#chat").screenshot({ path: `${folder}/${name}.png` });
      process.stdout.write(`docs/pictures/${name}.png\n`);
    },
  };
};

/** The next full minute in a time zone, as one types it. */
const nextMinuteIn = (timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(Date.now() + 60_000);

const takePictures = async (page: Page): Promise<void> => {
  const { open, write, says, press, dismiss, picture } = handsOn(page);
  await page.getByRole("button", { name: "START" }).click();
  await says(/Hello/);

  await open(2);
  await says(/Hello/);
  await write("/ask How many daily users does Kuaishou have?");
  await says(/Source/);
  await picture("group-answer");
  await write("/settings");
  await says(/Settings of/);
  await picture("group-settings");
  await press(/^Trial/);
  await dismiss();
  await write("/ask How many users earn income on Kuaishou?");
  await open(1);
  await says(/Somebody in/);
  await picture("trial");
  await press("Go live");
  await dismiss();

  await write("/chats");
  await says(/Which one/);
  await press(/Retail News/);
  await says(/Settings of/);
  await press(/^Question hashtag/);
  await says(/Which hashtag/);
  await write("#askdata");
  await says(/Settings of/);
  await picture("channel-settings");
  await press(/^Digest/);
  await says(/Digest for/);
  await press("Digest");
  await press(/^Times/);
  await press(/^Another time/);
  await says(/time of day/);
  await write(nextMinuteIn("Asia/Shanghai"));
  await says(/At what time/);
  await press(/Back/);
  await picture("digest-settings");

  await open(3);
  await says(/Fact of the day|今日一据/);
  await write("#askdata 快手日活是多少？");
  await says(/来源/);
  await picture("channel");
};

mkdirSync(folder, { recursive: true });
let sandbox: Sandbox | undefined;
const browser = await chromium.launch({ executablePath: browserPath, args: flags });
try {
  sandbox = await startSandbox({});
  await sandbox.telegram.whenPolled(patience);
  const page = await browser.newPage({ viewport: { width: 860, height: 880 }, locale: "en-GB", colorScheme: "light" });
  page.setDefaultTimeout(patience);
  await page.goto(sandbox.url);
  await takePictures(page);
} finally {
  await browser.close();
  await sandbox?.stop();
}
