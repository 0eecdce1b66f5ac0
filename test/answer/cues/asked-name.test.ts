/** A quote that names none of what is asked for by class is no answer. */
import { describe, expect, test } from "vitest";
import { createClaimViews } from "../../../src/answer/claim/claim-view.ts";
import { lacksName, readAskedName } from "../../../src/answer/cues/asked-name.ts";
import type { Claim } from "../../../src/extract/claim.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";
import { asked } from "../sample-candidates.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "country", kind: "subject", zh: ["国家"], en: ["country"] }),
  Entry.parse({ id: "city", kind: "concept", zh: ["城市"], en: ["city"] }),
  Entry.parse({ id: "china", kind: "subject", zh: ["中国"], en: ["China"], broader: ["country"] }),
  Entry.parse({ id: "vietnam", kind: "subject", zh: ["越南"], en: ["Vietnam"], broader: ["country"] }),
  Entry.parse({ id: "hangzhou", kind: "subject", zh: ["杭州"], en: ["Hangzhou"], broader: ["city"] }),
  Entry.parse({ id: "gree", kind: "subject", zh: ["格力"], en: ["Gree"], broader: ["appliance-maker"] }),
  Entry.parse({ id: "boss", kind: "subject", zh: ["董明珠"], en: ["Dong Mingzhu"], broader: ["founder"] }),
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"], broader: ["company"] }),
  Entry.parse({ id: "bay", kind: "subject", zh: ["蓝鲸湾"], en: ["Blue Bay"], broader: ["city"] }),
  Entry.parse({ id: "realm", kind: "subject", zh: ["蓝鲸之地"], en: ["Realm"], broader: ["country"] }),
  Entry.parse({ id: "host", kind: "subject", zh: ["小花姐"], en: ["Sister Hua"], broader: ["streamer-person"] }),
  Entry.parse({ id: "text-1", kind: "concept", zh: ["贡布"], en: ["Gongbu"] }),
  Entry.parse({ id: "warehousing", kind: "concept", zh: ["仓储"], en: ["warehousing"] }),
  Entry.parse({ id: "mid-year", kind: "subject", zh: ["618"], en: ["618"], broader: ["shopping-festival"] }),
  Entry.parse({ id: "evening-post", kind: "subject", zh: ["晚间邮报"], en: ["Evening Post"], broader: ["media"] }),
]);

const lacks = (question: string, quote: string, claim: Partial<Claim> = {}): boolean => {
  const { article, claim: own } = sampleFact({ before: "", after: "", quote, id: "sample-1", claim });
  const home = { article, text: sourceOf("sample") ?? "", claims: [own] };
  const mentions = lexicon.find(question);
  return lacksName(asked(question, { mentions }), createClaimViews(lexicon)(own, home), lexicon);
};

describe("a person", () => {
  test.for<[question: string, quote: string, lacks: boolean]>([
    ["签约的是哪位高管", "双方签署了协议。", true],
    ["签约的是哪位高管", "刘强东签署了协议。", false],
    ["签约的是哪位高管", "首席执行官傅懿德表示，协议很好。", false],
    ["谁代表京东签的", "双方签署了协议。", true],
    ["那个女主播叫什么名字", "一名女主播被罚款60万。", true],
    ["那个女主播叫什么名字", "主播李小璐被罚款60万。", false],
    ["网店老板叫咩名", "老板说生意很好。", true],
    ["谁接替张勇", "张勇卸任了。", true],
    ["what does analyst Wu Jiang expect", "指数将继续增长。", false],
    ["which analyst said so", "指数将继续增长。", true],
    ["露出二维码的主播是谁", "主播露出了二维码。", true],
    ["格力的创始人是谁", "格力在珠海。", true],
    ["格力的创始人是谁", "董明珠管着格力。", false],
    // by a name that only the lexicon has; a company is nobody
    ["卖货的是哪个主播", "小花姐卖的。", false],
    ["卖货的是哪个主播", "格力卖的。", true],
    // by a name that only a text has
    ["直播间是谁搞起来的", "发起人是贡布。", false],
    ["直播间是谁搞起来的", "直播间搬过家。", true],
    ["是哪位高管说的", "业内人士表示，生意很好。", true],
    // named in the question itself, in whatever language
    ["which host sold Dong Mingzhu's fans", "董明珠卖了风扇。", true],
    ["who signed it, name and title pls", "The two signed an agreement.", true],
    ["who signed it, name and title pls", "Sandy Xu signed the agreement.", false],
    ["who signed on behalf of JD", "The two signed an agreement.", true],
    ["who founded the shop", "The shop opened in May.", true],
    ["who founded the shop", "Ms. Lin opened the shop.", false],
    // of a thing, of a rank, of whoever
    ["这份协议叫什么名字", "双方签署了协议。", false],
    ["排在哪位", "双方签署了协议。", false],
    ["谁会看直播", "年轻人最爱看。", false],
    ["谁买的最多", "年轻人买得最多。", false],
    ["谁家的日活最高", "日活最高的超过3亿。", false],
    ["送货和退换谁负责", "平台提供送货服务。", false],
  ])("asked for in %s isn't named by %s: %s", ([question, quote, expected]) => {
    expect(lacks(question, quote)).toBe(expected);
  });

  test("is whoever says it, unless that is a title", () => {
    expect(lacks("是哪位高管说的", "生意很好。", { speaker: "刘强东" })).toBe(false);
    expect(lacks("是哪位高管说的", "生意很好。", { speaker: "相关负责人" })).toBe(true);
  });
});

describe("a place", () => {
  test.for<[question: string, quote: string, lacks: boolean]>([
    ["签约的公司在哪个城市", "双方签署了协议。", true],
    ["签约的公司在哪个城市", "双方在杭州签署了协议。", false],
    ["仓设在哪些国家", "在18地设了仓。", true],
    ["仓设在哪些国家", "在越南设了仓。", false],
    // a city is no country, nor a country a city
    ["仓设在哪些国家", "在杭州设了仓。", true],
    ["仓设在哪个城市", "在越南设了仓。", true],
    // that the lexicon doesn't list, and that only it does
    ["仓设在哪些国家", "在秘鲁设了仓。", false],
    ["仓设在哪些国家", "蓝鲸之地有仓。", false],
    ["仓设在哪个城市", "蓝鲸湾有仓。", false],
    ["仓设在哪个城市", "在洛阳设了仓。", false],
    ["仓设在哪个城市", "京东设了仓。", true],
    ["which city hosts it", "It opened in Lyon.", false],
    ["仓设在哪些国家", "在中国设了仓。", false],
    ["海外的仓设在哪些国家", "为中国商家设了仓。", true],
    ["城市分别是哪些", "测试了19地的快递。", true],
    ["城市分别是哪些", "测试了杭州的快递。", false],
    ["汉服大省里是哪个县", "汉服大多出自曹县。", false],
    ["which country hosts it", "The two signed an agreement.", true],
    ["which country hosts it", "The two signed it in Vietnam.", false],
    ["哪个省的网店最多", "基本实现县县有仓。", true],
    ["哪个省钱", "双方签署了协议。", false],
    ["哪个省事", "双方签署了协议。", false],
    ["在哪签的", "双方签署了协议。", false],
    ["那个城市叫什么", "城市里开了店。", true],
    ["那个城市叫什么", "杭州开了店。", false],
    ["公司在哪条路", "公司搬了家。", true],
    ["公司在哪条路", "公司搬到文三路。", false],
    ["接下来在哪条路线上投", "线上投得多。", false],
    ["发布会在哪个酒店开的", "发布会很热闹。", true],
    ["发布会在哪个酒店开的", "发布会在西湖酒店举行。", false],
    ["which hotel hosted it", "It was held on Monday.", true],
    ["which hotel hosted it", "It was held at the Lakeside Hotel.", false],
    ["发布会在哪办的", "发布会上说，生意很好。", true],
    ["发布会在哪里举行", "发布会在杭州举行。", false],
    ["发布会在哪举办", "发布会在西湖会展中心举行。", false],
    ["发布会在哪办的", "发布会在线上举行。", false],
    ["在哪办公", "员工很多。", false],
  ])("asked for in %s isn't named by %s: %s", ([question, quote, expected]) => {
    expect(lacks(question, quote)).toBe(expected);
  });
});

describe("a company", () => {
  test.for<[question: string, quote: string, lacks: boolean]>([
    ["平台跟哪几家银行合作", "结果推送至合作银行。", true],
    ["平台跟哪几家银行合作", "结果推送至交通银行。", false],
    ["哪家公司做的", "深圳一家做“数字人”的企业。", true],
    ["哪家公司做的", "格力做的。", false],
    ["格力之前是哪家公司做的", "格力做的。", true],
    ["哪个品牌卖得好", "618卖得好。", true],
    ["哪家公司做的", "杭州做的。", true],
    ["哪家公司做的", "小花姐做的。", true],
    // a thing that the lexicon knows names nobody, nor does what is marked for its own sake
    ["哪家公司做的", "仓储公司做的。", true],
    ["哪家公司做的", "晨晖资本做的。", false],
    ["哪家公司做的", "“京喜鹿”做的。", false],
    ["最早爆料的是哪家媒体", "据晚点报道，仓已开工。", false],
    ["最早爆料的是哪家媒体", "据Tech星球消息，仓已开工。", false],
    ["最早爆料的是哪家媒体", "据仓储报道，仓已开工。", true],
    ["最早爆料的是哪家媒体", "据悉，晚点仓已开工。", true],
    ["最早爆料的是哪家媒体", "晚点仓开工，报道很多。", true],
    ["最早爆料的是哪家媒体", "格力先爆料。", true],
    ["最早爆料的是哪家媒体", "《深网》先爆料。", false],
    ["最早爆料的是哪家媒体", "样本日报先爆料。", false],
    ["最早爆料的是哪家媒体", "晚间邮报先爆料。", false],
    ["外判給哪間公司", "服務送到家中。", true],
    ["最大的客户是哪几家", "订单来自连锁商家。", true],
    ["最早爆料的是哪家媒体", "据相关媒体报道，仓已开工。", true],
    ["最早爆料的是哪家媒体", "据晚间邮报报道，仓已开工。", false],
    ["当年的短视频是谁拍的", "短视频在2021年火了。", true],
    ["当年的短视频是谁拍的", "格力拍了短视频。", false],
    ["谁签的字", "双方签署了协议。", true],
    ["谁签的", "格力和京东签署了协议。", false],
    ["青禾商城谁控股", "青禾商城的股东很多。", true],
    ["青禾商城谁控股", "京东持有青禾商城的股份。", false],
    ["谁采访的他", "他接受了采访。", true],
    ["谁采访的他", "董明珠采访了他。", false],
    ["who interviewed him", "He was interviewed.", true],
    ["who interviewed him", "He told Sandy Xu so.", false],
    ["users who signed up for it", "Sales rose.", false],
    ["who benefited most", "Young people did.", false],
    ["买菜的平台叫什么", "平台上架了蔬菜。", true],
    ["买菜的平台叫什么", "格力上架了蔬菜。", false],
    // capitals that name nobody
    ["哪家公司做的", "CEO说GMV涨了。", true],
    ["讲座是谁办的", "样本市电商协会举办讲座。", false],
    ["哪家公司做的", "上海样本公共服务有限公司做的。", false],
    ["哪家公司做的", "样本市电商协会做的。", true],
    ["name of the brand", "The brand grew fast.", true],
    ["which brand grew fastest", "Sales at Gree grew fastest.", false],
    ["what made the marketplace grow", "Ads did.", false],
  ])("asked for in %s isn't named by %s: %s", ([question, quote, expected]) => {
    expect(lacks(question, quote)).toBe(expected);
  });
});

describe("several of a kind", () => {
  test.for<[question: string, quote: string, lacks: boolean]>([
    ["投在哪些项目上", "投入可控。", true],
    ["投在哪些项目上", "投了仓、车。", false],
    ["投在哪几个项目上", "包括仓跟车。", false],
    // of people a kind will do
    ["坑的是哪些人", "受骗的大多是中老年群体。", false],
  ])("asked for in %s aren't told by %s: %s", ([question, quote, expected]) => {
    expect(lacks(question, quote)).toBe(expected);
  });
});

test.for<[question: string, typed: string | undefined]>([
  ["仓都设在哪些国家", "哪些国家"],
  ["which countries are the masks from", "which countries"],
  ["投在哪些项目上", "哪些项目"],
  ["参加的品牌有哪些", "哪些"],
  ["新董事长叫什么", "董事长叫什么"],
  ["做数字人的是哪家公司", "哪家公司"],
  ["协议谁签的字", "谁签的字"],
  ["签字的是哪位高管呢", "哪位高管"],
  ["销售额多少", undefined],
])("in %s what asks for a name is %s", ([question, typed]) => {
  expect(readAskedName(asked(question))?.typed).toBe(typed);
});
