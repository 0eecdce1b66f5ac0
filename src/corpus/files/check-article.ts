/** What must hold between an article, its text and its claims before anything may be quoted from it. */
import type { Claim } from "../../extract/claim.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Article } from "./article.ts";

/** A breach: the path of the value in article.json or claims.json, what is wrong, and the mend. */
export interface Breach {
  path: (string | number)[];
  problem: string;
  mend: string;
}

/** Whether `offset` lies between the two halves of one character. */
const splitsCharacter = (text: string, offset: number): boolean =>
  offset > 0 &&
  offset < text.length &&
  /[\uD800-\uDBFF]/.test(text[offset - 1] ?? "") &&
  /[\uDC00-\uDFFF]/.test(text[offset] ?? "");

const whatIsWrong = (text: string, span: Span): string | null => {
  if (span.end > text.length) return `ends at ${span.end}, after the text's end at ${text.length}`;
  if (span.start >= span.end) return `is empty (${span.start} to ${span.end})`;
  if (splitsCharacter(text, span.start) || splitsCharacter(text, span.end)) return "cuts a character in half";
  return null;
};

/** Breaches of article.json in itself and against source.txt. */
export const checkParticulars = ({ title, body, asOf, asOfRule, names = [] }: Article, text: string): Breach[] => {
  const breaches: Breach[] = [];
  if ((asOf === null) !== (asOfRule === null)) {
    const mend = "say in asOfRule how the date was found: given, published, or a sentence";
    breaches.push({ path: ["asOfRule"], problem: "asOf and asOfRule go together, but one of them is null", mend });
  }
  const mend = `write [{"start":0,"end":${text.length}}] for the whole text`;
  const pieces = body.flatMap((piece, index): Breach[] => {
    const path = ["body", index];
    const wrong = whatIsWrong(text, piece);
    if (wrong !== null) return [{ path, problem: `the piece ${wrong}`, mend }];
    const before = body[index - 1];
    return before && before.end > piece.start
      ? [{ path, problem: "the piece starts before the one above it ends", mend }]
      : [];
  });
  const missing = names.flatMap(({ zh, en }, index): Breach[] => {
    // of a Chinese name the English one is made up
    const absent = (zh.length > 0 ? zh : en).find((name) => !text.includes(name) && !title.includes(name));
    return absent === undefined
      ? []
      : [{ path: ["names", index], problem: `the text has no “${absent}”`, mend: "write it as it stands there" }];
  });
  return [...breaches, ...pieces, ...missing];
};

/** Breaches of one claim against the article's text. */
export const checkClaim = (claim: Claim, article: Article, text: string): Breach[] => {
  const redraft = "`npm run corpus -- review` drops or redraws the claim";
  const { span, statistic } = claim;
  const wrong = whatIsWrong(text, span);
  if (wrong !== null) return [{ path: ["span"], problem: `the span ${wrong}`, mend: redraft }];
  const breaches: Breach[] = [];
  if (!article.body.some((piece) => contains(piece, span))) {
    breaches.push({
      path: ["span"],
      problem: "the quote lies outside the article's body",
      mend: "widen `body` in article.json, or drop the claim",
    });
  }
  if (!claim.id.startsWith(`${article.id}-`)) {
    breaches.push({
      path: ["id"],
      problem: `the id doesn't start with "${article.id}-"`,
      mend: `name it ${article.id}-<number>`,
    });
  }
  if (statistic === null) return breaches;
  if (whatIsWrong(text, statistic.span) !== null || !contains(span, statistic.span)) {
    breaches.push({ path: ["statistic", "span"], problem: "the number lies outside the quote", mend: redraft });
  }
  if (Array.isArray(statistic.value) && statistic.value[0] > statistic.value[1]) {
    breaches.push({
      path: ["statistic", "value"],
      problem: "the range runs from the greater to the lesser",
      mend: "write the lesser value first",
    });
  }
  return breaches;
};
