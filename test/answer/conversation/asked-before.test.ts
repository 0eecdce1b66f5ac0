import { describe, expect, test } from "vitest";
import { recogniseAside } from "../../../src/answer/conversation/asides.ts";
import { askedBefore, questionsOf } from "../../../src/answer/conversation/asked-before.ts";

describe("what the next question may lean on", () => {
  test("is the last three questions, the latest last", () => {
    const asked = ["京东收入", "二季度呢", "利润呢", "去年呢"].reduce<string | null>(askedBefore, null);
    expect(questionsOf(asked ?? "")).toEqual(["二季度呢", "利润呢", "去年呢"]);
  });

  test("has each question on one line", () => {
    expect(askedBefore("京东收入", "那\n利润呢")).toBe("京东收入\n那 利润呢");
  });

  test("isn't changed by what is said to an answer", () => {
    expect(askedBefore("京东收入", "谁说的？")).toBe("京东收入");
    expect(askedBefore("京东收入", "好的，谢谢")).toBe("京东收入");
    expect(askedBefore(null, "谁说的？")).toBe("谁说的？");
  });
});

describe("a message", () => {
  test.for([
    ["还有吗", "more"],
    ["还有别的吗？", "more"],
    ["Anything else?", "more"],
    ["谁说的", "source"],
    ["这是哪来的啊", "source"],
    ["出处", "source"],
    ["Source?", "source"],
    ["says who", "source"],
    ["具体一点", "context"],
    ["展开说说", "context"],
    ["真的假的", "context"],
    ["不信", "context"],
    ["你确定？", "context"],
    ["什么意思", "context"],
    ["I don't believe it", "context"],
    ["what do you mean?", "context"],
    ["继续", "more"],
    ["really?", "context"],
    ["不懂", "context"],
    ["没看懂", "context"],
    ["tell me more", "context"],
    ["这是哪一年的数据？", "date"],
    ["你说的是哪一年", "date"],
    ["什么时候的", "date"],
    ["是最新的吗", "date"],
    ["数据过时了吗", "date"],
    ["which year is that?", "date"],
    ["as of when", "date"],
    ["is that up to date", "date"],
    ["这文章谁写的", "article"],
    ["文章啥时候发的", "article"],
    ["这篇文章讲了什么？", "article"],
    ["总结一下", "article"],
    ["作者是谁", "article"],
    ["What is the article about?", "article"],
    ["who wrote it", "article"],
  ] as const)("%s asks for the %s of the answer before", ([message, aside]) => {
    expect(recogniseAside(message)).toBe(aside);
  });

  test.for([
    "还有多少用户",
    "还有京东呢",
    "谁说的最多",
    "包裹来源国是哪里",
    "具体卖了多少",
    "为什么",
    "不信息安全法的公司",
    "GMV是什么意思",
    "继续增长的是谁",
    "what does GMV mean",
    "more users than JD?",
    "作者收入多少",
    "什么时候",
    "哪年签的",
    "什么时候的直播",
    "when was that",
    "最新的快手日活",
    "报道说京东卖了什么",
    "总结一下京东的优势",
    "what is the article's figure for JD",
    "the source of its growth",
    "is it true that Gree sold 3.1亿",
    "",
  ])("%s asks something itself", (message) => {
    expect(recogniseAside(message)).toBeNull();
  });
});
