/** Whose an English sentence's figures are by how it begins: the company that it leads with, or the owner of "its U.S. sales". */
import { isFestival, isOfText, isPersonEntry, isPlace, isProperName, isReporter } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { slice } from "../../text/span.ts";
import type { Named } from "./named.ts";
import { isPlaceAlone } from "./text-topic.ts";

// But Acme, In June, Acme, Shares of Acme: nothing before that tells of another
const LEADS_BY =
  /^["“]?(?:(?:but|and|yet|still|meanwhile|however|separately|the|earlier|later|shares of|in [a-z]+(?: \d{4})?|last (?:week|month|year)|on [a-z]+day|by contrast|for its part),? ){0,3}(?:(?:[\w'’-]+ ){0,5}(?:rival|competitor|giant|behemoth|retailer|marketplace|platform|company|group|firm|operator|provider|startup|app|carrier|courier|chain|maker),? )?$/i;
// Acme rival Emca said: it is Emca that the sentence leads with
const RIVAL_OF = /^(?:['’]s?)? (?:[a-z-]+ )?(?:rival|competitor)s? $/;
// Acme and Emca, Acme analysts, Acme rival Emca: another is meant
const LEADS_TO_ANOTHER =
  /^(?:(?: [A-Z][\w'’-]+){0,2}:|, \d\d,|,? and |, [A-Z][\w.&'’-]+(?:, | and )|['’]s? (?:rival|competitor)| (?:rival|competitor|analyst|economist|customer|investor|supplier)s?\b)/;
// said that traffic fell: whose traffic it is isn't told where a name of this text alone says so
const ONLY_SAYS =
  /^(?:, [^,]{3,80},)? (?:said|says|reported|estimates?|found|expects?)\b(?!.{0,40}\b(?:it|its|the company)\b)/;

/** Its U.S. sales: whose they are, and not the country's. */
export const ofOwner = (words: string, named: Named, owner: string, lexicon: Lexicon): Named =>
  owner !== "" && isPlaceAlone(named.subject, lexicon) && / (?:its|their) $/.test(words.split(named.subject)[0] ?? "")
    ? {
        subject: owner,
        metric: named.metric.startsWith(named.subject) ? named.metric : `${named.subject} ${named.metric}`,
      }
    : named;

// Marcus Field: the first name of somebody that no lexicon knows
const FIRST_NAME = /^ [A-Z][a-z]/;

// At Emca U.S., sales rose
const AT_NAME = /^At (?<name>[A-Z][\w.'’&-]{1,24}(?: [A-Z][\w.'’&-]{0,24}){0,3}), /;

/** Where an English sentence says its figures to be of, "At Emca, sales rose", whether or not a lexicon knows it; "" elsewhere. */
export const leadingPlace = (words: string, lexicon: Lexicon): string => {
  const name = AT_NAME.exec(words)?.groups?.name ?? "";
  return isPlaceAlone(name, lexicon) || /^(?:Christmas|Thanksgiving|Easter)$/.test(name) ? "" : name;
};

// Peru was the quickest of the three markets: its revenue rose; not Peru is where Emca began: its
const PLACE_OWNS =
  /^(?<name>[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}) (?:was|is|remains?|remained|proved|stayed|led|lagged|trailed|grew|came)\b[^.:;]{3,80}[:;] its (?!parent|owner)/;

/** The place whose "its" figures are told behind a colon; "" elsewhere. */
export const owningPlace = (words: string, lexicon: Lexicon): string => {
  const name = PLACE_OWNS.exec(words)?.groups?.name ?? "";
  return name !== "" && isPlaceAlone(name, lexicon) ? name : "";
};

// Latin America's biggest online marketplace, The country's largest grocer: whom the text is about
const SUPERLATIVE =
  /^(?:(?:[A-Z][\w.-]{1,20} ){0,3}[A-Z][\w.-]{1,20}['’]s?|The (?:[a-z]+['’]s? )?) ?(?:[a-z]+-)?(?:biggest|largest|leading|dominant|best-known|busiest|oldest|most [a-z]+|top|No\. ?1|number one) (?:[a-z-]+ ){0,3}(?:marketplace|retailer|e-tailer|platform|company|group|grocer|seller|chain|store|shop|carrier|courier|exporter|start-?up|operator|provider|firm|app|site)\b(?!['’]s| (?:rival|competitor|by|in which))/;

/** What an English sentence opens with in place of the name of whom the text is about: Peru's biggest online marketplace; "" elsewhere. */
export const leadingEpithet = (words: string): string => SUPERLATIVE.exec(words)?.[0] ?? "";

/** The company that an English sentence begins with, as it stands; "" where it begins with none. */
export function leadingCompany(words: string, mentions: readonly Mention[]): string {
  const first = mentions.find(({ entry }) => isProperName(entry) && !isFestival(entry) && !isPlace(entry));
  if (!first || isReporter(first.entry) || isPersonEntry(first.entry)) return "";
  const second = mentions.find(({ entry, span }) => isProperName(entry) && span.start >= first.span.end);
  if (
    second &&
    RIVAL_OF.test(words.slice(first.span.end, second.span.start)) &&
    LEADS_BY.test(words.slice(0, first.span.start))
  )
    return leadingCompany(words.slice(second.span.start), [
      { ...second, span: { start: 0, end: second.span.end - second.span.start } },
    ]);
  const after = words.slice(first.span.end);
  const isOther =
    LEADS_TO_ANOTHER.test(after) || (isOfText(first.entry) && (ONLY_SAYS.test(after) || FIRST_NAME.test(after)));
  return LEADS_BY.test(words.slice(0, first.span.start)) && !isOther ? slice(words, first.span) : "";
}
