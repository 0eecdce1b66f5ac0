/** Who says it and where it comes from. */
import { describe, expect, test } from "vitest";
import { isPerson } from "../../src/extract/is-person.ts";
import { readAttributions } from "../../src/extract/read-speaker.ts";

describe("one sentence", () => {
  test.for<[string, string | null, string | null, boolean]>([
    ["孙东旭表示，27日当天数十万用户涌入App抢购。", "孙东旭", null, true],
    ["“到时上市是水到渠成的事。”埃里斯曼说。", "埃里斯曼", null, true],
    ["商务部介绍，安排中央财政资金200多亿元。", "商务部", null, false],
    ["据国家邮政局官方公众号报道，准时率为84.22%。", null, "国家邮政局官方公众号", false],
    ["财报显示，收入同比增长12%。", null, "财报", false],
    ["商务部流通发展司司长 李刚：充分挖掘农村资源。", "商务部流通发展司司长 李刚", null, true],
    ["Its share slipped to 18.9%, according to eMarketer.", null, "eMarketer", false],
    ["当埃里斯曼刚加入阿里巴巴时，他听说公司计划上市。", null, null, false],
    ["社会消费品零售总额36761亿元。", null, null, false],
  ])("%s", ([sentence, speaker, origin, isOpinion]) => {
    expect(readAttributions([sentence], null)).toEqual([{ speaker, origin, isOpinion }]);
  });
});

test("a quotation over several sentences keeps the speaker named at its end", () => {
  const sentences = ["“如果你追求的只是上市，你会迷失自己。", "关注客户才是根基。”埃里斯曼说。", "他去了杭州。"];
  expect(readAttributions(sentences, null).map(({ speaker, isOpinion }) => [speaker, isOpinion])).toEqual([
    ["埃里斯曼", true],
    ["埃里斯曼", true],
    [null, false],
  ]);
});

test("a pronoun stands for the last speaker", () => {
  expect(readAttributions(["他说，阿里巴巴会成功。"], "埃里斯曼")[0]?.speaker).toBe("埃里斯曼");
});

test.for<[string, boolean]>([
  ["董明珠", true],
  ["埃里斯曼", true],
  ["首席运营官李旎", true],
  ["商务部相关负责人", false],
  ["京东", false],
  ["达达集团", false],
  ["Sandy Xu", true],
])("%s is a person: %s", ([name, expected]) => {
  expect(isPerson(name)).toBe(expected);
});
