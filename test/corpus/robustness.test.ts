import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCorpus } from "../../src/corpus/check-corpus.ts";
import { tidyArticles } from "../../src/corpus/files/article-files.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { takeIn } from "./mangled-articles.ts";
import { LEXICON, writeCorpus } from "./sample-article.ts";

describe("a mangled article", () => {
  // bench/mangled-articles.ts takes 10,000.
  test("is refused or taken in, every quote exact, and checked without a crash", { timeout: 30_000 }, () => {
    const taken = Array.from({ length: 40 }, (_, seed) => takeIn(seed, LEXICON)).filter((corpus) => corpus !== null);
    expect(taken.length).toBeGreaterThan(30);
    expect(taken.flatMap(({ articles }) => articles[0]?.claims ?? []).length).toBeGreaterThan(200);
  });
});

describe("a damaged corpus file", () => {
  test.for(["claims.json", "article.json", "source.txt"])(
    "%s: the corpus loads all the same or is refused with its place",
    (name) => {
      const dir = writeCorpus();
      const file = join(dir, "articles", "qinghe", name);
      const whole = readFileSync(file, "utf8");
      assert(
        property(
          nat(whole.length),
          nat(40),
          constantFrom("", "{", '"', ",", "]", "null", "-1", "\\", "直", "\n"),
          (at, cut, put) => {
            writeFileSync(file, whole.slice(0, at) + put + whole.slice(at + cut));
            const { wrong } = checkCorpus(dir);
            expect(wrong.filter(({ mend, problem }) => mend === "" || problem === "")).toEqual([]);
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});

describe("a killed command", () => {
  test("leaves each article as it was or complete", { timeout: 30_000 }, async () => {
    const dir = writeCorpus([]);
    const script = fileURLToPath(new URL("write-forever.ts", import.meta.url));
    for (const delay of [5, 23, 61]) {
      const writer = spawn(process.execPath, ["--import", "tsx", script, dir], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(writer.stdout, "data");
      await sleep(delay);
      writer.kill("SIGKILL");
      await once(writer, "exit");
      tidyArticles(dir, new Date());
      const titles = loadCorpus(dir).articles.map(({ article, claims }) => `${article.title} ${claims.length}`);
      expect([[], ["一 3"], ["二 2"]]).toContainEqual(titles);
    }
  });
});
