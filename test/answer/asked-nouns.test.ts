/** Which of a quote's numbers counts what is asked for. */
import { expect, test } from "vitest";
import { countsBeside } from "../../src/answer/asked-nouns.ts";
import { createClaimViews } from "../../src/answer/claim-view.ts";
import { sampleFact, sourceOf } from "../render/sample-facts.ts";
import { lexicon, term } from "./sample-candidates.ts";

const quote = "A partner deploys 2,000 robots across 10 warehouse sites, and robots of 3 kinds.";

/** Whether the number counts something else than the noun, beside the quote's other numbers. */
const isBeside = (number: string, noun: string, language: "en" | "zh-Hans" = "en", beside = "2,000"): boolean => {
  const facts = [number, beside].map((text, at) =>
    sampleFact({ id: `sample-${at}`, quote, number: { text, unit: "items" }, article: { language } }),
  );
  const [fact] = facts;
  if (!fact) throw new Error("No fact was made.");
  const home = {
    article: fact.article,
    text: sourceOf(fact.article.id) ?? "",
    claims: facts.map(({ claim }) => claim),
  };
  const asked = noun === "" ? [] : [{ ...term, forms: [{ form: noun, weight: 1 }] }];
  return countsBeside(asked, createClaimViews(lexicon)(fact.claim, home));
};

test.for<[why: string, number: string, noun: string, isElse: boolean]>([
  ["another number stands before the noun", "10", "robot", true],
  ["another one does, farther on in the sentence too", "3", "robot", true],
  ["it stands there itself", "2,000", "robot", false],
  ["no number stands before the noun", "10", "van", false],
  ["the noun comes after others", "10", "site", false],
  ["nothing is to be counted", "10", "", false],
])("%s: of %s asked for %s: something else: %s", ([, number, noun, isElse]) => {
  expect(isBeside(number, noun)).toBe(isElse);
});

test("in Chinese the noun may stand anywhere before the number", () => {
  expect(isBeside("10", "robot", "zh-Hans")).toBe(false);
});

test("a number without a like of its quote counts what it may", () => {
  expect(isBeside("10", "robot", "en", "3")).toBe(false);
});
