import { Bot, InlineKeyboard } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import type { StandIn } from "../support/stand-in/stand-in.ts";
import { start } from "./start.ts";

/** A grammY bot polling the stand-in, stopped when the test ends. */
function run(telegram: StandIn, install: (bot: Bot) => void): Bot {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
  install(bot);
  const running = bot.start({ allowed_updates: ["message", "edited_message", "callback_query", "inline_query"] });
  onTestFinished(async () => {
    await bot.stop();
    await running;
  });
  return bot;
}

test("a grammY bot talks with a person: text, buttons, edits", async () => {
  const telegram = await start({ times: { repeatHold: 0 } });
  run(telegram, (bot) => {
    bot.command("start", (ctx) =>
      ctx.reply("<b>Hello</b>", { parse_mode: "HTML", reply_markup: new InlineKeyboard().text("More", "more") }),
    );
    bot.callbackQuery("more", async (ctx) => {
      await ctx.editMessageText("More it is");
      await ctx.answerCallbackQuery("Here");
    });
    bot.on("edited_message:text", (ctx) => ctx.reply(`You mean ${ctx.editedMessage.text}`));
  });

  const ann = telegram.person("Ann");
  const said = ann.says(ann.chat, "/start");
  const hello = await ann.chat.nextMessage();
  expect(hello.text).toBe("Hello");
  expect(hello.entities).toEqual([{ type: "bold", offset: 0, length: 5 }]);

  const press = ann.presses(hello, "More");
  expect((await ann.chat.nextEdit()).text).toBe("More it is");
  expect(await press.answer()).toMatchObject({ text: "Here" });

  ann.edits(said, "/stop");
  expect((await ann.chat.nextMessage()).text).toBe("You mean /stop");
});
