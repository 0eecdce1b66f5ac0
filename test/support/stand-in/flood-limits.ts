/** Telegram's limits on how fast a bot may send, as far as they are known: the true ones are not published. */
import { tooManyRequests } from "./api-error.ts";
import type { MethodName } from "./bot-api-schema.ts";

const limited: MethodName[] = [
  "sendMessage",
  "sendPhoto",
  "sendDocument",
  "copyMessage",
  "forwardMessage",
  "editMessageText",
];

/** Up to `burst` at once, refilled at `perSecond`. */
class Bucket {
  readonly #burst: number;
  readonly #perSecond: number;
  #level: number;
  #filled: number;

  constructor(burst: number, perSecond: number, now: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#level = burst;
    this.#filled = now;
  }

  /** Seconds until there is room for one; 0 if there is. */
  wait(now: number): number {
    this.#level = Math.min(this.#burst, this.#level + ((now - this.#filled) / 1000) * this.#perSecond);
    this.#filled = now;
    return this.#level >= 1 ? 0 : (1 - this.#level) / this.#perSecond;
  }

  take(): void {
    this.#level -= 1;
  }
}

/** 1 message a second to a chat with short bursts, 20 a minute to a group, 30 a second to all. */
export class FloodLimits {
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  #bucket(name: string, burst: number, perSecond: number): Bucket {
    const bucket = this.#buckets.get(name) ?? new Bucket(burst, perSecond, this.#now());
    this.#buckets.set(name, bucket);
    return bucket;
  }

  /** Throws 429 when the bot has sent too much; what was refused does not count. */
  check(method: MethodName, parameters: Record<string, unknown>): void {
    const chatId = parameters.chat_id;
    if (!limited.includes(method) || (typeof chatId !== "number" && typeof chatId !== "string")) return;
    const isGroup = typeof chatId === "string" || chatId < 0;
    const buckets = [
      this.#bucket("all", 30, 30),
      isGroup ? this.#bucket(`group ${chatId}`, 20, 20 / 60) : this.#bucket(`chat ${chatId}`, 5, 1),
    ];
    const wait = Math.max(...buckets.map((bucket) => bucket.wait(this.#now())));
    if (wait > 0) throw tooManyRequests(Math.ceil(wait));
    for (const bucket of buckets) bucket.take();
  }
}
