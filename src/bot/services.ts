/** What every feature of the bot may use, handed in from outside. */
import type { Api } from "grammy";
import type { Logger } from "pino";
import type { WaitingArticles } from "../corpus/change/waiting-articles.ts";
import type { Page } from "../corpus/intake/fetch-page.ts";
import type { Store } from "../store/store.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Metrics } from "./metrics.ts";

export interface Services {
  /** The corpus as it is now; ask each time, it may have been replaced. */
  knowledge: () => Knowledge;
  store: Store;
  log: Logger;
  metrics: Metrics;
  now: () => Date;
  /** For what no update led to: digests, corrections. */
  api: Api;
  me: { id: number; username: string };
  maintainers: readonly number[];
  retentionDays: number;
  /** What maintainers sent and didn't publish yet. */
  waiting: WaitingArticles;
  /** The bytes of a file that somebody sent. Throws Refusal when they can't be had. */
  download: (api: Api, file: { file_id: string; file_size?: number }) => Promise<Uint8Array>;
  /** A public web page. Throws Refusal when it is none. */
  fetchPage: (address: string) => Promise<Page>;
}
