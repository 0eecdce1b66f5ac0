/** Methods on chats: what they are, who is in them, topics, leaving. */
import { assertRight, findReadableChat } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Methods } from "../call.ts";
import type { Chat } from "../chat.ts";
import { isAdministrator, isInChat, left } from "../member.ts";
import { countCodePoints } from "../read-text.ts";
import type { World } from "../world.ts";

type Described = ReturnType<NonNullable<Methods["getChat"]>>;

export function chatMethods(world: World): Methods {
  function describeFully(chat: Chat): Awaited<Described> {
    const linked = chat.linked ? { linked_chat_id: chat.linked.id } : {};
    return {
      ...chat.describe(),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
      ...linked,
    } as Awaited<Described>;
  }

  function findTopic(chatId: number | string, threadId: number) {
    const chat = findReadableChat(world, chatId);
    assertRight(chat.membership(world.bot.id), "can_manage_topics", "not enough rights to manage topics");
    const topic = chat.topics.get(threadId);
    if (!topic) throw badRequest("message thread not found");
    return { chat, topic };
  }

  return {
    getChat: ({ chat_id }) => describeFully(findReadableChat(world, chat_id)),
    getChatMember({ chat_id, user_id }) {
      const chat = findReadableChat(world, chat_id);
      const user = world.users.get(user_id);
      if (!user) throw badRequest("PARTICIPANT_ID_INVALID");
      return chat.membership(user_id) ?? left(user);
    },
    getChatMemberCount({ chat_id }) {
      return [...findReadableChat(world, chat_id).members.values()].filter(isInChat).length;
    },
    getChatAdministrators({ chat_id }) {
      const chat = findReadableChat(world, chat_id);
      if (chat.type === "private") throw badRequest("there are no administrators in the private chat");
      // Other bots are left out of the list, as at Telegram; the asking bot is in it.
      return [...chat.members.values()].flatMap((one) =>
        isAdministrator(one) &&
        (one.status === "creator" || one.status === "administrator") &&
        (!one.user.is_bot || one.user.id === world.bot.id)
          ? [one]
          : [],
      );
    },
    leaveChat({ chat_id }) {
      const chat = findReadableChat(world, chat_id);
      if (chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
      const before = chat.membership(world.bot.id);
      const after = left(world.botUser);
      chat.members.set(world.bot.id, after);
      if (before) {
        world.updates.create("my_chat_member", {
          chat: chat.describe(),
          from: world.botUser,
          date: world.date,
          old_chat_member: before,
          new_chat_member: after,
        });
      }
      return true;
    },
    createForumTopic({ chat_id, name }) {
      const chat = findReadableChat(world, chat_id);
      if (!chat.isForum) throw badRequest("the chat is not a forum");
      assertRight(chat.membership(world.bot.id), "can_manage_topics", "not enough rights to create a topic");
      const length = countCodePoints(name);
      if (length < 1 || length > 128) throw badRequest("TOPIC_TITLE_INVALID");
      const message = world.post(chat, {
        from: world.botUser,
        is_topic_message: true,
        forum_topic_created: { name, icon_color: 7_322_096 },
      });
      const threadId = message.message_id;
      message.message_thread_id = threadId;
      chat.topics.set(threadId, { threadId, name, isClosed: false });
      return { message_thread_id: threadId, name, icon_color: 7_322_096 };
    },
    editForumTopic({ chat_id, message_thread_id, name }) {
      const { topic } = findTopic(chat_id, message_thread_id);
      if (name) topic.name = name;
      return true;
    },
    closeForumTopic({ chat_id, message_thread_id }) {
      findTopic(chat_id, message_thread_id).topic.isClosed = true;
      return true;
    },
    reopenForumTopic({ chat_id, message_thread_id }) {
      findTopic(chat_id, message_thread_id).topic.isClosed = false;
      return true;
    },
    deleteForumTopic({ chat_id, message_thread_id }) {
      const { chat, topic } = findTopic(chat_id, message_thread_id);
      chat.topics.delete(topic.threadId);
      return true;
    },
  };
}
