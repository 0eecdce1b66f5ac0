import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createTranslator } from "../../src/lexicon/translator.ts";
import { slice } from "../../src/text/span.ts";
import { entries } from "./sample-entries.ts";
import { chineseTexts, formsOf } from "./sample-texts.ts";

const lexicon = createLexicon(entries);
const texts = formsOf(chineseTexts);
const translator = createTranslator(lexicon, texts);

// the first question reads the dictionary
beforeAll(() => {
  translator.readGroups("winter");
}, 30_000);

const english = createTranslator(
  lexicon,
  formsOf(["Yu Minhong expects a hard winter in Manchester.", "Sales of the site grew by 5%."], true),
);

const formsFor = (question: string, typed: string): string[] =>
  translator
    .readGroups(question)
    .filter((group) => group.typed === typed)
    .flatMap(({ alternatives }) => alternatives.map(({ form }) => form));

describe("readGroups", () => {
  test.for([
    ["an English word", "how cold is the winter", "winter", "冬天"],
    ["an inflected one", "who invented the methods", "invented", "发明"],
    ["another word of its stem", "what was the invention about", "invention", "发明"],
    ["the adjective of a country", "the French presidents", "French", "法国"],
    ["a phrase", "what did the federal government do", "federal government", "联邦政府"],
    ["a country", "presidents of France", "France", "法国"],
    ["a month", "what happened in March", "March", "三月"],
    ["a number word", "two researchers", "two", "两"],
    ["a foreign name by its sound", "where does Erisman work", "Erisman", "埃里斯曼"],
    ["a foreign first name", "what is Thomas doing", "Thomas", "托马斯"],
    ["a Chinese name, family name first", "what did Yu Minhong say", "Yu Minhong", "俞敏洪"],
    ["a Chinese name without capitals", "what did yu minhong say", "yu minhong", "俞敏洪"],
    ["a foreign name without a capital", "where does erisman work", "erisman", "埃里斯曼"],
    ["a Chinese name, family name last", "what did Minhong Yu say", "Minhong Yu", "俞敏洪"],
    ["a famous name of the dictionary", "the mausoleum of Genghis Khan", "Genghis Khan", "成吉思汗"],
    ["a misspelt word", "how cold is the wintter", "wintter", "冬天"],
    ["a name of the lexicon", "Gree's livestream sales", "Gree", "格力"],
    ["a metric of the lexicon", "Gree's livestream sales", "sales", "销售额"],
    ["an English word beside Chinese", "快手的 winter 如何", "winter", "冬天"],
    ["a Chinese word as it is", "格力的习惯", "习惯", "习惯"],
  ])("has for %s what the texts say", ([, question, typed, form]) => {
    expect(formsFor(question as string, typed as string)).toContain(form);
  });

  test("takes a number for nothing that the dictionary explains with it", () => {
    const stadium = createTranslator(lexicon, formsOf(["鸟巢在2008年建成，六环路通往那里。"]));
    const [group] = stadium.readGroups("2008年");
    expect(group?.alternatives).toEqual([{ form: "2008", weight: 1 }]);
  });

  const takedowns = createLexicon([
    Entry.parse({ id: "takedowns", kind: "metric", zh: ["下架商品数"], en: ["listings removed"], dimension: "count" }),
    Entry.parse({ id: "volume", kind: "metric", zh: ["销量"], en: ["items sold"], dimension: "count" }),
    Entry.parse({ id: "size", kind: "metric", zh: ["规模"], en: ["market size"], dimension: "money" }),
    Entry.parse({ id: "resign", kind: "concept", zh: ["辞职"], en: ["resign"], loose: ["退了"] }),
  ]);

  test.for<[question: string, held: string, typed: string[]]>([
    ["listings removed", "We removed 418 listings.", ["listings", "removed"]],
    ["listings removed", "418 listings removed.", ["listings removed"]],
    ["listings removed", "下架商品数为418个。", ["listings removed"]],
    ["items sold", "We sold 418 items.", ["items", "sold"]],
    ["market size", "The market of that size grew.", ["market size"]],
    // 退了 is cut from a word that the text has
    ["店被清退了", "清退店铺637家。", ["店", "清退"]],
    ["店长退了", "店长辞职。", ["店长", "退了"]],
  ])("in %s, where the text says %s, asks for %j", ([question, held, typed]) => {
    const reader = createTranslator(takedowns, formsOf([held], /[a-z]/.test(held)));
    expect(reader.readGroups(question).map((group) => group.typed)).toEqual(typed);
  });

  test("leaves out stop words and words of asking", () => {
    expect(translator.readGroups("what is the winter of 快手 是什么").map(({ typed }) => typed)).toEqual([
      "winter",
      "快手",
    ]);
  });

  test("gives less weight to words that only ask for a kind or a measure", () => {
    const weights = translator
      .readGroups("what kind of winter is it and how long is the winter")
      .map(({ typed, weight }) => [typed, weight < 1]);
    expect(weights).toEqual([
      ["kind", true],
      ["winter", false],
      ["long", true],
      ["winter", false],
    ]);
  });

  test("keeps a word that no text has, so that it is known to be missing", () => {
    expect(formsFor("how many unicorns", "unicorns")).toEqual(["unicorns"]);
  });

  test("gives at most twenty alternatives, each form once, with weights above 0 and up to 1, in order of the question", {
    timeout: 30_000,
  }, () => {
    const word = fc.constantFrom(
      "winter",
      "Gree",
      "sold",
      "government",
      "Yu",
      "Minhong",
      "快手",
      "日活",
      "3",
      "the",
      "rihuo",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 8 }), (words) => {
        const question = words.join(" ");
        const groups = translator.readGroups(question);
        expect(groups.map(({ span }) => span.start)).toEqual(
          groups.map(({ span }) => span.start).sort((a, b) => a - b),
        );
        for (const { alternatives, span, typed } of groups) {
          expect(slice(question, span)).toBe(typed);
          expect(alternatives.length).toBeLessThanOrEqual(20);
          expect(alternatives.length).toBeGreaterThan(0);
          expect(new Set(alternatives.map(({ form }) => form)).size).toBe(alternatives.length);
          for (const { weight } of alternatives) expect(weight > 0 && weight <= 1).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test.for([
    ["a Chinese word", "冬天怎么样", "冬天", "winter"],
    ["a metric of the lexicon", "格力的销售额", "销售额", "sales"],
    ["a person's name", "俞敏洪说了什么", "俞敏洪", "yu minhong"],
    ["a foreign name that would be cut into pieces", "曼彻斯特的冬天", "曼彻斯特", "manchester"],
  ])("has for %s what English texts say", ([, question, typed, form]) => {
    const group = english.readGroups(question as string).find((other) => other.typed === typed);
    expect(group?.alternatives.map((alternative) => alternative.form)).toContain(form);
  });

  test("takes no English word for a name in pinyin", () => {
    expect(english.readGroups("斯特怎么样").map(({ alternatives }) => alternatives)).toEqual([
      [{ form: "斯特", weight: 1 }],
    ]);
  });
});

describe("transcribe", () => {
  test.for([
    ["kuaishou rihuo duoshao", "快手日活多少"],
    ["kuaishou zhan duoshao", "快手占多少"],
    ["kuai shou ri huo", "快手日活"],
    ["gree zhibo duoshao", "格力直播多少"],
    ["Kuàishǒu rìhuó duōshǎo?", "快手日活多少?"],
    ["zhibo mudi bushi daihuo", "直播目的不是带货"],
    ["yu min hong shi shui", "俞敏洪是谁"],
    ["快手rihuo多少", "快手日活多少"],
    ["geli zhibo de xiaoshoue shi duoshao", "格力直播的销售额是多少"],
    ["na tian qian de", "哪天签的"],
    ["xiguan youshui yangcheng", "习惯由谁养成"],
  ])("writes %s as %s", ([question, written]) => {
    expect(translator.transcribe(question as string)).toBe(written);
  });

  test("writes a name as the texts have it that sound so", () => {
    const named = createLexicon([
      ...entries,
      Entry.parse({ id: "shanxi", kind: "subject", zh: ["山西"], en: ["Shanxi"], broader: ["regions"] }),
      Entry.parse({ id: "shaanxi", kind: "subject", zh: ["陕西"], en: ["Shaanxi"], broader: ["regions"] }),
    ]);
    const write = (...held: string[]): string =>
      createTranslator(named, formsOf(held)).transcribe("shanxi de zhibo duoshao");
    expect(write("陕西的直播很多。")).toBe("陕西的直播多少");
    expect(write("山西的直播很多，陕西也多。")).toBe("山西的直播多少");
    expect(write("直播很多。")).toBe("山西的直播多少");
  });

  test("leaves a name beside Chinese as it is listed", () => {
    const named = createLexicon([...entries, Entry.parse({ id: "momo", kind: "subject", zh: [], en: ["momo"] })]);
    const beside = createTranslator(named, formsOf(["脉脉的习惯。"]));
    expect(beside.transcribe("momo 电商")).toBe("momo 电商");
    expect(beside.transcribe("maimai 电商")).toBe("脉脉电商");
  });

  test("leaves a name as it is that an English text has so", () => {
    expect(english.transcribe("yu minhong是谁")).toBe("yu minhong是谁");
    expect(translator.transcribe("yu minhong是谁")).toBe("俞敏洪是谁");
  });

  test.for([
    ["于敏洪怎么说", "俞敏洪怎么说"],
    ["李伯韬是谁", "李博韬是谁"],
    ["李博韬是谁", "李博韬是谁"],
    ["祥丰銀行怎么说", "祥沣銀行怎么说"],
    // two of three characters are others
    ["黎伯韬是谁", "黎伯韬是谁"],
    // either may be meant
    ["陈宜佳是谁", "陈宜佳是谁"],
    ["销售得怎样", "销售得怎样"],
  ])("writes %s, of which only the sound is right, as %s", ([question, written]) => {
    const held = ["俞敏洪和李博韬表示，祥沣銀行推出优惠。", "陈怡佳不是陈宜嘉，小手得了奖。"];
    expect(createTranslator(lexicon, formsOf(held)).transcribe(question as string)).toBe(written);
  });

  test.for([
    ["zipolo sales", "zippolo sales"],
    ["Zippollo多少钱", "zippolo多少钱"],
    ["what is zpipolo", "what is zippolo"],
    ["Qvrmstra margn", "Qvrmstra margin"],
    ["Zippolo sales", "Zippolo sales"],
    // another letter, the first letter, an English word, a listed name, too short, either may be meant
    ["zippola sales", "zippola sales"],
    ["ippolo sales", "ippolo sales"],
    ["contact of it", "contact of it"],
    ["Kuaishuo sales", "Kuaishuo sales"],
    ["zippo sales", "zippo sales"],
    ["brandoio sales", "brandoio sales"],
  ])("writes %s, typed with a slip, as %s", ([question, written]) => {
    const held = ["Zippolo sells contracts at a margin of 5%.", "Brandolio is not Brandonio.", "kuaishou"];
    expect(createTranslator(lexicon, formsOf(held, true)).transcribe(question as string)).toBe(written);
  });

  test("ends on no half of 什么", () => {
    expect(translator.transcribe("kuaishou de youshi")).not.toMatch(/什$/);
  });

  test.for([
    "how many users does Kuaishou have",
    "what can women change",
    "快手日活多少",
    "快手的 GMV 与 app",
    "Le Labo 上海店",
    "Who is Yu Minhong?",
    "Gree sales",
    "",
    "🎉 3.1",
  ])("leaves %j as it is", (question) => {
    expect(translator.transcribe(question)).toBe(question);
  });
});
