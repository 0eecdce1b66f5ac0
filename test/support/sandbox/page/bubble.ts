/** One message as a bubble with its buttons, reactions and menu. */
import type { InlineKeyboardButton } from "@grammyjs/types";
import type { ChatView, MessageView } from "../protocol.ts";
import { element } from "./element.ts";
import { renderText } from "./rich-text.ts";
import type { Words } from "./words.ts";

export interface BubbleOptions {
  words: Words;
  language: "zh" | "en";
  botUsername: string;
  onCommand: (command: string) => void;
  onPress: (message: MessageView, data: string) => void;
  onCopy: (text: string) => void;
  onReact: (message: MessageView, emoji: "👍" | "👎" | null) => void;
  onMenu: (message: MessageView, opener: HTMLElement) => void;
  onJump: (messageId: number) => void;
}

function keyboardButton(message: MessageView, button: InlineKeyboardButton, options: BubbleOptions): HTMLElement {
  const { words } = options;
  if ("url" in button) {
    const label = `${button.text}, ${words.opensPage}`;
    return element(
      "a",
      { href: button.url, target: "_blank", rel: "noopener noreferrer", class: "key", "aria-label": label },
      button.text,
      element("span", { class: "away", "aria-hidden": "true" }, "↗"),
    );
  }
  const press = () => {
    if ("callback_data" in button) options.onPress(message, button.callback_data);
    else if ("copy_text" in button) options.onCopy(button.copy_text.text);
  };
  return element("button", { type: "button", class: "key", onclick: press }, button.text);
}

function replyPreview(message: MessageView, options: BubbleOptions): HTMLElement | undefined {
  const { replyTo, quote } = message;
  if (!replyTo) return undefined;
  return element(
    "button",
    {
      type: "button",
      class: quote === undefined ? "reply" : "reply quoting",
      onclick: () => options.onJump(replyTo.id),
    },
    element("strong", {}, replyTo.author ?? options.words.you),
    element("span", {}, quote ?? replyTo.text),
  );
}

function reactionButtons(message: MessageView, options: BubbleOptions): HTMLElement | undefined {
  if (message.reactions.length === 0) return undefined;
  const buttons = message.reactions.map(({ emoji, count, isYours }) =>
    element(
      "button",
      {
        type: "button",
        "aria-pressed": String(isYours),
        "aria-label": `${options.words.react(emoji)} (${count})`,
        onclick: () => options.onReact(message, isYours ? null : (emoji as "👍" | "👎")),
      },
      `${emoji} ${count}`,
    ),
  );
  return element("div", { class: "reactions" }, ...buttons);
}

function serviceLine({ service, text }: MessageView, words: Words): string {
  if (service?.kind === "joined") return words.joined(service.who ?? words.you, service.by ?? words.you);
  if (service?.kind === "left") return words.left(service.who ?? words.you);
  return text || words.service;
}

/** The list item of a message; `id="message-…"` so that it can be found again. */
export function renderBubble(chat: ChatView, message: MessageView, options: BubbleOptions): HTMLLIElement {
  const { words } = options;
  const id = `message-${message.id}`;
  if (message.service) return element("li", { id, class: "service" }, element("p", {}, serviceLine(message, words)));

  const time = new Date(message.date * 1000);
  const clock = new Intl.DateTimeFormat(options.language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(
    time,
  );
  const showsAuthor = chat.type === "group" && message.side !== "you";
  const author = element("strong", { class: showsAuthor ? "author" : "author unseen" }, message.author ?? words.you);
  const via = message.viaBot ? element("span", { class: "via" }, words.via(options.botUsername)) : undefined;
  const stamp = element(
    "span",
    { class: "stamp" },
    message.isEdited ? `${words.edited} ` : "",
    element("time", { datetime: time.toISOString() }, clock),
  );
  const text = element("div", { class: "text" }, ...renderText(message.text, message.entities, options), stamp);
  const menu = element(
    "button",
    { type: "button", class: "more", "aria-label": words.actions, "aria-haspopup": "menu" },
    "⋯",
  );
  menu.addEventListener("click", () => options.onMenu(message, menu));
  const bubble = element(
    "div",
    { class: "bubble" },
    author,
    via,
    replyPreview(message, options),
    text,
    reactionButtons(message, options),
    menu,
  );
  bubble.addEventListener("contextmenu", (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) {
      event.preventDefault();
      options.onMenu(message, menu);
    }
  });
  const rows = message.keyboard.map((row) =>
    element("div", { class: "row" }, ...row.map((button) => keyboardButton(message, button, options))),
  );
  const keyboard = rows.length > 0 ? element("div", { class: "keyboard" }, ...rows) : undefined;
  return element("li", { id, class: message.side }, bubble, keyboard);
}
