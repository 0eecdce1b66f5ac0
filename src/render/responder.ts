/** One conversation for every surface: questions and presses in, answers and messages out. */
import type { Answer, Fact } from "../answer/answer.ts";
import type { Answerer } from "../answer/create-answerer.ts";
import { detectLanguage } from "../answer/detect-language.ts";
import { plainFact } from "../answer/plain-fact.ts";
import type { Corpus } from "../corpus/load-corpus.ts";
import { checkQuestion, type Unreadable } from "./check-question.ts";
import { findExamples } from "./example-questions.ts";
import type { Message } from "./message.ts";
import { toMessage } from "./message-limits.ts";
import { createNamer, createReadingCheck } from "./name-in.ts";
import { type Language, phrasesOf } from "./phrases.ts";
import { renderAnswer, renderMore } from "./render-answer.ts";
import { renderContext } from "./render-context.ts";
import { linkTo } from "./render-fact.ts";
import { renderSmallTalk, renderUnreadable } from "./render-guide.ts";
import type { RenderOptions } from "./render-options.ts";
import { renderSource } from "./render-source.ts";

export interface AskContext {
  /** The question asked just before in the same chat. */
  prior?: string;
  /** Answers come in this language; by default in the question's. */
  language?: Language;
  place?: RenderOptions["place"];
}

interface PressContext extends AskContext {
  /** The question under whose answer the button stands. */
  question?: string;
}

export interface Reply {
  answer: Answer;
  message: Message;
}

export interface Responder {
  /** Takes any text; what can't be a question gets a short reply that says why. */
  ask(question: string, context?: AskContext): Reply;
  /** `more` and `reading:<n>` need the question; `context:<claim>`, `source:<claim>` and `fact:<claim>` don't. */
  press(action: string, context: PressContext): Message;
}

// more, reading:2, context:kuaishou-jd-2020-20
const ACTION = /^(?:(more)|reading:(\d{1,2})|(context|source|fact):([A-Za-z0-9_-]{1,60}))$/;

/** `now` dates the figures. */
export const createResponder = ({
  corpus,
  answerer,
  now,
}: {
  corpus: Corpus;
  answerer: Pick<Answerer, "answer">;
  now: Date;
}): Responder => {
  const texts = new Map(corpus.articles.map(({ article, text }) => [article.id, text]));
  const facts = new Map<string, Fact>();
  for (const home of corpus.articles) for (const claim of home.claims) facts.set(claim.id, plainFact(home, claim));
  const shared: RenderOptions = {
    ...{ now, sourceOf: (id) => texts.get(id) ?? null },
    ...{ nameIn: createNamer(corpus.lexicon), isKnownReading: createReadingCheck(corpus.lexicon) },
  };
  const optionsFor = ({ language, place }: AskContext): RenderOptions => ({
    ...shared,
    ...(language && { language }),
    ...(place && { place }),
  });

  const answer = (question: string, { prior, language }: AskContext): Answer => {
    const found = answerer.answer(question, prior);
    return language ? { ...found, language } : found;
  };

  const ask: Responder["ask"] = (message, context = {}) => {
    const checked = checkQuestion(message);
    if ("unreadable" in checked) return refuse(message, checked.unreadable, context);
    const found = answer(checked.question, context);
    if (found.status !== "chat") return { answer: found, message: renderAnswer(found, optionsFor(context)) };
    return { answer: found, message: renderSmallTalk(found.topic, examplesIn(found.language), found.language) };
  };

  const examples = new Map<Language, string[]>();
  const examplesIn = (language: Language): string[] => {
    const known = examples.get(language) ?? findExamples(corpus, answerer, createNamer(corpus.lexicon), language);
    examples.set(language, known);
    return known;
  };

  const press: Responder["press"] = (action, context) => {
    const { question = "", prior } = context;
    const language = context.language ?? detectLanguage(question);
    const options = { ...optionsFor(context), language };
    const [, more, reading, what, id] = ACTION.exec(action) ?? [];
    if (more !== undefined) return renderMore(answer(question, context), options);
    if (reading !== undefined) {
      const asked = answerer.answer(question, prior);
      const chosen = asked.status === "ambiguous" ? asked.readings[Number(reading)] : undefined;
      return chosen
        ? ask(chosen.question, { language, ...(context.place && { place: context.place }) }).message
        : gone(language);
    }
    const fact = facts.get(id ?? "");
    if (!fact) return gone(language);
    if (what === "context") return renderContext(fact, texts.get(fact.article.id) ?? "", options);
    if (what === "source") return renderSource(fact.article, language, linkTo(fact, options));
    return renderAnswer(answerOf(fact, language), options);
  };

  return { ask, press };
};

const gone = (language: Language): Message => toMessage(phrasesOf(language).say("button-gone"));

/** A fact shown for itself. */
const answerOf = (fact: Fact, language: Language): Answer => ({
  ...{ status: "answered", language, facts: [fact], verdict: null, correction: null, conflict: false, more: [] },
  headline: fact.claim.statistic !== null,
});

/** Where the message's language can't be told, the reply comes in both. */
const refuse = (message: string, problem: Unreadable, { prior, language }: AskContext): Reply => {
  const known =
    language ?? (problem === "long" ? detectLanguage(message.slice(0, 1000)) : prior && detectLanguage(prior));
  const answer: Answer = {
    ...{ status: "not_found", language: known || "zh", missing: { reason: "unreadable" }, nearest: null },
  };
  return { answer, message: renderUnreadable(problem, known ? [known] : ["zh", "en"]) };
};
