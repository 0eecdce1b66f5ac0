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

/** Bytes of the one encoding mostly fit the other too; what they give there are characters that hardly anybody writes. */
const LOOKALIKES = ["gb18030", "big5"];
const COMMON =
  /[的一是在不了有人我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里用道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日月者万萬亿億元增长長商电電平台臺销銷售额額直播品市场場业業企公司消费費网網购購物]/gu;
const HAN = /\p{Script=Han}/gu;

/** The share of everyday characters among the Chinese ones. */
const commonness = (text: string): number =>
  (text.match(COMMON)?.length ?? 0) / Math.max(1, text.match(HAN)?.length ?? 0);

/** In the one of the two in which more of the characters are everyday ones; GB 18030 where they say nothing. */
const decodeUndeclared = (bytes: Uint8Array): string | null => {
  const [gb = null, big5 = null] = LOOKALIKES.map((encoding) => decodeAs(bytes, encoding));
  if (gb === null || big5 === null) return gb ?? big5;
  return commonness(big5) > commonness(gb) ? big5 : gb;
};

/** How files begin that can be read at first and not further: PDF, rich text, Word. */
const NO_PLAIN_TEXT = ["%PDF-", "{\\rtf", "PK\u0003\u0004"];

/**
 * The text without its byte order mark. `declared` is the encoding that came with the bytes (a Content-Type header);
 * a page's own declaration comes next, then UTF-8 where it fits without an error, then GB 18030 or Big5, whichever makes more sense of them.
 */
export const decodeBytes = (bytes: Uint8Array, declared: string | null = null): string => {
  const mark = BYTE_ORDER_MARKS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const isText = !NO_PLAIN_TEXT.some((beginning) => head.startsWith(beginning));
  const encodings = [mark?.[1], declared, DECLARED.exec(head)?.[1], "utf-8"].filter((encoding) => encoding != null);
  const readings = [...encodings.map((encoding) => () => decodeAs(bytes, encoding)), () => decodeUndeclared(bytes)];
  for (const read of isText ? readings : []) {
    const text = read();
    if (text === null) continue;
    if (text.includes("\0")) break;
    return text;
  }
  throw new Refusal("this is no text (PDF and Word files neither): save it as text, HTML or Markdown", "no-text");
};
