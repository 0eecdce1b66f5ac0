/** Whether a quote says what something is, where a question asks for that. */
import { findForm } from "../search/find-form.ts";
import type { Term } from "../search/query.ts";
import type { ClaimView } from "./claim-view.ts";
import type { Understood } from "./understand.ts";

// 所谓“二选一”，是指…; 简单地说就是; is defined as; the answer to 什么是极速退款？
const DEFINES =
  /所谓|是指|指的是|定义|界定|简单(?:地|来)?说|就是我们说的|[，,]即(?![将便使可时日刻期])|\bdefined? as\b|\brefers? to\b|\bmeans? that\b|\bknown? as\b|\bso-?called?\b|(?:什么是|是什么)[^\n]{0,30}\?\s{0,3}\n|\bwhat (?:is|are|do|does|be|a) [^\n]{1,60}\?\s{0,3}\n/;

// after the word: 是一家…, （即…）, 则为消费者提供…, , a scheme that …
const GOES_ON =
  /^[”」"'’)]{0,2}(?:\([^)]{0,40}\))? ?(?:则|就|其实|主要|[,，:：]|——| - )? ?(?:是(?![否不什啥谁])|指|即(?![将便使可时日刻期])|的?本质是|意味|旨在|用于|用来|相当于|(?:可以?|能)?(?:让|帮|把)|能够|(?:为|向|给)[^,，。]{1,12}提供)|^["'”’]?,? (?:be an?|mean|refer to|allow|enable|let|aim to|an?|the|which|or|exempt)\b/;
// before it: 该模式被称为, 集…于一体的, the so-called
const CALLS_SO =
  /(?:称为|称作|称之为|叫做?|名为|所谓的?|一体的[^,，。]{0,8})[“「"‘' ]{0,2}$|\b(?:call|so-?called?|know as|dub|term)(?: the| an?)? ?["'“]?$/;

/** In UTF-16 units beside the word. */
const REACH = 60;

const says = (quote: string, { forms }: Term): boolean =>
  forms.some(({ form }) => {
    for (let at = findForm(quote, form); at >= 0; at = findForm(quote, form, at + 1)) {
      const end = at + form.length;
      if (GOES_ON.test(quote.slice(end, end + REACH)) || CALLS_SO.test(quote.slice(Math.max(0, at - REACH), at)))
        return true;
    }
    return false;
  });

/** What weighs less is not what is to be defined. */
const LEAST_WEIGHT = 0.4;

/** Whether a definition is asked for, and the quote gives one, in words that define or right beside one of the question's `terms`. */
export const defines = ({ type, groups }: Understood, { quote }: ClaimView, terms: readonly Term[]): boolean =>
  type === "definition" &&
  (DEFINES.test(quote) || terms.some((term, at) => (groups[at]?.weight ?? 0) >= LEAST_WEIGHT && says(quote, term)));
