/** The buttons of an article that waits: one draft after another kept or dropped, all of them published, or taken back. */
import { Composer } from "grammy";
import type { CallbackQuery } from "grammy/types";
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import type { Message } from "../../render/message.ts";
import {
  draftAfter,
  numberOf,
  renderDraft,
  renderFields,
  renderPublished,
  renderRead,
  renderSeen,
} from "../articles/article-card.ts";
import { createMaintainersChat, readShown, writeShown } from "../articles/maintainers-chat.ts";
import type { BotContext } from "../context.ts";
import { plain, revise } from "../delivery/deliver.ts";
import type { Services } from "../services.ts";
import { toast } from "../toast.ts";

// a:accept:half-year:12
const PRESS =
  /^a:(next|accept|drop|edit|draft|all|card|publish|discard|back):([a-z0-9][a-z0-9-]{0,47})(?::(\d{1,5}))?$/;

export const articleButtons = (services: Services): Composer<BotContext> => {
  const { store, waiting, now } = services;
  const { isTheirs, cardContext, explain } = createMaintainersChat(services);
  const feature = new Composer<BotContext>();

  /** Puts another view of the article into the message that was pressed. */
  const show = async (ctx: BotContext, loaded: LoadedArticle, view: Message, claim = ""): Promise<void> => {
    const { message } = ctx.callbackQuery as CallbackQuery;
    if (message === undefined) return;
    await revise(ctx.api, message.chat.id, message.message_id, view);
    const sent = await store.sent(message.chat.id, message.message_id);
    if (sent) await store.saveSent({ ...sent, action: writeShown({ id: loaded.article.id, claim }) });
  };

  /** The next draft, or the end of them. */
  const showNext = async (ctx: BotContext, loaded: LoadedArticle, after: string): Promise<void> => {
    const context = cardContext(ctx);
    const next = draftAfter(loaded, after);
    const view = next === null ? null : renderDraft(loaded, next, context);
    await (view && next !== null
      ? show(ctx, loaded, view, numberOf(next))
      : show(ctx, loaded, renderSeen(loaded, context)));
  };

  const publish = async (ctx: BotContext, id: string): Promise<void> => {
    const loaded = waiting.find(id) ?? waiting.findPublished(id);
    if (loaded === null) return toast(ctx, ctx.say("article-stale"));
    if (waiting.find(id) !== null) waiting.publish(id, now());
    await show(ctx, loaded, renderPublished(loaded, cardContext(ctx)));
    return toast(ctx, ctx.say("article-live-toast"));
  };

  const press = async (ctx: BotContext, what: string, id: string, number: string): Promise<void> => {
    if (what === "publish") return publish(ctx, id);
    if (what === "back") {
      const loaded = waiting.find(id) ?? waiting.takeBack(id);
      await show(ctx, loaded, renderRead(loaded, cardContext(ctx)));
      return toast(ctx, ctx.say("article-taken-back"));
    }
    const loaded = waiting.find(id);
    if (loaded === null && what === "all" && waiting.findPublished(id) !== null) return publish(ctx, id);
    if (loaded === null) return toast(ctx, ctx.say("article-stale"));
    if (what === "all") {
      waiting.acceptAll(id);
      return publish(ctx, id);
    }
    if (what === "discard") {
      waiting.discard(id);
      await show(ctx, loaded, plain(ctx.say("article-discarded", { title: loaded.article.title })));
    } else if (what === "card") await show(ctx, loaded, renderRead(loaded, cardContext(ctx)));
    else if (what === "edit" || what === "draft") {
      const render = what === "edit" ? renderFields : renderDraft;
      const view = render(loaded, `${id}-${number}`, cardContext(ctx));
      if (view === null) return toast(ctx, ctx.say("article-stale"));
      await show(ctx, loaded, view, number);
    } else {
      const after =
        what === "next" ? loaded : waiting.decide(id, `${id}-${number}`, { kind: what as "accept" | "drop" });
      // Dropped: the draft after it stands where it stood.
      const before = loaded.claims.findIndex((claim) => numberOf(claim.id) === number) - 1;
      const from = what === "drop" ? numberOf(loaded.claims[before]?.id ?? "") : number;
      await showNext(ctx, after, from);
    }
    return toast(ctx);
  };

  feature.callbackQuery(PRESS, async (ctx) => {
    const [, what = "", id = "", number = ""] = ctx.match as RegExpExecArray;
    if (!isTheirs(ctx)) return toast(ctx, ctx.say("maintainers-only"), { alert: true });
    const message = ctx.callbackQuery.message?.message_id ?? 0;
    const sent = await store.sent(ctx.chat?.id ?? 0, message);
    const shown = readShown(sent?.action ?? null);
    // Only what the message shows can be pressed: neither another article's button nor that of a draft decided before.
    const isShown = shown?.id === id && (number === "" || number === shown.claim);
    if (!isShown || ((what === "accept" || what === "drop") && number === ""))
      return toast(ctx, ctx.say("article-stale"));
    try {
      return await press(ctx, what, id, number);
    } catch (error) {
      const why = explain(ctx, error);
      if (why === null) throw error;
      return toast(ctx, why, { alert: true });
    }
  });

  return feature;
};
