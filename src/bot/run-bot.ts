/** Runs the bot until it is told to stop: by long polling or webhook, with its clockwork beside it. */

import { dirname, join } from "node:path";
import { Cron } from "croner";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { createWaitingArticles } from "../corpus/change/waiting-articles.ts";
import type { Store } from "../store/store.ts";
import { answerAwaited, correctSent } from "./answers/corrections.ts";
import { sendDigests } from "./chats/digest.ts";
import { createBot } from "./create-bot.ts";
import { describeError } from "./describe-error.ts";
import { inTurn } from "./in-turn.ts";
import type { Knowledge } from "./knowledge.ts";
import { createMetrics } from "./metrics.ts";
import { publishProfile } from "./publish-profile.ts";
import { serve } from "./serve.ts";
import { ALLOWED_UPDATES, createPolling, createPushed, startIntake } from "./updates/intake.ts";

const DAY = 24 * 60 * 60_000;

/** Without an answer from Telegram for this long, in milliseconds, the bot counts as ill. */
const SILENCE = 120_000;

export interface RunningBot {
  /** Takes the corpus as it is now for what was sent before: corrects it, and answers those who wait. */
  corpusChanged(): Promise<void>;
  /** Rejects when the bot can't go on. */
  done: Promise<void>;
  /** Finishes what is in flight; false when the deadline came first. */
  stop(): Promise<boolean>;
}

export interface RunOptions {
  config: Config & { token: string };
  knowledge: () => Knowledge;
  store: Store;
  log: Logger;
  now?: () => Date;
  metrics?: ReturnType<typeof createMetrics>;
}

/** Starts everything; fails when Telegram refuses the token or the port is taken. */
export const runBot = async ({
  config,
  knowledge,
  store,
  log,
  now = () => new Date(),
  metrics = createMetrics(),
}: RunOptions): Promise<RunningBot> => {
  const { token, apiRoot, maintainers, retentionDays, questionsPerMinute, webhook, port } = config;
  // Beside the bot's memory: what waits is no part of the corpus, and must outlive a restart.
  const waiting = createWaitingArticles(config.corpusDir, join(dirname(config.dataFile), "waiting"), now());
  const { bot, services } = await createBot({
    ...{ token, apiRoot, knowledge, store, log, now, metrics, maintainers, retentionDays, questionsPerMinute },
    waiting,
  });
  let heardAt = Date.now();
  const heard = () => {
    heardAt = Date.now();
  };
  const pushed = webhook ? createPushed(services) : null;
  const ailment = () => (webhook || Date.now() - heardAt < SILENCE ? null : "no answer from Telegram");
  const server =
    port === null
      ? null
      : await serve({
          ...{ port, metrics, ailment },
          onError: (error) => log.error({ err: describeError(error) }, "a request could not be answered"),
          webhook: webhook &&
            pushed && {
              path: new URL(webhook.url).pathname,
              secret: webhook.secret,
              take: (update) => pushed.push(update),
            },
        });
  if (webhook)
    await bot.api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: ALLOWED_UPDATES });
  else await bot.api.deleteWebhook();

  const intake = startIntake(bot, pushed ?? createPolling(bot, services, heard), services);
  log.info({ bot: services.me.username, by: webhook ? "webhook" : "polling" }, "the bot is running");

  const quietly = (what: string, work: () => Promise<unknown>) => async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.warn({ err: describeError(error) }, `${what} failed`);
    }
  };
  // Two at once would both find a message gone, and both send it anew.
  const corpusChanged = inTurn(
    quietly("bringing sent messages up to date", async () => {
      const corrected = await correctSent(services);
      const answered = await answerAwaited(services);
      if (corrected + answered > 0) log.info({ corrected, answered }, "sent messages follow the corpus");
    }),
  );
  const watchWebhook = quietly("asking for the webhook's state", async () => {
    const { last_error_date } = await bot.api.getWebhookInfo();
    metrics.webhookErrorAt.set(last_error_date ?? 0);
  });
  const once = { protect: true };
  const clockwork = [
    new Cron(
      "*/20 * * * * *",
      once,
      quietly("the digest", () => sendDigests(services)),
    ),
    new Cron(
      "0 17 * * * *",
      once,
      quietly("the purge", async () => {
        const before = now().getTime() - retentionDays * DAY;
        await store.purge(before);
        // Their buttons are forgotten by then.
        waiting.purge(new Date(before));
      }),
    ),
    ...(webhook ? [new Cron("30 * * * * *", once, watchWebhook)] : []),
  ];
  const atStart = [
    quietly("the profile", () => publishProfile(bot.api))(),
    quietly("the digest", () => sendDigests(services))(),
    corpusChanged(),
  ];
  void Promise.allSettled(atStart);

  return {
    corpusChanged,
    done: intake.done,
    async stop() {
      for (const clock of clockwork) clock.stop();
      // The webhook stays set: Telegram keeps updates until the next start.
      server?.close();
      const finished = await intake.stop(config.stopSeconds * 1000);
      await store.close();
      return finished;
    },
  };
};
