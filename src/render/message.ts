/** A rendered answer: plain text with entities, as every surface takes it. */

/** Formatting of a piece of the text; offset and length in UTF-16 units, as Telegram counts. */
export interface Entity {
  type: "bold" | "italic" | "blockquote" | "expandable_blockquote" | "text_link" | "code";
  offset: number;
  length: number;
  /** For text_link. */
  url?: string;
}

/** A button under a message. Exactly one of `action`, `url`, `copy` is set. */
export interface Button {
  label: string;
  /** What a press sends back: at most 64 bytes of UTF-8. */
  action?: string;
  url?: string;
  /** What a press puts into the reader's clipboard: at most 256 characters. */
  copy?: string;
}

export interface Message {
  /** At most 4096 UTF-16 units. */
  text: string;
  entities: Entity[];
  /** Rows of buttons. */
  buttons: Button[][];
}
