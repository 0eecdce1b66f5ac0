/** One conversation for every surface: questions and presses in, answers and messages out. */
import type { Answer, Fact } from "../answer/answer.ts";
import { type Aside, recogniseAside } from "../answer/conversation/asides.ts";
import { questionsOf } from "../answer/conversation/asked-before.ts";
import { readChoice } from "../answer/conversation/chosen-reading.ts";
import type { Answerer } from "../answer/create-answerer.ts";
import { plainFacts } from "../answer/decide/plain-fact.ts";
import { detectLanguage } from "../answer/question/detect-language.ts";
import type { Corpus } from "../corpus/files/load-corpus.ts";
import { readAction } from "./action.ts";
import { checkQuestion, type Unreadable } from "./check-question.ts";
import { findExamples } from "./example-questions.ts";
import type { Message } from "./message.ts";
import { toMessage } from "./message-limits.ts";
import { createNamer, createReadingCheck } from "./name-in.ts";
import { type Language, phrasesOf } from "./phrases.ts";
import { renderAnswer, renderRest } from "./render-answer.ts";
import { renderContext } from "./render-context.ts";
import { linkTo } from "./render-fact.ts";
import { renderSmallTalk, renderUnreadable } from "./render-guide.ts";
import type { RenderOptions } from "./render-options.ts";
import { renderSource, renderWhoSays } from "./render-source.ts";

export interface AskContext {
  /** The question asked just before in the same chat, or the last ones, a line each. */
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
  /** The question that is answered, where the message only chose it: 第二个. */
  question?: string;
}

/** One of several readings as chosen, with the question that asks it outright. */
export interface Choice extends Reply {
  question: string;
}

export interface Responder {
  /** Takes any text; what can't be a question gets a short reply that says why. */
  ask(question: string, context?: AskContext): Reply;
  /** The nth reading of a question that was asked back about, counted from 0; null when there is none. */
  choose(question: string, nth: number, context?: AskContext): Choice | null;
  /** Questions that the corpus answers, to show what one can ask. */
  examples(language: Language): string[];
  /** What a button's press sent back: `more` needs the question, what is of a claim doesn't; nothing else is shown here. */
  press(action: string, context: PressContext): Message;
}

/** `now` dates the figures. */
export const createResponder = ({
  corpus,
  answerer,
  now,
}: {
  corpus: Corpus;
  answerer: Pick<Answerer, "answer">;
  now: () => Date;
}): Responder => {
  const texts = new Map(corpus.articles.map(({ article, text }) => [article.id, text]));
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
    if ("unreadable" in checked) return tellHeld(message, context) ?? refuse(message, checked.unreadable, context);
    const toLast = answerChoice(checked.question, context) ?? answerAside(checked.question, context);
    if (toLast) return toLast;
    const found = answer(checked.question, context);
    if (found.status !== "chat") return { answer: found, message: renderAnswer(found, optionsFor(context)) };
    return { answer: found, message: renderSmallTalk(found.topic, examplesIn(found.language), found.language) };
  };

  /** Of a link the article whose address it is. */
  const tellHeld = (message: string, { prior, language }: AskContext): Reply | null => {
    const here = corpus.articles.filter(({ article: { url } }) => url !== null && isSameAddress(message, url));
    const [held, ...others] = here.map(({ article }) => article);
    // a bare site is where many may stand
    if (!held || others.length > 0) return null;
    const told = language ?? (prior === undefined ? (held.language === "en" ? "en" : "zh") : detectLanguage(prior));
    return { answer: { ...NO_FACTS, language: told }, message: renderSource(held, told) };
  };

  /** The question before, with what that one followed; null where there was none. */
  const lastAsked = ({ prior, ...rest }: AskContext): { last: string; before: AskContext } | null => {
    const lines = questionsOf(prior ?? "");
    const last = lines.pop();
    if (last === undefined) return null;
    return { last, before: lines.length > 0 ? { ...rest, prior: lines.join("\n") } : rest };
  };

  /** 2, 第二个, the second one: one of the readings that the question before was asked back about. */
  const answerChoice = (message: string, context: AskContext): Choice | null => {
    const nth = readChoice(message);
    const asked = lastAsked(context);
    return nth !== null && asked ? choose(asked.last, nth, asked.before) : null;
  };

  /** 谁说的, 还有吗, 具体点: what is said to the answer before, shown of its first fact. */
  const answerAside = (message: string, context: AskContext): Reply | null => {
    const aside = recogniseAside(message);
    if (aside === null) return null;
    const asked = lastAsked(context);
    const found = asked && answer(asked.last, asked.before);
    const fact = found && shownFirst(found, context.place);
    const language = context.language ?? detectLanguage(message, corpus.lexicon);
    if (!found || !fact) return sayToNothing(aside, language, found !== null && found.status !== "chat");
    const options = { ...optionsFor(context), language };
    // what may be the answer is spoken of as one: nothing more is missing
    const shown = found.status === "answered" ? found : answerOf(fact, language);
    if (aside === "more") {
      const rest = renderRest(found, options);
      if (rest === null) return { answer: { ...NO_FACTS, language }, message: noneLeft(language) };
      return { answer: shown, message: rest };
    }
    const text = texts.get(fact.article.id) ?? "";
    if (aside === "article")
      return { answer: shown, message: renderSource(fact.article, language, linkTo(fact, options)) };
    if (aside === "date") return { answer: shown, message: renderAnswer(answerOf(fact, language), options) };
    const told = aside === "context" ? renderContext(fact, text, options) : renderWhoSays(fact, options);
    return { answer: shown, message: told };
  };

  /** 更多, 来源 where no answer stands before it. */
  const sayToNothing = (aside: Aside, language: Language, wasAsked: boolean): Reply => {
    // the help tells of /sources
    const topic = wasAsked && aside !== "article" ? "acknowledgement" : "help";
    const message =
      topic === "help"
        ? renderSmallTalk(topic, examplesIn(language), language)
        : aside === "more"
          ? noneLeft(language)
          : nothingTold(language);
    return { answer: { status: "chat", language, topic }, message };
  };

  const examples = new Map<Language, string[]>();
  const examplesIn: Responder["examples"] = (language) => {
    const known = examples.get(language) ?? findExamples(corpus, answerer, language);
    examples.set(language, known);
    return known;
  };

  const choose: Responder["choose"] = (question, nth, context = {}) => {
    const asked = answer(question, context);
    const chosen = asked.status === "ambiguous" ? asked.readings[nth] : undefined;
    if (!chosen) return null;
    const { language } = asked;
    const reply = ask(chosen.question, { language, ...(context.place && { place: context.place }) });
    const isShown = reply.answer.status === "answered" && reply.answer.facts[0]?.claim.id === chosen.fact.claim.id;
    if (isShown) return { ...reply, question: chosen.question };
    // what nobody has reviewed may be named in words that ask for something else
    const shown = answerOf(chosen.fact, language);
    return { answer: shown, message: renderAnswer(shown, optionsFor(context)), question: chosen.question };
  };

  const press: Responder["press"] = (action, context) => {
    const { question = "" } = context;
    const language = context.language ?? detectLanguage(question, corpus.lexicon);
    const options = { ...optionsFor(context), language };
    const pressed = readAction(action);
    if (pressed?.show === "more") return renderRest(answer(question, context), options) ?? noneLeft(language);
    const fact = pressed && "claim" in pressed ? plainFacts(corpus).get(pressed.claim) : undefined;
    if (!fact) return gone(language);
    if (pressed?.show === "context") return renderContext(fact, texts.get(fact.article.id) ?? "", options);
    if (pressed?.show === "source") return renderSource(fact.article, language, linkTo(fact, options));
    return renderAnswer(answerOf(fact, language), options);
  };

  return { ask, choose, examples: examplesIn, press };
};

const noneLeft = (language: Language): Message => toMessage(phrasesOf(language).say("more-none"));

const nothingTold = (language: Language): Message => toMessage(phrasesOf(language).say("nothing-told"));

const gone = (language: Language): Message => toMessage(phrasesOf(language).say("button-gone"));

/** The fact that stands first in an answer's message: the answer, or what is offered in place of it, which a group isn't. */
const shownFirst = (answer: Answer, place: AskContext["place"]): Fact | null => {
  if (answer.status === "answered") return answer.facts[0] ?? null;
  return answer.status === "not_found" && place !== "group" ? answer.nearest : null;
};

/** What was told rests on no statement: there is nothing to judge or to correct. */
const NO_FACTS = {
  ...{ status: "answered", facts: [], verdict: null, correction: null, conflict: false, more: [] },
  headline: false,
} as const satisfies Omit<Extract<Answer, { status: "answered" }>, "language">;

/** A fact shown for itself. */
const answerOf = (fact: Fact, language: Language): Extract<Answer, { status: "answered" }> => ({
  ...{ status: "answered", language, facts: [fact], verdict: null, correction: null, conflict: false, more: [] },
  headline: fact.claim.statistic !== null,
});

/** An address without what changes nothing of the page: HTTP://www.example.com/1/#top is example.com/1. */
const bareAddress = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "")
    .toLowerCase();

const isSameAddress = (one: string, other: string): boolean => bareAddress(one) === bareAddress(other);

/** Of what can't be read, where it tells: who writes Latin letters reads English rather than Chinese. */
const languageOf = (message: string, problem: Unreadable): Language | null => {
  if (problem === "language") return "en";
  return problem === "long" ? detectLanguage(message.slice(0, 1000)) : null;
};

/** Where the message's language can't be told, the reply comes in both. */
const refuse = (message: string, problem: Unreadable, { prior, language }: AskContext): Reply => {
  const known = language ?? languageOf(message, problem) ?? (prior && detectLanguage(prior));
  const answer: Answer = {
    ...{ status: "not_found", language: known || "zh", missing: { reason: "unreadable" }, nearest: null },
  };
  return { answer, message: renderUnreadable(problem, known ? [known] : ["zh", "en"]) };
};
