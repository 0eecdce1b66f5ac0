/** /gaps: what the corpus could not answer, for those who look after it. */
import { Composer } from "grammy";
import { MOST_TEXT } from "../../render/message-limits.ts";
import type { BotContext } from "../context.ts";
import { deliver, plain } from "../deliver.ts";
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
    const lines = gaps.map(({ count, question }) => ctx.say("gap-line", { count, question }));
    const text = fitting([ctx.say(gaps.length > 0 ? "gaps" : "gaps-none"), ...lines]);
    await deliver(services, ctx.api, { chat: ctx.chat.id, replyTo: ctx.msg.message_id }, plain(text));
  });
  return feature;
};

/** As many of the lines as a message takes. */
const fitting = (lines: string[]): string =>
  lines.reduce((text, line) => (text.length + 1 + line.length > MOST_TEXT ? text : `${text}\n${line}`));
