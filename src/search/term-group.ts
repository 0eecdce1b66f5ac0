/** What a question asks for, as groups of interchangeable words in the language of the texts. */
export type { Alternative, TermGroup } from "../lexicon/term-group.ts";
