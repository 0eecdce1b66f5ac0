/** Whether a speaker's name is that of a person, whose words are opinions, or of a company or office, which states. */

/** Offices and callings by which texts tell who somebody is, in folded text: a source of patterns, which add what only their place has. */
export const OFFICE =
  "ceo|cfo|coo|cto|首席.{1,5}官|司长|局长|部长|处长|主任|书记|总裁|经理|总监|董事长|主席|会长|秘书长|站长|院长|校长|创始人|合伙人|教授|博士|分析师|专家|学者|研究员";
// CEO孙东旭, 一位商家经理, 知情人士, 业内专家
const TITLED = new RegExp(
  `${OFFICE}|[县市]长|作者|主播|店主|老板|厂长|先生|女士|人士|网友|用户|消费者|顾客|商家|卖家|买家|农民|员工|[^记]者$|analyst|professor|founder|executive|author`,
  "i",
);
// 商务部相关负责人, 国家统计局发言人: they speak for their office
const INSTITUTION =
  /(?:部|局|委|委员会|会|署|央行|公司|集团|官方|机构|中心|协会|平台|媒体|证券|国际|资本|基金|研究院|银行|政府|负责人|发言人|方面|财报|公告|该行|记者)[）)]?$/;
// The commonest surnames, and rarer ones that begin few other words.
const SURNAME =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚俞付兰柳张殷施陶翟庄丘裴聂骆褚鲍霍詹凌祁冼岑翁柯阮屈巫辛缪滕佟]/;
// 埃里斯曼: the characters with which foreign names are written
const TRANSCRIBING =
  "阿埃艾安奥巴贝本比彼布查达戴丹德蒂迪多厄恩尔法菲费弗夫福富盖戈格古哈海汉赫霍基吉加杰卡凯科克肯库拉莱兰劳勒雷里利莉林鲁卢伦罗洛马玛迈曼梅蒙米莫穆纳奈尼诺欧帕佩皮普奇乔切萨塞森沙尚史舒斯苏索泰坦汤特提托瓦威韦维温沃西希辛休雅亚扬伊约泽詹扎珍朱";
const TRANSCRIBED = new RegExp(`^[${TRANSCRIBING}·]{3,12}$`);
const TRANSCRIBED_RUNS = new RegExp(
  `(?<![${TRANSCRIBING}])[${TRANSCRIBING}]{3,8}(?:·[${TRANSCRIBING}]{2,8})?(?![${TRANSCRIBING}·])`,
  "g",
);

// 毛利率, 金额: what is measured
const MEASURE = /^毛[利收]|[率额]$/;

/** Whether a word is a person's own name in Chinese, not a title: 董明珠, 埃里斯曼. */
export const isPersonName = (word: string): boolean =>
  !INSTITUTION.test(word) &&
  !MEASURE.test(word) &&
  (TRANSCRIBED.test(word) || (/^\p{Script=Han}{2,3}$/u.test(word) && SURNAME.test(word)));

// 总经理, 38岁的, 店主, 村支书, 养蜂户
const TITLE = new RegExp(
  `(?:${OFFICE}|官|岁的|主播|店主|老板|负责人|发起人|记者|村民|支书|[店厂村镇乡区组队班社股科理事]长|[种养][殖植]?\\p{Script=Han}{0,3}户|农户|[果菜茶棉蚕花]农|商家|卖家|摊主|工程师|设计师|讲师|老师|师傅|会计|学员|店员|司机|骑手|工人)$`,
  "u",
);

// 女士, 厂长: what a surname alone goes with
const ADDRESS =
  /^(?:先生|女士|小姐|太太|夫人|同学|同志|师傅|老师|大爷|大妈|大姐|大哥|大叔|大婶|大娘|阿姨|奶奶|爷爷|叔叔|老板|医生|大夫|律师|博士|老头|总裁|总监|\p{Script=Han}长|教授|主任|书记|经理|记者|某)/u;

/** A surname and the rest of a name, which the tagger keeps apart (顾|长河); empty where they are none. */
export const joinedName = (surname: string, given: string): string =>
  surname.length === 1 && SURNAME.test(surname) && /^\p{Script=Han}{2}$/u.test(given) && !ADDRESS.test(given)
    ? surname + given
    : "";

/** Whether folded words end in what somebody is, as it stands before a Chinese name: 总经理, 38岁的. */
export const endsInTitle = (words: string): boolean => TITLE.test(words);

/** Whether folded words are a title and a person's own name after it: 财务副总裁李旎, 物流专家王大年. */
export const isTitled = (words: string): boolean =>
  [2, 3].some((length) => isPersonName(words.slice(-length)) && endsInTitle(words.slice(0, -length)));

/** Whether a name is a foreign one in Chinese characters, which stand for its sound alone. */
export const isTranscribed = (name: string): boolean => TRANSCRIBED.test(name);

/** Where a text may have foreign names in Chinese characters: whatever is written with nothing else. */
export const findTranscribed = (text: string): { name: string; end: number }[] =>
  Array.from(text.matchAll(TRANSCRIBED_RUNS), ({ 0: name, index }) => ({ name, end: index + name.length }));

/** Whether whoever speaks is a person, by name or by what they are: Sandy Xu, 业内专家, he. */
export function isPerson(speaker: string): boolean {
  const name = speaker.trim();
  if (INSTITUTION.test(name)) return false;
  if (TITLED.test(name) || isPersonName(name)) return true;
  // Sandy Xu, he: English speakers of two or three capitalised words
  return /^(?:he|she)$/i.test(name) || /^[A-Z][a-z]+(?: [A-Z][a-z.]*){1,2}$/.test(name);
}
