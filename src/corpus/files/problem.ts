/** What is wrong with the corpus, where it stands, and how to mend it. */

export interface Problem {
  /** Path of the file, as reached from the working directory. */
  file: string;
  /** Counted from 1; null when the problem is the file's absence or the whole of it. */
  line: number | null;
  /** What in the file: `claim kuaishou-jd-2020-3, statistic.span`. */
  place: string;
  problem: string;
  mend: string;
}

/** `corpus/articles/a/claims.json:4 claim a-3, span: ends after the text. Mend: …` */
export const formatProblem = ({ file, line, place, problem, mend }: Problem): string =>
  `${file}${line === null ? "" : `:${line}`} ${place}: ${problem}. Mend: ${mend}.`;

/** The corpus can't be used as it stands; the message lists every problem, one a line. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}
