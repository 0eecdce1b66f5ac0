/** Articles that were read and drafted and wait beside the corpus until somebody publishes or discards them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createArticle, removeArticle, replaceArticle, saveReview, tidyArticles } from "../files/article-files.ts";
import { findDuplicate } from "../files/find-duplicate.ts";
import { type LoadedArticle, loadCorpus } from "../files/load-corpus.ts";
import type { Intake } from "../intake/intake.ts";
import { Refusal } from "../refusal.ts";
import { decideClaim } from "../review/decide-claim.ts";
import { type Decision, reviewClaim } from "../review/review-claim.ts";
import { type AddOptions, addDrafted, draftForCorpus } from "./add-article.ts";
import type { Draft, Given } from "./draft-article.ts";
import { updateArticle } from "./update-article.ts";

type TakeOptions = Pick<AddOptions, "given" | "file" | "now">;

/** What can be done with them; everything is on the disk when a call returns, and throws Refusal where it can't be. */
export interface WaitingArticles {
  /** Drafts an article and lets it wait; it takes the place of the same one, or of a part of it, that waits already. */
  take: (intake: Intake, options: TakeOptions) => Draft;
  /** Drafts an article that waits anew, as more of its text has come. */
  extend: (id: string, intake: Intake, options: Pick<AddOptions, "given" | "now">) => Draft;
  find: (id: string) => LoadedArticle | null;
  /** The article where it is published. */
  findPublished: (id: string) => LoadedArticle | null;
  /** All of the decisions, or none where one can't stand. */
  decide: (id: string, claim: string, ...decisions: Decision[]) => LoadedArticle;
  acceptAll: (id: string) => LoadedArticle;
  change: (id: string, given: Omit<Given, "id">, now: Date) => LoadedArticle;
  publish: (id: string, now: Date) => void;
  /** Takes a published article out of the corpus; it waits again. */
  takeBack: (id: string) => LoadedArticle;
  discard: (id: string) => void;
  /** Discards what has waited since before a moment; returns how many. */
  purge: (before: Date) => number;
}

/** `corpus` is the corpus folder; `waiting` a folder of the same shape, made when it is needed and put right after a kill. */
export const createWaitingArticles = (corpus: string, waiting: string, now: Date): WaitingArticles => {
  tidyArticles(waiting, now);
  const all = (): LoadedArticle[] => (existsSync(join(waiting, "articles")) ? loadCorpus(waiting).articles : []);
  const among = (articles: readonly LoadedArticle[], id: string): LoadedArticle | null =>
    articles.find(({ article }) => article.id === id) ?? null;
  const find = (id: string): LoadedArticle | null => among(all(), id);
  const findPublished = (id: string): LoadedArticle | null => among(loadCorpus(corpus).articles, id);
  const get = (id: string): LoadedArticle => {
    const loaded = find(id);
    if (loaded === null) throw new Refusal(`no article ${id} waits`);
    return loaded;
  };
  const saved = (reviewed: LoadedArticle): LoadedArticle => {
    saveReview(waiting, reviewed);
    return reviewed;
  };

  const draftAgain = (id: string, intake: Intake, options: TakeOptions): Draft => {
    const draft = draftForCorpus(corpus, intake, { ...options, given: { ...options.given, id } });
    replaceArticle(waiting, draft);
    return draft;
  };

  return {
    find,
    findPublished,
    take(intake, options) {
      const drafted = draftForCorpus(
        corpus,
        intake,
        options,
        all().map(({ article }) => article.id),
      );
      const same = findDuplicate(drafted, all());
      // what is only a part of another mustn't take its place
      if (same === null || same.holds === "part") {
        createArticle(waiting, drafted);
        return drafted;
      }
      return draftAgain(same.id, intake, options);
    },
    extend(id, intake, options) {
      get(id);
      return draftAgain(id, intake, { ...options, file: null });
    },
    decide(id, claim, ...decisions) {
      return saved(decideClaim(get(id), claim, decisions));
    },
    acceptAll(id) {
      const loaded = get(id);
      return saved(loaded.claims.reduce((sofar, claim) => reviewClaim(sofar, claim.id, { kind: "accept" }), loaded));
    },
    change(id, given, at) {
      const loaded = get(id);
      const { article, text, claims } = updateArticle(loaded, null, given, {
        lexicon: loadCorpus(corpus).lexicon,
        now: at,
      });
      // Only another date reads the text anew.
      const changed = { article, text, claims: article.asOf === loaded.article.asOf ? loaded.claims : claims };
      replaceArticle(waiting, changed);
      return changed;
    },
    publish(id, at) {
      const loaded = get(id);
      // Published before, and killed before it stopped waiting.
      if (findPublished(id)?.text !== loaded.text) addDrafted(corpus, loaded, at);
      removeArticle(waiting, id);
    },
    takeBack(id) {
      const loaded = findPublished(id);
      if (loaded === null) throw new Refusal(`there is no article ${id}`);
      if (find(id) === null) createArticle(waiting, loaded);
      removeArticle(corpus, id);
      return loaded;
    },
    discard(id) {
      get(id);
      removeArticle(waiting, id);
    },
    purge(before) {
      const day = before.toISOString().slice(0, 10);
      const old = all().filter(({ article }) => article.added < day);
      for (const { article } of old) removeArticle(waiting, article.id);
      return old.length;
    },
  };
};
