/** A small lexicon for tests. */
import { Entry } from "../../src/lexicon/entry.ts";

const entry = (id: string, kind: Entry["kind"], zh: string, en: string, loose = ""): Entry =>
  Entry.parse({
    id,
    kind,
    zh: zh.split(" ").filter(Boolean),
    en: en.split(", ").filter(Boolean),
    loose: loose.split(" ").filter(Boolean),
  });

export const entries: Entry[] = [
  entry("promotion", "concept", "大促", "promotion", "giveaway"),
  entry("anta", "subject", "安踏", "Anta"),
  entry("price", "metric", "价格 卖价", "price"),
  entry("kuaishou", "subject", "快手", "Kuaishou, Kwai"),
  entry("douyin", "subject", "抖音", "Douyin, TikTok"),
  entry("jd", "subject", "京东 京东商城", "JD, JD.com, Jingdong"),
  entry("gree", "subject", "格力 格力电器", "Gree"),
  entry("dong-mingzhu", "subject", "董明珠", "Dong Mingzhu", "董小姐"),
  entry("pinduoduo", "subject", "拼多多", "Pinduoduo, PDD"),
  entry("metersbonwe", "subject", "美特斯邦威 美邦", "Metersbonwe"),
  entry("perfect-diary", "subject", "完美日记", "Perfect Diary"),
  entry("li-ning", "subject", "李宁", "Li-Ning"),
  entry("meituan", "subject", "美团", "Meituan"),
  entry("qingju", "subject", "青桔", "Qingju"),
  entry("wechat", "subject", "微信", "WeChat"),
  entry("loreal", "subject", "欧莱雅", "L'Oréal"),
  entry("who", "subject", "世界卫生组织", "WHO"),
  entry("mars", "subject", "玛氏", "Mars"),
  entry("618", "subject", "618 6.18 618大促", "618"),
  entry("company", "subject", "公司", "company"),
  entry("seller", "subject", "卖家 商家", "seller, merchant"),
  entry("corner-shop", "subject", "小店 便利店", "corner shop"),
  entry("kuaishou-shop", "subject", "快手小店 小店", "Kuaishou shop"),
  entry("super-brand-day", "subject", "快手超级品牌日 超级品牌日", "super brand day"),
  entry("e-commerce", "concept", "电子商务 电商", "e-commerce"),
  entry("livestream", "concept", "直播", "livestream, live stream"),
  entry("live-commerce", "concept", "直播电商 直播带货", "live commerce, livestream shopping"),
  entry("short-video", "concept", "短视频", "short video"),
  entry("electronics", "concept", "3C家电", "consumer electronics"),
  entry("according", "concept", "根据", "according to"),
  entry("daily-active-users", "metric", "日活 日活跃用户 DAU", "daily active users, DAU"),
  entry("revenue", "metric", "收入 营业额 营收", "revenue, turnover", "进账 流水"),
  entry("gmv", "metric", "成交额 销售额", "GMV, sales"),
  entry("market-share", "metric", "市场份额 市占率", "market share"),
];
