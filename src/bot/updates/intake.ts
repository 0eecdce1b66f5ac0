/** Takes updates in so that none is lost or handled twice, and hands them to the bot: in order in a chat, at once between chats. */
import { createConcurrentSink, createRunner, createSource } from "@grammyjs/runner";
import { type Bot, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { StoredUpdate } from "../../store/store.ts";
import type { BotContext } from "../context.ts";
import { describeError } from "../describe-error.ts";
import type { Services } from "../services.ts";
import { saysTokenRefused, TokenRefused } from "./token-refused.ts";

/** All that the features handle; Telegram remembers an older list otherwise. */
export const ALLOWED_UPDATES = [
  ...["message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "inline_query"],
  ...["chosen_inline_result", "my_chat_member", "chat_member", "guest_message", "message_reaction"],
] as (keyof Omit<Update, "update_id">)[];

const POLL_SECONDS = 30;
const UPDATES_AT_ONCE = 500;
/** As many as Telegram gives at once. */
const BATCH = 100;
const OTHER_FETCHER = "another program fetches this bot's updates or a webhook is set; trying again";
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 30_000;

/** Where updates come from. */
export interface UpdateSource {
  /** The next updates, taken in already; waits for them. */
  next(limit: number, signal: AbortSignal): Promise<Update[]>;
  /** Takes in all that waits at Telegram, for whoever asks the store. */
  catchUp(signal: AbortSignal): Promise<void>;
}

/** Waits, or less when told to stop. */
const pauseFor = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });

/** An update as the store takes it. */
export const storedUpdate = (update: Update): StoredUpdate => {
  const message = update.message ?? update.channel_post;
  const place = { chat: message?.chat.id ?? null, message: message?.message_id ?? null };
  return { id: update.update_id, ...place, body: JSON.stringify(update) };
};

/** Writes updates down before Telegram may forget them; those that were here before are left out. */
const takeIn = async ({ store, now }: Pick<Services, "store" | "now">, updates: Update[]): Promise<Update[]> => {
  if (updates.length === 0) return [];
  const fresh = new Set(await store.takeUpdates(updates.map(storedUpdate), now().getTime()));
  return updates.filter(({ update_id }) => fresh.has(update_id));
};

/** Long polling that rides out everything but a refused token. `onPolled` hears of every answer. */
export const createPolling = (
  bot: Bot<BotContext>,
  services: Pick<Services, "store" | "now" | "log">,
  onPolled: () => void = () => {},
): UpdateSource => {
  let offset = 0;
  const fetch = async (
    limit: number,
    timeout: number,
    signal: AbortSignal,
  ): Promise<{ count: number; fresh: Update[] }> => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        const wanted = { offset, limit, timeout, allowed_updates: ALLOWED_UPDATES };
        const updates = await bot.api.getUpdates(wanted, signal as never);
        onPolled();
        const fresh = await takeIn(services, updates);
        // Only now: asking from a later offset lets Telegram forget these.
        offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
        return { count: updates.length, fresh };
      } catch (error) {
        if (signal.aborted) throw error;
        if (saysTokenRefused(error)) throw new TokenRefused();
        const refusal = error instanceof GrammyError ? error : null;
        const milliseconds = Math.max((refusal?.parameters.retry_after ?? 0) * 1000, pause);
        const why = refusal?.error_code === 409 ? OTHER_FETCHER : "could not fetch updates; trying again";
        services.log.warn({ err: describeError(error), milliseconds }, why);
        await pauseFor(milliseconds, signal);
      }
    }
  };
  return {
    next: async (limit, signal) => (await fetch(Math.max(1, Math.min(limit, BATCH)), POLL_SECONDS, signal)).fresh,
    async catchUp(signal) {
      while ((await fetch(BATCH, 0, signal)).count === BATCH);
    },
  };
};

/** Updates that come by themselves; `push` returns once they are written down. */
export const createPushed = (
  services: Pick<Services, "store" | "now">,
): UpdateSource & { push(update: Update): Promise<void> } => {
  const waiting: Update[] = [];
  let wake: () => void = () => {};
  return {
    async push(update) {
      waiting.push(...(await takeIn(services, [update])));
      wake();
    },
    async next(limit, signal) {
      while (waiting.length === 0) {
        if (signal.aborted) throw new Error("stopped");
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener("abort", () => resolve(), { once: true });
        });
      }
      return waiting.splice(0, limit);
    },
    catchUp: async () => {},
  };
};

export interface Intake {
  /** Rejects when the source gives up, resolves when stopped. */
  done: Promise<void>;
  /** Takes nothing more and waits for what is being handled; false when `milliseconds` were not enough. */
  stop(milliseconds: number): Promise<boolean>;
}

/** Begins with what an earlier run left unfinished. */
export const startIntake = (
  bot: Bot<BotContext>,
  source: UpdateSource,
  { store, log }: Pick<Services, "store" | "log">,
): Intake => {
  let leftOver: Set<number> | null = null;
  const supply = async (limit: number, signal: AbortSignal): Promise<Update[]> => {
    if (leftOver) return (await source.next(limit, signal)).filter(({ update_id }) => !leftOver?.delete(update_id));
    let pending = await store.pendingUpdates();
    if (pending.length > 0) {
      log.info({ updates: pending.length }, "going on with updates that an earlier run left unfinished");
      // Whoever looks for a message that may have arrived must know all others, see the journal.
      await source.catchUp(signal);
      pending = await store.pendingUpdates();
    }
    leftOver = new Set(pending.map(({ id }) => id));
    return pending.map(({ body }) => JSON.parse(body) as Update);
  };
  const sink = createConcurrentSink<Update, never>(
    { consume: (update) => bot.handleUpdate(update) },
    async (error) => {
      await bot.errorHandler(error);
    },
    { concurrency: UPDATES_AT_ONCE },
  );
  const runner = createRunner(createSource<Update>({ supply: supply as never }), sink);
  runner.start();
  const done = runner.task() ?? Promise.resolve();
  return {
    done,
    async stop(milliseconds) {
      const deadline = Date.now() + milliseconds;
      if (runner.isRunning())
        await Promise.race([runner.stop(), new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
      while (runner.size() > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
      return runner.size() === 0;
    },
  };
};
