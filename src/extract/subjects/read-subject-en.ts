/** What an English sentence measures with a number: the words before its verb, or after it in 37% of all deliveries. */

import type { Span } from "../../text/span.ts";
import type { FoldedAmount } from "../amounts/read-amount.ts";
import { kindInRow, nameAfterShare, nameInRow } from "./list-members.ts";
import type { Named } from "./named.ts";
import { countedNoun } from "./noun-after.ts";
import { isEnglish, type ReadableSentence } from "./phrase.ts";

// the average fee … stands at, GMV … came to, the take rate … edged up to
const MEASURE_VERB =
  /\b(?:was|were|is|are|stood|stands|came|comes|reached|reaches|hit|hits|totall?ed|totals?|amounted|amounts|rose|rises?|risen|grew|grows?|grown|increased?|increases|climbed|climbs|leapt|leaped|jumped|jumps|surged|soared?|advanced|improved|gained|expanded|widened|swelled|doubled|tripled|fell|falls?|fallen|dropped|drops|declined|declines|decreased|slid|slumped|plunged|shrank|shrunk|narrowed|contracted|eased|worsened|accelerated|slowed|crept|slipped|dipped|edged|inched|ticked|tumbled|averaged|averages|remained|stayed|topped|exceeded|surpassed|accounted|accounts|represented|represents)\b/;
// , which …, who …, where there is one: an aside, not what is measured
const ASIDE =
  /^ ?(?:(?:(?:in|of|under|with|for|to|from) which|which|who|whose|where|when|or|and|as|with|up|down|about|around|roughly|nearly|including|still|defined|called|known|an?|the)\b|(?:he|she|they|it|(?:m(?:r|s|rs)\.? )?[a-z]+(?: [a-z]+)?) (?:says?|said|adds?|added|notes?|noted|estimates?|estimated|reckons)\b)/;
// Orders at Temu; but not " in Germany" after a number
const NAMES_MEASURE =
  /^ ?(?!(?:in|on|at|for|of|from|to|by|with|and|but|among|during|over|this|last|since|after|than|excluding)\b)[a-z]{3}/;
/** In UTF-16 units: what is longer is no name of a measure. */
const LONGEST = 60;
const LONGEST_ASIDE = 160;

/**
 * The end of the aside that holds what ends at `end`, where the sentence's verb follows it: in "Membership, the $98-a-year
 * programme, reached 16 million" the first number is of the aside, the second of the words before it. Null elsewhere.
 */
export function asideAround(text: string, end: number): Span | null {
  const opens = text.lastIndexOf(", ", end - 1);
  const closes = text.indexOf(", ", end);
  if (opens < 0 || closes < 0 || closes - opens > LONGEST_ASIDE) return null;
  const isAside = ASIDE.test(text.slice(opens + 1, closes));
  const after = text.slice(closes + 2).replace(/^(?:had|has|have) /, "");
  return isAside && MEASURE_VERB.exec(after)?.index === 0 ? { start: opens, end: closes } : null;
}

/**
 * In an English sentence, which amount the words after the brackets that hold the one before `index` go on from: in
 * "sales of $5 million (54% of the total), up 3%" the first for the third. Null where no brackets are left behind.
 */
export function beforeBrackets(folded: string, amounts: readonly FoldedAmount[], index: number): number | null {
  const [former, amount] = [amounts[index - 1], amounts[index]];
  if (!former || !amount || !isEnglish(folded)) return null;
  const opens = folded.lastIndexOf("(", former.start);
  const closes = folded.indexOf(")", former.end);
  const isOpen = opens >= 0 && !folded.slice(opens, former.start).includes(")");
  if (!isOpen || closes < 0 || closes > amount.start) return null;
  const place = amounts.findLastIndex(({ end }) => end <= opens);
  return place < 0 ? null : place;
}

/** The words that an English verb before `end` says something of, looked for from `start`; null where none stand there. */
export function measuredBefore(text: string, start: number, end: number): Span | null {
  const segments: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const isMark = /[;,]/.test(text[at] ?? "") && !/\d/.test(text[at + 1] ?? "");
    if (!isMark) continue;
    segments.push({ start: from, end: at });
    from = at + 1;
  }
  const own: Span = { start: from, end };
  const verb = MEASURE_VERB.exec(text.slice(own.start, own.end));
  // Orders at Temu, up 5%: of what stands before
  if (!verb && !/^ (?:up|down) /.test(text.slice(own.start, own.end))) return null;
  if (
    verb &&
    /[a-z]{3}/.test(text.slice(own.start, own.start + verb.index).replace(/\b(?:and|but|while|which|that)\b/g, ""))
  )
    return { start: own.start, end: own.start + verb.index };
  // the take rate, or the slice of each sale, edged up: before the asides
  const main = segments.findLast((segment) => !ASIDE.test(text.slice(segment.start, segment.end))) ?? segments[0];
  if (!main || main.end - main.start > LONGEST) return null;
  if (!verb && !NAMES_MEASURE.test(text.slice(main.start, main.end))) return null;
  const mainVerb = MEASURE_VERB.exec(text.slice(main.start, main.end));
  return { start: main.start, end: mainVerb ? main.start + mainVerb.index : main.end };
}

const WORD = "[a-z][a-z'’-]*";
// What ends the name of a measure: 5% of the time that it took
const PREPOSITIONS = "in|on|at|to|for|from|by|with";
const JOINING = "that|which|who|and|as|of";
const AUXILIARIES = "were|was|is|are|has|have|had";

/** A word and up to `most` more, none of them among those that end a name. */
const nameOf = (most: number, ...ends: readonly string[]): string =>
  `${WORD}(?: (?!(?:${ends.join("|")})\\b)${WORD}){0,${most}}`;

// 6% of GMV, 37% of all deliveries
const SHARE_OF_WHOLE = new RegExp(
  `^ of (?:(?:all|its|their|our|total) )?(?:the )?(?<whole>${nameOf(3, PREPOSITIONS, JOINING, AUXILIARIES, "say|says|said|now|already|also|will|would|can|could|this|last")})`,
);
// 1.3 billion euros of cash, $3 million in annual revenue
const MONEY_OF = new RegExp(
  `^ in (?<made>(?:[a-z-]{2,16} ){0,2}(?:revenues?|sales|turnover|spending|purchases|profits?|income|losses|gmv|earnings)\\b)|^ (?:worth )?of (?:(?:the|its|their|our) )?(?<whole>${nameOf(2, PREPOSITIONS, JOINING, AUXILIARIES, "bought|sold")})`,
);
// a 2.1% decline in sales, 6% year-on-year growth in online orders
const MOVE_OF = new RegExp(
  `^ (?:[a-z-]{1,16} ){0,2}(?:declines?|drops?|falls?|decreases?|slumps?|increases?|rises?|growth|jumps?|gains?|surges?|cuts?) (?:in|of|to) (?:(?:the|its|their|our) )?(?<whole>${nameOf(3, PREPOSITIONS, JOINING, "last|this|during|over|after|while|compared|year|versus")})`,
);

// tariff on most products, stake in it: what a noun is on or in, but not on a day, in thousands
const ON_WHAT = ` (?:on|in) (?!(?:[a-z]*illions|hundreds|thousands|dozens|which|a|an|at|every|each|this|last|20\\d\\d)\\b)(?:(?:the|its|their|all|most) )?${WORD}`;
const NAME_ENDS = "(?=[ .,;:)]|$)";
// a 30% tariff on most products, a €2 flat fee, its 13% stake in it
const BEFORE_ITS_NOUN = /\b(?:an?|the|its|their|this|that|blanket|flat|new|initial) $/;
const ITS_NOUN = new RegExp(
  `^ (?<whole>(?!(?:of|${PREPOSITIONS}|and|or|as|per|more|less|fewer|higher|lower|years?|months?)\\b)${nameOf(2, PREPOSITIONS, JOINING, AUXILIARIES, "or|he|she|it|they|will|would|said|says")}(?:${ON_WHAT}(?: (?:products|goods|imports|parcels|packages))?)?)${NAME_ENDS}`,
);
// 145% tariffs on goods: such nouns need no article
const LEVIED = new RegExp(
  `^ (?<whole>(?:(?!(?:of|in|on)\\b)[a-z-]{1,16} ){0,1}(?:tariffs?|dut(?:y|ies)|fees?|lev(?:y|ies)|tax(?:es)?|stakes?|discounts?|margins?|fines?|commissions?|surcharges?)(?:${ON_WHAT})?)${NAME_ENDS}`,
);

// 16% revenue growth, a 5% sales decline
const MOVED_AFTER =
  /^ (?:year-on-year |year-over-year |annual )?(?<whole>(?:(?:net|organic|comparable|same-store|online) )?(?:revenue|sales|profit|order|volume|gmv|user)) (?:growth|increase|rise|jump|gain|surge|decline|drop|fall|decrease|slump)\b/;

/** What the number is a part or an amount of, after it, and whether a part; null where nothing is said. */
export function measuredAfter(
  text: string,
  { start: from, end, kind, change }: FoldedAmount,
): (Span & { isPart: boolean }) | null {
  if (kind !== "share" && kind !== "money") return null;
  const after = text.slice(end, end + 80);
  const part =
    change === null
      ? (kind === "share" ? SHARE_OF_WHOLE : MONEY_OF).exec(after)
      : (MOVED_AFTER.exec(after) ?? MOVE_OF.exec(after));
  const own = BEFORE_ITS_NOUN.test(text.slice(Math.max(0, from - 10), from)) ? ITS_NOUN.exec(after) : null;
  const match = part ?? (change === null ? (own ?? LEVIED.exec(after)) : null);
  const whole = match?.groups?.whole ?? match?.groups?.made;
  if (!match || !whole || whole.length < 3) return null;
  if (/^(?:them|it|u\.s|the|its)(?![a-z])|^(?:these|those|this|that)(?! [a-z])/.test(whole)) return null;
  const start = end + match[0].lastIndexOf(whole);
  return { start, end: start + whole.length, isPart: part !== null && kind === "share" && change === null };
}

// PDD Holdings reported, European Union plans to, President Donald Trump's administration has: two capitals or more and a verb
const LEADING_NAME =
  /^(?<name>[A-Z][\w&.-]{0,24}(?: [A-Z][\w&.-]{0,24}){1,3})(?:['’]s)?(?= (?!(?:said|says|told|added|adds|noted|and|of|in|on)\b)[a-z]|$)/;

/** The name that some words begin with, as they stand; "" where they begin with none. */
export const leadingName = (words: string): string => LEADING_NAME.exec(words)?.groups?.name ?? "";

// starting with, According to eBay there are, how it gets products: nobody's name
const NOBODY =
  /^(?:According|Starting|Including|There|Here|These|Those)\b|(?:^|\s)(?:there|here|how|what|it|they|he|she|we|you|aims?|plans?|according|which|who|that)(?![\w'’-])|(?:^|\s)[a-z]{2,20}(?:ed|ing)(?![\w'’-])/;

/** Whether English words that stand before a number name nobody. */
export const isNobody = (words: string): boolean => !/\p{Script=Han}/u.test(words) && NOBODY.test(words);

// Monthly active users: 292 million; Losses: estimated between $8 billion and $9 billion
const LABELLED =
  /^(?:[-–—•·*] ?)?(?<label>(?:[^:;,.]|\.(?=[a-z])|(?<=\.[a-z])\.(?![a-z])){3,60}): (?:(?:about|around|nearly|over|up to|more than|less than|an?|estimated|estimate|at|between) ){0,3}$/;

// Argentina: The market generated …: what the sentence calls so is what stands before the colon
const CALLED = /^(?:markets?|regions?|segment|unit|division|business|countries)$/;
const LABEL_OF_SENTENCE = /^(?:[-–—•·*] ?)?(?<label>[^:;,.]{3,40}): /;

/** Whose a number is that the sentence after a label says to be the market's, the segment's. */
export function ofLabel(sentence: ReadableSentence, named: Named): Named {
  const { folded } = sentence;
  const label = isEnglish(folded) && CALLED.test(named.subject) ? LABEL_OF_SENTENCE.exec(folded) : null;
  const name = label?.groups?.label;
  if (!label || name === undefined) return named;
  const from = label[0].indexOf(name);
  return { ...named, subject: sentence.words(from, from + name.length) };
}

const MEASURE =
  /\b(?:sales|revenues?|turnover|spending|orders|profits?|income|loss(?:es)?|shares?|value|volumes?|costs?|prices?|users?|customers?|members|visits|downloads|deliveries|gmv|maus?|daus?)\b/;
/** Whether a label names a measure, whatever was measured before it. */
export const namesMeasure = (label: string): boolean => MEASURE.test(label);

/** The words before a colon that alone stand before a sentence's first number. */
export function labelOf(text: string, { start, change }: FoldedAmount): Span | null {
  const match = change === null ? LABELLED.exec(text.slice(0, start)) : null;
  const label = match?.groups?.label;
  if (!match || label === undefined || !/[a-z]{3}/.test(label)) return null;
  const from = match[0].indexOf(label);
  return { start: from, end: from + label.length };
}

// People will spend £4bn, Acme paid $5m: who did what with the money
const SPENDS =
  /(?<=^ |[a-z'’)] )(?:(?:will|would|could|can|may|has|have|had|is to|are to|(?:expects?|plans?|aims?) to) )?(?:already |also |now |each )?(?<verb>spen[dt]|spends|pays?|paid|invest(?:s|ed)?|earn(?:s|ed)?|raise[ds]?|lo(?:st|ses?)|owes?|owed|turn(?:s|ed)? over|(?:takes?|took|pull(?:s|ed)?|br(?:ings?|ought)) in|collect(?:s|ed)|rang up) (?:about |around |some |an average of |up to |nearly |over |more than |at least |almost )?$/;
const SPENT: [RegExp, string][] = [
  [/^spen/, "spending"],
  [/^pa/, "payment"],
  [/^invest/, "investment"],
  [/^earn/, "earnings"],
  [/^raise/, "funds raised"],
  [/^lo/, "loss"],
  [/^owe/, "debt"],
  [/^turn/, "turnover"],
  [/^(?:t[ao]|pull|br|collect|rang)/, "revenue"],
];

/** Who stands before a verb of money, from `start`, and what the sum is by it. */
export function spentBefore(text: string, start: number, amount: FoldedAmount): { who: Span; metric: string } | null {
  if (amount.kind !== "money" || amount.change !== null) return null;
  const match = SPENDS.exec(text.slice(start, amount.start));
  const metric = SPENT.find(([verb]) => verb.test(match?.groups?.verb ?? ""))?.[1];
  return match && metric ? { who: { start, end: start + match.index }, metric } : null;
}

// a third of spending, compared to 29% elsewhere; 29% from Germans and only 4% from Italians
const SET_BESIDE =
  /\b(?:compared (?:to|with)|against|versus|vs\.?) (?:an? |the |about |around |nearly |only |just )?(?:(?:net |operating )?(?:loss|profit|income|outflow|inflow) of )?$|^ (?:from|in|for|by) [a-z][a-z' -]{1,30} and (?:(?:only|just|about|around|nearly|almost) )?$/;

/** Whether the amount is told beside the one before it, of which it measures the same. */
export const isToldBeside = (text: string, former: FoldedAmount | undefined, amount: FoldedAmount): boolean =>
  former?.unit === amount.unit &&
  former.change === amount.change &&
  SET_BESIDE.test(text.slice(former.end, amount.start));

// earnings of $9.74 per share, a loss of 31 cents an ADS
const PER_SHARE = /^ (?:per|an?|each) (?:diluted |basic |ordinary |common )*(?:share|ads)\b/;
const IS_PROFIT = /\b(?:earnings|profits?|income|loss)$/i;

/** What was earned on one share is no profit of the whole. */
export function ofShare(folded: string, { end, change }: FoldedAmount, named: Named): Named {
  const isOfShare = change === null && IS_PROFIT.test(named.metric) && PER_SHARE.test(folded.slice(end, end + 40));
  return isOfShare ? { ...named, metric: `${named.metric} per share` } : named;
}

// rose 35% in constant currency, would have climbed 32% at constant exchange rates
const CONSTANT =
  /^ (?:more |higher |lower )?(?<basis>(?:at|in|on an?) constant[- ](?:exchange[- ]rates?|currenc(?:y|ies))(?: basis)?|on an? (?:fx|currency|foreign[- ]exchange)[- ]neutral basis|excluding (?:currency|exchange[- ]rate) effects|in local currenc(?:y|ies))\b/;
/** The words that nothing but such a basis is. */
export const isBasisAlone = (words: string): boolean =>
  /^(?:at |in |on an? )?(?:constant|local)[- ](?:exchange[- ]rates?|currenc(?:y|ies))(?: basis)?$|^excluding (?:currency|exchange[- ]rate) effects$/.test(
    words,
  );

/** A change that leaves exchange rates out of account is none of the figure as it was reported. */
export function onItsBasis(folded: string, { end, change }: FoldedAmount, named: Named): Named {
  const basis = change === null ? undefined : CONSTANT.exec(folded.slice(end, end + 60))?.groups?.basis;
  return basis === undefined || named.metric === "" || /constant|local curr|neutral/i.test(named.metric)
    ? named
    : { ...named, metric: `${named.metric} ${basis}` };
}

// without which it would have earned $5 million
const WOULD_HAVE = /\bwould (?:otherwise |still |only )?have (?:[a-z]+ ){0,3}$/;
/** Whether the number at `start` is told of what didn't come about. */
export const isHypothetical = (folded: string, { start, end }: Span): boolean =>
  WOULD_HAVE.test(folded.slice(Math.max(0, start - 50), start)) && !CONSTANT.test(folded.slice(end, end + 60));

/** Alpha and Beta have 2 million and 3 million users, 28% have used Alpha: whose number it is of several; null elsewhere. */
export function dealtOut(sentence: ReadableSentence, amount: FoldedAmount, carried: Named): Named | null {
  if (!isEnglish(sentence.folded)) return null;
  const used = nameAfterShare(sentence, amount);
  if (used) return { subject: used.name, metric: `share of ${used.whole}` };
  const kind = kindInRow(sentence, amount);
  if (kind !== null) return { subject: carried.subject, metric: kind };
  const row = nameInRow(sentence, amount);
  return row && { subject: row.name, metric: row.measure || (countedNoun(sentence, row.last) ?? carried.metric) };
}
