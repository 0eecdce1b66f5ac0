/** Puts the bot's own lines and buttons around a rendered message. */
import type { Button, Entity, Message } from "../render/message.ts";

/** Telegram's limit, in UTF-16 units (which is never more lenient than its own count). */
export const LONGEST_TEXT = 4096;

/** The message under a line of the bot's own; the line is left out where it would not fit. */
export const withHeading = (heading: string, message: Message): Message => {
  const lead = `${heading}\n\n`;
  if (lead.length + message.text.length > LONGEST_TEXT) return message;
  return {
    text: lead + message.text,
    entities: message.entities.map((entity) => ({ ...entity, offset: entity.offset + lead.length })),
    buttons: message.buttons,
  };
};

/** The message with one more row of buttons. */
export const withButtons = (message: Message, row: Button[]): Message => ({
  ...message,
  buttons: row.length > 0 ? [...message.buttons, row] : message.buttons,
});

/** A line with an address behind a part of it. */
export interface Line {
  text: string;
  /** What leads to `url`; must stand in the text. */
  link?: string;
  url?: string | null;
}

/** Lines as one message, as many as fit. */
export const messageOfLines = (lines: Line[], buttons: Button[][] = []): Message => {
  let text = "";
  const entities: Entity[] = [];
  for (const line of lines) {
    const start = text === "" ? 0 : text.length + 1;
    if (start + line.text.length > LONGEST_TEXT) break;
    text += (text === "" ? "" : "\n") + line.text;
    const at = line.link === undefined ? -1 : line.text.indexOf(line.link);
    if (line.url && line.link && at >= 0)
      entities.push({ type: "text_link", offset: start + at, length: line.link.length, url: line.url });
  }
  return { text, entities, buttons };
};

/** A link that opens the bot's private chat with a payload (A-Z a-z 0-9 _ -, at most 64). */
export const deepLink = (username: string, payload: string): string => `https://t.me/${username}?start=${payload}`;

/**
 * The message for a channel: a press there would make the bot post for every reader, so buttons that act become links
 * to the bot, and those that need the question go.
 */
export const forChannel = (message: Message, username: string): Message => ({
  ...message,
  buttons: message.buttons
    .map((row) =>
      row.flatMap(({ label, action, url }): Button[] => {
        if (url !== undefined) return [{ label, url }];
        // context:kuaishou-12
        const claim = /^(?:context|source|fact):(.+)$/.exec(action ?? "")?.[1];
        return claim === undefined ? [] : [{ label, url: deepLink(username, `f_${claim}`) }];
      }),
    )
    .filter((row) => row.length > 0),
});
