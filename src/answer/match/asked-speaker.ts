/** Whom a question has say what it asks about (是CNNIC说的吗, did Dong Mingzhu say so), and whether what is told is theirs. */

import { isPersonName } from "../../extract/names/is-person.ts";
import { isPersonEntry, isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";
import { matchable } from "../../text/lemmatise.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { askingWords } from "../question/asking-words.ts";
import { once } from "../question/once.ts";
import { properNames } from "../question/proper-names.ts";
import type { Understood } from "../question/understand.ts";
import { isNamedAsSource, isReporting } from "./named-roles.ts";

export interface AskedSpeaker {
  /** The name as typed. */
  typed: string;
  /** With the words that make it a speaker's: 是CNNIC说的 in 日活3亿是CNNIC说的吗. */
  span: Span;
  /** Null for who is in no lexicon. */
  mention: Mention | null;
  /** It may only report its own figure: 是快手公布的吗, did Kuaishou report. */
  reports: boolean;
}

// 是CNNIC说的吗, 由快手公布的
const SAID_BY =
  /[是由](?<name>[^是由的，,。?？]{2,16}?)(?:自己|官方)?(?:(?<says>说|讲|称|表示|认为|透露|预测|预计)|公布|发布|宣布|披露|统计|报告|报道)(?:过|出来)?的/;
// did Ms Zhu say that
const DID_SAY =
  /\b(?:did|does|has|have) (?<name>[a-z][^,?]{1,30}?) (?:also |really |ever |actually )?(?:(?<says>say|said|claim|claimed|think|predict|predicted|forecast|expect|tell us|state|stated)|announce|announced|disclose|disclosed)\b/;
// the article, 文章: the text itself; they, 官方, 谁
const NOBODY = anyOf(
  /^(?:(?:the |this |that |your )?(?:articles?|texts?|reports?|sources?|stor(?:y|ies)|authors?|writers?|company|firm|group|platform|management)|you|it|he|she|they|we|i|anyone|anybody|someone|somebody|people|there)$/,
  /文章|报道|原文|文中|新闻|作者|公司|平台|官方/,
  /[他她它你我谁]/,
  /有人|大家|怎|如何|咋|什么|啥/,
);

// 林晓岚说营收19亿, 网友怎么说
const SAYS_FIRST =
  /^(?<name>\p{Script=Han}{2,4}?)(?:们|都|还|也|又|对此|曾){0,2}(?:怎么|如何|咋)?(?<says>说(?!明)|称(?!为)|表示|认为|透露|看待?|评价|回应|形容|吐槽|解释)/u;
/** Whose words a text always gives as theirs; experts and merchants it may call by name. */
const CROWD = /^(?:网友|网民|粉丝|观众)$/;
// 董明珠对快手怎么看
const VIEWS_OF = /^(?:对于?|就|谈|关于)[^,，。?？]{1,20}?(?:怎么|如何|咋|有?(?:什么|啥))/;

const namedAt = (understood: Understood, span: Span): Mention | null =>
  properNames(understood).find((mention) => contains(span, mention.span)) ?? null;

type Found = Pick<AskedSpeaker, "span" | "reports"> & { name: Span };

/** Where a question names a speaker by words that can mean nothing else, be it nobody whom a lexicon lists. */
const findSpeaker = ({ folded, type }: Understood): Found | null => {
  for (const pattern of [SAID_BY, DID_SAY, SAYS_FIRST]) {
    const found = pattern.exec(folded);
    const name = found?.groups?.name?.trim();
    if (!found || name === undefined || NOBODY.test(name)) continue;
    if (pattern === SAYS_FIRST && !isPersonName(name) && !(type === "quote" && CROWD.test(name))) continue;
    const start = found.index + found[0].indexOf(name);
    return {
      name: { start, end: start + name.length },
      span: { start: found.index, end: found.index + found[0].length },
      reports: found.groups?.says === undefined,
    };
  }
  return null;
};

/** Who a question, yes/no or of what somebody says, has say it; null where it names nobody. */
export const readAskedSpeaker = once((understood: Understood): AskedSpeaker | null => {
  const { question, folded, type } = understood;
  if (type !== "yesno" && type !== "quote") return null;
  const found = findSpeaker(understood);
  if (found) {
    const mention = namedAt(understood, found.name);
    return { ...found, typed: slice(question, mention?.span ?? found.name), mention };
  }
  const speaks = ({ entry, span }: Mention): boolean =>
    !isPlace(entry) &&
    (isNamedAsSource(folded, span) ||
      (type === "quote" && isPersonEntry(entry) && VIEWS_OF.test(folded.slice(span.end))));
  const mention = properNames(understood).find(speaks);
  if (!mention) return null;
  const { span } = mention;
  return { typed: slice(question, span), span, mention, reports: isReporting(folded, span) };
});

// 谁说快手日活超3亿, 是谁公布的, who said
const WHO_SAYS =
  /(?:谁|哪[家个]机构|什么机构)(?:最?[早先])?(?:说(?!明|服)|称(?!为)|公布|发布|透露|披露|预测|统计|提出)|\bwho (?:first )?(?:said|says|claim(?:s|ed)|report(?:s|ed)|announced|disclosed|predict(?:s|ed)|estimate[sd]|reckons?)\b/;

/** Whether a question asks whose word something is. */
export const asksWhoSays = (understood: Understood): boolean => WHO_SAYS.test(askingWords(understood));

/** Whether a question names a person or a crowd, whose words are nobody else's; what a company says may be told as what it does. */
export const isOfPerson = ({ mention }: AskedSpeaker): boolean => mention === null || isPersonEntry(mention.entry);

/** The name in every way that a text may have it, to match on. */
const spellingsOf = ({ typed, mention }: AskedSpeaker): string[] =>
  [typed, ...(mention ? [...mention.entry.zh, ...mention.entry.en] : [])].map(matchable).filter((one) => one !== "");

const SHORTEST_NAME = 2;

/** Whether words name the speaker, whoever speaks for a company (Sandy Xu of JD), or the company that a person speaks for. */
const namesSpeaker = (speaker: AskedSpeaker, words: string, lexicon: Lexicon): boolean => {
  const folded = matchable(words);
  // Xu for Sandy Xu
  const isPart = (name: string): boolean => folded.length >= SHORTEST_NAME && name.includes(folded);
  if (spellingsOf(speaker).some((name) => folded.includes(name) || isPart(name))) return true;
  const { mention } = speaker;
  return (
    mention !== null &&
    lexicon
      .find(words, { printed: true })
      .some(({ entry }) => isProperName(entry) && entry.broader.includes(mention.entry.id))
  );
};

/** What people are called in English by what they do, each with what texts write for it; in folded text. */
const CALLINGS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/^(?:ceo|chief executive|boss|head|chief)$/, /\b(?:ceo|chief executive|boss|head)\b|首席执行官|总裁|总经理/],
  [
    /^(?:cfo|finance (?:chief|head|boss)|chief financial officer)$/,
    /\b(?:cfo|finance (?:chief|head|director)|chief financial officer)\b|首席财务官|财务总监/,
  ],
  [/^(?:prof|professor|academic|scholar|lecturer)$/, /\b(?:prof(?:essor)?|academic|scholar|lecturer)\b|教授|学者/],
  [/^(?:founder|co-?founder|owner)$/, /\b(?:founder|co-?founder|founded|owner|owns|runs)\b|创始人|店主|老板/],
  [/^(?:analyst|economist)$/, /\b(?:analyst|economist)\b|分析师|经济学家/],
  [/^(?:researcher|scientist)$/, /\b(?:researcher|scientist|professor|lecturer)\b|研究员|研究人员/],
  [/^(?:consultant|adviser|advisor|agent)$/, /\b(?:consultan(?:t|cy)|advis[eo]r|advises|agen(?:t|cy))\b|顾问/],
  [
    /^(?:director|manager|president|spokes(?:man|woman|person))$/,
    /\b(?:director|manager|president|spokes\w+)\b|总监|经理|发言人/,
  ],
];
const ARTICLE = /^(?:the|an?|that|this|their|its|our) (?:[a-z]+ )??(?=[a-z-]+(?: [a-z]+)?$)/;
/** In UTF-16 units, before and after a name: how near a text tells what its bearer does. */
const CALLED_WITHIN = { before: 40, after: 70 };

/** Whether a text says of the person who speaks that they do what the question calls its speaker: the professor, of Moira Lindqvist, a professor of law. */
const isCalledSo = ({ typed, mention }: AskedSpeaker, said: string, text: string): boolean => {
  const asked = fold(typed).replace(ARTICLE, "");
  const told = mention === null ? CALLINGS.find(([calling]) => calling.test(asked))?.[1] : undefined;
  if (told === undefined || said === "") return false;
  if (told.test(fold(said))) return true;
  for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + said.length)) {
    const end = at + said.length;
    const before = text.slice(Math.max(0, at - CALLED_WITHIN.before), at).replace(/^.*[.!?。！？;；]/su, "");
    const [after = ""] = /^, [^.!?;]*|^[(（][^)）]*/u.exec(text.slice(end, end + CALLED_WITHIN.after)) ?? [];
    if (told.test(fold(before)) || told.test(fold(after))) return true;
  }
  return false;
};

// 由CNNIC发布的第45次报告, JD on Monday announced
const TELLS_SO =
  /^[^，,。;；?？]{0,16}?(?:说(?!明)|[^简标名]称(?!为)|表示|认为|指出|透露|发布|公布|宣布|披露|显示|预[计测]|报告|数据|统计|形容|评价|评论|吐槽|调侃|回应|解释|留言|直呼|感叹)|^[^,.;?]{0,40}?\b(?:say|said|tell|told|announce|disclose|report|show|find|found|expect|predict|estimate|write|wrote|add|note|warn)\b/;

/** Whether a text to match on names the speaker where it tells who says so. */
const isTold = (speaker: AskedSpeaker, text: string): boolean =>
  spellingsOf(speaker).some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length };
      if (isNamedAsSource(text, span) || TELLS_SO.test(text.slice(span.end))) return true;
    }
    return false;
  });

/** A part of a text that names nobody: 该公司, 财报, she. */
const isNameless = (words: string, lexicon: Lexicon): boolean =>
  !lexicon.find(words, { printed: true }).some(({ entry }) => isProperName(entry)) &&
  !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(words);

/**
 * Whether a claim is not said to be the word of whom the question has say it. `isAround`: the name stands in what
 * stands around the claim, so that 她 and 该公司 may be it.
 */
export const lacksSpeaker = (speaker: AskedSpeaker, view: ClaimView, lexicon: Lexicon, isAround: boolean): boolean => {
  const { claim, home, quote, before, earlier, subjects, main } = view;
  // Song Gaoyang may be anybody in Chinese
  if (speaker.mention === null && home.article.language !== "en" && !/\p{Script=Han}/u.test(speaker.typed))
    return false;
  const id = speaker.mention?.entry.id ?? "";
  const isOwn = subjects.has(id) || (subjects.size === 0 && main === id);
  // its own figure, which only it can have told
  if (speaker.reports && isOwn) return false;
  const said = [claim.speaker, claim.origin].filter((one) => one !== null);
  if (said.some((one) => namesSpeaker(speaker, one, lexicon) || isCalledSo(speaker, one, home.text))) return false;
  if (said.length > 0 && (isOwn || isAround) && said.every((one) => isNameless(one, lexicon))) return false;
  if (namesSpeaker(speaker, home.article.publisher ?? "", lexicon)) return false;
  return ![quote, ...(said.length === 0 ? [before, earlier] : [])].some((text) => isTold(speaker, text));
};
