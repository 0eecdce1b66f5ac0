import { expect, test } from "vitest";
import { isOfOtherSeason } from "../../../src/answer/cues/festivals.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { asked, candidate } from "../sample-candidates.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "labour-day", kind: "concept", zh: ["五一"], en: ["May Day"], broader: ["holiday"] }),
  Entry.parse({ id: "dragon-boat", kind: "concept", zh: ["端午"], en: ["Duanwu"], broader: ["holiday"] }),
]);

test.for<[question: string, quote: string, number: string | undefined, other: boolean]>([
  ["五一卖了多少", "端午卖了3亿元。", "3亿元", true],
  ["五一卖了多少", "五一和端午卖了3亿元。", "3亿元", false],
  ["五一卖了多少", "一天卖了3亿元。", "3亿元", false],
  ["店里卖了多少", "端午卖了3亿元。", "3亿元", false],
  // a statement may be of any time
  ["五一怎么样", "端午卖得好。", undefined, false],
])("%s is asked of another festival than %s tells of: %s", ([question, quote, number, other]) => {
  const { view } = candidate({ quote, ...(number !== undefined && { number }), period: "2023" });
  const festivals = new Set(lexicon.find(quote).map(({ entry }) => entry.id));
  const understood = asked(question, { mentions: lexicon.find(question) });
  expect(isOfOtherSeason(understood, { ...view, festivals })).toBe(other);
});
