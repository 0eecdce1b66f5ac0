/** What readers think of an answer: by button, by reaction, by one line; and the wish to be told later. */
import { Composer, GrammyError } from "grammy";
import type { SentMessage } from "../../store/store.ts";
import { answerAgain } from "../answers/answer-again.ts";
import { followedBy, gapKey } from "../answers/gap-key.ts";
import type { BotContext } from "../context.ts";
import { languageOfExchange } from "../delivery/answer-language.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import { askContext, dressAnswer, threadOf } from "../delivery/dress-answer.ts";
import { phrasesIn, type Say } from "../phrases.ts";
import type { Services } from "../services.ts";
import { toast } from "../toast.ts";

const COMMENT_LENGTH = 500;
const TICK = "✓ ";

export const feedback = (services: Services): Composer<BotContext> => {
  const { store, knowledge, now } = services;
  const feature = new Composer<BotContext>();

  const save = async (sent: SentMessage, user: number, verdict: "good" | "wrong", comment: string | null) => {
    const exchange = sent.question === null ? null : await store.exchange(sent.chat, sent.question);
    await store.saveFeedback({
      ...{ chat: sent.chat, message: sent.id, user, verdict, comment, question: exchange?.text ?? null },
      ...{ claims: sent.claims.map(({ id }) => id), at: now().getTime() },
    });
  };

  const calledWrong = async ({ chat, id }: SentMessage, user: number): Promise<boolean> =>
    (await store.feedbackOn(chat, id, user))?.verdict === "wrong";

  /** Words that stay in the chat speak the language of the answer that they belong to. */
  const sayFor = async ({ say }: BotContext, { chat, question }: SentMessage): Promise<Say> => {
    const exchange = question === null ? null : await store.exchange(chat, question);
    return exchange ? phrasesIn(languageOfExchange(exchange, knowledge().corpus.lexicon)) : say;
  };

  /** Puts ✓ before what was pressed last, in private: in a group the buttons are everybody's. */
  const tick = async (ctx: BotContext): Promise<void> => {
    const { data, message } = ctx.callbackQuery ?? {};
    const rows = message && "reply_markup" in message ? message.reply_markup?.inline_keyboard : undefined;
    if (!rows || message?.chat.type !== "private") return;
    const plainLabel = (label: string): string => (label.startsWith(TICK) ? label.slice(TICK.length) : label);
    const ticked = rows.map((row) =>
      row.some((button) => "callback_data" in button && button.callback_data === data)
        ? row.map((button) => {
            const isPressed = "callback_data" in button && button.callback_data === data;
            return { ...button, text: (isPressed ? TICK : "") + plainLabel(button.text) };
          })
        : row,
    );
    if (JSON.stringify(ticked) === JSON.stringify(rows)) return;
    try {
      await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: ticked } });
    } catch (error) {
      // A courtesy: what was pressed is noted.
      if (!(error instanceof GrammyError)) throw error;
    }
  };

  feature.callbackQuery(["good", "wrong"], async (ctx) => {
    const { message } = ctx.callbackQuery;
    const sent = message && (await store.sent(message.chat.id, message.message_id));
    // The words of a press may be forged: these buttons stand under answers only.
    if (!message || sent?.role !== "answer") return toast(ctx, ctx.say("button-stale"));
    const verdict = ctx.callbackQuery.data === "good" ? "good" : "wrong";
    await save(sent, ctx.from.id, verdict, null);
    await tick(ctx);
    if (verdict === "good") return toast(ctx, ctx.say("feedback-thanks"));
    const action = `wrong:${sent.id}`;
    const asked =
      sent.question !== null && (await store.sentFor(sent.chat, sent.question)).some((it) => it.action === action);
    if (!asked) {
      const place = { chat: sent.chat, thread: threadOf(message), replyTo: sent.id, forceReply: true };
      await deliver(services, ctx.api, place, plain((await sayFor(ctx, sent))("feedback-what")), {
        role: "prompt",
        question: sent.question,
        action,
      });
    }
    return toast(ctx, ctx.say("feedback-noted"));
  });

  feature.on("message", async (ctx, next) => {
    const to = ctx.message.reply_to_message;
    const prompt = to?.from?.id === ctx.me.id ? await store.sent(ctx.chat.id, to.message_id) : null;
    // wrong:1234
    const answer = prompt?.role === "prompt" ? /^wrong:(\d+)$/.exec(prompt.action ?? "")?.[1] : undefined;
    const comment = ctx.message.text?.trim();
    if (answer === undefined || !comment || comment.startsWith("/")) return next();
    const sent = await store.sent(ctx.chat.id, Number(answer));
    // What others say to somebody's 哪里不对 is no verdict of theirs.
    if (sent && !(await calledWrong(sent, ctx.from.id))) return;
    if (sent) await save(sent, ctx.from.id, "wrong", comment.slice(0, COMMENT_LENGTH));
    await deliver(
      services,
      ctx.api,
      { chat: ctx.chat.id, replyTo: ctx.message.message_id },
      plain((sent ? await sayFor(ctx, sent) : ctx.say)("feedback-saved")),
    );
  });

  feature.on("message_reaction", async (ctx) => {
    const { chat, message_id, user } = ctx.messageReaction;
    const { emojiAdded } = ctx.reactions();
    const verdict = emojiAdded.includes("👍") ? "good" : emojiAdded.includes("👎") ? "wrong" : null;
    if (!verdict || !user) return;
    const sent = await store.sent(chat.id, message_id);
    if (sent && (sent.role === "answer" || sent.role === "digest")) await save(sent, user.id, verdict, null);
  });

  feature.callbackQuery("notify", async (ctx) => {
    const { message } = ctx.callbackQuery;
    const sent = message && (await store.sent(message.chat.id, message.message_id));
    const exchange = sent?.question == null ? null : await store.exchange(sent.chat, sent.question);
    if (!message || !exchange) return toast(ctx, ctx.say("button-stale"));
    const { corpus, responder } = knowledge();
    const kind = message.chat.type;
    const { answer } = responder.ask(exchange.text, askContext(exchange, kind));
    if (answer.status === "answered" && ctx.settings.trialFor === null) {
      // The corpus has come to hold it since.
      await answerAgain(services, ctx.api, exchange, kind, (found, rendered) =>
        dressAnswer(found, rendered, kind, ctx.me.username),
      );
      return toast(ctx);
    }
    const prior = followedBy(answer, exchange);
    await store.subscribe({
      gap: gapKey(exchange.text, prior, corpus.lexicon),
      ...{ chat: exchange.chat, thread: exchange.thread, message: exchange.question },
      ...{ question: exchange.text, prior },
      ...{
        language: languageOfExchange(exchange, knowledge().corpus.lexicon),
        user: ctx.from.id,
        at: now().getTime(),
      },
    });
    await tick(ctx);
    return toast(ctx, ctx.say("notify-noted"), { alert: true });
  });

  return feature;
};
