/** Claims without end: subjects, metrics, periods and values of the real corpus put together anew, the same for the same seed. */
import { type Corpus, createCorpus, type LoadedArticle } from "../src/corpus/files/load-corpus.ts";
import type { Claim } from "../src/extract/claim.ts";
import type { Dimension, Entry } from "../src/lexicon/entry.ts";

/** A question about one claim, which alone answers it. */
export interface KnownItem {
  question: string;
  claim: string;
}

const CLAIMS_AN_ARTICLE = 100;
const SENTENCES_A_PARAGRAPH = 4;
/** Periods in which a subject's metric is told. */
const PERIODS_A_PAIR = 4;
const FIRST_YEAR = 2012;
const YEARS = 12;

/** Sentences of the first article with their slots left open. */
const FRAMES: ((slots: { subject: string; metric: string; period: string; value: string }) => string)[] = [
  ({ subject, metric, period, value }) => `截至${period}，${subject}${metric}达${value}。`,
  ({ subject, metric, period, value }) =>
    `${period}，${subject}的${metric}已经超过${value}，与原有用户存在很大互补性。`,
  ({ subject, metric, period, value }) =>
    `经过多年的发展，${subject}${period}${metric}为${value}，成为电商重要组成部分。`,
  ({ subject, metric, period, value }) =>
    `数据显示，${period}${subject}${metric}为${value}，直播短视频电商是一场新革命。`,
  ({ subject, metric, period, value }) => `${subject}发布的报告显示，${period}其${metric}达到${value}，占比继续提升。`,
];

const UNITS: Partial<Record<Dimension, { written: string; unit: string; factor: number }>> = {
  money: { written: " 亿元", unit: "CNY", factor: 1e8 },
  people: { written: "万人", unit: "people", factor: 1e4 },
  share: { written: "%", unit: "%", factor: 1 },
  ratio: { written: "%", unit: "%", factor: 1 },
};

const QUESTIONS: ((slots: { subject: string; metric: string; period: string }) => string)[] = [
  ({ subject, metric, period }) => `${period}${subject}的${metric}是多少？`,
  ({ subject, metric, period }) => `${subject}${metric}在${period}有多少`,
  ({ subject, metric, period }) => `请问${subject}${period}${metric}多少`,
];

/** Mulberry32: numbers from 0 up to the given one, exclusive. */
const createRandom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const namesOf = (entries: readonly Entry[], kind: Entry["kind"]): Entry[] =>
  entries.filter(({ kind: other, zh }) => other === kind && (zh[0]?.length ?? 0) > 1);

const periodAt = (place: number): { written: string; iso: string } => {
  const year = FIRST_YEAR + (place % YEARS);
  const month = Math.floor(place / YEARS) % 13;
  if (month === 0) return { written: `${year}年`, iso: `${year}` };
  return { written: `${year}年${month}月`, iso: `${year}-${String(month).padStart(2, "0")}` };
};

/** A corpus of so many claims with questions about some of them. The lexicon is the real one. */
export const growCorpus = (
  real: Corpus,
  size: number,
  { seed = 20, questions = 300 } = {},
): { corpus: Corpus; items: KnownItem[] } => {
  const random = createRandom(seed);
  const subjects = namesOf(real.lexicon.entries, "subject");
  const metrics = namesOf(real.lexicon.entries, "metric").filter(({ dimension }) => dimension && UNITS[dimension]);
  const pairs = subjects.length * metrics.length;
  // a step that shares no factor with the number of pairs walks through all of them
  const step = 7_919;
  const start = random(pairs);
  const articles: LoadedArticle[] = [];
  const items: KnownItem[] = [];
  const asked = Math.max(1, Math.floor(size / questions));
  let sentences: string[] = [];
  let claims: Claim[] = [];
  let at = 0;
  const close = (): void => {
    const id = `grown-${articles.length + 1}`;
    const text = sentences.join("");
    articles.push({
      article: {
        ...{ id, title: "电商数据汇编", publisher: "合成", url: null, published: "2024-01-01", asOf: "2024-01-01" },
        ...{ asOfRule: "given", language: "zh-Hans", added: "2024-01-01", attribution: null },
        body: [{ start: 0, end: text.length }],
      },
      text,
      claims,
    });
    sentences = [];
    claims = [];
    at = 0;
  };
  // the claims of a pair lie far from each other, as they do in articles of different years
  const rows = Math.ceil(size / PERIODS_A_PAIR);
  for (let number = 0; number < size; number++) {
    const pair = (start + (number % rows) * step) % pairs;
    const subject = subjects[pair % subjects.length];
    const metric = metrics[Math.floor(pair / subjects.length)];
    const unit = UNITS[metric?.dimension ?? "money"];
    if (!subject || !metric || !unit) continue;
    const period = periodAt((pair + 17 * Math.floor(number / rows)) % (YEARS * 13));
    const amount = 1 + random(unit.unit === "%" ? 98 : 9_000) + random(10) / 10;
    const slots = {
      subject: subject.zh[0] ?? "",
      metric: metric.zh[0] ?? "",
      period: period.written,
      value: `${amount}${unit.written}`,
    };
    const sentence = (FRAMES[random(FRAMES.length)] ?? FRAMES[0])?.(slots) ?? "";
    const valueAt = at + sentence.lastIndexOf(slots.value);
    const id = `grown-${articles.length + 1}-${claims.length + 1}`;
    claims.push({
      ...{ id, span: { start: at, end: at + sentence.length }, subject: slots.subject, metric: slots.metric },
      statistic: {
        ...{
          span: { start: valueAt, end: valueAt + slots.value.length },
          value: Number((amount * unit.factor).toFixed(0)),
        },
        ...{ unit: unit.unit, qualifier: null, vague: false, change: null },
      },
      ...{ period: period.iso, periodRule: "stated", speaker: null, origin: null, nature: "fact", gloss: null },
      ...{ foundBy: "grown", review: "draft" },
    });
    if (number % asked === 0 && items.length < questions)
      items.push({ question: QUESTIONS[random(QUESTIONS.length)]?.(slots) ?? "", claim: id });
    const breaks = claims.length % SENTENCES_A_PARAGRAPH === 0 ? "\n" : "";
    sentences.push(sentence, breaks);
    at += sentence.length + breaks.length;
    if (claims.length === CLAIMS_AN_ARTICLE) close();
  }
  if (claims.length > 0) close();
  return { corpus: createCorpus(articles, real.lexicon), items };
};
