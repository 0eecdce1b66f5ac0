/** The questions that the bot could not answer, from its data file. */
import { existsSync } from "node:fs";
import { Refusal } from "../../corpus/refusal.ts";
import { createLibsqlStore } from "../../store/libsql-store.ts";
import type { Gap } from "../../store/store.ts";

/** Most asked first. Throws Refusal when the file can't be read. */
export const readGaps = async (file: string, limit: number): Promise<Gap[]> => {
  if (!existsSync(file)) throw new Refusal(`there is no data file ${file}; the bot writes one when it runs`);
  try {
    const store = createLibsqlStore(file);
    try {
      return await store.gaps(limit);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw new Refusal(`the data file ${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};
