/** An answer as the message that people see. */
import { type Answer, type Fact, isUnsure, type Reservation } from "../answer/answer.ts";
import { formatAction } from "./action.ts";
import { oneLine } from "./clean-text.ts";
import { valueInSentence } from "./fact-value.ts";
import type { Button, Message } from "./message.ts";
import { MOST_LABEL, toMessage } from "./message-limits.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";
import { bold, join, type Piece } from "./piece.ts";
import { briefOf } from "./render-fact.ts";
import { type FactList, layOutFacts } from "./render-facts.ts";
import { renderSmallTalk } from "./render-guide.ts";
import { renderNotFound } from "./render-not-found.ts";
import type { RenderOptions } from "./render-options.ts";

type Answered = Extract<Answer, { status: "answered" }>;
type Ambiguous = Extract<Answer, { status: "ambiguous" }>;

/** The message for any answer. */
export const renderAnswer = (answer: Answer, options: RenderOptions): Message => {
  const phrases = phrasesOf(options.language ?? answer.language);
  if (answer.status === "answered") return renderAnswered(answer, options, phrases);
  if (answer.status === "ambiguous") return renderReadings(answer, options, phrases);
  if (answer.status === "not_found") return renderNotFound(answer, options, phrases);
  return renderSmallTalk(answer.topic, [], phrases.language);
};

const renderAnswered = (answer: Answered, options: RenderOptions, phrases: Phrases): Message => {
  const list = listOf(answer, phrases);
  if (list === null) return toMessage(phrases.say("not-found"));
  const { piece, shown, buttons } = layOutFacts(list, options, phrases);
  const left = answer.facts.length - shown + answer.more.length;
  const [firstRow = [], ...otherRows] = buttons;
  return toMessage(piece, [[left > 0 ? moreButton(phrases) : null, ...firstRow], ...otherRows]);
};

/** The facts that the answer's own message had no room for and those that also fit, as many as one message holds; null where there are none. */
export const renderRest = (answer: Answer, options: RenderOptions): Message | null => {
  const phrases = phrasesOf(options.language ?? answer.language);
  const list = answer.status === "answered" ? listOf(answer, phrases) : null;
  if (answer.status !== "answered" || list === null) return null;
  const { shown, lastNumber } = layOutFacts(list, options, phrases);
  const [first, ...others] = [...answer.facts.slice(shown), ...answer.more];
  if (!first) return null;
  const more: FactList = { ...list, lead: null, facts: [first, ...others], valueInLead: false, after: lastNumber };
  const { piece, buttons } = layOutFacts(more, options, phrases);
  return toMessage(piece, buttons);
};

const moreButton = (phrases: Phrases): Button => ({ label: phrases.words("button-more"), action: "more" });

const listOf = (answer: Answered, phrases: Phrases): FactList | null => {
  const [first, ...rest] = answer.facts;
  if (!first) return null;
  const { conflict, correction, headline } = answer;
  return {
    lead: join(
      [
        isUnsure(first) ? phrases.say("unsure") : null,
        verdictOf(answer, first, phrases),
        answer.saysItself ? phrases.say("says-itself") : null,
        conflict ? phrases.say("conflict") : null,
      ],
      "\n",
    ),
    facts: [first, ...rest],
    headline,
    valueInLead: correction !== null && rest.length === 0,
    sideBySide: conflict,
    after: 0,
  };
};

/** Yes or no, and what the source says where the question took another value for granted; or why it is neither. */
const verdictOf = ({ verdict, correction, reservation }: Answered, fact: Fact, phrases: Phrases): Piece => {
  if (reservation !== undefined) return reservationIn(reservation, phrases);
  if (correction !== null) {
    const word = bold(phrases.say(verdict === null ? "correction-word" : `verdict-${verdict}`));
    const asked = oneLine(correction.asked, 60);
    const stated = bold(statedInSentence(correction.stated, fact, phrases));
    return phrases.say(verdict === "yes" ? "verdict-put-right" : "correction", { word, asked, stated });
  }
  return verdict === null ? null : phrases.say("verdict-alone", { word: bold(phrases.say(`verdict-${verdict}`)) });
};

const reservationIn = (reservation: Reservation, phrases: Phrases): Piece => {
  if (reservation.kind === "basis")
    return phrases.say(`basis-of-${reservation.of}`, { words: oneLine(reservation.words, 60) });
  const asked = oneLine(reservation.asked, 60);
  if (reservation.stated === null) return phrases.say("not-said-by", { asked });
  return phrases.say("said-by-another", { asked, stated: oneLine(reservation.stated, 120) });
};

/** The stated value with its conversion where it is the fact's own number. */
const statedInSentence = (stated: string, fact: Fact, phrases: Phrases): string => {
  const { statistic } = fact.claim;
  const own =
    statistic && fact.quote.slice(statistic.span.start - fact.span.start, statistic.span.end - fact.span.start);
  return (own === stated ? valueInSentence(fact, phrases) : null) ?? oneLine(stated, 120);
};

const renderReadings = ({ readings }: Ambiguous, options: RenderOptions, phrases: Phrases): Message => {
  const labels = readings.slice(0, MOST_READINGS).map(({ fact }) => oneLine(briefOf(fact, options, phrases), 160));
  const lines = labels.map((label, index) => `${index + 1}. ${label}`);
  const buttons = labels.map((label, index) => [
    { label: oneLine(`${index + 1}. ${label}`, MOST_LABEL), action: formatAction({ show: "reading", nth: index }) },
  ]);
  return toMessage(join([phrases.say("ambiguous"), ...lines], "\n"), buttons);
};
const MOST_READINGS = 8;
