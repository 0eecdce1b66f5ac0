/**
 * A call refused because its group became a supergroup goes once more, to the new id, which the store takes over; not
 * one on a message, since that stayed behind in the old group and its id is another message's in the new one.
 */
import type { Transformer } from "grammy";
import type { Store } from "../../store/store.ts";

export const followMigrations =
  (store: Store): Transformer =>
  async (call, method, payload, signal) => {
    const response = await call(method, payload, signal);
    const to = response.ok ? undefined : response.parameters?.migrate_to_chat_id;
    if (to === undefined || !("chat_id" in payload) || typeof payload.chat_id !== "number") return response;
    await store.moveChat(payload.chat_id, to);
    if ("message_id" in payload) return response;
    // The message replied to stays behind in the old group.
    const { reply_parameters: _, ...rest } = payload as Record<string, unknown>;
    return call(method, { ...rest, chat_id: to } as never, signal);
  };
