/** Commands and mentions in plain text for machines without TDLib, where a bot must at least be addressable. */
import type { MessageEntity } from "@grammyjs/types";

// "/ask@yiju_bot 快手日活" → /ask@yiju_bot; "24/7" → nothing
const command = /(?<![\w/])\/\w{1,64}(?:@\w{3,32})?/g;
// "@yiju_bot 日活" → @yiju_bot; "me@example.org" → nothing
const mention = /(?<![\w/])@\w{3,32}/g;

/** In the order of the text; offsets in UTF-16 units. */
export function findCommandsAndMentions(text: string): MessageEntity[] {
  const commands = [...text.matchAll(command)].map((match) => ({ type: "bot_command" as const, match }));
  const mentions = [...text.matchAll(mention)].map((match) => ({ type: "mention" as const, match }));
  return [...commands, ...mentions]
    .map(({ type, match }) => ({ type, offset: match.index, length: match[0].length }))
    .sort((a, b) => a.offset - b.offset);
}
