import { describe, expect, test } from "vitest";
import { transliterate } from "../../src/lexicon/transliterate.ts";

const text = "特斯拉、托马斯、埃里斯曼、戴维斯、华盛顿、诺贝尔、阿纳海姆、卡罗琳与谢尔布鲁克在冬海讨论了这个道德问题";
const written = (name: string): string | undefined => transliterate(name, (form) => text.includes(form))[0]?.form;

describe("transliterate", () => {
  test.for([
    ["tesla", "特斯拉"],
    ["thomas", "托马斯"],
    ["erisman", "埃里斯曼"],
    ["davis", "戴维斯"],
    ["nobel", "诺贝尔"],
    ["anaheim", "阿纳海姆"],
    ["caroline", "卡罗琳"],
    ["shelbrooke", "谢尔布鲁克"],
  ])("finds how the texts write %s", ([name, form]) => {
    expect(written(name as string)).toBe(form);
  });

  test.for(["sea", "amazon", "microsoft", "li", "", "supercalifragilisticexpialidocious"])(
    "finds nothing for %s",
    (name) => {
      expect(written(name)).toBeUndefined();
    },
  );
});
