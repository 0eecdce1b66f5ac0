/** Finds lexicon entries that point to entries that aren't there. */
import type { Check, Finding } from "./finding.ts";

export const missingEntries: Check = ({ listed: lexicon }) =>
  lexicon.entries.flatMap(({ id, broader, toldBy = [], near }) =>
    [...broader, ...toldBy, ...near]
      .filter((other) => lexicon.get(other) === undefined)
      .map(
        (other): Finding => ({
          grade: "wrong",
          at: { entry: id },
          problem: `there is no entry ${other}`,
          mend: "add it, or take the name out of broader, toldBy and near",
        }),
      ),
  );
