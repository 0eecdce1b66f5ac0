/** Who says it and where it comes from. */
import { describe, expect, test } from "vitest";
import type { KnownNames } from "../../../src/extract/names/attribution.ts";
import { isPerson } from "../../../src/extract/names/is-person.ts";
import { readAttributions } from "../../../src/extract/names/read-speaker.ts";

const known = (kind: "person" | "other", listed: string): KnownNames => ({
  kindOf: (name) => (name === listed ? kind : null),
  firstIn: (words) => (words.includes(listed) ? listed : null),
});

describe("one sentence", () => {
  test.for<[string, string | null, string | null, boolean]>([
    ["孙东旭表示，27日当天数十万用户涌入App抢购。", "孙东旭", null, true],
    ["“到时上市是水到渠成的事。”埃里斯曼说。", "埃里斯曼", null, true],
    ["商务部介绍，安排中央财政资金200多亿元。", "商务部", null, false],
    ["据国家邮政局官方公众号报道，准时率为84.22%。", null, "国家邮政局官方公众号", false],
    ["财报显示，收入同比增长12%。", null, "财报", false],
    ["“手心全是汗。”李旎笑着回忆。", "李旎", null, true],
    ["“还行。”李旎感慨道。", "李旎", null, true],
    ["“还行。”李旎笑道。", "李旎", null, true],
    ["“还行。”网友吐槽。", "网友", null, true],
    ["一位供应商受访时说：“要排队。”", "一位供应商", null, false],
    ["一位不愿具名的供應商受訪時說：「要排隊。」", "一位不愿具名的供應商", null, false],
    ["受访者表示，会涨。", "受访者", null, true],
    ["分析师李旎估计，单价还会降。", "分析师李旎", null, true],
    ["粗略估计，单价还会降。", null, null, false],
    ["保守估计，能卖三万件。", null, null, false],
    ["据估计，能卖三万件。", null, null, false],
    ["本通知所称坏件，是指破损的包裹。", null, null, false],
    ["李旎：2022年补了62万元。", "李旎", null, true],
    ["时间：2022年3月。", null, null, false],
    ["白酒：4.5亿元，增长3%。", null, null, false],
    ["江苏：增长5%。", null, null, false],
    ["高端：2022年占三成。", null, null, false],
    ["商务部流通发展司司长 李刚：充分挖掘农村资源。", "商务部流通发展司司长 李刚", null, true],
    ["澜图创新销售总监 李旎：发货了30万个包裹。", "澜图创新销售总监 李旎", null, true],
    ["Its share slipped to 18.9%, according to eMarketer.", null, "eMarketer", false],
    ["当埃里斯曼刚加入阿里巴巴时，他听说公司计划上市。", null, null, false],
    ["社会消费品零售总额36761亿元。", null, null, false],
    ["据春江网此前报道，销售额破亿。", null, "春江网", false],
    ["据春江网今年1月的报道，销售额破亿。", null, "春江网", false],
    ["据春江网7月25日报道，销售额破亿。", null, "春江网", false],
    ["据该媒体今年1月的报道，销售额破亿。", null, null, false],
    ["该媒体还称，销售额破亿。", null, null, false],
    ["该公司认为，销售额会破亿。", null, null, true],
    ["报告显示，销售额破亿。", null, null, false],
    ["相关数据显示，销售额破亿。", null, null, false],
    ["春江咨询的数据显示，销售额破亿。", null, "春江咨询的数据", false],
    ["Sales rose 5%, according to the report.", null, null, false],
    ["Sales rose 5%, according to a study published on Tuesday.", null, null, false],
    ["I'd say sellers are worried.", null, null, false],
    ["Creditors should expect little.", null, null, false],
    ["（公司CEO，孙东旭）表示，增长很快。", null, null, false],
    ["京东认为，增速会放缓。", "京东", null, true],
    ["京东指出，增速会放缓。", "京东", null, false],
    ["据东方甄选官方数据显示，销售额破亿。", null, "东方甄选官方", false],
    ["据悉，平台将上线。", null, null, false],
    ["据春江大数据监测，出口增长19%。", null, "春江大数据", false],
    ["春江大数据监测显示，出口增长19%。", null, "春江大数据", false],
    ["据海关初步测算，出口增长19%。", null, "海关", false],
    ["据协会不完全统计，出口增长19%。", null, "协会", false],
    [
      "第45次《中国互联网络发展状况统计报告》显示，用户达8.5亿。",
      null,
      "第45次《中国互联网络发展状况统计报告》",
      false,
    ],
    ["调查结果也显示，七成用户满意。", null, "调查结果", false],
    ["东方小孙（东方甄选CEO孙东旭）在直播中称，我们会做好。", "东方小孙（东方甄选CEO孙东旭）", null, true],
    ["对此，孙东旭也曾在采访中表示，不急于上市。", "孙东旭", null, true],
    ["而李刚近日对媒体透露，将出台政策。", "李刚", null, true],
    ["“增长很快。”李旎说。", "李旎", null, true],
    ["“增长很快，”李旎直言，“没有人会停。”", "李旎", null, true],
    ["“增长很快，”分析师李旎说，“没有人会停。”", "分析师李旎", null, true],
    ["“增长很快，”在义乌做了十年货代的李旎对记者说，“没有人会停。”", "李旎", null, true],
    ["“增长很快，”李旎放下杯子，“没有人会停。”", "李旎", null, true],
    ["“增长”，快递，“下滑”，这些词都在报告里。", null, null, false],
    ["李旎记得很清楚，“头一个月卖了三千双。”", "李旎", null, true],
    ["分析师李旎的看法不太一样：“单价还会下降。”", "李旎", null, true],
    ["李旎收到平台的短信：“店铺已被关闭。”", null, null, false],
    ["分析师李旎却提醒，增速会放缓。", "分析师李旎", null, true],
    ["平台消费提醒功能上线。", null, null, false],
    ["“增长很快。”商务部相关负责人介绍。", "商务部相关负责人", null, true],
    ["李刚：“要加快建设。”", "李刚", null, true],
    ["国家统计局发言人 付凌晖：消费稳步恢复。", "国家统计局发言人 付凌晖", null, false],
    ["消息称，平台将关闭。", null, null, false],
    ["有消息说，平台将关闭。", null, null, false],
    ["业内认为，价格会涨。", null, null, false],
    ["可以说，这是第一家。", null, null, false],
    ["京东表示，将继续投入。", "京东", null, false],
    ["达达集团预计，收入将达30亿元。", "达达集团", null, false],
    ["分析师认为，增速会放缓。", "分析师", null, true],
    ["“We grew fast,” said Sandy Xu, chief executive.", "Sandy Xu", null, true],
    ["“We grew fast,” Xu said.", "Xu", null, true],
    ["JD.com said sales rose 5%.", "JD.com", null, false],
    ["On Tuesday, Sandy Xu told reporters it was fine.", "Sandy Xu", null, true],
    ["Sandy Xu, chief executive of JD.com, said sales rose.", "Sandy Xu", null, true],
    ["But Priya Raman, head of apparel at Harrow, argues that it matters.", "Priya Raman", null, true],
    ["As Priya Raman also warned, it matters.", "Priya Raman", null, true],
    ["Sales per visitor, Priya Raman adds, slipped by 2%.", "Priya Raman", null, true],
    ["“We grew,” Daniel Koh, vice president of finance, told reporters.", "Daniel Koh", null, true],
    ["She had said so before.", null, null, false],
    ["Sales rose 5%, figures that Koh told nobody.", null, null, false],
    ["Sales rose 5%.", null, null, false],
    ["2020年4月由CNNIC发布的第45次报告显示，用户增长。", null, "CNNIC发布的第45次报告", false],
    ["相关媒体7月25日报道，平台关闭。", null, null, false],
    ["他听说公司要上市。", null, null, false],
    ["这家公司被称为巨头。", null, null, false],
    ["李旎直言，很难。", "李旎", null, true],
    ["图源：样本市电商协会。", null, null, false],
    ["来源：样本日报。", null, null, false],
    ["当事人表示，会退款。", "当事人", null, false],
    ["当李旎说，会退款。", "李旎", null, true],
    ["法院经审理认为，应当退款。", "法院", null, true],
    ["商家宣称，这是原包。", "商家", null, true],
    ["该公司简称，样本。", null, null, false],
    ["品牌名称，样本。", null, null, false],
    ["举例来说，退货率为30%。", null, null, false],
    ["短期来说，退货率为30%。", null, null, false],
    ["业绩均超出市场预期，股价上涨。", null, null, false],
    ["营养补充剂，卖得很好。", null, null, false],
    ["负责人黄锦峰表示，他介绍，厂已开工。", "负责人黄锦峰", null, false],
    ["李旎也就直播一事做出回应，称会继续。", "李旎", null, true],
    ["最高检发文称，将严查。", "最高检", null, false],
    ["淘天集团明确表示，将投入。", "淘天集团", null, false],
    ["主办方 供图 创始人李旎表示，将投入。", "创始人李旎", null, true],
    ["The axe isn't expected to fall.", null, null, false],
    ["Based on estimates, sales rose.", null, null, false],
    ["TikTok一位商家经理上周参加网上路演时表示，单量翻倍。", "TikTok一位商家经理", null, true],
    ["不用说，成本上升。", null, null, false],
    ["根据华泰证券分析，增速会放缓。", null, "华泰证券", false],
    ["按照商务部介绍，增速会放缓。", null, "商务部", false],
    ["根据孙东旭介绍，增速会放缓。", "孙东旭", "孙东旭", true],
    ["一般来说，退货率为30%。", null, null, false],
    ["对商家来说，退货率为30%。", null, null, false],
    ["按理说，退货率为30%。", null, null, false],
    ["总经理说，退货率为30%。", "总经理", null, true],
    ["According to eMarketer, its share slipped to 18.9%.", null, "eMarketer", false],
    ["Data from the post bureau showed sales rose 5%.", null, "the post bureau", false],
    ["Sales rose 5%, according to the post bureau on Monday.", null, "post bureau", false],
  ])("%s", ([sentence, speaker, origin, isOpinion]) => {
    expect(readAttributions([sentence], null)).toMatchObject([{ speaker, origin, isOpinion }]);
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

test.for([
  "“好！”他对记者说。",
  "她认为，这不重要。",
  "对方称，货已发出。",
  "“We grew fast,” he added.",
  "该人士指出，成本上升。",
])("the last speaker is meant in %s", (sentence) => {
  expect(readAttributions([sentence], "王总")).toEqual([{ speaker: "王总", origin: null, isOpinion: true }]);
  expect(readAttributions([sentence], null)[0]?.speaker).toBeNull();
});

test("what a label opens is the speaker's to its end, unless another speaks", () => {
  const said = ["李明：短期没有。", "我们不缺钱。", "据财报显示，账上有3亿元。"];
  expect(readAttributions(said, null).map(({ speaker, isOpinion }) => [speaker, isOpinion])).toEqual([
    ["李明", true],
    ["李明", true],
    ["李明", true],
  ]);
  expect(readAttributions(["李明：短期没有。", "王芳表示，不缺钱。"], null).map(({ speaker }) => speaker)).toEqual([
    "李明",
    "王芳",
  ]);
  expect(readAttributions(["新规：李明说好。", "平台不缺钱。"], null)[1]?.speaker).toBeNull();
});

describe("of several sentences", () => {
  test.for<[sentences: string[], speakers: (string | null)[]]>([
    [
      ["李旎表示，增长很快。", "“我们会继续。"],
      ["李旎", "李旎"],
    ],
    [
      ["“一。", "二。", "三。”李旎说。", "四。"],
      ["李旎", "李旎", "李旎", null],
    ],
    [
      ["李旎说，“一。", "二。”", "“三。”"],
      ["李旎", "李旎", "李旎"],
    ],
    [
      ["“一。”", "“二。”李旎说。"],
      [null, "李旎"],
    ],
    [
      ["「一。", "二。」李旎說。"],
      ["李旎", "李旎"],
    ],
    [
      ['"One. ', 'Two," Daniel Koh said.', "Three.", '"Four.', 'Five."', "Koh said six.", "Tan said seven."],
      ["Daniel Koh", "Daniel Koh", null, "Daniel Koh", "Daniel Koh", "Daniel Koh", "Tan"],
    ],
    [
      ["Daniel Koh argues that it matters.", "“Yes,” Mr Koh said."],
      ["Daniel Koh", "Daniel Koh"],
    ],
    [
      ["李旎表示，一。", "董明珠表示，二。", "她认为三。"],
      ["李旎", "董明珠", "董明珠"],
    ],
  ])("%j the speakers are %j", ([sentences, speakers]) => {
    expect(readAttributions(sentences, null).map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

test("a name in marks at the head of a sentence is no speech", () => {
  const marked = ["李旎表示，一。", "“样本人生”账号已开通。"];
  expect(readAttributions(marked, null).map(({ speaker }) => speaker)).toEqual(["李旎", null]);
  const spoken = ["李旎表示，一。", "“会开通，”她想。"];
  expect(readAttributions(spoken, null)[1]?.speaker).toBe("李旎");
});

test("whoever is listed may speak, whatever the name is made of", () => {
  const said = "样本选选指出，增速会放缓。";
  expect(readAttributions([said], null, { known: known("other", "样本选选") })[0]?.speaker).toBe("样本选选");
});

test("其 stands for whom the sentence before speaks of, 他 for a person", () => {
  const broker = known("other", "样本证券");
  const said = ["样本证券维持增持评级。", "其认为，库存偏高。"];
  expect(readAttributions(said, "李旎", { known: broker }).map(({ speaker }) => speaker)).toEqual([null, "样本证券"]);
  expect(readAttributions(["其认为，库存偏高。"], "李旎", { known: broker })[0]?.speaker).toBe("李旎");
  const brand = ["安家乐发布新品。", "她认为，库存偏高。"];
  expect(readAttributions(brand, "李旎", { known: known("other", "安家乐") })[1]?.speaker).toBe("李旎");
});

test("a quotation that a speaker stands amid is theirs on both sides", () => {
  const said = ["“一。", "二，”李旎说，“三。", "四。”", "五。"];
  expect(readAttributions(said, "王小明").map(({ speaker }) => speaker)).toEqual(["李旎", "李旎", "李旎", null]);
});

test("a pronoun stands for the last speaker", () => {
  expect(readAttributions(["他说，阿里巴巴会成功。"], "埃里斯曼")[0]?.speaker).toBe("埃里斯曼");
});

test.for<[sentences: string[], since: string, speakers: (string | null)[]]>([
  [["他认为增速会放缓。"], "公司总经理王小明去年创办了工厂。", ["王小明"]],
  [["他认为增速会放缓。"], "王小明去年创办了工厂。", ["王小明"]],
  [["王小明去年创办了工厂。", "他认为增速会放缓。"], "", [null, "王小明"]],
  [["“订单多了三成。”", "她说明年少做一半。"], "女装商家王小红去年亏了。", ["王小红", "王小红"]],
  [["“订单多了三成。", "钱少了。”"], "王小红去年亏了。", ["王小红", "王小红"]],
  [["“订单多了三成”的说法传开了。"], "王小红去年亏了。", [null]],
  [["“订单多了三成。”她一边算账一边说。"], "王小红去年亏了。", ["王小红"]],
  [["“好了，”她站起来，“做完了。”"], "王小红劝她早点睡。", ["李旎"]],
  [["他女儿认为增速会放缓。"], "", [null]],
  [["他认为增速会放缓。"], "毛衫，也卖到了国外。", ["李旎"]],
  [
    ["产量增长。", "“订单多了三成。”", "商会会长王小明说，明年只做一半。"],
    "",
    [null, "商会会长王小明", "商会会长王小明"],
  ],
  [["“订单多了三成。”", "商会会长王小明说，明年只做一半。"], "", ["李旎", "商会会长王小明"]],
  [["产量增长。", "“订单多了三成。”", "对此，商会会长王小明说，不会停。"], "", [null, "李旎", "商会会长王小明"]],
  [["他认为增速会放缓。"], "李旎去年创办了工厂。", ["李旎"]],
  [["他认为增速会放缓。"], "公司去年创办了工厂，产量增长。", ["李旎"]],
])("%j after %j are of %j where 李旎 was the last to speak", ([sentences, since, speakers]) => {
  expect(readAttributions(sentences, "李旎", { since }).map(({ speaker }) => speaker)).toEqual(speakers);
});

test.for<[since: string, speaker: string | null]>([
  ["Moira Lindqvist, a lecturer in retail at Emca University, asked 900 buyers.", "Moira Lindqvist"],
  ["Moira Lindqvist, 41, sold her van in May. It went to Emca.", "Moira Lindqvist"],
  ["Moira Lindqvist, who runs a bakery in Leeds, is not so sure.", "Moira Lindqvist"],
  ["Presenting the plan, finance chief Moira Lindqvist pointed at the weather.", "Moira Lindqvist"],
  ["It is dark and Moira Lindqvist has packed 90 boxes. Her flat is a mess.", "Moira Lindqvist"],
  ["Lindqvist lost her lease in June.", "Lindqvist"],
  ["Moira Lindqvist, 41, bakes. Lindqvist hired her niece, Pia Lund, 20.", "Moira Lindqvist"],
  ["Koh lost his lease in June.", "Daniel Koh"],
  ["The shop lost her custom in June. Emca Logistics was late with his parcel.", "Daniel Koh"],
  ["Not everybody is convinced.", "Daniel Koh"],
  ["A fair in Long Beach drew crowds.", "Daniel Koh"],
])("“…,” she says after %j is the word of %s where Daniel Koh was the last to speak", ([since, speaker]) => {
  for (const said of ['"It pays," she says between two calls.', "“It pays,” she says."])
    expect(readAttributions([said], "Daniel Koh", { since })).toMatchObject([{ speaker, isOpinion: true }]);
});

test.for<[string, boolean]>([
  ["董明珠", true],
  ["埃里斯曼", true],
  ["首席运营官李旎", true],
  ["商务部相关负责人", false],
  ["京东", false],
  ["达达集团", false],
  ["Sandy Xu", true],
  ["she", true],
  ["they", false],
  ["hers", false],
  ["the", false],
  ["Sandy J. Xu", true],
  ["Mary Ann Lee Wong", false],
  ["Sandy Xu 2", false],
  ["sandy Xu", false],
  ["Sandy", false],
  ["JD Logistics Group Holding", false],
  ["阿里", false],
  ["一位网友", true],
  ["华泰证券分析师", true],
  ["央视记者", false],
  ["王卫", true],
  ["平安", false],
  [" 李旎 ", true],
  ["首席分析师团队负责人", false],
])("%s is a person: %s", ([name, expected]) => {
  expect(isPerson(name)).toBe(expected);
});
