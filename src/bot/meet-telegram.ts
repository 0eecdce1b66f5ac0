/** The bot's first call to Telegram, made until it is answered. */
import { type Api, GrammyError, HttpError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Logger } from "pino";
import { describeError } from "./describe-error.ts";
import { saysTokenRefused, TokenRefused } from "./updates/token-refused.ts";

/** In milliseconds: a longer silence is told of; a connection that hangs may take minutes to fail. */
const PATIENCE = 5_000;
/** In milliseconds, between two tries. */
const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** No connection, or Telegram is in trouble or wants to be left alone for a while. */
const mayPass = (error: unknown): boolean =>
  error instanceof HttpError || (error instanceof GrammyError && (error.error_code >= 500 || error.error_code === 429));

/** What getMe says. Tells the log within seconds when nobody answers, and goes on trying. Throws TokenRefused. */
export const meetTelegram = async (
  api: Pick<Api, "getMe">,
  { apiRoot, log, wait }: { apiRoot: string; log: Logger; wait: (milliseconds: number) => Promise<unknown> },
): Promise<UserFromGetMe> => {
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
    const silence = setTimeout(() => log.warn(`no answer from ${apiRoot} yet, still trying`), PATIENCE);
    try {
      return await api.getMe();
    } catch (error) {
      if (saysTokenRefused(error)) throw new TokenRefused();
      if (!mayPass(error)) throw error;
      log.warn({ err: describeError(error) }, `can't reach ${apiRoot}, trying again`);
    } finally {
      clearTimeout(silence);
    }
    await wait(pause);
  }
};
