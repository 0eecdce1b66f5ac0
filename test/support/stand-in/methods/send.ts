/** Methods that put a message of the bot into a chat. */
import type { Message, MessageEntity, Opts } from "@grammyjs/types";
import { findMessage, findReadableChat, findWritableChat } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Call, Methods } from "../call.ts";
import type { Chat } from "../chat.ts";
import type { FileStore } from "../file-store.ts";
import type { FormattedText } from "../formatting.ts";
import { readCaption, readMessageText } from "../read-text.ts";
import { readReply } from "../reply.ts";
import { readInlineKeyboard } from "../reply-markup.ts";
import type { World } from "../world.ts";

type SendOptions = Pick<
  Opts<string>["sendMessage"],
  "message_thread_id" | "reply_parameters" | "reply_to_message_id" | "reply_markup" | "protect_content"
>;

/** The fields of a text or caption, absent when there is nothing to say. */
export function textFields({ text, entities }: FormattedText): { text: string; entities?: MessageEntity[] } {
  return { text, ...(entities.length > 0 ? { entities } : {}) };
}

function captionFields({ text, entities }: FormattedText): Pick<Message, "caption" | "caption_entities"> {
  if (text === "") return {};
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) };
}

/** In channels and as an anonymous administrator a bot speaks as the chat, elsewhere as itself. */
function senderFields(world: World, chat: Chat): Pick<Message, "from" | "sender_chat"> {
  return chat.isChannel ? { sender_chat: chat.describe() } : { from: world.botUser };
}

export function sendMethods(world: World, files: FileStore): Methods {
  function send<C extends Partial<Message>>(chat: Chat, options: SendOptions, content: C): Message & C {
    const keyboard = readInlineKeyboard(options.reply_markup);
    const wantsReply = options.reply_markup !== undefined && "force_reply" in options.reply_markup;
    const fields = {
      ...senderFields(world, chat),
      ...readReply(world, chat, options),
      ...content,
      ...(keyboard ? { reply_markup: keyboard } : {}),
      ...(options.protect_content ? { has_protected_content: true as const } : {}),
    };
    const message = world.post(chat, fields, { wantsReply });
    chat.note({ sent: message });
    return message as Message & C;
  }

  function readableContent(message: Message): Partial<Message> {
    const { text, entities, caption, caption_entities, photo, document, link_preview_options } = message;
    if (text === undefined && !photo && !document) throw badRequest("message can't be copied");
    const fields = { text, entities, caption, caption_entities, photo, document, link_preview_options };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  }

  function findFile(call: Call, value: string, what: string) {
    const file = files.take(value, call.files);
    if (!file) throw badRequest(`there is no ${what} in the request`);
    return file;
  }

  return {
    sendMessage(parameters) {
      const chat = findWritableChat(world, parameters.chat_id);
      const { text, parse_mode, entities, link_preview_options } = parameters;
      const preview = link_preview_options ? { link_preview_options } : {};
      return send(chat, parameters, { ...textFields(readMessageText({ text, parse_mode, entities })), ...preview });
    },
    sendPhoto(parameters, call) {
      const chat = findWritableChat(world, parameters.chat_id, "photos", "can_send_photos");
      const { caption, parse_mode, caption_entities } = parameters;
      const words = readCaption({
        ...(caption === undefined ? {} : { text: caption }),
        parse_mode,
        entities: caption_entities,
      });
      const file = findFile(call, parameters.photo, "photo");
      const { file_id, file_unique_id, file_size } = file;
      return send(chat, parameters, {
        photo: [{ file_id, file_unique_id, file_size, width: 800, height: 600 }],
        ...captionFields(words),
      });
    },
    sendDocument(parameters, call) {
      const chat = findWritableChat(world, parameters.chat_id, "documents", "can_send_documents");
      const { caption, parse_mode, caption_entities } = parameters;
      const words = readCaption({
        ...(caption === undefined ? {} : { text: caption }),
        parse_mode,
        entities: caption_entities,
      });
      const { file_id, file_unique_id, file_size, file_name, mime_type } = findFile(
        call,
        parameters.document,
        "document",
      );
      return send(chat, parameters, {
        document: { file_id, file_unique_id, file_size, file_name, mime_type },
        ...captionFields(words),
      });
    },
    forwardMessage(parameters) {
      const source = findReadableChat(world, parameters.from_chat_id);
      const chat = findWritableChat(world, parameters.chat_id);
      const message = findMessage(source, parameters.message_id, "message to forward");
      const origin: Message["forward_origin"] = message.sender_chat
        ? { type: "channel", chat: source.describe() as never, message_id: message.message_id, date: message.date }
        : { type: "user", sender_user: message.from ?? world.botUser, date: message.date };
      return send(chat, parameters, { ...readableContent(message), forward_origin: origin });
    },
    copyMessage(parameters) {
      const source = findReadableChat(world, parameters.from_chat_id);
      const chat = findWritableChat(world, parameters.chat_id);
      const message = findMessage(source, parameters.message_id, "message to copy");
      return { message_id: send(chat, parameters, readableContent(message)).message_id };
    },
    sendChatAction(parameters) {
      const chat = findWritableChat(world, parameters.chat_id);
      chat.actions.push(parameters.action);
      world.announce({ kind: "action", chat, action: parameters.action });
      return true;
    },
    sendMessageDraft(parameters) {
      const chat = findWritableChat(world, parameters.chat_id);
      if (chat.type !== "private") throw badRequest("message drafts can be sent only to private chats");
      if (parameters.draft_id === 0) throw badRequest("draft identifier must be non-zero");
      if (parameters.text) readMessageText({ ...parameters, text: parameters.text });
      return true;
    },
    getFile(parameters) {
      const file = files.find(parameters.file_id);
      if (!file) throw badRequest("invalid file_id");
      const { file_id, file_unique_id, file_size, file_path } = file;
      return { file_id, file_unique_id, file_size, file_path };
    },
  };
}
