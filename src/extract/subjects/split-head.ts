/** The words before a number parted into whom it is about and what it measures: 京东到家平台总交易额 → 京东到家平台 · 总交易额. */
import { firstWords, lastWords } from "../clause.ts";
import { firstOf } from "../first-of.ts";
import { ENGLISH_MODIFIERS, METRIC, MODIFIERS, PRONOUN } from "./metric-words.ts";
import type { Named } from "./named.ts";
import { isEnglish, LONGEST, type Phrase, phrase, type ReadableSentence, subjectIn } from "./phrase.ts";
import { isNobody, leadingName } from "./read-subject-en.ts";
import { actionIn, moveAfter } from "./read-subject-zh.ts";

// sales of clothing through social platforms in Britain: English says first what is measured
const ENGLISH_HEAD =
  /^(?:[a-z'-]+ ){0,3}(?:sales|revenues?|spending|orders|shipments|exports|imports|turnover|demand|profits?|loss(?:es)?|income|shares?|number|value|volumes?|costs?|prices?|traffic|users|returns|deliveries) (?:of|per|from|in|on|through|by|at|to|for|across|via|among)\b/;

// 华泰预计公司…净利润, 带动本地生活收入, said on Friday that orders: who says so is no part of the name
const SAID =
  /^.*(?:预计|预测|预期|认为|表示|显示|透露|指出|带动|拉动|推动|使得|由于|得益于|受益于|归功于|宣布|意味着|公告称|\b(?:said|says|told [a-z]+|reported|announced|added|noted|estimates?|expects?|forecasts?|predicts?)\b(?: (?:on|in|at) \S+(?= that ))?(?: that\b)?)/;

// 累计建成开通(基站), 带动(消费): what was done, and nobody
const ONLY_DOES =
  /^(?:累计|共|已|新|总计|合计){0,2}(?:建成|开通|新建|投放|完成|实现|达成|创造|贡献|带动|拉动|推出|上线|产生|获得|取得)+了?$/;

// adjusted earnings per American depositary share: a share is none of what is measured
const PER_SHARE =
  /(?:(?:adjusted|diluted|basic|net|gaap|non-gaap) ){0,3}(?:earnings|profit|income|loss) per (?:[a-z]+ ){0,3}(?:share|ads)$/;

// number of successful items sold: all of it is what is counted
const NUMBER_OF = /^(?:(?:total|average|combined|overall) )?number of [a-z]/;

/** In UTF-16 units: how much of some folded words tells who says the rest. */
export const saidLength = (folded: string): number => SAID.exec(folded)?.[0].length ?? 0;

/** A head to part. */
interface Whole {
  sentence: ReadableSentence;
  head: Phrase;
  carried: Named;
}

/** What the words don't say is `carried`. */
export function splitHead(sentence: ReadableSentence, head: Phrase, carried: Named): Named {
  const whole: Whole = { sentence, head, carried };
  const length = measureLength(sentence, head);
  return (
    firstOf(UNPARTED, whole) ??
    (length === 0 ? withoutMeasure(sentence, head, carried) : atMeasure(sentence, head, carried, length))
  );
}

const readPerShare = ({ sentence, head, carried }: Whole): Named | null => {
  const perShare = PER_SHARE.exec(head.folded);
  if (!perShare) return null;
  const cut = head.start + perShare.index;
  const subject = phrase(sentence, head.start, cut).text.replace(/['’]s$/, "");
  return { subject: subject || carried.subject, metric: sentence.words(cut, head.end) };
};

const readNumberOf = ({ sentence, head, carried }: Whole): Named | null =>
  NUMBER_OF.test(head.folded)
    ? {
        subject: subjectIn(sentence, head.start, head.end) || carried.subject,
        metric: firstWords(head.text, LONGEST),
      }
    : null;

const readAction = ({ sentence, head, carried }: Whole): Named | null => {
  const action = actionIn(head.folded);
  if (!action) return null;
  const who = phrase(sentence, head.start, head.start + action.who);
  return {
    subject: lastWords(who.text, LONGEST) || carried.subject,
    metric: lastWords(sentence.words(head.start + action.did, head.end).trim(), LONGEST),
  };
};

/** Heads that are no name before a measure. */
const UNPARTED: readonly ((whole: Whole) => Named | null)[] = [readPerShare, readNumberOf, readAction];

/** In UTF-16 units: the name of a measure at the end of a head, one that the lexicon knows or that texts have; 0 for none. */
const measureLength = ({ metrics }: ReadableSentence, head: Phrase): number => {
  const known = metrics.findLast((metric) => metric.start >= head.start && metric.end === head.end);
  return Math.max(known ? head.end - known.start : 0, METRIC.exec(head.folded)?.[0].length ?? 0);
};

/** 东方甄选涨超10%, 华泰预计售后服务: a head that no measure ends is the measure itself, but for who says so. */
function withoutMeasure(sentence: ReadableSentence, head: Phrase, carried: Named): Named {
  const known = subjectIn(sentence, head.start, head.end);
  const own = known === "" ? ownName(sentence, head) : "";
  if (own !== "")
    return { subject: own, metric: lastWords(head.text.slice(own.length + 1), LONGEST) || carried.metric };
  const subject = known || carried.subject;
  const isNameAlone = head.text.split(/[（(]/)[0]?.trim() === subject;
  const moved = isNameAlone ? moveAfter(sentence.folded.slice(head.end, head.end + 8)) : null;
  if (moved !== null) return { subject, metric: moved };
  const measured = phrase(sentence, head.start + saidLength(head.folded), head.end);
  const cut = ENGLISH_HEAD.test(measured.folded) ? firstWords : lastWords;
  return { subject, metric: cut(measured.text || head.text, LONGEST) };
}

/** The name of several words that English words begin with, none of a measure: Lakeview Parcel Union (moved). */
const ownName = ({ folded, metrics }: ReadableSentence, { text, start }: Phrase): string => {
  const name = isEnglish(folded) ? leadingName(text) : "";
  return metrics.some((metric) => metric.start < start + name.length && metric.end > start) ? "" : name;
};

/** Cut where the last `length` units and what narrows them begin. */
function atMeasure(sentence: ReadableSentence, head: Phrase, carried: Named, length: number): Named {
  const before = sentence.folded.slice(head.start, head.end - length);
  const modifiers = (ENGLISH_MODIFIERS.exec(before) ?? MODIFIERS.exec(head.folded.slice(0, before.length)))?.[0];
  const cut = head.end - length - (modifiers?.length ?? 0);
  const metric = sentence.words(cut, head.end).trim();
  const subject = phrase(sentence, head.start + saidLength(sentence.folded.slice(head.start, cut)), cut);
  // 对社会消费零售总额增长的贡献率: what it is that something adds to
  if (/^对/.test(subject.folded) && /^贡献率?$/.test(metric))
    return { subject: carried.subject, metric: lastWords(sentence.words(subject.start, head.end), LONGEST) };
  const english = isEnglish(sentence.folded) ? ofEnglish(sentence, subject, metric, carried) : null;
  if (english) return english;
  const isUnsaid =
    subject.text === "" ||
    PRONOUN.test(subject.folded) ||
    ONLY_DOES.test(subject.folded) ||
    (/ |^[a-z]+ed$/.test(subject.text) && isNobody(subject.text));
  // 去年同期为亏损1.1亿美元: a loss of what was just measured
  const isLoss = metric === "亏损" && /利润|EBIT|盈利/i.test(carried.metric);
  return {
    subject: isUnsaid ? carried.subject : lastWords(subject.text.replace(/['’]s$|(?:公布|发布|披露)$/, ""), LONGEST),
    metric: isLoss && isUnsaid ? carried.metric : metric,
  };
}

const POSTED =
  /^(?: (?:posted|reported|recorded|saw|registered|logged|delivered|generated|had|has|anticipates|expects|an?|the)\b){1,3}(?<what>(?: [a-z-]+){0,4})$/;

/** Of English words before a measure: net sales growth, Acme posted net product sales (growth), Acme led the way on (income); null where they are only a name. */
function ofEnglish(sentence: ReadableSentence, words: Phrase, metric: string, carried: Named): Named | null {
  if (sentence.metrics.some(({ start, end }) => start === words.start && end === words.end))
    return { subject: carried.subject, metric: `${words.text} ${metric}` };
  const company = sentence.companies.find(({ start, end }) => start === words.start && end < words.end);
  const rest = company ? sentence.words(company.end, words.end) : "";
  if (!company || !/^ [a-z]/.test(rest)) return null;
  const posted = POSTED.exec(rest)?.groups?.what?.trim() ?? "";
  return {
    subject: sentence.words(company.start, company.end),
    metric: posted === "" ? metric : lastWords(`${posted} ${metric}`, LONGEST),
  };
}
