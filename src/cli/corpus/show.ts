/** `corpus show`: one article with its claims. */
import type { Command } from "commander";
import { loadCorpus } from "../../corpus/files/load-corpus.ts";
import type { Claim } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";
import { describeArticle } from "./describe-article.ts";
import { findArticle } from "./find-article.ts";
import { corpusOption, jsonOption } from "./options.ts";
import type { CommandContext } from "./terminal.ts";

/** 格力 · 成交额 · = 3.1 亿元 (310000000 CNY) · 2020-05-10 (今年) · opinion of 董明珠 */
export const describeReading = (claim: Claim, text: string): string => {
  const { subject, metric, statistic, period, periodRule, nature, speaker, origin } = claim;
  const value = statistic && (Array.isArray(statistic.value) ? statistic.value.join(" to ") : String(statistic.value));
  return [
    subject,
    metric,
    statistic &&
      `${slice(text, statistic.span)} = ${statistic.qualifier ?? ""}${value} ${statistic.unit}${statistic.change ? ` ${statistic.change}` : ""}`,
    period && `${period} (${periodRule ?? "no rule"})`,
    nature === "fact" ? null : nature,
    speaker && `said by ${speaker}`,
    origin && `from ${origin}`,
  ]
    .filter(Boolean)
    .join(" · ");
};

export const showCommand = (program: Command, { terminal }: CommandContext): void => {
  program
    .command("show")
    .description("show an article with its claims")
    .argument("<id>", "the article")
    .option("--text", "print the text alone, boilerplate included")
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action((id: string, { corpus, json, text: textOnly }: { corpus: string; json?: true; text?: true }) => {
      const loaded = findArticle(loadCorpus(corpus).articles, id);
      const { article, text, claims } = loaded;
      if (textOnly) return terminal.out(json ? JSON.stringify({ id: article.id, text }) : text);
      if (json) {
        const quoted = claims.map((claim) => ({ ...claim, quote: slice(text, claim.span) }));
        return terminal.out(JSON.stringify({ article, text, claims: quoted }));
      }
      terminal.out(article.id);
      for (const line of describeArticle(loaded)) terminal.out(line);
      let quoted = -1;
      for (const claim of claims) {
        if (claim.span.start !== quoted) terminal.out(`\n${slice(text, claim.span)}`);
        quoted = claim.span.start;
        terminal.out(
          `  ${claim.id.slice(article.id.length + 1).padStart(3)} ${claim.review.padEnd(8)} ${describeReading(claim, text)}`,
        );
      }
    });
};
