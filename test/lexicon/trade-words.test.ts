/** Words of the trade in the corpus' own lexicon, in the words that texts have for them. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createWidener } from "../../src/answer/match/widen-groups.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createTranslator } from "../../src/lexicon/translator.ts";
import { matchable } from "../../src/text/lemmatise.ts";

const { lexicon } = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));

const MET: [asked: string, told: string][] = [
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
  ["courier services", "快递业务"],
  ["legal home", "注册地"],
  ["fx effect", "固定汇率"],
  ["suspend", "封号"],
  ["cut-throat competition", "内卷"],
  ["散户", "retail investors"],
  ["bulk order", "大单"],
  ["leftover stock", "尾货"],
  ["spare parts", "零部件"],
  ["cost price", "进价"],
  ["fake reviews", "水军"],
  ["shadow ban", "限流"],
  ["parallel imports", "水货"],
  ["not as described", "描述不符"],
  ["wrong item", "发错货"],
  ["handmade", "手作"],
  ["kidswear", "童装"],
  ["investment income", "投资收益"],
  ["ADR", "存托凭证"],
  ["总股本", "shares outstanding"],
  ["lock-up", "锁定期"],
  ["tough comps", "高基数"],
  ["承压", "headwinds"],
  ["reshuffle", "架构调整"],
  ["memo", "内部信"],
  ["停牌", "trading halt"],
  ["不予置评", "declined to comment"],
];

const UNMET: [asked: string, told: string][] = [
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
  ["live in Beijing", "直播"],
  ["boost", "利好"],
];

/** As a text is searched; its words stand between blanks. */
const plain = (text: string): string => ` ${matchable(text)} `;

const all = plain([...MET, ...UNMET].map(([, told]) => told).join(" | "));
const holds = (text: string, form: string): boolean => text.includes(/\p{Script=Han}/u.test(form) ? form : plain(form));
const has = (form: string): boolean => holds(all, form);
const texts = { english: true, has, count: (form: string) => (has(form) ? 1 : 0) };
const translator = createTranslator(lexicon, texts);
const widen = createWidener(lexicon, texts);

/** Whether all that a question asks for is met by the words of a text. */
const finds = (asked: string, told: string): boolean =>
  translator
    .readGroups(asked)
    .map(widen)
    .every(({ alternatives }) => alternatives.some(({ form }) => holds(plain(told), form)));

test.for(MET)("%s is met by %s", ([asked, told]) => {
  expect(finds(asked, told)).toBe(true);
});

test.for(UNMET)("%s is not met by %s", ([asked, told]) => {
  expect(finds(asked, told)).toBe(false);
});
