/**
 * Contrast sets: questions made from every claim with a number, and the same with one thing changed so that the right
 * behaviour is known. `npm run bench -- contrast` prints them; test/answer/contrast.test.ts holds the share that is right.
 */
import type { Command } from "commander";
import type { Answer } from "../src/answer/answer.ts";
import { createAnswerer } from "../src/answer/create-answerer.ts";
import { type Corpus, loadCorpus } from "../src/corpus/files/load-corpus.ts";
import { isSameNumber, type Statistic } from "../src/extract/claim.ts";
import { slice } from "../src/text/span.ts";
import { askedAt } from "./question-set.ts";

export type Change = "none" | "subject" | "metric" | "year" | "unit" | "true number" | "false number";

export interface ContrastCase {
  change: Change;
  question: string;
  /** The quotes that answer, one for each place that gives the number; none when the corpus doesn't say. */
  quotes: string[];
  /** For yes/no questions. */
  verdict: "yes" | "no" | null;
}

/** Companies that the first article doesn't speak of; two known to the lexicon, one made up. */
const ABSENT_SUBJECTS = ["得物", "叮咚买菜", "栗子优选"];
const ABSENT_METRICS = ["净利润", "退货率", "员工人数", "研发费用"];
const ABSENT_YEAR = "2016年";

/** Ten times the number, written in the same units: 3.1 亿元 → 31亿元. */
const inflate = (written: string): string | null => {
  // the first run of digits: 3.1 in 3.1 亿元
  const digits = /\d+(?:\.\d+)?/.exec(written)?.[0];
  if (!digits) return null;
  return written.replace(digits, String(Number((Number(digits) * 10).toFixed(4)))).replace(/\s/g, "");
};

const wrongUnit = ({ unit }: Statistic): string =>
  unit === "hours" || unit === "minutes" || unit === "years" ? "多少元" : "多少小时";

/** What the number measures, as a question names it: a number that tells a growth isn't asked for as a level. */
const measureOf = (metric: string, { change }: Statistic): string =>
  change === null || /[增减升降涨跌]|变化|幅|growth/.test(metric) ? metric : `${metric}增长`;

/** The cases of a corpus, claim by claim; numbers without a definite value are left out. */
export function makeContrast(corpus: Corpus): ContrastCase[] {
  const texts = corpus.articles.map(({ text }) => text).join("\n");
  const subjects = ABSENT_SUBJECTS.filter((name) => !texts.includes(name));
  const metrics = ABSENT_METRICS.filter((name) => !texts.includes(name));
  return corpus.articles.flatMap(({ text, claims }) =>
    claims.flatMap((claim, at): ContrastCase[] => {
      const { statistic, subject } = claim;
      if (!statistic || statistic.vague || !subject || !claim.metric) return [];
      const metric = measureOf(claim.metric, statistic);
      const quotes = claims
        .filter((other) => other.statistic !== null && isSameNumber(other.statistic, statistic))
        .map(({ span }) => slice(text, span));
      const written = slice(text, statistic.span).replace(/\s/g, "");
      const absent = subjects[at % subjects.length];
      const other = metrics[at % metrics.length];
      const tenfold = inflate(written);
      const cases: ContrastCase[] = [
        { change: "none", question: `${subject}的${metric}是多少？`, quotes, verdict: null },
      ];
      const refuse = (change: Change, question: string): unknown =>
        cases.push({ change, question, quotes: [], verdict: null });
      if (absent) refuse("subject", `${absent}的${metric}是多少？`);
      if (other) refuse("metric", `${subject}的${other}是多少？`);
      refuse("year", `${ABSENT_YEAR}${subject}的${metric}是多少？`);
      refuse("unit", `${subject}的${metric}是${wrongUnit(statistic)}？`);
      cases.push({
        change: "true number",
        question: `${subject}的${metric}是不是${written}？`,
        quotes,
        verdict: "yes",
      });
      if (tenfold)
        cases.push({
          change: "false number",
          question: `${subject}的${metric}是不是${tenfold}？`,
          quotes,
          verdict: "no",
        });
      return cases;
    }),
  );
}

/** Whether an answer is what the case wants. */
export function behavesRightly({ quotes, verdict }: ContrastCase, answer: Answer): boolean {
  if (quotes.length === 0) return answer.status === "not_found";
  if (answer.status === "ambiguous")
    return verdict === null && answer.readings.some(({ fact }) => quotes.includes(fact.quote));
  return (
    answer.status === "answered" &&
    answer.facts.some((fact) => quotes.includes(fact.quote)) &&
    answer.verdict === verdict
  );
}

export const addContrast = (program: Command): void => {
  program
    .command("contrast")
    .description("questions with one thing changed, made from every claim")
    .option("--corpus <dir>", "the corpus", "corpus")
    .option("-v, --verbose", "show what went wrong")
    .action(({ corpus: dir, verbose }: { corpus: string; verbose?: boolean }) => {
      const corpus = loadCorpus(dir);
      const answerer = createAnswerer(corpus, { now: askedAt });
      const tally: Record<string, { asked: number; right: number }> = {};
      for (const one of makeContrast(corpus)) {
        const answer = answerer.answer(one.question);
        const right = behavesRightly(one, answer);
        for (const key of [one.change, "all"]) {
          tally[key] ??= { asked: 0, right: 0 };
          tally[key].asked++;
          if (right) tally[key].right++;
        }
        if (verbose && !right) {
          const said =
            answer.status === "answered"
              ? `${answer.verdict} ${answer.facts[0]?.quote.slice(0, 60)}`
              : JSON.stringify(answer).slice(0, 120);
          console.error(`${one.change}: ${one.question} → ${answer.status} ${said}`);
        }
      }
      console.log(JSON.stringify({ name: "contrast", ...tally }));
    });
};
