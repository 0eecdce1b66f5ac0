/** A short made-up article with its claims, and a way to put it on disk. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../src/corpus/files/article.ts";
import { formatClaims } from "../../src/corpus/files/claims-file.ts";
import type { LoadedArticle } from "../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";

export const TEXT = `首页 > 资讯

青禾商城半年报

时间:2021-07-20

  今年上半年,青禾商城成交额达 52.4 亿元,同比增长18%。其中直播间成交额为 9.6 亿元。

  创始人林晓表示,“直播是服务,不是叫卖。”

版权所有`;

/** The span of `words` in `text`, from `from` on. */
const spanOf = (text: string, words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`no ${words} in the text`);
  return { start, end: start + words.length };
};

const BODY = { start: spanOf(TEXT, "今年上半年").start, end: spanOf(TEXT, "叫卖。”").end };

export const ARTICLE: Article = {
  id: "qinghe",
  title: "青禾商城半年报",
  publisher: "青禾日报",
  url: "https://example.com/qinghe",
  published: "2021-07-20",
  asOf: "2021-07-20",
  asOfRule: "published",
  language: "zh-Hans",
  added: "2021-08-01",
  body: [BODY],
  attribution: null,
};

/** A claim on `quote`, with the given reading over that of a plain statement. */
export const claimOn = (text: string, id: string, quote: string, reading: Partial<Claim> = {}): Claim => ({
  id,
  span: spanOf(text, quote),
  statistic: null,
  subject: "青禾商城",
  metric: "",
  period: null,
  periodRule: null,
  speaker: null,
  origin: null,
  nature: "fact",
  gloss: null,
  foundBy: "hand",
  review: "accepted",
  ...reading,
});

/** What a number in `text` reads as. */
export const statisticOn = (
  text: string,
  words: string,
  value: number,
  unit: string,
): NonNullable<Claim["statistic"]> => ({
  span: spanOf(text, words),
  value,
  unit,
  qualifier: null,
  vague: false,
  change: null,
});

const SALES = "今年上半年,青禾商城成交额达 52.4 亿元,同比增长18%。";
const LIVE = "其中直播间成交额为 9.6 亿元。";

export const CLAIMS: Claim[] = [
  claimOn(TEXT, "qinghe-1", SALES, {
    metric: "成交额",
    period: "2021-01/2021-06",
    periodRule: "今年",
    statistic: statisticOn(TEXT, "52.4 亿元", 5_240_000_000, "CNY"),
  }),
  claimOn(TEXT, "qinghe-2", LIVE, {
    subject: "青禾商城直播间",
    metric: "成交额",
    period: "2021-01/2021-06",
    periodRule: "carried",
    statistic: statisticOn(TEXT, "9.6 亿元", 960_000_000, "CNY"),
  }),
  claimOn(TEXT, "qinghe-3", "创始人林晓表示,“直播是服务,不是叫卖。”", {
    speaker: "林晓",
    nature: "opinion",
    metric: "看法",
  }),
];

export const LOADED: LoadedArticle = { article: ARTICLE, text: TEXT, claims: CLAIMS };

export const LEXICON = createLexicon([]);

/** Writes articles into a new corpus folder and returns its path. */
export const writeCorpus = (articles: readonly LoadedArticle[] = [LOADED], entries: unknown[] = []): string => {
  const dir = mkdtempSync(join(tmpdir(), "corpus-"));
  mkdirSync(join(dir, "articles"));
  mkdirSync(join(dir, "lexicon"));
  writeFileSync(join(dir, "lexicon", "names.json"), JSON.stringify(entries));
  for (const { article, text, claims } of articles) {
    const folder = join(dir, "articles", article.id);
    mkdirSync(folder);
    writeFileSync(join(folder, "article.json"), `${JSON.stringify(article, null, 2)}\n`);
    writeFileSync(join(folder, "source.txt"), text);
    writeFileSync(join(folder, "claims.json"), formatClaims(claims, text));
  }
  return dir;
};
