/** Whom a number is about and what it measures, in the words of the sentence, else carried over from the number before. */

import { fold } from "../../text/fold.ts";
import type { FoldedAmount } from "../amounts/read-amount.ts";
import { CLAUSE_MARK, clauseStart, firstWords, lastWords } from "../clause.ts";
import { ofListBefore, placeInList } from "./list-members.ts";
import { ENGLISH_MODIFIERS, METRIC, MODIFIERS, PRONOUN, SHARE_OF } from "./metric-words.ts";
import { countedNoun, JOINING } from "./noun-after.ts";
import {
  isAlike,
  isEnglish,
  LONGEST,
  masked,
  PERIOD_MARK,
  type Phrase,
  phrase,
  type ReadableSentence,
  subjectIn,
  toldBefore,
  topic,
} from "./phrase.ts";
import {
  asideAround,
  dealtOut,
  isBasisAlone,
  isNobody,
  isToldBeside,
  labelOf,
  leadingName,
  measuredAfter,
  measuredBefore,
  namesMeasure,
  ofShare,
  spentBefore,
} from "./read-subject-en.ts";
import {
  actionIn,
  boughtFrom,
  feeAfter,
  foreseenIn,
  isRateAlone,
  isSoMuch,
  moveAfter,
  paidFor,
  payerLength,
  stakeAfter,
} from "./read-subject-zh.ts";
import { isIt, isOwned, kindPointedAt } from "./stands-for.ts";

export interface Named {
  subject: string;
  metric: string;
}

const TOLD_AGAIN = /^ ?\((?:约?合|约|折合|相当于|即|大约|about|around|roughly)? ?(?:人民币|美元|港元|新台币)? ?$/;

/** Subject and metric of one amount; `carried` is that of the amount before. */
export const readNamed = (sentence: ReadableSentence, amount: FoldedAmount, carried: Named): Named =>
  ofStake(
    sentence.folded,
    amount,
    ofShare(
      sentence.folded,
      amount,
      ofPronoun(sentence, amount, dealtOut(sentence, amount) ?? readWords(sentence, amount, carried)),
    ),
  );

function readWords(sentence: ReadableSentence, amount: FoldedAmount, carried: Named): Named {
  const { folded } = sentence;
  const former = sentence.amounts.findLast(({ end }) => end <= amount.start);
  // 690亿美元(约合人民币4761亿元): the same thing told twice
  if (former && TOLD_AGAIN.test(folded.slice(former.end, amount.start)) && carried.metric !== "") return carried;
  const from = clauseStart(folded, amount.start);
  const isShare = amount.unit === "%" && amount.change === null;
  const same = ofListBefore(sentence, amount, from);
  if (same) return readWords(sentence, same, carried);
  const place = placeInList(sentence, amount, from);
  if (place) {
    const head = phrase(sentence, from, place.numbersStart);
    const whole = isShare ? wholeOf(sentence, place.numbersStart, place.firstNumber) : null;
    // 西部比重分别为…，收入比重分别为…: the head names no member then
    const told = place.isAgain ? lastWords(head.text, LONGEST) : split(sentence, head, carried).metric;
    return {
      subject: place.member,
      metric: whole?.words ?? (METRIC.test(head.folded) ? told : carried.metric),
    };
  }
  const whole = isShare ? wholeOf(sentence, from, amount.start) : null;
  if (whole) {
    const before = phrase(sentence, from, whole.start);
    return { subject: before.text || carried.subject || topic(sentence, amount.start), metric: whole.words };
  }
  const english = readEnglish(sentence, amount, carried);
  if (english) return english;
  const head = headOf(sentence, amount, from);
  const counted = countedNoun(sentence, amount);
  // A达1亿元；B在海外仍是第二,2亿元的规模…: each part of a list has its own
  const part = folded.lastIndexOf(";", amount.start);
  const toName = head.text === "" ? amount.start : head.start;
  const own = part > 0 ? sentence.subjects.find(({ start, end }) => start > part && end <= toName) : undefined;
  const ofPart = own ? sentence.words(own.start, own.end) : "";
  const before = ofPart || carried.subject || topic(sentence, amount.start);
  const foreseen = foreseenIn(head.folded);
  if (foreseen && carried.metric !== "") {
    const metric = carried.metric.endsWith(foreseen) ? carried.metric : `${carried.metric}${foreseen}`;
    return { subject: carried.subject || before, metric };
  }
  const fee =
    amount.kind === "money" && !METRIC.test(head.folded) ? feeAfter(folded.slice(amount.end, amount.end + 12)) : null;
  if (fee !== null) return { subject: subjectIn(sentence, head.start, head.end) || before, metric: fee };
  if (head.text === "" || PRONOUN.test(head.folded) || isRateAlone(head.folded) || isBasisAlone(head.folded)) {
    const told = counted === null ? toldInClauseBefore(sentence, amount, carried) : null;
    if (told) return told;
    const rate = !isBasisAlone(head.folded) && head.text !== "" && isRateAlone(head.folded) ? head.text : null;
    return { subject: before, metric: counted ?? toldBefore(sentence, amount) ?? (carried.metric || (rate ?? "")) };
  }
  const paid = amount.kind === "money" ? paidFor(folded, amount.start, amount.end) : null;
  if (paid !== null) {
    const who = phrase(sentence, head.start, head.start + payerLength(head.folded));
    const payer = subjectIn(sentence, head.start, head.end) || lastWords(who.text, LONGEST) || before;
    return { subject: payer, metric: boughtFrom(sentence, paid) };
  }
  // 份额为48%，快手为26%; 张三(8.7%)和李四(8.2%)
  const between = folded.slice(head.end, amount.start);
  const isName = between === "(" || (isSoMuch(between) && METRIC.test(fold(carried.metric)));
  if (isName && isAlike(sentence, amount) && subjectIn(sentence, head.start, head.end) === head.text)
    return { subject: head.text, metric: carried.metric };
  // 商家申报出口的339件商品: what was done with them, though 出口 is a measure too
  const isDone = /的 ?$/.test(folded.slice(head.end, amount.start));
  if (counted && (isDone || !METRIC.test(head.folded))) {
    // 快手平台目前有超过3亿DAU: who has them; 建设2600多个中心: what is done with them
    if (
      /(?:拥?有|达|为|是|共计?|新增了?|\bha[sd]|\bhave) ?$/.test(folded.slice(from, amount.start)) ||
      head.end < amount.start - 1
    ) {
      const named = isNobody(head.text) ? leadingName(head.text) || before : lastWords(head.text, LONGEST);
      return { subject: subjectIn(sentence, head.start, head.end) || named, metric: counted };
    }
    // Kuaishou hired 300 people: what it did with them
    const who = subjectIn(sentence, head.start, head.end) || leadingName(head.text);
    const done = who !== "" && head.text.startsWith(`${who} `) ? head.text.slice(who.length + 1) : "";
    if (/^[a-z]/.test(done)) return { subject: who, metric: lastWords(join(done, counted), LONGEST) };
    // 天猫新入驻8万个商家: whose they are stands first
    const company = sentence.companies.find(({ start, end }) => start === head.start && end < head.end);
    if (company) {
      const did = phrase(sentence, company.end, head.end);
      return {
        subject: sentence.words(company.start, company.end),
        metric: lastWords(join(did.text, counted), LONGEST),
      };
    }
    return { subject: topic(sentence, head.start) || before, metric: lastWords(join(head.text, counted), LONGEST) };
  }
  return split(sentence, head, { ...carried, subject: before });
}

/** 占业务量 of 占业务量的16%: what the share at `end` is of, with where its words begin; null where none are. */
function wholeOf(sentence: ReadableSentence, from: number, end: number): { start: number; words: string } | null {
  const found = SHARE_OF.exec(sentence.folded.slice(from, end));
  if (!found) return null;
  const start = from + found.index;
  const words = sentence.words(start, start + found[0].length);
  return { start, words: words.replace(/(?:约为|为|达到?|约|超过?|近|的)?\s{0,9}$/, "") };
}

/** The words before a number in its clause, from the number before it on. */
function headOf(sentence: ReadableSentence, amount: FoldedAmount, from: number): Phrase {
  const former = sentence.amounts.findLast(({ end, start }) => end <= amount.start && start >= from);
  // 13个服务站和150个服务点: what joins two counts names neither
  const isCount = former?.kind === "count" || former?.kind === "people";
  const isJoined = isCount && JOINING.test(sentence.folded.slice(former.end, amount.start));
  const begin = isJoined ? amount.start : (former?.end ?? from);
  // 京东健康(41.2, -5.1, -12.05%)跌8%: what closes an aside begins nothing
  const { folded } = sentence;
  const aside = isEnglish(folded) ? null : /^[^()]*\)/.exec(folded.slice(begin, amount.start));
  const head = phrase(sentence, begin + (aside?.[0].length ?? 0), amount.start);
  const opens = aside && head.text === "" ? folded.lastIndexOf("(", begin) : -1;
  return opens < 0 ? head : phrase(sentence, clauseStart(folded, opens), opens);
}

// 其在2022年实现营业收入
const DID = /^(?:实现|录得|取得|完成)/;

/** 其海外收入, 它的用户, 该平台估值: of whom the sentences before speak. */
function ofPronoun(sentence: ReadableSentence, amount: FoldedAmount, named: Named): Named {
  const { folded } = sentence;
  const head = headOf(sentence, amount, clauseStart(folded, amount.start));
  // 其二季度业务量: without the period between
  const before = masked(sentence, clauseStart(folded, amount.start), head.start).replaceAll(PERIOD_MARK, "").slice(-3);
  const kind = kindPointedAt(before, head.folded);
  if (kind !== null) return { ...named, subject: sentence.called.get(kind) ?? named.subject };
  const owned = head.text !== "" && isOwned(before);
  if (!owned && !isIt(head.folded)) return named;
  const company = sentence.companies.find(({ end }) => end < head.start);
  // 一款手机,其原价8999元: of what its own sentence speaks of, which may be no company
  const isFirst = !CLAUSE_MARK.test(folded.slice(0, head.start));
  const owner = company ? sentence.words(company.start, company.end) : isFirst ? sentence.spoken : "";
  if (owner === "") return named;
  return {
    subject: owner,
    metric: owned && METRIC.test(head.folded) ? lastWords(head.text.replace(DID, ""), LONGEST) : named.metric,
  };
}

// 收购永辉10%的股份: a part of the shares
function ofStake(folded: string, { end, unit, change }: FoldedAmount, named: Named): Named {
  const stake = unit === "%" && change === null ? stakeAfter(folded.slice(end, end + 6)) : null;
  return stake === null || named.metric === "" || named.metric.includes("股")
    ? named
    : { ...named, metric: `${named.metric}${stake}` };
}

/** 面膜整体销量明显下滑，同比降幅达9.7%: what the clause before speaks of, where no number stands in it. */
function toldInClauseBefore(sentence: ReadableSentence, { start }: FoldedAmount, carried: Named): Named | null {
  const { folded, amounts } = sentence;
  const from = clauseStart(folded, start);
  if (from === 0 || /[;“”]/.test(folded[from - 1] ?? "")) return null;
  const former = clauseStart(folded, from - 1);
  if (amounts.some(({ end }) => end > former && end <= start)) return null;
  const told = phrase(sentence, former, from - 1);
  return METRIC.test(told.folded) ? split(sentence, told, carried) : null;
}

// In Mexico it plans to spend $5 million
const ENDS_IN_PRONOUN = /(?:^|\s)(?:it|they|we|he|she|which|who|the company)$/;

/** Of an English sentence; null where it is read as others are. */
function readEnglish(sentence: ReadableSentence, amount: FoldedAmount, carried: Named): Named | null {
  const { folded, amounts } = sentence;
  if (!isEnglish(folded)) return null;
  const text = masked(sentence, 0, folded.length);
  // a number in an aside says nothing of what the next one measures
  const last = amounts.findLast(({ end }) => end <= amount.start && asideAround(text, end) === null);
  const start = last?.end ?? Math.max(text.lastIndexOf(": ", amount.start), text.lastIndexOf(";", amount.start)) + 1;
  const before = measuredBefore(text, start, amount.start);
  const head = before ? phrase(sentence, before.start, before.end) : null;
  const isNamed = head !== null && head.text !== "" && !PRONOUN.test(head.folded);
  const after = measuredAfter(text, amount);
  if (after) {
    const clause = phrase(sentence, start, amount.start);
    const own = subjectIn(sentence, clause.start, clause.end) || leadingName(clause.text);
    const subject =
      isNamed && !isNobody(head.text)
        ? lastWords(head.text, LONGEST)
        : own || carried.subject || topic(sentence, amount.start);
    const whole = sentence.words(after.start, after.end);
    return { subject, metric: after.isPart ? `share of ${whole}` : whole };
  }
  const label = labelOf(text, amount);
  const labelled = label && phrase(sentence, label.start, label.end);
  if (labelled?.text && (carried.metric === "" || namesMeasure(labelled.folded)))
    return { subject: carried.subject, metric: lastWords(labelled.text, LONGEST) };
  const former = amounts.findLast(({ end }) => end <= amount.start);
  if (carried.metric !== "" && isToldBeside(folded, former, amount)) return carried;
  const spent = spentBefore(text, clauseStart(folded, amount.start), amount);
  if (spent) {
    const said = SAID.exec(folded.slice(spent.who.start, spent.who.end))?.[0].length ?? 0;
    const who = phrase(sentence, spent.who.start + said, spent.who.end);
    const isUnnamed = who.text === "" || who.text.length > LONGEST || ENDS_IN_PRONOUN.test(who.folded);
    const subject = subjectIn(sentence, who.start, who.end) || (isUnnamed ? carried.subject : who.text);
    return { subject: subject || topic(sentence, amount.start), metric: spent.metric };
  }
  if (!isNamed) return null;
  // while Poland jumped 58%: by what was measured before
  const isName =
    subjectIn(sentence, head.start, head.end) === head.text || (head.start > 0 && /^[A-Z][\w&'-]*$/.test(head.text));
  if (amount.change !== null && carried.metric !== "" && isName) return { subject: head.text, metric: carried.metric };
  return split(sentence, head, { ...carried, subject: carried.subject || topic(sentence, amount.start) });
}

/** English words stand apart: company handled + parcels. */
const join = (one: string, other: string): string =>
  /[a-z]$/i.test(one) && /^[a-z]/i.test(other) ? `${one} ${other}` : `${one}${other}`;

// sales of clothing through social platforms in Britain: English says first what is measured
const ENGLISH_HEAD =
  /^(?:[a-z'-]+ ){0,3}(?:sales|revenues?|spending|orders|shipments|exports|imports|turnover|demand|profits?|loss(?:es)?|income|shares?|number|value|volumes?|costs?|prices?|traffic|users|returns|deliveries) (?:of|per|from|in|on|through|by|at|to|for|across|via|among)\b/;

// 华泰预计公司…净利润, 带动本地生活收入, said on Friday that orders: who says so is no part of the name
const SAID =
  /^.*(?:预计|预测|预期|认为|表示|显示|透露|指出|带动|拉动|推动|使得|由于|得益于|受益于|归功于|\b(?:said|says|told [a-z]+|reported|announced|added|noted|estimates?|expects?|forecasts?|predicts?)\b(?: (?:on|in|at) \S+(?= that ))?(?: that\b)?)/;

/** 京东到家平台总交易额 → 京东到家平台 · 总交易额. */
function split(sentence: ReadableSentence, head: Phrase, carried: Named): Named {
  const action = actionIn(head.folded);
  if (action) {
    const who = phrase(sentence, head.start, head.start + action.who);
    return {
      subject: lastWords(who.text, LONGEST) || carried.subject,
      metric: lastWords(sentence.words(head.start + action.did, head.end).trim(), LONGEST),
    };
  }
  const known = sentence.metrics.findLast((metric) => metric.start >= head.start && metric.end === head.end);
  const length = Math.max(known ? head.end - known.start : 0, METRIC.exec(head.folded)?.[0].length ?? 0);
  if (length === 0) {
    const subject = subjectIn(sentence, head.start, head.end) || carried.subject;
    const moved =
      head.text.split(/[（(]/)[0]?.trim() === subject ? moveAfter(sentence.folded.slice(head.end, head.end + 8)) : null;
    if (moved !== null) return { subject, metric: moved };
    const measured = phrase(sentence, head.start + (SAID.exec(head.folded)?.[0].length ?? 0), head.end);
    const cut = ENGLISH_HEAD.test(measured.folded) ? firstWords : lastWords;
    return { subject, metric: cut(measured.text || head.text, LONGEST) };
  }
  const named = head.end - length;
  const english = ENGLISH_MODIFIERS.exec(sentence.folded.slice(head.start, named));
  const modifiers = (english ?? MODIFIERS.exec(head.folded.slice(0, named - head.start)))?.[0].length ?? 0;
  const cut = named - modifiers;
  const metric = sentence.words(cut, head.end).trim();
  const said = SAID.exec(sentence.folded.slice(head.start, cut))?.[0].length ?? 0;
  const subject = phrase(sentence, head.start + said, cut);
  const nobody = subject.text === "" || PRONOUN.test(subject.folded);
  // 去年同期为亏损1.1亿美元: a loss of what was just measured
  const isLoss = metric === "亏损" && /利润|EBIT|盈利/i.test(carried.metric);
  return {
    subject: nobody ? carried.subject : lastWords(subject.text.replace(/['’]s$|(?:公布|发布|披露)$/, ""), LONGEST),
    metric: isLoss && nobody ? carried.metric : metric,
  };
}
