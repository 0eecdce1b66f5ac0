/** Whether Telegram would take a message, and take it as meant: by TDLib's parser and the stand-in's rules. */
import type { MessageEntity } from "grammy/types";
import { expect } from "vitest";
import { entitiesOf, keyboardOf } from "../../src/bot/delivery/deliver.ts";
import type { Entity, Message } from "../../src/render/message.ts";
import { parseMarkup } from "../support/stand-in/formatting.ts";
import { readMessageText } from "../support/stand-in/read-text.ts";
import { readInlineKeyboard } from "../support/stand-in/reply-markup.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const TAGS: Record<Entity["type"], (url: string) => [open: string, close: string]> = {
  bold: () => ["<b>", "</b>"],
  italic: () => ["<i>", "</i>"],
  code: () => ["<code>", "</code>"],
  text_link: (url) => [`<a href="${escaped(url)}">`, "</a>"],
  blockquote: () => ["<blockquote>", "</blockquote>"],
  expandable_blockquote: () => ["<blockquote expandable>", "</blockquote>"],
};

/** The message as Telegram's HTML. Entities that cross each other come out as tags that do, which TDLib refuses. */
const asHtml = ({ text, entities }: Message): string => {
  const tags = entities.flatMap((entity, order) => {
    const [open, close] = TAGS[entity.type](entity.url ?? "");
    const end = entity.offset + entity.length;
    return [
      { at: entity.offset, closes: 0, order, tag: open },
      { at: end, closes: 1, order: -order, tag: close },
    ];
  });
  tags.sort((a, b) => a.at - b.at || b.closes - a.closes || a.order - b.order);
  let html = "";
  let from = 0;
  for (const { at, tag } of tags) {
    html += escaped(text.slice(from, at)) + tag;
    from = at;
  }
  return html + escaped(text.slice(from));
};

/** What lies on which words, in an order that does not depend on who lists it. */
const marks = (text: string, entities: readonly MessageEntity[]): string[] =>
  entities.map(({ type, offset, length }) => `${offset} ${type} ${text.slice(offset, offset + length)}`).sort();

/** The text that readers see; fails unless Telegram takes the message with all of its formatting and buttons. */
export const readAccepted = (message: Message): string => {
  const entities = entitiesOf(message);
  expect(entities.length).toBeLessThanOrEqual(100);
  const parsed = parseMarkup(asHtml(message), "HTML");
  expect(parsed.text).toBe(message.text);
  expect(marks(parsed.text, parsed.entities)).toEqual(marks(message.text, entities));
  readInlineKeyboard(keyboardOf(message));
  return readMessageText({ text: message.text, entities }).text;
};
