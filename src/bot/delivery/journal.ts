/** Sends each message of an update exactly once, over restarts, lost connections and refusals that pass. */
import { randomUUID } from "node:crypto";
import { type Api, HttpError, type Transformer } from "grammy";
import type { Message } from "grammy/types";
import { areCountedTogether, type Departure, NO_UPDATE, type Store, type StoredCall } from "../../store/store.ts";
import type { Slots } from "./slots.ts";

type Sending = Parameters<Api["raw"]["sendMessage"]>[0];
type Call = Parameters<Transformer>[0];
type Response =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: { retry_after?: number } };

/** How many ids are looked at for one message of which nobody knows whether it arrived. */
const MOST_PROBES = 150;
/**
 * How far above the last known id to look: for each call in doubt, and for what else came in the same moments and is not
 * written down yet.
 */
const reachOver = (inDoubt: number): number => 3 + 2 * inDoubt;
/** Milliseconds before a send is tried again, at first and at most. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** A longer wait than this, in seconds, counts as a refusal. */
export const LONGEST_WAIT = 600;

const departureOf = ({ chat_id, text, reply_markup }: Sending): Departure => ({
  ...{ chat: Number(chat_id), text },
  keyboard: reply_markup && "inline_keyboard" in reply_markup ? JSON.stringify(reply_markup) : null,
});

const keyboardOf = ({ keyboard }: Pick<Departure, "keyboard">) =>
  keyboard === null ? {} : { reply_markup: JSON.parse(keyboard) as object };

/** The words without what Telegram may trim or clean. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const saysTheSame = (message: Message, { text }: Departure): boolean => bare(message.text ?? "") === bare(text);

const uniqueButtons = () => ({ reply_markup: { inline_keyboard: [[{ text: "…", callback_data: randomUUID() }]] } });

type Place = { chat_id: number; message_id: number };

/** What stands there, under the given buttons from then on; null where no message of ours does, itself where it had them. */
const putButtons = async (call: Call, place: Place, buttons: object): Promise<Message | "unchanged" | null> => {
  const answer = (await call("editMessageReplyMarkup", { ...place, ...buttons })) as Response;
  if (answer.ok) return answer.result as Message;
  return answer.description.toLowerCase().includes("message is not modified") ? "unchanged" : null;
};

const idOf = ({ result }: StoredCall): number[] => {
  const response = result === null ? null : (JSON.parse(result) as Response);
  return response?.ok ? [(response.result as Message).message_id] : [];
};

interface Sought {
  update: number;
  n: number;
  /** As it was sent. */
  departure: Departure;
  /** As it is to be now. */
  sending: Sending;
}

/**
 * A call that never returned may have arrived. Telegram has no way to ask, but shows a message whose buttons are changed,
 * and says so where it has them already. Only ids that nothing else is known to have can be it, and few are: above the
 * last known one stand no more than are in doubt. What stands there may be another one of which nobody knows whether it
 * arrived: that one gets its buttons back.
 */
const findDelivered = async (
  store: Store,
  call: Call,
  { update, n, departure, sending }: Sought,
  from: number,
): Promise<Message | null> => {
  const { chat } = departure;
  const others = async (): Promise<StoredCall[]> =>
    (await store.callsTo(chat)).filter((it) => it.update !== update || it.n !== n);
  const known = await store.knownMessages(chat, from);
  const returned = (await others()).flatMap(idOf);
  const taken = new Set([...known, ...returned]);
  const end = Math.max(known.at(-1) ?? from, ...returned) + reachOver(await store.callsInDoubt());
  for (let id = from + 1, probes = 0; id <= end && probes < MOST_PROBES; id++) {
    // Meanwhile others go on sending.
    if (taken.has(id) || (await store.sent(chat, id)) !== null) continue;
    const doubtful = (await others()).flatMap((it) => (it.result === null ? (it.departure ?? []) : []));
    probes++;
    const place = { chat_id: chat, message_id: id };
    // Where no other is in doubt, its own buttons change nothing. Else they are such as stand nowhere: were this run to
    // die before it has put things right, the next one would take another's message under them for its own.
    const message = await putButtons(call, place, doubtful.length === 0 ? keyboardOf(departure) : uniqueButtons());
    if (message === null) continue;
    if (message === "unchanged" || saysTheSame(message, departure)) {
      const { text, entities, link_preview_options } = sending;
      const edit = { ...place, text, entities, link_preview_options, ...keyboardOf(departureOf(sending)) };
      await call("editMessageText", edit as never);
      return { message_id: id, chat: { id: chat }, date: 0, text } as Message;
    }
    const owner = doubtful.find((it) => saysTheSame(message, it));
    await putButtons(call, place, owner ? keyboardOf(owner) : {});
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

/** The message that an update is about. */
export interface Origin {
  chat: number;
  message: number;
}

/** Installed on the API of one update: repeats of the update repeat no message. */
export const journalOf = ({ store, slots }: Journal, update: number, origin: Origin | null): Transformer => {
  /** The id above which whatever the update leads to in a chat must stand; 0 where nothing tells. */
  const above = async ({ chat_id, reply_parameters }: Sending): Promise<number> => {
    const chat = Number(chat_id);
    const own = origin !== null && areCountedTogether(origin.chat, chat) ? origin.message : 0;
    // Under an old message, much may have been sent since that is known no more.
    return Math.max(reply_parameters?.message_id ?? own, await store.messageBefore(update, chat));
  };
  let count = 0;
  return async (call, method, payload, signal) => {
    if (method !== "sendMessage") return call(method, payload, signal);
    const sending = payload as unknown as Sending;
    const n = count++;
    const known = await store.call(update, n);
    if (known?.result) return JSON.parse(known.result) as never;

    let isUncertain = known !== null;
    let departure = known?.departure ?? departureOf(sending);
    /** Null when the connection was lost and nobody knows. */
    const attempt = async (): Promise<Response | null> => {
      const release = await slots.take();
      try {
        if (isUncertain) {
          const sought = { update, n, departure, sending };
          const from = await above(sending);
          const message = from === 0 ? null : await findDelivered(store, call, sought, from);
          if (message) return { ok: true, result: message };
        }
        isUncertain = true;
        departure = departureOf(sending);
        await store.beginCall(update, n, departure);
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

/**
 * Installed on the API for what no update led to: writes down what is on its way, so that whoever looks for a message of
 * his own can tell it apart. Nothing is sent again when the connection breaks: rather none than two.
 */
export const departuresNoted =
  ({ store, now }: { store: Store; now: () => Date }): Transformer =>
  async (call, method, payload, signal) => {
    if (method !== "sendMessage") return call(method, payload, signal);
    const at = now().getTime();
    const n = await store.beginOwnCall(departureOf(payload as unknown as Sending), at);
    const response = (await call(method, payload, signal)) as Response;
    if (response.ok) {
      const { chat, message_id: id } = response.result as Message;
      const noted = { role: "notice" as const, question: null, action: null, claims: [] };
      await Promise.all([store.saveSent({ chat: chat.id, id, ...noted, at }), store.cancelCall(NO_UPDATE, n)]);
    } else await store.cancelCall(NO_UPDATE, n);
    return response as never;
  };
