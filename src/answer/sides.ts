/** A question that sets two things side by side (菜鸟和达达谁涨得快), as one question for each of them. */
import type { Mention } from "../lexicon/mention.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Understood } from "./understand.ts";

// 谁涨得快, 哪个多, which grew faster, both, 分别: what is asked is asked of each
const OF_EACH =
  /谁|哪[个家边类方一]|分别|各(?:自|是|有|为|多少)|对比|相比|比较|还是|差(?:多少|距|别)|更|\bwho\b|\bwhose\b|\bwhich\b|\bboth\b|\beach\b|\bversus\b|\bvs\b|\bagainst\b|\bcompared?\b|\bbetter\b|\bor\b|\bthan\b|\brespectively\b/;
// 谁多, faster: numbers are set side by side
const BY_NUMBER =
  /[多少快慢高低大小长短猛贵便宜强]|\b(?:more|most|less|faster|slower|quicker|bigger|larger|higher|lower|better|worse|longer|cheaper|growth|grew)\b/;
const BETWEEN =
  /^[^,.;，。；?？]{0,14}?(?:和|跟|与|與|同|还是|還是|或者?|对|比|、|\+|\/|\bvs\b\.?|\bversus\b|\bor\b|\band\b|\bagainst\b|\bcompared (?:to|with)\b|\bthan\b)[^,.;，。；?？]{0,14}$/;
/** English sides may stand after a comma: "who …, Alibaba or Shopee". */
const SEPARATOR = /^\s*(?:,|，|、)\s*$/;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Two different names of one kind with "and", "or" or 和 between them, the last such pair. */
const pairOf = (question: string, mentions: readonly Mention[]): [Mention, Mention] | null => {
  for (let at = mentions.length - 1; at > 0; at--) {
    const second = mentions[at] as Mention;
    const first = mentions.slice(0, at).findLast(({ span }) => span.end <= second.span.start);
    if (!first || first.entry.kind !== second.entry.kind || first.entry.id === second.entry.id) continue;
    if (first.entry.kind === "concept" && (first.how === "loose") !== (second.how === "loose")) continue;
    const between = fold(question.slice(first.span.end, second.span.start));
    if (BETWEEN.test(between) || SEPARATOR.test(between)) return [first, second];
  }
  return null;
};

const without = (understood: Understood, gone: Span): Understood => ({
  ...understood,
  type: "compare",
  expected: BY_NUMBER.test(fold(understood.question))
    ? { ...understood.expected, explicit: true }
    : understood.expected,
  groups: understood.groups.filter(({ span }) => !overlaps(span, gone)),
  mentions: understood.mentions.filter(({ span }) => !overlaps(span, gone)),
  periods: understood.periods.filter(({ span }) => !overlaps(span, gone)),
});

/** The question for either side; null when it doesn't set two things side by side. */
export function readSides(understood: Understood): [Understood, Understood] | null {
  const { question, mentions, periods } = understood;
  if (understood.type !== "compare" && !OF_EACH.test(fold(question))) return null;
  const subjects = mentions.filter(({ entry }) => entry.kind === "subject");
  const pair =
    pairOf(question, subjects) ??
    pairOf(
      question,
      mentions.filter(({ entry }) => entry.kind === "concept"),
    );
  const at = periods.filter(({ role }) => role !== "since");
  const spans = pair?.map(({ span }) => span) ?? (at.length === 2 ? at.map(({ span }) => span) : null);
  const [first, second] = spans ?? [];
  return first && second ? [without(understood, second), without(understood, first)] : null;
}
