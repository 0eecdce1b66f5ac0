import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isListedHan,
  isPinyin,
  lookUpReadings,
  nearReadingsOf,
  nearSound,
  readingsOf,
  splitSyllables,
  syllablesAt,
  transcribe,
} from "../../src/text/pinyin.ts";

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
    expect(isPinyin(letters as string)).toBe(true);
  });

  test("gives every reading", () => {
    expect(splitSyllables("xian").map((split) => split.join(" "))).toContain("xi an");
  });

  test("finds the syllables that letters were put together from, fewest first", () => {
    const syllable = fc.constantFrom("xi", "an", "e", "er", "ne", "nan", "gan", "guan", "a", "ai", "ren", "shuang");
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
        const splits = splitSyllables(syllables.join(""));
        const lengths = splits.map((split) => split.length);
        expect(splits).toContainEqual(syllables);
        expect(new Set(splits.map((split) => split.join("")))).toEqual(new Set([syllables.join("")]));
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
    );
  });

  test("gives a dozen readings of letters with very many", () => {
    expect(splitSyllables("xian".repeat(10))).toHaveLength(12);
  });

  test("reads up to forty letters", () => {
    expect(splitSyllables("ma".repeat(20))).toEqual([Array.from({ length: 20 }, () => "ma")]);
    expect(splitSyllables(`${"ma".repeat(20)}a`)).toEqual([]);
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

describe("syllablesAt", () => {
  test.for<[text: string, start: number, syllables: string]>([
    ["xianggan", 0, "xi xia xian xiang"],
    ["xianggan", 5, "ga gan"],
    ["zhuangzi", 0, "zhu zhua zhuan zhuang"],
    ["ma", 0, "ma"],
    ["tv", 0, ""],
    ["ma", 2, ""],
  ])("of %s at %d are %j", ([text, start, syllables]) => {
    expect(syllablesAt(text, start).join(" ")).toBe(syllables);
  });
});

describe("transcribe", () => {
  test.for([
    ["银行行走", "yin hang xing zou"],
    ["GMV增长3.1%", "GMV zeng zhang 3.1%"],
    ["", ""],
  ])("sounds %s out as %s", ([text, sounds]) => {
    expect(transcribe(text as string).join(" ")).toBe(sounds);
  });
});

describe("nearReadingsOf", () => {
  test.for<[string, string[]]>([
    ["重", ["zon", "con"]],
    ["楼", ["nou"]],
    ["张", ["zan"]],
    ["，", []],
  ])("hears %s as %j", ([char, sounds]) => {
    expect(nearReadingsOf(char)).toEqual(sounds);
    // Known by now
    expect(nearReadingsOf(char)).toEqual(sounds);
  });
});

describe("readingsOf", () => {
  test("gives what pinyin-pro does, read from its list or asked (鿕 has no sound there, 㐀 stands in none)", () => {
    const listed = Array.from({ length: 0x5200 / 41 }, (_, i) => String.fromCharCode(0x4e00 + 41 * i));
    expect(listed.every(isListedHan)).toBe(true);
    for (const char of [...listed, "鿕", "㐀", "𠮷"]) expect(readingsOf(char)).toEqual(lookUpReadings(char));
  });

  test.for<[string, string[]]>([
    ["重", ["zhong", "chong"]],
    ["绿", ["lv", "lu"]],
    ["快", ["kuai"]],
    ["k", []],
    ["，", []],
    ["嗯", []],
    ["快手", []],
    ["快k", []],
    ["k快", []],
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
