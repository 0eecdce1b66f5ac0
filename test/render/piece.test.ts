import { describe, expect, test } from "vitest";
import { fits, toMessage } from "../../src/render/message-limits.ts";
import { blockquote, bold, compose, foldedQuote, italic, join, link, type Piece } from "../../src/render/piece.ts";

describe("composing", () => {
  test("gives outer entities before those within, at their places", () => {
    expect(compose(["a", bold(["b", italic("c")]), null, link("https://a.example", "d")])).toEqual({
      text: "abcd",
      entities: [
        { type: "bold", offset: 1, length: 2 },
        { type: "italic", offset: 2, length: 1 },
        { type: "text_link", offset: 3, length: 1, url: "https://a.example" },
      ],
    });
  });

  test("marks nothing where nothing stands, and links nothing without an address", () => {
    expect(compose([bold(""), italic(null), link(null, "a")])).toEqual({ text: "a", entities: [] });
  });

  test("makes half a character a sign of the same length", () => {
    expect(compose("a\uD83Db").text).toBe("a\uFFFDb");
    expect(compose("a😀b").text).toBe("a😀b");
  });

  test("a long quotation opens at a tap", () => {
    const types = [foldedQuote, blockquote].map((quote) => compose(quote("a")).entities[0]?.type);
    expect(types).toEqual(["expandable_blockquote", "blockquote"]);
  });
});

test.for<[pieces: Piece[], text: string]>([
  [["a", "", null, bold(""), "b"], "a, b"],
  [["", "a"], "a"],
])("%j are joined as %s", ([pieces, text]) => {
  expect(compose(join(pieces, ", ")).text).toBe(text);
});

test("nothing joined is nothing", () => {
  expect(join([null, "", []], ", ")).toBeNull();
});

test.for<[what: string, piece: Piece, within: boolean]>([
  ["4096 units", "x".repeat(4096), true],
  ["4097 units", "x".repeat(4097), false],
  ["100 entities", Array.from({ length: 100 }, () => bold("x")), true],
  ["101 entities", Array.from({ length: 101 }, () => bold("x")), false],
])("%s fit into a message: %s", ([, piece, within]) => {
  expect(fits(piece)).toBe(within);
});

test("a message has no empty rows of buttons", () => {
  const button = { label: "a", action: "b" };
  expect(toMessage("text", [[null], [null, button], []])).toEqual({ text: "text", entities: [], buttons: [[button]] });
  expect(toMessage("text").buttons).toEqual([]);
});
