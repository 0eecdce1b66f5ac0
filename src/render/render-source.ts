/** Where facts come from: one article in full, or all of them. */
import type { Fact } from "../answer/answer.ts";
import { detectLanguage } from "../answer/question/detect-language.ts";
import type { Article } from "../corpus/files/article.ts";
import type { Corpus } from "../corpus/files/load-corpus.ts";
import { formatAction } from "./action.ts";
import { oneLine } from "./clean-text.ts";
import { formatPeriod } from "./format-period.ts";
import type { Message } from "./message.ts";
import { MOST_LABEL, toMessage } from "./message-limits.ts";
import { type Language, type Phrases, phrasesOf } from "./phrases.ts";
import { bold, join, link, type Piece, plain } from "./piece.ts";
import { dateOf, linkTo, saidBy } from "./render-fact.ts";
import type { RenderOptions } from "./render-options.ts";

/**
 * Title, publisher, dates and what is known of its rights, with buttons that open it (at the quoted words, if `url`
 * leads there) and copy its citation; below `heading`, if any.
 */
export const renderSource = (
  article: Article,
  language: Language,
  url = article.url,
  heading: Piece = null,
): Message => {
  const phrases = phrasesOf(language);
  const { title, publisher, published, asOf, asOfRule, attribution } = article;
  const date = (day: string | null): string | null => day && formatPeriod(day, phrases);
  const written = asOf !== null && asOf !== published ? date(asOf.slice(0, 7)) : null;
  const row = (key: string, value: string | null): Piece =>
    value && phrases.say(`source-${key}`, { value: oneLine(value, 500) });
  const piece = join(
    [
      bold(oneLine(title, 300)),
      row("publisher", publisher),
      row("published", date(published)),
      row("written", written),
      row("written-why", written && asOfRule && isFor(asOfRule, language) ? asOfRule : null),
      row("language", phrases.words(`language-${article.language}`)),
      row("attribution", attribution && rightsIn(attribution, language, phrases)),
      article.url === null ? phrases.say("source-no-address") : row("address", article.url),
    ],
    "\n",
  );
  const shown = heading === null ? piece : join([heading, piece], "\n\n");
  const open = url === null ? null : { label: phrases.words("button-open"), url };
  return toMessage(shown, [[open, { label: phrases.words("button-copy"), copy: citationOf(article, phrases) }]]);
};

/** Whose words a fact is: the speaker or where the text has it from, or that the article says so itself; then the article. */
export const renderWhoSays = (fact: Fact, options: RenderOptions): Message => {
  const language = options.language ?? "en";
  const phrases = phrasesOf(language);
  const who = saidBy(fact, options, phrases) ?? phrases.say("says-itself");
  return renderSource(fact.article, language, linkTo(fact, options), who);
};

/** Longer rights are a maintainer's note: CC BY 4.0 is none. */
const LONGEST_LICENCE = 40;

/** The rights as kept where their reader can read them, else one short sentence. */
const rightsIn = (attribution: string, language: Language, phrases: Phrases): string =>
  attribution.length <= LONGEST_LICENCE || detectLanguage(attribution) === language
    ? attribution
    : phrases.words("rights-of-others");

/** What Telegram takes to copy, in characters. */
const MOST_COPIED = 256;

/** The article as one cites it: what is known of it, with its address where there is room. */
const citationOf = (article: Article, phrases: Phrases): string => {
  const { publisher, published, asOf } = article;
  const by = publisher === null ? null : phrases.say("citation-publisher", { publisher: oneLine(publisher, 40) });
  const isDated = published !== null || asOf !== null;
  const on = isDated ? phrases.say("citation-date", { date: oneLine(dateOf(article, phrases), 80) }) : null;
  const citation = plain([by, phrases.say("citation", { title: oneLine(article.title, 120) }), on]);
  const withAddress = article.url === null ? citation : `${citation} ${article.url}`;
  return withAddress.length <= MOST_COPIED ? withAddress : citation;
};

/** The maintainer's own sentence, where it is one and in the reader's language. */
const isFor = (sentence: string, language: Language): boolean =>
  /\s/.test(sentence) && /^\P{Script=Han}{20}/u.test(sentence) === (language === "en");

/** Articles on one page of the list; with titles and publishers cut, as many always fit. */
const PAGE = 12;

/** All articles, a page at a time; buttons `sources:<page>` turn it. */
export const renderSources = ({ articles }: Corpus, page: number, language: Language): Message => {
  const phrases = phrasesOf(language);
  const shown = articles.slice(page * PAGE, (page + 1) * PAGE);
  const lines = shown.map(({ article, claims }, index) =>
    phrases.say("sources-line", {
      number: String(page * PAGE + index + 1),
      title: link(article.url, oneLine(article.title, 120)),
      publisher: oneLine(article.publisher ?? phrases.words("publisher-unknown"), 60),
      date: dateOf(article, phrases),
      claims: claims.length,
    }),
  );
  const heading = phrases.say("sources", { articles: articles.length });
  return toMessage(join([heading, ...lines], "\n"), [turns(page, articles.length, phrases)]);
};

const turns = (page: number, articles: number, phrases: Phrases) => [
  page > 0
    ? {
        label: oneLine(phrases.words("button-previous"), MOST_LABEL),
        action: formatAction({ show: "sources", page: page - 1 }),
      }
    : null,
  (page + 1) * PAGE < articles
    ? {
        label: oneLine(phrases.words("button-next"), MOST_LABEL),
        action: formatAction({ show: "sources", page: page + 1 }),
      }
    : null,
];
