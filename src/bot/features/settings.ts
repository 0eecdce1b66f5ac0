/** /settings and /language: a chat's settings by buttons, for those who may administer it now. */
import { Composer, GrammyError } from "grammy";
import { defaultSettings } from "../../store/settings.ts";
import type { Chat } from "../../store/store.ts";
import { readChange } from "../chats/change-settings.ts";
import { PAGES, type Page, settingsPanel } from "../chats/settings-panel.ts";
import { readTimeZones, readTypedTime } from "../chats/typed-time.ts";
import { type BotContext, speak } from "../context.ts";
import { aside } from "../delivery/aside.ts";
import { deliver, plain, revise } from "../delivery/deliver.ts";
import { threadOf } from "../delivery/dress-answer.ts";
import { type Language, languageOfApp, phrasesIn } from "../phrases.ts";
import { isAdmin, mayAdminister } from "../rights.ts";
import type { Services } from "../services.ts";
import { toast } from "../toast.ts";

/** How many of a person's chats are looked at, each with a question to Telegram. */
const CHATS_LISTED = 30;

/** What a typed line may be for. */
const PROMPTS = ["tag", "zone", "time"] as const;

export const settings = (services: Services): Composer<BotContext> => {
  const { store, knowledge, now } = services;
  const feature = new Composer<BotContext>();

  const panel = (ctx: BotContext, chat: Chat, page: Page) =>
    settingsPanel({ say: ctx.say, language: ctx.language, knowledge: knowledge() }, chat, page);
  /** Null for a group that isn't known: it became a supergroup under another id, and its panel stayed behind. */
  const chatOf = async (id: number): Promise<Chat | null> =>
    (await store.chat(id)) ??
    (id > 0 ? { id, kind: "private", title: null, active: true, settings: defaultSettings() } : null);

  const open = async (ctx: BotContext): Promise<void> => {
    if (!ctx.msg || !ctx.chat || ctx.chat.type === "channel") return;
    const place = { chat: ctx.chat.id, thread: threadOf(ctx.msg), replyTo: ctx.msg.message_id, onTrial: true };
    if (!(await mayAdminister(ctx.api, ctx.msg))) {
      await deliver(services, ctx.api, await aside(services, ctx.msg), plain(ctx.say("admins-only")));
      return;
    }
    if (ctx.from && ctx.chat.type !== "private" && !ctx.msg.sender_chat)
      await store.rememberAdmin(ctx.chat.id, ctx.from.id);
    await store.saveChat({ id: ctx.chat.id, kind: ctx.chat.type, title: ctx.chat.title ?? null, active: true });
    const chat = await chatOf(ctx.chat.id);
    if (chat) await deliver(services, ctx.api, place, panel(ctx, chat, "main"));
  };
  feature.command(["settings", "language"], open);

  const listChats = async (ctx: BotContext) => {
    const user = ctx.from?.id ?? 0;
    const known = (await store.chatsOfAdmin(user)).slice(0, CHATS_LISTED);
    const rights = await Promise.all(known.map(({ id }) => isAdmin(ctx.api, id, user)));
    const own = known.filter((_, index) => rights[index]);
    const buttons = own.map(({ id, title }) => [{ label: title ?? String(id), action: `s:${id}:page:main` }]);
    return plain(ctx.say(own.length > 0 ? "chats" : "chats-none"), buttons);
  };
  feature.chatType("private").command("chats", async (ctx) => {
    await deliver(services, ctx.api, { chat: ctx.chat.id, replyTo: ctx.msg.message_id }, await listChats(ctx));
  });
  feature.callbackQuery("chats", async (ctx) => {
    const { message } = ctx.callbackQuery;
    if (message && message.chat.id === ctx.from.id)
      await revise(ctx.api, message.chat.id, message.message_id, await listChats(ctx));
    return toast(ctx);
  });

  // s:-1001234567890:lang:zh
  feature.callbackQuery(/^s:(-?\d+):(.+)$/, async (ctx) => {
    const [, id, words] = ctx.match as RegExpExecArray;
    const target = Number(id);
    const { message } = ctx.callbackQuery;
    if (!message || !words) return toast(ctx, ctx.say("button-stale"));
    // A panel stands in its own chat or in the private chat of an admin, and nowhere else.
    const mayStandHere = message.chat.id === target || message.chat.id === ctx.from.id;
    if (!mayStandHere || !(await isAdmin(ctx.api, target, ctx.from.id)))
      return toast(ctx, ctx.say("admins-only"), { alert: true });
    const chat = await chatOf(target);
    if (!chat) return toast(ctx, ctx.say("panel-stale"), { alert: true });
    const [what, value = ""] = words.split(":");

    if (what === "trial") return changeTrial(ctx, chat, value === "on", message.message_id);
    if (value === "ask" && PROMPTS.some((prompt) => prompt === what)) {
      const place = { chat: message.chat.id, replyTo: message.message_id, forceReply: true, onTrial: true };
      await deliver(services, ctx.api, place, plain(ctx.say(`${what}-ask`)), {
        role: "prompt",
        action: `${what}:${target}`,
      });
      return toast(ctx);
    }
    const page = PAGES.find((it) => what === "page" && it === value);
    const read = page ? { change: {}, page } : readChange(words, chat.settings, now());
    if (!read) return toast(ctx, ctx.say("button-stale"));
    const changed = page ? chat.settings : await store.changeSettings(target, chat.kind, read.change);
    if (message.chat.id === target) {
      ctx.settings = changed;
      speak(ctx);
    }
    const shown = panel(ctx, { ...chat, settings: changed }, read.page);
    const isThere = await revise(ctx.api, message.chat.id, message.message_id, shown);
    if (!isThere && (await store.chat(target)) === null) return toast(ctx, ctx.say("panel-stale"), { alert: true });
    // With privacy mode on, Telegram shows a bot that is no admin only what is addressed to it.
    const isBlind =
      words === "mode:clear" && !ctx.me.can_read_all_group_messages && !(await isAdmin(ctx.api, target, ctx.me.id));
    if (isBlind) return toast(ctx, ctx.say("clear-needs-sight"), { alert: true });
    return toast(ctx, page ? undefined : ctx.say("saved"));
  });

  /** In trial the answers go to the admin who switched it on; so that one must have opened the private chat. */
  const changeTrial = async (ctx: BotContext, chat: Chat, on: boolean, panelMessage: number): Promise<void> => {
    const user = ctx.from?.id ?? 0;
    const spoken = languageOfApp(ctx.from?.language_code);
    if (on) {
      const own = (await store.chat(user))?.settings.language ?? "auto";
      const say = phrasesIn(own === "auto" ? spoken : own);
      try {
        await deliver(
          services,
          ctx.api,
          { chat: user },
          plain(say("trial-started", { chat: chat.title ?? String(chat.id) })),
        );
      } catch (error) {
        if (isUnopened(error)) return toast(ctx, ctx.say("start-me-first"), { alert: true });
        throw error;
      }
    }
    const changed = await store.changeSettings(chat.id, chat.kind, {
      trialFor: on ? user : null,
      trialLanguage: on ? spoken : null,
    });
    const where = ctx.callbackQuery?.message?.chat.id;
    // The button stands under a trial answer too, which is to stay.
    const isAnswer = where !== undefined && (await store.sent(where, panelMessage))?.action === "trial";
    if (where !== undefined && !isAnswer)
      await revise(ctx.api, where, panelMessage, panel(ctx, { ...chat, settings: changed }, "main"));
    return toast(ctx, ctx.say(on ? "trial-on" : "trial-off", { chat: chat.title ?? "" }), { alert: true });
  };

  feature.on("message:text", async (ctx, next) => {
    const to = ctx.message.reply_to_message;
    const prompt = to?.from?.id === ctx.me.id ? await store.sent(ctx.chat.id, to.message_id) : null;
    // zone:-1001234567890
    const [, what, id] = (prompt?.role === "prompt" && /^(tag|zone|time):(-?\d+)$/.exec(prompt.action ?? "")) || [];
    if (what === undefined || ctx.message.text.startsWith("/")) return next();
    const target = Number(id);
    const rights = target === ctx.chat.id ? mayAdminister(ctx.api, ctx.message) : isAdmin(ctx.api, target, ctx.from.id);
    const place = { chat: ctx.chat.id, replyTo: ctx.message.message_id, onTrial: true };
    if (!(await rights)) {
      await deliver(services, ctx.api, await aside(services, ctx.message), plain(ctx.say("admins-only")));
      return;
    }
    const chat = await chatOf(target);
    if (!chat) return void (await deliver(services, ctx.api, place, plain(ctx.say("panel-stale"))));
    const several = what === "zone" ? readTimeZones(ctx.message.text, ctx.language) : [];
    if (several.length > 1) {
      const choice = several.map((zone) => [{ label: zone, action: `s:${target}:zone:${zone}` }]);
      return void (await deliver(services, ctx.api, place, plain(ctx.say("zone-which"), choice)));
    }
    const words = readTyped(what, ctx.message.text, ctx.language);
    const read =
      words === null
        ? null
        : what === "tag"
          ? { change: { hashtag: words || null }, page: "main" as const }
          : readChange(`${what}:${words}:on`, chat.settings, now());
    if (!read) return void (await deliver(services, ctx.api, place, plain(ctx.say(`${what}-wrong`))));
    const changed = await store.changeSettings(target, chat.kind, read.change);
    await deliver(services, ctx.api, place, panel(ctx, { ...chat, settings: changed }, read.page));
  });

  return feature;
};

/** Whether Telegram doesn't let the bot write to somebody who never started or has blocked it. */
const isUnopened = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 403 || /chat not found/i.test(error.description));

/** What somebody typed for a setting, as the settings hold it; empty where it is to be taken away, null when it is none. */
const readTyped = (what: string, text: string, language: Language): string | null => {
  const typed = text.trim();
  if (what === "tag" && /^(?:none|无|無)$/i.test(typed)) return "";
  if (what === "tag") return /^#?([\p{L}\p{N}_]{1,40})$/u.exec(typed)?.[1] ?? null; // #问数据
  if (what === "time") return readTypedTime(typed)?.replace(":", "") ?? null;
  const zones = readTimeZones(typed, language);
  return zones.length === 1 ? (zones[0] ?? null) : null;
};
