/** Questions that the corpus answers, made from its own claims. */
import type { Answerer } from "../answer/create-answerer.ts";
import type { Corpus } from "../corpus/files/load-corpus.ts";
import type { Claim } from "../extract/claim.ts";
import { type Language, phrasesOf } from "./phrases.ts";
import type { RenderOptions } from "./render-options.ts";

const EXAMPLES = 3;
/** How many claims are tried, so that a large corpus costs no more time than a small one. */
const TRIES = 24;

/** Up to three questions, on different subjects, whose answer is the very claim that they were made from. */
export const findExamples = (
  { articles }: Corpus,
  answerer: Pick<Answerer, "answer">,
  nameIn: NonNullable<RenderOptions["nameIn"]>,
  language: Language,
): string[] => {
  const phrases = phrasesOf(language);
  const examples = new Map<string, string>();
  const candidates = articles.flatMap(({ claims }) => claims.filter(isPlainFigure));
  // Subjects with a name of their own make the better examples.
  const isNamed = ({ subject }: Claim): boolean => nameIn(subject, "en") !== null;
  candidates.sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  for (const { id, subject, metric } of evenly(candidates, TRIES)) {
    const gaps = { subject: nameIn(subject, language), metric: nameIn(metric, language) };
    if (gaps.subject === null || gaps.metric === null || examples.has(subject)) continue;
    const question = capitalise(phrases.words("example-question", gaps));
    const answer = answerer.answer(question);
    if (answer.status === "answered" && answer.facts[0]?.claim.id === id) examples.set(subject, question);
    if (examples.size === EXAMPLES) break;
  }
  return [...examples.values()];
};

/** Units of what people ask for first: money, people and shares. */
export const ASKED_FOR = /^(?:[A-Z]{3}|people|%)$/;

/** A level in definite digits with short names: what reads well as an example. */
const isPlainFigure = ({ statistic, subject, metric, nature }: Claim): boolean =>
  statistic !== null &&
  ASKED_FOR.test(statistic.unit) &&
  !statistic.vague &&
  statistic.change === null &&
  nature === "fact" &&
  `${subject}${metric}`.length <= 20 &&
  !/[()（）“”]/.test(subject + metric);

const capitalise = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** At most `count` of the items, from all over the list. */
const evenly = <T>(items: readonly T[], count: number): T[] => {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};
