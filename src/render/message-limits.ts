/** Telegram's limits, and making a message keep them. */
import type { Button, Message } from "./message.ts";
import { compose, type Piece } from "./piece.ts";

/** UTF-16 units of a message's text. */
export const MOST_TEXT = 4096;
/** Labels of buttons are cut off by narrow phones long before Telegram does it. */
export const MOST_LABEL = 48;
/** Telegram ignores entities beyond the hundredth. */
const MOST_ENTITIES = 100;

export const fits = (piece: Piece): boolean => {
  const { text, entities } = compose(piece);
  return text.length <= MOST_TEXT && entities.length <= MOST_ENTITIES;
};

/** A message of a piece that is known to fit; rows without buttons are left out. */
export const toMessage = (piece: Piece, rows: readonly (readonly (Button | null)[])[] = []): Message => ({
  ...compose(piece),
  buttons: rows.map((row) => row.filter((button) => button !== null)).filter((row) => row.length > 0),
});
