/** What the items of a list and the answers of an interview go on from: whom they are about, what they measure, who speaks. */
import { isProperName, isReporter } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { fold } from "../text/fold.ts";
import { slice } from "../text/span.ts";
import { inferUnit } from "./amounts/counted-nouns.ts";
import type { FoldedAmount } from "./amounts/read-amount.ts";
import type { Named } from "./subjects/named.ts";

/** The line of who answers, below the question. */
const OWN_LINE = /\n[^\n]{2,130}[:：]\s{0,3}$/;

// Sales for the quarter were as follows:, Fees change as follows:
const AS_FOLLOWS = /(?: (?:is|are|was|were))? as follows[:：]?\s{0,3}$/;

// the commission, including postage, changes as follows: what it is said to hold or leave out
const ASIDE = /, (?:including|excluding|plus|minus|before|after|net of|such as)\b[^,:;.]{0,60},/g;

// the commission on the final price changes: what it is levied on
const ON_WHAT = /\b(?:on|per) (?:[a-z-]+ ){0,3}$/;

/** "Temu's GMV has grown since its launch:" → Temu · GMV; what it doesn't say is carried on. */
export function readIntroduction(introduction: string, carried: Named, lexicon: Lexicon): Named {
  const said = introduction.replace(OWN_LINE, "").replace(AS_FOLLOWS, "").replaceAll(ASIDE, "");
  const mentions = lexicon.find(said, { printed: true });
  const subject = mentions.find(({ entry }) => entry.kind === "subject" && !isReporter(entry));
  const metrics = mentions.filter(({ entry }) => entry.kind === "metric");
  const metric = metrics.findLast(({ span }) => !ON_WHAT.test(said.slice(0, span.start))) ?? metrics.at(-1);
  return {
    subject: subject ? slice(said, subject.span) : carried.subject,
    metric: metric ? slice(said, metric.span) : "",
  };
}

/** 公司：澜图创新, over what is told of it line by line. */
export const readCardName = (line: string): Named => ({
  subject: line.replace(/^[^:：]{1,20}[:：]\s{0,3}/, "").replace(/[^\p{L}\p{N}）)]{1,8}$/u, ""),
  metric: "",
});

/** 2019: 200 million under "Its DAU has grown since then:" counts people. */
export const countedAs = (introduction: string, amounts: readonly FoldedAmount[]): FoldedAmount[] => {
  const said = `${fold(introduction)} `;
  return amounts.map((amount) => {
    const unit = amount.kind === "none" ? inferUnit(said, said.length, said.length) : null;
    return unit ? { ...amount, ...unit } : amount;
  });
};

// Dana Whitfield, Chief Executive Officer:; 周一鸣：
const SPEAKER = /^([^:：,，(（]{2,40})(?:[,，(（][^:：]{0,80})?[:：]$/;

/** Who speaks under a line with their name, the last of what introduces an answer or a speech; null where it names nobody. */
export const speakerIn = (introduction: string): string | null =>
  SPEAKER.exec(introduction.slice(introduction.lastIndexOf("\n") + 1).trim())?.[1]?.trim() ?? null;

const LABEL = /^(?:[-–—•·*●▪◦]\s*)?([^:：]{1,60})[:：]/;

/** Etsy: sales fell 2.1% → Etsy; anything but a name says nothing of whom the item is about. */
export function readLabel(item: string, introduced: Named, lexicon: Lexicon): Named {
  const label = LABEL.exec(item)?.[1]?.trim() ?? "";
  const isName = lexicon
    .find(label, { printed: true })
    .some(({ span, entry }) => slice(label, span) === label && isProperName(entry));
  return isName ? { ...introduced, subject: label } : introduced;
}
