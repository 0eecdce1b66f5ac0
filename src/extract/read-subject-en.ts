/** What an English sentence measures with a number: the words before its verb, or after it in 37% of all deliveries. */
import type { FoldedAmount } from "./read-amount.ts";

/** A piece of a folded sentence. */
export interface Piece {
  start: number;
  end: number;
}

// the average fee … stands at, GMV … came to, the take rate … edged up to
const MEASURE_VERB =
  /\b(?:was|were|is|are|stood|stands|came|comes|reached|reaches|hit|hits|totall?ed|totals?|amounted|amounts|rose|rises?|risen|grew|grows?|grown|increased?|increases|climbed|climbs|jumped|jumps|surged|soared|advanced|improved|gained|expanded|widened|swelled|doubled|tripled|fell|falls?|fallen|dropped|drops|declined|declines|decreased|slid|slumped|plunged|shrank|shrunk|narrowed|slipped|dipped|edged|inched|ticked|tumbled|averaged|averages|remained|stayed|topped|exceeded|surpassed|accounted|accounts|represented|represents)\b/;
// , which …, who …, where there is one: an aside, not what is measured
const ASIDE =
  /^ ?(?:(?:which|who|whose|where|when|or|and|as|with|up|down|about|around|roughly|nearly|including|still|defined|called|known|an?|the)\b|(?:he|she|they|it|(?:m(?:r|s|rs)\.? )?[a-z]+(?: [a-z]+)?) (?:says?|said|adds?|added|notes?|noted|estimates?|estimated|reckons)\b)/;
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
export function asideAround(text: string, end: number): Piece | null {
  const opens = text.lastIndexOf(", ", end - 1);
  const closes = text.indexOf(", ", end);
  if (opens < 0 || closes < 0 || closes - opens > LONGEST_ASIDE) return null;
  const isAside = ASIDE.test(text.slice(opens + 1, closes));
  return isAside && MEASURE_VERB.exec(text.slice(closes + 2))?.index === 0 ? { start: opens, end: closes } : null;
}

/** The words that an English verb before `end` says something of, looked for from `start`; null where none stand there. */
export function measuredBefore(text: string, start: number, end: number): Piece | null {
  const segments: Piece[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const isMark = /[;,]/.test(text[at] ?? "") && !/\d/.test(text[at + 1] ?? "");
    if (!isMark) continue;
    segments.push({ start: from, end: at });
    from = at + 1;
  }
  const own: Piece = { start: from, end };
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

// 6% of GMV, 37% of all deliveries; but not 5% of the time that it took
const SHARE_OF_WHOLE =
  /^ of (?:(?:the|all|its|their|our|total) )?(?<whole>[a-z][a-z'-]*(?: (?!(?:in|on|at|to|for|from|by|with|that|which|who|were|was|is|are|has|have|had|and|as|of|say|says|said|now|already|also|will|would|can|could)\b)[a-z][a-z'-]*){0,3})/;
// 1.3 billion euros of cash
const MONEY_OF =
  /^ (?:worth )?of (?:(?:the|its|their|our) )?(?<whole>[a-z][a-z'-]*(?: (?!(?:in|on|at|to|for|from|by|with|that|which|who|were|was|is|are|has|have|had|and|as|of|bought|sold)\b)[a-z][a-z'-]*){0,2})/;

/** What the number is a part or an amount of, after it; null where nothing is said. */
export function measuredAfter(text: string, { end, kind, change }: FoldedAmount): Piece | null {
  if (change !== null) return null;
  const after = text.slice(end, end + 60);
  const match = kind === "share" ? SHARE_OF_WHOLE.exec(after) : kind === "money" ? MONEY_OF.exec(after) : null;
  const whole = match?.groups?.whole;
  if (!match || !whole || /^(?:them|it|these|those|this|that|u\.s|the|its)(?![a-z])/.test(whole) || whole.length < 3)
    return null;
  const start = end + match[0].length - whole.length;
  return { start, end: start + whole.length };
}
