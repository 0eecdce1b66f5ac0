/** Articles that nobody has reviewed, beside those of a corpus. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { addArticle } from "../src/corpus/change/add-article.ts";
import type { Given } from "../src/corpus/change/draft-article.ts";
import { type Corpus, loadCorpus } from "../src/corpus/files/load-corpus.ts";
import { readIntake } from "../src/corpus/intake/read-intake.ts";

/**
 * The corpus with each text (`NAME.txt`, particulars in `NAME.json`) of a folder taken in as `corpus add` does, nothing
 * edited; the corpus' own folder stays as it is. Throws as addArticle.
 */
export const draftBeside = (corpusDir: string, textsDir: string, now: Date): Corpus => {
  const folder = mkdtempSync(join(tmpdir(), "yiju-drafts-"));
  try {
    cpSync(corpusDir, folder, { recursive: true });
    for (const name of readdirSync(textsDir).sort()) {
      if (!name.endsWith(".txt")) continue;
      const bytes = readFileSync(join(textsDir, name));
      const given = JSON.parse(readFileSync(join(textsDir, name.replace(/\.txt$/, ".json")), "utf8")) as Given;
      addArticle(folder, readIntake({ bytes, name, address: null, contentType: null }), {
        given: { ...given, id: basename(name, ".txt") },
        ...{ file: name, now },
      });
    }
    return loadCorpus(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
