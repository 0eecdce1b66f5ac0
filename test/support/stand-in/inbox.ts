/** A queue that a test awaits: what came in is handed out in order, and a wait has a deadline. */

/** Milliseconds that a wait lasts unless told otherwise. */
const defaultDeadline = 5000;

interface Waiting<T> {
  resolve: (item: T) => void;
  timer: NodeJS.Timeout;
}

export class Inbox<T> {
  readonly #what: string;
  readonly #items: T[] = [];
  #waiting: Waiting<T>[] = [];

  /** `what` stands in the error when nothing came: "message in Traders". */
  constructor(what: string) {
    this.#what = what;
  }

  push(item: T): void {
    const first = this.#waiting.shift();
    if (!first) {
      this.#items.push(item);
      return;
    }
    clearTimeout(first.timer);
    first.resolve(item);
  }

  /** The oldest item that was not handed out yet, waiting for it until the deadline (milliseconds). */
  next(deadline = defaultDeadline): Promise<T> {
    const item = this.#items.shift();
    if (item !== undefined) return Promise.resolve(item);
    // The stack names the waiting line of the test, not the timer.
    const error = new Error(`No ${this.#what} within ${deadline} ms`);
    return new Promise((resolve, reject) => {
      const waiting: Waiting<T> = {
        resolve,
        timer: setTimeout(() => {
          this.#waiting = this.#waiting.filter((other) => other !== waiting);
          reject(error);
        }, deadline),
      };
      this.#waiting.push(waiting);
    });
  }

  /** Items that nobody asked for yet. */
  get left(): readonly T[] {
    return this.#items;
  }

  /** Hands out everything that is left. */
  takeAll(): T[] {
    return this.#items.splice(0);
  }
}
