/** How the tests run: side by side, files sharing what they import, so that the lexicon and dictionaries load once. */
import { defineConfig } from "vitest/config";

/** Sees what a module builds when it is first imported. */
const NEEDS_FRESH_MODULES = "test/hostile/regular-expressions.test.ts";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      // the first question of a worker loads the dictionaries, which takes longer where other work goes on beside it
      {
        test: {
          name: "shared",
          isolate: false,
          testTimeout: 30_000,
          include: ["test/**/*.test.ts"],
          exclude: [NEEDS_FRESH_MODULES],
        },
      },
      { test: { name: "fresh", include: [NEEDS_FRESH_MODULES] } },
    ],
  },
});
