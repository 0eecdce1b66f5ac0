/** A reviewer's decisions on one claim, taken together, and none that `check` would call wrong afterwards. */
import type { ArticleCheck, Finding } from "../checks/finding.ts";
import { misreadNumbers } from "../checks/misread-numbers.ts";
import { oddChanges } from "../checks/odd-changes.ts";
import { oddPeriods } from "../checks/odd-periods.ts";
import { oddUnits } from "../checks/odd-units.ts";
import { paraphrasedNumbers } from "../checks/paraphrased-numbers.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import { Refusal, type RefusalKind } from "../refusal.ts";
import { type Decision, type Field, reviewClaim } from "./review-claim.ts";

/** Those that look at one claim by itself, and what their finding is called where a decision is refused for it. */
const CHECKS: readonly [ArticleCheck, RefusalKind][] = [
  [misreadNumbers, "misread"],
  [oddUnits, "reading"],
  [oddChanges, "reading"],
  [oddPeriods, "period"],
  [paraphrasedNumbers, "misread"],
];

const wrongIn = (loaded: LoadedArticle, id: string): (Finding & { kind: RefusalKind })[] => {
  const claims = loaded.claims.filter((claim) => claim.id === id);
  const one = { articles: [{ ...loaded, claims }] };
  return CHECKS.flatMap(([check, kind]) => check(one).map((finding) => ({ ...finding, kind }))).filter(
    ({ grade }) => grade === "wrong",
  );
};

/** The article after all of the decisions. Throws Refusal, changing nothing, when one of them can't stand. */
export const decideClaim = (loaded: LoadedArticle, id: string, decisions: readonly Decision[]): LoadedArticle => {
  const decided = decisions.reduce((sofar, decision) => reviewClaim(sofar, id, decision), loaded);
  const gives = (field: Field): boolean =>
    decisions.some((decision) => decision.kind === "edit" && decision.field === field && decision.value !== "");
  if (gives("number") && !gives("value")) throw new Refusal("what number these words are can't be told", "number");
  // what was wrong before, in another field, is no reason to refuse this one
  const former = new Set(wrongIn(loaded, id).map(({ problem }) => problem));
  const found = wrongIn(decided, id).find(({ problem }) => !former.has(problem));
  if (found) throw new Refusal(`${found.problem}: ${found.mend}`, found.kind);
  return decided;
};
