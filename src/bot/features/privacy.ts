/** /privacy says what is kept; /delete_my_data removes it. */
import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { aside } from "../delivery/aside.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import { threadOf } from "../delivery/dress-answer.ts";
import type { Services } from "../services.ts";
import { toast } from "../toast.ts";

export const privacy = (services: Services): Composer<BotContext> => {
  const { store, retentionDays } = services;
  const feature = new Composer<BotContext>();
  // In a channel a command is a post for its readers, and not for the bot.
  const spoken = feature.chatType(["private", "group", "supergroup"]);

  spoken.command("privacy", async (ctx) => {
    if (!ctx.msg) return;
    await deliver(
      services,
      ctx.api,
      await aside(services, ctx.msg),
      plain(ctx.say("privacy", { days: retentionDays })),
    );
  });

  spoken.command("delete_my_data", async (ctx) => {
    if (!ctx.msg || !ctx.from || ctx.msg.sender_chat) return;
    const { id } = ctx.from;
    // The id goes along so that nobody else can press it in a group.
    const buttons = [[{ label: ctx.say("delete-yes"), action: `delete:${id}` }]];
    const place = { chat: ctx.chat.id, thread: threadOf(ctx.msg), replyTo: ctx.msg.message_id };
    await deliver(services, ctx.api, place, plain(ctx.say("delete-sure"), buttons));
  });

  // delete:123456789
  feature.callbackQuery(/^delete:(\d+)$/, async (ctx) => {
    if (Number(ctx.match[1]) !== ctx.from.id) return toast(ctx, ctx.say("not-yours"));
    await store.deleteUser(ctx.from.id);
    await ctx.editMessageText(ctx.say("delete-done"));
    return toast(ctx);
  });

  return feature;
};
