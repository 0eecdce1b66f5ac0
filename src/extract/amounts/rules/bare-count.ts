/** An English number without a unit that counts: 401,000, 29 of them, up from 1,850 or against 890 where things are counted. */
import { type AmountRule, single } from "../amount-rule.ts";
import { inferUnit } from "../counted-nouns.ts";

// up from 1.8 billion, than the 95.7 million of a year earlier, three times the 5 million of 2022
const COMPARED_WITH =
  /\b(?:from|than|against|versus|vs|compared (?:to|with)|(?:times|double|twice|triple|half)(?= the ))(?: (?:the|a|an|about|around|nearly|some|only|just|last year's))* ?$/;

/** Whether what begins at `at` of a folded text is what something is compared with. */
export const isComparedWith = (text: string, at: number): boolean =>
  COMPARED_WITH.test(text.slice(Math.max(0, at - 40), at));

// up from 1,850 a year ago, against 890 in 2022; but not from 9 a.m., against 4 rivals
const OF_FORMER =
  /(?:\b(?:up|down|rose|risen|rising|fell|fallen|falling|grew|grown|climbed|jumped|dropped|declined|increased|cut|shrank) from|\bthan|\bagainst|\bversus|\bvs|\bcompared (?:to|with))(?: (?:the|about|around|nearly|some|only|just))* ?$/;
const NOTHING_COUNTED =
  /^(?:[,.;:)]|$| (?:(?:a|one) (?:year|month|week|quarter)\b|in (?!the (?:morning|afternoon|evening))|last\b|at (?:the|its)\b|earlier\b|before\b))/;

// Of the 100 largest sellers in Britain, 62 charge for returns
const OF_THE_WHOLE =
  /\bof (?:the|these|those|its|their|our) [^,.;]{3,80}, (?:only |just |some |about |around |nearly |more than )?$/;

// more than 150 robosapiens, operates 34 bulky-goods depots; but not May 14 talks, Windows 11 laptops
const BEFORE_COUNT =
  /\b(?:than|over|least|most|nearly|almost|about|around|roughly|some|up to|many as|few as|another|only|just|all|now|of|with|has|have|had|are|were|its|the|their|our|and|to|across|operates?|opened|open|runs?|owns?|sold|added|adds|employs?|includes?|including|gives|receives?|launched|shut|closed|between) $/;
const COUNTED =
  /^ (?:(?!(?:in|of|and|to|on|at|for|by|from|with|as|per|that|who|which|is|are|was|were|or|but|when|since|than|not|pm|am|p\.m|a\.m|days?|weeks?|months?|years?)\b)[a-z][a-z-]* ){0,2}?(?<noun>[a-z]{3,}s)(?![a-z'-])/;
// says, others, 3 plus, 20 minus; a sum of 100 sales is no count of things
const NO_THING =
  /^(?:says|others|plus|minus|its|was|has|this|does|times|points|percents?|cents|results|sales|earnings|talks|rules|per cents|business|less|across|thanks|versus|news|always|perhaps|needs|means|makes|takes|shows?|grows|sees|comes|goes|gets|gives|remains|expects|plans|reports)$/;
/** Below this it is how one speaks (the four founders). */
const FEWEST = 10;
const isYear = (value: number): boolean => value >= 1900 && value < 2100;

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const OF_THEM = /^ of (?:them|these|those|its|their|our|his|her)\b/;
/** In English prose. */
const AFTER_WORD = /(?:[a-z]['’]?s?[,:]?|[a-z][.!?]["”]?) $/;

export const bareCount: AmountRule = {
  name: "bare-count",
  read(text, numerals, index) {
    const numeral = numerals[index];
    if (!numeral?.arabic || numeral.scale !== 1) return null;
    const { start, end, value, vague, more } = numeral;
    if (typeof value !== "number" || !Number.isInteger(value)) return null;
    if (!AFTER_WORD.test(text.slice(Math.max(0, start - 4), start)) || /^(?:[\w%:/-]|\.\d)/.test(text.slice(end)))
      return null;
    const amount = { start, end, value, vague, more };
    if (OF_THEM.test(text.slice(end, end + 12))) return single({ ...amount, unit: "items", kind: "count" });
    if (OF_THE_WHOLE.test(text.slice(Math.max(0, start - 120), start)) && /^ [a-z]/.test(text.slice(end)))
      return single({ ...amount, unit: inferUnit(text, start, start)?.unit ?? "items", kind: "count" });
    if (GROUPED.test(text.slice(start, end))) {
      const meant = inferUnit(text, start, end);
      const counts = meant?.kind === "people" || meant?.kind === "count" ? meant : null;
      return single({ ...amount, unit: counts?.unit ?? "", kind: counts?.kind ?? "none" });
    }
    const counted = COUNTED.exec(text.slice(end, end + 60))?.groups?.noun ?? "";
    const counts =
      counted !== "" &&
      !NO_THING.test(counted) &&
      value >= FEWEST &&
      !isYear(value) &&
      BEFORE_COUNT.test(text.slice(Math.max(0, start - 12), start));
    if (counts) {
      const noun = text.indexOf(counted, end) + counted.length;
      return single({ ...amount, end: noun, unit: "items", kind: "count" });
    }
    const isFormer =
      OF_FORMER.test(text.slice(Math.max(0, start - 40), start)) && NOTHING_COUNTED.test(text.slice(end));
    return isFormer ? single({ ...amount, unit: "", kind: "none", bare: true }) : null;
  },
};
