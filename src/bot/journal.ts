/** Sends each message of an update exactly once, over restarts and lost connections. */
import { type Api, HttpError, type Transformer } from "grammy";
import type { Message } from "grammy/types";
import type { Store } from "../store/store.ts";

type Sending = Parameters<Api["raw"]["sendMessage"]>[0];
type Raw = Parameters<Transformer>[0];
type Response = { ok: true; result: unknown } | { ok: false; error_code: number; description: string };

/** How many message ids after the question are looked at for an answer of which nobody knows whether it arrived. */
const PROBES = 30;

/**
 * A call that never returned may have arrived. Telegram has no way to ask, but refuses to edit a message into what it
 * already says, and refuses otherwise where there is no message of ours. So an edit tells, and changes nothing.
 */
const findDelivered = async (store: Store, raw: Raw, sending: Sending, after: number): Promise<Message | null> => {
  const chat = Number(sending.chat_id);
  const known = new Set(await store.knownMessages(chat, after));
  const { text, entities, link_preview_options, reply_markup } = sending;
  const inline = reply_markup && "inline_keyboard" in reply_markup ? reply_markup : undefined;
  for (let id = after + 1; id <= after + PROBES; id++) {
    if (known.has(id)) continue;
    const edit = {
      chat_id: chat,
      message_id: id,
      text,
      entities,
      link_preview_options,
      ...(inline && { reply_markup: inline }),
    };
    const answer = await raw("editMessageText", edit as never);
    const same = !answer.ok && answer.description.toLowerCase().includes("message is not modified");
    if (answer.ok || same) return { message_id: id, chat: { id: chat }, date: 0, text } as Message;
  }
  return null;
};

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Installed on the API of one update: repeats of the update repeat no message. `origin` is the update's message id. */
export const journalOf = (store: Store, update: number, origin: number | null): Transformer => {
  let count = 0;
  return async (call, method, payload, signal) => {
    if (method !== "sendMessage") return call(method, payload, signal);
    const sending = payload as unknown as Sending;
    const after = sending.reply_parameters?.message_id ?? origin;
    const n = count++;
    const finish = async (response: Response): Promise<never> => {
      await store.endCall(update, n, JSON.stringify(response));
      return response as never;
    };
    const delivered = async (): Promise<Response | null> => {
      const message = after === null ? null : await findDelivered(store, call, sending, after);
      return message && { ok: true, result: message };
    };

    const known = await store.call(update, n);
    if (known?.result) return JSON.parse(known.result) as never;
    if (known) {
      const response = await delivered();
      if (response) return finish(response);
    } else {
      await store.beginCall(update, n);
    }
    for (let pause = 500; ; pause = Math.min(pause * 2, 30_000)) {
      try {
        return await finish(await call(method, payload, signal));
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
        await wait(pause);
        const response = await delivered().catch(() => null);
        if (response) return finish(response);
      }
    }
  };
};
