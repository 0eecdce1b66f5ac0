/** Formatting as Telegram reads it: markup, entities and quotes through TDLib, the library behind the Bot API server. */
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import type { MessageEntity, ParseMode } from "@grammyjs/types";
import type * as prebuilt from "prebuilt-tdlib";
import type * as tdl from "tdl";
import { badRequest } from "./api-error.ts";
import { findCommandsAndMentions } from "./find-commands.ts";

/** Text with its entities; offsets in UTF-16 units. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/** An entity as TDLib gives it; url, language and id only with the types that have them. */
interface TdlibEntity {
  offset: number;
  length: number;
  type: { _: string; url?: string; language?: string; custom_emoji_id?: string };
}

/** What TDLib answers: of all its fields those that the three requests below bring. */
interface TdlibAnswer {
  _: string;
  /** Of an error. */
  message?: string;
  text?: string;
  entities?: TdlibEntity[];
  position?: number;
}

type Execute = (request: { _: string; [parameter: string]: unknown }) => TdlibAnswer;

/** TDLib has no binary for every machine; then this says why, and formatting is passed through unread. */
function loadTdlib(): { execute: Execute } | { missing: string } {
  const require = createRequire(import.meta.url);
  try {
    const { getTdjson } = require("prebuilt-tdlib") as typeof prebuilt;
    const library = require("tdl") as typeof tdl;
    library.configure({ tdjson: getTdjson(), verbosityLevel: 0 });
    library.execute({ _: "getTextEntities", text: "" });
    return { execute: library.execute as Execute };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

const tdlib = loadTdlib();

/** Why markup, entities and quotes can't be checked on this machine; undefined if they can. */
export const formattingMissing: string | undefined = "missing" in tdlib ? tdlib.missing : undefined;

// TDLib's names → the Bot API's; the few with something beside their name are below.
const plainTypes = {
  textEntityTypeBold: "bold",
  textEntityTypeItalic: "italic",
  textEntityTypeUnderline: "underline",
  textEntityTypeStrikethrough: "strikethrough",
  textEntityTypeSpoiler: "spoiler",
  textEntityTypeCode: "code",
  textEntityTypePre: "pre",
  textEntityTypeBlockQuote: "blockquote",
  textEntityTypeExpandableBlockQuote: "expandable_blockquote",
  textEntityTypeMention: "mention",
  textEntityTypeHashtag: "hashtag",
  textEntityTypeCashtag: "cashtag",
  textEntityTypeBotCommand: "bot_command",
  textEntityTypeUrl: "url",
  textEntityTypeEmailAddress: "email",
  textEntityTypePhoneNumber: "phone_number",
} as const;

type PlainTdlibType = keyof typeof plainTypes;

function fromTdlib({ offset, length, type }: TdlibEntity): MessageEntity | undefined {
  switch (type._) {
    case "textEntityTypeTextUrl":
      return { type: "text_link", offset, length, url: type.url ?? "" };
    case "textEntityTypePreCode":
      return { type: "pre", offset, length, language: type.language ?? "" };
    case "textEntityTypeCustomEmoji":
      return { type: "custom_emoji", offset, length, custom_emoji_id: type.custom_emoji_id ?? "" };
    default:
      return type._ in plainTypes ? { type: plainTypes[type._ as PlainTdlibType], offset, length } : undefined;
  }
}

const parseModes: Record<string, { _: string; version?: number }> = {
  html: { _: "textParseModeHTML" },
  markdownv2: { _: "textParseModeMarkdown", version: 2 },
  markdown: { _: "textParseModeMarkdown", version: 1 },
};

/** Reads markup; throws the server's own refusal of markup that is broken. */
export function parseMarkup(text: string, mode: ParseMode): FormattedText {
  const parseMode = parseModes[mode.toLowerCase()];
  if (!parseMode) throw badRequest("Unsupported parse_mode");
  if ("missing" in tdlib) return { text, entities: [] };
  const parsed = tdlib.execute({ _: "parseTextEntities", text, parse_mode: parseMode });
  if (parsed._ === "error") throw badRequest(parsed.message ?? "");
  return { text: parsed.text ?? "", entities: readEntities(parsed) };
}

function readEntities({ entities }: TdlibAnswer): MessageEntity[] {
  return (entities ?? []).flatMap((entity) => fromTdlib(entity) ?? []);
}

/** Commands, mentions, links, hashtags and the like that Telegram finds in plain text. */
export function findEntities(text: string): MessageEntity[] {
  if ("missing" in tdlib) return findCommandsAndMentions(text);
  return readEntities(tdlib.execute({ _: "getTextEntities", text }));
}

/** Only these can be part of a quote; the rest of the formatting is left out before comparing. */
const quotable = new Set(["bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"]);

/** The quotable entities within a part of a text, cut to it and counted from its start. */
export function cutQuotable({ entities }: FormattedText, start: number, end: number): MessageEntity[] {
  return entities
    .filter((entity) => quotable.has(entity.type) && entity.offset < end && entity.offset + entity.length > start)
    .map((entity) => {
      const from = Math.max(entity.offset, start);
      return { ...entity, offset: from - start, length: Math.min(entity.offset + entity.length, end) - from };
    })
    .sort((one, other) => one.offset - other.offset || one.type.localeCompare(other.type));
}

/** Where a quote stands in a text, nearest to `position`; undefined if it isn't an exact part of it, formatting included. */
export function findQuote(text: FormattedText, quote: FormattedText, position: number): number | undefined {
  const start = findQuotedText(text, quote, position);
  if (start === undefined) return undefined;
  // TDLib compares the words only; the formatting is compared by Telegram's servers.
  const { length } = quote.text;
  return isDeepStrictEqual(cutQuotable(text, start, start + length), cutQuotable(quote, 0, length)) ? start : undefined;
}

function findQuotedText(text: FormattedText, quote: FormattedText, position: number): number | undefined {
  if ("missing" in tdlib) {
    const found = text.text.indexOf(quote.text);
    return found < 0 ? undefined : found;
  }
  const found = tdlib.execute({
    _: "searchQuote",
    text: { _: "formattedText", text: text.text },
    quote: { _: "formattedText", text: quote.text },
    quote_position: position,
  });
  return found.position;
}
