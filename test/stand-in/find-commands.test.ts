import { describe, expect, test } from "vitest";
import { findCommandsAndMentions } from "../support/stand-in/find-commands.ts";
import { findEntities, formattingMissing } from "../support/stand-in/formatting.ts";

const texts: [text: string, found: string[]][] = [
  ["/ask 快手日活", ["bot_command /ask"]],
  ["/ask@yiju_bot @yiju_bot 日活", ["bot_command /ask@yiju_bot", "mention @yiju_bot"]],
  ["请 @yiju_bot 回答", ["mention @yiju_bot"]],
  ["24/7, me@example.org and a//b", []],
];

const named = (text: string, entities: ReturnType<typeof findEntities>) =>
  entities
    .filter(({ type }) => type === "bot_command" || type === "mention")
    .map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`);

test.for(texts)("%s holds %j", ([text, found]) => {
  expect(named(text, findCommandsAndMentions(text))).toEqual(found);
});

describe.skipIf(formattingMissing)(`TDLib agrees${formattingMissing ? ` (skipped: ${formattingMissing})` : ""}`, () => {
  test.for(texts)("on %s", ([text, found]) => {
    expect(named(text, findEntities(text))).toEqual(found);
  });
});
