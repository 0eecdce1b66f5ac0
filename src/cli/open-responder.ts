/** Opens a corpus for the plain surfaces, loading the machinery only now, so that help and mistakes come at once. */
import type { Answerer } from "../answer/create-answerer.ts";
import type { Corpus } from "../corpus/files/load-corpus.ts";
import type { Responder } from "../render/responder.ts";

export interface Opened {
  corpus: Corpus;
  answerer: Pick<Answerer, "answer">;
  responder: Responder;
}

/** Where the index is kept, and which articles were in order. */
const SNAPSHOT_FILE = "data/index.snapshot";
const CHECKED_FILE = "data/articles.checked";

/** Throws CorpusError when the corpus can't be used. */
export const openResponder = async (corpusDir: string, now: () => Date): Promise<Opened> => {
  const [{ loadCorpus }, { createAnswerer }, { createResponder }] = await Promise.all([
    import("../corpus/files/load-corpus.ts"),
    import("../answer/create-answerer.ts"),
    import("../render/responder.ts"),
  ]);
  const corpus = loadCorpus(corpusDir, { checkedFile: CHECKED_FILE });
  const answerer = createAnswerer(corpus, { now, snapshotFile: SNAPSHOT_FILE });
  return { corpus, answerer, responder: createResponder({ corpus, answerer, now }) };
};
