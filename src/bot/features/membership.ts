/** The bot is added, promoted, limited, removed, blocked: a short welcome, and no more jobs where it is gone. */
import { Composer, GrammyError } from "grammy";
import type { ChatMember } from "grammy/types";
import { deepLink } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import { languageOfApp, phrasesIn } from "../phrases.ts";
import { isAdmin } from "../rights.ts";
import type { Services } from "../services.ts";

const isIn = (member: ChatMember): boolean =>
  ["member", "administrator", "creator"].includes(member.status) ||
  (member.status === "restricted" && member.is_member);

const mayPost = (member: ChatMember): boolean => member.status === "administrator" && member.can_post_messages === true;

export const membership = (services: Services): Composer<BotContext> => {
  const { store, log } = services;
  const feature = new Composer<BotContext>();

  feature.on("my_chat_member", async (ctx) => {
    const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    const title = "title" in chat ? (chat.title ?? null) : null;
    await store.saveChat({ id: chat.id, kind: chat.type, title, active: isIn(after) });
    if (chat.type === "private" || !isIn(after)) return;
    // A member who is no admin can add a bot to a group.
    if (!from.is_bot && (chat.type === "channel" || (await isAdmin(ctx.api, chat.id, from.id))))
      await store.rememberAdmin(chat.id, from.id);

    if (chat.type === "channel") {
      if (isIn(before) && mayPost(before) === mayPost(after)) return;
      await greetAdder(ctx, from.id, chat.id, chat.title, { before: mayPost(before), now: mayPost(after) });
      return;
    }
    if (isIn(before)) return;
    const buttons = [
      [
        { label: ctx.say("settings-button"), action: `s:${chat.id}:page:main` },
        { label: ctx.say("trial-button"), action: `s:${chat.id}:trial:on` },
      ],
    ];
    await deliver(
      services,
      ctx.api,
      { chat: chat.id },
      plain(ctx.say("welcome-group", { bot: ctx.me.username }), buttons),
    );
  });

  /** In private: what the bot may do in the channel and what it lacks. */
  const greetAdder = async (
    ctx: BotContext,
    user: number,
    channel: number,
    title: string,
    posts: { before: boolean; now: boolean },
  ) => {
    const say = phrasesIn(languageOfApp(ctx.from?.language_code));
    const lacking = posts.before ? "channel-muted" : "welcome-channel-mute";
    const words = say(posts.now ? "welcome-channel" : lacking, { channel: title });
    const buttons = posts.now ? [[{ label: say("settings-button"), action: `s:${channel}:page:main` }]] : [];
    try {
      await deliver(services, ctx.api, { chat: user }, plain(words, buttons));
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 403) throw error;
      log.info(
        { chat: channel, link: deepLink(ctx.me.username, "chats") },
        "the one who added the bot to a channel has no private chat with it",
      );
    }
  };

  feature.on("chat_member", async (ctx) => {
    const { chat, new_chat_member: after } = ctx.chatMember;
    if (after.status === "administrator" || after.status === "creator")
      await store.rememberAdmin(chat.id, after.user.id);
  });

  return feature;
};
