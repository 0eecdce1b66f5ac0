/** Sends each message of an update exactly once, over restarts, lost connections and refusals that pass. */
import { type Api, HttpError, type Transformer } from "grammy";
import type { Message } from "grammy/types";
import type { Store } from "../store/store.ts";
import type { Slots } from "./slots.ts";

type Sending = Parameters<Api["raw"]["sendMessage"]>[0];
type Call = Parameters<Transformer>[0];
type Response =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: { retry_after?: number } };

/** How many ids are looked at for one message of which nobody knows whether it arrived. */
const MOST_PROBES = 150;
/** Sends on their way, and answers to them not yet written down: how far above the last known id to look, in slots. */
const REACH = 4;
/** Milliseconds before a send is tried again, at first and at most. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** A longer wait than this, in seconds, counts as a refusal. */
const LONGEST_WAIT = 600;

/**
 * A call that never returned may have arrived. Telegram has no way to ask, but refuses to edit a message into what it
 * already says, and refuses otherwise where there is no message of ours. So an edit tells, and changes nothing. Only ids
 * that nothing else is known to have can be it, and few are: no more sends than slots are on their way at once.
 */
const findDelivered = async (
  store: Store,
  call: Call,
  sending: Sending,
  after: number,
  slots: number,
): Promise<Message | null> => {
  const chat = Number(sending.chat_id);
  const known = await store.knownMessages(chat, after);
  const end = (known.at(-1) ?? after) + slots * REACH;
  const taken = new Set(known);
  const { text, entities, link_preview_options, reply_markup } = sending;
  const keyboard = reply_markup && "inline_keyboard" in reply_markup ? { reply_markup } : {};
  for (let id = after + 1, probes = 0; id <= end && probes < MOST_PROBES; id++) {
    if (taken.has(id)) continue;
    probes++;
    const edit = { chat_id: chat, message_id: id, text, entities, link_preview_options, ...keyboard };
    const answer = (await call("editMessageText", edit as never)) as Response;
    const same = !answer.ok && answer.description.toLowerCase().includes("message is not modified");
    if (answer.ok || same) return { message_id: id, chat: { id: chat }, date: 0, text } as Message;
  }
  return null;
};

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** How long Telegram wants to be left alone, in milliseconds; null when its no is final. */
const passesIn = (response: Response, pause: number): number | null => {
  if (response.ok) return null;
  const seconds = response.parameters?.retry_after;
  if (seconds !== undefined) return seconds <= LONGEST_WAIT ? seconds * 1000 : null;
  return response.error_code >= 500 ? pause : null;
};

export interface Journal {
  store: Store;
  /** For sends of all updates together. */
  slots: Slots;
}

/** Installed on the API of one update: repeats of the update repeat no message. `origin` is the update's message id. */
export const journalOf = ({ store, slots }: Journal, update: number, origin: number | null): Transformer => {
  let count = 0;
  return async (call, method, payload, signal) => {
    if (method !== "sendMessage") return call(method, payload, signal);
    const sending = payload as unknown as Sending;
    const after = sending.reply_parameters?.message_id ?? origin;
    const n = count++;
    const known = await store.call(update, n);
    if (known?.result) return JSON.parse(known.result) as never;

    let isUncertain = known !== null;
    /** Null when the connection was lost and nobody knows. */
    const attempt = async (): Promise<Response | null> => {
      const release = await slots.take();
      try {
        if (isUncertain) {
          const message = after === null ? null : await findDelivered(store, call, sending, after, slots.count);
          if (message) return { ok: true, result: message };
        }
        isUncertain = true;
        await store.beginCall(update, n);
        return (await call(method, payload, signal)) as Response;
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
        return null;
      } finally {
        release();
      }
    };

    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const response = await attempt();
      if (response === null) {
        await wait(pause);
        continue;
      }
      const again = passesIn(response, pause);
      if (again === null) {
        await store.endCall(update, n, JSON.stringify(response));
        return response as never;
      }
      isUncertain = false;
      await store.cancelCall(update, n);
      await wait(again);
    }
  };
};
