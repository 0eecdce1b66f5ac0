/** Question sets with known answers, one JSON object a line, and whether an answer is right. */
import { readFileSync } from "node:fs";

export interface SetQuestion {
  id: string;
  lang: string;
  kind: string;
  question: string;
  /** The question asked just before in the same chat. */
  prior?: string;
  /** Any one of these must stand in the first quote; empty when the corpus doesn't know. */
  gold: string[];
  /** Each must stand in some quote. */
  goldAll?: string[];
  /** The sides of a comparison: of each, any one of its strings must stand in some quote. */
  also?: (string | { gold: string[] })[];
  /** The number that is to lead the answer. */
  value?: string;
}

export const readQuestions = (file: string): SetQuestion[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SetQuestion);

const squeeze = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(超过|超|约|近|逾|达|已|over|more than)+/i, "");
const digits = (text: string): string =>
  (squeeze(text).match(/\d[\d,.]*/g) ?? []).map((number) => number.replace(/,/g, "")).join("|");

/** Whether a headline is the number wanted, spaces and qualifiers aside. */
export const sameValue = (given: string, wanted: string): boolean => {
  const [a, b] = [squeeze(given), squeeze(wanted)];
  return a !== "" && (a.includes(b) || b.includes(a) || (digits(a) !== "" && digits(a) === digits(b)));
};
