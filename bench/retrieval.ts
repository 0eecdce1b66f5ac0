/** Measures the sentence finder on a set of questions with known answers; prints one JSON line. */
import { type Command, Option } from "commander";
import { createLexicon } from "../src/lexicon/lexicon.ts";
import { createTranslator } from "../src/lexicon/translator.ts";
import { createSearch, type Hit, type Search } from "../src/search/create-search.ts";
import { heldBytes, percent, quantile, round } from "./measure.ts";
import { type RetrievalSet, readPassages, readRetrievalSet } from "./retrieval-set.ts";
import { WRITINGS, type Writing, writeQuestions } from "./write-questions.ts";

/** Hits that are looked through for the right one. */
const DEPTH = 10;
/** Share of the answerable that may be refused when the rest is measured. */
const REFUSED = 0.05;
/** The least probability at which a collection is taken to answer. */
const ANSWERED_FROM = 0.5;
/** Parts of the collection that are taken away in turn, so that every question once lacks its own paragraph. */
const PARTS = 20;

type Ask = (question: string) => Hit[];

/** Asks as the product does: the groups through the translator, so that an English question finds Chinese text. */
const createAsk = (search: Search, lexicon: ReturnType<typeof createLexicon>): Ask => {
  const translator = createTranslator(lexicon, search.forms);
  return (question) => {
    const transcribed = translator.transcribe(question);
    return search.find(transcribed, { limit: DEPTH, groups: translator.readGroups(transcribed) });
  };
};

const heapMegabytes = (): number => heldBytes() / 2 ** 20;

const measureRanking = (set: RetrievalSet): { figures: Record<string, number>; answerable: number[] } => {
  const lexicon = createLexicon([]);
  const { passages } = readPassages(set);
  createSearch(passages.slice(0, 20), lexicon).find("热身", { limit: 1 }); // dictionaries load with the first question
  const heapBefore = heapMegabytes();
  const started = performance.now();
  const search = createSearch(passages, lexicon);
  const built = performance.now() - started;
  const heap = heapMegabytes() - heapBefore;
  const ask = createAsk(search, lexicon);
  const times: number[] = [];
  const answerable: number[] = [];
  const within = { r1: 0, r3: 0, r10: 0 };
  let reciprocal = 0;
  for (const { q, gold } of set.queries) {
    const asked = performance.now();
    const hits = ask(q);
    times.push(performance.now() - asked);
    answerable.push(hits[0]?.answerable ?? 0);
    const rank = hits.findIndex(({ passage }) => gold.includes(passage)) + 1;
    if (rank === 0) continue;
    if (rank === 1) within.r1++;
    if (rank <= 3) within.r3++;
    within.r10++;
    reciprocal += 1 / rank;
  }
  const count = set.queries.length;
  const figures = {
    r1: percent(within.r1, count),
    r3: percent(within.r3, count),
    r10: percent(within.r10, count),
    mrr: percent(reciprocal, count),
    build_ms: round(built, 0),
    p50_ms: round(quantile(times, 0.5), 2),
    p99_ms: round(quantile(times, 0.99), 2),
    heap_mb: round(heap, 1),
  };
  return { figures, answerable };
};

/** How sure the finder is of each question once the question's own paragraphs are gone. */
const askWithoutOwn = (set: RetrievalSet): number[] => {
  const lexicon = createLexicon([]);
  const answerable: number[] = [];
  for (let part = 0; part < PARTS; part++) {
    const { passages, numbers } = readPassages(set, (paragraph) => paragraph % PARTS !== part);
    const ask = createAsk(createSearch(passages, lexicon), lexicon);
    for (const { q, p, gold } of set.queries) {
      if ((p[0] ?? 0) % PARTS !== part) continue;
      const hits = ask(q).filter(({ passage }) => !gold.includes(numbers[passage] ?? -1));
      answerable.push(hits[0]?.answerable ?? 0);
    }
  }
  return answerable;
};

const measureRefusing = (set: RetrievalSet, answerable: number[]): Record<string, number> => {
  const unanswerable = askWithoutOwn(set);
  const threshold = quantile(answerable, REFUSED);
  const above = (values: number[], least: number): number =>
    percent(values.filter((one) => one >= least).length, values.length);
  return {
    threshold: round(threshold, 3),
    answered_unanswerable: above(unanswerable, threshold),
    own_threshold: ANSWERED_FROM,
    own_refused_answerable: round(100 - above(answerable, ANSWERED_FROM), 1),
    own_answered_unanswerable: above(unanswerable, ANSWERED_FROM),
  };
};

interface RetrievalOptions {
  data: string;
  queries?: string;
  removeOwnParagraph?: boolean;
  written?: Writing;
  pinyin?: boolean;
}

/** Adds the `retrieval` measurement. */
export const addRetrieval = (program: Command): void => {
  program
    .command("retrieval")
    .description("find the sentence that answers, in a set of paragraphs and questions")
    .requiredOption("--data <file>", "the set: {name, lang, paras: [{title, s}], queries: [{q, id, gold, a, p}]}")
    .option("--queries <file>", "other questions for the same answers: {id: question}")
    .option(
      "--remove-own-paragraph",
      "measure saying no as well: each question again without the paragraph that answers it",
    )
    .addOption(new Option("--written <how>", "put the questions into other letters").choices(WRITINGS))
    .option("--pinyin", "short for --written pinyin")
    .action((options: RetrievalOptions) => {
      const writing = options.pinyin ? "pinyin" : options.written;
      const set = writeQuestions(readRetrievalSet(options.data, options.queries), writing);
      const { figures, answerable } = measureRanking(set);
      const refusing = options.removeOwnParagraph ? measureRefusing(set, answerable) : {};
      console.log(JSON.stringify({ name: set.name, n: set.queries.length, ...figures, ...refusing }));
    });
};
