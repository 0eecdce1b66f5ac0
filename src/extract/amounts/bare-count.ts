/** An English number without a unit that counts: 401,000, 29 of them, up from 1,850 or against 890 where things are counted. */
import { type AmountRule, single } from "../amount-rule.ts";
import { inferUnit } from "../counted-nouns.ts";

// up from 1.8 billion, than the 95.7 million of a year earlier
const COMPARED_WITH =
  /\b(?:from|than|against|versus|vs|compared (?:to|with))(?: (?:the|a|an|about|around|nearly|some|only|just|last year's))* ?$/;

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

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const OF_THEM = /^ of (?:them|these|those|its|their|our|his|her)\b/;
/** In English prose. */
const AFTER_WORD = /(?:[a-z]['’]?s?[,:]?|[a-z][.!?]["”]?) $/;

export const bareCount: AmountRule = {
  name: "bare-count",
  read(text, numerals, index) {
    const numeral = numerals[index];
    if (!numeral?.arabic || numeral.scale !== 1 || !Number.isInteger(numeral.value)) return null;
    const { start, end, value, vague, more } = numeral;
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
    const isFormer =
      OF_FORMER.test(text.slice(Math.max(0, start - 40), start)) && NOTHING_COUNTED.test(text.slice(end));
    return isFormer ? single({ ...amount, unit: "", kind: "none", bare: true }) : null;
  },
};
