/** What can be told of a passage from the question's words alone: clauses, kinds of word, what is missing. */
import type { BlockMatch } from "./block-match.ts";
import { columnsOf } from "./columns.ts";
import { formsIn, meets, type Term, WORD_KINDS } from "./query.ts";

export const WORD_FEATURE_NAMES = [
  "clause", // share of the words met in the passage's best clause
  "clauseLacks", // share met in the passage outside that clause
  "density", // share met relative to the length
  "askingClause", // of the words of the question's asking clause
  "askingLocal", // … with local weights
  "otherClauses", // of the words of its other clauses
  "otherBefore", // … met in the two passages before
  "missing", // the rarest word that neither the block nor the title meets, relative to the rarest of all
  "missingHere", // … that the passage does not meet
  ...WORD_KINDS.map((kind) => `here.${kind}` as const), // share met by words of this kind
  ...WORD_KINDS.map((kind) => `around.${kind}` as const), // … in the block or title
] as const;

const AT = columnsOf(WORD_FEATURE_NAMES);
/** Kinds stand in the order of WORD_KINDS. */
const HERE_FROM = AT["here.name"];
const AROUND_FROM = AT["around.name"];

const CLAUSE_END = /[,;:!?。]/; // folding makes ， and ： ASCII

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const bestClause = (text: string, met: readonly Term[]): number => {
  const held = met.map((term) => ({ weight: term.weight, forms: formsIn(text, term) }));
  let best = 0;
  for (const clause of text.split(CLAUSE_END)) {
    let weight = 0;
    for (const term of held) weight += term.weight * meets(clause, term);
    best = Math.max(best, weight);
  }
  return best;
};

/** Writes the features of passage `s` of a block, whose text is given. */
export const writeWordFeatures = (
  words: Term[],
  match: BlockMatch,
  s: number,
  text: string,
  out: Float32Array,
  from: number,
): void => {
  const { met, inBlock, inTitle, local } = match;
  const count = words.length;
  const metHere: Term[] = [];
  let whole = 0;
  let passage = 0;
  let asking = 0;
  let wholeAsking = 0;
  let askingLocal = 0;
  let wholeAskingLocal = 0;
  let other = 0;
  let wholeOther = 0;
  let otherBefore = 0;
  let rarest = 0;
  let rarestMissing = 0;
  let rarestMissingHere = 0;
  for (let t = 0; t < count; t++) {
    const term = words[t] as Term;
    const { weight } = term;
    const here = met[s * count + t] as number;
    const around = Math.max(inBlock[t] as number, inTitle[t] as number);
    const kind = WORD_KINDS.indexOf(term.kind);
    if (here > 0) metHere.push(term);
    whole += weight;
    passage += weight * here;
    out[from + HERE_FROM + kind] = (out[from + HERE_FROM + kind] as number) + weight * here;
    out[from + AROUND_FROM + kind] = (out[from + AROUND_FROM + kind] as number) + weight * around;
    if (term.inAskingClause) {
      asking += weight * here;
      wholeAsking += weight;
      askingLocal += (local[t] as number) * here;
      wholeAskingLocal += local[t] as number;
    } else {
      const before = Math.max(
        s > 0 ? (met[(s - 1) * count + t] as number) : 0,
        s > 1 ? (met[(s - 2) * count + t] as number) : 0,
      );
      other += weight * here;
      wholeOther += weight;
      otherBefore += weight * (1 - here) * before;
    }
    if (term.rows.length === 0) continue;
    rarest = Math.max(rarest, weight);
    if (around === 0) rarestMissing = Math.max(rarestMissing, weight);
    if (here === 0) rarestMissingHere = Math.max(rarestMissingHere, weight);
  }
  for (let i = HERE_FROM; i < WORD_FEATURE_NAMES.length; i++) out[from + i] = share(out[from + i] as number, whole);
  const clause = bestClause(text, metHere);
  out[from + AT.clause] = share(clause, whole);
  out[from + AT.clauseLacks] = share(passage - clause, whole);
  out[from + AT.density] = (4 * share(passage, whole)) / Math.log(8 + text.length);
  out[from + AT.askingClause] = share(asking, wholeAsking);
  out[from + AT.askingLocal] = share(askingLocal, wholeAskingLocal);
  out[from + AT.otherClauses] = share(other, wholeOther);
  out[from + AT.otherBefore] = share(otherBefore, wholeOther);
  out[from + AT.missing] = share(rarestMissing, rarest);
  out[from + AT.missingHere] = share(rarestMissingHere, rarest);
};
