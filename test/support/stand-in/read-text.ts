/** Text of a message as the server accepts it: parsed, cleaned, trimmed, measured, its links and commands found. */
import type { MessageEntity, ParseMode } from "@grammyjs/types";
import { badRequest } from "./api-error.ts";
import { type FormattedText, findEntities, parseMarkup } from "./formatting.ts";

export interface TextInput {
  text: string;
  parse_mode?: ParseMode | undefined;
  entities?: readonly MessageEntity[] | undefined;
}

/** Code points, as Telegram measures texts; entity offsets are UTF-16 all the same. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

// Control characters become spaces; "\r", separators and direction overrides (U+2028–U+202E) and vertical lines vanish.
const controls = /(?![\n\r\u007f-\u009f])\p{Cc}/gu; // "a\0b" → "a b"
const vanishing = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/; // "a\r\nb" → "a\nb"

/** Removes what Telegram removes; entities keep pointing at their text. */
function clean({ text, entities }: FormattedText): FormattedText {
  if (!vanishing.test(text)) return { text: text.replace(controls, " "), entities };
  const newOffsets: number[] = [];
  let kept = "";
  for (const unit of text.split("")) {
    newOffsets.push(kept.length);
    if (!vanishing.test(unit)) kept += unit;
  }
  newOffsets.push(kept.length);
  const moved = entities.map((entity) => {
    const offset = newOffsets[entity.offset] ?? kept.length;
    return { ...entity, offset, length: (newOffsets[entity.offset + entity.length] ?? kept.length) - offset };
  });
  return { text: kept.replace(controls, " "), entities: moved };
}

/** White space goes from the end, and from the beginning up to the first entity. */
function trim({ text, entities }: FormattedText): FormattedText {
  const firstEntity = Math.min(text.length, ...entities.map((entity) => entity.offset));
  const start = Math.min(text.length - text.trimStart().length, firstEntity);
  const trimmed = text.slice(start).trimEnd();
  return {
    text: trimmed,
    entities: entities.flatMap((entity) => {
      const offset = entity.offset - start;
      const length = Math.min(entity.length, trimmed.length - offset);
      return length > 0 ? [{ ...entity, offset, length }] : [];
    }),
  };
}

function assertInBounds({ text, entities }: FormattedText): void {
  for (const { type, offset, length } of entities) {
    if (offset >= 0 && length >= 0 && offset + length <= text.length) continue;
    throw badRequest(`entity ${type} at ${offset}+${length} is outside the text of ${text.length} UTF-16 units`);
  }
}

/** Adds what Telegram finds by itself where the sender has not put code or a link of his own. */
function withFoundEntities({ text, entities }: FormattedText): FormattedText {
  const closed = new Set(["code", "pre", "text_link", "mention", "bot_command", "url", "hashtag"]);
  const taken = entities.filter((entity) => closed.has(entity.type));
  const found = findEntities(text).filter(({ offset, length }) =>
    taken.every((entity) => entity.offset >= offset + length || offset >= entity.offset + entity.length),
  );
  const all = [...entities, ...found].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities: all };
}

/** Reads a text or caption; `tooLong` is the server's text for more than `limit` code points. */
export function readText(input: TextInput, limit: number, tooLong: string): FormattedText {
  if (Buffer.byteLength(input.text) > 32_768) throw badRequest("Text is too long");
  if (/\p{Surrogate}/u.test(input.text)) throw badRequest("Text must be encoded in UTF-8"); // "\ud83d" alone
  const parsed =
    input.parse_mode && input.text !== ""
      ? parseMarkup(input.text, input.parse_mode)
      : { text: input.text, entities: [...(input.entities ?? [])] };
  assertInBounds(parsed);
  const text = trim(clean(parsed));
  if (countCodePoints(text.text) > limit) throw badRequest(tooLong);
  return withFoundEntities(text);
}

/** Text of a message: 1–4096 code points. */
export function readMessageText(input: TextInput): FormattedText {
  if (input.text === "") throw badRequest("Message text is empty");
  const formatted = readText(input, 4096, "message is too long");
  if (formatted.text === "") throw badRequest("text must be non-empty");
  return formatted;
}

/** Caption of a file: 0–1024 code points. */
export function readCaption(input: Partial<TextInput>): FormattedText {
  return readText({ ...input, text: input.text ?? "" }, 1024, "message caption is too long");
}
