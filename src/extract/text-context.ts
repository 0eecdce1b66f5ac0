/** What all sentences of a text are read with, and what each hands on to the next. */
import { isFestival, isPersonEntry, isPlace, isProperName } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../lexicon/mention.ts";
import type { Introduced } from "../text/introductions.ts";
import { slice } from "../text/span.ts";
import { type HomeCurrency, homeCurrency } from "./amounts/home-currency.ts";
import type { Assigned } from "./dating/assigned.ts";
import { titledPeriod } from "./dating/reported-period.ts";
import type { KnownNames } from "./names/attribution.ts";
import { namedQuarters } from "./periods/named-quarters.ts";
import type { SourceText } from "./source-text.ts";
import type { Named } from "./subjects/named.ts";
import { namesParty, topicOf } from "./subjects/text-topic.ts";

export interface TextContext {
  source: SourceText;
  lexicon: Lexicon;
  /** What the lexicon tells of who may speak. */
  known: KnownNames;
  /** Whom the text is about. */
  topic: string;
  /** Whether that is a company or a person. */
  isOfParty: boolean;
  /** The text's own quarters by number. */
  quarters: ReadonlyMap<number, string>;
  /** Those that its head names: what it reports on. */
  reported: ReadonlyMap<number, string>;
  /** What the title says that the text reports on. */
  titled: Assigned;
  /** What money is in where no currency is named. */
  home: HomeCurrency;
}

/** What the sentences of a paragraph so far hand on to the next. */
export interface Carried {
  period: Assigned;
  named: Named;
  /** The base of the last change: 同比 for a 增长 that names none. */
  base: string | null;
  speaker: string | null;
  /** What introduces the sentence's paragraph, and its words; null and empty where nothing does. */
  by: Introduced | null;
  introduction: string;
  /** The paragraph over a table's head; empty elsewhere. */
  caption: string;
  /** The company that the sentence before speaks of, for 其 and 它. */
  spoken: string;
  /** The latest company that the text calls 平台, 公司 and so on, for 该平台. */
  called: Map<string, string>;
}

/** In UTF-16 units, of the title and the body: where a text names the quarter that it reports on. */
export const HEAD = 700;

export function readContext(source: SourceText, lexicon: Lexicon): TextContext {
  const pieces = [source.title, ...source.body.map((piece) => slice(source.text, piece))];
  const topic = topicOf(source, lexicon);
  return {
    source,
    lexicon,
    known: knownNames(lexicon),
    topic,
    isOfParty: namesParty(topic, lexicon),
    quarters: namedQuarters(pieces, source.asOf),
    reported: namedQuarters([pieces.join("\n").slice(0, HEAD)], source.asOf),
    titled: titledPeriod(source.title, source.asOf),
    home: homeCurrency(pieces, source.language),
  };
}

const knownNames = (lexicon: Lexicon): KnownNames => {
  const namedIn = (words: string): Mention[] =>
    lexicon.find(words, { printed: true }).filter(({ entry }) => isProperName(entry));
  return {
    kindOf: (name) => {
      const whole = namedIn(name).find((mention) => mention.name === name);
      return whole ? (isPersonEntry(whole.entry) ? "person" : "other") : null;
    },
    firstIn: (words) => {
      const first = namedIn(words).find(({ entry }) => !isPlace(entry) && !isFestival(entry));
      return first ? slice(words, first.span) : null;
    },
  };
};
