/** What every feature of the bot may use, handed in from outside. */
import type { Api } from "grammy";
import type { Logger } from "pino";
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
}
