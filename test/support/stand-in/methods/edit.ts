/** Methods that change, remove or react to messages. */
import { isDeepStrictEqual } from "node:util";
import type { Message, Opts, Update } from "@grammyjs/types";
import { assertRight, findMessage, findReadableChat, findWritableChat } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Methods } from "../call.ts";
import type { Chat } from "../chat.ts";
import { isAdministrator } from "../member.ts";
import { readCaption, readMessageText } from "../read-text.ts";
import { readInlineKeyboard } from "../reply-markup.ts";
import type { World } from "../world.ts";
import { textFields } from "./send.ts";

type Place = Pick<Opts<string>["editMessageText"], "chat_id" | "message_id" | "inline_message_id">;
/** Nothing is edited but what has a text or a caption, and an edit has its date. */
type EditedMessage = Update.Edited & Message.TextMessage & Message.CaptionableMessage;
type EditableFields = Pick<
  Message,
  "text" | "entities" | "caption" | "caption_entities" | "reply_markup" | "link_preview_options"
>;

const notModified =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

export function editMethods(world: World): Methods {
  function findEditable(place: Place): { chat: Chat; message: Message } {
    if (place.inline_message_id !== undefined) {
      const inline = world.inlineMessages.get(place.inline_message_id);
      const message = inline?.chat.messages.get(inline.messageId);
      if (!inline || !message) throw badRequest("MESSAGE_ID_INVALID");
      return { chat: inline.chat, message };
    }
    if (place.chat_id === undefined) throw badRequest("chat_id is empty");
    if (place.message_id === undefined) throw badRequest("message identifier is not specified");
    const chat = findWritableChat(world, place.chat_id);
    const message = findMessage(chat, place.message_id, "message to edit");
    const isOwn = message.from?.id === world.bot.id || (chat.isChannel && message.via_bot === undefined);
    if (!isOwn || message.forward_origin) throw badRequest("message can't be edited");
    return { chat, message };
  }

  /** Applies an edit. What isn't named keeps its value, but a keyboard that isn't named again is removed. */
  function edit(
    place: Place,
    fields: EditableFields,
    markup: Opts<string>["sendMessage"]["reply_markup"],
  ): EditedMessage | true {
    const { chat, message } = findEditable(place);
    const keyboard = readInlineKeyboard(markup);
    const changes = { ...fields, reply_markup: keyboard };
    if (Object.entries(changes).every(([name, value]) => isDeepStrictEqual(message[name as keyof Message], value))) {
      throw badRequest(notModified);
    }
    world.change(chat, message, { ...changes, edit_date: world.date });
    chat.note({ edited: message });
    return place.inline_message_id === undefined ? (message as EditedMessage) : true;
  }

  function remove(chat: Chat, messageId: number): void {
    const message = findMessage(chat, messageId, "message to delete");
    const membership = chat.membership(world.bot.id);
    const isOwn = message.from?.id === world.bot.id;
    if (!isOwn && chat.type !== "private") assertRight(membership, "can_delete_messages", "message can't be deleted");
    world.remove(chat, messageId);
    chat.note({ deleted: messageId });
  }

  return {
    editMessageText(parameters) {
      const { text, parse_mode, entities, link_preview_options } = parameters;
      const { message } = findEditable(parameters);
      if (message.text === undefined) throw badRequest("there is no text in the message to edit");
      if (text === undefined) throw badRequest("Message text is empty");
      const fields = { entities: undefined, ...textFields(readMessageText({ text, parse_mode, entities })) };
      return edit(
        parameters,
        { ...fields, ...(link_preview_options ? { link_preview_options } : {}) } as EditableFields,
        parameters.reply_markup,
      );
    },
    editMessageCaption(parameters) {
      const { caption, parse_mode, caption_entities } = parameters;
      const { message } = findEditable(parameters);
      if (!message.photo && !message.document) throw badRequest("there is no caption in the message to edit");
      const words = readCaption({
        ...(caption === undefined ? {} : { text: caption }),
        parse_mode,
        entities: caption_entities,
      });
      const fields = {
        caption: words.text === "" ? undefined : words.text,
        caption_entities: words.entities.length > 0 ? words.entities : undefined,
      };
      return edit(parameters, fields as EditableFields, parameters.reply_markup);
    },
    editMessageReplyMarkup(parameters) {
      return edit(parameters, {}, parameters.reply_markup);
    },
    deleteMessage(parameters) {
      remove(findWritableChat(world, parameters.chat_id), parameters.message_id);
      return true;
    },
    deleteMessages(parameters) {
      const chat = findWritableChat(world, parameters.chat_id);
      if (parameters.message_ids.length > 100) throw badRequest("Too many message identifiers specified");
      for (const id of parameters.message_ids) if (chat.messages.has(id)) remove(chat, id);
      return true;
    },
    setMessageReaction(parameters) {
      const chat = findReadableChat(world, parameters.chat_id);
      const message = findMessage(chat, parameters.message_id, "message to react");
      const reaction = [...(parameters.reaction ?? [])];
      if (reaction.length > 1) throw badRequest("REACTIONS_TOO_MANY");
      const reactions = chat.reactions.get(message.message_id) ?? new Map();
      chat.reactions.set(message.message_id, reactions.set(world.bot.id, reaction));
      world.announce({ kind: "reaction", chat, messageId: message.message_id });
      const emoji = reaction.flatMap((one) => (one.type === "emoji" ? [one.emoji] : []));
      chat.note({ reacted: message.message_id, emoji });
      return true;
    },
    pinChatMessage(parameters) {
      const chat = findWritableChat(world, parameters.chat_id);
      findMessage(chat, parameters.message_id, "message to pin");
      if (chat.type !== "private" && !isAdministrator(chat.membership(world.bot.id))) {
        throw badRequest("not enough rights to manage pinned messages in the chat");
      }
      chat.pinned.push(parameters.message_id);
      return true;
    },
    unpinChatMessage(parameters) {
      const chat = findWritableChat(world, parameters.chat_id);
      const index =
        parameters.message_id === undefined ? chat.pinned.length - 1 : chat.pinned.indexOf(parameters.message_id);
      if (index < 0) throw badRequest("message to unpin not found");
      chat.pinned.splice(index, 1);
      return true;
    },
  };
}
