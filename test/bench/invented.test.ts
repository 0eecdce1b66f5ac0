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
    for (const { article, claims, text } of articles.filter(({ article }) => names.includes(article.id))) {
      expect(claims.length, article.id).toBeGreaterThan(10);
      const own = readFileSync(join(folder, `${article.id}.txt`), "utf8");
      for (const { span } of claims) expect(own).toContain(slice(text, span));
    }
  });

  test("hold what their questions' answers must hold", () => {
    const questions = readQuestions(join(folder, "questions.jsonl"));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id, gold, also = [], value = "" } of questions) {
      const wanted = [...gold, ...also.flatMap((one) => (typeof one === "string" ? [one] : one.gold))];
      for (const piece of wanted)
        expect(
          texts.some((text) => text.includes(piece)),
          `${id}: ${piece}`,
        ).toBe(true);
      if (gold.length === 0) expect(value, id).toBe("");
    }
  });
});
