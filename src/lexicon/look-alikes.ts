/** Chinese characters that are taken for one another in handwriting, on a screen or by a shape-based keyboard. */

/** Simplified; the characters of a group look alike. */
const GROUPS =
  "己已巳 末未朱 日曰目旦 土士 人入八 大太犬丈 贝见 千干于 力刀刃 天夫无 午牛 王玉主 木本术 今令 乌鸟 兔免 侯候 辨辩瓣 折拆析 " +
  "历厉 官宫管 即既 住往佳 待侍恃 买卖 货贷贤 贸贺 卷券 牧攻 快块 毛手 拼饼 多夕 淘掏陶 京凉 东车 抖科料 姜美 团困因 宛院完 " +
  "记纪 格洛恪 董重 懂薰 朋明 珠株殊蛛 直真值植 播翻 带戴滞 商高 场扬汤肠 店点 铺捕辅 品晶 牌碑 级极 短矩 视现规 颁频 平乎苹 " +
  "治冶抬 用甩 卢户护 活话 妖跃沃 额颜 量童 焦售 销稍消悄 增赠憎 长张 净争 利和 润闰 介价 早单 元无 亿忆 万方 理埋 网冈肉 " +
  "腾藤胜 讯迅汛 度席 百白自 小少 米来 江红 滴摘嘀 饿我 盒合会 马鸟 维唯惟 宁宇 国围圆 韩伟 束柬 薇微徽 娅亚 季李孝 奇琦崎绮 " +
  "俞愈喻 敏繁 虾虹 波皮 拉位 弗佛 莱菜 宏宠 尹伊 均韵 申甲由 通诵 徒徙 博搏膊 拔拨 竞竟 戌戍戊 崇祟 岐歧 茶荼 睛晴 赛寒 喝渴 " +
  "哥歌 蓝篮 清请情 径经 弟第 受爱 风凤 坑抗 军库车 问间闻 投设没 融触 物吻 拓托 推准 底低抵 冷泠 仲冲 吹次 阅间 享亨 幕慕墓 " +
  "蔬疏 环坏 坏杯 代伐 仓仑 厂广 于千 尺尽 瓜爪 失矢 兑兔 农衣 客容 洒酒 晚挽 提堤 峰锋 抢枪 梁粱 哀衰 遣遗 盲育";

const groupsOf = new Map<string, Set<string>>();
for (const group of GROUPS.split(" ")) {
  for (const char of group) {
    const alike = groupsOf.get(char) ?? new Set();
    for (const other of group) alike.add(other);
    groupsOf.set(char, alike);
  }
}

/** Whether two different simplified characters are easily taken for one another. */
export const lookAlike = (a: string, b: string): boolean => a !== b && (groupsOf.get(a)?.has(b) ?? false);
