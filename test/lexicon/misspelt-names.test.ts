import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { slice } from "../../src/text/span.ts";
import { entries } from "./sample-entries.ts";

const lexicon = createLexicon(entries);
const found = (text: string): string[] =>
  lexicon.find(text, { fuzzy: true }).map(({ entry, span, how }) => `${entry.id}=${slice(text, span)} (${how})`);

describe("a question", () => {
  test.for([
    // pinyin
    ["kuaishou rihuo duoshao", "kuaishou=kuaishou (name)", "daily-active-users=rihuo (sound)"],
    ["kuai shou ri huo", "kuaishou=kuai shou (sound)", "daily-active-users=ri huo (sound)"],
    ["kuaishourihuo", "kuaishou=kuaishou (sound)", "daily-active-users=rihuo (sound)"],
    ["Kuài Shǒu", "kuaishou=Kuài Shǒu (sound)"],
    ["geli zhibo mai le duoshao qian", "gree=geli (sound)", "livestream=zhibo (sound)"],
    ["dong ming zhu", "dong-mingzhu=dong ming zhu (sound)"],
    ["wanmeiriji de xiaoshoue", "perfect-diary=wanmeiriji (sound)", "gmv=xiaoshoue (sound)"],
    // 是, no part of 直播室
    ["zhibo shi weile shenme", "livestream=zhibo (sound)"],
    ["jing dong chao shi", "jd=jing dong (sound)", "supermarket=chao shi (sound)"],
    ["快shou的rihuo", "kuaishou=快shou (sound)", "daily-active-users=rihuo (sound)"],
    ["董mingzhu卖了多少", "dong-mingzhu=董mingzhu (sound)"],
    ["lining yingye'e", "li-ning=lining (name)", "revenue=yingye'e (sound)"],
    // a letter before the character
    ["bzhan rihuo", "bilibili=bzhan (sound)", "daily-active-users=rihuo (sound)"],
    ["b zhan de rihuo duoshao", "bilibili=b zhan (sound)", "daily-active-users=rihuo (sound)"],
    ["bzhan日活", "bilibili=bzhan (sound)", "daily-active-users=日活 (name)"],
    // initials
    ["dmz在快手卖了多少", "dong-mingzhu=dmz (sound)", "kuaishou=快手 (name)"],
    ["ks日活", "kuaishou=ks (sound)", "daily-active-users=日活 (name)"],
    // a long loose word stays loose
    ["givaway of JD", "promotion=givaway (loose)", "jd=JD (name)"],
    // homophones
    ["董明主直播", "dong-mingzhu=董明主 (sound)", "livestream=直播 (name)"],
    ["懂明猪卖了多少", "dong-mingzhu=懂明猪 (sound)"],
    ["快收日活多少", "kuaishou=快收 (sound)", "daily-active-users=日活 (name)"],
    ["拼多夕和完美日纪", "pinduoduo=拼多夕 (typo)", "perfect-diary=完美日纪 (sound)"],
    // and a particle of the same sound
    ["完美日及卖了多少", "perfect-diary=完美日及 (sound)"],
    ["完美目记", "perfect-diary=完美目记 (typo)"],
    // but not where the name before it is one itself
    ["高德那块", "amap=高德 (loose)"],
    ["高德钠的报告", "gartner=高德钠 (sound)"],
    ["美斯特邦威", "metersbonwe=美斯特邦威 (typo)"],
    ["美特邦威", "metersbonwe=美特邦威 (typo)"],
    // English
    ["annual turnovr", "revenue=turnovr (typo)"],
    ["Dong Mingzu quote", "dong-mingzhu=Dong Mingzu (typo)"],
    ["Kuaishuo DAU", "kuaishou=Kuaishuo (typo)", "daily-active-users=DAU (name)"],
    ["acording to whom", "according=acording to (typo)"],
    ["perfect dairy sales", "perfect-diary=perfect dairy (typo)", "gmv=sales (name)"],
    ["live comerce merchnats", "live-commerce=live comerce (typo)", "seller=merchnats (typo)"],
    ["daily actve users", "daily-active-users=daily actve users (typo)"],
  ])("names what %s means", ([text, ...names]) => {
    expect(found(text as string)).toEqual(names);
  });

  test.for([
    "很快收到了货吗",
    "b bzhang",
    "用的是快递收货",
    "每日或每月有多少",
    "how long can you hang on",
    "can you change me",
    "what do women like",
    "the Greek green deal is free",
    "a perfect day in may",
    "monthly activity of others",
    "is the committee comparing revenge",
    "the linen of a jacket in 2 ks",
    "PR and KS are letters",
    "thats as of when",
    "现在是几点",
    "pets at 樂圈",
    "kuaishan",
    "今天天气怎么样",
    "帮我写一首诗",
    "我想买一台电脑",
    "附近哪里有好吃的",
    "你是谁",
    "how is the weather in Beijing",
    "tell me a joke",
    "qingpu",
    "直博生的待遇",
    "安他",
    "在美日及",
    "was the revenant selected",
    "a compliant man",
    "wo ai ni",
    "",
    "🎉",
  ])("that holds no name gets none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("keeps a name that is written right against one that would only nearly fit", () => {
    expect(found("京东格力")).toEqual(["jd=京东 (name)", "gree=格力 (name)"]);
  });

  test("never throws, and is soon done with ten thousand characters", { timeout: 30_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom("快收", "kuai", "shou", " ", "董明主", "turnovr", "ü", "拼夕"),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    found("快手");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        for (const { span } of lexicon.find(pieces.join(""), { fuzzy: true }))
          expect(span.start).toBeLessThan(span.end);
      }),
    );
    for (const text of ["快收直波", "kuaishou ", "turnovr merchnat ", "anganang"]) {
      const long = text.repeat(10_000 / text.length);
      const times = Array.from({ length: 3 }, () => {
        const before = process.cpuUsage();
        lexicon.find(long, { fuzzy: true });
        return process.cpuUsage(before).user / 1000;
      });
      // of processor time and the least, since other work may share the machine and machine code is made on the way
      expect(Math.min(...times)).toBeLessThan(150);
    }
  });
});
