/** `npm run bench -- growth` and `-- peers`: the product and other engines on claims without end, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { createAnswerer } from "../src/answer/create-answerer.ts";
import { formatClaims } from "../src/corpus/files/claims-file.ts";
import { type Corpus, loadCorpus } from "../src/corpus/files/load-corpus.ts";
import { slice } from "../src/text/span.ts";
import { type Document, PEERS } from "./engines.ts";
import { growCorpus, type KnownItem } from "./growth-corpus.ts";
import { draw, heldBytes, percent, processorTime, quantile, ROOT, record, round } from "./measure.ts";
import { type Line, plotLines } from "./plot.ts";
import { askedAt } from "./question-set.ts";
import { type StartTimes, timeStart } from "./start.ts";

const SIZES = "1000,10000,100000,1000000";
const START_SIZES = "1000,10000,100000";
const PEER_SIZES = "1000,10000";
/**
 * Questions asked before any is timed: dictionaries load with the first ones, the English one with an English one, and
 * machine code is made in the course of some hundred.
 */
const WARMING = 600;
const TIMED = 240;
/** Every timed question is asked again so often: its least time is what the answer costs, the first what somebody waits. */
const ROUNDS = 5;
const ENGLISH = "How many daily active users does Kuaishuo have?";

export interface Figures {
  engine: string;
  claims: number;
  build_ms: number;
  memory_kb_per_claim: number;
  right_at_1: number;
  p50_ms: number;
  p99_ms: number;
  [more: string]: string | number;
}

const textBytes = (corpus: Corpus): number => corpus.articles.reduce((sum, { text }) => sum + 2 * text.length, 0);

const documentsOf = (corpus: Corpus): Document[] =>
  corpus.articles.flatMap(({ text, claims }) => claims.map(({ id, span }) => ({ id, text: slice(text, span) })));

/** Kilobytes, of a thousand bytes. */
const kilobytes = (bytes: number, claims: number): number => round(bytes / 1000 / claims);

/** The whole answer, and within it what finding passages takes. */
const measureProduct = (real: Corpus, size: number): Figures => {
  createAnswerer(real, { now: askedAt }).answer("快手日活多少");
  const before = heldBytes();
  const { corpus, items } = growCorpus(real, size, { questions: WARMING + TIMED });
  const withClaims = heldBytes();
  let searching = 0;
  let answerer: ReturnType<typeof createAnswerer> | undefined;
  const built = processorTime(() => {
    answerer = createAnswerer(corpus, {
      now: askedAt,
      runStage: (stage, run) => {
        if (stage !== "search") return run();
        const started = process.cpuUsage();
        const made = run();
        const { user, system } = process.cpuUsage(started);
        searching += (user + system) / 1000;
        return made;
      },
    });
  });
  const withIndex = heldBytes();
  const answers: number[] = [];
  const searches: number[] = [];
  let right = 0;
  const time = ({ question, claim }: KnownItem): number =>
    processorTime(() => {
      const answer = answerer?.answer(question);
      if (answer?.status === "answered" && answer.facts[0]?.claim.id === claim) right++;
    });
  for (const item of [...items.slice(0, WARMING), { question: ENGLISH, claim: "" }]) time(item);
  right = 0;
  const timed = items.slice(WARMING);
  for (const item of timed) {
    searching = 0;
    answers.push(time(item));
    searches.push(searching);
  }
  const rightAt1 = percent(right, timed.length);
  const least = [...answers];
  for (let again = 1; again < ROUNDS; again++)
    timed.forEach((item, at) => {
      least[at] = Math.min(least[at] ?? 0, time(item));
    });
  return {
    ...{ engine: "Yiju", claims: size, build_ms: round(built, 0) },
    memory_kb_per_claim: kilobytes(withIndex - withClaims, size),
    claims_kb_per_claim: kilobytes(withClaims - before - textBytes(corpus), size),
    text_kb_per_claim: kilobytes(textBytes(corpus), size),
    right_at_1: rightAt1,
    ...{ p50_ms: round(quantile(answers, 0.5)), p99_ms: round(quantile(answers, 0.99)) },
    ...{ least_p50_ms: round(quantile(least, 0.5)), least_p99_ms: round(quantile(least, 0.99)) },
    ...{ search_p50_ms: round(quantile(searches, 0.5)), search_p99_ms: round(quantile(searches, 0.99)) },
  };
};

const measurePeer = async (real: Corpus, size: number, engine: string): Promise<Figures> => {
  const build = PEERS[engine];
  if (!build) throw new Error(`no engine ${engine}`);
  await (await build([{ id: "warm", text: "快手日活" }]))("快手");
  const { corpus, items } = growCorpus(real, size, { questions: WARMING + TIMED });
  const documents = documentsOf(corpus);
  const before = heldBytes();
  const residentBefore = process.memoryUsage.rss();
  const started = process.cpuUsage();
  const ask = await build(documents);
  const { user, system } = process.cpuUsage(started);
  // what SQLite holds is outside of the JavaScript heap
  const held = heldBytes() - before;
  const memory = engine.includes("SQLite") ? Math.max(held, process.memoryUsage.rss() - residentBefore) : held;
  for (const { question } of items.slice(0, WARMING)) await ask(question);
  const times: number[] = [];
  let right = 0;
  for (const { question, claim } of items.slice(WARMING)) {
    const asked = process.cpuUsage();
    const found = await ask(question);
    const taken = process.cpuUsage(asked);
    times.push((taken.user + taken.system) / 1000);
    if (found[0] === claim) right++;
  }
  return {
    ...{ engine, claims: size, build_ms: round((user + system) / 1000, 0) },
    memory_kb_per_claim: kilobytes(memory, size),
    right_at_1: percent(right, times.length),
    ...{ p50_ms: round(quantile(times, 0.5)), p99_ms: round(quantile(times, 0.99)) },
  };
};

/** Measures one engine in a process of its own, so that none finds the memory or the machine code of another. */
const measureApart = (engine: string, size: number): Figures => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...["--max-old-space-size=16000", "--import", "tsx", "bench/main.ts"],
      ...["measure-one", "--engine", engine, "--size", String(size)],
    ],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 24 },
  );
  if (status !== 0) throw new Error(`${engine} at ${size}: ${stderr}`);
  const figures = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Figures;
  console.error(JSON.stringify(figures));
  return figures;
};

/** The corpus in files, so that a process can start with it. */
const writeCorpus = (folder: string, corpus: Corpus): void => {
  cpSync(`${ROOT}corpus/lexicon`, join(folder, "corpus", "lexicon"), { recursive: true });
  for (const { article, text, claims } of corpus.articles) {
    const home = join(folder, "corpus", "articles", article.id);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "article.json"), JSON.stringify(article));
    writeFileSync(join(home, "source.txt"), text);
    writeFileSync(join(home, "claims.json"), formatClaims(claims, text));
  }
};

/** The first start builds the index and keeps it, the later ones read it. */
const measureStarts = (size: number): { first: StartTimes; later: StartTimes } => {
  const folder = mkdtempSync(join(tmpdir(), "yiju-grown-"));
  try {
    const { corpus, items } = growCorpus(loadCorpus(`${ROOT}corpus`), size);
    writeCorpus(folder, corpus);
    const question = items[0]?.question ?? "";
    const rounded = ({ clock, processor }: StartTimes) => ({ clock: round(clock, 0), processor: round(processor, 0) });
    return { first: rounded(timeStart(question, folder)), later: rounded(timeStart(question, folder)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const line = (name: string, rows: Figures[], figure: keyof Figures): Line => ({
  name,
  points: rows.map((row) => ({ x: row.claims, y: Number(row[figure]) })),
});

const readSizes = (list: string): number[] => list.split(",").map(Number);

export const addGrowth = (program: Command): void => {
  program
    .command("growth")
    .description("the product on more and more claims")
    .option("--sizes <list>", "numbers of claims", SIZES)
    .action(({ sizes }: { sizes: string }) => {
      const rows = readSizes(sizes).map((size) => measureApart("Yiju", size));
      record("growth", { rows });
      draw(
        "growth",
        plotLines(
          "From question to answer, processor time",
          "ms",
          [
            ...[line("answer, p99", rows, "p99_ms"), line("answer, p50", rows, "p50_ms")],
            line("least of five rounds, p99", rows, "least_p99_ms"),
            line("search alone, p99", rows, "search_p99_ms"),
          ],
          [
            { x: 100_000, y: 10, name: "goal" },
            { x: 1_000_000, y: 50, name: "goal" },
          ],
        ),
      );
    });
  program
    .command("starts")
    .description("from start to first answer on more and more claims, with the snapshot and without")
    .option("--sizes <list>", "numbers of claims", START_SIZES)
    .action(({ sizes }: { sizes: string }) => {
      record("starts", { rows: readSizes(sizes).map((size) => ({ claims: size, ...measureStarts(size) })) });
    });
  program
    .command("peers")
    .description("other engines on the same claims and questions")
    .option("--sizes <list>", "numbers of claims", PEER_SIZES)
    .action(({ sizes }: { sizes: string }) => {
      const engines = ["Yiju", ...Object.keys(PEERS)];
      const rows = readSizes(sizes).flatMap((size) => engines.map((engine) => measureApart(engine, size)));
      record("peers", { rows });
      const lines = engines.map((engine) => rows.filter((row) => row.engine === engine));
      draw(
        "peers",
        plotLines(
          "From question to result, processor time, p99",
          "ms",
          lines.map((some) => line(some[0]?.engine ?? "", some, "p99_ms")),
        ),
      );
    });
  program
    .command("measure-one", { hidden: true })
    .requiredOption("--engine <name>")
    .requiredOption("--size <claims>")
    .action(async ({ engine, size }: { engine: string; size: string }) => {
      const real = loadCorpus(`${ROOT}corpus`);
      const figures =
        engine === "Yiju" ? measureProduct(real, Number(size)) : await measurePeer(real, Number(size), engine);
      console.log(JSON.stringify(figures));
    });
};
