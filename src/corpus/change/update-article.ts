/** Takes a changed text or changed particulars of an article in, its reviewed claims with it. */

import type { Claim } from "../../extract/claim.ts";
import { findBody } from "../../extract/find-body.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { overlaps, sliceAll } from "../../text/span.ts";
import { bodyLikeness } from "../files/find-duplicate.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import { readTextNames, stillNamed } from "../files/text-names.ts";
import { readGivenLanguage } from "../intake/detect-language.ts";
import type { Intake } from "../intake/intake.ts";
import type { Given } from "./draft-article.ts";
import { draftClaims } from "./draft-claims.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import { type Moved, moveClaims } from "./move-claims.ts";
import { takeFromPage } from "./page-particulars.ts";
import { resolveAsOf } from "./resolve-as-of.ts";

export interface Updated extends LoadedArticle, Pick<Moved, "flagged" | "lost"> {
  /** Reviewed claims whose period was counted from a date that changed: drafts again. */
  redated: string[];
  notes: string[];
  /** The share of the shorter body that the other has too: next to nothing for another article. */
  likeness: number;
}

/** 今年 and its like hang on the text's date; what is stated doesn't. */
const hangsOnDate = ({ period, periodRule }: Claim): boolean => period !== null && periodRule !== "stated";

/** The periods of the drafts on a claim's number; on its sentence where none has the number. */
const periodsOf = ({ span, statistic }: Claim, drafts: readonly Claim[]): (string | null)[] => {
  const inSentence = drafts.filter((draft) => overlaps(draft.span, span));
  const onNumber = inSentence.filter(
    (draft) => statistic !== null && draft.statistic !== null && overlaps(draft.statistic.span, statistic.span),
  );
  return (onNumber.length > 0 ? onNumber : inSentence).map(({ period }) => period);
};

/** Whether drafts counted from two dates agree on a claim's period; where none is on its sentence, nobody knows. */
const readsSame = (claim: Claim, before: readonly Claim[], after: readonly Claim[]): boolean => {
  const now = periodsOf(claim, after);
  if (now.length > 0 && now.every((period) => period === claim.period)) return true;
  return now.length > 0 && JSON.stringify(periodsOf(claim, before)) === JSON.stringify(now);
};

/** The claim's own; where the move left none, what the draft on the same sentence has. */
const metricOf = ({ metric, review, span, statistic }: Claim, drafts: readonly Claim[]): string =>
  metric !== "" || review !== "draft"
    ? metric
    : (drafts.find((draft) => draft.span.start === span.start && (draft.statistic === null) === (statistic === null))
        ?.metric ?? "");

/**
 * `intake`: the changed text and what it says of itself; null when only particulars change. What `given` doesn't name
 * stays as it was, or follows the page that it came from.
 */
export const updateArticle = (
  old: LoadedArticle,
  intake: Intake | null,
  given: Omit<Given, "id">,
  { lexicon, now }: { lexicon: Lexicon; now: Date },
): Updated => {
  const text = intake?.text ?? old.text;
  const fromPage = intake === null ? null : takeFromPage(old, intake, given);
  const known = { ...old.article, ...fromPage?.taken };
  const title = given.title ?? known.title;
  const body = text === old.text ? old.article.body : findBody(text, title);
  const published = given.published ?? known.published;
  const bodyText = sliceAll(text, body);
  // A date that a person gave, or explained in a sentence, outlives a changed page.
  const kept = old.article.asOfRule === "published" ? null : old.article.asOf;
  const { doubt, ...dated } = resolveAsOf(
    bodyText,
    { given: given.asOf ?? kept, published },
    now.toISOString().slice(0, 10),
  );
  // what a maintainer listed or took out stays, as long as the text does
  const names =
    text === old.text ? stillNamed(old.article.names ?? [], title, text) : readTextNames([title, bodyText], lexicon);
  const { names: _, ...rest } = old.article;
  const article = {
    ...rest,
    ...(fromPage !== null && { page: fromPage.page }),
    ...(names.length > 0 && { names }),
    title,
    publisher: given.publisher ?? known.publisher,
    url: given.url ?? known.url,
    published,
    asOf: dated.asOf,
    asOfRule: given.asOf === undefined && kept !== null ? old.article.asOfRule : dated.asOfRule,
    language: readGivenLanguage(given.language) ?? old.article.language,
    attribution: given.attribution ?? old.article.attribution,
    body,
  };
  const reviewed = old.claims.filter(({ review }) => review !== "draft");
  const { claims, flagged, lost } = moveClaims(reviewed, old.text, { text, body });
  const draftsFrom = (asOf: string | null): Claim[] => draftClaims({ ...article, asOf }, text, lexicon).claims;
  const drafts = draftsFrom(article.asOf);
  const formerDrafts = article.asOf === old.article.asOf ? drafts : draftsFrom(old.article.asOf);
  const redated = claims
    .filter((claim) => hangsOnDate(claim) && formerDrafts !== drafts && !readsSame(claim, formerDrafts, drafts))
    .map(({ id }) => id);
  const carried = claims.map((claim) => ({
    ...claim,
    metric: metricOf(claim, drafts),
    review: redated.includes(claim.id) ? ("draft" as const) : claim.review,
  }));
  const merged = mergeDrafts(carried, drafts, {
    articleId: article.id,
    text,
    dropped: article.dropped,
    former: old.claims,
    formerText: old.text,
  });
  const likeness = text === old.text ? 1 : bodyLikeness(old, { article, text });
  return {
    article,
    text,
    claims: merged,
    flagged,
    lost,
    redated,
    notes: [...(fromPage?.notes ?? []), ...(doubt === null ? [] : [doubt])],
    likeness,
  };
};
