/** Questions: any text in private, addressed ones in groups, marked ones in channels; and their edits. */
import { Composer } from "grammy";
import type { Message } from "grammy/types";
import { answerEdited } from "../answers/answer-again.ts";
import { answerQuestion } from "../answers/answer-question.ts";
import { answerOfFact } from "../answers/ask-of-fact.ts";
import { readSaidUnder } from "../answers/said-under.ts";
import type { BotContext } from "../context.ts";
import { aside } from "../delivery/aside.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import type { Services } from "../services.ts";
import { readAsked } from "../updates/addressed.ts";

/** Of so many albums it is remembered that one of their pictures was answered. */
const ALBUMS_REMEMBERED = 1000;

/** Whether a message is the first of its album, or of none: its pictures come as messages of their own, one with the caption. */
const albums = (): ((message: Message) => boolean) => {
  const seen = new Set<string>();
  return ({ chat, media_group_id: album }) => {
    if (album === undefined) return true;
    const key = `${chat.id} ${album}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    for (const oldest of seen) {
      if (seen.size <= ALBUMS_REMEMBERED) break;
      seen.delete(oldest);
    }
    return isFirst;
  };
};

export const questions = (services: Services): Composer<BotContext> => {
  const feature = new Composer<BotContext>();
  const isFirstOfAlbum = albums();

  feature.on("message", async (ctx, next) => {
    const asked = readAsked(ctx.message, ctx.me);
    if (!asked) return next();
    isFirstOfAlbum(ctx.message);
    if (await answerOfFact(services, ctx, ctx.message, asked)) return;
    // /ask or a mention alone: what it was said under is the question, else say how to ask.
    if (asked.text === "" && (await readSaidUnder(services, ctx.me, ctx.message, asked)) === null) {
      await deliver(services, ctx.api, await aside(services, ctx.message), plain(ctx.say("ask-how")));
      return;
    }
    await answerQuestion(services, ctx, ctx.message, asked);
  });

  feature.on("channel_post", async (ctx, next) => {
    const asked = readAsked(ctx.channelPost, ctx.me, ctx.settings.hashtag);
    if (!asked?.text || (asked.how !== "command" && asked.how !== "hashtag")) return next();
    await answerQuestion(services, ctx, ctx.channelPost, asked);
  });

  feature.on(["edited_message", "edited_channel_post"], async (ctx) => {
    const message = ctx.editedMessage ?? ctx.editedChannelPost;
    const asked = message && readAsked(message, ctx.me, ctx.settings.hashtag);
    // A channel's post is a question by its command or its tag, as when it was posted.
    const isPost = ctx.editedChannelPost !== undefined && asked?.how !== "command" && asked?.how !== "hashtag";
    if (message && asked?.text && !isPost) await answerEdited(services, ctx, message, asked);
  });

  feature.on("message", async (ctx, next) => {
    // A picture or a sticker; in groups it is none of the bot's business.
    if (ctx.chat.type !== "private" || isService(ctx.message) || !isFirstOfAlbum(ctx.message)) return next();
    const unknown = ctx.message.text?.startsWith("/");
    const words = plain(ctx.say(unknown ? "unknown-command" : "words-only"));
    await deliver(services, ctx.api, { chat: ctx.chat.id, replyTo: ctx.message.message_id }, words);
  });

  return feature;
};

/** What Telegram tells in the shape of a message: a pinned message, a changed title. */
const isService = (message: object): boolean =>
  ![
    "text",
    "photo",
    "video",
    "animation",
    "audio",
    "voice",
    "video_note",
    "document",
    "sticker",
    "location",
    "contact",
    "poll",
    "dice",
    "game",
    "story",
    "checklist",
    "paid_media",
    "giveaway",
    "giveaway_winners",
  ].some((kind) => kind in message);
