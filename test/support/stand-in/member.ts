/** Memberships in the form in which the Bot API shows them. */
import type {
  ChatAdministratorRights,
  ChatMember,
  ChatMemberAdministrator,
  ChatPermissions,
  User,
} from "@grammyjs/types";

/** Rights of a new administrator: those that Telegram's apps tick at first, in a group and in a channel alike. */
const usualRights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_post_messages: true,
  can_edit_messages: true,
  can_pin_messages: true,
  can_manage_topics: false,
  can_send_welcome_messages: false,
};

/** Rights that have a meaning in channels only, and in groups only. */
const channelRights = ["can_post_messages", "can_edit_messages"] as const;
const groupRights = ["can_pin_messages", "can_manage_topics"] as const;

/** An administrator with the usual rights, changed by `rights`. */
export function administrator(
  user: User,
  isChannel: boolean,
  rights: Partial<ChatAdministratorRights> = {},
): ChatMemberAdministrator {
  const all = { ...usualRights, ...rights };
  for (const name of isChannel ? groupRights : channelRights) delete all[name];
  return { status: "administrator", user, can_be_edited: false, ...all };
}

export function member(user: User): ChatMember {
  return { status: "member", user };
}

export function creator(user: User): ChatMember {
  return { status: "creator", user, is_anonymous: false };
}

export function left(user: User): ChatMember {
  return { status: "left", user };
}

export function kicked(user: User): ChatMember {
  return { status: "kicked", user, until_date: 0 };
}

/** A member who may do only what `permissions` says. */
export function restricted(user: User, permissions: ChatPermissions): ChatMember {
  return {
    status: "restricted",
    user,
    is_member: true,
    can_send_messages: false,
    can_send_audios: false,
    can_send_documents: false,
    can_send_photos: false,
    can_send_videos: false,
    can_send_video_notes: false,
    can_send_voice_notes: false,
    can_send_polls: false,
    can_send_other_messages: false,
    can_add_web_page_previews: false,
    can_react_to_messages: false,
    can_change_info: false,
    can_invite_users: false,
    can_edit_tag: false,
    can_pin_messages: false,
    can_manage_topics: false,
    until_date: 0,
    ...permissions,
  };
}

/** Whether someone with this membership is in the chat. */
export function isInChat(membership: ChatMember | undefined): boolean {
  switch (membership?.status) {
    case "creator":
    case "administrator":
    case "member":
      return true;
    case "restricted":
      return membership.is_member;
    default:
      return false;
  }
}

export function isAdministrator(membership: ChatMember | undefined): boolean {
  return membership?.status === "creator" || membership?.status === "administrator";
}
