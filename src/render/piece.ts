/** Text with formatting as nested pieces, composed into a message's text and entities. */
import type { Entity } from "./message.ts";

/** Null is nothing at all, so that optional parts can stand inline. */
export type Piece = string | null | Styled | readonly Piece[];

interface Styled {
  type: Entity["type"];
  url?: string;
  of: Piece;
}

export const bold = (of: Piece): Piece => ({ type: "bold", of });
export const italic = (of: Piece): Piece => ({ type: "italic", of });

/** The piece itself when there is no address to link to. */
export const link = (url: string | null, of: Piece): Piece => (url === null ? of : { type: "text_link", url, of });

export const blockquote = (of: Piece): Piece => ({ type: "blockquote", of });

/** A block quotation of which the first lines are seen until it is opened at a tap. */
export const foldedQuote = (of: Piece): Piece => ({ type: "expandable_blockquote", of });

/** Whether nothing would be seen of it. */
const isEmpty = (piece: Piece): boolean => plain(piece) === "";

/** The non-empty pieces with a separator between them; null when there are none. */
export const join = (pieces: readonly Piece[], separator: string): Piece => {
  const present = pieces.filter((piece) => !isEmpty(piece));
  return present.length === 0 ? null : present.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
};

/** The text alone. */
export const plain = (piece: Piece): string => compose(piece).text;

/** Text and entities, outer ones before those within. Half a surrogate pair becomes U+FFFD, which is as long. */
export const compose = (piece: Piece): { text: string; entities: Entity[] } => {
  let text = "";
  const entities: Entity[] = [];
  const write = (part: Piece): void => {
    if (part === null) return;
    if (typeof part === "string") {
      text += part;
    } else if ("type" in part) {
      const entity: Entity = {
        type: part.type,
        offset: text.length,
        length: 0,
        ...(part.url ? { url: part.url } : {}),
      };
      entities.push(entity);
      write(part.of);
      entity.length = text.length - entity.offset;
    } else {
      for (const each of part) write(each);
    }
  };
  write(piece);
  return { text: text.replace(/\p{Surrogate}/gu, "\uFFFD"), entities: entities.filter(({ length }) => length > 0) };
};
