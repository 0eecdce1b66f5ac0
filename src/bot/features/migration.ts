/** A group that became a supergroup keeps everything under its new id. */
import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import type { Services } from "../services.ts";

export const migration = ({ store, log }: Services): Composer<BotContext> => {
  const feature = new Composer<BotContext>();
  feature.on("message:migrate_to_chat_id", async (ctx) => {
    await store.moveChat(ctx.chat.id, ctx.message.migrate_to_chat_id);
    log.info({ from: ctx.chat.id, to: ctx.message.migrate_to_chat_id }, "a group became a supergroup");
  });
  // The same told from the other side, should the first have been missed.
  feature.on("message:migrate_from_chat_id", (ctx) => store.moveChat(ctx.message.migrate_from_chat_id, ctx.chat.id));
  return feature;
};
