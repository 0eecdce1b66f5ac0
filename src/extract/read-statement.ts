/** Subject and predicate of a sentence as far as they can be read: 京东 · 提供的则是物理的. */
import { CLAUSE_MARK, cutAfter } from "./clause.ts";
import { SETS_APART } from "./subjects/metric-words.ts";
import type { Named } from "./subjects/named.ts";
import type { ReadableSentence } from "./subjects/phrase.ts";

/** In UTF-16 units without white space: less is a heading, an exclamation or a credit. */
const SHORTEST = { alone: 8, introduced: 4 } as const;
const LONGEST = 40;
/** English words: less is a heading. */
const FEWEST_WORDS = 4;

const LEAD =
  /^(?:第?[一二三四五六七八九]是|\p{Script=Han}{2,4}:(?!\/)|其中|同时|此外|另外|而且|而|但是|但|不过|若|目前|并且?|对此|因此|所以|因为|据悉|值得注意的是|事实上|数据显示|财报显示|然而|[“”"「」,，:：\s])+/u;
// 相对于Temu和Shein，TikTok…; 继Temu之后，TikTok…: what the sentence is not about
const SET_ASIDE = new RegExp(
  `^(?:${SETS_APART.zh}|继(?![续而承])|随着|${SETS_APART.en}|besides|apart from)[^,，。;；]{1,40}[,，]`,
);
// The verb or preposition before which the subject stands.
const PREDICATE =
  /(?:已经?|将|正在?|也|还|都|均|则|仍|就|曾|可以?|能够?|会|应该?|不(?!仅|断|少)|没有?|是|为|有|在(?!线)|与|和.{1,8}(?:合作|签)|被|把|从|对|向|通过|成为|达到?|提供|推出|发布|宣布|表示|称|认为|指出|介绍|增长|下降|带来|包括|拥有|实现|打造|举办|采取|负责|面临|需要|开始|启动|说|\b(?:is|are|was|were|has|have|had|will|can|said|says|rose|grew|fell|plans|expects|reported|announced|launched|became|makes|offers|provides)\b)/;

// 去年离职的鲍文静这样形容: of the quotation before it, which is her claim
const ONLY_ATTRIBUTES =
  /^[^“”"「」]*(?:这样|如此|这么)(?:形容|描述|评价|解释|总结|概括|比喻|回应|回忆|感叹|说)道?[。.!！]?$/;

/**
 * Null when the sentence states nothing: too short, a question, only whose the words before it are, or a heading without a predicate. What is `introduced` by a
 * line above may be short: 短期没有。 after a question, 总部：深圳 in a card, Declared bankrupt. under a date.
 */
export function readStatement(
  sentence: ReadableSentence,
  carried: Named,
  stands: "alone" | "introduced",
): Named | null {
  const { folded } = sentence;
  if (folded.replace(/\s/g, "").length < SHORTEST[stands] || !/[\p{L}]/u.test(folded)) return null;
  // 记者:有上市计划吗? asks; About NusaMart is a heading
  if (/[?？]["”’」]?\s*$/.test(folded) || ONLY_ATTRIBUTES.test(folded)) return null;
  if (stands === "alone" && !/\p{Script=Han}/u.test(folded) && (folded.match(/[a-z]+/g)?.length ?? 0) < FEWEST_WORDS)
    return null;
  const lead = LEAD.exec(folded)?.[0].length ?? 0;
  const verb = PREDICATE.exec(folded.slice(lead));
  const clause = folded.slice(lead).search(CLAUSE_MARK);
  const end = clause < 0 ? folded.length : lead + clause;
  const aside = SET_ASIDE.exec(folded)?.[0].length ?? 0;
  const known = sentence.subjects.find(({ start }) => start >= aside) ?? sentence.subjects[0];
  if (known) return { subject: sentence.words(known.start, known.end), metric: rest(sentence, known.end) };
  if (!verb || verb.index === 0 || lead + verb.index > end || verb.index > 30) {
    return { subject: carried.subject, metric: rest(sentence, lead) };
  }
  return { subject: sentence.words(lead, lead + verb.index).trim(), metric: rest(sentence, lead + verb.index) };
}

/** The predicate to the end of its clause. */
function rest(sentence: ReadableSentence, from: number): string {
  const { folded } = sentence;
  const stop = folded.slice(from).search(CLAUSE_MARK);
  const end = stop < SHORTEST.alone ? folded.length : from + stop;
  const words = sentence.words(from, from + cutAfter(folded.slice(from, end), LONGEST)).trim();
  return words || sentence.words(0, cutAfter(folded, LONGEST)).trim();
}
