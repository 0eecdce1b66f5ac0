import { describe, expect, test } from "vitest";
import { spellOut } from "../../src/answer/spell-out.ts";

describe("a question is spelt out", () => {
  test.for([
    ["hw many ppl", "how many people"],
    ["快手 avg 时长", "快手 average 时长"],
    ["重不重叠", "是否重叠"],
    ["好易購點解會蝕錢", "好易購为什么會蝕錢"],
    ["總共做咗幾多生意", "總共做了多少生意"],
    ["每單使幾錢", "每單使多少钱"],
    ["網購平台會唔會炒人", "網購平台會不會裁员"],
    ["老闆係邊個", "老闆係谁"],
    ["喺邊度買", "在哪里買"],
  ])("%s as %s", ([question, words]) => {
    expect(spellOut(question as string)).toBe(words);
  });

  test.for(["what is the average", "几点开播", "是不是真的", "多不多人用"])("%s as it is", (question) => {
    expect(spellOut(question)).toBe(question);
  });
});
