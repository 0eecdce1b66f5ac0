/** Starts the bot: corpus, store and Telegram put together. */
import { dirname, join } from "node:path";
import { pino } from "pino";
import { createAnswerer } from "../answer/create-answerer.ts";
import type { Config } from "../config.ts";
import { type Corpus, loadCorpus } from "../corpus/files/load-corpus.ts";
import { watchCorpus } from "../corpus/files/watch-corpus.ts";
import { createResponder } from "../render/responder.ts";
import { openStore } from "../store/open-store.ts";
import { createKnowledge, type Knowledge } from "./knowledge.ts";
import { createMetrics } from "./metrics.ts";
import { type RunningBot, runBot } from "./run-bot.ts";

const knowledgeOf = (corpus: Corpus, { dataFile }: Config): Knowledge => {
  const now = (): Date => new Date();
  const answerer = createAnswerer(corpus, { now, snapshotFile: join(dirname(dataFile), "index.snapshot") });
  return createKnowledge(corpus, createResponder({ corpus, answerer, now }));
};

/** Runs until it is told to stop. Throws CorpusError or TokenRefused when it can't start. */
export const startBot = async (config: Config & { token: string }): Promise<void> => {
  const log = pino({ level: config.logLevel });
  const checkedFile = join(dirname(config.dataFile), "articles.checked");
  let knowledge = knowledgeOf(loadCorpus(config.corpusDir, { checkedFile }), config);
  const metrics = createMetrics();
  const store = openStore(config.dataFile, (message) => {
    metrics.storeLost.set(1);
    log.error(message);
  });
  let running: RunningBot | null = null;
  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, running === null ? "stopping" : "stopping: finishing what is in flight");
    if (running === null) await store.close();
    else if (!(await running.stop())) log.warn("some updates are left for the next start");
    process.exit(0);
  };
  // before Telegram has answered, which may take as long as it is out of reach
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
  const started = await runBot({ config, knowledge: () => knowledge, store, log, metrics });
  running = started;
  // Dictionaries are loaded by the first question: better one of ours than somebody's.
  setImmediate(() => {
    for (const language of ["zh", "en"] as const) knowledge.responder.examples(language);
  });
  watchCorpus(config.corpusDir, knowledge.corpus, {
    checkedFile,
    onChange: (corpus) => {
      knowledge = knowledgeOf(corpus, config);
      log.info({ articles: corpus.articles.length, fingerprint: corpus.fingerprint }, "the corpus changed");
      void started.corpusChanged();
    },
    onRefused: ({ message }) => log.error(`The changed corpus is refused and the one before stays: ${message}`),
  });
  await started.done;
};
