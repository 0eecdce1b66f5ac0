/** Words of the trade in the corpus' own lexicon, in the words that texts have for them. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createWidener } from "../../src/answer/match/widen-groups.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createTranslator } from "../../src/lexicon/translator.ts";
import { matchable } from "../../src/text/lemmatise.ts";

const { lexicon } = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));

/** Whether all that a question asks for is met by the words of a text. */
const finds = (asked: string, told: string): boolean => {
  const text = ` ${matchable(told)} `;
  const has = (form: string): boolean =>
    /\p{Script=Han}/u.test(form) ? text.includes(form) : text.includes(` ${matchable(form)} `);
  const texts = { english: /[a-z]/.test(told), has, count: (form: string) => (has(form) ? 1 : 0) };
  const widen = createWidener(lexicon, texts);
  return createTranslator(lexicon, texts)
    .readGroups(asked)
    .map(widen)
    .every(({ alternatives }) => alternatives.some(({ form }) => has(form)));
};

test.for([
  ["intercity", "异地"],
  ["异地", "between cities"],
  ["same-city", "同城"],
  ["locker", "智能快递柜"],
  ["parcel backlog", "爆仓"],
  ["linehaul", "干线"],
  ["货代", "freight forwarder"],
  ["unit cost", "单票成本"],
  ["destock", "去库存"],
  ["excess inventory", "库存积压"],
  ["despatch", "发货"],
  ["面单", "waybill"],
  ["物流园", "logistics park"],
  ["company-owned store", "直营店"],
  ["专柜", "department store counter"],
  ["store closures", "关店"],
  ["domicile", "注册地"],
  ["incorporated in", "注册成立于"],
  ["self-checkout", "自助收银"],
  ["grocer", "超市"],
  ["闪购", "instant retail"],
])("%s is met by %s", ([asked, told]) => {
  expect(finds(asked as string, told as string)).toBe(true);
});

test.for([
  ["till 2024", "收银台"],
  ["customs clearance", "清仓"],
  ["registered users", "注册地"],
])("%s is not met by %s", ([asked, told]) => {
  expect(finds(asked as string, told as string)).toBe(false);
});
