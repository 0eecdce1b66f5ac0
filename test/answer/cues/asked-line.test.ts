/** The line of business whose money is asked for. */
import { expect, test } from "vitest";
import { lacksLine, linesAsked } from "../../../src/answer/cues/asked-line.ts";
import { readExpectedValue } from "../../../src/answer/question/expected-value.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { asked, candidate } from "../sample-candidates.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "advertising", kind: "concept", zh: ["广告"], en: ["advertising"], loose: ["打广告"] }),
  Entry.parse({ id: "business-line", kind: "concept", zh: ["业务", "新业务"], en: ["business line"] }),
  Entry.parse({ id: "apparel", kind: "concept", zh: ["服装"], en: ["clothing"] }),
  Entry.parse({ id: "overseas", kind: "concept", zh: ["海外"], en: ["outside China", "overseas"] }),
  Entry.parse({ id: "domestic", kind: "concept", zh: ["国内"], en: ["domestic"] }),
  Entry.parse({ id: "men", kind: "subject", zh: ["男士"], en: ["men"] }),
  Entry.parse({ id: "rural", kind: "concept", zh: ["农村"], en: ["rural"] }),
  Entry.parse({ id: "full-year", kind: "concept", zh: ["全年"], en: ["full year"] }),
  Entry.parse({ id: "revenue", kind: "metric", zh: ["收入"], en: ["revenue"], dimension: "money" }),
  Entry.parse({ id: "growth", kind: "metric", zh: ["增速"], en: ["growth rate"], dimension: "growth" }),
]);

test.for<[question: string, lines: string[]]>([
  ["广告收入多少", ["advertising"]],
  ["广告业务的总收入多少", ["advertising"]],
  ["clothing's total revenue", ["apparel"]],
  ["广告业务收入多少", ["advertising"]],
  ["海外业务收入多少", ["overseas"]],
  ["新业务收入多少", ["business-line"]],
  ["全年收入多少", []],
  ["打广告收入多少", []],
  // not of the money that is asked for
  ["广告带来的收入多少", []],
  ["收入里广告多少", []],
  ["服装增速多少", []],
  // wherever it stands
  ["海外那块业务增速多少", ["overseas"]],
  ["revenue of its business outside China", ["overseas"]],
  ["海外怎么样", []],
  ["农村有多少网商", ["rural"]],
  ["男士会员多少", ["men"]],
  ["男士喜欢什么", []],
])("%s asks for the money of %s", ([question, lines]) => {
  const mentions = lexicon.find(question);
  const expected = readExpectedValue(question, mentions);
  expect(linesAsked(asked(question, { mentions, expected })).map(({ entry }) => entry.id)).toEqual(lines);
});

test.for<[question: string, quote: string, level: number, lacks: boolean]>([
  ["国内的收入多少", "样本平台收入为3亿元。", 0, true],
  ["国内的收入多少", "样本平台国内收入为3亿元。", 1, false],
  // by something like it
  ["农村的收入多少", "样本平台县里的收入为3亿元。", 0.6, true],
  ["农村的收入多少", "样本平台农村的收入为3亿元。", 0.75, false],
  ["国内的收入多少", "样本平台是中国最大的平台，收入为3亿元。", 0, false],
  ["国内的收入多少", "样本平台是中国、也是全球最大的平台，收入为3亿元。", 0, false],
  ["海外的收入多少", "样本平台是中国最大的平台，收入为3亿元。", 0, true],
  ["收入多少", "样本平台收入为3亿元。", 0, false],
  // by the other part alone, whatever is counted
  ["海外有多少会员", "样本平台国内会员为3亿元。", 1, true],
  ["overseas members", "样本平台国内会员为3亿元。", 1, true],
  ["国内有多少会员", "样本平台海外会员为3亿元。", 1, true],
  ["海外有多少会员", "样本平台国内、海外会员为3亿元。", 1, false],
  ["会员多少", "样本平台国内会员为3亿元。", 1, false],
  ["农村有多少会员", "样本平台城镇会员为3亿元。", 1, true],
  ["出口收入多少", "样本平台进出口收入为3亿元。", 1, true],
  ["出口收入多少", "样本平台进出口收入为5亿元,其中出口收入为3亿元。", 1, false],
  ["进出口收入多少", "样本平台进出口收入为3亿元。", 1, false],
])("what %s asks about is missing from %s where it is met at %d: %s", ([question, quote, level, lacks]) => {
  const mentions = lexicon.find(question);
  const { view } = candidate({ quote, number: "3亿元" });
  expect(lacksLine(asked(question, { mentions }), view, () => level)).toBe(lacks);
});

test.for<[question: string, quote: string, lacks: boolean]>([
  ["海外有多少会员", "样本平台国内会员为3亿元。", true],
  ["海外有多少会员", "样本平台会员为3亿元。", false],
])("what %s asks about and the sentence before names is missing from %s: %s", ([question, quote, lacks]) => {
  const mentions = lexicon.find(question);
  const { view } = candidate({ before: "样本平台的海外生意做得更大。", quote, number: "3亿元" });
  expect(lacksLine(asked(question, { mentions }), view, () => 1)).toBe(lacks);
});
