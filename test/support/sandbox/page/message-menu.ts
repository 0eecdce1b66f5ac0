/** What can be done with a message: reply, quote, edit, react, copy, delete. */
import type { ChatView, MessageView } from "../protocol.ts";
import { act } from "./connection.ts";
import { show } from "./notice.ts";
import { type MenuItem, openMenu } from "./popup-menu.ts";
import type { Words } from "./words.ts";

/** What is selected within a message, to be quoted. */
function selectionWithin(message: MessageView): string {
  const selection = window.getSelection();
  const text = selection?.toString().trim() ?? "";
  const item = document.getElementById(`message-${message.id}`);
  return selection && item?.contains(selection.anchorNode) && message.text.includes(text) ? text : "";
}

/** What the menu does beyond telling the sandbox. */
interface Options {
  words: Words;
  onReply: (message: MessageView, quote?: string) => void;
  onEdit: (message: MessageView) => void;
  onCopy: (text: string) => void;
}

/** Opens the menu of a message at `opener`. */
export function openMessageMenu(chat: ChatView, message: MessageView, opener: HTMLElement, options: Options): void {
  const say = options.words;
  const items: MenuItem[] = [];
  const quote = selectionWithin(message);
  const place = { chat: chat.id, message: message.id };
  if (chat.type !== "channel") {
    items.push({ label: say.reply, choose: () => options.onReply(message) });
    if (quote) items.push({ label: say.replyQuoting, hint: quote, choose: () => options.onReply(message, quote) });
  }
  const isYours = message.side === "you" || (message.side === "channel" && chat.type === "channel" && !message.viaBot);
  if (isYours) items.push({ label: say.edit, choose: () => options.onEdit(message) });
  for (const emoji of ["👍", "👎"] as const) {
    const isSet = message.reactions.some((reaction) => reaction.emoji === emoji && reaction.isYours);
    items.push({
      label: say.react(emoji),
      choose: () => void act({ do: "react", ...place, emoji: isSet ? null : emoji }).then(show),
    });
  }
  items.push({ label: say.copy, choose: () => options.onCopy(message.text) });
  if (isYours) items.push({ label: say.remove, choose: () => void act({ do: "delete", ...place }).then(show) });
  openMenu(opener, say.actions, items);
}
