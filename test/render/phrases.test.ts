import { describe, expect, test } from "vitest";
import { phrasesOf } from "../../src/render/phrases.ts";
import { compose } from "../../src/render/piece.ts";

describe("a phrase", () => {
  test("keeps formatting and any text in its gaps as they are", () => {
    const hostile = '{ $x } <b> \u202E "quoted"';
    const piece = phrasesOf("en").say("speaker", { speaker: { type: "bold", of: hostile } });
    const { text, entities } = compose(piece);
    expect(text).toBe(`— ${hostile}`);
    expect(entities).toEqual([{ type: "bold", offset: 2, length: hostile.length }]);
  });

  test("takes text longer than a placeable may be", () => {
    expect(phrasesOf("zh").words("speaker", { speaker: "长".repeat(5000) })).toHaveLength(5002);
  });

  test("without a value for its gap is an error naming it", () => {
    expect(() => phrasesOf("zh").say("speaker")).toThrow("speaker");
  });

  test("that is unknown is an error naming it", () => {
    expect(() => phrasesOf("zh").say("no-such-phrase")).toThrow('The zh catalogue has no phrase "no-such-phrase".');
  });
});
