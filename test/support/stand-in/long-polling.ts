/** getUpdates: held until something comes, one poller at a time. */
import type { Update } from "@grammyjs/types";
import { type ApiError, conflict } from "./api-error.ts";
import type { UpdateQueue } from "./update-queue.ts";

export interface PollParameters {
  offset?: number;
  limit?: number;
  /** Seconds. */
  timeout?: number;
}

interface HeldPoll {
  answer: () => void;
  refuse: (error: ApiError) => void;
}

/** Somebody who waits for the bot to poll. */
interface Waiting {
  polled: () => void;
  stopped: () => void;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

export class LongPolling {
  readonly #queue: UpdateQueue;
  readonly #repeatHold: number;
  #held: HeldPoll | undefined;
  readonly #waiting = new Set<Waiting>();
  #lastOffset: number | undefined;
  #lastStart = Number.NEGATIVE_INFINITY;

  /** `repeatHold`: how long a repeat of the same offset is held at least, in seconds; 3 at Telegram. */
  constructor(queue: UpdateQueue, repeatHold: number) {
    this.#queue = queue;
    this.#repeatHold = repeatHold;
  }

  /** Whether a poller is waiting at this moment. */
  get isPolled(): boolean {
    return this.#held !== undefined;
  }

  /** Resolves as soon as a poll is waiting; rejects after the deadline (ms), or when the stand-in stops. */
  whenPolled(deadline: number): Promise<void> {
    if (this.#held) return Promise.resolve();
    const error = new Error(`The bot did not poll within ${deadline} ms`);
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        polled: () => settle(resolve),
        stopped: () => settle(() => reject(new Error("The stand-in stopped before the bot polled"))),
      };
      const timer = Number.isFinite(deadline) ? setTimeout(() => settle(() => reject(error)), deadline) : undefined;
      const settle = (how: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(waiting);
        how();
      };
      this.#waiting.add(waiting);
    });
  }

  /** Ends a waiting poll as Telegram does when something takes its place. */
  interrupt(by: "setWebhook" | "getUpdates"): void {
    this.#held?.refuse(
      conflict(
        by === "setWebhook"
          ? "terminated by setWebhook request"
          : "terminated by other getUpdates request; make sure that only one bot instance is running",
      ),
    );
  }

  /** Answers a waiting poll with nothing, so that the server can close. */
  release(): void {
    this.#held?.answer();
    for (const { stopped } of [...this.#waiting]) stopped();
  }

  /** Updates from `offset` on; waits for the first one if there is none. `gone` aborts when the bot hangs up. */
  poll({ offset = 0, limit = 100, timeout = 0 }: PollParameters, gone: AbortSignal): Promise<Update[]> {
    let seconds = clamp(timeout, 0, 50);
    let count = clamp(limit, 1, 100);
    const sinceLast = (performance.now() - this.#lastStart) / 1000;
    // A bot that asks for the same again and again would spin: it is slowed down.
    if (offset === this.#lastOffset) {
      if (sinceLast < this.#repeatHold) seconds = Math.max(seconds, this.#repeatHold);
      if (sinceLast < 0.5) count = 1;
    }
    this.#lastOffset = offset;
    this.#lastStart = performance.now();

    const ready = () => this.#queue.pending.slice(0, count);
    this.#queue.confirm(offset);
    if (ready().length > 0 || seconds === 0) return Promise.resolve(ready());
    this.interrupt("getUpdates");
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        stopListening();
        gone.removeEventListener("abort", held.answer);
        if (this.#held === held) this.#held = undefined;
        settle();
      };
      const held: HeldPoll = {
        answer: () => finish(() => resolve(ready())),
        refuse: (error) => finish(() => reject(error)),
      };
      const timer = setTimeout(held.answer, seconds * 1000);
      const stopListening = this.#queue.onArrival(held.answer);
      gone.addEventListener("abort", held.answer);
      this.#held = held;
      for (const { polled } of [...this.#waiting]) polled();
    });
  }
}
