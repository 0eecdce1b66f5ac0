/** What a changed page says of itself, beside what the article has. */
import type { Article } from "../files/article.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import type { Intake } from "../intake/intake.ts";
import { readHeader } from "../intake/read-header.ts";
import type { Given } from "./draft-article.ts";

type Page = NonNullable<Article["page"]>;

const NAMES = ["title", "publisher", "url", "published"] as const satisfies readonly (keyof Page)[];

/** What is kept of an intake to tell later what the article has from its page. */
export const pageOf = ({ title, publisher, url, published }: Intake): Page => ({ title, publisher, url, published });

/** Of an article whose page nobody kept, what its text says above and below the body. */
const formerPage = ({ article, text }: LoadedArticle): Page => article.page ?? { url: null, ...readHeader(text) };

/**
 * Particulars that the article had from its page, as the page has them now; what somebody gave stays. `page` is what to
 * keep for the next time. `notes` tells what changes, and what the page says that isn't taken, a sentence each; neither
 * speaks of what is in `given`.
 */
export const takeFromPage = (
  old: LoadedArticle,
  intake: Intake,
  given: Omit<Given, "id">,
): { taken: Partial<Record<keyof Page, string>>; page: Page; notes: string[] } => {
  const page = { ...formerPage(old) };
  const taken: Partial<Record<keyof Page, string>> = {};
  const notes: string[] = [];
  for (const name of NAMES) {
    const [had, said, says] = [old.article[name], page[name], intake[name]];
    if (says === null) continue;
    page[name] = says;
    if (given[name] !== undefined || says === had || (says === said && had !== null)) continue;
    if (had === null || had === said) {
      taken[name] = says;
      notes.push(`${name} is ${says} now, as the page says${had === null ? "" : `; it was ${had}`}`);
    } else notes.push(`the page says ${name} ${says} now, the article has ${had}: --${name} changes it`);
  }
  return { taken, page, notes };
};
