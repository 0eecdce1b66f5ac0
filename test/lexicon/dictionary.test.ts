import { describe, expect, test } from "vitest";
import { createDictionary } from "../../src/lexicon/dictionary.ts";

const words = new Set(["冬天", "冬", "经济", "节约", "营业额", "销售额", "发现", "成立", "成吉思汗", "治"]);
const dictionary = createDictionary(
  (word) => words.has(word) || Array.from(words).some((known) => known.includes(word)),
);

describe("toChinese", () => {
  test.for([
    ["winter", "冬天"],
    ["economy", "经济"],
    ["economize", "节约"],
    ["turnover", "营业额"],
    ["sale figure", "销售额"],
    ["genghis khan", "成吉思汗"],
  ])("gives for %s the word that the texts have, %s", ([phrase, form]) => {
    expect(dictionary.toChinese(phrase as string)[0]?.form).toBe(form);
  });

  test("gives words of the texts only", () => {
    expect(dictionary.toChinese("winter").every(({ form }) => "冬天".includes(form))).toBe(true);
    expect(dictionary.toChinese("summer")).toEqual([]);
  });

  test("puts a word that means it before one that only has it in its meaning", () => {
    const [first, ...others] = dictionary.toChinese("sale");
    expect(others.every(({ weight }) => weight <= (first?.weight ?? 0))).toBe(true);
  });

  test.for(["variant of", "cl:", "", "治"])("takes no remark for a meaning: %j", (phrase) => {
    expect(dictionary.toChinese(phrase)).toEqual([]);
  });
});

describe("toEnglish", () => {
  test.for([
    ["冬天", "winter"],
    ["营业额", "turnover"],
    ["行", "row"],
  ])("gives for %s %s", ([word, phrase]) => {
    expect(dictionary.toEnglish(word as string).map(({ form }) => form)).toContain(phrase);
  });

  test("gives nothing for what is no word", () => {
    expect(dictionary.toEnglish("快收")).toEqual([]);
  });
});
