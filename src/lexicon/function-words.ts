/** English words that carry the grammar of a sentence and name nothing. */
import { isStopWord } from "../text/stop-words.ts";

/** Beside the stop words: conjunctions, prepositions, pronouns, the verbs of asking, contractions without their apostrophe and the particles of chats. */
const OTHERS = new Set(
  `yet because while although though until unless since whether without against through above below up down out off
  once few too now ever never always often let please pls show give got get gets getting go goes going went gone says
  saying per via like lot lots one ones yes ok okay upon throughout among amongst within across toward towards onto along around
  behind beside besides beyond despite except near past till amid versus vs etc else however therefore thus hence still
  even already almost perhaps maybe anyway anyone someone everyone nobody something anything nothing everything every
  another either neither several itself himself herself themselves myself yourself ourselves yours ours mine theirs
  actually really quite rather hey hi hello thanks thank dear want wants wanted knows knew known make makes made making
  ought need couldn wouldn shouldn haven hasn hadn doing having
  thats theres heres dont doesnt didnt isnt arent wasnt werent cant wont ive youre theyre
  ah lah leh lor hor meh sia eh uh um oh yo bro dude`.split(/\s+/),
);

/** Whether a lower-case English word is a function word. */
export const isFunctionWord = (word: string): boolean =>
  OTHERS.has(word) || (/^[a-z]+$/.test(word) && isStopWord(word));
