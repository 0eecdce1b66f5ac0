/** Which of a sentence's numbers leads an answer, in articles made up here. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import { draftArticle } from "../../../src/corpus/change/draft-article.ts";
import { createCorpus, loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { readIntake } from "../../../src/corpus/intake/read-intake.ts";
import { slice } from "../../../src/text/span.ts";

const corpus = loadCorpus(fileURLToPath(new URL("../../../corpus", import.meta.url)));

const leading = (text: string, question: string): string | null => {
  const drafted = draftArticle(
    readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
    { title: "京东与唯品会", published: "2023-11-20" },
    { lexicon: corpus.listed, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
  );
  const own = createCorpus([drafted], corpus.listed);
  const answer = createAnswerer(own, { now: () => new Date("2026-11-23T00:00:00Z") }).answer(question);
  const statistic = answer.status === "answered" ? answer.facts[0]?.claim.statistic : null;
  return statistic ? slice(drafted.text, statistic.span) : null;
};

const FEE =
  "In August, JD raised the monthly fee of its Plus membership for existing members by 40% to 70 yuan from 50 yuan.";
const REACH = "京东物流覆盖全国92%的区县和81%的乡镇。";
const BUYBACK =
  "截至9月30日，唯品会根据8亿美元的回购计划已累计回购约6.2亿美元股票，其中三季度动用2亿美元，剩余额度1.8亿美元。";
const PARCELS = "双11期间，快递企业共揽收包裹48亿件，日均揽收量达4.4亿件；11月11日当天揽收5.9亿件。";
const SALES = "京东三季度营收为262亿元，年减1.8%，净利润5亿元。";
const TAX = "巴西对60美元以下的包裹要加征15%的流转税。";
const SOCKS = "去年京东花30万元找人设计了一只小熊，印在袜口，袜子一双卖6.5美元。";

test.for([
  // of money, and what holds now
  [FEE, "how much is the JD Plus membership now", "70 yuan"],
  [REACH, "京东物流覆盖多少区县", "92%"],
  [BUYBACK, "唯品会回购还剩多少", "1.8亿美元"],
  [BUYBACK, "唯品会累计回购多少", "约6.2亿美元"],
  [PARCELS, "双11当天快递揽收多少", "5.9亿件"],
  [SALES, "京东三季度营收年减多少", "1.8%"],
  [SALES, "京东三季度营收多少", "262亿元"],
  [TAX, "巴西对包裹加征多少税", "15%"],
  [SOCKS, "小熊袜子一双多少钱", "6.5美元"],
  [
    "JD's revenue was 12 billion yuan, against 10 billion yuan a year earlier.",
    "JD revenue a year earlier",
    "10 billion yuan",
  ],
  ["京东6月零售额399亿元，同比增长3.1%，增速较5月回落9.6个百分点。", "京东6月零售额增速多少", "3.1%"],
] as const)("of %s, asked %s: %s", ([text, question, number]) => {
  expect(leading(text, question)?.replaceAll(" ", "")).toContain(number.replaceAll(" ", ""));
});
