/** Of which whole a share is asked for (占网民多少, 37.2% of internet users), and of which whole the claim's is. */
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { meets, type Term } from "../../search/query.ts";
import { matchable } from "../../text/lemmatise.ts";
import { splitClauses } from "../../text/segment.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { WELL_MET } from "../match/met-words.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";

// 占网民多少, 占直播用户的37.2%; but neither 占比 nor 占领
const ASKED_ZH =
  /[占佔][了到]?(?![比地领領据據用了到])([\p{Script=Han}A-Za-z]{2,16}?)(?:的|里|裡|中)?(?:比例|比重|份额|份額)?(?:是|为|為|达|達|约|約|超过|超過|有)?(?:多少|几|幾|百分|多大|[\d一二三四五六七八九])/gu;
// internet users, up to the noun; total revenue is, up to a verb
const WHOLE_EN = "(?:all |the |total |its )*([a-z][a-z -]{0,30}?(?:[a-rt-z]s\\b|(?= (?:VERB)\\b)|(?=[?,.;]|$)))";
const VERB = "are|is|was|were|do|does|did|have|has|use|uses|used|come|comes|came";
// 37.2% of internet users; the share of short video users may be theirs, unless they are said to be something
const ASKED_EN = [
  new RegExp(`(?:%|\\bper ?cent) of ${WHOLE_EN.replace("VERB", VERB)}`, "gi"),
  new RegExp(
    `\\b(?:share|percentage|proportion|fraction) of ${WHOLE_EN.replace("VERB", VERB)}(?= (?:${VERB})\\b)`,
    "gi",
  ),
];

/** Where a question names the whole of the share that it asks for, the last of several; null where it names none. */
export const askedWhole = (question: string): Span | null => {
  const [last] = [ASKED_ZH, ...ASKED_EN]
    .flatMap((pattern) => Array.from(question.matchAll(pattern)))
    .sort((a, b) => b.index - a.index);
  const whole = last?.[1];
  if (!last || !whole) return null;
  const start = last.index + last[0].indexOf(whole);
  return { start, end: start + whole.length };
};

// 占网民整体的, 占我国网民的比例为
const TOLD_ZH =
  /[占佔][了到]?((?:(?![的了之])[\p{Script=Han}A-Za-z]){2,20}?)(?:的|之)?(?:比例|比重|份额|份額)?(?:已|就)?(?:是|为|為|达到?|達到?|约|約)? ?$/u;
const TOLD_EN = /^ of (?:all |the |total )?([a-z][a-z' -]{2,40})/i;

/** The whole of a share that the words before or after its number name: 网购用户 of 占网购用户的 37.2%; null where they name none. */
export const wholeBeside = (before: string, after: string): string | null =>
  (TOLD_ZH.exec(before) ?? TOLD_EN.exec(after))?.[1] ?? null;

/** The whole that the clause of a share names. */
export const toldWhole = ({ claim, home }: ClaimView): string | null => {
  const { statistic } = claim;
  if (statistic?.unit !== "%") return null;
  const { start, end } = statistic.span;
  const clause = splitClauses(home.text, claim.span).find((one) => contains(one, statistic.span)) ?? claim.span;
  return wholeBeside(
    slice(home.text, { start: clause.start, end: start }),
    slice(home.text, { start: end, end: clause.end }),
  );
};

const wholeOf = once((understood: Understood) => askedWhole(understood.question));

/** Whether the claim is a share of another whole than the one asked for, as far as the lexicon lists both: 占网购用户的37.2% where 占网民多少 is asked. */
export const isOfOtherWhole = (
  understood: Understood,
  view: ClaimView,
  lexicon: Lexicon,
  terms: readonly Term[],
): boolean => {
  const asked = wholeOf(understood);
  if (!asked || view.claim.statistic?.unit !== "%") return false;
  const named = understood.mentions.filter(({ span }) => overlaps(span, asked));
  const told = named.length > 0 ? toldWhole(view) : null;
  if (told === null) return false;
  const ids = lexicon.find(told, { printed: true }).map(({ entry }) => entry.id);
  if (ids.length === 0 || named.some(({ entry }) => ids.includes(entry.id))) return false;
  const words = matchable(told);
  // 占网民整体 and 占网民, whatever measure a lexicon has by that name
  const typed = matchable(slice(understood.question, asked));
  if (words.includes(typed) || typed.includes(words)) return false;
  return !understood.groups.some(
    ({ span }, at) => overlaps(span, asked) && terms[at] !== undefined && meets(words, terms[at]) >= WELL_MET,
  );
};
