/** An article that a maintainer sent, as messages: what was read, one draft after another, what became of it. */
import { plainFact } from "../../answer/decide/plain-fact.ts";
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import { CORRECTIONS, type Correction, inChinese } from "../../corpus/review/read-corrections.ts";
import { joinParaphrases, readField } from "../../corpus/review/review-claim.ts";
import type { Claim, Statistic } from "../../extract/claim.ts";
import { oneLine } from "../../render/clean-text.ts";
import { headlineOf } from "../../render/fact-value.ts";
import { formatAmount } from "../../render/format-amount.ts";
import type { Button, Message } from "../../render/message.ts";
import { type Phrases, phrasesOf } from "../../render/phrases.ts";
import { bold, compose, join, type Piece } from "../../render/piece.ts";
import { labelOf, quoteOf } from "../../render/render-fact.ts";
import { slice } from "../../text/span.ts";
import type { Language, Say } from "../phrases.ts";

export interface CardContext {
  say: Say;
  language: Language;
  now: () => Date;
}

/** Of a quote, in UTF-16 units; as much as a phone shows. */
const LONGEST_QUOTE = 900;
/** Messages of one text by their beginnings, in UTF-16 units. */
const PARTS_SHOWN = 6;
const PART_SHOWN = 30;
/** Of a name; more is half a sentence. */
const LONGEST_SUBJECT = 20;

/** What a reply to a draft may correct; the quote stands above them. */
const EDITABLE = (Object.keys(CORRECTIONS) as Correction[]).filter((field) => field !== "quote");
/** In UTF-16 units. */
const LONGEST_FIELD = 120;

/** A button's words for the article: `a:accept:half-year:12`, at most 64 bytes. */
const act = (what: string, { article }: LoadedArticle, claim = ""): string =>
  `a:${what}:${article.id}${claim === "" ? "" : `:${claim}`}`;

/** half-year-12 → 12 */
export const numberOf = (claim: string): string => claim.slice(claim.lastIndexOf("-") + 1);

const message = (piece: Piece, buttons: Button[][]): Message => ({ ...compose(piece), buttons });

const draftsOf = ({ claims }: LoadedArticle): LoadedArticle["claims"] =>
  claims.filter(({ review }) => review === "draft");

/** Title, publisher, date, address, claims, one a line; what isn't known says so. */
const particulars = (loaded: LoadedArticle, { say }: CardContext): Piece => {
  const { article, claims } = loaded;
  const known = (value: string | null): string => (value === null ? say("article-unknown") : oneLine(value));
  const numbers = claims.filter(({ statistic }) => statistic !== null).length;
  return join(
    [
      bold(oneLine(article.title, 200)),
      say("article-publisher", { publisher: known(article.publisher) }),
      say("article-published", { date: known(article.published) }),
      say("article-url", { url: known(article.url) }),
      say("article-claims", { claims: claims.length, numbers }),
    ],
    "\n",
  );
};

/** How the text came in. */
export interface CameAs {
  /** The texts of the messages, where there were several. */
  parts: readonly string[];
  /** More of it may come. */
  isOpen: boolean;
}

/** Which messages were taken for one text. */
const joined = (parts: readonly string[], { say }: CardContext): string => {
  const shown = parts.slice(0, PARTS_SHOWN).map((text, index) => `${index + 1}. ${oneLine(text, PART_SHOWN)}`);
  const lines = parts.length > PARTS_SHOWN ? [...shown, "…"] : shown;
  return [say("article-joined", { count: parts.length }), ...lines, say("article-joined-wrongly")].join("\n");
};

/** What was read, with the ways on. */
export const renderRead = (
  loaded: LoadedArticle,
  context: CardContext,
  { parts, isOpen }: CameAs = { parts: [], isOpen: false },
): Message => {
  const { say } = context;
  const drafts = draftsOf(loaded).length;
  const text = join(
    [
      say("article-read"),
      particulars(loaded, context),
      parts.length > 1 ? joined(parts, context) : null,
      isOpen ? say("article-cut") : null,
      loaded.claims.length === 0 ? say("article-empty") : null,
      loaded.article.asOf === null ? say("article-undated") : null,
      say("article-set-how"),
    ],
    "\n\n",
  );
  return message(text, [
    ...(drafts > 0
      ? [
          [{ label: say("article-look", { drafts }), action: act("next", loaded) }],
          [{ label: say("article-accept-all"), action: act("all", loaded) }],
        ]
      : [[{ label: say("article-publish"), action: act("publish", loaded) }]]),
    [{ label: say("article-discard"), action: act("discard", loaded) }],
  ]);
};

/** 超过 3.1 亿元: how the number is read, whatever its own words are. */
const readingOf = ({ text }: LoadedArticle, { span, ...amount }: Statistic, phrases: Phrases): string =>
  formatAmount(amount, slice(text, span), phrases);

/** One draft: its number, its exact quote, how it was read. */
export const renderDraft = (loaded: LoadedArticle, claimId: string, context: CardContext): Message | null => {
  const { say, language, now } = context;
  const index = loaded.claims.findIndex(({ id }) => id === claimId);
  const claim = loaded.claims[index];
  if (claim === undefined) return null;
  const quote = slice(loaded.text, claim.span);
  // What a statement says of its subject stands in the quote already.
  const isSaid = (words: string): boolean => claim.statistic === null && quote.includes(words);
  const subject = isSaid(claim.subject) && claim.subject.length > LONGEST_SUBJECT ? "" : claim.subject;
  const reading = { ...claim, subject, metric: isSaid(claim.metric) ? "" : claim.metric };
  const fact = plainFact(loaded, reading);
  const phrases = phrasesOf(language);
  const said = claim.speaker === null ? null : say("article-said-by", { speaker: oneLine(claim.speaker) });
  const headline = headlineOf(fact, phrases);
  const shown = join(
    [
      say("article-draft", { place: index + 1, all: loaded.claims.length, title: oneLine(loaded.article.title, 24) }),
      headline === null ? null : bold(headline),
      quoteOf([fact], LONGEST_QUOTE, phrases),
      labelOf(fact, { now }, phrases),
      claim.statistic === null ? null : say("article-number", { number: readingOf(loaded, claim.statistic, phrases) }),
      claim.nature === "fact" && said === null ? null : join([say(`article-${claim.nature}`), said], " · "),
    ],
    "\n",
  );
  const number = numberOf(claim.id);
  return message(shown, [
    [
      { label: say("article-accept"), action: act("accept", loaded, number) },
      { label: say("article-drop"), action: act("drop", loaded, number) },
      { label: say("article-later"), action: act("next", loaded, number) },
    ],
    [{ label: say("article-edit"), action: act("edit", loaded, number) }],
    [{ label: say("article-accept-rest"), action: act("all", loaded) }],
    [{ label: say("article-back"), action: act("card", loaded) }],
  ]);
};

const shownValue = (claim: Claim, field: Exclude<Correction, "quote">, text: string): string | null => {
  if (field === "gloss") return claim.gloss;
  return field === "paraphrases" ? joinParaphrases(claim) : readField(claim, field, text);
};

/** The reading of one draft, field by field, as a reply may correct it. */
export const renderFields = (
  loaded: LoadedArticle,
  claimId: string,
  { say, language }: CardContext,
): Message | null => {
  const claim = loaded.claims.find(({ id }) => id === claimId);
  if (claim === undefined) return null;
  const fields = EDITABLE.map((field) => {
    const value = shownValue(claim, field, loaded.text);
    const said = language === "zh" ? inChinese(field, value ?? "") : (value ?? "");
    const shown = oneLine(said, LONGEST_FIELD) || say("article-field-empty");
    return say("article-field", { name: CORRECTIONS[field][language === "zh" ? 1 : 0], value: shown });
  });
  const quote = quoteOf([plainFact(loaded, claim)], LONGEST_QUOTE, phrasesOf(language));
  const text = join([quote, fields.join("\n"), say("article-edit-how")], "\n\n");
  return message(text, [[{ label: say("article-edit-back"), action: act("draft", loaded, numberOf(claimId)) }]]);
};

/** All drafts were seen: the last step. */
export const renderSeen = (loaded: LoadedArticle, { say }: CardContext): Message => {
  const drafts = draftsOf(loaded).length;
  const title = oneLine(loaded.article.title, 200);
  return message(say("article-seen", { title, claims: loaded.claims.length, drafts }), [
    [{ label: say("article-publish"), action: act("publish", loaded) }],
    [{ label: say("article-back"), action: act("card", loaded) }],
  ]);
};

/** It is part of the corpus. */
export const renderPublished = (loaded: LoadedArticle, context: CardContext): Message => {
  const { say } = context;
  const text = join([say("article-live"), particulars(loaded, context)], "\n\n");
  return message(text, [[{ label: say("article-take-back"), action: act("back", loaded) }]]);
};

/** The draft after a claim, by number as a button has it; the first one where none is given. */
export const draftAfter = (loaded: LoadedArticle, number: string): string | null => {
  const from = number === "" ? -1 : loaded.claims.findIndex(({ id }) => numberOf(id) === number);
  return loaded.claims.find(({ review }, index) => index > from && review === "draft")?.id ?? null;
};
