/** Puts the bot's own lines and buttons around a rendered message. */
import type { Button, Message } from "../render/message.ts";
import { MOST_TEXT } from "../render/message-limits.ts";

/** The message under a line of the bot's own; the line is left out where it would not fit. */
export const withHeading = (heading: string, message: Message): Message => {
  const lead = `${heading}\n\n`;
  if (lead.length + message.text.length > MOST_TEXT) return message;
  return {
    text: lead + message.text,
    entities: message.entities.map((entity) => ({ ...entity, offset: entity.offset + lead.length })),
    buttons: message.buttons,
  };
};

/** The message over a paragraph of the bot's own; the paragraph is left out where it would not fit. */
export const withFooting = (message: Message, footing: string): Message => {
  const text = `${message.text}\n\n${footing}`;
  return text.length > MOST_TEXT ? message : { ...message, text };
};

/** The message with one more row of buttons. */
export const withButtons = (message: Message, row: Button[]): Message => ({
  ...message,
  buttons: row.length > 0 ? [...message.buttons, row] : message.buttons,
});

/** A link that opens the bot's private chat with a payload (A-Z a-z 0-9 _ -, at most 64). */
export const deepLink = (username: string, payload: string): string => `https://t.me/${username}?start=${payload}`;

/**
 * The message for a channel: a press there would make the bot post for every reader, so buttons that act there become
 * links to the bot, and those that need the question go.
 */
export const forChannel = (message: Message, username: string): Message => ({
  ...message,
  buttons: message.buttons
    .map((row) =>
      row.flatMap((button): Button[] => {
        const { label, action } = button;
        if (action === undefined) return [button];
        // context:kuaishou-12
        const claim = /^(?:context|source|fact):(.+)$/.exec(action)?.[1];
        return claim === undefined ? [] : [{ label, url: deepLink(username, `f_${claim}`) }];
      }),
    )
    .filter((row) => row.length > 0),
});
