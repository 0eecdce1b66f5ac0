/** /start with its deep links, /help, /about and /sources. */
import { Composer } from "grammy";
import type { MaybeInaccessibleMessage } from "grammy/types";
import { formatAction, readAction } from "../../render/action.ts";
import type { Message } from "../../render/message.ts";
import { renderAbout, renderHelp, renderStart } from "../../render/render-guide.ts";
import { renderSource, renderSources } from "../../render/render-source.ts";
import { readPayload, withFooting, withHeading } from "../compose.ts";
import { type BotContext, speak } from "../context.ts";
import { aside } from "../delivery/aside.ts";
import { deliver, plain, type Remembered, revise } from "../delivery/deliver.ts";
import { threadOf } from "../delivery/dress-answer.ts";
import { cite } from "../knowledge.ts";
import type { Language } from "../phrases.ts";
import { isWithMaintainer } from "../rights.ts";
import type { Services } from "../services.ts";
import { toast } from "../toast.ts";

export const basics = (services: Services): Composer<BotContext> => {
  const feature = new Composer<BotContext>();
  // In a channel a command is a post for its readers, and not for the bot.
  const spoken = feature.chatType(["private", "group", "supergroup"]);
  const { knowledge } = services;

  const reply = async (ctx: BotContext, message: Message, remembered?: Remembered): Promise<void> => {
    if (!ctx.msg) return;
    const place = { chat: ctx.msg.chat.id, thread: threadOf(ctx.msg), replyTo: ctx.msg.message_id };
    await deliver(services, ctx.api, place, message, remembered);
  };
  const isPrivate = (ctx: BotContext) => ctx.chat?.type === "private";
  const helpInGroup = async (ctx: BotContext): Promise<void> => {
    if (!ctx.msg) return;
    const key = ctx.settings.answers === "clear" ? "help-in-group-clear" : "help-in-group";
    const words = plain(ctx.say(key, { bot: ctx.me.username }));
    await deliver(services, ctx.api, await aside(services, ctx.msg), words);
  };

  spoken.command("start", async (ctx) => {
    const opened = readPayload(ctx.match);
    if (opened !== null && knowledge().facts.has(opened.claim)) {
      const action = formatAction(opened);
      const message = knowledge().responder.press(action, { language: ctx.language });
      return reply(ctx, message, { role: "notice", action, claims: cite(knowledge(), [opened.claim]) });
    }
    // src_kuaishou-jd-2020
    const source = /^src_([A-Za-z0-9_-]+)$/.exec(ctx.match)?.[1];
    const held = knowledge().corpus.articles.find(({ article }) => article.id === source);
    if (held) return reply(ctx, renderSource(held.article, ctx.language));
    if (!isPrivate(ctx)) return opened === null ? helpInGroup(ctx) : reply(ctx, plain(ctx.say("claim-gone")));
    // lang_en
    const language = /^lang_(zh|en)$/.exec(ctx.match)?.[1] as Language | undefined;
    if (language) {
      ctx.settings = await services.store.changeSettings(ctx.chat.id, ctx.chat.type, { language });
      speak(ctx);
    }
    const start = withFooting(
      renderStart(knowledge().responder.examples(ctx.language), ctx.language),
      ctx.say("start-more"),
    );
    return reply(ctx, opened === null ? start : withHeading(ctx.say("claim-gone"), start));
  });

  spoken.command("help", (ctx) => {
    if (!isPrivate(ctx)) return helpInGroup(ctx);
    const help = renderHelp(knowledge().responder.examples(ctx.language), ctx.language);
    const more = withFooting(help, ctx.say("help-more", { bot: ctx.me.username }));
    return reply(
      ctx,
      isWithMaintainer(ctx, services.maintainers) ? withFooting(more, ctx.say("help-maintainers")) : more,
    );
  });

  spoken.command("about", (ctx) => reply(ctx, renderAbout(knowledge().corpus, ctx.language)));

  spoken.command("sources", (ctx) => reply(ctx, renderSources(knowledge().corpus, 0, ctx.language)));

  feature.on("callback_query:data", async (ctx, next) => {
    const { message, data } = ctx.callbackQuery;
    const action = readAction(data);
    if (action?.show !== "sources") return next();
    if (!message || !standsUnder(message, data)) return toast(ctx, ctx.say("button-stale"));
    const page = renderSources(knowledge().corpus, action.page, ctx.language);
    await revise(ctx.api, message.chat.id, message.message_id, page);
    return toast(ctx);
  });

  return feature;
};

/** Whether a message has the button that is said to be pressed: a forged one would put the list in an answer's place. */
const standsUnder = (message: MaybeInaccessibleMessage, data: string): boolean =>
  "reply_markup" in message &&
  (message.reply_markup?.inline_keyboard ?? [])
    .flat()
    .some((button) => "callback_data" in button && button.callback_data === data);
