import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerType, readAnswerType, readAsked } from "../../src/search/answer-type.ts";
import { fold } from "../../src/text/fold.ts";

describe("readAnswerType", () => {
  test.for<[string, AnswerType]>([
    ["百分之几的网民用过直播购物？", "share"],
    ["线上零售占比多少", "share"],
    ["What percentage of sales came from livestreaming?", "share"],
    ["which share of sales", "share"],
    ["percent of adults who've bought in a stream", "share"],
    ["what slice of retail was online", "share"],
    ["格力那场直播卖了多少钱", "money"],
    ["收购花了几亿美元？", "money"],
    ["How much did Alibaba pay for the stake?", "money"],
    ["这场直播持续了多久", "duration"],
    ["合作协议签了几年", "duration"],
    ["做了好几年了", "duration"],
    ["How long did the show last?", "duration"],
    ["淘宝排第几？", "rank"],
    ["有多少人在线观看", "count"],
    ["卖出了几台空气净化器", "count"],
    ["How many stores did Luckin open?", "count"],
    ["主跑道有多长？", "number"],
    ["How big is the market?", "number"],
    ["快手是哪一年上市的", "when"],
    ["協議是什麼時候簽的", "when"],
    ["In which quarter did revenue peak?", "when"],
    ["谁和快手签了协议", "who"],
    ["Who runs Pinduoduo?", "who"],
    ["总部在哪里", "where"],
    ["两家差在哪里", "what"],
    ["直播哪里不靠谱", "what"],
    ["同一时间多少人在看", "count"],
    ["强在哪几点", "number"],
    ["几点开播", "when"],
    ["which years did she run it", "when"],
    ["how big a slice of sales is the cloud", "share"],
    ["de minimis meaning?", "definition"],
    ["又好又省指的啥", "definition"],
    ["云商是干什么的？", "definition"],
    ["技能庫是做什麼用的", "definition"],
    ["伟盛丰做什么的", "definition"],
    ["他们做什么的都有吗", "yesno"],
    ["他说他是做什么生意的", "what"],
    ["what exactly is an import shop", "definition"],
    ["whats an ICS in payments", "definition"],
    ["哪个省的销售额最高", "where"],
    ["Which city hosts the festival?", "where"],
    ["为什么退货率这么高", "why"],
    ["好易購點解會蝕錢", "why"],
    ["幾時開", "when"],
    ["what do buyers look at when choosing shoes", "what"],
    ["who paid whom when the deal was signed", "who"],
    ["what was agreed and when", "when"],
    ["tell me what is sold and the date when it opens", "when"],
    ["这两家哪个省钱", "what"],
    ["仓库要填几号报关单", "number"],
    ["几号开业", "when"],
    ["品牌日是个啥", "definition"],
    ["品牌日是什么东西啊", "definition"],
    ["橱窗里摆的都是些啥", "list"],
    ["邊度有得買", "where"],
    ["係咪真", "yesno"],
    ["增长的原因是什么", "why"],
    ["Why did sales fall?", "why"],
    ["商家如何获得流量", "how"],
    ["How do sellers join the programme?", "how"],
    ["线上和线下有什么区别？", "compare"],
    ["参与活动的品牌有哪些", "list"],
    ["What kinds of goods sold best?", "list"],
    ["什么是直播电商", "definition"],
    ["What does GMV stand for?", "definition"],
    ["这合同签几年", "duration"],
    ["做流量的平台一般咋算的", "how"],
    ["What do they mean by virtual society?", "definition"],
    ["last day of the scheme", "when"],
    ["新民市长叫啥名", "who"],
    ["这本书叫什么名字", "what"],
    ["Which types of goods is JD strongest in?", "list"],
    ["date of the signing", "when"],
    ["deadline for creditors", "when"],
    ["合同啥时到期", "when"],
    ["快手的营销开支为什么下降", "why"],
    ["Dong Mingzhu quote about her dealers", "quote"],
    ["董明珠原话", "quote"],
    ["exact words JD used about the rumour", "quote"],
    ["兰世立对上市咋说", "quote"],
    ["说淘宝粘性高的是哪家投行", "who"],
    ["量贩店为啥没合作成", "why"],
    ["四季度咋赚那么少", "why"],
    ["董明珠对直播说了什么", "quote"],
    ["What did the CEO say about margins?", "quote"],
    ["快手日活超过3亿了吗", "yesno"],
    ["成本压力缓下来没有", "yesno"],
    ["刷短视频的有8.5亿人，对不", "yesno"],
    ["签了三年，是么", "yesno"],
    ["日活涨了没", "yesno"],
    ["快手粉丝粘不粘", "yesno"],
    ["北京拿了第一吧", "yesno"],
    ["那场是卖了5个亿吧", "yesno"],
    ["东哥要吞永辉真的假的", "yesno"],
    ["Did sales grow in July?", "yesno"],
    ["这个节日叫什么", "what"],
    ["拼多多的收入", "what"],
    ["how much do coupons help merchants", "how"],
    ["一单佣金多少钱怎么算的", "how"],
    ["what did the new depot cost", "money"],
    ["which senior executive left", "who"],
    ["年货节 主办方", "who"],
    ["榜单是哪家发布的", "who"],
    ["京东和天猫谁更低", "compare"],
    ["and where did it open?", "where"],
    ["Kuaishou's office, where?", "where"],
    ["", "what"],
  ])("reads %s as %s", ([question, type]) => {
    expect(readAnswerType(question)).toBe(type);
  });

  test.for([
    ["与高句丽交战中隋国军队因为什么天灾而损失惨重？", "why"],
    ["人口最多的国家为何？", "why"],
    ["这座山被称为什么山", "why"],
    ["他升为什么职位", "why"],
    ["公司高管怎么看多高管辞职", "number"],
    ["几乎所有品牌都参加了的节日", "count"],
    ["占地面积最大的仓库", "share"],
    ["which shareholder sold stock", "share"],
    ["how much did couriers pay", "how"],
    ["cities where the app is popular", "where"],
    ["多方合作", "who"],
  ] as [string, AnswerType][])("does not read %s as %s", ([question, type]) => {
    expect(readAnswerType(question)).not.toBe(type);
  });
});

describe("readAsked", () => {
  test.for([
    ["毕业于哪所大学", "大学"],
    ["实行了什么经济政策", "政策"],
    ["气候属于哪一种", "气候"],
    ["卖出了几台净化器", "台"],
    ["Which award did it win?", "award"],
    ["How many stores opened?", "store"],
    ["谁创办了快手", ""],
  ])("takes the kind of thing asked for in %s to be %s", ([question, head]) => {
    expect(readAsked(fold(question as string)).head).toBe(head);
  });

  test("keeps its span within any question", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (question) => {
        const folded = fold(question);
        const { span } = readAsked(folded);
        expect(span === null || (span.start >= 0 && span.start < span.end && span.end <= folded.length)).toBe(true);
      }),
    );
  });
});
