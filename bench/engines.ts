/** The search engines that are measured side by side, each set up as well as it can be for Chinese. */
import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import { Charset, Index } from "flexsearch";
import Database from "libsql";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { fold } from "../src/text/fold.ts";
import { isStopWord } from "../src/text/stop-words.ts";
import { readTerms } from "../src/text/tokenise.ts";

export interface Document {
  id: string;
  text: string;
}

/** Gives the ids of the best documents for a question, the best first. */
export type Ask = (question: string) => string[] | Promise<string[]>;

/** Builds an engine over documents. */
export type Build = (documents: Document[]) => Ask | Promise<Ask>;

const LIMIT = 10;

/** The product's own words, without stop words: what served every engine with a tokenizer of one's own best. */
const tokenise = (text: string): string[] => readTerms(fold(text)).filter((term) => !isStopWord(term));

const buildMiniSearch: Build = (documents) => {
  const index = new MiniSearch<Document>({ fields: ["text"], tokenize: tokenise, processTerm: (term) => term || null });
  index.addAll(documents);
  return (question) =>
    index
      .search(question)
      .slice(0, LIMIT)
      .map(({ id }) => id as string);
};

/** Its own Chinese character set with context, which beat its other settings. */
const buildFlexSearch: Build = (documents) => {
  const index = new Index({ encoder: Charset.CJK, context: { resolution: 9, depth: 2, bidirectional: true } });
  for (const { id, text } of documents) index.add(id, fold(text));
  return (question) => index.search(fold(question), { limit: LIMIT, suggest: true }).map(String);
};

/** Its own tokenizer for Mandarin, which beat jieba there. */
const buildOrama: Build = async (documents) => {
  const database = create({ schema: { id: "string", text: "string" }, components: { tokenizer: createTokenizer() } });
  await insertMultiple(
    database,
    documents.map(({ id, text }) => ({ id, text: fold(text) })),
  );
  return async (question) => {
    const { hits } = await searchOrama(database, { term: fold(question), properties: ["text"], limit: LIMIT });
    return hits.map(({ id }) => id);
  };
};

const buildLunr: Build = (documents) => {
  const builder = new lunr.Builder();
  builder.ref("id");
  builder.field("text");
  const { Token } = lunr;
  builder.tokenizer = Object.assign(
    (text?: string | object | object[] | null) =>
      tokenise(typeof text === "string" ? text : "").map((term) => new Token(term, {})),
    { separator: /\s/ },
  );
  for (const document of documents) builder.add(document);
  const index = builder.build();
  return (question) =>
    index
      .query((query) => {
        for (const term of tokenise(question)) query.term(term, {});
      })
      .slice(0, LIMIT)
      .map(({ ref }) => ref);
};

const buildFts5: Build = (documents) => {
  const database = new Database(":memory:");
  database.exec("create virtual table documents using fts5(id unindexed, text, tokenize = 'unicode61')");
  const insert = database.prepare("insert into documents values (?, ?)");
  database.exec("begin");
  for (const { id, text } of documents) insert.run(id, tokenise(text).join(" "));
  database.exec("commit");
  const find = database.prepare(
    `select id from documents where documents match ? order by bm25(documents) limit ${LIMIT}`,
  );
  return (question) => {
    const terms = tokenise(question).map((term) => `"${term.replaceAll('"', "")}"`);
    return terms.length === 0 ? [] : (find.all(terms.join(" OR ")) as { id: string }[]).map(({ id }) => id);
  };
};

export const PEERS: Record<string, Build> = {
  "MiniSearch + jieba": buildMiniSearch,
  "FlexSearch CJK + context": buildFlexSearch,
  "Orama mandarin": buildOrama,
  "Lunr + jieba": buildLunr,
  "SQLite FTS5 + jieba (libsql)": buildFts5,
};
