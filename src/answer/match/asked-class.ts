/** One of a class asked for by the class's name (哪家投行, which fund): whoever of it the quote names may be the answer. */
import { isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { once } from "../question/once.ts";
import { LEVELS } from "./met-words.ts";
import { withBroader } from "./slot-match.ts";

// 哪家媒体, 哪几个城市, what (other) brand, which fund
const WHICH = /(?:哪一?[家个位所座些支款]?|哪几[家个位]|什么|甚么|啥)$|\b(?:which|what)(?: [a-z]+)? $/;
/** 券商估…: of a class that is only named, any of it may be meant. */
const ANY_OF_IT = 0.6;

interface AskedClass {
  mention: Mention;
  /** How well one of the class meets the class's name. */
  level: number;
}

/** The classes that a question names, companies and people and places, but none of them by its own name. */
const readClasses = once(({ folded, mentions }): AskedClass[] =>
  mentions.flatMap((mention) => {
    const { entry, how, span } = mention;
    if (entry.kind !== "subject" || isProperName(entry) || how === "loose") return [];
    return [{ mention, level: WHICH.test(folded.slice(0, span.start)) ? LEVELS.clause : ANY_OF_IT }];
  }),
);

/** The classes met by what the quote names, with the level at which each is; what the question itself names answers nothing. */
export const metClasses = (
  understood: Parameters<typeof readClasses>[0],
  view: ClaimView,
  lexicon: Lexicon,
): AskedClass[] => {
  const asked = readClasses(understood);
  if (asked.length === 0) return [];
  const known = new Set(understood.mentions.map(({ entry }) => entry.id));
  const named = [...view.namedInQuote].filter((id) => !known.has(id)).map((id) => withBroader(lexicon, id));
  return asked.filter(({ mention }) => named.some((classes) => classes.has(mention.entry.id)));
};
