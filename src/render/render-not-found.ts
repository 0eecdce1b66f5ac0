/** What to say when the corpus doesn't hold the answer: what is missing, and the nearest thing as an offer. */
import { type Answer, type Missing, mayAnswer } from "../answer/answer.ts";
import { formatAction } from "./action.ts";
import { oneLine } from "./clean-text.ts";
import type { Message } from "./message.ts";
import { toMessage } from "./message-limits.ts";
import type { Phrases } from "./phrases.ts";
import { bold, join, type Piece } from "./piece.ts";
import { briefOf, glossOf } from "./render-fact.ts";
import { type FactList, layOutFacts } from "./render-facts.ts";
import type { RenderOptions } from "./render-options.ts";

/** Enough to tell what the offer is about. UTF-16 units. */
const OFFERED_GLOSS = 160;

/** A quote for itself: nothing leads it, since it may be about something else. */
const BARE = { headline: false, valueInLead: false, sideBySide: false, after: 0 } as const;

type NotFound = Extract<Answer, { status: "not_found" }>;

/**
 * One line in a group; in a private chat the offer, or a hint how to go on, stands below it. What may be the answer is
 * offered with its words, anything else by its name.
 */
export const renderNotFound = ({ missing, nearest }: NotFound, options: RenderOptions, phrases: Phrases): Message => {
  const what = whatIsMissing(missing, phrases);
  if (options.place === "group") return toMessage(what);
  if (nearest === null) {
    const isAboutWords = missing.reason !== "unreadable" && missing.reason !== "off_topic";
    return toMessage([what, isAboutWords ? ["\n", phrases.say("not-found-hint")] : null]);
  }
  if (mayAnswer(nearest)) {
    const list: FactList = { ...BARE, lead: join([what, phrases.say("nearest-maybe")], "\n"), facts: [nearest] };
    const { piece, buttons } = layOutFacts(list, options, phrases);
    return toMessage(piece, buttons);
  }
  const label = briefOf(nearest, options, phrases);
  const button = {
    label: phrases.words("button-nearest"),
    action: formatAction({ show: "fact", claim: nearest.claim.id }),
  };
  const offer = join([phrases.say("nearest", { label: bold(label) }), glossOf(nearest, phrases, OFFERED_GLOSS)], "\n");
  return toMessage([what, "\n\n", offer], [[button]]);
};

const whatIsMissing = ({ reason, ...typed }: Missing, phrases: Phrases): Piece => {
  const name = (text: string | undefined): string => oneLine(text ?? "", 60);
  const [subject, metric, period] = [name(typed.subject), name(typed.metric), name(typed.period)];
  const rest = [subject, metric].filter(Boolean).join(" · ");
  if (reason === "subject" && subject) return phrases.say("missing-subject", { subject });
  if (reason === "metric" && metric) {
    if (subject) return phrases.say("missing-metric-of", { subject, metric });
    return phrases.say(typed.elsewhere ? "missing-metric-elsewhere" : "missing-metric", { metric });
  }
  if (reason === "period" && period && typed.year !== undefined && !rest)
    return phrases.say("missing-period-relative", { period, year: typed.year });
  if (reason === "period" && period) {
    const when = typed.year === undefined ? period : phrases.words("period-in-year", { period, year: typed.year });
    return rest ? phrases.say("missing-period-of", { rest, period: when }) : phrases.say("missing-period", { period });
  }
  if (reason === "number" && rest) return phrases.say("missing-number", { rest });
  if (reason === "name" && typed.name !== undefined) return phrases.say("missing-name", { name: name(typed.name) });
  if (reason === "cause") return phrases.say("missing-cause");
  if (reason === "off_topic" || reason === "unreadable") return phrases.say(`missing-${reason}`);
  return phrases.say("not-found");
};
