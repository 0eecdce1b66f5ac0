/** How the tests run: side by side, files sharing what they import, so that the lexicon and dictionaries load once. */
import { defineConfig } from "vitest/config";

/** Sees what a module builds when it is first imported. */
const NEEDS_FRESH_MODULES = "test/hostile/regular-expressions.test.ts";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      { test: { name: "shared", isolate: false, include: ["test/**/*.test.ts"], exclude: [NEEDS_FRESH_MODULES] } },
      { test: { name: "fresh", include: [NEEDS_FRESH_MODULES] } },
    ],
  },
});
