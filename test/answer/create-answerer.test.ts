import { fileURLToPath } from "node:url";
import { array, assert, constantFrom, oneof, option, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, isUnsure } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { draftArticle } from "../../src/corpus/change/draft-article.ts";
import { createCorpus, loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { readIntake } from "../../src/corpus/intake/read-intake.ts";
import { contains, slice } from "../../src/text/span.ts";

const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
const answerer = createAnswerer(corpus, { now: () => new Date("2026-11-23T00:00:00Z") });
const ask = (question: string, prior?: string): Answer => answerer.answer(question, prior);
const headline = (answer: Answer): string | null => {
  if (answer.status !== "answered") return null;
  const [fact] = answer.facts;
  const text = corpus.articles.find(({ article }) => article.id === fact?.article.id)?.text ?? "";
  const span = fact?.date?.span ?? fact?.claim.statistic?.span;
  return span ? slice(text, span).replace(/\s/g, "") : null;
};

describe("the number that leads an answer", () => {
  test.for([
    ["Gree's livestream sales?", "3.1亿元"],
    ["目前短视频用户有多少", "7.73亿"],
    ["How many users earn income on 快手?", "超过1900万人"],
    ["格力直播卖了多少钱", "3.1亿元"],
    ["董明珠前30分钟的销售额", "破亿"],
    ["快手DAU", "超过3亿"],
    ["what is the DAU of kuaishou", "超过3亿"],
    ["what's kuaishou's DAU?", "超过3亿"],
    ["快手日活是什么水平", "超过3亿"],
    ["what's the share of short video users", "85.6%"],
    ["直播电商用户规模是啥", "2.65亿"],
    ["hw many people earn income on kuaishou", "超过1900万人"],
    ["how many ppl earn income on kuaishou", "超过1900万人"],
    // what is counted, not its price
    ["how many Gree air purifiers sold out instantly", "11台"],
    ["不算格力,超级品牌日成交多少", "6.2亿"],
    ["快手超级品牌日前面七场卖了多少 没算格力", "6.2亿"],
    ["董总在快手一共卖了多少", "3.1亿元"],
    ["kuaishou daily users??", "超过3亿"],
    ["total sales of the first brand day sessions w/o Gree", "6.2亿"],
    ["kuaishou rihuo duoshao", "超过3亿"],
    // 花旗 is no part of jinghuaqi
    ["jinghuaqi duoshao qian yi tai", "12000元"],
    ["total gmv of the Gree x Kwai live session in may 2020", "3.1亿元"],
    ["短視頻用戶規模是多少", "7.73亿"],
    ["短视频用户占网民的比例", "85.6%"],
    // not of all online video, short ones included
    ["短视频渗透率", "85.6%"],
    ["快手和京东什么时候签的协议", "5月27日"],
    ["格力直播几分钟破亿", "30分钟"],
    ["多少贫困县的人在快手赚钱", "超过500万人"],
    // nothing but numbers of the texts is asked about
    ["前7场卖了多少", "6.2亿"],
    ["115万人卖了多少钱", "193亿"],
    ["用了几分钟就破亿了", "30分钟"],
    // a number of the question leaves what it counts
    ["how much do the 1.15m kuaishou merchants sell in a year", "193亿"],
  ])("for %s is %s", ([question, expected]) => {
    expect(headline(ask(question ?? ""))).toBe(expected);
  });
});

describe("in a chat", () => {
  test.for([
    [["快手日活多少", "那月活呢"], null],
    [["净化器多少钱", "卖了几台"], "11台"],
    [["净化器多少钱", "卖了几台", "总额呢"], "12000元"],
    [["短视频用户规模", "占网民多少"], "85.6%"],
    [["多少人在快手赚钱", "贫困县的呢"], "超过500万人"],
    [["格力直播卖了多少", "罗永浩呢"], null],
    // asks, and states nothing
    [["how much did Gree's livestream sell", "and in the first half hour?"], "破亿"],
    // whom no text names is left behind
    [["格力直播卖了多少", "那罗永浩呢", "用了多久"], "30分钟"],
    // asked for in its own words: neither a time of day, nor a target, nor when it was
    [["what time did Gree's livestream start", "那卖了多少"], "3.1亿元"],
    [["快手的目标是多少", "那日活呢"], "超过3亿"],
    [["快手和京东什么时候签的协议", "签了啥"], null],
    [["快手和京东什么时候签的协议", "在哪签的"], null],
    [["快手日活多少", "what about JD"], null],
    // what was told before tells nothing of what is asked beyond it
    [["电商直播用户占网购用户多少", "那总人数呢"], "2.65亿"],
    [["电商直播用户占网购用户多少", "how many people is that"], "2.65亿"],
    [["电商直播用户占网购用户多少", "差多少"], null],
    [["董明珠卖的净化器单价多少", "一共卖了多少钱"], null],
    [["董明珠卖的净化器单价多少", "之前7场呢"], null],
    [["格力专场卖了多少", "前7场呢"], null],
    [["短视频用户多少", "直播呢"], null],
    [["Kuaishou DAU", "short video?"], null],
    [["快手日活多少", "京东呢", "短视频呢"], null],
    // but it may be asked for again
    [["快手日活多少", "到底是多少"], "超过3亿"],
    [["快手日活多少", "日活是3亿吗"], "超过3亿"],
    [["快手日活多少", "2020年的呢"], "超过3亿"],
    // what a thing did, 开始, is not what is spoken of
    [["格力那场直播几点开始的", "卖了多少"], "3.1亿元"],
    [["Gree's livestream sales", "在哪个平台"], null],
    // what is counted in place of what was
    [["短视频用户多少", "电商直播呢"], "2.65亿"],
    [["short video users", "live commerce?"], "2.65亿"],
    [["短视频用户多少", "电商直播呢", "网络视频呢"], "8.50亿"],
    // a measure that is nobody's is asked for by itself
    [["格力直播卖了多少", "电商直播用户规模多少"], "2.65亿"],
    [["格力直播卖了多少", "短视频用户规模多少"], "7.73亿"],
    [["How many daily users does Kuaishou have?", "is it true Gree sold 500 million?"], "3.1亿元"],
    [["净化器多少钱", "一共"], null],
    // what asks nothing is told nothing
    [["快手日活多少", "等一下"], null],
    [["快手日活多少", "老板来了"], null],
    [["快手日活多少", "12345"], null],
    [["快手日活多少", "你们吃了吗", "到底是多少"], "超过3亿"],
    [["快手日活多少", "今天星期几", "到底是多少"], "超过3亿"],
    // one part in place of another
    [["多少人在快手赚钱", "贫困县的呢", "卖货的有多少"], "115万人"],
  ] as const)("the last of %j is answered with %s", ([questions, expected]) => {
    const prior = questions.slice(0, -1).join("\n");
    expect(headline(ask(questions.at(-1) ?? "", prior))).toBe(expected);
  });
});

test.for([
  ["天气", true],
  ["my boss was here", true],
  ["直播带货", false],
  ["快手", false],
  ["what does the boss of Gree think of livestreaming", false],
] as const)("%s is answered with no more than the closest words: %s", ([question, isClosest]) => {
  const answer = ask(question);
  const surely = answer.status === "answered" && answer.facts.some((fact) => !isUnsure(fact));
  expect(surely).toBe(!isClosest);
});

test("a follow-up is read to its end, however much was asked before it", () => {
  const question = `格力直播几点开始的${" ".repeat(300)}？`;
  expect(headline(ask("30分钟卖了多少", question))).toBe("破亿");
  expect(headline(ask("净化器卖了几台", question))).toBe("11台");
});

describe("what a word of a question weighs", () => {
  const weightIn = (question: string, typed: string): number | undefined =>
    answerer.explain(question).understood.groups.find((group) => group.typed === typed)?.weight;

  test.for([
    ["店家开出来的价", "出来", 0.1],
    ["国美买不起的流量", "买不起", 0.1],
    ["主播聊得很晚", "聊得", 0.1],
    ["格力赢得什么", "赢得", 0.6],
    ["全国直播电商用户", "全国", 0.4],
    ["live shopping users in China", "China", 0.4],
    ["how much did the US buy from China", "China", 1],
    ["北京的快手日活", "北京", 0.6],
    ["北京的直播", "北京", 1],
  ] as const)("in %s, %s: %d", ([question, typed, weight]) => {
    expect(weightIn(question, typed)).toBe(weight);
  });

  test.for([
    ["快手降不降价", "快手是否降价"],
    ["喜不喜欢直播", "是否喜欢直播"],
    ["是不是直播", "是不是直播"],
    ["能不能退货", "能不能退货"],
    ["直播火不火", "直播火不火"],
  ])("%s is read as %s", ([question, read]) => {
    expect(answerer.explain(question as string).understood.question).toBe(read);
  });
});

describe("what the corpus doesn't hold", () => {
  test.for([
    ["京东物流现在有多少座仓库", "number"],
    ["抖音日活多少", "subject"],
    // the quote names JD only after the number, as somebody else
    ["京东日活多少", "metric"],
    ["快手的净利润是多少", "metric"],
    ["国美和拼多多哪天签的约", "number"],
    ["2017年快手日活多少", "period"],
    ["2018年底短视频用户多少", "period"],
    ["去年快手日活多少", "period"],
    ["快手净利润多少", "metric"],
    ["what is the market cap of JD", "metric"],
    ["三只羊一年营收多少", "subject"],
    // neither word of the name is one, and only the second is told of
    ["栗子品牌的销售额是多少", "subject"],
    ["栗子优选的次数是多少", "subject"],
    ["快手的研发费用是多少", "metric"],
    ["快手广告费的几成是直播", "metric"],
    ["快手跟京东的合作协议签了几年", "number"],
    ["Livestream e-commerce market size", "metric"],
    ["how do I bake sourdough", "off_topic"],
    ["今天吃什么", "off_topic"],
    ["今天天气怎么样", "off_topic"],
    ["what's the weather today", "off_topic"],
    // the text tells shares of them, and how many the parts are
    ["网购用户有多少", "number"],
    ["直播用户一共有多少人", "metric"],
    // it names them, and says nothing of what is asked
    ["快手收购京东了吗", "answer"],
    ["国美是不是跟京东合作", "answer"],
    ["Kuaishou IPO", "answer"],
    ["下一场超级品牌日是什么时候", "number"],
    // a company that no text names is of the trade all the same
    ["抖音怎么样了", "subject"],
    ["小红书", "subject"],
  ] as const)("%s: %s is missing", ([question, reason]) => {
    const answer = ask(question);
    expect(answer.status === "not_found" && answer.missing.reason).toBe(reason);
  });

  test.for([
    ["When was the Kuaishou JD deal signed", "how much is it worth", "number"],
    ["短视频用户多少", "直播呢", "metric"],
    ["快手日活多少", "那天气呢", "off_topic"],
    ["快手日活多少", "去年呢", "period", "2019"],
    ["快手日活多少", "之前呢", "period", "2019"],
    ["快手日活多少\n去年同期呢", "再之前呢", "period", "2018"],
  ] as const)("after %s, %s: %s is missing", ([prior, question, reason, year]) => {
    const answer = ask(question, prior);
    expect(answer.status === "not_found" && answer.missing).toMatchObject({ reason, ...(year && { year }) });
  });

  test("is the measure of a company that the texts name without it", () => {
    const answer = ask("京东日活多少");
    expect(answer.status === "not_found" && answer.missing).toEqual({
      reason: "metric",
      subject: "京东",
      metric: "日活",
    });
  });

  test("is named as it was typed", () => {
    const answer = ask("抖音的日活是多少");
    expect(answer.status === "not_found" && answer.missing.subject).toBe("抖音");
  });
});

describe("a statement", () => {
  const text = "河南省商务厅10日发布的数据显示，2021年全省跨境电商交易额比上一年高出一大截。";
  const own = createCorpus(
    [
      draftArticle(
        readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
        { title: "河南跨境电商", published: "2022-02-12" },
        { lexicon: corpus.listed, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
      ),
    ],
    corpus.listed,
  );
  const ownAnswerer = createAnswerer(own, { now: () => new Date("2026-11-23T00:00:00Z") });

  test("is of every period that it names, and of no other", () => {
    expect(ownAnswerer.answer("河南2021年跨境电商怎么样").status).toBe("answered");
    expect(ownAnswerer.answer("河南2019年跨境电商怎么样").status).toBe("not_found");
  });
});

describe("an article of its own", () => {
  const texts = [
    "美团当天回应称，将杜绝“二选一”。所谓“二选一”，是指平台要求商家只能在自家经营的做法。",
    "快递员调查显示，签订了正式劳动合同的快递员占57%。",
    "2017年双11当天，速达惠州仓发货102万件。",
    "7月，社会消费品零售总额36761亿元，同比增长2.5%。",
  ];
  const articles = texts.map((text, at) =>
    draftArticle(
      readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
      { title: `第${at + 1}篇`, published: "2017-11-20" },
      { lexicon: corpus.listed, file: `a${at}.txt`, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
    ),
  );
  const ownAnswerer = createAnswerer(createCorpus(articles, corpus.listed), {
    now: () => new Date("2026-11-23T00:00:00Z"),
  });

  test.for([
    ["defines what is to be defined", "二选一是啥意思", "是指平台要求"],
    ["tells a share where people are counted", "有多少快递员签了正式劳动合同", "57%"],
    ["tells of a festival by its year", "速达惠州仓2017双11发了多少货", "102万件"],
  ] as const)("%s: %s", ([, question, words]) => {
    const answer = ownAnswerer.answer(question);
    expect(answer.status === "answered" && answer.facts[0]?.quote).toContain(words);
  });

  test("doesn't give the whole for the part of a measure that it doesn't speak of", () => {
    expect(ownAnswerer.answer("7月社会消费品零售总额多少").status).toBe("answered");
    expect(ownAnswerer.answer("7月网上零售额多少")).toMatchObject({
      status: "not_found",
      missing: { reason: "metric", metric: "网上零售额" },
    });
  });
});

describe("a company that only its article names", () => {
  const reports = [
    [
      "一瓶茶汽水",
      "茶汽水走红长沙。山屿2019年成立。首席财务官陈晨说，山屿去年仍坚持不进头部直播间。山屿的产能为900万瓶。",
    ],
    ["禾佳连锁发布年报", "禾佳连锁共有门店387家，其中湖南251家。全年新开门店19家，关闭46家。"],
    ["卖家出海", "小家电卖家维泰科技出口空气炸锅，全年销售额11.2亿元。对手蓝优科技有员工800人。"],
  ] as const;
  const own = createCorpus(
    reports.map(([title, text]) =>
      draftArticle(
        readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
        { title },
        { lexicon: corpus.listed, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
      ),
    ),
    corpus.listed,
  );
  const ownAnswerer = createAnswerer(own, { now: () => new Date("2026-11-23T00:00:00Z") });

  test.for([
    ["维泰卖了多少钱", "11.2亿元"],
    ["Weitai sales?", "11.2亿元"],
    ["weitai xiaoshoue duoshao", "11.2亿元"],
    // its report speaks of nobody else
    ["禾佳新开了多少家门店", "全年新开门店19家"],
    // whom a text goes on naming it is about, a place and a person in it notwithstanding
    ["山屿去年进不进头部直播间", "坚持不进头部直播间"],
  ] as const)("is known by %s", ([question, words]) => {
    expect(ownAnswerer.answer(question)).toMatchObject({
      status: "answered",
      facts: [{ quote: expect.stringContaining(words) }],
    });
  });

  test.for(["维泰有多少员工", "蓝优卖了多少钱"])("is not taken for another: %s", (question) => {
    expect(ownAnswerer.answer(question).status).toBe("not_found");
  });
});

describe("an idea is told by its measure", () => {
  const reports = [
    "维泰科技今年第二季度营收53亿元，同比增长8%；净亏损15亿元。维泰科技的员工在湖南办公。",
    "蓝优科技平均日活跃用户达到4.02亿。蓝优科技的产品在六个国家上架。",
    "山屿茶汽水售价为5.8元一瓶。山屿茶汽水在长沙生产。",
    "禾佳连锁的总经理韩素云出席了大会。禾佳连锁账上有现金及现金等价物39亿元。禾佳连锁的总部在衡阳。",
  ];
  const own = createCorpus(
    reports.map((text, at) =>
      draftArticle(
        readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
        { title: `第${at + 1}篇`, published: "2023-08-15" },
        { lexicon: corpus.listed, file: `b${at}.txt`, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
      ),
    ),
    corpus.listed,
  );
  const ownAnswerer = createAnswerer(own, { now: () => new Date("2026-11-23T00:00:00Z") });

  test.for([
    ["维泰科技还在烧钱吗", "净亏损15亿元"],
    ["is Weitai burning cash", "净亏损15亿元"],
    ["蓝优科技受欢迎吗", "日活跃用户达到4.02亿"],
    ["禾佳连锁谁掌管", "总经理韩素云"],
    ["谁是禾佳连锁的掌门", "总经理韩素云"],
    ["禾佳连锁手头宽裕吗", "现金等价物39亿元"],
  ] as const)("%s: %s", ([question, words]) => {
    expect(ownAnswerer.answer(question)).toMatchObject({
      status: "answered",
      facts: [{ quote: expect.stringContaining(words) }],
    });
  });

  test.for(["蓝优科技还在烧钱吗", "维泰科技手头宽裕吗", "禾佳连锁便宜吗", "山屿裁员了吗"])(
    "and not by anything else: %s",
    (question) => {
      expect(ownAnswerer.answer(question).status).toBe("not_found");
    },
  );
});

describe("a measure that one text names whole", () => {
  // The first article tells of Gree's 直播 and its 成交额; this one of a 直播带货成交额.
  const text = "东方甄选App首日直播带货成交额1750万元。";
  const other = draftArticle(
    readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
    { title: "东方甄选转战App", published: "2023-07-28" },
    { lexicon: corpus.listed, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
  );
  const both = createCorpus([...corpus.articles, other], corpus.listed);
  const bothAnswerer = createAnswerer(both, { now: () => new Date("2026-11-23T00:00:00Z") });

  test.for([
    ["Gree's livestream sales on Kuaishou?", "3.1 亿元"],
    ["East Buy livestream sales?", "1750万元"],
  ] as const)("is found where another tells of it in its parts: %s", ([question, words]) => {
    const answer = bothAnswerer.answer(question);
    expect(answer.status === "answered" && answer.facts[0]?.quote).toContain(words);
  });

  test("is not found where nothing is told of its parts", () => {
    expect(bothAnswerer.answer("JD's livestream sales?").status).toBe("not_found");
  });
});

test("a measure that several have is asked back about", () => {
  const answer = ask("成交额多少");
  expect(answer.status === "ambiguous" && answer.readings.length).toBeGreaterThan(1);
});

describe("a yes/no question", () => {
  test.for([
    ["格力直播的成交额是不是3.1亿元？", "yes", null],
    ["格力直播的成交额是不是31亿元？", "no", { asked: "31亿元", stated: "3.1 亿元" }],
    ["电商顶流玩家的数量是不是6大玩家？", "yes", null],
    ["电商顶流玩家的数量是不是60大玩家？", "no", { asked: "60大", stated: "6大玩家" }],
    ["中国互联网络发展状况统计报告是不是第45次", "yes", null],
    // a statement and a question mark
    ["格力直播的成交额有31亿元？", "no", { asked: "31亿元", stated: "3.1 亿元" }],
    ["快手京东是5月17号签的协议？", "no", { asked: "5月17号", stated: "5月27日" }],
    ["格力在快手卖了3.1亿？", "yes", null],
    ["格力直播卖了3.1亿美元？", "no", { asked: "3.1亿美元", stated: "3.1 亿元" }],
    ["Did Gree's livestream make 310 million dollars?", "no", { asked: "310 million dollars", stated: "3.1 亿元" }],
    ["Did Gree's livestream make 310 million?", "yes", null],
    ["Gree sold 31 billion on Kuaishou?", "no", { asked: "31 billion", stated: "3.1 亿元" }],
    ["快手和京东的协议是6月18号签的吗", "no", { asked: "6月18号", stated: "5月27日" }],
    // of several numbers the one to be confirmed, with those told beside it
    ["Did the first 7 sessions sell 620 million?", "yes", null],
    ["Did 620 million get sold in the first 7 sessions?", "yes", null],
    ["前7场卖了6.2亿对吗", "yes", null],
    ["115万人卖了193亿吗", "yes", null],
    ["500万人卖了193亿？", "no", { asked: "500万人", stated: "115万人" }],
    ["3个小时卖了3.1亿吗", "yes", null],
    ["30分钟卖了3.1亿吗", "no", { asked: "3.1亿", stated: "破亿" }],
    ["12000元的净化器卖了11台吗", "yes", null],
    ["1000元的净化器卖了11台吗", "no", { asked: "1000元", stated: "12000元" }],
    // money, and no shops
    ["格力卖了310万吗", "no", { asked: "310万", stated: "3.1 亿元" }],
    ["格力卖了5个亿 真的吗", "no", { asked: "5个亿", stated: "3.1 亿元" }],
    ["Did 11,000 purifiers sell?", "no", { asked: "11,000", stated: "11台" }],
    ["净化器11块钱一台？", "no", { asked: "11块钱一台", stated: "12000元" }],
    ["净化器一台12000元吗", "yes", null],
    // whose number it is
    ["网络视频用户占网民85.6%？", "no", { asked: "85.6%", stated: "94.1%" }],
    ["短视频用户占网民85.6%？", "yes", null],
    ["2.65亿网购用户对吗", null, null],
    // of which whole
    ["电商直播用户占网购用户37.2%对吧", "yes", null],
    ["电商直播用户占直播用户37.2%对吧", "no", { asked: "37.2%", stated: "47.3%" }],
    ["Are 37.2% of online shoppers live commerce users?", "yes", null],
    ["Are 37.2% of livestream users live commerce users?", "no", { asked: "37.2%", stated: "47.3%" }],
    // without a verb
    ["Live commerce users 2.65 billion?", "no", { asked: "2.65 billion", stated: "2.65 亿" }],
    ["Live commerce users 265 million?", "yes", null],
    ["短视频用户占网民94.1%吗", "no", { asked: "94.1%", stated: "85.6%" }],
  ] as const)("%s gets %s", ([question, verdict, correction]) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ status: "answered", verdict, correction });
  });
});

describe("a change to be confirmed", () => {
  const reports = [
    ["青禾商城半年报", "青禾商城上半年营收同比下降16.2%，营业利润同比增长4.4%。毛利率为31%。"],
    ["北原鲜生季报", "北原鲜生一季度营收同比增长12%，二季度营收同比下降12%。"],
  ] as const;
  const own = createCorpus(
    reports.map(([title, text]) =>
      draftArticle(
        readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
        { title, published: "2021-07-20" },
        { lexicon: corpus.listed, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
      ),
    ),
    corpus.listed,
  );
  const ownAnswerer = createAnswerer(own, { now: () => new Date("2026-11-23T00:00:00Z") });

  test.for([
    ["青禾商城上半年营收是不是下降了16.2%", "yes", null],
    ["青禾商城上半年营收是不是增长了16.2%？", "no", { asked: "增长了16.2%", stated: "16.2%" }],
    ["青禾商城上半年營收是不是增長了16.2%？", "no", { asked: "增長了16.2%", stated: "16.2%" }],
    ["Did Qinghe Mall revenue rise 16.2% in the first half?", "no", { asked: "rise 16.2%", stated: "16.2%" }],
    ["Was Qinghe Mall revenue 16.2% higher in the first half?", "no", { asked: "16.2% higher", stated: "16.2%" }],
    ["青禾商城上半年营收是不是增长了20%", "no", { asked: "20%", stated: "16.2%" }],
    ["青禾商城上半年营业利润是不是下降了4.4%", "no", { asked: "下降了4.4%", stated: "4.4%" }],
    // of two that are as much, the one that goes the way asked for
    ["北原鲜生营收是不是增长了12%", "yes", null],
    ["北原鲜生营收是不是缩水了12%", "yes", null],
    ["did Beiyuan Fresh revenue shrink 12%", "yes", null],
    ["北原鲜生二季度营收是不是增长了12%", "no", { asked: "增长了12%", stated: "12%" }],
  ] as const)("%s gets %s", ([question, verdict, correction]) => {
    expect(ownAnswerer.answer(question)).toMatchObject({ status: "answered", verdict, correction });
  });
});

describe("a share of a whole", () => {
  test.for([
    ["电商直播用户占直播用户百分之几", "47.3%"],
    ["电商直播用户占网购用户多少", "37.2%"],
    ["What share of livestream users are live commerce users?", "47.3%"],
    ["短视频用户占中国网民的比例是多少", "85.6%"],
  ] as const)("is answered with that of the very whole: %s", ([question, share]) => {
    expect(headline(ask(question))).toBe(share);
  });

  test.for([
    "电商直播用户占网民多少",
    "占短视频用户多少",
    "电商直播用户占网民37.2%对吧",
    "Are 37.2% of internet users live commerce users?",
    "What share of internet users are live commerce users?",
  ])("that the articles don't tell is not answered with that of another: %s", (question) => {
    expect(ask(question).status).toBe("not_found");
  });
});

test.for(["格力直播 2021年？", "格力直播的成交额 2021年？", "Gree livestream 2021?"])(
  "%s asks for what the articles don't have, and is no statement to be corrected",
  (question) => {
    expect(ask(question)).toMatchObject({ status: "not_found", missing: { reason: "period" } });
  },
);

describe("a question after another", () => {
  test("that leans on it keeps its subject", () => {
    expect(headline(ask("那占比呢?", "2020年3月短视频用户有多少人"))).toBe("85.6%");
  });

  test("that is whole stands alone", () => {
    expect(headline(ask("格力直播卖了多少钱?", "快手日活是多少?"))).toBe("3.1亿元");
  });
});

describe("whatever is asked", () => {
  const questions = oneof(
    string({ unit: "binary", maxLength: 80 }),
    string({ unit: "grapheme", maxLength: 80 }),
    array(
      constantFrom("快手", "多少", "是不是", "31亿", "2020年", "Gree", "how many", "第", "%", "的", "？", "那", "去年"),
      {
        maxLength: 12,
      },
    ).map((words) => words.join(" ")),
  );

  test("there is an answer, the same one each time, and its quotes are slices of the source", () => {
    assert(
      property(questions, option(questions, { nil: undefined }), (question, prior) => {
        const answer = ask(question, prior);
        expect(ask(question, prior)).toEqual(answer);
        if (answer.status !== "answered") return;
        for (const { article, claim, span, quote } of answer.facts) {
          const home = corpus.articles.find((one) => one.article.id === article.id);
          expect(home && slice(home.text, span)).toBe(quote);
          expect(contains(span, claim.span)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("which one of several is no number, and neither is when something is done what is asked", () => {
  expect(answerer.explain("是哪一家").understood.amounts).toEqual([]);
  expect(answerer.explain("卖了一家").understood.amounts).not.toEqual([]);
  expect(answerer.explain("那115万人卖了多少").understood.amounts).not.toEqual([]);
  expect(answerer.explain("do shoppers leave the app when they buy JD things").understood.type).toBe("yesno");
});

test("a festival is no number that stands in its name", () => {
  const [festival] = answerer.explain("双11快手卖了多少").understood.groups;
  expect(festival?.alternatives.map(({ form }) => form)).toEqual(["双11"]);
});

test("a brand that no text names isn't heard in a syllable of pinyin", () => {
  expect(answerer.explain("zhibo maihuo kao de shi shenme").understood.question).toBe("直播卖货靠的是什么");
  expect(answerer.explain("meituan he jingdong").understood.question).toBe("美团和京东");
});

describe("a question that sets two things side by side", () => {
  test("is answered by a number of each", () => {
    const answer = ask("网络视频和短视频用户规模分别是多少");
    const numbers = answer.status === "answered" ? answer.facts.map(({ quote }) => quote).join() : "";
    expect(numbers).toContain("8.50 亿");
    expect(numbers).toContain("7.73 亿");
  });
});
