import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { confirm, isCancel, select, text } from "../../../src/cli/corpus/prompts.ts";

/** What a prompt gives when this key is pressed in it. */
const pressed = async (key: string, prompt: (streams: { input: PassThrough; output: PassThrough }) => unknown) => {
  const streams = { input: new PassThrough(), output: new PassThrough() };
  const given = prompt(streams);
  streams.input.write(key);
  return given;
};

const PROMPTS = {
  "a menu": (streams: object) => select({ message: "Which?", options: [{ value: "a" }, { value: "b" }], ...streams }),
  "an empty line": (streams: object) => text({ message: "Its title?", ...streams }),
  "a line with something in it": (streams: object) => text({ message: "Metric?", initialValue: "GMV", ...streams }),
  "a question": (streams: object) => confirm({ message: "Take it?", ...streams }),
};

test.for(
  Object.entries(PROMPTS).flatMap(([name, prompt]) =>
    [
      ["Ctrl-C", "\u0003"],
      ["Ctrl-D", "\u0004"],
    ].map(([key = "", sequence = ""]) => [key, name, sequence, prompt] as const),
  ),
)("%s leaves %s", async ([, , sequence, prompt]) => {
  expect(isCancel(await pressed(sequence, prompt))).toBe(true);
});
