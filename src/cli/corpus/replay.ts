/** Asks a corpus a set of questions, and compares what two corpora make of it. */
import type { Answer } from "../../answer/answer.ts";
import { createAnswerer } from "../../answer/create-answerer.ts";
import type { Corpus } from "../../corpus/files/load-corpus.ts";
import type { Question } from "../../corpus/question-set.ts";
import { slice } from "../../text/span.ts";

export interface Outcome {
  status: Answer["status"];
  /** The first fact's quote. */
  quote: string | null;
  /** The number that leads the answer, as it stands in the source. */
  number: string | null;
  article: string | null;
  conflict: boolean;
  /** Against what the question expects; null when it expects nothing. */
  right: boolean | null;
}

export interface Change {
  question: Question;
  before: Outcome;
  after: Outcome;
}

export interface Comparison {
  /** Answered now, and rightly where that is known. */
  gained: Change[];
  /** Answered no more, or no longer rightly. */
  lost: Change[];
  /** Answered with another quote or number. */
  changed: Change[];
  /** Sources disagree now. */
  conflicts: Change[];
  same: number;
}

const judge = ({ expect }: Question, { status, quote }: Pick<Outcome, "status" | "quote">): boolean | null => {
  if (expect === undefined) return null;
  if (expect === null) return status === "not_found";
  return status === "answered" && [expect].flat().some((words) => quote?.includes(words));
};

/** What the corpus makes of each question. `now` resolves 去年 and its like. */
export const replay = (corpus: Corpus, questions: readonly Question[], now: Date): Outcome[] => {
  const answerer = createAnswerer(corpus, { now: () => now });
  const texts = new Map(corpus.articles.map(({ article, text }) => [article.id, text]));
  return questions.map((question) => {
    const answer = answerer.answer(question.question, question.prior);
    const fact = answer.status === "answered" ? answer.facts[0] : undefined;
    const { statistic } = fact?.claim ?? { statistic: null };
    const quote = fact?.quote ?? null;
    return {
      status: answer.status,
      quote,
      number: fact && statistic ? slice(texts.get(fact.article.id) ?? "", statistic.span) : null,
      article: fact?.article.id ?? null,
      conflict: answer.status === "answered" && answer.conflict,
      right: judge(question, { status: answer.status, quote }),
    };
  });
};

const isGood = ({ right, status }: Outcome): boolean => right ?? status === "answered";

/** Outcomes of the same questions in the same order. */
export const compare = (
  questions: readonly Question[],
  before: readonly Outcome[],
  after: readonly Outcome[],
): Comparison => {
  const changes = questions.flatMap((question, index): Change[] => {
    const [was, is] = [before[index], after[index]];
    return was && is ? [{ question, before: was, after: is }] : [];
  });
  const kindOf = ({ before: was, after: is }: Change): "gained" | "lost" | "changed" | "same" => {
    if (isGood(was) !== isGood(is)) return isGood(is) ? "gained" : "lost";
    return was.status === is.status && was.quote === is.quote && was.number === is.number ? "same" : "changed";
  };
  const ofKind = (kind: ReturnType<typeof kindOf>): Change[] => changes.filter((change) => kindOf(change) === kind);
  return {
    gained: ofKind("gained"),
    lost: ofKind("lost"),
    changed: ofKind("changed"),
    conflicts: changes.filter(({ before: was, after: is }) => is.conflict && !was.conflict),
    same: ofKind("same").length,
  };
};
