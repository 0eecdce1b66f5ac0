/** Telling questions in other languages of Latin letters, of which nothing else is read. */
import { isFunctionWord } from "./function-words.ts";

/** How French, Spanish, German, Portuguese, Italian, Dutch, Indonesian and Vietnamese ask, greet and thank; neither English words, nor pinyin, nor names. */
const ASKING = new Set(
  `combien quel quelle quels quelles comment pourquoi bonjour bonsoir salut merci
  cuánto cuántos cuánta cuántas cuanto cuantos cuantas qué cuál cuáles cómo dónde quién hola gracias
  wieviel wieviele wie viele welche welcher welches warum wann wer hallo danke
  quanto quantos quanta quantas quais onde olá obrigado obrigada
  quanti quante quale quali perché ciao buongiorno grazie
  hoeveel welke waarom bedankt
  berapa bagaimana siapa mengapa kapan terima kasih
  nhiêu bao chào`.split(/\s+/),
);

/** What else their sentences are made of; one alone may be part of a name: Las Vegas, Pour Moi. */
const GRAMMAR = new Set(
  `les des une dans pour avec est sont ont du aux ces pas
  el los las una por para con del tiene tienen
  der das und ist sind ein eine nicht mit für auf hat haben gibt
  os uma não tem têm são
  il gli della delle che sono hanno
  het een van voor heeft
  yang dengan untuk pengguna ada
  là của có người`.split(/\s+/),
);

const count = (words: readonly string[], counts: (word: string) => boolean): number => words.filter(counts).length;

/** Whether a folded text without Chinese characters is in one of these: combien d'utilisateurs a Kuaishou; what does merci mean is English. */
export const isOtherLanguage = (folded: string): boolean => {
  if (/\p{Script=Han}/u.test(folded)) return false;
  // d', a, y: letters in any of them
  const words = [...new Set(folded.match(/\p{Script=Latin}{2,}/gu))];
  const others = 2 * count(words, (word) => ASKING.has(word)) + count(words, (word) => GRAMMAR.has(word));
  return others >= 2 && others > count(words, (word) => isFunctionWord(word) && !GRAMMAR.has(word));
};
