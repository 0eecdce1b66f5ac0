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
  ["payout", "分红"],
  ["dividend payout ratio", "派息率"],
  ["股息率", "dividend yield"],
  ["write-down", "减值"],
  ["D&A", "折旧"],
  ["应付账款", "accounts payable"],
  ["FCF", "自由现金流"],
  ["ROE", "净资产收益率"],
  ["ROAS", "投入产出比"],
  ["one-off gain", "一次性收益"],
  ["COGS", "营业成本"],
  ["payroll", "人工成本"],
  ["corporate tax", "所得税"],
  ["interim results", "半年报"],
  ["guidance", "业绩指引"],
  ["raised its outlook", "上调"],
  ["cut its forecast", "下调"],
  ["盈警", "profit warning"],
  ["in line with expectations", "符合预期"],
  ["upped its stake", "增持"],
  ["trimmed its stake", "减持"],
  ["双位数", "double digits"],
  ["收盘", "closing price"],
  ["taken private", "私有化"],
  ["招股说明书", "prospectus"],
  ["divestment", "剥离"],
  ["forex loss", "汇兑损失"],
  ["M&A", "并购"],
  ["BOGO", "买一送一"],
  ["freebie", "赠品"],
  ["discount code", "优惠券"],
  ["product launch", "新品"],
  ["paid search", "竞价排名"],
  ["brand ambassador", "代言人"],
  ["presenter", "主播"],
  ["acquire new users", "拉新"],
  ["listing fee", "坑位费"],
  ["onboarding", "入驻"],
  ["account suspension", "封号"],
  ["removed from sale", "下架"],
  ["sold at a loss", "低于成本价"],
  ["returnless refund", "仅退款"],
  ["refurb", "翻新"],
  ["preloved", "二手"],
  ["二手", "second-hand"],
  ["consumer watchdog", "消费者协会"],
  ["seek redress", "维权"],
  ["aftercare", "售后"],
  ["到账", "payment received"],
  ["money transfer", "汇款"],
  ["processing fee", "手续费"],
  ["结算", "payment settlement"],
  ["回款", "payment collection"],
  ["delinquency", "逾期"],
  ["chargeback", "拒付"],
  ["crypto", "加密货币"],
  ["总裁", "president"],
  ["SVP", "副总裁"],
  ["独董", "independent director"],
  ["headcount reduction", "裁员"],
  ["part-timer", "兼职"],
  ["外包", "contractor"],
  ["学历", "education level"],
  ["industrial action", "罢工"],
  ["postal regulator", "国家邮政局"],
  ["securities watchdog", "证监会"],
  ["watchdog", "监管部门"],
  ["launched an inquiry", "立案调查"],
  ["tax relief", "税收优惠"],
  ["consultation draft", "征求意见稿"],
  ["returned to their hometown", "返乡"],
  ["快递进村", "delivery to villages"],
  ["农产品上行", "produce to cities"],
  ["country of origin", "原产地"],
  ["acreage", "种植面积"],
  ["village head", "村干部"],
  ["村播", "village streamer"],
  ["buying agent", "代购"],
  ["office worker", "白领"],
  ["trading down", "消费降级"],
  ["bang for your buck", "性价比"],
  ["受访者", "people polled"],
  ["算力", "computing power"],
  ["recommendation engine", "推荐算法"],
  ["OEM", "代工"],
  ["代工", "contract manufacturer"],
  ["slack season", "淡季"],
  ["peers", "同行"],
  ["net zero", "碳中和"],
])("%s is met by %s", ([asked, told]) => {
  expect(finds(asked as string, told as string)).toBe(true);
});

test.for([
  ["till 2024", "收银台"],
  ["customs clearance", "清仓"],
  ["registered users", "注册地"],
  ["operating profit", "减值"],
  ["disposal of waste", "股息"],
  ["集中报道", "interim results"],
  ["renewable", "翻新"],
  ["default colour", "手续费"],
  ["president", "店长"],
  ["acreage", "门店面积"],
])("%s is not met by %s", ([asked, told]) => {
  expect(finds(asked as string, told as string)).toBe(false);
});
