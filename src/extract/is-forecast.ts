/** What is said of the future: 预计达3亿元, 将于8月举办, is expected to reach; not 将价格下拉, 未达预期, nor targets young shoppers. */
import { SAYING } from "../text/saying.ts";
import type { Span } from "../text/span.ts";
import { tagWords } from "../text/tokenise.ts";
import { CLAUSE_MARK, clauseEnd } from "./clause.ts";
import { isEnglish } from "./subjects/phrase.ts";

/** In UTF-16 units: how far before its number 预计 still makes it a forecast. */
const REACH = 60;

// what may follow a noun or verb of foreseeing: a sum, or what is measured
const SUM = "(?:[$€£¥\\d]|sales|revenues?|growth|gmv|profits?|about |around |nearly |between )";
const SIGN = new RegExp(
  [
    "即?将(?!近|其|以|士|军|领|来|自己|此|这|目光)",
    "预计|预期|预估|(?<![地是能可来行])预测(?!模型|系统|工具|算法|能力|准确)|有望|力争|争取(?!到?了)",
    "目标(?=[是为价:到在将达于\\d ]|gmv|[设定]为)|计划(?=将|于|到20|[在未]来?(?:未来|20|今年|明年|下))",
    "(?<![虚模])拟(?=[在于以投])|规划(?=到|于|在?未来|建设|投资|新[建增开])",
    "\\bwill\\b(?! have been\\b)|(?<!\\b(?:than|as|had|to) )\\bexpect(?:s|ed)?\\b|\\banticipates?\\b|\\bprojected\\b",
    `(?<!\\bhad )\\b(?:forecasts?|projects)\\b(?= (?:that|to|of|${SUM}))`,
    "\\bsees\\b(?= (?:[a-z-]+ ){1,5}(?:rising|growing|falling|declining|between|at |of |in a range)[^.;]{0,40}\\d)",
    "(?<=\\b(?:guidance|outlook|forecast)\\b[^.;,]{0,40} )calls? for\\b",
    "\\bset to\\b|\\baims? (?:to|for|at)\\b|(?<!(?:['’]s?|\\b(?:the|an?|its|their|our|no)) )\\bplans? to\\b",
    `\\b(?:guidance|target(?:s|ed|ing)?)\\b(?=:| (?:of|to|is|was|between|for (?:the|this|next|20|full-year|(?:first|second|third|fourth)-quarter)|${SUM}))`,
  ].join("|"),
  "g",
);

/** Whether something in a folded sentence is told of the time to come, whatever it is. */
export const speaksAhead = (folded: string): boolean => folded.search(SIGN) >= 0;

// 未达内部预期, 比预计的多: a measure that something else is held against
const HELD_AGAINST =
  /(?:[比较超合]|未达到?|不及|不如|达到|完成|高于|低于|好于|优于|差于|逊于|超[出过])[^，。；,;\d]{0,12}$/;
// 即将到来的暑期, 将于8月举办的展会: only whose time is to come
const ATTRIBUTE = /^(?:即将[^，。；,;]{1,6}|将[于在][^，。；,;]{1,12})的/;

/** 将 before a noun takes it as 把 does: 将平台上的价格下拉, 将50个产品上架. */
const TAKEN = /^(?:n|r$|q|s|f|eng)/;
/** Words of a manner that the tagger takes for nouns: 将重点扶持. */
const MANNER =
  /^(?:重点|面向|充分|全面|全力|大力|助力|发力|拓宽|首次|再次|最终|优先|主要|直接|正式|共同|整体|总体|同步|陆续|统一|集中|有效)/;
const LENGTH_OF_TIME = /^\d{1,3} ?(?:个?月|年|天|日|周|小时)/;
// 将主播当成职业, 将激励从直播扩展到短视频
const TAKEN_TO =
  /^[^，。；,;]{2,24}?(?:当成|当作|视为|作为|列为|升级为|转化为|变成|做成|打造成|扩展[到至]|拓展[到至]|延[长伸][到至]|提[高升][到至]|降低?[到至]|推送至|纳入|引进|下拉|上架)/;

// 未来一年将服饰1万家商家…
const TO_COME = /(?:未来|明年|今后|下一步|接下来)[^，。；,;]{0,8}将$/;

function takesObject(text: string, end: number): boolean {
  const after = text.slice(end, end + 14).trimStart();
  if (MANNER.test(after) || LENGTH_OF_TIME.test(after) || TO_COME.test(text.slice(Math.max(0, end - 14), end)))
    return false;
  if (/^(?:[“"《「\d]|首个|今年|去年|原本)/.test(after)) return true;
  const tag = tagWords(after)[0]?.tag ?? "";
  return TAKEN.test(tag) || (/^vn?$/.test(tag) && TAKEN_TO.test(text.slice(end, end + 40)));
}

interface Sign extends Span {
  /** Of the next words alone: the 3亿元 of 超出预期的3亿元. */
  isMeasure: boolean;
}

const signsOf = (text: string): Sign[] =>
  Array.from(text.matchAll(SIGN), (match): Sign[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (ATTRIBUTE.test(text.slice(start, start + 20))) return [];
    if (match[0] === "将" && takesObject(text, end)) return [];
    const isMeasure = /^(?:预|目标)/.test(match[0]) && HELD_AGAINST.test(text.slice(Math.max(0, start - 16), start));
    return [{ start, end, isMeasure }];
  }).flat();

// 将于8月举办，目前已有200家报名; 预计达3亿元，去年为2亿元; will grow 16%, down from 62% last year
const HAS_HAPPENED =
  /已(?!预)|目前|现[有已]|(?<![较比从由与同超过于])(?:去年|上年|前年)|曾|[从由](?:去年|上年|20\d\d ?年)的?[^，。；,;]{0,4}$|\b(?:has|have|had|already|so far|currently|compared (?:to|with)|(?:up|down) from)\b/;
// 将举办展会，参展商有200家: what has a subject of its own goes its own way, unless all of it is foreseen
const FORESEES = /^(?:预|有望|目标|力争|争取|计划|规划|[a-z])/;
const GOES_ON = /^(?:v|d$|p$|c$|x|m|t)/;

/** Whether each number of a folded sentence, in their order, is told of the time to come, by what stands before it. */
export function areForetold(text: string, numbers: readonly Span[]): boolean[] {
  let isOfFuture = false;
  return numbers.map((number, index) => {
    const former = numbers[index - 1];
    const goesOn = isOfFuture && former !== undefined && isToldWith(text, former, number);
    isOfFuture = goesOn || isForetold(text, number.start);
    return isOfFuture;
  });
}

function isForetold(text: string, start: number): boolean {
  const part = Math.max(0, start - REACH, text.slice(0, start).search(/(?<=[;；。])[^;；。]*$/));
  return signsOf(text).some((sign) => sign.start >= part && sign.end <= start && reaches(text, sign, start));
}

// between $5bn (£4bn) and $6bn (£5bn), up 7% to 11%: one range or list
const FORETOLD_WITH = /^\)?(?: ?\(|,? (?:and|or|to|up|down) )(?:about |around |nearly |between )?$/;
/** Whether an English number is told together with the one before it. */
const isToldWith = (text: string, former: Span, { start }: Span): boolean =>
  isEnglish(text) && FORETOLD_WITH.test(text.slice(former.end, start));

// will, plans to; but analysts expected it, of the time that is told of
const WILL = /\b(?:will|(?:plans?|aims?|is going|are going) to(?! [$€£\d]))\b[^.;]{0,60}$/;
const IS_OVER = /\b(?:has|have|had|already|so far|currently|compared (?:to|with)|(?:up|down) from)\b/;
/** Whether an English sentence tells the number at `start` of what somebody will do, and so of no time that is over. */
export const isPromised = (text: string, start: number): boolean => {
  const found = WILL.exec(text.slice(Math.max(0, start - 80), start))?.[0];
  return found !== undefined && isEnglish(text) && !IS_OVER.test(found);
};

function reaches(text: string, sign: Sign, start: number): boolean {
  const between = text.slice(sign.end, start);
  if (sign.isMeasure) return /^[的为值: ]*$/.test(between);
  if (HAS_HAPPENED.test(between)) return false;
  if (FORESEES.test(text.slice(sign.start, sign.end)) || !CLAUSE_MARK.test(between)) return true;
  const clause = between.split(CLAUSE_MARK).at(-1) ?? "";
  return GOES_ON.test(tagWords(clause)[0]?.tag ?? "x");
}

// 11月11日至16日的旺季期间，将新增: a clause of nothing but its time
const REST_OF_TIME = /^(?:的?[^，。；,;]{0,4}(?:期间|当[天日周月]|前后|旺季))?$/;
// expected to, will; but as analysts expected
const FORESEES_AFTER = /^(?:预|将|即将|有望|目标|力争|争取|计划|拟|will|set to|projected|expected to)/;

/** Whether what a folded sentence tells of the time named at `start`..`end` is foreseen: 12月预计发货, 预计9月增长, 双11期间，将新增. */
export function isTimeForeseen(text: string, start: number, end: number): boolean {
  if (isForetold(text, start)) return true;
  const close = clauseEnd(text, end);
  const reach = REST_OF_TIME.test(text.slice(end, close).trim()) ? clauseEnd(text, close + 1) : close;
  return signsOf(text).some(
    (sign) =>
      !sign.isMeasure &&
      sign.start >= end &&
      sign.end <= reach &&
      FORESEES_AFTER.test(text.slice(sign.start, sign.start + 12)) &&
      !HAS_HAPPENED.test(text.slice(end, sign.start)),
  );
}

// 商务部表示, 据悉, 未来, 随着…, 在技术层面: before the clause that says what happens
const BEFORE_MAIN = new RegExp(
  `(?:${SAYING}|强调|报道|了解到|悉|方面|层面|来看|来说|后|时|上|下)$|^(?:随着|伴随|对于?|据|根据|按照|针对|围绕|基于|考虑|除了?|为了?|由于|因为?|尽管|如果|与.{1,16}(?:合作|相比)$)`,
);
/** In UTF-16 units: what a clause that is only a time has beside it: (2020年618)购物节. */
const MARGIN = 4;
const FORESEES_ALL = /(?:预计|预测|预期|预估|有望)$/;
// , which will be seen, because it expects: told beside what the sentence states
const BESIDE =
  /\b(?:which|who|whose|because|although|though|while|since|if|when|once|where|until|before|after)\b|^, (?:and|but)\b/;
const isBeside = (text: string, start: number): boolean =>
  BESIDE.test(text.slice(Math.max(0, text.lastIndexOf(",", start)), start));

/** Whether what a folded sentence states in its main clause is of the time to come; `periods` are the spans of its periods. */
export function isForecast(text: string, periods: readonly Span[]): boolean {
  const signs = signsOf(text).filter(({ isMeasure }) => !isMeasure);
  if (isEnglish(text)) return signs.some(({ start }) => !isBeside(text, start));
  let from = 0;
  for (const clause of text.split(CLAUSE_MARK)) {
    const [start, end] = [from, from + clause.length];
    from = end + 1;
    const words = clause.replace(/[“”"「」\s]/g, "");
    const sign = signs.find((one) => one.start >= start && one.end <= end);
    if (sign && FORESEES_ALL.test(words)) return true;
    const isTime = periods.some((period) => period.start <= start + MARGIN && period.end >= end - MARGIN);
    if (BEFORE_MAIN.test(words) || (!sign && (isTime || words.length <= MARGIN))) continue;
    return sign !== undefined;
  }
  return false;
}
