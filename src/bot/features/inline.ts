/** Inline mode: facts as results in any chat, and guest mode: one answer where the bot was called as a guest. */
import { Composer } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import type { Fact } from "../../answer/answer.ts";
import { formatAction } from "../../render/action.ts";
import { oneLine } from "../../render/clean-text.ts";
import { headlineOf } from "../../render/fact-value.ts";
import { formatPeriod } from "../../render/format-period.ts";
import { createNamer, createReadingCheck } from "../../render/name-in.ts";
import { phrasesOf } from "../../render/phrases.ts";
import { forChannel } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { isOfNoLanguage } from "../delivery/answer-language.ts";
import { entitiesOf, keyboardOf } from "../delivery/deliver.ts";
import { claimsOf } from "../delivery/dress-answer.ts";
import type { Language } from "../phrases.ts";
import type { Services } from "../services.ts";
import { readAsked } from "../updates/addressed.ts";

const RESULTS_PER_PAGE = 10;
/** How long Telegram may give the same results, in seconds. */
const CACHE_TIME = 300;

export const inline = (services: Services): Composer<BotContext> => {
  const { knowledge, metrics } = services;
  const feature = new Composer<BotContext>();

  /** 3.1 亿元 · 格力 · 成交额, so that the numbers of one sentence can be told apart; null without a number. */
  const titleOf = (fact: Fact, language: Language): string | null => {
    const headline = headlineOf(fact, phrasesOf(language));
    if (headline === null) return null;
    const { lexicon } = knowledge().corpus;
    const { subject, metric, review } = fact.claim;
    // A draft's names may be none.
    const isNamed = review !== "draft" || createReadingCheck(lexicon)(fact.claim);
    const names = isNamed ? [subject, metric].filter(Boolean) : [];
    return [headline, ...names.map((name) => createNamer(lexicon)(name, language) ?? name)].join(" · ");
  };

  const resultOf = (fact: Fact, language: Language): InlineQueryResultArticle => {
    const { me } = services;
    const { claim, article, quote } = fact;
    const title = titleOf(fact, language);
    const action = formatAction({ show: "fact", claim: claim.id });
    const message = forChannel(knowledge().responder.press(action, { language }), me.username);
    const period = claim.period ?? article.asOf;
    const source = [article.publisher ?? article.title, period && formatPeriod(period, phrasesOf(language))]
      .filter(Boolean)
      .join(" · ");
    return {
      type: "article",
      id: claim.id,
      title: oneLine(title ?? quote),
      description: title === null ? source : `${source}\n${oneLine(quote)}`,
      input_message_content: {
        message_text: message.text,
        entities: entitiesOf(message),
        link_preview_options: { is_disabled: true },
      },
      ...(message.buttons.length > 0 && { reply_markup: keyboardOf(message) }),
    };
  };

  const contextOf = ({ language }: BotContext, text: string) =>
    isOfNoLanguage(text, knowledge().corpus.lexicon) ? { language } : {};

  /** The facts that a query finds, best first. */
  const factsFor = (ctx: BotContext, query: string): { facts: Fact[]; language: Language } => {
    if (!query.trim()) return { facts: [], language: ctx.language };
    const { answer } = knowledge().responder.ask(query, contextOf(ctx, query));
    metrics.answers.inc({ status: `inline_${answer.status}` });
    if (answer.status === "answered") return { facts: [...answer.facts, ...answer.more], language: answer.language };
    if (answer.status === "ambiguous")
      return { facts: answer.readings.map(({ fact }) => fact), language: answer.language };
    return { facts: [], language: answer.language };
  };

  feature.on("inline_query", async (ctx) => {
    const { query, offset } = ctx.inlineQuery;
    const start = /^\d{1,4}$/.test(offset) ? Number(offset) : 0; // 10
    const { facts, language } = factsFor(ctx, query);
    const distinct = [...new Map(facts.map((fact) => [fact.claim.id, fact])).values()];
    const shown = distinct.slice(start, start + RESULTS_PER_PAGE);
    const hasMore = distinct.length > start + RESULTS_PER_PAGE;
    await ctx.answerInlineQuery(
      shown.map((fact) => resultOf(fact, language)),
      {
        cache_time: CACHE_TIME,
        // The button speaks the language of the one who types.
        is_personal: true,
        next_offset: hasMore ? String(start + RESULTS_PER_PAGE) : "",
        button: {
          text: ctx.say(query.trim() && distinct.length === 0 ? "inline-none" : "inline-start"),
          start_parameter: "inline",
        },
      },
    );
  });

  feature.on("chosen_inline_result", () => metrics.answers.inc({ status: "inline_chosen" }));

  feature.on("guest_message", async (ctx) => {
    const { guestMessage } = ctx;
    const asked = readAsked(guestMessage, ctx.me);
    if (!asked?.text || guestMessage.guest_query_id === undefined) return;
    const { answer, message } = knowledge().responder.ask(asked.text, contextOf(ctx, asked.text));
    metrics.answers.inc({ status: `guest_${answer.status}` });
    const shown = forChannel(message, ctx.me.username);
    await ctx.answerGuestQuery({
      type: "article",
      id: claimsOf(answer)[0] ?? answer.status,
      title: oneLine(asked.text) || ctx.me.first_name,
      input_message_content: {
        message_text: shown.text,
        entities: entitiesOf(shown),
        link_preview_options: { is_disabled: true },
      },
      ...(shown.buttons.length > 0 && { reply_markup: keyboardOf(shown) }),
    });
  });

  return feature;
};
