/** Questions that lean on the one before, made up here. */
import { describe, expect, test } from "vitest";
import { carryOver, leansOnPrior } from "../../../src/answer/conversation/follow-up.ts";
import { readAskedPeriods } from "../../../src/answer/question/asked-period.ts";
import { askingWords } from "../../../src/answer/question/asking-words.ts";
import { readExpectedValue } from "../../../src/answer/question/expected-value.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import { readAmounts } from "../../../src/extract/amounts/read-amount.ts";
import type { TermGroup } from "../../../src/lexicon/term-group.ts";
import type { Span } from "../../../src/text/span.ts";
import { asked, group, now } from "../sample-candidates.ts";

/** A question with the given words of it as its groups. */
const saying = (question: string, words: readonly string[], rest: Partial<Understood> = {}): Understood =>
  asked(question, {
    groups: words.map((word) => group(word, question.indexOf(word))),
    periods: readAskedPeriods(question, now),
    expected: readExpectedValue(question, []),
    ...rest,
  });

/** Whether the texts say a word, made up as well. */
const isSaid = ({ typed }: TermGroup): boolean => ["净化器", "couriers"].includes(typed);

describe("a question leans on the one before", () => {
  test.for<[question: string, words: string[]]>([
    ["那占比呢?", ["占比"]],
    ["那京东日活占比增长多少", ["京东", "日活", "占比", "增长"]],
    ["And how many couriers?", ["couriers"]],
    ["占比呢？", ["占比"]],
    ["签完以后销量怎么样", ["签", "销量"]],
    ["what % of shoppers is that", ["shoppers"]],
    ["京东这次卖了多少", ["京东", "卖"]],
    ["占比多少", ["占比"]],
    ["as a share of netizens?", ["share of", "netizens"]],
    ["in dollars", ["dollars"]],
    ["同比涨了多少", ["同比", "涨"]],
    ["the year before?", ["year before"]],
    ["去年呢", []],
    ["previous quarter", ["previous"]],
    ["and if I'm new?", ["new"]],
    ["what if we sell abroad", ["sell", "abroad"]],
    ["如果我们是新店呢", ["新店"]],
    ["一共", []],
    ["日均呢", []],
    ["那我国呢", ["我国"]],
  ])("by its words in %s", ([question, words]) => {
    expect(leansOnPrior(saying(question, words), isSaid)).not.toBeNull();
  });

  test.for<[question: string, words: string[]]>([
    ["净化器", ["净化器"]],
    ["日活", ["日活"]],
    ["2019年", []],
    ["为什么", []],
    ["用了多久", ["用"]],
    ["你说的是哪一年", []],
  ])("by saying nothing else than %s", ([question, words]) => {
    expect(leansOnPrior(saying(question, words), isSaid)).toBe("brevity");
  });

  test.for<[question: string, words: string[]]>([
    ["那京东日活占比增长多少人", ["京东", "日活", "占比", "增长", "人"]],
    ["京东这次直播卖了多少", ["京东", "直播", "卖"]],
    ["京东多少", ["京东"]],
    ["in total how many users does JD have", ["users", "JD"]],
    ["同比增长最快的零售品类有哪些", ["增长", "零售", "品类"]],
    ["直播销量多少", ["直播", "销量"]],
    ["农村电商的销售总额一共是多少", ["农村电商"]],
    ["android phones sold", ["android", "phones"]],
    ["去年网络视频用户多少", ["网络视频", "用户"]],
    ["上个季度京东营收多少", ["京东", "营收"]],
    ["last year retail sales online", ["retail", "sales", "online"]],
    ["is it true JD sold half of the couriers", ["sold", "half", "couriers"]],
    // no questions, or none of what was spoken of
    ["你们吃了吗", []],
    ["等一下", []],
    ["12345", []],
    ["老板来了", ["老板"]],
    ["天气", ["天气"]],
    ["今天星期几", []],
    ["现在几点了？", []],
    ["but I love pizza", ["pizza"]],
  ])("not in %s", ([question, words]) => {
    expect(leansOnPrior(saying(question, words), isSaid)).toBeNull();
  });

  test("counting only words that say something", () => {
    const groups = [
      group("那", 0),
      group("日活", 1),
      ...["多", "少", "人", "呢"].map((word, at) => group(word, at + 3, 0.4)),
    ];
    expect(leansOnPrior(asked("那日活多少人呢", { groups }), isSaid)).not.toBeNull();
  });
});

describe("what a question keeps of the one before", () => {
  const before = saying("京东2020年日活多少", ["京东", "日活"], { type: "number" });

  test("is its subject, when another measure is asked for", () => {
    const kept = carryOver(before, saying("那成交额是多少", ["成交额"], { mentions: [] }));
    expect(kept.question).toBe("京东2020年日活多少 那成交额是多少");
    expect(kept.groups.map(({ typed, weight }) => [typed, weight])).toEqual([
      ["京东", 0.5],
      ["日活", 0.5],
      ["成交额", 1],
    ]);
    expect(kept.groups.map(({ span }) => kept.question.slice(span.start, span.end))).toEqual([
      "京东",
      "日活",
      "成交额",
    ]);
    expect(kept.periods.map(({ year }) => year)).toEqual([2020]);
  });

  test.for([
    ["京东呢", "京东", ["日活", "京东"]],
    ["日活呢", "日活", ["京东", "日活"]],
  ] as const)("is not what %s names anew", ([question, word, groups]) => {
    const kept = carryOver(before, saying(question, [word]));
    expect(kept.groups.map(({ typed }) => typed)).toEqual(groups);
    expect(kept.mentions.map(({ span }) => kept.question.slice(span.start, span.end))).toEqual(groups);
  });

  test("is not the period, when it names one", () => {
    const kept = carryOver(before, saying("2021年呢", []));
    expect(kept.periods.map(({ year, span }) => [year, kept.question.slice(span.start, span.end)])).toEqual([
      [2021, "2021年"],
    ]);
  });

  test.for([
    ["京东2022年一季度收入多少", "2023年呢", 2023, 1],
    ["京东2022年收入多少", "一季度呢", 2022, 1],
    ["京东2022年一季度收入多少", "二季度呢", 2022, 4],
    ["京东2022年收入多少", "2023年一季度呢", 2023, 1],
    ["京东收入多少", "2023年呢", 2023, null],
    // counted from what was asked about
    ["京东2022年一季度收入多少", "去年同期呢", 2021, 1],
    ["京东2022年收入多少", "上一年呢", 2021, null],
    ["JD revenue in 2022", "and the year before?", 2021, null],
    ["京东2022年收入多少", "去年呢", 2025, null],
    ["京东2022年二季度收入多少", "上个季度呢", 2022, 1],
    ["京东2022年一季度收入多少", "上个季度呢", 2021, 10],
    ["JD revenue in Q2 2022", "the quarter before?", 2022, 1],
    ["京东2022年1月收入多少", "上个月呢", 2021, 12],
    ["京东2022年二季度收入多少", "之前呢", 2022, 1],
    ["京东2022年收入多少", "之前呢", 2021, null],
    ["JD revenue in 2022", "and before that?", 2021, null],
    // what a change is against, not what is asked of
    ["京东2022年收入多少", "比前一年掉了多少", 2022, null],
    ["京东2022年收入多少", "较上年同期涨了几个点", 2022, null],
    ["京东2022年收入多少", "跟上一年比降了吗", 2022, null],
    ["京东2022年收入多少", "比2019年少了多少", 2022, null],
    ["京东2022年一季度收入多少", "比上个季度多吗", 2022, 1],
    ["JD revenue in 2022", "how much more than the year before?", 2022, null],
    ["京东2022年收入多少", "跟着前一年呢", 2021, null],
  ] as const)("of the period in %s is what %s leaves open", ([former, question, year, month]) => {
    const { periods } = carryOver(saying(former, ["京东", "收入"]), saying(question, []));
    expect(periods.map((period) => [period.year, period.from.month])).toEqual([[year, month]]);
  });

  test.for([
    ["京东收入多少", "去年呢", "2020-03", 2019, null],
    ["京东收入多少", "last year?", "FY2024", 2023, null],
    ["京东一季度收入多少", "the year before?", "2024-01/2024-03", 2023, 1],
    ["京东收入多少", "上个季度呢", "2022-04/2022-06", 2022, 1],
    ["京东收入多少", "之前呢", "2022-04/2022-06", 2022, 1],
    ["京东收入多少", "and before?", "2020-03", 2019, null],
    ["京东2022年收入多少", "去年呢", "2022", 2025, null],
    ["京东收入多少", "去年呢", null, 2025, null],
  ] as const)("of what was told, %s, %s is the year before %s", ([former, question, told, year, month]) => {
    const { periods } = carryOver(saying(former, ["京东", "收入"]), saying(question, []), told);
    expect(periods.map((period) => [period.year, period.from.month])).toEqual([[year, month]]);
  });

  test("has no word for the quarter before it", () => {
    const { groups, thread } = carryOver(
      saying("京东2022年二季度收入多少", ["京东", "收入"]),
      saying("the quarter before?", ["quarter"]),
    );
    expect(groups.map(({ typed }) => typed)).toEqual(["京东", "收入"]);
    expect(thread?.anew).toEqual([]);
  });

  test("counts as much after another follow-up", () => {
    const then = carryOver(before, saying("那成交额呢", ["成交额"], { mentions: [] }));
    const { groups } = carryOver(then, saying("二季度呢", []));
    expect(groups.map(({ typed, weight }) => [typed, weight])).toEqual([
      ["京东", 0.5],
      ["日活", 0.5],
      ["成交额", 0.5],
    ]);
  });

  test.for([
    ["短视频用户多少", ["短视频", "用户"], ["那网络视频呢"], ["网络视频"], ["用户", "网络视频"]],
    ["赚钱的有多少", ["赚钱"], ["其中县里的呢", "城里的呢"], ["县里", "城里"], ["赚钱", "城里"]],
    ["赚钱的有多少", ["赚钱"], ["其中县里的呢", "多久了"], ["县里"], ["赚钱", "县里"]],
    ["赚钱的有多少", ["赚钱"], ["其中县里的呢", "城里的有多少"], ["县里", "城里"], ["赚钱", "城里"]],
    ["快手日活多少", ["快手", "日活"], ["京东呢", "网络视频呢"], ["京东", "网络视频"], ["日活", "网络视频"]],
    // a measure is one of whoever was named
    ["快手收入多少", ["快手", "收入"], ["京东呢", "日活呢"], ["京东", "日活"], ["收入", "京东", "日活"]],
  ] as const)("%s gives way to what is named in place of it, %j, %j", ([former, said, next, anew, kept]) => {
    const [question, last] = next.map((line) =>
      saying(
        line,
        anew.filter((word) => line.includes(word)),
        line.includes("多久") ? { type: "duration" } : {},
      ),
    );
    if (!question) throw new Error("nothing follows");
    const whole = carryOver(saying(former, said), question);
    const { groups } = last ? carryOver(whole, last) : whole;
    expect(groups.map(({ typed }) => typed)).toEqual(kept);
  });

  test.for([
    ["京东几点开始", "那卖了多少", "那卖了多少"],
    ["京东几点开始", "做了啥", "做了啥"],
    ["京东几点开始", "那线上呢", "京东几点开始 那线上呢"],
    ["京东几点开始", "what about Kuaishou", "京东几点开始 what about kuaishou"],
  ] as const)("asks nothing where the next one does: %s, %s", ([former, question, asking]) => {
    expect(askingWords(carryOver(saying(former, ["京东"]), saying(question, [])))).toBe(asking);
  });

  test("is told apart from what it names anew", () => {
    const words = (spans: readonly Span[] | undefined, question: string) =>
      spans?.map(({ start, end }) => question.slice(start, end));
    const { question, thread } = carryOver(before, saying("那线上呢", ["线上"]));
    expect(words(thread?.kept, question)).toEqual(["京东", "日活"]);
    expect(words(thread?.anew, question)).toEqual(["线上"]);
    const asking = carryOver(before, saying("卖了多少台", ["台"], { type: "number" }));
    expect(asking.thread?.anew).toEqual([]);
    expect(before.thread).toBeNull();
  });

  test("is what kind of answer is wanted, unless it asks anew", () => {
    const bare = saying("京东呢", ["京东"]);
    expect(carryOver(before, bare)).toMatchObject({ type: "number", expected: before.expected });
    const who = saying("谁", [], { type: "who" });
    expect(carryOver(before, who)).toMatchObject({ type: "who", expected: who.expected });
    const many = saying("多少人", []);
    expect(carryOver(before, many)).toMatchObject({ type: "what", expected: many.expected });
    const share = saying("占比呢", [], { expected: { ...readExpectedValue("占比", []), explicit: false } });
    expect(carryOver(before, share)).toMatchObject({ type: "what", expected: share.expected });
  });

  test("are not its numbers and dates to confirm", () => {
    const next = saying("是不是31亿元，6月18号吗", [], {
      ...{ amounts: readAmounts("是不是31亿元"), premises: readAskedPeriods("是不是31亿元，6月18号吗", now) },
      ...{ unknownOwner: "甲", unknownMetric: "乙", language: "en" },
    });
    const kept = carryOver({ ...before, amounts: readAmounts("5亿元") }, next);
    expect(kept.amounts.map(({ span }) => kept.question.slice(span.start, span.end))).toEqual(["31亿元"]);
    expect(kept.premises.map(({ span }) => kept.question.slice(span.start, span.end))).toEqual(["6月18号"]);
    expect(kept).toMatchObject({ unknownOwner: "甲", unknownMetric: "乙", language: "en" });
  });
});
