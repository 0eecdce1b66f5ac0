/** Questions that wait for one answer of the bot: button presses and inline queries. */
import type { Opts } from "@grammyjs/types";
import { badRequest } from "./api-error.ts";
import { Inbox } from "./inbox.ts";
import type { World } from "./world.ts";

export type CallbackAnswer = Omit<Opts<string>["answerCallbackQuery"], "callback_query_id">;
export type InlineAnswer = Omit<Opts<string>["answerInlineQuery"], "inline_query_id">;

interface OpenQuery<Answer> {
  answers: Inbox<Answer>;
  expires: number;
}

/** Open queries of one kind: each can be answered once, and in time. */
export class Queries<Answer> {
  readonly #open = new Map<string, OpenQuery<Answer>>();
  readonly #world: World;
  readonly #what: string;
  readonly #lifetime: number;

  /** `lifetime` in milliseconds. */
  constructor(world: World, what: string, lifetime: number) {
    this.#world = world;
    this.#what = what;
    this.#lifetime = lifetime;
  }

  /** A new query's id and the inbox that its answer comes to. */
  open(): { id: string; answers: Inbox<Answer> } {
    const id = String(7_000_000_000_000 + this.#world.takeNumber());
    const answers = new Inbox<Answer>(`answer to the ${this.#what}`);
    this.#open.set(id, { answers, expires: performance.now() + this.#lifetime });
    return { id, answers };
  }

  answer(id: string, answer: Answer): void {
    const query = this.#open.get(id);
    this.#open.delete(id);
    if (!query || performance.now() > query.expires) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    query.answers.push(answer);
  }
}
