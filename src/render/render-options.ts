/** What every renderer is told beside what it renders. */
import type { Claim } from "../extract/claim.ts";
import type { Language } from "./phrases.ts";

export interface RenderOptions {
  /** Ages of figures are counted up to here. */
  now: () => Date;
  /** The language to write in; the answer's own by default. */
  language?: Language;
  /** Groups get shorter messages where nothing was found. */
  place?: "private" | "group";
  /** The source text of an article: with it, links lead to the very place and unlinked quotes are located. */
  sourceOf?: (articleId: string) => string | null;
  /** What a name of the texts is called in a language, for labels; null where nothing is known. */
  nameIn?: (name: string, language: Language) => string | null;
  /** Whether whom and what a drafted claim is read as being of are names that are known; else labels leave them out. All are by default. */
  isKnownReading?: (claim: Pick<Claim, "subject" | "metric">) => boolean;
}
