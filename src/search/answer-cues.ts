/** Signs that a sentence holds a kind of answer: a date, a reason, a place … */
import { anyOf } from "../text/any-of.ts";
import { remember } from "../text/remember.ts";
import type { Asked } from "./answer-type.ts";
import type { PassageIndex } from "./passage-index.ts";

/** Each is matched on the folded, lemmatised sentence; what the question itself says does not count. */
const CUES: [string, RegExp][] = [
  // 3.1, 36761, 三十
  [
    "number",
    /\d+(?:\.\d+)?|[一二三四五六七八九十两百千][十百千万亿多余][一二三四五六七八九十百千万亿]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\b/g,
  ],
  // 3个, 五位, 11台
  [
    "counted",
    /[\d一二三四五六七八九十百千万亿两多余][个名位家台场次款种条单笔件座部间辆架套篇项级层本首支届区县市省国州所队岁倍颗艘枚轮集章页卷期股吨张份句票人类]/g,
  ],
  // 180米, 36 公里
  [
    "measured",
    /[\d十百千万亿]\s?(?:平方|公里|公斤|公尺|公分|公顷|[厘毫千]?米|海里|英[里尺寸]|[千毫]?克|度|℃|°|吨|升|km|kg|cm|mm|meter|metre|kilometer|mile|foot|feet|pound|degree|inch)/g,
  ],
  // 35%, 百分之三, 七成
  [
    "share",
    /[\d.]{1,20}\s?%|百分之[一二三四五六七八九十百零点]+|[一二三四五六七八九两]成(?!功|为|立|员|果)|[一二三四五六七八九十百]{1,9}分之[一二三四五六七八九十]+|\b(?:percent|half|third|quarter|majority)\b/g,
  ],
  // 3.1亿元, $5 million
  [
    "money",
    /[\d一二三四五六七八九十百千万亿两多余]\s?(?:美|欧|日|港|韩)?(?:元|块|美金|英镑|法郎|马克|卢布|日圆|人民币)|[$€£¥]\s?\d|\b(?:dollar|yuan|euro|rmb|usd)\b/g,
  ],
  // 1986年, in 1986
  ["year", /(?:1\d|20)\d\d(?!\d)|[一二][〇零一二三四五六七八九]{3}年|前\d+年|\d+年/g],
  // 5月17日, 世纪, 时期
  [
    "date",
    anyOf(
      /\d{1,9}月/g,
      /\d{1,9}日/g,
      /[一二三四五六七八九十]{1,9}月/g,
      /世纪|年代|时期|时代/g,
      /朝(?=[时的中末初]|代)/g,
      /春|夏季|秋季|冬/g,
      /\b(?:january|february|march|april|june|july|august|september|october|november|december|century|decade|monday|sunday|friday)\b/g,
    ),
  ],
  // 3小时, 十年间
  [
    "duration",
    /[\d一二三四五六七八九十百千万几数两多余]个?(?:年|小时|分钟|秒|天|周|星期|月)(?:间|内|多|之久|后|左右|以上)?|\b(?:year|day|hour|minute|week|month|second)\b/g,
  ],
  // 第三, 首位, ranked
  ["rank", /第[一二三四五六七八九十\d]+|首[位个名]|\b(?:first|second|third|rank|largest|biggest|top)\b/g],
  // 位于, 分布在
  [
    "location",
    /位于|坐落|地处|设于|设在|座落|分布|处于|[东南西北][部方边岸]|境内|\b(?:locate|situated|based|headquarter|north|south|east|west)\b/g,
  ],
  // 北京市, 法国, 夏威夷岛
  [
    "place",
    /\p{Script=Han}{1,3}(?:省|市|县|区|国|州|岛|镇|村|路|街|山|河|湖|海|港|洲|半岛|地区|大学|学院|教堂|机场|广场|车站)/gu,
  ],
  // 因为, 由于, 导致
  [
    "reason",
    /因为|由于|因此|因而|所以|导致|使得|致使|为了|原因|缘故|鉴于|出于|造成|引起|有感于|故(?!事|障|乡|宫|居)|\b(?:because|due|since|cause|therefore|thus|result|owing|reason|hence)\b/g,
  ],
  // 通过, 采用 … 方式
  [
    "means",
    /通过|透过|利用|采用|采取|藉由|借由|借助|凭借|运用|使用|方式|方法|以\p{Script=Han}{1,8}(?:来|的方式|方法)|\b(?:by|through|use|via|method|means)\b/gu,
  ],
  // 、 包括 分为
  [
    "list",
    /、\p{Script=Han}+(?:、|和|与|及|以及)|包括|包含|分为|分别|组成|构成|以及|等等?(?=[。,;]|$)|\b(?:include|including|consist|such as|as well as)\b/gu,
  ],
  // 是, 指, 即
  [
    "naming",
    /称为|称作|称之|名为|叫做|叫作|俗称|简称|又称|也称|亦称|命名|即(?=\p{Script=Han}{2})|意思|意为|意指|指的是|是指|所谓|\b(?:call|name|known|mean|refer|define)\b/gu,
  ],
  // 是一种, is a
  [
    "isA",
    /是(?:一|位|由|指|[^,。]{0,8}(?:之一|的一|种|个|位|名|座))|为[^,。]{1,20}(?:之一|的一)|\b(?:be|is|was|are) (?:a|an|the)\b/g,
  ],
  // “…”, 表示
  ["speech", /[“”「」"『』]|表示|认为|指出|称[:,“「]|评价|强调|\b(?:say|said|tell|argue|claim|note|accord)\b/g],
  ["work", /[《〈][^《》〈〉]+[》〉]/g],
  // 由, 被
  ["agent", /由\p{Script=Han}{2,}|被\p{Script=Han}|为[^,。]{2,12}所|\bby\b/gu],
  // 约翰·史密斯
  ["foreignName", /\p{Script=Han}{1,6}[·•‧・]\p{Script=Han}{1,6}/gu],
  // 国王, 教授, 总统
  [
    "role",
    anyOf(
      /[总主]席/g,
      /总统|总理|教授|国王|皇帝|将军|先生|女士|博士|作家|导演|演员|歌手|教练|校长|创办人/g,
      /创始人|设计师|科学家/g,
      /[学专画音]家/g,
      /公爵|主教/g,
      /\b(?:president|professor|king|director|ceo|founder|chairman|minister|author|manager)\b/g,
    ),
  ],
  // 3.5比, 高于, 更
  [
    "comparison",
    /比(?!赛|如|例|利|分)|更|高于|低于|超过|多于|少于|不如|相比|差异|不同|\b(?:than|more|less|higher|lower|compare|versus)\b/g,
  ],
  // 为了, 以便
  ["purpose", /为了|以便|用于|用来|用以|旨在|目的|以[\p{Script=Han}]{2,}|\b(?:in order|purpose|aim|so that)\b/gu],
  // GDP, dna
  ["latin", /[a-z][a-z.-]+/g],
  // 不, 没有
  ["negation", /不|没有|未|无|\b(?:not|no|never|without)\b/g],
  // 成为, 使, 变
  [
    "change",
    /成为|变成|变为|改为|改名|更名|转变|取代|增[加长]|减少|上升|下降|\b(?:become|change|increase|grow|decrease|fall|rise|drop)\b/g,
  ],
];

export const CUE_NAMES: readonly string[] = CUES.map(([name]) => name);

const patterns = new Map(CUES);

/** The pattern of a cue. */
export const cuePattern = (name: string): RegExp => patterns.get(name) as RegExp;

/** Executed by itself: `matchAll` makes another expression of it for each text. */
const isFresh = (text: string, pattern: RegExp, question: string): boolean => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (question.includes(match[0])) continue;
    pattern.lastIndex = 0;
    return true;
  }
  return false;
};

/** Whether a text shows one of these cues with words that the question doesn't have. */
export const showsFreshCue = (text: string, question: string, cues: readonly string[]): boolean =>
  cues.some((name) => isFresh(text, cuePattern(name), question));

/** Tells the cues of a text that shows none from those of a text not read yet. */
const READ = 1 << 30;

/** The cues that a text shows at all, a bit for each. */
const readCues = (text: string): number => {
  let cues = READ;
  CUES.forEach(([, pattern], i) => {
    if (text.search(pattern) >= 0) cues |= 1 << i;
  });
  return cues;
};

/** Sets `out[from + i]` to 1 where the passage shows cue i with words that the question doesn't have. */
export const writeCues = (
  index: PassageIndex,
  row: number,
  question: string,
  out: Float32Array,
  from: number,
): void => {
  const text = index.texts[row] as string;
  // A passage is a candidate again and again, but shows few cues: which ones is kept.
  index.cues[row] ||= readCues(text);
  const cues = index.cues[row];
  CUES.forEach(([, pattern], i) => {
    if (cues & (1 << i) && isFresh(text, pattern, question)) out[from + i] = 1;
  });
};

const NUMERAL = "[\\d一二三四五六七八九十百千万亿两多余]";

/** What is counted in a unit: 11台; null for what is no Chinese word. Of one question it is asked again for every passage. */
const countedIn = remember(1, (unit: string): RegExp | null =>
  /^\p{Script=Han}+$/u.test(unit) ? new RegExp(`${NUMERAL}\\s?(?:多|余)?${unit}`, "g") : null,
);

/** Whether the text holds a number counted in what the question asks to count: 11台 for 几台. */
export const holdsCounted = (text: string, question: string, { head }: Asked): boolean => {
  const counted = countedIn(head);
  return counted !== null && isFresh(text, counted, question);
};

/** How much of the asked head stands in the text as the end of a name that the question doesn't have (大学 → 剑桥大学): 1 all, 0.5 its last character. */
export const holdsHead = (text: string, question: string, { head }: Asked): number => {
  if (head === "") return 0;
  for (const [tail, share] of [
    [head, 1],
    [head.slice(-1), 0.5],
  ] as const) {
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
      if (!question.includes(text.slice(Math.max(0, at - 2), at + tail.length))) return share;
    }
    if (!/^\p{Script=Han}/u.test(head)) return 0;
  }
  return 0;
};
