/** /gaps: what the corpus could not answer, for those who look after it. */
import { Composer } from "grammy";
import { messageOfLines } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { deliver } from "../deliver.ts";
import type { Services } from "../services.ts";

const GAPS_LISTED = 30;

export const maintainersOnly = (services: Services): Composer<BotContext> => {
  const { store, maintainers } = services;
  const feature = new Composer<BotContext>();
  const theirs = feature
    .chatType("private")
    .filter((ctx) => ctx.from !== undefined && maintainers.includes(ctx.from.id));
  theirs.command("gaps", async (ctx) => {
    const gaps = await store.gaps(GAPS_LISTED);
    const lines = gaps.map(({ count, question }) => ({ text: ctx.say("gap-line", { count, question }) }));
    const heading = { text: ctx.say(gaps.length > 0 ? "gaps" : "gaps-none") };
    await deliver(
      services,
      ctx.api,
      { chat: ctx.chat.id, replyTo: ctx.msg.message_id },
      messageOfLines([heading, ...lines]),
    );
  });
  return feature;
};
