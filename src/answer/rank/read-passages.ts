/** What is searched: the quotes of a corpus as passages, and what an index of them was made from. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Corpus, LoadedArticle } from "../../corpus/files/load-corpus.ts";
import type { Claim } from "../../extract/claim.ts";
import type { Passage } from "../../search/create-search.ts";
import { codeFingerprint } from "../../text/code-fingerprint.ts";
import { findIntroductions } from "../../text/introductions.ts";
import { paragraphsOf } from "../../text/segment.ts";
import { type Span, slice } from "../../text/span.ts";
import { readParaphrases } from "../claim/paraphrases.ts";
import type { PassageClaims } from "./rank-claims.ts";

/** Articles and lexicon, how their passages are read here, and how passages become an index. */
export const fingerprintOf = ({ fingerprint }: Corpus): string =>
  createHash("sha256")
    .update(fingerprint)
    .update(readFileSync(new URL(import.meta.url)))
    .update(readFileSync(new URL("../claim/paraphrases.ts", import.meta.url)))
    .update(codeFingerprint(new URL("../../text/", import.meta.url), new URL("../../search/", import.meta.url)))
    .digest("hex");

/** The quotes of all claims as passages in reading order, each with the claims that rest on it. */
export function readPassages(articles: readonly LoadedArticle[]): { passages: Passage[]; claims: PassageClaims[] } {
  const passages: Passage[] = [];
  const claims: PassageClaims[] = [];
  let paragraph = 0;
  for (const home of articles) {
    const paragraphs = paragraphsOf(home.text, home.article.body);
    const introduced = introducedBy(home.text, paragraphs);
    let at = 0;
    for (const resting of groupByQuote(home.claims)) {
      const span = resting[0]?.span;
      if (!span) continue;
      const paraphrases = readParaphrases(resting);
      while (at + 1 < paragraphs.length && (paragraphs[at]?.end ?? 0) <= span.start) at++;
      // a line is searched together with what introduces it
      const by = introduced.get(at);
      passages.push({
        text: findableText(slice(home.text, span), resting, by?.introduction),
        paragraph: paragraph + (by?.head ?? at),
        title: home.article.title,
        paraphrases: paraphrases.texts,
      });
      claims.push({ home, claims: resting, paraphrases });
    }
    paragraph += paragraphs.length + 1;
  }
  return { passages, claims };
}

/** By the number of a paragraph that is introduced: what that says, and the number of the paragraph it is searched with. */
const introducedBy = (
  text: string,
  paragraphs: readonly Span[],
): Map<number, { head: number; introduction: string }> => {
  const places = new Map(paragraphs.map((paragraph, place) => [paragraph, place]));
  return new Map(
    findIntroductions(text, paragraphs).flatMap(({ kind, introduction, items }) => {
      const of = items.map((item) => places.get(item) ?? 0);
      // what stands under a heading is found by its own words
      if (kind === "section") return [];
      const said = slice(text, introduction);
      return of.map((place) => [place, { head: (of[0] ?? 0) - 1, introduction: said }]);
    }),
  );
};

/** In reading order. */
function groupByQuote(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  // the groups whose quotes start where the last one does
  let first = 0;
  for (const claim of claims.toSorted((a, b) => a.span.start - b.span.start)) {
    if (groups[first]?.[0]?.span.start !== claim.span.start) first = groups.length;
    let at = first;
    while (at < groups.length && groups[at]?.[0]?.span.end !== claim.span.end) at++;
    const group = groups[at];
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** What a passage can be found by: the quote, what introduces its list, and what its claims add in other words (glosses, subjects and metrics as read). */
function findableText(quote: string, claims: readonly Claim[], introduction?: string): string {
  const others = new Set(introduction ? [introduction] : []);
  for (const { gloss, subject, metric, review } of claims) {
    if (gloss) others.add(gloss);
    if (review !== "draft") others.add(`${subject} ${metric}`);
  }
  return others.size === 0 ? quote : [quote, ...others].join("\n");
}
