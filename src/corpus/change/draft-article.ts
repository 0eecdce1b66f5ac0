/** An intake with what the maintainer gave → an article with drafted claims, nothing written yet. */
import { findBody } from "../../extract/find-body.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { sliceAll } from "../../text/span.ts";
import type { Article } from "../files/article.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import { readTextNames } from "../files/text-names.ts";
import { detectArticleLanguage, type GivenLanguage, readGivenLanguage } from "../intake/detect-language.ts";
import type { Intake } from "../intake/intake.ts";
import { tidyTitle } from "../intake/tidy-title.ts";
import { draftClaims } from "./draft-claims.ts";
import { nameArticle } from "./name-article.ts";
import { pageOf } from "./page-particulars.ts";
import { resolveAsOf } from "./resolve-as-of.ts";

/** What goes before anything found in the text. */
export interface Given {
  id?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  published?: string | undefined;
  asOf?: string | undefined;
  language?: GivenLanguage | undefined;
  attribution?: string | undefined;
}

export interface DraftContext {
  lexicon: Lexicon;
  /** The file's name, for the id. */
  file: string | null;
  takenIds: ReadonlySet<string>;
  now: Date;
}

export interface Draft extends LoadedArticle {
  /** What the maintainer should know, a sentence each. */
  notes: string[];
}

/** Characters of a title that is only the text's beginning. */
const LONGEST_BEGINNING = 40;

/** The first line, or as much of it as makes a title: cut after a clause where one ends, and marked. */
const titleFromBody = (text: string): string => {
  const line = Array.from(text.trim().split("\n")[0]?.trimEnd() ?? "");
  if (line.length <= LONGEST_BEGINNING) return line.join("");
  const beginning = line.slice(0, LONGEST_BEGINNING).join("");
  // 东方甄选发布公告称，“因 → 东方甄选发布公告称
  const clause = /^(.{10,})[，,；;：:。、!！?？]/u.exec(beginning)?.[1] ?? beginning;
  return `${clause.trim()}…`;
};

/** Of a text, as much is left out of captures with many menus; more may be a body that was cut short. */
const MOST_LEFT_OUT = 0.5;

/** What looks like a slip in what was given or read, a sentence each. */
const doubtsOf = ({ body, published, language }: Article, bodyText: string, text: string, today: string): string[] => {
  const length = body.reduce((sum, { start, end }) => sum + end - start, 0);
  const found = detectArticleLanguage(bodyText);
  // a traditional text may lack the characters that tell
  const contradicts = found !== language && (found !== "zh-Hans" || language === "en");
  return [
    ...(length < text.trim().length * (1 - MOST_LEFT_OUT)
      ? [
          `${text.length - length} of ${text.length} characters were left out as menus, adverts or footers: see what show --text has`,
        ]
      : []),
    ...(published !== null && published > today ? [`published ${published} lies ahead of today, ${today}`] : []),
    ...(contradicts ? [`the text looks like ${found}, not ${language}: --language says which it is`] : []),
  ];
};

/** Every claim's quote is exact: a draft that breaks a rule of the corpus is left out and noted. */
export const draftArticle = (intake: Intake, given: Given, { lexicon, file, takenIds, now }: DraftContext): Draft => {
  const today = now.toISOString().slice(0, 10);
  const { text } = intake;
  const body = findBody(text, given.title ?? intake.title ?? "");
  const bodyText = sliceAll(text, body);
  const title = given.title ?? intake.title ?? tidyTitle(titleFromBody(bodyText));
  const published = given.published ?? intake.published;
  const { doubt, ...dated } = resolveAsOf(bodyText, { given: given.asOf ?? null, published }, today);
  const url = given.url ?? intake.url;
  const particulars: Article = {
    id: given.id ?? nameArticle({ file, url, title }, takenIds),
    title,
    publisher: given.publisher ?? intake.publisher,
    url,
    published,
    ...dated,
    language: readGivenLanguage(given.language) ?? intake.language ?? "zh-Hans",
    added: today,
    body,
    page: pageOf(intake),
    attribution: given.attribution ?? null,
  };
  const names = readTextNames([title, bodyText], lexicon);
  const article: Article = { ...particulars, ...(names.length > 0 && { names }) };
  const { claims, broken } = draftClaims(article, text, lexicon);
  const notes = [...(doubt === null ? [] : [doubt]), ...doubtsOf(article, bodyText, text, today)];
  if (broken > 0) notes.push(`drafts with a wrong span were left out: ${broken}`);
  if (claims.length === 0) notes.push("no statement was found in the text");
  return { article, text, claims, notes };
};
