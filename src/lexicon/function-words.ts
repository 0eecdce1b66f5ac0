/** English words that carry the grammar of a sentence and name nothing. */

const FUNCTION_WORDS = new Set(
  `a an the this that these those it its he she they them their his her him we us our you your i me my mine who whom
  whose which what when where why how is are was were be been being am do does did done doing have has had having can
  could will would shall should may might must ought need and or but nor so yet if then than because as while although
  though until unless since whether of in on at by for with without about against between into through during before
  after above below to from up down out off over under again further once here there all any both each few more most
  other some such no not only own same too very just also ever never now not s t re ve ll d m don didn doesn isn aren
  wasn weren hasn haven hadn won wouldn couldn shouldn let please pls tell show give got get gets getting go goes going
  went gone said say says saying per via like much many lot lots one ones yes ok okay upon among amongst within across
  toward towards onto along around behind beside besides beyond despite except near past till amid versus vs etc eg ie
  else however therefore thus hence still even already yet almost perhaps maybe anyway anyone someone everyone nobody
  something anything nothing everything every another either neither several itself himself herself themselves myself
  yourself ourselves actually really quite rather hey hi hello thanks thank dear want wants wanted know knows knew
  known make makes made making`.split(/\s+/),
);

/** Whether a lower-case English word is a function word. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);
