/** Puts the bot's own lines and buttons around a rendered message. */
import { CLAIM_ID } from "../extract/claim.ts";
import { type ClaimAction, readAction } from "../render/action.ts";
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

/** What a link opens of a claim, by the first letter of its payload. */
const OPENED = { f: "fact", c: "context", s: "source" } as const;

/** context:kuaishou-12 → c_kuaishou-12; null for an action that is of no one claim. */
const payloadOf = (action: string): string | null => {
  const read = readAction(action);
  return read && "claim" in read ? `${read.show.charAt(0)}_${read.claim}` : null;
};

const PAYLOAD = new RegExp(`^([fcs])_(${CLAIM_ID})$`);

/** c_kuaishou-12 → what was asked for and the claim; null for another payload. */
export const readPayload = (payload: string): ClaimAction | null => {
  const [, letter, claim = ""] = PAYLOAD.exec(payload) ?? [];
  return letter === undefined ? null : { show: OPENED[letter as keyof typeof OPENED], claim };
};

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
        const payload = payloadOf(action);
        return payload === null ? [] : [{ label, url: deepLink(username, payload) }];
      }),
    )
    .filter((row) => row.length > 0),
});
