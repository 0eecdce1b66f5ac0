/** Bytes → text, in the encodings that Chinese and English pages are saved in. */
import { Refusal } from "../refusal.ts";

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const BYTE_ORDER_MARKS: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

// <meta charset="gb2312">, <meta http-equiv="Content-Type" content="text/html; charset=gbk">
const DECLARED = /<meta[^<>]{1,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i;

/** How files begin that can be read at first and not further: PDF, rich text, Word. */
const NO_PLAIN_TEXT = ["%PDF-", "{\\rtf", "PK\u0003\u0004"];

/**
 * The text without its byte order mark. `declared` is the encoding that came with the bytes (a Content-Type header);
 * a page's own declaration comes next, then UTF-8, GB 18030 and Big5, whichever fits without an error.
 */
export const decodeBytes = (bytes: Uint8Array, declared: string | null = null): string => {
  const mark = BYTE_ORDER_MARKS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const isText = !NO_PLAIN_TEXT.some((beginning) => head.startsWith(beginning));
  const encodings = [mark?.[1], declared, DECLARED.exec(head)?.[1], "utf-8", "gb18030", "big5"];
  for (const encoding of isText ? encodings : []) {
    const text = encoding ? decodeAs(bytes, encoding) : null;
    if (text === null) continue;
    if (text.includes("\0")) break;
    return text;
  }
  throw new Refusal("this is no text (PDF and Word files neither): save it as text, HTML or Markdown", "no-text");
};
