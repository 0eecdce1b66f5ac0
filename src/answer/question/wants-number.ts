/** Whether a question wants a number. */
import type { Mention } from "../../lexicon/mention.ts";
import type { AnswerType } from "../../search/answer-type.ts";
import { askingWords } from "./asking-words.ts";
import { asksCause } from "./asks-cause.ts";
import { once } from "./once.ts";

/** The measures that a question names. */
export const namedMetrics = once((mentions: readonly Mention[]) =>
  mentions.filter(({ entry, how }) => entry.kind === "metric" && how !== "loose"),
);

/** Those whose words mean nothing else: "users" may be the people as well as their number. */
export const strictMetrics = once((mentions: readonly Mention[]) =>
  namedMetrics(mentions).filter(
    ({ span, how }) =>
      how === "name" && mentions.every((other) => other.span.start !== span.start || other.entry.kind === "metric"),
  ),
);

/** Types of question that a number answers. */
const NUMBER_TYPES = new Set<AnswerType>(["number", "money", "count", "share", "rank", "duration"]);

// 消费券在哪领 要搜什么: no number
const ASKS_WHICH = /什么|甚么|啥|哪|怎|干嘛|点样|\bhappen(?:s|ed|ing)?\b|\bgoing on\b/;

// 日活咋样, 日活怎么样, 用户规模是啥: of the measure before it; 主播跟粉丝关系咋样: of something else
const HOW_IS =
  /(?:的?(?:情况|表现|数据|成绩|水平))?(?:咋样|怎么样|怎样|如何|是个?(?:什么|甚么|啥)(?:水平|数字?|情况)?)[呢啊呀了?？]*$/;

// what is the goal of kuaishou around the 618 sale: of the sale's goal, and of no sales
const OF_STATEMENT =
  /\b(?:goal|aim|purpose|point|reason|background|meaning|idea|strategy|plan|role|logic|benefit|advantage|problem|challenge|risk|secret|trick|message|trend|future)s? (?:of|for|behind|in|with)\b|(?:目的|意义|背景|原因|用意|打算|算盘|策略|好处|优势|作用|前景|趋势|问题|风险|逻辑)[?？]*$/i;

// what arenas will they widen, apart from supply chain investment: of what stands with the asking word
const WHAT_NOUN =
  /\b(?:what|which) (?!(?:is|are|was|were|do|does|did|will|would|has|have|had|can|could|should|if|about)\b)(?<noun>[a-z][a-z'’/ -]{0,60}?)(?= (?:of|in|for|from|to|on|at|by|with|is|are|was|were|do|does|did|will|would|has|have|had|can|could|should|may|might)\b|[?,]|$)/i;

/** Whether the English question asks which of something, and that is no measure. */
const asksWhichThing = (folded: string, measures: readonly Mention[]): boolean => {
  const match = WHAT_NOUN.exec(folded);
  const noun = match?.groups?.noun;
  if (!match || noun === undefined) return false;
  const end = folded.indexOf(noun, match.index) + noun.length;
  return !measures.some(({ span }) => span.start < end && span.end >= end);
};

/** Named measures; production may be the making as well as how much is made. */
const measuresIn = (mentions: Mention[]): Mention[] =>
  namedMetrics(mentions).filter(({ span }) =>
    mentions.every((other) => other.span.start !== span.start || other.entry.kind !== "concept"),
  );

/** Whether a question wants a number: it asks for one, or names a metric and nothing else (快手日活, Kuaishou DAU). */
export const wantsNumber = once((understood) => {
  const { type, expected, mentions, amounts, folded } = understood;
  if (NUMBER_TYPES.has(type)) return true;
  const how = type === "what" || type === "how" ? HOW_IS.exec(folded) : null;
  const isOfMeasure = how !== null && strictMetrics(mentions).some(({ span }) => span.end === how.index);
  if (isOfMeasure) return true;
  if (!OPEN_TYPES.has(type) || asksCause(understood)) return false;
  if (type === "yesno") {
    const asksOfSize = expected.change === "change" || OF_SIZE.test(askingWords(understood));
    return amounts.length > 0 || (asksOfSize && (expected.explicit || strictMetrics(mentions).length > 0));
  }
  if (expected.explicit) return true;
  const asking = askingWords(understood);
  if (how !== null || type !== "what" || ASKS_WHICH.test(asking) || OF_STATEMENT.test(asking)) return false;
  const measures = measuresIn(mentions);
  return measures.length > 0 && !asksWhichThing(folded, measures);
});

// is its share over half, 利润高吗: of how much there is; but not does moving sales online help
const OF_SIZE =
  /[超过高低多少小够到达]|大(?![家概约])|\b(?:more|less|over|under|above|below|than|reach(?:ed|es)?|hit|big(?:ger)?|larger?|high(?:er)?|low(?:er)?|topp?(?:ed|s)?|up|down|half|doubled?|much|many)\b/i;

/** Types that a number may answer, if the words ask for one. */
const OPEN_TYPES = new Set<AnswerType>(["what", "yesno", "compare", "list"]);
