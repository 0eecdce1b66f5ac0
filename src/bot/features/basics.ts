/** /start with its deep links, /help, /about and /sources. */
import { Composer } from "grammy";
import { threadOf } from "../answer-question.ts";
import { messageOfLines } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { deliver, entitiesOf, keyboardOf, plain } from "../deliver.ts";
import { cite } from "../knowledge.ts";
import type { Services } from "../services.ts";

const SOURCES_PER_PAGE = 15;

export const basics = (services: Services): Composer<BotContext> => {
  const feature = new Composer<BotContext>();
  const { knowledge } = services;

  const reply = (
    ctx: BotContext,
    ...[message, remembered]: [Parameters<typeof deliver>[3], Parameters<typeof deliver>[4]?]
  ) => {
    if (!ctx.msg) return Promise.resolve(0);
    const place = { chat: ctx.msg.chat.id, thread: threadOf(ctx.msg), replyTo: ctx.msg.message_id };
    return deliver(services, ctx.api, place, message, remembered);
  };

  feature.command("start", async (ctx) => {
    // f_kuaishou-jd-2020-12
    const claim = /^f_([A-Za-z0-9_-]+)$/.exec(ctx.match)?.[1];
    if (claim !== undefined && knowledge().facts.has(claim)) {
      const message = knowledge().responder.press(`fact:${claim}`, { language: ctx.language });
      await reply(ctx, message, { role: "notice", action: `fact:${claim}`, claims: cite(knowledge(), [claim]) });
      return;
    }
    await reply(
      ctx,
      plain(ctx.say(ctx.chat.type === "private" ? "start" : "start-in-group", { bot: ctx.me.username })),
    );
  });

  feature.command("help", (ctx) =>
    reply(ctx, plain(ctx.say(ctx.chat.type === "private" ? "help" : "help-in-group", { bot: ctx.me.username }))).then(),
  );

  feature.command("about", async (ctx) => {
    const { corpus, facts } = knowledge();
    const dates = corpus.articles.flatMap(({ article }) => article.added).sort();
    const values = { articles: corpus.articles.length, facts: facts.size, date: dates.at(-1) ?? "–" };
    await reply(ctx, plain(ctx.say("about", values)));
  });

  feature.command("sources", (ctx) => reply(ctx, sourcesPage(services, ctx, 0)).then());

  // sources:2
  feature.callbackQuery(/^sources:(\d{1,4})$/, async (ctx) => {
    const page = sourcesPage(services, ctx, Number(ctx.match[1]));
    await ctx.editMessageText(page.text, {
      entities: entitiesOf(page),
      link_preview_options: { is_disabled: true },
      reply_markup: keyboardOf(page),
    });
    await ctx.answerCallbackQuery();
  });

  return feature;
};

const sourcesPage = ({ knowledge }: Services, ctx: BotContext, page: number) => {
  const { articles } = knowledge().corpus;
  const shown = articles.slice(page * SOURCES_PER_PAGE, (page + 1) * SOURCES_PER_PAGE);
  const lines = shown.map(({ article }) => {
    const text = ctx.say("source-line", {
      title: article.title,
      publisher: article.publisher ?? ctx.say("publisher-unknown"),
      date: article.published ?? article.asOf ?? ctx.say("date-unknown"),
    });
    return { text, link: article.title, url: article.url };
  });
  const turns = [
    ...(page > 0 ? [{ label: ctx.say("previous"), action: `sources:${page - 1}` }] : []),
    ...(articles.length > (page + 1) * SOURCES_PER_PAGE
      ? [{ label: ctx.say("next"), action: `sources:${page + 1}` }]
      : []),
  ];
  const heading = ctx.say("sources", { count: articles.length });
  return messageOfLines([{ text: heading }, ...lines], turns.length > 0 ? [turns] : []);
};
