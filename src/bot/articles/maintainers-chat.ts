/** The private chats with maintainers: who they are, what is said to them about articles, and which article a message shows. */
import { CorpusError } from "../../corpus/files/load-corpus.ts";
import { Refusal } from "../../corpus/refusal.ts";
import type { Message } from "../../render/message.ts";
import type { BotContext } from "../context.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import { isWithMaintainer } from "../rights.ts";
import type { Services } from "../services.ts";
import type { CardContext } from "./article-card.ts";

/** The article that a message shows, the draft by its number, empty for none, and the message that brought it. */
interface Shown {
  id: string;
  claim?: string;
  question?: number;
}

/** As it is remembered of the message: article:half-year:12. */
export const writeShown = ({ id, claim = "" }: Shown): string => `article:${id}:${claim}`;
export const readShown = (action: string | null): { id: string; claim: string } | null => {
  const [, id, claim = ""] = /^article:([a-z0-9-]+):(\d*)$/.exec(action ?? "") ?? [];
  return id === undefined ? null : { id, claim };
};

interface MaintainersChat {
  isTheirs: (ctx: BotContext) => boolean;
  cardContext: (ctx: BotContext) => CardContext;
  /** What stands in the way, in the reader's words; null for a failure of ours. */
  explain: (ctx: BotContext, error: unknown) => string | null;
  /** Answers the message, and notes what the answer shows. */
  reply: (ctx: BotContext, message: Message, shown?: Shown | null) => Promise<number>;
  /** Does it, or says what stands in the way of `shown`, which what is said then shows too. */
  orExplain: (ctx: BotContext, work: () => Promise<void>, shown?: Shown | null) => Promise<void>;
}

export const createMaintainersChat = (services: Services): MaintainersChat => {
  const { maintainers, now, log } = services;
  const explain: MaintainersChat["explain"] = ({ say }, error) => {
    if (error instanceof CorpusError) {
      log.error(`an article from the chat was refused, as the corpus can't be used: ${error.message}`);
      return say("article-corpus-broken");
    }
    if (!(error instanceof Refusal)) return null;
    return error.kind === "other"
      ? say("article-stale")
      : say(`article-refused-${error.kind}`, { article: error.article ?? "" });
  };
  const reply: MaintainersChat["reply"] = async (ctx, message, shown) => {
    const place = { chat: ctx.chat?.id ?? 0, ...(ctx.msg && { replyTo: ctx.msg.message_id }) };
    const action = shown ? writeShown(shown) : null;
    return deliver(services, ctx.api, place, message, { action, question: shown?.question ?? null });
  };
  return {
    ...{ explain, reply },
    isTheirs: (ctx) => isWithMaintainer(ctx, maintainers),
    cardContext: ({ say, language }) => ({ say, language, now }),
    orExplain: async (ctx, work, shown) => {
      try {
        await work();
      } catch (error) {
        const why = explain(ctx, error);
        if (why === null) throw error;
        await reply(ctx, plain(why), shown);
      }
    },
  };
};
