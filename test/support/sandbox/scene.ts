/** The sandbox's people and chats: you, a group that you own with a second person in it, and your channel. */
import type { Chat } from "../stand-in/chat.ts";
import type { Person } from "../stand-in/person.ts";
import type { StandIn } from "../stand-in/stand-in.ts";

export interface Scene {
  you: Person;
  group: Chat;
  channel: Chat;
  chats: Chat[];
}

export function setScene(telegram: StandIn): Scene {
  const you = telegram.person("小满 Mei", { language_code: "en" });
  const lin = telegram.person("林悦 Lin", { language_code: "zh" });
  const group = telegram.supergroup("电商讨论 Retail Talk", { owner: you, members: [lin] });
  const channel = telegram.channel("零售快讯 Retail News", { owner: you, members: [lin] });
  lin.says(group, "有人知道快手一天有多少活跃用户吗？ How many people open Kuaishou on a day?");
  return { you, group, channel, chats: [you.chat, group, channel] };
}

/** Adds the bot to group and channel, once it is up and can greet. */
export function inviteBot({ you, group, channel }: Scene): void {
  you.addsBot(group);
  you.addsBot(channel);
}
