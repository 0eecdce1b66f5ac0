/** What keeps the corpus from answering a question: which of its slots isn't there. */
import { isEnglishWord } from "../lexicon/english-words.ts";
import { isPlace, isProperName } from "../lexicon/entry.ts";
import type { Mention } from "../lexicon/mention.ts";
import type { Term, WordKind } from "../search/query.ts";
import { contains, type Span, slice } from "../text/span.ts";
import type { Missing } from "./answer.ts";
import { readAskedName } from "./asked-name.ts";
import type { Candidate } from "./rank-claims.ts";
import type { Understood } from "./understand.ts";
import { ASKING_WEIGHT } from "./word-weights.ts";

type Slot = "subject" | "metric";
const isOf = (slot: Slot, { entry, how }: Mention): boolean =>
  how !== "loose" && (slot === "metric" ? entry.kind === "metric" : isProperName(entry));

/** A part of a measure stands for all of it: of 网上零售额 the 零售额 alone may well be held. */
const typed = ({ question, apart }: Understood, mention: Mention | undefined): string => {
  if (!mention) return "";
  return slice(question, apart.find((whole) => contains(whole, mention.span)) ?? mention.span);
};

/** A text that has only something like a word has no word for it. */
const LEAST_HELD = 0.5;

/** As many names as a line tells at a glance. */
const MOST_NAMES = 2;

/** 手上的文章里没有提到“坐过” says nothing: verbs have synonyms. */
const NAMING = new Set<WordKind>(["name", "noun"]);

/** Of what is asked for, the share that a single word must be to be named as what is missing. */
const LEAST_UNMET = 0.2;

/** A group with its term and what the nearest claim lacks of it. */
interface Lack {
  /** As typed. */
  word: string;
  span: Span;
  term: Term;
  /** How well the claim meets it, 0 to 1. */
  level: number;
  cost: number;
}

/** Nothing is said to be mentioned nowhere that some text names. */
const isNowhere = ({ term }: Lack): boolean => term.held < LEAST_HELD;

/** A name, be it of nobody that is known: northlane, but not "fare". */
const isNameLike = ({ word, term }: Lack): boolean =>
  term.kind === "name" && !(/^[a-z]/i.test(word) && isEnglishWord(word.toLowerCase()));

// 去年, last month; not 上半年 or the last quarter of 2023
const RELATIVE = /^(?!.*(?:19|20)\d\d).*(?:[今去前明]年|[上本]个?月|这个月|[昨今][天日]|this|last|yesterday|today)/;

/** What keeps the nearest claim from being the answer, named as typed. */
export const whatIsMissing = (understood: Understood, nearest: Candidate | undefined): Missing => {
  // 抖音电商今年怎么样: of the trade, though no text names it
  const named = understood.mentions.find((mention) => isOf("subject", mention) && !isPlace(mention.entry));
  if (!nearest) return named ? { reason: "subject", subject: typed(understood, named) } : { reason: "off_topic" };
  const { evidence, contradiction } = nearest;
  const lacks = evidence.met.flatMap(({ term, level }, at): Lack[] => {
    const group = understood.groups[at];
    return group && group.weight > ASKING_WEIGHT
      ? [{ word: group.typed, span: group.span, term, level, cost: (1 - level) * term.weight }]
      : [];
  });
  if (lacks.every(isNowhere) && named === undefined) return { reason: "off_topic" };
  // 今天天气: some text knows 气候, what is nearest says nothing of it
  const namesNothing = !understood.mentions.some((one) => isOf("subject", one) || isOf("metric", one));
  if (namesNothing && lacks.every(({ level }) => level < LEAST_HELD)) return { reason: "off_topic" };
  if (understood.unknownOwner !== null) return { reason: "subject", subject: understood.unknownOwner };
  const heldNowhere = ({ span }: Mention): boolean => {
    const at = understood.groups.findIndex((group) => group.span.start === span.start);
    return evidence.met[at]?.term.rows.length === 0;
  };
  for (const slot of ["subject", "metric"] as const) {
    const mention = understood.mentions.find((one) => isOf(slot, one) && heldNowhere(one));
    if (mention) return { reason: slot, [slot]: typed(understood, mention) };
  }
  const measure = understood.apart.find((whole) => lacks.some((lack) => isNowhere(lack) && contains(whole, lack.span)));
  if (measure) return { reason: "metric", metric: slice(understood.question, measure) };
  const stranger = lacks.find((lack) => isNowhere(lack) && isNameLike(lack));
  if (stranger) return { reason: "subject", subject: stranger.word };
  if (contradiction === "subject" || contradiction === "metric") {
    const mention = understood.mentions.find((one) => isOf(contradiction, one));
    // 京东日活多少: the texts name JD, but give this of somebody else
    if (contradiction === "subject" && mention && evidence.wantsNumber) {
      // tiktok美国用户多少: of both together, though each is named
      const subject = understood.mentions
        .filter((one) => isOf("subject", one))
        .slice(0, MOST_NAMES)
        .map((one) => typed(understood, one))
        .join(" · ");
      const metric = typed(
        understood,
        understood.mentions.find((one) => isOf("metric", one)),
      );
      return metric ? { reason: "metric", subject, metric } : { reason: "number", subject };
    }
    return contradiction === "subject"
      ? { reason: "answer" }
      : { reason: "metric", metric: typed(understood, mention) };
  }
  const [period] = understood.periods;
  if (contradiction === "period" && period) {
    const isRelative = RELATIVE.test(period.typed) && period.year !== null;
    return { reason: "period", period: period.typed, ...(isRelative && { year: String(period.year) }) };
  }
  // 2023年B站的营收: the nearest is only a quarter's
  if (contradiction === null && period && evidence.period === "within" && evidence.metric === "match") {
    const [subject, metric] = (["subject", "metric"] as const).map((slot) =>
      typed(
        understood,
        understood.mentions.find((one) => isOf(slot, one)),
      ),
    );
    return { reason: "period", period: period.typed, ...(subject && { subject }), ...(metric && { metric }) };
  }
  const asked = readAskedName(understood);
  if (contradiction === "name" && asked) return { reason: "name", name: asked.typed };
  if (contradiction === "cause") return { reason: "cause" };
  if (contradiction === "number") return { reason: "number" };
  const [unmet] = lacks.filter((lack) => isNowhere(lack) && NAMING.has(lack.term.kind)).sort((a, b) => b.cost - a.cost);
  if (unmet && evidence.unmet > LEAST_UNMET) return { reason: "subject", subject: unmet.word };
  return { reason: evidence.wantsNumber ? "number" : "answer" };
};
