/** Whom a number is about and what it measures, in the words of the sentence, else carried over from the number before. */
import { fold } from "../../text/fold.ts";
import type { FoldedAmount } from "../amounts/read-amount.ts";
import { CLAUSE_MARK, clauseStart, lastWords } from "../clause.ts";
import { firstOf } from "../first-of.ts";
import { readEnglish } from "./english-readings.ts";
import { headOf, readHead } from "./head-readings.ts";
import { ofListBefore, placeInList } from "./list-members.ts";
import { METRIC, SHARE_OF } from "./metric-words.ts";
import type { Named } from "./named.ts";
import { isEnglish, LONGEST, masked, PERIOD_MARK, phrase, type ReadableSentence, topic } from "./phrase.ts";
import { dealtOut, measuredAfter, ofLabel, ofShare } from "./read-subject-en.ts";
import { stakeAfter } from "./read-subject-zh.ts";
import { splitHead } from "./split-head.ts";
import { isIt, isOwned, kindPointedAt } from "./stands-for.ts";
import type { Reading, Told } from "./told.ts";

/** Subject and metric of one amount; `carried` is that of the amount before. */
export function readNamed(sentence: ReadableSentence, amount: FoldedAmount, carried: Named): Named {
  const read = dealtOut(sentence, amount, carried) ?? readWords(sentence, amount, carried);
  const named = ofLabel(sentence, ofPronoun(sentence, amount, read));
  return ofStake(sentence.folded, amount, ofShare(sentence.folded, amount, named));
}

function readWords(sentence: ReadableSentence, amount: FoldedAmount, carried: Named): Named {
  const former = sentence.amounts.findLast(({ end }) => end <= amount.start);
  const told: Told = { sentence, amount, carried, former, from: clauseStart(sentence.folded, amount.start) };
  return firstOf(READINGS, told) ?? readHead(told);
}

const TOLD_AGAIN = /^ ?\((?:约?合|约|折合|相当于|即|大约|about|around|roughly)? ?(?:人民币|美元|港元|新台币)? ?$/;

/** 690亿美元(约合人民币4761亿元): the same thing told twice; but not $5 million (54% of the total). */
const readAgain: Reading<Told> = ({ sentence: { folded }, amount, carried, former }) => {
  const isAgain = former !== undefined && TOLD_AGAIN.test(folded.slice(former.end, amount.start));
  const isPart = isEnglish(folded) && measuredAfter(folded, amount)?.isPart === true;
  return isAgain && !isPart && carried.metric !== "" ? carried : null;
};

/** 进口水果11万吨、货值9亿元，同比分别增长6倍和19倍: of what the number in its place is. */
const readAsBefore: Reading<Told> = ({ sentence, amount, carried, from }) => {
  const same = ofListBefore(sentence, amount, from);
  return same && readWords(sentence, same, carried);
};

const isShare = ({ unit, change }: FoldedAmount): boolean => unit === "%" && change === null;

/** 便利店、百货店零售额分别增长7.5%、4.5%: of the member in its place. */
const readMember: Reading<Told> = ({ sentence, amount, carried, from }) => {
  const place = placeInList(sentence, amount, from);
  if (!place) return null;
  const head = phrase(sentence, from, place.numbersStart);
  const whole = isShare(amount) ? wholeOf(sentence, place.numbersStart, place.firstNumber) : null;
  // 西部比重分别为…，收入比重分别为…: the head names no member then
  const told = place.isAgain
    ? lastWords(head.text, LONGEST)
    : withoutMember(splitHead(sentence, head, carried), place.last);
  // 服装、玩具分别出口280亿元、265亿元
  const after = phrase(sentence, place.numbersStart + 2, place.firstNumber);
  const measured = METRIC.test(after.folded) ? after.text : METRIC.test(head.folded) ? told : carried.metric;
  return { subject: place.member, metric: whole?.words ?? measured };
};

/** 用户规模 of 短视频用户规模, which the lexicon knows, where 短视频 is the last of a list. */
const withoutMember = ({ metric }: Named, last: string): string =>
  metric.startsWith(last) && METRIC.test(fold(metric.slice(last.length))) ? metric.slice(last.length) : metric;

/** 占业务量的16%: a share, by what it is of. */
const readWhole: Reading<Told> = ({ sentence, amount, carried, from }) => {
  const whole = isShare(amount) ? wholeOf(sentence, from, amount.start) : null;
  if (!whole) return null;
  const before = phrase(sentence, from, whole.start);
  return { subject: before.text || carried.subject || topic(sentence, amount.start), metric: whole.words };
};

/** How the sentence is built comes before the words in front of the number. */
const READINGS: readonly Reading<Told>[] = [readAgain, readAsBefore, readMember, readWhole, readEnglish];

/** 占业务量 of 占业务量的16%: what the share at `end` is of, with where its words begin; null where none are. */
function wholeOf(sentence: ReadableSentence, from: number, end: number): { start: number; words: string } | null {
  const found = SHARE_OF.exec(sentence.folded.slice(from, end));
  if (!found) return null;
  const start = from + found.index;
  const words = sentence.words(start, start + found[0].length);
  return { start, words: words.replace(/(?:约为|为|达到?|约|超过?|近|的)?\s{0,9}$/, "") };
}

// 其在2022年实现营业收入
const DID = /^(?:实现|录得|取得|完成)/;

/** 其海外收入, 它的用户, 该平台估值: of whom the sentences before speak. */
function ofPronoun(sentence: ReadableSentence, amount: FoldedAmount, named: Named): Named {
  const { folded } = sentence;
  const from = clauseStart(folded, amount.start);
  const head = headOf({ sentence, amount, from });
  // 其二季度业务量: without the period between
  const before = masked(sentence, from, head.start).replaceAll(PERIOD_MARK, "").slice(-3);
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
function ofStake(folded: string, amount: FoldedAmount, named: Named): Named {
  const stake = isShare(amount) ? stakeAfter(folded.slice(amount.end, amount.end + 6)) : null;
  return stake === null || named.metric === "" || named.metric.includes("股")
    ? named
    : { ...named, metric: `${named.metric}${stake}` };
}
