/** Options that several corpus commands share, and how their values are read. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { Article } from "../../corpus/files/article.ts";
import type { GivenLanguage } from "../../corpus/intake/detect-language.ts";
import { readDay } from "../../corpus/intake/read-date.ts";
import type { Format } from "../../corpus/intake/read-intake.ts";
import { type ZodType, z } from "../../zod.ts";

export const DEFAULT_CORPUS = "corpus";
export const corpusOption = (): Option => new Option("--corpus <dir>", "the corpus folder").default(DEFAULT_CORPUS);

/** Calls of `npm run corpus` in the words, with the corpus that they are for where it isn't the usual one. */
export const naming = (corpus: string, words: string): string =>
  corpus === DEFAULT_CORPUS ? words : words.replaceAll(/npm run corpus -- [a-z]{1,20}/g, `$& --corpus ${corpus}`);

export const jsonOption = (): Option => new Option("--json", "print JSON for a script");

const reads =
  <T>(schema: ZodType<T>, wants: string) =>
  (value: string): T => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new InvalidArgumentError(wants);
    return parsed.data;
  };

/** Words, blanks around them aside; refuses none at all (--title ""). */
const readWordsOption = reads(z.string().trim().min(1), "It is blank; leave the option out where it isn't known.");
/** A day in any way that pages write one; what there is none of is answered by this. */
export const WANTS_DATE = "It wants a date like 2023-08-15, 2023年8月15日 or August 15, 2023.";
const readDateOption = (value: string): string => {
  const day = readDay(value);
  if (day === null) throw new InvalidArgumentError(WANTS_DATE);
  return day;
};
const readUrlOption = reads(z.url({ protocol: /^https?$/ }), "It wants an address like https://example.com/a.");
export const readIdOption = reads(Article.shape.id, "It wants lower-case letters, digits and hyphens, at most 48.");

const LANGUAGES: Record<string, Article["language"]> = {
  "zh-hans": "zh-Hans",
  "zh-cn": "zh-Hans",
  "zh-sg": "zh-Hans",
  "zh-hant": "zh-Hant",
  "zh-tw": "zh-Hant",
  "zh-hk": "zh-Hant",
  "zh-mo": "zh-Hant",
  en: "en",
};

/** Plain zh stays as it is: the characters tell the script. */
const readLanguageOption = (value: string): GivenLanguage => {
  const name = value.toLowerCase().replace("_", "-");
  const language = LANGUAGES[name] ?? LANGUAGES[name.slice(0, 2)];
  if (language === undefined && name !== "zh") throw new InvalidArgumentError("It wants zh, zh-Hans, zh-Hant or en.");
  return language ?? "zh";
};

export const formatOption = (): Option =>
  new Option("--as <format>", "read it as this, whatever it looks like").choices([
    "text",
    "html",
    "markdown",
  ] satisfies Format[]);

/** What a command may be told of an article. */
export interface ParticularOptions {
  title?: string;
  publisher?: string;
  url?: string;
  published?: string;
  asOf?: string;
  language?: GivenLanguage;
  attribution?: string;
}

/** Adds the options that tell it. */
export const addParticularOptions = (command: Command): Command =>
  command
    .option("--title <title>", "its title", readWordsOption)
    .option("--publisher <name>", "who published it", readWordsOption)
    .option("--url <url>", "where it can be read", readUrlOption)
    .option("--published <date>", "the date on the page, like 2023-08-15", readDateOption)
    .option("--as-of <date>", "the date that the text speaks from, where it isn't the page's", readDateOption)
    .option("--language <language>", "zh, zh-Hans, zh-Hant or en", readLanguageOption)
    .option("--attribution <sentence>", "who owns the text and by what leave it stands here", readWordsOption);
