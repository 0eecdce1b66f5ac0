/** Fresh drafts beside claims that somebody reviewed: what is reviewed stays, the rest is drafted anew. */
import type { Claim } from "../../extract/claim.ts";
import { overlaps, slice } from "../../text/span.ts";
import type { Article } from "../files/article.ts";

type Dropped = NonNullable<Article["dropped"]>[number];

/** The quoted words and the number in them: what makes two drafts the same. */
const keyOf = ({ span, statistic }: Claim, text: string): string =>
  `${slice(text, span)}|${statistic ? slice(text, statistic.span) : ""}`;

const keyOfDropped = ({ quote, number }: Dropped): string => `${quote}|${number ?? ""}`;

/** A number is drafted again unless a reviewed claim has it; a statement, unless one has its sentence. */
const isCovered = (draft: Claim, reviewed: readonly Claim[]): boolean =>
  reviewed.some(({ span, statistic }) =>
    draft.statistic === null
      ? overlaps(span, draft.span)
      : statistic !== null && overlaps(statistic.span, draft.statistic.span),
  );

const numberOf = ({ id }: { id: string }): number => Number(/(?<!\d)\d+$/.exec(id)?.[0] ?? 0);

/**
 * Reviewed claims and the drafts on what they leave, in the order of the text. A draft that was there before
 * (`former`, on the text `formerText`) keeps its id; a new one gets a number that none had. What was `dropped` stays away.
 */
export const mergeDrafts = (
  reviewed: readonly Claim[],
  drafts: readonly Claim[],
  {
    articleId,
    text,
    former,
    formerText,
    dropped = [],
  }: {
    articleId: string;
    text: string;
    former: readonly Claim[];
    formerText: string;
    dropped?: readonly Dropped[] | undefined;
  },
): Claim[] => {
  const taken = new Set(reviewed.map(({ id }) => id));
  const ids = new Map(former.filter(({ id }) => !taken.has(id)).map((claim) => [keyOf(claim, formerText), claim.id]));
  let last = Math.max(0, ...former.map(numberOf), ...reviewed.map(numberOf), ...dropped.map(numberOf));
  const unwanted = new Set(dropped.map(keyOfDropped));
  const fresh = drafts
    .filter((draft) => !isCovered(draft, reviewed) && !unwanted.has(keyOf(draft, text)))
    .map((draft) => {
      const key = keyOf(draft, text);
      const id = ids.get(key) ?? `${articleId}-${++last}`;
      ids.delete(key);
      return { ...draft, id };
    });
  return [...reviewed, ...fresh].toSorted((a, b) => a.span.start - b.span.start);
};
