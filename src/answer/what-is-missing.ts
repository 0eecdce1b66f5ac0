/** What keeps the corpus from answering a question: which of its slots isn't there. */
import { isProperName } from "../lexicon/entry.ts";
import type { Mention } from "../lexicon/mention.ts";
import type { Missing } from "./answer.ts";
import type { Candidate } from "./rank-claims.ts";
import type { Understood } from "./understand.ts";
import { ASKING_WEIGHT } from "./word-weights.ts";

type Slot = "subject" | "metric";
const isOf = (slot: Slot, { entry, how }: Mention): boolean =>
  how !== "loose" && (slot === "metric" ? entry.kind === "metric" : isProperName(entry));

const typed = ({ question }: Understood, mention: Mention | undefined): string =>
  mention ? question.slice(mention.span.start, mention.span.end) : "";

/** A text that has only something like a word has no word for it. */
const LEAST_HELD = 0.5;

/** What keeps the nearest claim from being the answer, named as typed. */
export const whatIsMissing = (understood: Understood, nearest: Candidate | undefined): Missing => {
  if (!nearest) return { reason: "off_topic" };
  const { evidence, contradiction } = nearest;
  const telling = evidence.met.filter((_, at) => (understood.groups[at]?.weight ?? 0) > ASKING_WEIGHT);
  if (telling.every(({ term }) => term.held < LEAST_HELD)) return { reason: "off_topic" };
  if (understood.unknownOwner !== null) return { reason: "subject", subject: understood.unknownOwner };
  const heldNowhere = ({ span }: Mention): boolean => {
    const at = understood.groups.findIndex((group) => group.span.start === span.start);
    return evidence.met[at]?.term.rows.length === 0;
  };
  for (const slot of ["subject", "metric"] as const) {
    const mention = understood.mentions.find((one) => isOf(slot, one) && heldNowhere(one));
    if (mention) return { reason: slot, [slot]: typed(understood, mention) };
  }
  if (contradiction === "subject" || contradiction === "metric") {
    const mention = understood.mentions.find((one) => isOf(contradiction, one));
    // 京东日活多少: the texts name JD, but give this of somebody else
    if (contradiction === "subject" && mention && evidence.wantsNumber) {
      const subject = typed(understood, mention);
      const metric = typed(
        understood,
        understood.mentions.find((one) => isOf("metric", one)),
      );
      return metric ? { reason: "metric", subject, metric } : { reason: "number", subject };
    }
    return { reason: contradiction, [contradiction]: typed(understood, mention) };
  }
  const period = understood.periods[0]?.typed;
  if (contradiction === "period" && period) return { reason: "period", period };
  if (contradiction === "number") return { reason: "number" };
  const unmet = evidence.met
    .map(({ term, level }, at) => ({ group: understood.groups[at], cost: (1 - level) * term.weight }))
    .sort((a, b) => b.cost - a.cost)[0];
  if (unmet?.group && evidence.unmet > 0.2) return { reason: "subject", subject: unmet.group.typed };
  return evidence.wantsNumber ? { reason: "number" } : { reason: "off_topic" };
};
