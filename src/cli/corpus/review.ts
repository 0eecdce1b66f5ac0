/** `corpus review`: walks an article's drafts in the terminal. */

import type { Command } from "commander";
import colours from "picocolors";
import { saveReview } from "../../corpus/files/article-files.ts";
import { loadCorpus } from "../../corpus/files/load-corpus.ts";
import { reviewClaim } from "../../corpus/review/review-claim.ts";
import { counted } from "./describe-article.ts";
import { findArticle } from "./find-article.ts";
import { corpusOption } from "./options.ts";
import { text as askText, isCancel, select } from "./prompts.ts";
import { type Reviewer, type Styles, walkReview } from "./review-walk.ts";
import type { CommandContext, Terminal } from "./terminal.ts";

const asIs = (text: string): string => text;

/** Without colour, as NO_COLOR wishes, characters mark what is under review: ▸营收为【63.8 亿元】。◂ */
export const stylesFor = (hasColour: boolean): Styles =>
  hasColour
    ? { dim: colours.dim, quote: colours.bold, marked: asIs, number: (text) => colours.bold(colours.inverse(text)) }
    : { dim: asIs, quote: asIs, marked: (quote) => `▸${quote}◂`, number: (text) => `【${text}】` };

const createReviewer = (terminal: Terminal): Reviewer => ({
  show: (text) => terminal.out(`\n${text}\n`),
  choose: async (message, choices) => {
    const chosen = await select<string>({ message, options: choices, maxItems: 14 });
    return isCancel(chosen) ? null : (choices.find(({ value }) => value === chosen)?.value ?? null);
  },
  type: async (message, initialValue) => {
    const typed = await askText({ message, initialValue });
    // An emptied line comes back as undefined.
    return isCancel(typed) ? null : (typed ?? "");
  },
});

interface Options {
  corpus: string;
  all?: true;
  acceptAll?: true;
}

export const reviewCommand = (program: Command, { terminal, finish }: CommandContext): void => {
  program
    .command("review")
    .description("walk an article's drafts: accept, edit, gloss or drop each; everything done is saved at once")
    .argument("<id>", "the article")
    .option("--all", "walk the reviewed claims too")
    .option("--accept-all", "accept every draft without looking")
    .addOption(corpusOption())
    .action(async (id: string, { corpus, all, acceptAll }: Options) => {
      const loaded = findArticle(loadCorpus(corpus).articles, id);
      const ids = loaded.claims.filter(({ review }) => all || review === "draft").map((claim) => claim.id);
      if (ids.length === 0) return terminal.out(`${id} has nothing to review; --all walks what is reviewed.`);
      if (acceptAll) {
        saveReview(
          corpus,
          ids.reduce((sofar, claim) => reviewClaim(sofar, claim, { kind: "accept" }), loaded),
        );
        return terminal.out(`${ids.length} accepted.`);
      }
      if (!terminal.interactive) {
        terminal.note("A review wants a terminal to ask in; --accept-all goes without.");
        return finish(1);
      }
      const { done, left } = await walkReview(loaded, ids, {
        reviewer: createReviewer(terminal),
        styles: stylesFor(colours.isColorSupported),
        save: (reviewed) => saveReview(corpus, reviewed),
      });
      return terminal.out(
        `${done} of ${ids.length} seen, ${counted(left, "draft", "drafts")} left. What you did is saved.`,
      );
    });
};
