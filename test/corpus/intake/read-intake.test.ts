import { expect, test } from "vitest";
import { readIntake } from "../../../src/corpus/intake/read-intake.ts";

const read = (frontMatter: string) =>
  readIntake({
    bytes: new TextEncoder().encode(`---\n${frontMatter}\n---\n# 青禾商城半年报\n\n成交额达 52.4 亿元。\n`),
    ...{ name: "qinghe.md", address: null, contentType: null },
  });

test.for<[frontMatter: string, expected: { publisher?: string | null; url?: string | null }]>([
  ["source: 青禾日报", { publisher: "青禾日报", url: null }],
  ["source: https://example.com/a", { publisher: null, url: "https://example.com/a" }],
  ["source: 青禾日报\nurl: https://example.com/a", { publisher: "青禾日报", url: "https://example.com/a" }],
  ["publisher: 青禾日报\nsource: 别处", { publisher: "青禾日报" }],
  ["canonical_url: https://example.com/a", { url: "https://example.com/a" }],
])("the front matter %j tells publisher and address", ([frontMatter, expected]) => {
  expect(read(frontMatter)).toMatchObject(expected);
});

const UNSEEN = "青禾\u00AD商城半年报\n\n成交\u200B额达 5\u20602.4 亿\u200D元。👩\u200D🌾";
test.for<[name: string, content: string, text: string]>([
  ["a.txt", UNSEEN, UNSEEN],
  [
    "a.html",
    "<h1>青禾&shy;商城半年报</h1><p>成交&#8203;额达 5&#8288;2.4 亿&zwj;元。👩&zwj;🌾</p>",
    "成交额达 52.4 亿元。👩\u200D🌾",
  ],
])("what can't be seen is left out of a headline and of a page, not of a text: %s", ([name, content, expected]) => {
  const bytes = new TextEncoder().encode(content);
  const { text, title } = readIntake({ bytes, name, address: null, contentType: null });
  expect(title).toBe("青禾商城半年报");
  expect(text).toContain(expected);
});
