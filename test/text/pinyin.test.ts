import { describe, expect, test } from "vitest";
import { isPinyin, nearSound, readingsOf, splitSyllables } from "../../src/text/pinyin.ts";

describe("splitSyllables", () => {
  test.for([
    ["kuaishou", "kuai shou"],
    ["rihuo", "ri huo"],
    ["xian", "xian"],
    ["lvse", "lv se"],
    ["er", "er"],
    ["pingguo", "ping guo"],
  ])("reads %s as %s", ([letters, syllables]) => {
    expect(splitSyllables(letters as string)[0]?.join(" ")).toBe(syllables);
  });

  test("gives every reading", () => {
    expect(splitSyllables("xian").map((split) => split.join(" "))).toContain("xi an");
  });

  test.for(["turnover", "gmv", "kuaishous", "v", "", "the", "快手", "a".repeat(1000)])(
    "reads nothing in %s",
    (letters) => {
      expect(splitSyllables(letters)).toEqual([]);
      expect(isPinyin(letters)).toBe(false);
    },
  );

  test("stays quick on letters with very many readings", () => {
    const before = process.cpuUsage();
    expect(splitSyllables("anganganganganganganganganganganganganga").length).toBeGreaterThan(0);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(50);
  });
});

describe("readingsOf", () => {
  test.for<[string, string[]]>([
    ["重", ["zhong", "chong"]],
    ["绿", ["lv", "lu"]],
    ["快", ["kuai"]],
    ["k", []],
    ["，", []],
  ])("knows how %s sounds", ([char, sounds]) => {
    expect(readingsOf(char)).toEqual(sounds);
  });
});

describe("nearSound", () => {
  test.for([
    ["zhong", "zong"],
    ["shan", "sang"],
    ["li", "ni"],
    ["jin", "jing"],
  ])("makes %s and %s alike", ([a, b]) => {
    expect(nearSound(a as string)).toBe(nearSound(b as string));
  });

  test.for([
    ["zhu", "zhou"],
    ["kuai", "huai"],
  ])("keeps %s and %s apart", ([a, b]) => {
    expect(nearSound(a as string)).not.toBe(nearSound(b as string));
  });
});
