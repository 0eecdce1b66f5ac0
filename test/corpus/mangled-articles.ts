/** Articles with pieces cut out, put in and swapped: the same ones for the same seed. */

import { draftArticle } from "../../src/corpus/change/draft-article.ts";
import { findAll } from "../../src/corpus/check-corpus.ts";
import { ClaimLine, formatClaims, readClaimLine } from "../../src/corpus/files/claims-file.ts";
import type { Corpus } from "../../src/corpus/files/load-corpus.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import { type Format, readIntake } from "../../src/corpus/intake/read-intake.ts";
import { Refusal } from "../../src/corpus/refusal.ts";
import type { Lexicon } from "../../src/lexicon/lexicon.ts";
import { slice } from "../../src/text/span.ts";
import { createRandom } from "../support/random.ts";

/** Made-up articles of the kinds that people have. */
const ARTICLES: string[] = [
  `首页 > 财经\n云岭咖啡年报：门店突破八百家\n发布时间：2022-03-10 09:30 来源：云岭日报\n\n3月10日，云岭咖啡公布2021年业绩。去年，云岭咖啡营收达 12.6 亿元，同比增长35%，其中线上占比为 41.5%。\n\n截至2021年底，云岭咖啡门店数达到 812 家，会员超过 400 万人，较2020年底增加逾百万。创始人周南表示，“明年将开出300家店，单店成本要降到20万元—25万元。”\n\n云岭日报 版权所有`,
  `首頁 | 商業\n\n南山茶業第二季營收年增兩成\n\n南山茶業（以下簡稱「南山」）今日公布，2023年第二季營收為新台幣3.4億元，較去年同期成長21.5%；毛利率下降0.7個百分點。除了北部以外，各區門市數均上升，A、B、C三區分別為12家、18家、25家。\n\n責任編輯：林`,
  `Home | Business\n\nLakeside Foods sales climb 12% as online orders double\n\nBy Jane Doe\nMarch 3, 2023\n\nLakeside Foods said on Friday that revenue rose 12% to $1.35 billion in 2022, up from $1.2 billion a year earlier. Online orders doubled to more than 40 million.\n\n"We expect to open 25 to 30 stores this year," said Chief Executive Ann Lee. Net loss narrowed to US$3.5 million, or 2 cents a share.\n\n© Lakeside Times`,
  "品类\t成交额（亿元）\t同比\n美妆\t32.5\t+18%\n食品\t20\t-3.2%\n\n一百二十万人次参与，数百万单，近3成来自县城，1.2—1.5倍于上年。½ 价、①号店、ＡＢＣ１２３、𠮷野家共３００间。",
];

const PIECES = [
  "亿",
  "万",
  "%",
  "。",
  "，",
  "“",
  "”",
  "\n\n",
  "\t",
  "3.1",
  "12",
  "-",
  "—",
  "同比",
  "其中",
  "分别",
  "（",
  "）",
  "今年",
  "$",
  "\u0000",
  "\ud842",
  "\u{20bb7}",
  "\u200b",
  "①",
  "½",
  "<p>",
  "</div>",
  "|",
  "***",
  "](",
];

const FORMATS: Format[] = ["text", "text", "text", "html", "markdown"];

/** One mangled article with the format to read it as. */
const mangledArticle = (seed: number): { text: string; format: Format } => {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  let text = ARTICLES[below(ARTICLES.length)] ?? "";
  for (let changes = 1 + below(6); changes > 0; changes--) {
    const at = below(text.length + 1);
    const kind = below(3);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + below(30));
    else if (kind === 1) text = text.slice(0, at) + (PIECES[below(PIECES.length)] ?? "") + text.slice(at);
    else text = text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
  }
  return { text, format: FORMATS[below(FORMATS.length)] ?? "text" };
};

/** Takes a mangled article in and checks it, as the commands do, in memory. Throws on anything but a refusal; returns the corpus, or null when the article was refused. */
export const takeIn = (seed: number, lexicon: Lexicon): Corpus | null => {
  const { text: raw, format } = mangledArticle(seed);
  const bytes = new TextEncoder().encode(raw);
  try {
    const intake = readIntake({ bytes, name: null, address: null, contentType: null }, format);
    const draft = draftArticle(intake, {}, { lexicon, file: null, takenIds: new Set(), now: new Date("2024-01-01") });
    const { article, text } = draft;
    const lines = JSON.parse(formatClaims(draft.claims, text)) as unknown[];
    const claims = lines.map((line) => readClaimLine(ClaimLine.parse(line)));
    for (const { span, statistic } of claims) {
      const quote = slice(text, span);
      if (!text.includes(quote) || (statistic && !quote.includes(slice(text, statistic.span))))
        throw new Error(`no exact quote: ${quote}`);
      if (format === "text" && !new TextDecoder().decode(bytes).includes(quote))
        throw new Error(`not as it came: ${quote}`);
    }
    const corpus = createCorpus([{ article, text, claims }], lexicon);
    findAll(corpus);
    return corpus;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};
