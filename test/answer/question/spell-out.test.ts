import { describe, expect, test } from "vitest";
import { askWhen, spellOut } from "../../../src/answer/question/spell-out.ts";

describe("a question is spelt out", () => {
  test.for([
    ["whats the dau", "what is the dau"],
    ["momo2020全年营收", "momo 2020全年营收"],
    ["Temu2023年GMV多少", "Temu 2023年GMV多少"],
    ["win2003r2是什么", "win2003r2是什么"],
    ["hw many ppl", "how many people"],
    ["and if im new?", "and if i'm new?"],
    ["what if i dont agree", "what if i don't agree"],
    ["why didnt they ship", "why didn't they ship"],
    ["walmart intl sales", "walmart international sales"],
    ["etsy topline?", "etsy revenue?"],
    ["fee on refurb phones", "fee on refurbished phones"],
    ["shops shut bc of returns", "shops shut because of returns"],
    ["sold in 3 hrs and 20 mins", "sold in 3 hours and 20 minutes"],
    ["active accts and custs", "active accounts and customers"],
    ["快手 avg 时长", "快手 average 时长"],
    ["重不重叠", "是否重叠"],
    ["董明珠说了啥", "董明珠说了什么"],
    ["董总讲过些啥", "董总说过什么"],
    ["卖了啥", "卖了啥"],
    ["間店點解會結業", "間店为什么會結業"],
    ["全年賣咗幾多部", "全年賣了多少部"],
    ["每單使幾錢", "每單使多少钱"],
    ["公司會唔會炒人", "公司會不會裁员"],
    ["而家幾多錢", "现在多少錢"],
    ["負責人係邊個", "負責人是谁"],
    ["主要賣邊幾類", "主要賣哪幾類"],
    ["老闆係邊位", "老闆是哪位"],
    ["喺邊度開張", "在哪里開張"],
    ["喺邊開張", "在哪里開張"],
    ["免息幾多日", "免息多少天"],
    ["第一日賣咗幾多", "第一天賣了多少"],
    ["送貨要幾多個鐘", "送貨要多少個小时"],
    ["入場係咪1蚊", "入場是不是1元"],
    ["間舖賺定蝕", "間舖賺还是亏"],
    ["銷量跌咗定升咗", "銷量跌了还是升了"],
    ["呢間公司蝕咗幾多", "这間公司亏了多少"],
    ["得返幾多間", "只剩多少間"],
    ["等咗幾耐", "等了多久"],
    ["時光機係乜嚟㗎", "時光機是什么"],
    ["邊個平台賣得最多", "哪个平台賣得最多"],
    ["邊個負責簽約", "谁負責簽約"],
    ["邊日開張", "哪天開張"],
    ["佢點回應", "他怎么回應"],
    ["開張未？", "開張了吗？"],
    ["場有幾大？", "場有多大？"],
  ])("%s as %s", ([question, words]) => {
    expect(spellOut(question as string)).toBe(words);
  });

  test.for([
    "what is the average",
    "几点开播",
    "是不是真的",
    "多不多人用",
    "时不时打折",
    "动不动就降价",
    "然而家电卖得怎样",
    "而家居呢",
    "旁边个店",
    "靠什么炒人气",
    "旧年货卖得动吗",
    "几点样品到",
    "进口额多少日元",
    "第一日化品牌是哪家",
    "个钟表多少钱",
    "有几大平台",
    "蚊子药卖得好吗",
    "冰雪侵蚀了多少",
    "能获得返利吗",
    "人气呢个别店高",
    "卖点做得怎样",
    "一边种地一边直播",
    "两家公司的关系和干系",
    "尚未",
    "關係如何",
    // nothing in them is Cantonese
    "京东是中国第几大？",
    "多点申请上市了吗",
    "扣点收费怎么算",
    "一个钟薛高多少钱",
    "多少日销量",
    "高定平台",
    "值得返场吗",
    "海边国家有哪些",
  ])("%s as it is", (question) => {
    expect(spellOut(question)).toBe(question);
  });
});

describe("the time of what happens is asked for with when", () => {
  test.for([
    ["快手京东签约时间", "快手京东什么时候签约"],
    ["合同簽署的具體時間？", "合同什么时候签署？"],
    ["时光机发布日期是", "时光机什么时候发布"],
    ["直播间被封时间呢", "直播间什么时候被封"],
    ["人均使用时间", "人均使用时间"],
    ["平均配送时间", "平均配送时间"],
    ["合作时间多长", "合作时间多长"],
    ["直播时间", "直播时间"],
    ["签约时间是什么时候", "签约时间是什么时候"],
  ])("%s as %s", ([question, words]) => {
    expect(askWhen(question as string)).toBe(words);
  });
});
