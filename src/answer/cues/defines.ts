/** Whether a quote says what something or who somebody is, where a question asks for that. */

import { endsInTitle } from "../../extract/names/is-person.ts";
import { findForm } from "../../search/find-form.ts";
import type { Term } from "../../search/query.ts";
import { anyOf } from "../../text/any-of.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { askingWords } from "../question/asking-words.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";

// 所谓“二选一”，是指…; 简单地说就是; is defined as; the answer to 什么是极速退款？
const DEFINES = anyOf(
  /所谓|是指|指的是|定义|界定/,
  /简单(?:地|来)?说/,
  /就是我们说的/,
  /[，,]即(?![将便使可时日刻期])/,
  /\bdefined? as\b/,
  /\brefers? to\b/,
  /\bmeans? that\b/,
  /\bknown? as\b/,
  /\bso-?called?\b/,
  /(?:什么[是叫]|啥[是叫]|何谓|[怎如][么何]理解|是(?:什么|啥))[^\n]{0,30}\?\s{0,3}\n/,
  /\bwhat (?:exactly )?(?:is|are|do|does|be|a) [^\n]{1,60}\?\s{0,3}\n/,
);

// after the word: 是一家…, （即…）, 则为消费者提供…, , a scheme that …
const GOES_ON =
  /^[”」"'’)]{0,2}(?:\([^)]{0,40}\))? ?(?:则|就|其实|主要|[,，:：]|——| - )? ?(?:是(?![否不什啥谁])|指(?![数标定责挥南望令出向明])|即(?![将便使可时日刻期])|的?本质是|意味|旨在|用于|用来|相当于|(?:可以?|能)?(?:让|帮|把)|能够|(?:主要)?(?:包括|涵盖)|由[^,，。]{2,30}组成|(?:为|向|给)[^,，。]{1,12}提供)|^(?: (?!and |or )[a-z-]+)? (?:include|consist of|comprise)\b|^["'”’]?,? (?:(?:is|be) an?|mean|refer to|allow|enable|let|aim to|an?|the|which|or|exempt)\b/;
// before it: 该模式被称为, 集…于一体的, the so-called
const CALLS_SO =
  /(?:称为|称作|称之为|叫做?|名为|所谓的?|一体的[^,，。]{0,8})[“「"‘' ]{0,2}$|\b(?:call|so-?called?|know as|dub|term)(?: the| an?)? ?["'“]?$/;

// 是谁, who is: what somebody is
const ASKS_WHO =
  /(?:是(?:谁|什么人|何人|哪位|何许人)|什么(?:职位|头衔|身份|来头))(?:[啊呀呢]|来着)?[?]*$|^who(?: i|['’]?)s (?!the |in |on |at |behind |going |to )[^?]{2,40}[?]*$/i;
// CEO Eddie Wu; 波特·埃里斯曼
const ROLE =
  /(?:ceo|cfo|coo|cto|chief [a-z ]{3,24}|founder|president|director|head|analyst|manager|chair(?:man|woman)?|professor|executive|owner|partner|minister|commissioner|spokes[a-z]+|streamer|blogger)/
    .source;
const ROLE_BEFORE = new RegExp(`\\b${ROLE}(?: of [a-z ]{2,24})?,? $`);
// Fan Jiang, CEO of …; Li Ni, who runs …; 李旎（首席运营官）
const ROLE_AFTER = new RegExp(
  `^(?:, | - | \\()(?:who (?:run|lead|head|own|found)\\b|(?:who (?:is|be) )?(?:[a-z'-]+ ){0,4}${ROLE}\\b)|^[（(，, ]{1,2}(?:现?任|担任|时任)?\\p{Script=Han}{0,10}(?:总裁|总监|经理|创始人|董事长|官|会长|主任|ceo)|^(?:现?任|担任|时任|是(?![否不什啥谁]))`,
  "u",
);
/** In characters: 波特 of 波特·埃里斯曼. */
const LONGEST_GIVEN = 4;

/** In UTF-16 units beside the word. */
const REACH = 60;

/** Whether some place of a word in the quote has such words before it or after it. */
const isBeside = (quote: string, { forms }: Term, tells: (before: string, after: string) => boolean): boolean =>
  forms.some(({ form }) => {
    for (let at = findForm(quote, form); at >= 0; at = findForm(quote, form, at + 1)) {
      const end = at + form.length;
      if (tells(quote.slice(Math.max(0, at - REACH), at), quote.slice(end, end + REACH))) return true;
    }
    return false;
  });

const tellsWhat = (before: string, after: string): boolean => GOES_ON.test(after) || CALLS_SO.test(before);

/** Whether a title stands before a name, or before the given name that goes with it. */
const isTitled = (before: string): boolean =>
  endsInTitle(before) ||
  (before.endsWith("·") &&
    Array.from({ length: LONGEST_GIVEN }, (_, more) => before.slice(0, -(more + 2))).some(endsInTitle));

const tellsWho = (before: string, after: string): boolean =>
  ROLE_AFTER.test(after) || ROLE_BEFORE.test(before) || isTitled(before);

/** What weighs less is not what is to be defined. */
const LEAST_WEIGHT = 0.4;

/** The words that may be what is to be defined; none where the quote lacks the one that tells most: 星火 of 星火计划. */
const definable = ({ groups }: Understood, quote: string, terms: readonly Term[]): Term[] => {
  const telling = terms
    .map((term, at) => ({ term, own: groups[at]?.weight ?? 0 }))
    .filter(({ own }) => own >= LEAST_WEIGHT)
    .sort((a, b) => b.own - a.own || b.term.weight - a.term.weight)
    .map(({ term }) => term);
  const [most] = telling;
  return most?.forms.some(({ form }) => findForm(quote, form) >= 0) ? telling : [];
};

const asksWho = once((understood) => ASKS_WHO.test(askingWords(understood)));

/**
 * Whether it is asked what something or who somebody is, and the quote says so: in words that define, or right beside one
 * of the question's `terms`.
 */
export const defines = (understood: Understood, { quote }: ClaimView, terms: readonly Term[]): boolean => {
  const isNear = (tells: (before: string, after: string) => boolean): boolean =>
    definable(understood, quote, terms).some((term) => isBeside(quote, term, tells));
  if (asksWho(understood)) return isNear(tellsWho);
  return understood.type === "definition" && (DEFINES.test(quote) || isNear(tellsWhat));
};
