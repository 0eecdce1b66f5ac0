/** What the product says of itself: start, help, about, small talk, and what it couldn't read. */
import type { Answer } from "../answer/answer.ts";
import type { Corpus } from "../corpus/files/load-corpus.ts";
import { LONGEST_QUESTION, type Unreadable } from "./check-question.ts";
import type { Message } from "./message.ts";
import { toMessage } from "./message-limits.ts";
import { type Language, type Phrases, phrasesOf } from "./phrases.ts";
import { join, type Piece } from "./piece.ts";

type Topic = Extract<Answer, { status: "chat" }>["topic"];

/** How examples are listed: with numbers where one can be chosen by its number. */
interface ListOptions {
  numbered?: boolean;
}

/** The first message of a chat. */
export const renderStart = (examples: readonly string[], language: Language, options: ListOptions = {}): Message => {
  const phrases = phrasesOf(language);
  return toMessage(join([phrases.say("start"), exampleList(examples, phrases, options)], "\n\n"));
};

export const renderHelp = (examples: readonly string[], language: Language, options: ListOptions = {}): Message => {
  const phrases = phrasesOf(language);
  const list = exampleList(examples, phrases, options);
  return toMessage(join([phrases.say("help"), list, phrases.say("help-commands")], "\n\n"));
};

export const renderAbout = ({ articles }: Corpus, language: Language): Message => {
  const phrases = phrasesOf(language);
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  return toMessage(phrases.say("about", { articles: articles.length, claims }));
};

const OPENING = new Set<Topic>(["greeting", "identity", "help"]);

/** A reply to small talk; openings and requests for help get examples to go on with. */
export const renderSmallTalk = (topic: Topic, examples: readonly string[], language: Language): Message => {
  const phrases = phrasesOf(language);
  const list = OPENING.has(topic) ? exampleList(examples, phrases) : null;
  return toMessage(join([phrases.say(`chat-${topic}`), list], "\n\n"));
};

/** In each of the given languages, for where nobody knows which one the asker reads. */
export const renderUnreadable = (problem: Unreadable, languages: readonly Language[]): Message =>
  toMessage(
    join(
      languages.map((language) => phrasesOf(language).say(`unreadable-${problem}`, { most: String(LONGEST_QUESTION) })),
      "\n",
    ),
  );

const exampleList = (examples: readonly string[], phrases: Phrases, { numbered = false }: ListOptions = {}): Piece => {
  if (examples.length === 0) return null;
  const lines = examples.map((example, index) => `${numbered ? `${index + 1}.` : "·"} ${example}`);
  return join([phrases.say("examples"), ...lines], "\n");
};
