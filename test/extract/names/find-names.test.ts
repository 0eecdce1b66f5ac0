import { describe, expect, test } from "vitest";
import { findNames } from "../../../src/extract/names/find-names.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";

const lexicon = createLexicon([
  { id: "dada", kind: "subject", zh: ["达达集团", "达达"], en: ["Dada"], loose: ["达家"], broader: [], near: [] },
  { id: "vip", kind: "subject", zh: ["唯品会"], en: ["Vipshop"], loose: [], broader: [], near: [] },
  { id: "china", kind: "subject", zh: ["中国"], en: ["China"], loose: [], broader: ["country"], near: [] },
  { id: "weitai", kind: "subject", zh: ["上海维泰"], en: ["Weitai"], loose: [], broader: [], near: [] },
  { id: "liu", kind: "subject", zh: ["刘强"], en: ["Liu Qiang"], loose: [], broader: ["founder"], near: [] },
]);
const names = (title: string, body = ""): string[] =>
  findNames([title, body], lexicon).map(({ kind, names: all }) => `${kind} ${all.join("=")}`);

test("whom the headline is about is a company, though it asked its own customers", () => {
  expect(names("Zupmart beats its rivals", "A survey by Zupmart shows that Zupmart grew.")).toEqual([
    "company Zupmart",
  ]);
});

describe("names that a text brings", () => {
  test.for([
    ["in quotation marks after what it is", "烘焙品牌“麦浪坊”宣布完成融资。", ["company 麦浪坊"]],
    ["in Taiwan's quotation marks", "本地網購平台「好買町」公布數字。", ["company 好買町"]],
    ["in quotation marks before what it is", "“小灯火”超市有43家门店。", ["company 小灯火"]],
    [
      "with what kind of firm it is, and without",
      "深圳小家电卖家维泰科技去年出口空气炸锅。",
      ["company 维泰科技=维泰"],
    ],
    ["introduced with a short form", "蓝海优品（以下简称“蓝品”）昨日上市。", ["company 蓝海优品=蓝品"]],
    ["of one firm are together", "禾佳连锁发布年报。禾佳连锁共有门店387家。", ["company 禾佳连锁=禾佳"]],
    ["in Latin letters, standing twice", "NusaMart grew. Sellers on NusaMart paid a fee.", ["company NusaMart"]],
    ["in Latin letters, standing once", "Growth was led by Tokomart this quarter.", []],
    ["that are English words", "Sellers paid. Sellers grew.", []],
    ["that the lexicon lists", "平台“达达”公布财报，达达集团增长。", []],
    ["that are slogans", "公司“让世界爱上中国造”的口号。", []],
    ["that the text goes on using", "山屿来自长沙。山屿只卖茶汽水，山屿不打广告。", ["company 山屿"]],
    [
      "that no dictionary helps to cut out",
      "本地網購平台好乙購（HaoYi）公布業績。好乙購去年虧損，好乙購指今年會好轉。",
      ["company HaoYi=好乙購"],
    ],
    ["that stand only twice", "平台好乙購開業，好乙購減價。", []],
    ["that would be a word of everyday", "平台新生态，新生态很好，新生态增长。", []],
    ["of firms that are all or two of them", "各大电商入局，两大公司增长，各大电商降价。", []],
    ["of persons who speak", "总经理韩素云告诉记者，首席财务官杨东皓表示盈利。", ["person 韩素云", "person 杨东皓"]],
    ["of places", "隰县种梨，隰县有网店1183家。", ["place 隰县"]],
    ["that only stand in a listed name", "达达集团增长，达达集团发布。", []],
    ["that are words and no places", "股票上市，东西好卖，上市后东西更多。", []],
    ["of a trade", "新一轮零售变革，上下游电商受益。", []],
    ["of a firm with a stem that is a name", "辰星科技发布新品。", ["company 辰星科技=辰星"]],
    ["of a firm with another word before it", "由青禾食品供货。", ["company 青禾食品=青禾"]],
    ["of a firm with such a character within", "泰和食品发布新品。", ["company 泰和食品=泰和"]],
    ["of shops by where they are", "附近超市增长，由京超市供货。", []],
    ["of an office's department", "商务部电商司公布数据。", []],
    ["of one firm, in quotation marks too", "维泰科技去年增长。品牌“维泰”热销。", ["company 维泰科技=维泰"]],
    [
      "of one firm, with where it is and short",
      "深圳维泰科技公司（以下简称“维泰”）发布新品，维泰科技增长。",
      ["company 深圳维泰科技公司=维泰科技=维泰"],
    ],
    ["in quotation marks that are a person's too", "品牌“李宁”增长。", ["company 李宁"]],
    ["that begin with a listed one", "平台“达达优鲜”上线。", ["company 达达优鲜"]],
    ["with a listed one within", "品牌“小达达屋”上线。", ["company 小达达屋"]],
    ["that the lexicon has as another word for a firm", "平台“达家”上线。", ["company 达家"]],
    ["that the lexicon lists as a country", "平台“中国”上线。", []],
    ["that are the beginning of a listed one", "唯品会增长。唯品会发布。唯品会上市。", []],
    ["that also stand outside a listed one", "唯品会增长。平台“唯品”上线。", ["company 唯品"]],
    ["that are the end of a listed one", "上海维泰增长，上海维泰发布，上海维泰上市。", []],
    ["that are a longer form of a listed one", "上海达达集团（简称达达）增长。", []],
    [
      "with the whole of their Latin form",
      "網購平台好乙購（HaoYiGou International Marketplace）公布業績。好乙購虧損，好乙購減價。",
      ["company HaoYiGou International Marketplace=好乙購"],
    ],
    ["not of the part that a dictionary cuts off", "網購平台港快購開業。港快購減價，港快購虧損。", ["company 港快購"]],
    ["of persons who said something", "Kowalski said sales rose. The growth surprised Kowalski too.", []],
    [
      "of several words, where none of them stands alone",
      "Quillby Thread sells more. Quillby Thread grew.",
      ["company Quillby Thread=Quillby"],
    ],
    ["of one word that others follow too", "Quillby Thread grew. Quillby Shoes grew.", ["company Quillby"]],
    [
      "of one word of a person's",
      "Quillby Thresh, its chief executive, sells shoes. Quillby Thresh sells more.",
      ["person Quillby Thresh"],
    ],
    [
      "of persons in English by their age, what they do and that they speak",
      'Ottilie Brakspear, 41, bakes. Brakspear won. Finance chief Sven Quiller agreed. "Yes," said Ada Mottram, who left.',
      ["person Ottilie Brakspear=Brakspear", "person Sven Quiller=Quiller", "person Ada Mottram=Mottram"],
    ],
    [
      "of a person in English who goes on by the surname",
      "Ottilie Brakspear has sold 90 loaves. Brakspear, 41, left her job. Brakspear sleeps late.",
      ["person Ottilie Brakspear=Brakspear"],
    ],
    [
      "of firms that are told as persons are",
      "Dovecote Foods, a maker of jam, grew. Long Beach, who knew, is wet.",
      [],
    ],
    ["in Latin letters that are a currency", "Shipping costs Rp 500. Returns cost Rp 300.", []],
    ["of persons by their age", "38岁的韩素云在网上卖梨。", ["person 韩素云"]],
    ["of persons by what they are", "总经理韩素云负责物流。", ["person 韩素云"]],
    ["of persons of two characters who had spoken", "总经理唐可曾表示增长。", ["person 唐可"]],
    ["of persons who end a sentence", "这家店的店主杨东皓。", ["person 杨东皓"]],
    ["of persons with when they spoke", "总经理韩素云昨日表示增长。", ["person 韩素云"]],
    ["of persons who had spoken", "总经理韩素云曾表示增长。", ["person 韩素云"]],
    ["of persons of two characters who spoke", "总经理唐可昨日表示增长。", ["person 唐可"]],
    ["of persons of two characters at work", "店主李宁卖梨多年。", ["person 李宁"]],
    ["of persons of two characters at work now", "店主李宁现正在扩店。", ["person 李宁"]],
    ["of persons somewhere", "店主杨东皓在直播间卖货。", ["person 杨东皓"]],
    ["of persons who only come from somewhere", "韩素云来自河南，杨东皓在直播间卖货。", []],
    ["of persons whom the lexicon lists", "董事长刘强表示增长。", []],
    ["of persons in quotation marks", "带货主播“李佳奇”走红。李佳奇表示感谢。", ["person 李佳奇"]],
    ["of persons in traditional characters", "總經理韓素雲表示增長。", ["person 韓素雲"]],
    ["of persons whose last character goes with the verb", "商会会长姚明良说增长。", ["person 姚明良"]],
    ["of persons whose given name is a word of its own", "发起人是村支书顾长河。", ["person 顾长河"]],
    ["of persons whose given name is a noun", "总监鲍文静补充，会涨。", ["person 鲍文静"]],
    ["of such persons at work", "村主任褚大山正在谈判。", ["person 褚大山"]],
    ["of such persons after their words", "“先卖再说。”顾长河说。", ["person 顾长河"]],
    ["of no title after some words", "“还行。”高厂长说。“还行。”高老师说。", []],
    ["of no noun after a title", "老板高价格卖出。店长温度计坏了。", []],
    ["of persons by what they keep", "养蜂户孙巧云卖蜜。", ["person 孙巧云"]],
    ["of persons whose last character goes with 则", "分析师丘立文则认为会涨。", ["person 丘立文"]],
    ["of persons with foreign names who speak", "埃里斯曼说增长。在埃里斯曼看来很好。", ["person 埃里斯曼"]],
    ["of nobody by a foreign name that stands once", "埃里斯曼说增长。", []],
    ["of no brands in the characters of foreign names", "阿迪达斯增长。阿迪达斯降价。", []],
    ["of nobody in how somebody answers", "总经理高调回应质疑。", []],
    [
      "of companies that have a founder, whatever words their names are made of",
      "生鲜电商鲜到家盈利。鲜到家创始人很高兴。鲜到家有仓。",
      ["company 鲜到家"],
    ],
    ["of no companies of such words without one", "生鲜电商鲜到家盈利。鲜到家很高兴。鲜到家有仓。", []],
    [
      "of companies that are called by an English word",
      "Shoppers flock to Brightly. Brightly grew. Brightly will open a shop.",
      ["company Brightly"],
    ],
    [
      "of no words that stand without a capital too",
      "They flock to Brightly. Brightly it shone. A brightly lit shop, Brightly.",
      [],
    ],
    [
      "of no pieces of longer names",
      "They like Eagle Outfitters, and Outfitters grew. Outfitters sells to Outfitters.",
      [],
    ],
    ["of no days and peoples", "On Monday, said Chinese, by Monday, from Chinese, on Monday, to Chinese.", []],
    ["of shops whose owner speaks", "对话“栗子屋”店主邵敏。", ["company 栗子屋", "person 邵敏"]],
    ["of companies in cards", "榜单。\n公司：澜图创新\n总部：深圳\n", ["company 澜图创新"]],
    [
      "of those who report, by what they did",
      "Zupview sees growth, according to a study published on Tuesday by Zupview Consumer Research.",
      ["reporter Zupview"],
    ],
    [
      "of those who report, by what they are",
      "Numbers of the research firm Zupview are what Zupview sells.",
      ["reporter Zupview"],
    ],
    ["of those who report, by their fuller name", "Zupview Insights counts. Zupview warns.", ["reporter Zupview"]],
    ["of those who report, in Chinese", "市場研究機構「港商數據」公布。", ["reporter 港商數據"]],
    ["of companies that somebody studies", "A study of Zupmart shows that Zupmart grew.", ["company Zupmart"]],
    [
      "of companies named like the start of one who reports",
      "Zupviewer grew, says a study by Zupview. Zupviewer sells.",
      ["company Zupviewer"],
    ],
    [
      "of companies that somebody studies and that study themselves",
      "A survey by Zupview shows that Zupview grew.",
      ["reporter Zupview"],
    ],
    ["of places that stand twice", "安溪茶叶热销，安溪有网店。", ["place 安溪"]],
    ["of places that stand once", "安溪茶叶热销。", []],
    ["of counties that stand once", "隰县种梨。", ["place 隰县"]],
    ["of places that the lexicon lists", "中国零售增长，中国电商增长。", []],
  ] as const)("%s: %s", ([, body, expected]) => {
    expect(names("一则消息", body)).toEqual(expected);
  });

  test.for([
    ["专访麦浪坊创始人唐可：不做网红", ["company 麦浪坊", "person 唐可"]],
    ["对话麦浪坊CEO唐可：不做网红", ["company 麦浪坊", "person 唐可"]],
    ["NusaMart Announces Second Quarter Results", ["company NusaMart"]],
    [" NusaMart Announces Second Quarter Results", ["company NusaMart"]],
    ["NusaMart Group Announces Second Quarter Results", ["company NusaMart Group"]],
    ["韩素云表示盈利", ["person 韩素云"]],
    ["本报记者韩素云", ["person 韩素云"]],
    ["零售额增长3.3%", []],
  ] as const)("stand in the title %s", ([title, expected]) => {
    expect(names(title)).toEqual(expected);
  });

  test("may be told in Latin letters by the title alone", () => {
    const body = "網購平台好乙購去年虧損，好乙購指今年會好轉。";
    expect(names("好乙購（HaoYi）公布業績", body)).toEqual(["company HaoYi=好乙購"]);
  });
});
