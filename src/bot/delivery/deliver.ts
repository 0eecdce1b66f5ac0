/** Sends and edits rendered messages, mending what Telegram refuses for reasons that are not the reader's. */
import { type Api, GrammyError } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, ReplyParameters } from "grammy/types";
import type { Message } from "../../render/message.ts";
import type { CitedClaim, SentMessage } from "../../store/store.ts";
import type { Services } from "../services.ts";

/** Where a message goes and what it hangs on. */
export interface Place {
  chat: number;
  /** Only for a message in a topic. */
  thread?: number | null;
  replyTo?: number;
  /** The piece of the replied message to show; an exact part of it, at most 1024 units. */
  quote?: { text: string; offset: number; entities: MessageEntity[] };
  /** Without a sound. */
  silent?: boolean;
  /** The one person in the group who is to see it; all do where Telegram can't do that. */
  only?: number;
  /** Ask the reader's app to open the keyboard for a reply. */
  forceReply?: boolean;
  /** Goes out in a group on trial too: the settings, which its admin has opened there. */
  onTrial?: boolean;
}

/** What to remember of the message. */
export type Remembered = Partial<Pick<SentMessage, "role" | "question" | "action">> & { claims?: CitedClaim[] };

/** Buttons as Telegram takes them; one that does nothing is left out. */
export const keyboardOf = ({ buttons }: Pick<Message, "buttons">): InlineKeyboardMarkup => ({
  inline_keyboard: buttons.map((row) =>
    row.flatMap(({ label, action, url, copy }): InlineKeyboardButton[] => {
      if (url !== undefined) return [{ text: label, url }];
      if (copy !== undefined) return [{ text: label, copy_text: { text: copy } }];
      return action === undefined ? [] : [{ text: label, callback_data: action }];
    }),
  ),
});

/** Entities as Telegram takes them. */
export const entitiesOf = ({ entities }: Pick<Message, "entities">): MessageEntity[] => entities as MessageEntity[];

/** A message of plain words. */
export const plain = (text: string, buttons: Message["buttons"] = []): Message => ({ text, entities: [], buttons });

const refusal = (error: unknown): string => (error instanceof GrammyError ? error.description.toLowerCase() : "");

const replyParametersOf = ({ replyTo, quote }: Place): { reply_parameters?: ReplyParameters } => {
  if (replyTo === undefined) return {};
  return {
    reply_parameters: {
      message_id: replyTo,
      allow_sending_without_reply: true,
      ...(quote && { quote: quote.text, quote_entities: quote.entities, quote_position: quote.offset }),
    },
  };
};

/** On trial the group is to notice nothing: no help, no refusal, nothing that hangs on an older answer. */
const isHushed = async ({ store }: Pick<Services, "store">, { chat, onTrial = false }: Place): Promise<boolean> =>
  !onTrial && ((await store.chat(chat))?.settings.trialFor ?? null) !== null;

/** Sends a message and remembers it; returns its id, 0 where it has none. */
export const deliver = async (
  services: Pick<Services, "store" | "metrics" | "log" | "now">,
  api: Api,
  place: Place,
  message: Message,
  remembered: Remembered = {},
): Promise<number> => {
  const { store, metrics, log, now } = services;
  if (await isHushed(services, place)) return 0;
  const send = (to: Place, entities: MessageEntity[]) =>
    api.sendMessage(to.chat, message.text, {
      entities,
      link_preview_options: { is_disabled: true },
      ...(to.thread != null && { message_thread_id: to.thread }),
      ...(to.silent && { disable_notification: true }),
      ...(to.only !== undefined && { ephemeral_message_parameters: { receiver_user_id: to.only } }),
      ...replyParametersOf(to),
      ...(to.forceReply
        ? { reply_markup: { force_reply: true as const, selective: true } }
        : message.buttons.length > 0 && { reply_markup: keyboardOf(message) }),
    });
  const mended = async (to: Place, entities: MessageEntity[]): ReturnType<typeof send> => {
    try {
      return await send(to, entities);
    } catch (error) {
      const why = refusal(error);
      if (to.only !== undefined && error instanceof GrammyError && error.error_code === 400) {
        const { only: _, ...rest } = to;
        return mended(rest, entities);
      }
      // The words changed while we answered, or carry formatting that Telegram compares otherwise.
      if (why.includes("quote") && to.quote) {
        const { quote: _, ...rest } = to;
        return mended(rest, entities);
      }
      if (why.includes("message thread not found") && to.thread != null)
        return mended({ ...to, thread: null }, entities);
      if (/can't parse entities|entity/.test(why) && entities.length > 0) {
        metrics.plainFallbacks.inc();
        log.error({ why }, "Telegram refused a message's entities; it was sent as plain text");
        return mended(to, []);
      }
      throw error;
    }
  };
  const { message_id: id, chat } = await mended(place, entitiesOf(message));
  // What one person saw for a moment has no id of the chat's.
  if (id === 0) return id;
  await store.saveSent({
    ...{ chat: chat.id, id, role: "notice", question: null, action: null, claims: [], at: now().getTime() },
    ...remembered,
  });
  return id;
};

// The last one: its group became a supergroup, and it stayed behind.
const UNEDITABLE =
  /message to edit not found|message can't be edited|message_id_invalid|group chat was upgraded to a supergroup/;

/** Edits a message; false when it is gone. A message that stands like that already counts as edited. */
export const revise = async (api: Api, chat: number, id: number, message: Message): Promise<boolean> => {
  try {
    await api.editMessageText(chat, id, message.text, {
      entities: entitiesOf(message),
      link_preview_options: { is_disabled: true },
      reply_markup: keyboardOf(message),
    });
    return true;
  } catch (error) {
    const why = refusal(error);
    if (why.includes("message is not modified")) return true;
    if (UNEDITABLE.test(why)) return false;
    throw error;
  }
};

/** Deletes a message of the bot's own; one that is gone already is fine. */
export const withdraw = async (
  { store }: Pick<Services, "store">,
  api: Api,
  chat: number,
  id: number,
): Promise<void> => {
  try {
    await api.deleteMessage(chat, id);
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
  }
  await store.forgetSent(chat, id);
};
