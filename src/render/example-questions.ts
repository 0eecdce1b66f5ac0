/** Questions that the corpus answers, made from its own claims. */
import type { Answerer } from "../answer/create-answerer.ts";
import type { Corpus } from "../corpus/files/load-corpus.ts";
import { type Claim, isSameNumber } from "../extract/claim.ts";
import { type Entry, isFestival, isOfText, isPlace, isProperName, isReporter } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { createNamer, entriesOver } from "./name-in.ts";
import { type Language, type Phrases, phrasesOf } from "./phrases.ts";

const EXAMPLES = 3;
/** How many claims are tried, so that a large corpus costs no more time than a small one. */
const TRIES = 24;

/** Up to three questions, on different subjects, whose answer is the number of the very claim that they were made from. */
export const findExamples = (
  { articles, lexicon }: Pick<Corpus, "articles" | "lexicon">,
  answerer: Pick<Answerer, "answer">,
  language: Language,
): string[] => {
  const phrases = phrasesOf(language);
  const namesOf = createNames(lexicon, language);
  const candidates = articles
    .flatMap(({ claims }) => claims.filter(isPlainFigure))
    .flatMap((claim) => {
      const names = namesOf(claim);
      return names === null ? [] : [{ claim, ...names }];
    })
    .toSorted((a, b) => b.ease - a.ease);
  const examples = new Map<string, string>();
  for (const { claim, ...names } of evenly(candidates, TRIES)) {
    if (examples.has(names.subject)) continue;
    const question = wordQuestion(names, phrases);
    const answer = answerer.answer(question);
    if (answer.status === "answered" && tellsSame(answer.facts[0]?.claim, claim)) examples.set(names.subject, question);
    if (examples.size === EXAMPLES) break;
  }
  return [...examples.values()];
};

/** 日活超过3亿 stands twice in an article. */
const tellsSame = (answered: Claim | undefined, { statistic }: Claim): boolean =>
  !!answered?.statistic && statistic !== null && isSameNumber(answered.statistic, statistic);

/** What people call whom and what a claim is of. */
interface Names {
  subject: string;
  metric: string;
  /** Whether the subject is one of its kind. */
  isProper: boolean;
  isOfPeople: boolean;
  /** The easier the question is to make sense of, the higher. */
  ease: number;
}

/** Null where the subject or the measure goes by no name that the lexicon has, or makes no question that people ask. */
const createNames = (lexicon: Lexicon, language: Language): ((claim: Claim) => Names | null) => {
  const nameIn = createNamer(lexicon);
  return ({ subject, metric, review }) => {
    const [whose, what] = [nameIn(subject, language), nameIn(metric, language)];
    const [subjects, metrics] = [entriesOver(lexicon, subject) ?? [], entriesOver(lexicon, metric) ?? []];
    const measure = metrics.length === 1 ? metrics[0]?.find(({ kind }) => kind === "metric") : undefined;
    if (whose === null || what === null || measure === undefined) return null;
    // 快手, 双11; what 国家统计局 reports on is another's
    const named = subjects.length === 1 ? subjects[0]?.find(isNamed) : undefined;
    // a draft on 用户 is seldom of all users; several names in a row, 我国短视频用户, read well in Chinese only
    const mostNames = review === "draft" ? 0 : language === "zh" ? Number.POSITIVE_INFINITY : 1;
    if (named === undefined && (subjects.length === 0 || subjects.length > mostNames)) return null;
    return {
      ...{ subject: whose, metric: what, isProper: named !== undefined, isOfPeople: measure.dimension === "people" },
      ease: named === undefined ? 0 : 1 + Number(!isOfText(named)) + Number(!isPlace(named)),
    };
  };
};

const isNamed = (entry: Entry): boolean => isProperName(entry) && (!isReporter(entry) || isFestival(entry));

// Temu, GMV
const LATIN_MEETS = /[A-Za-z\d]\n[A-Za-z\d]/;
// Net revenues, E-commerce sales; but not GMV
const CAPITALISED = /^[A-Z](?=-?[a-z])/;
// users of 快手, sales per session
const AFTER_HEAD = / (?:of|per|in|from|on|a|and) /;
// users, sales; but not loss, EPS, gross merchandise value
const PLURAL = /[a-z](?<![isu])s$/;

/** 快手日活是多少？ How many daily active users does Kuaishou have? What is the number of users of live commerce? */
const wordQuestion = ({ subject, metric, isProper, isOfPeople }: Names, phrases: Phrases): string => {
  if (phrases.language === "zh") {
    const link = LATIN_MEETS.test(`${subject}\n${metric}`) ? "的" : "";
    return phrases.words("example-question", { what: `${subject}${link}${metric}` });
  }
  const measure = metric.replace(CAPITALISED, (letter) => letter.toLowerCase());
  const isMany = PLURAL.test(measure.split(AFTER_HEAD)[0] ?? "");
  if (isMany && isOfPeople && isProper) return phrases.words("example-question-people", { subject, metric: measure });
  const owner = `${subject}${/s$/i.test(subject) ? "’" : "’s"}`;
  const whole = subject.replace(CAPITALISED, (letter) => letter.toLowerCase());
  const what = isProper ? `${owner} ${measure}` : `the ${measure} of ${whole}`;
  return phrases.words("example-question", { what, count: isMany ? 2 : 1 });
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

/** At most `count` of the items, from all over the list. */
const evenly = <T>(items: readonly T[], count: number): T[] => {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};
