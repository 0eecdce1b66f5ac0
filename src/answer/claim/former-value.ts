/** Which number of "from X to Y" a claim's is: who asks how much means the one that holds now. */
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";
import { type Span, slice } from "../../text/span.ts";

// 从最多时的340人缩减到118人, 由原先的25天缩短到8天
const FROM_ZH = /[从由自][^，,。；;：:]{0,12}$/u;
const TO_ZH =
  /^[^，,。；;：:\d]{0,10}(?:(?:[增减升降涨跌缩扩掉拉调改变修跃跳滑回提压飙飚]|下降|上升|下修|上修)[^，,。；;：:\d]{0,4}(?:到|至|为|成|了)|[冲蹿窜爬翻砍做加卖杀](?:到|至))/u;
// 利润从300万到了340万, 从去年的38元一公斤，到现在的14元: no verb, but what was and what is; not 从18岁到35岁
const TO_NOW_ZH =
  /^[^，,。；;：:\d]{0,10}[，,]?到(?:了|(?:现在|如今|目前|眼下|今[年天]|去年|[本上]月|(?:19|20)\d\d ?年|\d{1,2} ?月)[^，,。；;：:\d]{0,10}\d)/u;
const ABOUT = "(?: (?:about|around|roughly|just|only|some|nearly|RMB|US\\$|\\$))*\\s?$";
// compared with 49.6 billion
const SET_AGAINST = new RegExp(`\\b(?:compared (?:with|to)|against|versus)${ABOUT}`, "i");
// up from 95.7 million, to 6.1 from 17, from 3 million to 5 million; but fees from 2.4 million sellers
const FROM_EN = new RegExp(`\\bfrom${ABOUT}`, "i");
const MOVED_BEFORE =
  /\b(?:up|down|rose|rise|fell|grew|climbed|slipped|dropped|narrowed|widened|increased|decreased|to) [^;]{0,60}\bfrom\b[^;]{0,12}$|\b(?:up|down) from\b[^;]{0,12}$/i;
const MOVED_AFTER = /^[^,.;\d]{0,24}\bto\b/i;

// 30分钟销售额破亿，最终3个小时成交额为…
const FIRST_HOURS = /\d ?(?:分钟|个?小时|秒)[^,，。；;]{0,10}$/;
const IN_THE_END = /^[^,，。；;]{0,6}[,，]最终[^,，。；;]{0,20}\d/;
// 前30分钟, 几分钟, the first half hour
const ASKS_FIRST_HOURS = /分钟|小时|[几多]秒|\b(?:minutes?|hours?|first)\b/i;

// 原来多少, 以前呢, before, a year earlier: the former one is asked for; 比去年同期 asks for none
const ASKS_FORMER = anyOf(
  /原[来先本]/i,
  /以前|之前|过去|从前/i,
  /[从由].{0,6}多少/i,
  /当初|最初|一开始/i,
  /(?<![比较和与] ?)[去上]年同期/i,
  /\bbefore\b|\bfrom what\b|\boriginally\b|\bused to\b|\bat first\b/i,
  /(?<!\b(?:than|vs|versus|from|with|to) )\b(?:a|one) year (?:earlier|ago|before)\b/i,
  /\bprevious/i,
);

/** Whether the number at `number` is the one that another has taken the place of. */
export const isFormerValue = (text: string, quote: Span, number: Span): boolean => {
  const before = fold(slice(text, { start: quote.start, end: number.start }));
  const after = fold(slice(text, { start: number.end, end: quote.end }));
  if (SET_AGAINST.test(before) || (FIRST_HOURS.test(before) && IN_THE_END.test(after))) return true;
  if (FROM_EN.test(before)) return MOVED_BEFORE.test(before) || MOVED_AFTER.test(after);
  return FROM_ZH.test(before) && (TO_ZH.test(after) || TO_NOW_ZH.test(after));
};

/** Whether it is the former one that is asked for by a word (before, a year earlier); `question` is folded. */
export const asksFormerByName = (question: string): boolean => ASKS_FORMER.test(question);

/** Whether the former one may be meant: so it may by who asks for the first hours of a sale. `question` is folded. */
export const asksFormerValue = (question: string): boolean =>
  asksFormerByName(question) || ASKS_FIRST_HOURS.test(question);
