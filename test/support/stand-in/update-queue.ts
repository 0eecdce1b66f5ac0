/** Updates waiting for the bot, and which kinds it wants. */
import type { Update } from "@grammyjs/types";
import { assertUpdate } from "./bot-api-schema.ts";

export type UpdateKind = Exclude<keyof Update, "update_id">;

/** Left out unless the bot names them. */
const offByDefault: UpdateKind[] = ["chat_member", "message_reaction", "message_reaction_count"];

const kinds: UpdateKind[] = [
  "message",
  "edited_message",
  "channel_post",
  "edited_channel_post",
  "guest_message",
  "message_reaction",
  "message_reaction_count",
  "inline_query",
  "chosen_inline_result",
  "callback_query",
  "my_chat_member",
  "chat_member",
  "chat_join_request",
];

export class UpdateQueue {
  #nextId: number;
  #pending: Update[] = [];
  #allowed: UpdateKind[] | undefined;
  readonly #arrived = new Set<() => void>();
  /** Every update that was created, whether or not it is still pending. */
  readonly created: Update[] = [];

  constructor(firstId: number) {
    this.#nextId = firstId;
  }

  get pending(): readonly Update[] {
    return this.#pending;
  }

  /** The list that the bot asked for; undefined stands for the default. */
  get allowed(): UpdateKind[] | undefined {
    return this.#allowed;
  }

  /** Remembered until named again; an empty list, or one without a known name, means the default. */
  allow(names: readonly string[] | undefined): void {
    if (names === undefined) return;
    const known = kinds.filter((kind) => names.includes(kind));
    this.#allowed = known.length > 0 ? known : undefined;
  }

  /** Whether updates of this kind reach the bot; asked when an update is created, not when it is fetched. */
  wants(kind: UpdateKind): boolean {
    return this.#allowed ? this.#allowed.includes(kind) : !offByDefault.includes(kind);
  }

  /** Queues an update as it is at this moment; later changes to the same objects do not reach it. */
  create<K extends UpdateKind>(kind: K, content: NonNullable<Update[K]>): void {
    if (!this.wants(kind)) return;
    const update = structuredClone({ update_id: this.#nextId, [kind]: content }) as Update;
    assertUpdate(update);
    this.#nextId += 1;
    this.#pending.push(update);
    this.created.push(update);
    for (const listener of [...this.#arrived]) listener();
  }

  /** Calls back at every new update until the returned function is called. */
  onArrival(listener: () => void): () => void {
    this.#arrived.add(listener);
    return () => this.#arrived.delete(listener);
  }

  /** Forgets the updates below `offset`; a negative one keeps only the last −offset. Returns what is left. */
  confirm(offset: number): readonly Update[] {
    if (offset < 0) this.#pending = this.#pending.slice(offset);
    // An offset from the future is not a confirmation of what has not been seen.
    if (offset > 0 && offset <= this.#nextId)
      this.#pending = this.#pending.filter((update) => update.update_id >= offset);
    return this.#pending;
  }

  /** Removes one update: it was delivered by webhook. */
  remove(update: Update): void {
    this.#pending = this.#pending.filter((other) => other !== update);
  }

  clear(): void {
    this.#pending = [];
  }
}
