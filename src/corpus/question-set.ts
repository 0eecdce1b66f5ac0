/** Questions with the answer that the corpus must give: its regression test. */
import { existsSync, readFileSync } from "node:fs";
import { type Infer, type ZodError, z } from "../zod.ts";
import { CorpusError, type Problem } from "./files/problem.ts";

export const Question = z.strictObject({
  question: z.string().min(1),
  /** The question asked just before in the same chat. */
  prior: z.string().min(1).optional(),
  /** Words of the first quote, any of them; null: the corpus doesn't hold it and must say so; left out: only watched. */
  expect: z.union([z.string().min(1), z.array(z.string().min(1)).min(1), z.null()]).optional(),
  /** Not answered rightly yet: watched by diff, not held by the test. */
  open: z.literal(true).optional(),
});
export type Question = Infer<typeof Question>;

/** On one line: question: wants …; unrecognized key: "q" */
const describe = ({ issues }: ZodError): string =>
  issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; ");

const readLine = (line: string, mayBePlain: boolean): Question | string => {
  if (mayBePlain && !line.startsWith("{")) return { question: line };
  try {
    const parsed = Question.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : describe(parsed.error);
  } catch {
    return "it is no JSON";
  }
};

/** One JSON object a line, or in a file that isn't called .jsonl a plain question; empty lines and lines that begin with # don't count. Throws CorpusError. */
export const readQuestions = (file: string): Question[] => {
  const problems: Problem[] = [];
  const complain = (line: number | null, problem: string, mend: string): void => {
    problems.push({ file, line, place: "questions", problem, mend });
  };
  if (!existsSync(file)) complain(null, "it isn't there", "name a file of questions, one a line");
  const lines = problems.length > 0 ? [] : readFileSync(file, "utf8").split("\n");
  const questions = lines.flatMap((line, index): Question[] => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return [];
    const read = readLine(trimmed, !file.endsWith(".jsonl"));
    if (typeof read !== "string") return [read];
    complain(index + 1, read, 'write {"question":"…","expect":"…"}, with null where the corpus doesn\'t know');
    return [];
  });
  if (problems.length > 0) throw new CorpusError(problems);
  return questions;
};
