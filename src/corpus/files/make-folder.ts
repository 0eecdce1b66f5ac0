/** Makes a folder. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder and those above it that are missing, each tried once: Node's own way of making several never returns
 * where the system says of a folder that can't be made that the one above it isn't there, as under /proc. Throws what
 * the system says; what stands there already, a file too, is left as it is.
 */
export const makeFolder = (folder: string): void => {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.unshift(path);
  for (const path of missing) {
    try {
      mkdirSync(path);
    } catch (error) {
      // somebody else was faster
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
};
