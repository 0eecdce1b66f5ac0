/** zod as it stands in CommonJS: its hundred ES modules would each go through the loader of TypeScript, 0.1 s of every start. */
import { createRequire } from "node:module";
import type * as zod from "zod";

export const { z } = createRequire(import.meta.url)("zod") as typeof zod;

export type { infer as Infer, ZodError, ZodType } from "zod";
