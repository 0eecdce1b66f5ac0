/** Asks the maintainer for the particulars that an article doesn't tell. */

import type { Given } from "../../corpus/change/draft-article.ts";
import type { Intake } from "../../corpus/intake/intake.ts";
import { readDay } from "../../corpus/intake/read-date.ts";
import { Refusal } from "../../corpus/refusal.ts";
import { type ZodType, z } from "../../zod.ts";
import { WANTS_DATE } from "./options.ts";
import { isCancel, text } from "./prompts.ts";

type Key = "title" | "publisher" | "url" | "published";

const QUESTIONS: Record<Key, string> = {
  title: "Its title",
  publisher: "Who published it",
  url: "Where it can be read (https://…)",
  published: "The date on the page (2023-08-15)",
};

const FORMS: Partial<Record<Key, ZodType>> = {
  url: z.url({ protocol: /^https?$/, error: "It wants an address like https://example.com/a." }),
  published: z.string().refine((typed) => readDay(typed) !== null, WANTS_DATE),
};

/** What was typed; an empty line leaves the particular unknown. Throws Refusal when the maintainer leaves. */
export const askMissing = async (intake: Intake, given: Given): Promise<Given> => {
  const answers: Given = {};
  for (const key of ["title", "publisher", "url", "published"] as const) {
    if ((given[key] ?? intake[key]) !== null) continue;
    const typed = await text({
      message: `${QUESTIONS[key]}? (Enter: not known)`,
      validate: (value) => {
        const checked = value ? FORMS[key]?.safeParse(value) : undefined;
        return checked?.success === false ? checked.error.issues[0]?.message : undefined;
      },
    });
    if (isCancel(typed)) throw new Refusal("nothing was added");
    const known = key === "published" ? readDay(typed ?? "") : typed?.trim();
    if (known) answers[key] = known;
  }
  return answers;
};
