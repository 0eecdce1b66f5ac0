/** Tells whether what was kept was made by the same code: its files, the packages' versions, and Node's. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** Exact versions of everything. */
const PACKAGES = new URL("../../package.json", import.meta.url);

/** The same as long as no file in these folders changes. Code that has no part in it counts too: rather once too often. */
export const codeFingerprint = (...folders: URL[]): string => {
  const hash = createHash("sha256").update(JSON.stringify(process.versions)).update(readFileSync(PACKAGES));
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
    for (const name of files.sort()) hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest("hex");
};
