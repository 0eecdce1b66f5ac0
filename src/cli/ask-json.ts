/** Questions and answers as JSON lines, one object a line each way. */

import type { Answer, Fact } from "../answer/answer.ts";
import type { Reply, Responder } from "../render/responder.ts";
import { z } from "../zod.ts";

const Question = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  prior: z.string().nullish(),
});

/** The answer to one line, as one line without its newline; a line that is no question gives a line that says why. */
export const answerLine = (line: string, responder: Responder): string => {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return errorLine(null, "the line is no JSON");
  }
  const parsed = Question.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return errorLine(json, `${issue?.path.join(".") || "the line"}: ${issue?.message}`);
  }
  const { id, question, prior } = parsed.data;
  return JSON.stringify({ id, ...describe(responder.ask(question, prior ? { prior } : {})) });
};

const errorLine = (json: unknown, error: string): string => {
  const { id } = Object(json);
  return JSON.stringify({ id: typeof id === "string" || typeof id === "number" ? id : null, status: "error", error });
};

const describe = ({ answer, message }: Reply) => ({
  status: answer.status,
  language: answer.language,
  facts: factsOf(answer).map(describeFact),
  missing: missingOf(answer),
  text: message.text,
});

/** What the answer rests on, best first; for an ambiguous question, what each reading would show. */
const factsOf = (answer: Answer): Fact[] => {
  if (answer.status === "answered") return answer.facts;
  return answer.status === "ambiguous" ? answer.readings.map(({ fact }) => fact) : [];
};

const missingOf = (answer: Answer): Record<string, string> => {
  if (answer.status !== "not_found") return {};
  const { reason: _, elsewhere: __, ...missing } = answer.missing;
  return missing;
};

/** A date that was asked for is given like a number, in the unit "date". */
const readValue = ({ claim: { statistic }, date }: Fact) => {
  if (date) return { span: date.span, value: date.period, unit: "date", qualifier: null };
  return (
    statistic && { span: statistic.span, value: statistic.value, unit: statistic.unit, qualifier: statistic.qualifier }
  );
};

const describeFact = (fact: Fact) => {
  const { claim, article, quote, span } = fact;
  const { id, statistic, subject, metric, period } = claim;
  const value = readValue(fact);
  return {
    id,
    quote,
    confidence: Number(fact.confidence.toFixed(2)),
    kind: statistic === null ? "claim" : "statistic",
    statistic: value && {
      text: quote.slice(value.span.start - span.start, value.span.end - span.start),
      value: value.value,
      unit: value.unit,
      qualifier: value.qualifier,
      ...{ subject, metric, period },
    },
    source: {
      article: article.id,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      ...span,
    },
  };
};
