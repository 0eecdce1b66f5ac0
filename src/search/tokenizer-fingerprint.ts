/** What decides how texts become an index: the code that does it, the dictionaries' versions, and Node's. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const FOLDERS = [new URL("../text/", import.meta.url), new URL("./", import.meta.url)];
/** Exact versions of everything. */
const PACKAGES = new URL("../../package.json", import.meta.url);

let known: string | undefined;

/** The same as long as an index made then is what would be made now. Code that only asks counts too: rather once too often. */
export const tokenizerFingerprint = (): string => {
  if (known === undefined) {
    const hash = createHash("sha256").update(JSON.stringify(process.versions)).update(readFileSync(PACKAGES));
    for (const folder of FOLDERS)
      for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(new URL(name, folder)));
    known = hash.digest("hex");
  }
  return known;
};
