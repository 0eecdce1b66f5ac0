/** wink-lemmatizer ships without types; each function gives the base form, or the word itself if it knows none. */
declare module "wink-lemmatizer" {
  interface Lemmatizer {
    noun: (word: string) => string;
    verb: (word: string) => string;
    adjective: (word: string) => string;
  }
  const lemmatizer: Lemmatizer;
  export default lemmatizer;
}
