/** The ask command line: arguments and standard input → answers → an exit code. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { Command, CommanderError, Option } from "commander";
import type { Language } from "../render/phrases.ts";
import { openResponder } from "./open-responder.ts";

export interface Surroundings {
  input: Readable;
  output: Writable & { isTTY?: boolean };
  errors: Writable;
  now: () => Date;
}

interface Options {
  jsonl?: true;
  corpus: string;
  prior?: string;
  language?: Language;
}

/** 0 done (whatever the answers say), 1 the corpus can't be used, 2 called wrongly. */
export const runAsk = async (args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> => {
  const program = createProgram(around);
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const options = program.opts<Options>();
  const question = program.args.join(" ");
  if ((question === "") !== Boolean(options.jsonl)) {
    around.errors.write("Give one question, or --jsonl with questions on standard input.\n\n");
    around.errors.write(program.helpInformation());
    return 2;
  }
  try {
    await (options.jsonl ? answerLines(options, around) : answerOne(question, options, around));
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "CorpusError") throw error;
    around.errors.write(`The corpus can't be used as it stands:\n${error.message}\n`);
    return 1;
  }
};

const createProgram = ({ output, errors }: Surroundings): Command =>
  new Command("ask")
    .description("Answers a question from the corpus with an exact quote and its source.")
    .argument("[question...]", "in Chinese or English")
    .option("--jsonl", "read questions as JSON lines on standard input, write answers as JSON lines")
    .option("--prior <question>", "the question asked just before, or the last ones, a line each, for a follow-up")
    .addOption(new Option("--language <language>", "answer in this language").choices(["zh", "en"]))
    .option("--corpus <dir>", "the corpus folder", "corpus")
    .addHelpText(
      "after",
      `
With --jsonl, each line is {"id": …, "question": "…", "prior": "…"} (prior may be left out).
Exit codes: 0 done, whatever the answers say · 1 the corpus can't be used · 2 called wrongly.`,
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.write(text), writeErr: (text) => errors.write(text) });

const answerOne = async (
  question: string,
  { corpus, prior, language }: Options,
  around: Surroundings,
): Promise<void> => {
  const [{ responder }, { formatMessage }] = await Promise.all([
    openResponder(corpus, around.now),
    import("./chat-format.ts"),
  ]);
  const { message } = responder.ask(question, { ...(prior && { prior }), ...(language && { language }) });
  around.output.write(`${formatMessage(message, Boolean(around.output.isTTY))}\n`);
};

const answerLines = async ({ corpus }: Options, { input, output, now }: Surroundings): Promise<void> => {
  const [{ responder }, { answerLine }] = await Promise.all([openResponder(corpus, now), import("./ask-json.ts")]);
  for await (const line of createInterface({ input }))
    if (line.trim() !== "") output.write(`${answerLine(line, responder)}\n`);
};
