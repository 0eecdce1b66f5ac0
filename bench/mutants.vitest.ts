/** How tests run on changed code: with patience, since only what a test says may tell a change, not a busy machine. */
import { defineConfig } from "vitest/config";

export default defineConfig({ test: { testTimeout: 60_000, isolate: false } });
