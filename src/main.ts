/** Starts the bot, or a chat in the terminal where no token is set. */
import { pino } from "pino";
import { createAnswerer } from "./answer/create-answerer.ts";
import { describeError } from "./bot/describe-error.ts";
import { createKnowledge, type Knowledge } from "./bot/knowledge.ts";
import { createMetrics } from "./bot/metrics.ts";
import { runBot } from "./bot/run-bot.ts";
import { TokenRefused } from "./bot/token-refused.ts";
import { chat } from "./cli/chat.ts";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { type Corpus, CorpusError, loadCorpus } from "./corpus/load-corpus.ts";
import { watchCorpus } from "./corpus/watch-corpus.ts";
import { findExamples } from "./render/example-questions.ts";
import { createNamer } from "./render/name-in.ts";
import { createResponder } from "./render/responder.ts";
import { openStore } from "./store/open-store.ts";

/** As in sysexits.h: what was given to the program can't be used. */
const EXIT_CONFIG = 78;
const EXIT_DATA = 65;
const EXIT_FAILURE = 1;

const knowledgeOf = (corpus: Corpus): Knowledge => {
  const now = new Date();
  const answerer = createAnswerer(corpus, { now });
  const nameIn = createNamer(corpus.lexicon);
  return createKnowledge(corpus, createResponder({ corpus, answerer, now }), (language) =>
    findExamples(corpus, answerer, nameIn, language),
  );
};

const startBot = async (config: Config & { token: string }): Promise<void> => {
  const log = pino({ level: config.logLevel });
  let knowledge = knowledgeOf(loadCorpus(config.corpusDir));
  const metrics = createMetrics();
  const store = openStore(config.dataFile, (message) => {
    metrics.storeLost.set(1);
    log.error(message);
  });
  const running = await runBot({ config, knowledge: () => knowledge, store, log, metrics });
  // Dictionaries are loaded by the first question: better one of ours than somebody's.
  setImmediate(() => knowledge.examples("zh"));
  watchCorpus(config.corpusDir, knowledge.corpus, {
    onChange: (corpus) => {
      knowledge = knowledgeOf(corpus);
      log.info({ articles: corpus.articles.length, fingerprint: corpus.fingerprint }, "the corpus changed");
      void running.corpusChanged();
    },
    onRefused: ({ message }) => log.error(`The changed corpus is refused and the one before stays: ${message}`),
  });
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping: finishing what is in flight");
    if (!(await running.stop())) log.warn("some updates are left for the next start");
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
  await running.done;
};

const main = async (): Promise<void> => {
  const config = loadConfig();
  const { token } = config;
  if (token === null) await chat({ corpusDir: config.corpusDir });
  else await startBot({ ...config, token });
};

/** Mistakes of the one who runs it, told in their own words; anything else is ours and comes with its stack. */
const exitCodeOf = (error: unknown): number | null => {
  if (error instanceof ConfigError || error instanceof TokenRefused) return EXIT_CONFIG;
  return error instanceof CorpusError ? EXIT_DATA : null;
};

main().catch((error: unknown) => {
  const code = exitCodeOf(error);
  console.error(code === null ? describeError(error) : (error as Error).message);
  process.exit(code ?? EXIT_FAILURE);
});
