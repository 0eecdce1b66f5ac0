/** Tells whether what was kept was made by the same code: its files, the packages' versions, and Node's. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Exact versions of everything. */
const PACKAGES = new URL("../../package.json", import.meta.url);

/** The same as long as no file in these folders changes. Code that has no part in it counts too: rather once too often. */
export const codeFingerprint = (...folders: URL[]): string => {
  const hash = createHash("sha256").update(JSON.stringify(process.versions)).update(readFileSync(PACKAGES));
  for (const folder of folders) {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const name of files.map((entry) => entry.name).sort())
      hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest("hex");
};
