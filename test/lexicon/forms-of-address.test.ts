import { describe, expect, test } from "vitest";
import { Entry } from "../../src/lexicon/entry.ts";
import { createAddressReader } from "../../src/lexicon/forms-of-address.ts";

const person = (id: string, zh: string, en: string): Entry =>
  Entry.parse({ id, kind: "subject", zh: [zh], en: [en], broader: ["executive"] });
const entries = [
  person("dong-mingzhu", "董明珠", "Dong Mingzhu"),
  person("zhang-yong", "张勇", "Zhang Yong"),
  person("zhang-xiaolong", "张小龙", "Zhang Xiaolong"),
  person("wang-wei", "王卫", "Wang Wei"),
  person("ma-yun", "马云", "Jack Ma"),
  Entry.parse({ id: "li-ning", kind: "subject", zh: ["李宁"], en: ["Li-Ning"] }),
];
const held = new Set(["董明珠", "张勇", "张小龙", "厂长张小龙", "马云", "李宁"]);
const nameAddressed = createAddressReader(entries, (name) => held.has(name));

describe("a person's name takes the place of a form of address", () => {
  test.for([
    ["董总播了几个小时", "董明珠播了几个小时"],
    ["听说董大姐卖了3亿", "听说董明珠卖了3亿"],
    ["格力的董總说了啥", "格力的董明珠说了啥"],
    ["马老师怎么看", "马云怎么看"],
    ["董书记咋说", "董明珠咋说"],
    ["張廠長怎麼說", "张小龙怎麼說"],
    ["馬老師和董總怎麼說", "马云和董明珠怎麼說"],
    ["董廠長怎麼說", "董明珠怎麼說"],
    ["马教授建议什么", "马云建议什么"],
    ["张厂长怎么看", "张小龙怎么看"],
    ["what did Ms Dong say", "what did 董明珠 say"],
    ["what did ms. dong say", "what did 董明珠 say"],
  ])("%s is %s", ([question, whole]) => {
    expect(nameAddressed(question as string)).toBe(whole);
  });

  test.for([
    ["董明珠说了啥", "the name is whole"],
    ["张总说了啥", "two bear the surname"],
    ["张书记说了啥", "two bear the surname, neither with the title"],
    ["市长马总结过吗", "总结 is a word"],
    ["董长春说了啥", "no title follows"],
    ["王总说了啥", "no text names the one who bears it"],
    ["李总说了啥", "a brand is no person"],
    ["张总结了什么", "总结 is a word"],
    ["古董大爷很多", "the surname ends another word"],
    ["what did Ms Dongfeng say", "the surname begins another one"],
    ["what did boss Dong Bin say", "a first name follows"],
    ["boss ma", "Ma is not romanised family name first"],
    ["what ms , ok", "nobody is named"],
  ])("but not in %s: %s", ([question]) => {
    expect(nameAddressed(question as string)).toBe(question);
  });
});
