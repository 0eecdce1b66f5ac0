/** What companies do or have, asked for by a strict word (收购, IPO, CEO): a quote that has no word of it tells nothing of it. */
import type { Entry } from "../../lexicon/entry.ts";
import { isFestival, isPersonEntry, isPlace, isProperName } from "../../lexicon/entry.ts";
import { isEntry, type Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import type { AnswerType } from "../../search/answer-type.ts";
import { findForm } from "../../search/find-form.ts";
import { matchable } from "../../text/lemmatise.ts";
import { splitClauses } from "../../text/segment.ts";
import { overlaps, slice } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { namesIn } from "../claim/names-in.ts";
import { LEVELS } from "../match/met-words.ts";
import { isSituating } from "../match/named-roles.ts";
import { withBroader } from "../match/slot-match.ts";
import { once } from "../question/once.ts";
import { properNames } from "../question/proper-names.ts";
import type { Understood } from "../question/understand.ts";
import { ASKING_WEIGHT } from "../question/word-weights.ts";

/** By entry of the lexicon, with all that is narrower, the event that its names tell. */
const EVENT_OF: Record<string, string> = {
  ...{ acquire: "ownership", merge: "ownership", invest: "ownership", "parent-company": "ownership" },
  ...{ subsidiary: "ownership", stake: "ownership", shareholder: "ownership", "own-possess": "ownership" },
  ...{ "take-control": "ownership", privatise: "ownership" },
  ...{ cooperate: "cooperation" },
  ...{ sue: "suit" },
  ...{ "go-public": "listing", "listed-company": "listing", "ipo-price": "listing", "ipo-proceeds": "listing" },
  ...{ "found-company": "founding" },
  ...{ profitable: "profit", profit: "profit", loss: "profit" },
  ...{ executive: "head", founder: "head", "boss-word": "head" },
};

/** Events that two take part in. */
const RELATIONS = new Set(["ownership", "cooperation", "suit"]);

/** What tells an event besides the names of its entries, on matchable text. */
const ALSO_TELLS: Record<string, RegExp> = {
  ownership: /股|交易|旗下|出售|卖给|全资|[收并]购|\b(?:share in|share of|own|deal|parent)\b/,
  cooperation: /接入|入驻|打通|引入|共[建同享]|联合|双方|\b(?:together|jointly|joint|both|integrate|allow)\b/,
  suit: /诉|法院|法庭|索赔|侵权|\b(?:court|legal|claim)\b/,
  listing: /股[价票份东]|交易所|纳斯达克|市值|\b(?:list|stock|share|nasdaq|nyse|debut)\b/,
  founding: /成立|创[立办建始]|起家|\d{4} ?年|\b(?:found|establish|start|bear|born|launch)\b|\b(?:19|20)\d\d\b/,
  profit: /盈|利润|亏|净利|[赚挣]/,
  head: /总裁|董事长|掌门|总经理|\b(?:president|chief|head|chair\w*)\b/,
};

// 首次, 正式, 到底: how or since when, and nothing else that is asked about
const MANNER =
  /^(?:首次|第一次|正式|已经?|最终|到底|究竟|真的?|现任|目前|现在|first|officially|ever|already|yet|current|now)$/i;
const WHICH = /什么(?!时候)|甚么|啥(?!时)|\bwhat\b|\bwhich\b|哪(?!一?[年天月个]|[里儿])/i;
const TYPES = new Set<AnswerType>(["yesno", "who", "when", "where", "quote"]);

interface AskedEvent {
  event: string;
  /** The companies and people that it is asked of. */
  of: Mention[];
}

const eventOf = ({ id }: Entry, lexicon: Lexicon): string | null =>
  [...withBroader(lexicon, id)].flatMap((wider) => EVENT_OF[wider] ?? [])[0] ?? null;

/** A single character may stand in any word: 告 in 广告. */
const isTelling = (form: string): boolean => form.length > 1;

/** Every name of what tells each event, as matched on. */
const formsOf = once<ReadonlyMap<string, string[]>, Lexicon>((lexicon) => {
  const forms = new Map<string, string[]>();
  for (const entry of lexicon.entries) {
    const event = isProperName(entry) ? null : eventOf(entry, lexicon);
    if (event === null) continue;
    const names = [...entry.zh, ...entry.en, ...entry.loose].map(matchable).filter(isTelling);
    forms.set(event, [...(forms.get(event) ?? []), ...names]);
  }
  return forms;
});

const tells = (event: string, text: string, lexicon: Lexicon): boolean =>
  ALSO_TELLS[event]?.test(text) === true ||
  (formsOf(lexicon).get(event) ?? []).some((form) => findForm(text, form) >= 0);

/** did Pinduoduo buy Gome, 苏宁买了国美吗: a word that may mean the event does, with somebody on either side of it. */
const isBetween = ({ question }: Understood, { span }: Mention, names: readonly Mention[]): boolean =>
  names.some((one) => /^ ?$/.test(question.slice(one.span.end, span.start))) &&
  names.some((one) => /^(?: with)? ?$/.test(question.slice(span.end, one.span.start)));

const readEvent = (understood: Understood, lexicon: Lexicon): AskedEvent | null => {
  const { type, question, groups, mentions } = understood;
  if (!TYPES.has(type) && (type !== "what" || WHICH.test(question))) return null;
  const named = properNames(understood).filter(({ entry }) => !isPlace(entry) && !isFestival(entry));
  // who teamed up with Gome before the JD deal: JD only tells when
  const own = named.filter((mention) => !isSituating(understood, mention));
  const names = own.length > 0 ? own : named;
  const words = mentions.filter(({ entry }) => !isProperName(entry));
  const [asked] = words.filter(
    (mention) =>
      eventOf(mention.entry, lexicon) !== null && (mention.how !== "loose" || isBetween(understood, mention, names)),
  );
  const event = asked ? eventOf(asked.entry, lexicon) : null;
  if (event === null || names.length === 0) return null;
  const isOfEvent = (group: TermGroup): boolean =>
    mentions.some(
      ({ entry, span }) => overlaps(span, group.span) && (isProperName(entry) || eventOf(entry, lexicon) === event),
    );
  const isPlain = groups.every(
    (group) => group.weight <= ASKING_WEIGHT || MANNER.test(group.typed) || isOfEvent(group),
  );
  const of = names.filter(({ entry }, at) => !names.slice(0, at).some((one) => one.entry.id === entry.id));
  // 京东合作了吗: with whomever
  const isOfTwo = of.length > 1 || type === "who";
  return isPlain && (isOfTwo || !RELATIONS.has(event)) ? { event, of } : null;
};

const askedEvents = once((lexicon: Lexicon) => once((understood) => readEvent(understood, lexicon)));

/**
 * The event that a question asks for and for nothing else: all its telling words are those of the event and names. What
 * has more to it (收购后员工怎么办, 快手上市的意义) may well be answered without a word of the event.
 */
export const readAskedEvent = (understood: Understood, lexicon: Lexicon): AskedEvent | null =>
  askedEvents(lexicon)(understood);

/** A clause that only tells when: 合作后,快手成为…. */
const ONLY_WHEN = /^.{1,6}后$/;

/** Whom each clause names, with what contains them. */
const namedByClause = ({ claim, home }: ClaimView, lexicon: Lexicon): Set<string>[] =>
  splitClauses(home.text, claim.span).map(
    (clause) => new Set([...namesIn(lexicon, slice(home.text, clause))].flatMap((id) => [...withBroader(lexicon, id)])),
  );

const isSomebody = (id: string, lexicon: Lexicon): boolean =>
  isEntry(lexicon, id, (entry) => isProperName(entry) && !isPlace(entry) && !isFestival(entry));

/** 国美联手拼多多,苏宁与聚划算合作: whoever is asked about stands beside somebody else each time. */
const arePaired = (of: readonly Mention[], view: ClaimView, lexicon: Lexicon): boolean => {
  const ids = of.map(({ entry }) => entry.id);
  const clauses = namedByClause(view, lexicon);
  if (clauses.some((named) => ids.every((id) => named.has(id)))) return true;
  const isElsewhere = (id: string): boolean => {
    const around = clauses.filter((named) => named.has(id));
    const own = withBroader(lexicon, id);
    const isBesideOther = (named: Set<string>): boolean =>
      [...named].some((other) => !own.has(other) && !withBroader(lexicon, other).has(id) && isSomebody(other, lexicon));
    return around.length > 0 && around.every(isBesideOther);
  };
  return !ids.every(isElsewhere);
};

// 双方签署, the two companies
const OF_BOTH = /双方|两家|两者|二者|彼此|\b(?:both|two|they)\b/;

/**
 * Whether an event is asked for that the quote doesn't tell, or tells of others: `levelFor` gives how near a name is met,
 * `LEVELS.quote` where the quote is of it.
 */
export const lacksEvent = (
  understood: Understood,
  view: ClaimView,
  lexicon: Lexicon,
  levelFor: (mention: Mention) => number,
): boolean => {
  const asked = readAskedEvent(understood, lexicon);
  if (asked === null) return false;
  const { event, of } = asked;
  const clauses = view.quote.split(/[,，;；]/).filter((clause) => !ONLY_WHEN.test(clause.trim()));
  const isTold = tells(event, clauses.join("\n"), lexicon) || (event === "head" && namesHead(view, lexicon));
  if (!isTold) return true;
  if (!RELATIONS.has(event) || of.length < 2 || understood.type === "who") return false;
  const isAway = (mention: Mention): boolean => levelFor(mention) < LEVELS.quote;
  return (of.some(isAway) && !OF_BOTH.test(view.quote)) || !arePaired(of, view, lexicon);
};

/** Whoever speaks, or is named, may be the one who runs it. */
const namesHead = ({ claim, namedInQuote }: ClaimView, lexicon: Lexicon): boolean =>
  claim.speaker !== null || [...namedInQuote].some((id) => isEntry(lexicon, id, isPersonEntry));
