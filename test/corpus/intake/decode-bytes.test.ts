import { expect, test } from "vitest";
import { decodeBytes } from "../../../src/corpus/intake/decode-bytes.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 直播 in GB 18030. */
const GBK = bytes(0xd6, 0xb1, 0xb2, 0xa5);
/** 直播 in Big5. */
const BIG5 = bytes(0xaa, 0xbd, 0xbc, 0xbd);

test.for<[string, Uint8Array, string | null, string]>([
  ["UTF-8", utf8("直播 3.1 亿元"), null, "直播 3.1 亿元"],
  ["UTF-8 with a byte order mark, which goes", bytes(0xef, 0xbb, 0xbf, ...utf8("直播")), null, "直播"],
  ["UTF-16 by its byte order mark", bytes(0xff, 0xfe, 0xf4, 0x76, 0xad, 0x64), null, "直播"],
  ["GB 18030 that nobody declared", GBK, null, "直播"],
  [
    "Big5 that nobody declared",
    bytes(
      0xa5,
      0xfe,
      0xa5,
      0x78,
      0xba,
      0xf4,
      0xc1,
      0xca,
      0xbe,
      0x50,
      0xb0,
      0xe2,
      0xc3,
      0x42,
      0xa6,
      0xa8,
      0xaa,
      0xf8,
      0x35,
      0x2e,
      0x35,
      0x25,
    ),
    null,
    "全台網購銷售額成長5.5%",
  ],
  [
    "simplified GB 18030 that Big5 would fit too",
    bytes(
      0xc8,
      0xab,
      0xb9,
      0xfa,
      0xcd,
      0xf8,
      0xb9,
      0xba,
      0xcf,
      0xfa,
      0xca,
      0xdb,
      0xb6,
      0xee,
      0xd4,
      0xf6,
      0xb3,
      0xa4,
      0x35,
      0x2e,
      0x35,
      0x25,
    ),
    null,
    "全国网购销售额增长5.5%",
  ],
  [
    "traditional GB 18030",
    bytes(0xc8, 0xab, 0xcc, 0xa8, 0xbe, 0x57, 0xd9, 0x8f, 0xe4, 0x4e, 0xca, 0xdb, 0xee, 0x7e, 0xb3, 0xc9, 0xe9, 0x4c),
    null,
    "全台網購銷售額成長",
  ],
  ["Big5 by its header", BIG5, "big5", "直播"],
  [
    "a page's own declaration",
    Uint8Array.from([...utf8('<meta charset="gb2312">'), ...GBK]),
    null,
    '<meta charset="gb2312">直播',
  ],
  ["UTF-8 under a wrong declaration that it doesn't fit", utf8("直播1"), "no-such-encoding", "直播1"],
])("reads %s", ([, given, declared, text]) => {
  expect(decodeBytes(given, declared)).toBe(text);
});

test.for<[string, Uint8Array]>([
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)],
  ["a PDF file, though its beginning can be read", utf8("%PDF-1.7\n1 0 obj")],
  ["rich text", utf8("{\\rtf1\\ansi 3.1}")],
  ["a Word file", bytes(0x50, 0x4b, 3, 4, 0x14)],
])("refuses %s", ([, given]) => {
  expect(() => decodeBytes(given)).toThrow(/no text/);
});
