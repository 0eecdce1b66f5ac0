import { expect, test } from "vitest";
import { askedWhole, isOfOtherWhole, toldWhole } from "../../../src/answer/cues/share-of-whole.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { slice } from "../../../src/text/span.ts";
import { asked, candidate, group, term } from "../sample-candidates.ts";

test.for([
  ["电商直播用户占网民多少", "网民"],
  ["电商直播用户占直播用户的37.2%吗", "直播用户"],
  ["佔網民幾成", "網民"],
  ["海外收入占了总收入的多少", "总收入"],
  ["直播占GMV的比重是多少", "GMV"],
  ["Are 37.2% of internet users live commerce users?", "internet users"],
  ["Is it 37 percent of all online shoppers?", "online shoppers"],
  ["What share of online shoppers are live commerce users?", "online shoppers"],
  // theirs or of them
  ["what's the share of short video users", null],
  ["电商直播用户占比多少", null],
  ["占了多大比例", null],
  ["占领了3个市场吗", null],
] as const)("the whole that %s names: %s", ([question, whole]) => {
  const span = askedWhole(question);
  expect(span && slice(question, span)).toBe(whole);
});

test.for([
  ["电商直播用户占网购用户的 37.2%, 占直播用户的 47.3%。", "37.2%", "网购用户"],
  ["电商直播用户占网购用户的 37.2%, 占直播用户的 47.3%。", "47.3%", "直播用户"],
  ["短视频用户占网民的比例为85.6%。", "85.6%", "网民"],
  ["Some 37.2% of online shoppers, or 265 million, watch.", "37.2%", "online shoppers"],
  ["短视频使用率达85.6%。", "85.6%", null],
  ["占网民多数的用户增长了85.6%。", "85.6%", null],
] as const)("in %s the whole of %s is %s", ([quote, number, whole]) => {
  expect(toldWhole(candidate({ quote, number, unit: "%", value: 1 }).view)).toBe(whole);
});

const people = (id: string, zh: string, en: string): Entry => Entry.parse({ id, kind: "subject", zh: [zh], en: [en] });
const lexicon = createLexicon([
  people("viewers", "直播用户", "livestream viewers"),
  people("shoppers", "网购用户", "online shoppers"),
  people("netizens", "网民", "internet users"),
]);
const OF_TWO = "电商直播用户占网购用户的 37.2%, 占直播用户的 47.3%。";

test.for<[question: string, quote: string, number: string, isOther: boolean]>([
  ["电商直播用户占直播用户多少", OF_TWO, "37.2%", true],
  ["电商直播用户占直播用户多少", OF_TWO, "47.3%", false],
  ["电商直播用户占网民多少", OF_TWO, "37.2%", true],
  ["电商直播用户占网民多少", "电商直播用户占网民整体的 37.2%。", "37.2%", false],
  ["are 37.2% of internet users live shoppers?", "Some 37.2% of online shoppers watch.", "37.2%", true],
  ["are 37.2% of online shoppers live shoppers?", "Some 37.2% of online shoppers watch.", "37.2%", false],
  // no share, of no whole, or of one that no lexicon lists
  ["电商直播用户占网民多少", "电商直播用户达3亿人，占网购用户的 37.2%。", "3亿人", false],
  ["电商直播用户有多少", OF_TWO, "37.2%", false],
  ["电商直播用户占网民多少", "电商直播使用率达 37.2%。", "37.2%", false],
  ["电商直播用户占网民多少", "电商直播用户占受访者的 37.2%。", "37.2%", false],
  ["电商直播用户占受访者多少", OF_TWO, "37.2%", false],
])("for %s in %s %s is of another whole: %s", ([question, quote, number, isOther]) => {
  const mentions = lexicon.find(question);
  const understood = asked(question, {
    mentions,
    groups: mentions.map(({ span }) => group(slice(question, span), span.start)),
  });
  const terms = mentions.map(({ entry }) => ({ ...term, forms: entry.zh.map((form) => ({ form, weight: 1 })) }));
  const unit = number.endsWith("%") ? "%" : "people";
  const { view } = candidate({ quote, number, unit, value: 1 });
  expect(isOfOtherWhole(understood, view, lexicon, terms)).toBe(isOther);
});
