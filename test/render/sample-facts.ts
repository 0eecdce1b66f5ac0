/** Facts made up for the tests of rendering, each with a source around its quote. */
import type { Fact } from "../../src/answer/answer.ts";
import { Article } from "../../src/corpus/files/article.ts";
import { Claim, type Statistic } from "../../src/extract/claim.ts";

interface Sample {
  id?: string;
  quote: string;
  /** The number as it stands in the quote, with its reading. */
  number?: { text: string } & Partial<Omit<Statistic, "span">>;
  claim?: Partial<Omit<Claim, "span" | "statistic">>;
  article?: Partial<Article>;
  /** What stands before the quote in the source. */
  before?: string;
  after?: string;
}

const sources = new Map<string, string>();

/** The source of an article that a sample made. */
export const sourceOf = (id: string): string | null => sources.get(id) ?? null;

/** A fact whose article's text is the quote with what stands before and after it; one article a name, the latest wins. */
export const sampleFact = ({
  id = "sample-1",
  quote,
  number,
  claim,
  article,
  before = "开头一段。\n",
  after = "\n结尾一段。",
}: Sample): Fact => {
  const text = before + quote + after;
  const span = { start: before.length, end: before.length + quote.length };
  const made = Article.parse({
    ...{
      id: "sample",
      title: "直播电商观察",
      publisher: "样本日报",
      url: "https://news.example/a",
      published: "2020-06-01",
    },
    ...{ asOf: "2020-06-01", asOfRule: "published", language: "zh-Hans", added: "2026-01-01", attribution: null },
    body: [{ start: 0, end: text.length }],
    ...article,
  });
  sources.set(made.id, text);
  return {
    span,
    claim: Claim.parse({
      ...{ id, span, statistic: number ? statisticOf(quote, span.start, number) : null },
      ...{
        subject: "样本平台",
        metric: "成交额",
        period: "2020-05-10",
        periodRule: "stated",
        speaker: null,
        origin: null,
      },
      ...{ nature: "fact", gloss: null, foundBy: "hand", review: "accepted" },
      ...claim,
    }),
    article: made,
    quote,
    date: null,
    confidence: 0.95,
  };
};

const statisticOf = (quote: string, offset: number, { text, ...reading }: NonNullable<Sample["number"]>): Statistic => {
  const at = quote.indexOf(text);
  if (at < 0) throw new Error(`"${text}" doesn't stand in the quote`);
  const span = { start: offset + at, end: offset + at + text.length };
  return { value: 1, unit: "CNY", qualifier: null, vague: false, change: null, ...reading, span };
};
