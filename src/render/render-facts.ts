/** Facts one below the other, as many as a message holds, with the sources that they stand in. */
import type { Fact } from "../answer/answer.ts";
import { formatAction } from "./action.ts";
import { headlineOf } from "./fact-value.ts";
import type { Button } from "./message.ts";
import { fits } from "./message-limits.ts";
import type { Phrases } from "./phrases.ts";
import { bold, join, link, type Piece } from "./piece.ts";
import { glossOf, labelOf, linkTo, quoteOf, saidBy, sourceLine, whenOf } from "./render-fact.ts";
import type { RenderOptions } from "./render-options.ts";

type Some<T> = readonly [T, ...T[]];

export interface FactList {
  /** What stands above the facts. */
  lead: Piece;
  facts: Some<Fact>;
  /** The values lead. */
  headline: boolean;
  /** The lead gives the value already, so that only its label is needed. */
  valueInLead: boolean;
  /** Each fact has its source right below it. */
  sideBySide: boolean;
  /** The last number given in an earlier message, from which numbering goes on; 0: none was. */
  after: number;
}

export interface LaidOut {
  piece: Piece;
  /** How many of the facts found room. */
  shown: number;
  /** The last number given to a fact; 0 where they bear none. */
  lastNumber: number;
  buttons: Button[][];
}

/** Facts that a reader takes in at once; the rest stand behind "More". */
const MOST_FACTS = 8;
/** Longest quotes, in UTF-16 units, tried in turn until the message fits. */
const QUOTE_LIMITS = [1000, 600, 300, 150];
const MOST_FACT_BUTTONS = 4;

/** All facts with whole quotes where they fit; else shorter quotes, then fewer facts. */
export const layOutFacts = (list: FactList, options: RenderOptions, phrases: Phrases): LaidOut => {
  for (let count = Math.min(list.facts.length, MOST_FACTS); count > 1; count--) {
    // Quotes worth reading come before more facts.
    for (const limit of QUOTE_LIMITS.slice(0, -1)) {
      const laidOut = layOut(list, count, limit, options, phrases);
      if (fits(laidOut.piece)) return laidOut;
    }
  }
  for (const limit of QUOTE_LIMITS) {
    const laidOut = layOut(list, 1, limit, options, phrases);
    if (fits(laidOut.piece)) return laidOut;
  }
  throw new Error("A single fact with its names cut to their limits fits into a message.");
};

const layOut = (list: FactList, count: number, limit: number, options: RenderOptions, phrases: Phrases): LaidOut => {
  const [first, ...rest] = list.facts;
  const groups = groupByQuote([first, ...rest.slice(0, count - 1)]);
  const numbered = groups.length > 1 || list.after > 0;
  const number = (index: number): number => list.after + index + 1;
  const blocks = groups.map((facts, index) => {
    const mark = numbered ? [link(linkTo(facts[0], options), `[${number(index)}]`)] : null;
    return block(facts, mark, limit, list, options, phrases);
  });
  const sources = list.sideBySide ? null : sourcesOf(groups, numbered ? number : null, options, phrases);
  return {
    piece: join([list.lead, ...blocks, sources], "\n\n"),
    shown: count,
    lastNumber: numbered ? number(groups.length - 1) : 0,
    buttons: factButtons(groups, numbered ? number : null, phrases),
  };
};

/** Facts that quote the same words share one quote. */
const groupByQuote = (facts: Some<Fact>): Some<Some<Fact>> => {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const key = `${fact.article.id} ${fact.span.start} ${fact.span.end}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  const [first = [facts[0]], ...rest] = groups.values();
  return [first, ...rest];
};

const block = (
  facts: Some<Fact>,
  mark: Piece,
  limit: number,
  list: FactList,
  options: RenderOptions,
  phrases: Phrases,
): Piece => {
  const [fact] = facts;
  const gloss = glossOf(fact, phrases);
  const isGlossed = gloss !== null && facts.length === 1;
  const heads = facts.map((each) => {
    const value = list.headline && !list.valueInLead ? headlineOf(each, phrases) : null;
    return join([value && bold(value), list.headline ? labelOf(each, options, phrases, isGlossed) : null], "\n");
  });
  const head = join(heads, "\n");
  return join(
    [
      join([mark, head], " "),
      quoteOf([...facts], limit, phrases),
      gloss,
      saidBy(fact, options, phrases),
      list.headline ? null : whenOf(fact, options, phrases),
      list.sideBySide ? sourceLine([fact], [], options, phrases) : null,
    ],
    "\n",
  );
};

/** One line for each article, with the numbers of its facts where there are several. */
const sourcesOf = (
  groups: Some<Some<Fact>>,
  number: ((index: number) => number) | null,
  options: RenderOptions,
  phrases: Phrases,
): Piece => {
  const articles = new Map<string, { facts: [Fact, ...Fact[]]; numbers: number[] }>();
  groups.forEach(([fact], index) => {
    const known = articles.get(fact.article.id);
    if (known) known.facts.push(fact);
    const entry = known ?? { facts: [fact], numbers: [] };
    if (number) entry.numbers.push(number(index));
    articles.set(fact.article.id, entry);
  });
  return join(
    [...articles.values()].map(({ facts, numbers }) => sourceLine(facts, numbers, options, phrases)),
    "\n",
  );
};

const factButtons = (
  groups: Some<Some<Fact>>,
  number: ((index: number) => number) | null,
  phrases: Phrases,
): Button[][] => {
  const context = groups.slice(0, MOST_FACT_BUTTONS).map(([{ claim }], index) => ({
    label: phrases.words("button-context") + (number ? ` [${number(index)}]` : ""),
    action: formatAction({ show: "context", claim: claim.id }),
  }));
  const seen = new Set<string>();
  const sources = groups.flatMap(([{ claim, article }], index) => {
    if (seen.has(article.id) || seen.size === MOST_FACT_BUTTONS) return [];
    seen.add(article.id);
    return [
      { label: phrases.words("button-source"), action: formatAction({ show: "source", claim: claim.id }), index },
    ];
  });
  const label = (button: (typeof sources)[number]): Button => ({
    label: button.label + (number && sources.length > 1 ? ` [${number(button.index)}]` : ""),
    action: button.action,
  });
  return number ? [context, sources.map(label)] : [[...context, ...sources.map(label)]];
};
