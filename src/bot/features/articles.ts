/** Articles that maintainers send in their private chats, and what they say of them; /add says outright that it is one. */
import { Composer } from "grammy";
import type { Message as TelegramMessage, Update } from "grammy/types";
import type { Given } from "../../corpus/change/draft-article.ts";
import { type Particulars, readParticulars } from "../../corpus/change/read-particulars.ts";
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import type { Intake } from "../../corpus/intake/intake.ts";
import { readIntake } from "../../corpus/intake/read-intake.ts";
import { Refusal } from "../../corpus/refusal.ts";
import { readCorrections } from "../../corpus/review/read-corrections.ts";
import type { Decision } from "../../corpus/review/review-claim.ts";
import type { Message } from "../../render/message.ts";
import type { Paste } from "../../store/store.ts";
import { renderDraft, renderRead } from "../articles/article-card.ts";
import { createMaintainersChat, readShown } from "../articles/maintainers-chat.ts";
import { goesOn, joinParts, mayGoOn, originOf, partOf } from "../articles/paste.ts";
import { articleIn, particularsOfOrigin, readSentArticle, type SentArticle } from "../articles/sent-article.ts";
import { withHeading } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { plain, withdraw } from "../delivery/deliver.ts";
import type { Services } from "../services.ts";

/** UTF-16 units; reading more would keep everybody waiting. */
const LONGEST_ARTICLE = 100_000;
/** Text of this length and more is rarely whole. */
const LIKELY_CUT = 3700;

interface Read {
  intake: Intake;
  file: string | null;
}

export const articles = (services: Services): Composer<BotContext> => {
  const { store, waiting, download, fetchPage, now } = services;
  const { isTheirs, cardContext, explain, reply, orExplain } = createMaintainersChat(services);
  const feature = new Composer<BotContext>();
  const theirs = feature.chatType("private").filter(isTheirs);

  const read = async (ctx: BotContext, sent: SentArticle): Promise<Read> => {
    const nothing = { name: null, address: null, contentType: null };
    if (sent.kind === "text")
      return { intake: readIntake({ ...nothing, bytes: new TextEncoder().encode(sent.text) }), file: null };
    if (sent.kind === "link") {
      const { url, contentType, bytes } = await fetchPage(sent.url);
      return { intake: readIntake({ ...nothing, bytes, address: url, contentType }), file: null };
    }
    const { file_name: name = null, mime_type = "" } = sent.document;
    const isText = /\.(?:te?xt|md|markdown|x?html?)$/i.test(name ?? "") || /^text\/|\+?html/i.test(mime_type);
    if (!isText) throw new Refusal("the file is none of text", "no-text");
    const bytes = await download(ctx.api, sent.document);
    return { intake: readIntake({ ...nothing, bytes, name }), file: name };
  };

  /** What the text says of itself goes before what its channel does. */
  const knownOf = (intake: Intake, origin: TelegramMessage["forward_origin"]): Particulars =>
    Object.fromEntries(
      Object.entries(particularsOfOrigin(origin)).filter(([key]) => intake[key as keyof typeof intake] === null),
    );

  const take = async (ctx: BotContext, message: TelegramMessage, sent: SentArticle): Promise<void> => {
    const own = sent.kind === "text" && message === ctx.msg ? partOf(message) : null;
    const part = own !== null && mayGoOn(own) ? own : null;
    const begin = async (article: string | null): Promise<void> => {
      const chat = message.chat.id;
      if (part === null) await store.forgetPaste(chat);
      else await store.savePaste({ chat, article, parts: [part], at: now().getTime() });
    };
    return orExplain(ctx, async () => {
      // Until it is taken in: nothing of a text that was refused is taken in.
      await begin(null);
      const { intake, file } = await read(ctx, sent);
      if (intake.text.length > LONGEST_ARTICLE) throw new Refusal("the text is too long", "too-large");
      // What the maintainer says goes before all.
      const said = sent.kind === "file" ? readParticulars(message.caption ?? "") : null;
      const given: Given = { ...knownOf(intake, message.forward_origin), ...said };
      const drafted = waiting.take(intake, { given, file, now: now() });
      const { id } = drafted.article;
      await begin(id);
      const came = { parts: [], isOpen: part !== null && part.length >= LIKELY_CUT };
      await reply(ctx, renderRead(drafted, cardContext(ctx), came), { id, ...(part && { question: part.message }) });
    });
  };

  /** Shows what became of a text below its last part, in place of what was shown before. */
  const showPaste = async (ctx: BotContext, { chat, parts, article }: Paste, card: Message): Promise<void> => {
    const question = parts[0]?.message ?? 0;
    const before = await store.sentFor(chat, question);
    const id = await reply(ctx, card, article === null ? null : { id: article, question });
    for (const old of before) if (old.id !== id) await withdraw(services, ctx.api, chat, old.id);
  };

  /** Drafts the article that was begun anew with the next part of its text. */
  const takePart = async (ctx: BotContext, article: string, paste: Paste): Promise<void> => {
    const { parts } = paste;
    const text = joinParts(parts);
    try {
      if (text.length > LONGEST_ARTICLE) throw new Refusal("the text is too long", "too-large");
      const { intake } = await read(ctx, { kind: "text", text });
      const [first] = parts;
      const given = knownOf(intake, first && originOf(first));
      const drafted = waiting.extend(article, intake, { given, now: now() });
      await store.savePaste(paste);
      const isOpen = (parts.at(-1)?.length ?? 0) >= LIKELY_CUT;
      const came = { parts: parts.map((part) => part.text), isOpen };
      await showPaste(ctx, paste, renderRead(drafted, cardContext(ctx), came));
    } catch (error) {
      const why = explain(ctx, error);
      if (why === null) throw error;
      const refused = { ...paste, article: null };
      await showPaste(ctx, refused, plain(why));
      await store.savePaste(refused);
      // Half an article is none.
      if (waiting.find(article) !== null) waiting.discard(article);
    }
  };

  /** Whether the next part has come in already. */
  const hasNext = async ({ chat, parts }: Paste): Promise<boolean> => {
    const last = parts.at(-1);
    const pending = (await store.pendingUpdates()).filter((it) => it.chat === chat);
    const messages = pending.flatMap(({ body }) => (JSON.parse(body) as Update).message ?? []);
    const others = messages.map(partOf).filter((part) => part !== null);
    return last !== undefined && others.some((part) => goesOn(last, part));
  };

  /** Takes a message as the next part of the text before it; false where it is none. */
  const takeAsPart = async (ctx: BotContext, message: TelegramMessage): Promise<boolean> => {
    const begun = await store.paste(message.chat.id);
    if (begun === null) return false;
    const part = partOf(message);
    const before = begun.parts.at(-1);
    // A run that died may have noted it already.
    const isNoted = begun.parts.length > 1 && before?.message === message.message_id;
    const isNext = part !== null && before !== undefined && goesOn(before, part);
    const isOpen = begun.article === null || waiting.find(begun.article) !== null;
    if (!isNoted && !(isNext && isOpen)) {
      await store.forgetPaste(message.chat.id);
      return false;
    }
    const paste = isNoted || part === null ? begun : { ...begun, parts: [...begun.parts, part] };
    // What is refused stays so, and what goes on at once is drafted with what follows.
    if (begun.article === null || (await hasNext(paste))) await store.savePaste(paste);
    else await takePart(ctx, begun.article, paste);
    return true;
  };

  theirs.command("add", async (ctx) => {
    const under = ctx.msg.reply_to_message;
    const source = ctx.match.trim() === "" && under !== undefined && under.from?.id !== ctx.me.id ? under : ctx.msg;
    const sent = articleIn(source);
    if (sent === null) return reply(ctx, plain(ctx.say("article-how")));
    return take(ctx, source, sent);
  });

  /** The article whose message was answered, and the draft where one was shown. */
  const articleUnder = async (ctx: BotContext): Promise<{ id: string; claim: string; message: number } | null> => {
    const to = ctx.message?.reply_to_message;
    if (ctx.chat === undefined || to === undefined || to.from?.id !== ctx.me.id) return null;
    const sent = await store.sent(ctx.chat.id, to.message_id);
    const shown = readShown(sent?.action ?? null);
    return shown && { ...shown, message: to.message_id };
  };

  /** Corrects the draft, and shows how it is read now. */
  const correct = async (
    ctx: BotContext,
    loaded: LoadedArticle,
    claim: string,
    decisions: Decision[],
  ): Promise<void> => {
    const { id } = loaded.article;
    const corrected = waiting.decide(id, `${id}-${claim}`, ...decisions);
    const draft = renderDraft(corrected, `${id}-${claim}`, cardContext(ctx));
    if (draft !== null) await reply(ctx, withHeading(ctx.say("article-edited"), draft), { id, claim });
  };

  theirs.on("message:text", async (ctx, next) => {
    const under = await articleUnder(ctx);
    if (under === null || ctx.message.text.startsWith("/")) return next();
    const answer = async () => {
      const { text } = ctx.message;
      const loaded = waiting.find(under.id);
      const decisions = under.claim === "" ? null : readCorrections(text, loaded?.article.asOf ?? null);
      const given = decisions === null ? readParticulars(text) : null;
      if (decisions === null && given === null)
        return void (await reply(
          ctx,
          plain(ctx.say(under.claim === "" ? "article-set-how" : "article-edit-wrong")),
          under,
        ));
      if (loaded === null) return void (await reply(ctx, plain(ctx.say("article-not-waiting"))));
      if (decisions !== null) await correct(ctx, loaded, under.claim, decisions);
      else if (given !== null)
        await reply(ctx, renderRead(waiting.change(under.id, given, now()), cardContext(ctx)), { id: under.id });
      return withdraw(services, ctx.api, ctx.chat.id, under.message);
    };
    return orExplain(ctx, answer, under);
  });

  theirs.on("message", async (ctx, next) => {
    if (ctx.message.text?.startsWith("/")) return next();
    if (await takeAsPart(ctx, ctx.message)) return;
    const sent = readSentArticle(ctx.message);
    return sent === null ? next() : take(ctx, ctx.message, sent);
  });

  return feature;
};
