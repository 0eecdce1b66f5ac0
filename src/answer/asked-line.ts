/** A line of business or of goods whose money is asked for: 广告业务总收入, clothing sales. */
import type { Mention } from "../lexicon/mention.ts";
import type { Span } from "../text/span.ts";
import type { ClaimView } from "./claim-view.ts";
import { LEVELS } from "./met-words.ts";
import { once } from "./once.ts";
import type { Understood } from "./understand.ts";
import { strictMetrics } from "./wants-number.ts";

// 广告业务的总收入, the makeup line's total revenue
const BETWEEN = /^(?:的|业务|業務|板块|總|总|total|'s|line|business|segment|\s)*$/i;
/** 全年营收, 总共卖了: of all of it. */
const OF_NONE = new Set(["full-year", "number-of", "majority", "hit-peak", "peak-season", "nationwide"]);

/** 海外业务赚了多少, 国内市场份额: of a part, wherever it is said. */
const OF_WHERE = new Set(["overseas", "domestic"]);

/** The lines that stand right before a measure of money, and the part of the world: what doesn't name them is of something else. */
export const linesAsked = once(({ question, mentions }): Mention[] => {
  const metrics = strictMetrics(mentions);
  const measures = metrics.filter(({ entry }) => entry.dimension === "money");
  const isMeasured = ({ end }: Span): boolean =>
    measures.some(({ span: { start } }) => end <= start && BETWEEN.test(question.slice(end, start)));
  return mentions.filter(
    ({ entry: { id, kind }, how, span }) =>
      kind === "concept" &&
      how === "name" &&
      !OF_NONE.has(id) &&
      ((OF_WHERE.has(id) && metrics.length > 0) || isMeasured(span)),
  );
});

// 中国最大的提供商: 国内 in other words
const AT_HOME = /中国|我国|全国|\bchin(?:a|ese)\b/;
const isAtHome = ({ entry }: Mention, { quote }: ClaimView): boolean => entry.id === "domestic" && AT_HOME.test(quote);

/** Whether a line or a part of the world is asked for that neither the claim nor what stands right before it names; `levelFor` gives how near it is met. */
export const lacksLine = (understood: Understood, view: ClaimView, levelFor: (mention: Mention) => number): boolean =>
  linesAsked(understood).some((mention) => levelFor(mention) <= LEVELS.earlier && !isAtHome(mention, view));
