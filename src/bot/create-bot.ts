/** Puts the bot together: its API, what every update passes, and its features. */
import { setTimeout as wait } from "node:timers/promises";
import { autoRetry } from "@grammyjs/auto-retry";
import { sequentialize } from "@grammyjs/runner";
import { Api, type ApiClientOptions, Bot, GrammyError, HttpError, type Transformer } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Logger } from "pino";
import { fetchPage } from "../corpus/intake/fetch-page.ts";
import type { Store } from "../store/store.ts";
import { downloadFile } from "./articles/download-file.ts";
import { type BotContext, chatContext } from "./context.ts";
import { departuresNoted, LONGEST_WAIT } from "./delivery/journal.ts";
import { createSlots } from "./delivery/slots.ts";
import { describeError } from "./describe-error.ts";
import { features } from "./features.ts";
import type { Knowledge } from "./knowledge.ts";
import { meetTelegram } from "./meet-telegram.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import type { Services } from "./services.ts";
import { limits } from "./updates/limits.ts";
import { latenessForgiven, peopleOnly, toldOnce, toTheEnd } from "./updates/middleware.ts";
import { followMigrations } from "./updates/migrated-chats.ts";
import { waiting as showWaiting } from "./updates/waiting.ts";

export interface BotOptions {
  token: string;
  apiRoot: string;
  /** Asked at every update, so a reloaded corpus holds from the next one on. */
  knowledge: () => Knowledge;
  store: Store;
  log: Logger;
  now: () => Date;
  maintainers: readonly number[];
  retentionDays: number;
  questionsPerMinute: number;
  waiting: Services["waiting"];
  /** What getMe would say, where it is known already. */
  me?: UserFromGetMe;
  metrics?: Metrics;
  /** How pages of the web are fetched; by fetch-page.ts unless given. */
  fetchPage?: Services["fetchPage"];
  /** How calls travel; over the network unless given. */
  fetch?: typeof fetch;
}

/** The first call and fetching updates have their own ways of waiting, and so have the messages that an update leads to; courtesies may fail. */
const NOT_REPEATED = new Set(["getMe", "getUpdates", "sendMessage", "sendChatAction", "setMessageReaction"]);

/** Telegram takes about thirty messages a second; the fewer are on their way, the fewer a crash leaves in doubt. */
const SENDS_AT_ONCE = 30;

const countRefusals =
  ({ refusals }: Metrics): Transformer =>
  async (call, method, payload, signal) => {
    try {
      const response = await call(method, payload, signal);
      if (!response.ok) refusals.inc({ method, code: String(response.error_code) });
      return response;
    } catch (error) {
      if (error instanceof HttpError) refusals.inc({ method, code: "network" });
      throw error;
    }
  };

/** Updates of one chat wait for each other; so do one person's inline queries. A guest's chat is not the bot's own. */
const lane = (ctx: BotContext): string | undefined => {
  if (ctx.guestMessage) return `guest ${ctx.guestMessage.chat.id}`;
  return ctx.chat ? `chat ${ctx.chat.id}` : ctx.from && `person ${ctx.from.id}`;
};

/** A bot that knows itself and waits for updates. Fails when Telegram does not know the token. */
export const createBot = async (options: BotOptions): Promise<{ bot: Bot<BotContext>; services: Services }> => {
  const { store, log, now, metrics = createMetrics() } = options;
  const client: ApiClientOptions = {
    apiRoot: options.apiRoot,
    ...(options.fetch && { fetch: options.fetch }),
  };
  const bot = new Bot<BotContext>(options.token, { client });
  const retry = autoRetry({ maxDelaySeconds: LONGEST_WAIT, rethrowHttpErrors: true });
  const observe = [countRefusals(metrics), followMigrations(store)];
  bot.api.config.use(...observe, (call, method, payload, signal) =>
    NOT_REPEATED.has(method) ? call(method, payload, signal) : retry(call, method, payload, signal),
  );
  const api = new Api(options.token, client);
  api.config.use(...observe, retry, departuresNoted({ store, now }));
  bot.botInfo = options.me ?? (await meetTelegram(bot.api, { apiRoot: options.apiRoot, log, wait }));
  const { knowledge, maintainers, retentionDays, waiting } = options;
  const files = { token: options.token, apiRoot: options.apiRoot, fetch: options.fetch ?? fetch };
  const services: Services = {
    knowledge,
    store,
    log,
    metrics,
    now,
    api,
    me: bot.botInfo,
    maintainers,
    retentionDays,
    waiting,
    download: async (caller, file) => downloadFile(files, caller, file),
    fetchPage: options.fetchPage ?? (async (address) => fetchPage(address)),
  };

  bot.use(
    toTheEnd(services, createSlots(SENDS_AT_ONCE)),
    peopleOnly,
    toldOnce(),
    limits(services, options.questionsPerMinute),
    sequentialize(lane),
    latenessForgiven,
    chatContext(services),
    showWaiting,
  );
  for (const feature of features) bot.use(feature(services));
  bot.catch(({ error, ctx }) => {
    const err = error instanceof GrammyError ? error.description : describeError(error);
    log.error({ update: ctx.update.update_id, err }, "an update was left unfinished");
  });
  return { bot, services };
};
