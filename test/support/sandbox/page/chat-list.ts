/** The list of chats. */
import type { ChatView } from "../protocol.ts";
import { element } from "./element.ts";
import type { Words } from "./words.ts";

/** The first character on a colour that stays with the chat. */
export function avatarOf(chat: ChatView): { letters: string; hue: number } {
  const first = /./su.exec(chat.title)?.[0] ?? "?"; // 电 of 电商
  return { letters: first.toUpperCase(), hue: { private: 210, group: 150, channel: 25 }[chat.type] };
}

export function renderChatList(
  chats: readonly ChatView[],
  options: {
    words: Words;
    language: "zh" | "en";
    openId: number | undefined;
    unread: ReadonlyMap<number, number>;
    onOpen: (id: number) => void;
  },
): HTMLElement {
  const { words } = options;
  const list = element("ul");
  for (const chat of chats) {
    const last = chat.messages.findLast((message) => !message.service);
    const { letters, hue } = avatarOf(chat);
    const count = options.unread.get(chat.id) ?? 0;
    const sender = last && chat.type === "group" ? `${last.author ?? words.you}: ` : "";
    const clock = last
      ? new Intl.DateTimeFormat(options.language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(
          last.date * 1000,
        )
      : "";
    const badge =
      count > 0 ? element("span", { class: "badge", "aria-label": words.unread(count) }, String(count)) : undefined;
    const button = element(
      "button",
      {
        type: "button",
        "aria-current": chat.id === options.openId ? "true" : undefined,
        "data-type": chat.type,
        onclick: () => options.onOpen(chat.id),
      },
      element("span", { class: "avatar", "aria-hidden": "true", style: `--hue: ${hue}` }, letters),
      element("span", { class: "name" }, chat.title),
      element("time", {}, clock),
      element("span", { class: "last" }, `${sender}${last?.text ?? ""}`),
      badge,
    );
    list.append(element("li", {}, button));
  }
  return list;
}
