/** The articles that stand for what nobody has reviewed, and the questions on them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { draftBeside } from "../../bench/draft-beside.ts";
import { askedAt, readQuestions } from "../../bench/question-set.ts";
import { slice } from "../../src/text/span.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "bench", "invented");
const names = readdirSync(folder).flatMap((name) => (name.endsWith(".txt") ? [name.slice(0, -4)] : []));
const texts = names.map((name) => readFileSync(join(folder, `${name}.txt`), "utf8"));

describe("the invented articles", () => {
  test("are drafted beside the corpus, which stays as it is, and every quote stands in its text", () => {
    const before = readdirSync(join(root, "corpus", "articles"));
    const { articles } = draftBeside(join(root, "corpus"), folder, askedAt());
    expect(readdirSync(join(root, "corpus", "articles"))).toEqual(before);
    expect(articles.map(({ article }) => article.id)).toEqual([...before, ...names].sort());
    const drafted = articles.filter(({ article }) => names.includes(article.id));
    expect(drafted.map(({ claims }) => claims.length > 10)).toEqual(names.map(() => true));
    const own = texts.join("\n");
    const astray = drafted.flatMap(({ claims, text }) => claims.map(({ span }) => slice(text, span)));
    expect(astray.filter((quote) => !own.includes(quote))).toEqual([]);
  });

  test("hold what their questions' answers must hold", () => {
    const questions = readQuestions(join(folder, "questions.jsonl"));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const wanted = questions.flatMap(({ gold, also = [] }) => [
      ...gold,
      ...also.flatMap((one) => (typeof one === "string" ? [one] : one.gold)),
    ]);
    expect(wanted.filter((piece) => !texts.some((text) => text.includes(piece)))).toEqual([]);
    expect(questions.filter(({ gold, value = "" }) => gold.length === 0 && value !== "")).toEqual([]);
  });
});
