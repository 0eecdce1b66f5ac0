/** Reads what a question asks for as groups of interchangeable words. */
import type { Lexicon, Mention } from "../lexicon/lexicon.ts";
import { fold, foldWithOffsets } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readWords } from "../text/tokenise.ts";
import { readAsked } from "./answer-type.ts";
import type { Alternative, TermGroup } from "./term-group.ts";

/** A word that may mean the entry but need not, against one of its names. */
const LOOSE_WEIGHT = 0.7;
/** One Chinese character stands inside many other words. */
const SINGLE_CHARACTER_WEIGHT = 0.4;

const addForm = (alternatives: Alternative[], form: string, weight: number): void => {
  if (form !== "" && !alternatives.some((known) => known.form === form)) alternatives.push({ form, weight });
};

/** One group for the mentions of one place: whatever any of the entries is called meets it. */
const mentionGroup = (question: string, mentions: [Mention, ...Mention[]]): TermGroup => {
  const [first] = mentions;
  const typed = question.slice(first.span.start, first.span.end);
  const alternatives: Alternative[] = [];
  if (first.how === "name" || first.how === "loose") addForm(alternatives, fold(typed), 1);
  for (const { entry, how } of mentions) {
    for (const name of [...entry.zh, ...entry.en])
      addForm(alternatives, fold(name), how === "loose" ? LOOSE_WEIGHT : 1);
  }
  return { span: first.span, typed, alternatives, entry: first.entry.id, weight: 1 };
};

const groupMentions = (question: string, mentions: Mention[]): TermGroup[] => {
  const places = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const place = `${mention.span.start}-${mention.span.end}`;
    const others = places.get(place);
    if (others) others.push(mention);
    else places.set(place, [mention]);
  }
  return Array.from(places.values(), (place) => mentionGroup(question, place));
};

/** Blanks out a piece of a folded text, so that no word is read across it. */
const blank = (folded: string, { start, end }: Span): string =>
  folded.slice(0, start) + " ".repeat(end - start) + folded.slice(end);

/** The groups in the order of the question: names of the lexicon with their synonyms, then every other word that says something. */
export const readTermGroups = (question: string, lexicon: Lexicon): TermGroup[] => {
  const { text: folded, at } = foldWithOffsets(question);
  const groups = groupMentions(question, lexicon.find(question, { fuzzy: true }));
  const { span: asking } = readAsked(folded);
  let rest = asking ? blank(folded, asking) : folded;
  for (const { span } of groups) {
    rest = blank(rest, {
      start: at.findIndex((offset) => offset >= span.start),
      end: at.findIndex((offset) => offset >= span.end),
    });
  }
  for (const { term, span, han } of readWords(rest)) {
    if (isStopWord(term)) continue;
    const source = { start: at[span.start] ?? 0, end: at[span.end] ?? question.length };
    groups.push({
      span: source,
      typed: question.slice(source.start, source.end),
      alternatives: [{ form: term, weight: 1 }],
      entry: null,
      weight: han && term.length === 1 ? SINGLE_CHARACTER_WEIGHT : 1,
    });
  }
  return groups.sort((a, b) => a.span.start - b.span.start);
};
