/** Telegram's limits, and making a message keep them. */
import type { Button, Entity, Message } from "./message.ts";
import { compose, type Piece } from "./piece.ts";

/** UTF-16 units of a message's text. */
export const MOST_TEXT = 4096;
/** Labels of buttons are cut off by narrow phones long before Telegram does it. */
export const MOST_LABEL = 48;
/** Telegram ignores entities beyond the hundredth. */
const MOST_ENTITIES = 100;
/**
 * Bytes that a message's entities may come to: Telegram refuses more than about 9,500 (ENTITIES_TOO_LONG,
 * tdlib/telegram-bot-api#165), which a dozen links to Chinese words, percent-encoded, reach.
 */
const MOST_ENTITY_BYTES = 9000;
/** What an entity takes beside its address, at the most. */
const BYTES_OF_ENTITY = 24;

const bytesOf = (entities: readonly Entity[]): number =>
  entities.reduce((sum, { url = "" }) => sum + BYTES_OF_ENTITY + Buffer.byteLength(url), 0);

export const fits = (piece: Piece): boolean => {
  const { text, entities } = compose(piece);
  return text.length <= MOST_TEXT && entities.length <= MOST_ENTITIES && bytesOf(entities) <= MOST_ENTITY_BYTES;
};

/** A message of a piece that is known to fit; rows without buttons are left out. */
export const toMessage = (piece: Piece, rows: readonly (readonly (Button | null)[])[] = []): Message => ({
  ...compose(piece),
  buttons: rows.map((row) => row.filter((button) => button !== null)).filter((row) => row.length > 0),
});
