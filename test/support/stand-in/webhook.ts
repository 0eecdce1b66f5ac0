/** Updates sent to the bot's own address: in order within a chat, repeated until it says 2xx. */
import type { Update, WebhookInfo } from "@grammyjs/types";
import type { UpdateQueue } from "./update-queue.ts";

interface Options {
  /** First pause before a repeat, in milliseconds; it doubles up to 60 times itself. */
  retryPause: number;
  /** Carries out a method that the bot named in its response. */
  execute: (method: string, parameters: Record<string, unknown>) => Promise<unknown>;
}

/** Updates of the same chat, or else of the same person, wait for each other. */
function sequenceOf(update: Update): number {
  const { update_id: _, ...kinds } = update;
  const content = Object.values(kinds)[0] as {
    chat?: { id: number };
    message?: { chat: { id: number } };
    from?: { id: number };
  };
  return content.chat?.id ?? content.message?.chat.id ?? content.from?.id ?? 0;
}

export class Webhook {
  readonly #updates: UpdateQueue;
  readonly #options: Options;
  #url = "";
  #secret = "";
  #maxConnections = 40;
  #lastError: { date: number; message: string } | undefined;
  readonly #busy = new Map<number, Update>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #generation = new AbortController();

  constructor(updates: UpdateQueue, options: Options) {
    this.#updates = updates;
    this.#options = options;
    updates.onArrival(() => this.#deliverNext());
  }

  get url(): string {
    return this.#url;
  }

  /** Begins delivering to `url`, or ends it with "". */
  set(url: string, secret: string, maxConnections = 40): void {
    this.stop();
    this.#url = url;
    this.#secret = secret;
    this.#maxConnections = Math.min(Math.max(maxConnections, 1), 100);
    this.#lastError = undefined;
    this.#deliverNext();
  }

  info(): WebhookInfo {
    return {
      url: this.#url,
      has_custom_certificate: false,
      pending_update_count: this.#updates.pending.length,
      ...(this.#url === "" ? {} : { max_connections: this.#maxConnections }),
      ...(this.#lastError
        ? { last_error_date: this.#lastError.date, last_error_message: this.#lastError.message }
        : {}),
      ...(this.#updates.allowed ? { allowed_updates: this.#updates.allowed } : {}),
    };
  }

  /** Ends deliveries under way; what was not confirmed stays pending. */
  stop(): void {
    this.#generation.abort();
    this.#generation = new AbortController();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#busy.clear();
    this.#url = "";
  }

  #deliverNext(): void {
    if (this.#url === "") return;
    for (const update of this.#updates.pending) {
      if (this.#busy.size >= this.#maxConnections) return;
      const sequence = sequenceOf(update);
      if (this.#busy.has(sequence)) continue;
      this.#busy.set(sequence, update);
      void this.#deliver(update, sequence, this.#options.retryPause, this.#generation.signal);
    }
  }

  async #deliver(update: Update, sequence: number, pause: number, signal: AbortSignal): Promise<void> {
    const problem = await this.#post(update, signal);
    if (signal.aborted) return;
    if (problem === undefined) {
      this.#updates.remove(update);
      this.#busy.delete(sequence);
      this.#deliverNext();
      return;
    }
    this.#lastError = { date: Math.floor(Date.now() / 1000), message: problem };
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.#deliver(update, sequence, Math.min(pause * 2, this.#options.retryPause * 60), signal);
    }, pause);
    this.#timers.add(timer);
  }

  /** What went wrong, or undefined when the bot took the update. */
  async #post(update: Update, signal: AbortSignal): Promise<string | undefined> {
    const headers = {
      "content-type": "application/json",
      ...(this.#secret === "" ? {} : { "x-telegram-bot-api-secret-token": this.#secret }),
    };
    try {
      const response = await fetch(this.#url, { method: "POST", headers, body: JSON.stringify(update), signal });
      const body = await response.text();
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`.trim();
      await this.#executeReply(body);
      return undefined;
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return cause instanceof Error && "code" in cause && cause.code === "ECONNREFUSED"
        ? "Connection refused"
        : String(cause);
    }
  }

  /** A response may name a method to carry out; the bot never learns what came of it. */
  async #executeReply(body: string): Promise<void> {
    if (!body.startsWith("{")) return;
    const { method, ...parameters } = JSON.parse(body) as Record<string, unknown>;
    if (typeof method === "string") await this.#options.execute(method, parameters).catch(() => undefined);
  }
}
