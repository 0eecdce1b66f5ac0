/** How many there are of what a quote only tells shares of. */
import { expect, test } from "vitest";
import { lacksWhole } from "../../../src/answer/cues/asked-whole.ts";
import { readExpectedValue } from "../../../src/answer/question/expected-value.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { asked, candidate, group, term } from "../sample-candidates.ts";

const users = (id: string, zh: string, en: string): Entry =>
  Entry.parse({ id, kind: "metric", zh: [zh], en: [en], dimension: "people" });
const lexicon = createLexicon([
  users("livestream-users", "直播用户", "livestream viewers"),
  users("livestream-shoppers", "电商直播用户", "live shoppers"),
  users("netizens", "网民", "internet users"),
]);

const PART = "电商直播用户达3亿人，占直播用户的47%。";
test.for<[question: string, quote: string, number: string, lacks: boolean]>([
  ["直播用户有多少人", PART, "3亿人", true],
  ["直播用户有多少人", PART, "47%", true],
  ["电商直播用户有多少人", PART, "3亿人", false],
  ["直播用户占多少", PART, "47%", false],
  ["直播用户增长多少", PART, "47%", false],
  ["网民有多少人", "直播用户达3亿人，占网民整体的60%。", "3亿人", true],
  ["网民有多少人", "网民达9亿人，直播用户占网民的60%。", "9亿人", false],
  // of what has no share told
  ["直播用户有多少人", "直播用户达3亿人，占网民的60%。", "3亿人", false],
  [
    "how many internet users are there",
    "There are 300 million live shoppers, 40% of internet users.",
    "300 million",
    true,
  ],
  [
    "how many live shoppers are there",
    "There are 300 million live shoppers, 40% of internet users.",
    "300 million",
    false,
  ],
])("what %s asks for is only the whole in %s (%s): %s", ([question, quote, number, lacks]) => {
  const mentions = lexicon.find(question);
  const expected = readExpectedValue(question, mentions);
  const understood = asked(question, {
    ...{ mentions, expected },
    groups: mentions.map(({ span, entry }) => ({
      ...group(question.slice(span.start, span.end), span.start),
      entry: entry.id,
    })),
  });
  const terms = mentions.map(({ entry }) => ({
    ...term,
    forms: [...entry.zh, ...entry.en.map((name) => name.replace(/s$/, ""))].map((form) => ({ form, weight: 1 })),
  }));
  const { view } = candidate({
    ...{ quote, number, unit: number.endsWith("%") ? "%" : "people", subject: "" },
  });
  expect(lacksWhole(understood, view, lexicon, terms)).toBe(lacks);
});
