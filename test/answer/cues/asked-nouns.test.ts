/** What a question wants counted, whom it names that nobody knows, and which of a quote's numbers counts what is asked for. */
import { expect, test } from "vitest";
import { createClaimViews } from "../../../src/answer/claim/claim-view.ts";
import { countedAt, countsBeside, strangers } from "../../../src/answer/cues/asked-nouns.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";
import { asked, group, lexicon, term } from "../sample-candidates.ts";

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
  const counted = noun === "" ? [] : [{ ...term, forms: [{ form: noun, weight: 1 }] }];
  return countsBeside(counted, createClaimViews(lexicon)(fact.claim, home));
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

/** A question whose groups are these words of it, in order. */
const understood = (question: string, words: readonly string[], rest: Parameters<typeof asked>[1] = {}) =>
  asked(question, { type: "count", groups: words.map((word) => group(word, question.indexOf(word))), ...rest });

test.for<[question: string, words: string[], counted: string[]]>([
  ["how many robots did it buy", ["robots", "buy"], ["robots"]],
  ["How many new warehouse robots are in use", ["new", "warehouse", "robots", "use"], ["robots"]],
  ["how many of the robots work", ["robots", "work"], []],
  ["how many did it buy", ["buy"], []],
  ["how many robots", ["robots"], []],
  ["robots in use, how many vans were sold", ["robots", "use", "vans", "sold"], ["vans"]],
  ["有多少机器人", ["机器人"], []],
])("in %j, of the words %j, what is to be counted is %j", ([question, words, counted]) => {
  expect(countedAt(understood(question, words)).map((at) => words[at])).toEqual(counted);
});

test("nothing is to be counted by a word that only asks, nor where no count is asked for", () => {
  const question = "how many robots did it buy";
  expect(countedAt(understood(question, ["robots"], { type: "what" }))).toEqual([]);
  const [start] = [question.indexOf("robots")];
  expect(countedAt(understood(question, [], { groups: [group("robots", start, 0.1)] }))).toEqual([]);
  expect(countedAt(understood(question, [], { groups: [group("robots", start, 0.4)] }))).toEqual([0]);
});

test.for<[question: string, words: string[], named: string[]]>([
  ["how many riders does Dunzo employ", ["riders", "Dunzo", "employ"], ["Dunzo"]],
  ["Dunzo riders, how many", ["Dunzo", "riders"], []],
  ["how many riders does Apple employ", ["riders", "Apple"], []],
  ["how many riders does dunzo employ", ["riders", "dunzo"], []],
  ["how many riders does DZ employ", ["riders", "DZ"], []],
  ["how many riders does Dz employ", ["riders", "Dz"], []],
])("in %j, of the words %j, nobody knows %j", ([question, words, named]) => {
  expect(strangers(understood(question, words)).map((at) => words[at])).toEqual(named);
});

test("whom the lexicon knows is no stranger", () => {
  const question = "how many riders does Dunzo employ";
  const known = { ...group("Dunzo", question.indexOf("Dunzo")), entry: "dunzo" };
  expect(strangers(understood(question, [], { groups: [known] }))).toEqual([]);
});
