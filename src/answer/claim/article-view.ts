/** An article as the views of its claims share it: its title, its lead and whom it is about. */
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import { isCompany } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { findIntroductions, type Introduced } from "../../text/introductions.ts";
import { matchable } from "../../text/lemmatise.ts";
import { paragraphsOf, splitSentences } from "../../text/segment.ts";
import { slice, sliceAll } from "../../text/span.ts";
import { companiesIn, namesIn } from "./names-in.ts";

/** Texts here are folded, with English words as base forms: copies to match on, never to quote. */
export interface ArticleView {
  home: LoadedArticle;
  title: string;
  /** The first sentence of the article. */
  lead: string;
  /** Ids of the companies, people and places in its title and lead: whom it is about where a sentence doesn't say. */
  topics: ReadonlySet<string>;
  /** The only company that the title names, failing that the lead, failing that the text: 公司 and sentences without a subject are about it. Read when first asked for. */
  readonly main: string | null;
  /** The title and the body, folded; null for a text that is too long to look through. Read when first asked for. */
  readonly whole: string | null;
  /** Its introductions. Read when first asked for. */
  readonly introductions: readonly Introduced[];
}

export const viewArticle = (home: LoadedArticle, lexicon: Lexicon): ArticleView => {
  const { title } = home.article;
  const lead = leadOf(home);
  let main: string | null | undefined;
  let whole: string | null | undefined;
  let introductions: readonly Introduced[] | undefined;
  return {
    home,
    title: matchable(title),
    lead: matchable(lead),
    topics: namesIn(lexicon, `${title}\n${lead}`),
    get main() {
      if (main === undefined) main = mainOf(lexicon, title, lead, home);
      return main;
    },
    get whole() {
      if (whole === undefined) whole = isLong(home) ? null : fold(`${title}\n${bodyOf(home)}`);
      return whole;
    },
    get introductions() {
      introductions ??= findIntroductions(home.text, paragraphsOf(home.text, home.article.body));
      return introductions;
    },
  };
};

const mainOf = (lexicon: Lexicon, title: string, lead: string, home: LoadedArticle): string | null => {
  const titled = companiesIn(lexicon, title);
  const [only = null, ...others] = titled.size > 0 ? titled : companiesIn(lexicon, lead);
  return only !== null && others.length === 0 ? only : titled.size > 0 ? null : mostNamed(lexicon, home);
};

const bodyOf = ({ article, text }: LoadedArticle): string => sliceAll(text, article.body);

/** In UTF-16 units: a text that is longer is about many things. */
const NAMED_REACH = 6_000;
/** A text that names a company so often is about it. */
export const FEWEST_NAMINGS = 3;
const isLong = ({ article }: LoadedArticle): boolean =>
  article.body.reduce((length, { start, end }) => length + end - start, 0) > NAMED_REACH;

/** The company that a text goes on naming, at least twice as often as any other; null if there is none. */
const mostNamed = (lexicon: Lexicon, home: LoadedArticle): string | null => {
  if (isLong(home)) return null;
  const body = bodyOf(home);
  const counts = new Map<string, number>();
  for (const { entry, how } of lexicon.find(body, { printed: true }))
    if (how === "name" && isCompany(entry)) counts.set(entry.id, (counts.get(entry.id) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= FEWEST_NAMINGS && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
};

/** A body's first sentence ends within so many units, mostly within the fewer; no need to cut all of it. */
const LEAD_REACHES = [200, 2_000];

const leadOf = ({ article, text }: LoadedArticle): string => {
  const [body] = article.body;
  if (!body) return "";
  const reading = LEAD_REACHES.map((reach) => Math.min(body.end, body.start + reach));
  for (const end of reading) {
    const [first, ...others] = splitSentences(text, { start: body.start, end });
    // what stands at the edge may have been cut
    if (first && (others.length > 1 || end === reading.at(-1))) return slice(text, first);
  }
  return "";
};
