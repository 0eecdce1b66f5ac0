/** A small bot with every kind of answer that the sandbox's page shows. */
import { Bot, InlineKeyboard } from "grammy";

const bot = new Bot(process.env.BOT_TOKEN ?? "", {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT ?? "" },
});

const keyboard = new InlineKeyboard()
  .text("More", "more")
  .url("Source", "https://example.org/article")
  .url("In private", "https://t.me/yiju_bot?start=f_12")
  .row()
  .text("👍", "up")
  .text("👎", "down");

const quote =
  "2020年春节期间，短视频平台快手的日活跃用户数突破3亿，成为移动互联网中用户增长最快的应用之一。直播电商由此进入高速发展阶段，" +
  "头部主播单场销售额屡创新高，平台、商家与主播之间的分工日益清晰，行业监管也随之加强。多家机构预计未来三年仍将保持两位数的增长。";

/** An answer as the real bot gives it: a headline, the quote, and where it stands. */
function answer(question: string) {
  const headline = `3亿 · ${question}`;
  const text = `${headline}\n${quote}\n[1] Retail Report`;
  return {
    text,
    entities: [
      { type: "bold" as const, offset: 0, length: headline.length },
      { type: "expandable_blockquote" as const, offset: headline.length + 1, length: quote.length },
      {
        type: "text_link" as const,
        offset: text.length - "[1] Retail Report".length,
        length: "[1] Retail Report".length,
        url: "https://example.org/article",
      },
    ],
  };
}

const answers = new Map<string, number>();

bot.command("start", (ctx) => ctx.reply(`Hello, ${ctx.from?.first_name}. ${ctx.match || "Ask me with /ask."}`));
bot.on("my_chat_member", async (ctx) => {
  if (ctx.myChatMember.new_chat_member.status === "member") await ctx.reply("Thanks for the invitation.");
});
bot.callbackQuery("more", async (ctx) => {
  await ctx.answerCallbackQuery();
  await ctx.editMessageText("Here is more.");
});
bot.callbackQuery("up", (ctx) => ctx.answerCallbackQuery("Thank you"));
bot.callbackQuery("down", (ctx) => ctx.answerCallbackQuery({ text: "What was wrong?", show_alert: true }));
bot.command("tell", (ctx) => ctx.reply("Which one?", { reply_markup: { force_reply: true } }));
bot.on("message_reaction", (ctx) => ctx.reply(`A ${ctx.reactions().emojiAdded[0]} from you`));
bot.on("inline_query", (ctx) => {
  const { query, offset } = ctx.inlineQuery;
  const results = [1, 2].map((number) => ({
    type: "article" as const,
    id: `${offset}${number}`,
    title: `Fact ${offset}${number} on ${query}`,
    description: quote,
    input_message_content: { message_text: `Fact ${offset}${number}: ${query}` },
  }));
  return ctx.answerInlineQuery(results, {
    next_offset: offset === "" ? "1" : "",
    button: { text: "Settings", start_parameter: "settings" },
  });
});
bot.on(["message:text", "channel_post:text"], async (ctx) => {
  if (ctx.msg.via_bot || ctx.msg.is_automatic_forward) return;
  const { text, entities } = answer(ctx.msg.text);
  const sent = await ctx.reply(text, {
    entities,
    reply_markup: keyboard,
    reply_parameters: { message_id: ctx.msgId, quote: ctx.msg.text.slice(0, 20), allow_sending_without_reply: true },
  });
  answers.set(`${ctx.chatId}:${ctx.msgId}`, sent.message_id);
});
bot.on("edited_message:text", async (ctx) => {
  const answered = answers.get(`${ctx.chatId}:${ctx.msgId}`);
  if (answered === undefined) return;
  const { text, entities } = answer(ctx.msg.text);
  await ctx.api.editMessageText(ctx.chatId, answered, text, { entities, reply_markup: keyboard });
});

await bot.api.setMyCommands([
  { command: "start", description: "Begin" },
  { command: "ask", description: "Ask a question" },
]);
await bot.api.setMyDescription("Ask about e-commerce and get facts with their source.");

const running = bot.start({
  allowed_updates: [
    "message",
    "edited_message",
    "channel_post",
    "callback_query",
    "inline_query",
    "message_reaction",
    "my_chat_member",
  ],
});
process.once("SIGTERM", () => void bot.stop());
process.once("SIGINT", () => void bot.stop());
await running;
