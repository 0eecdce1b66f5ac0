/** Who says one sentence: 孙东旭表示, “…。”埃里斯曼说。, “…,” said Sandy Xu. */

import { foldWithOffsets } from "../../text/fold.ts";
import { sourceSpan } from "../../text/source-span.ts";
import { slice } from "../../text/span.ts";
import { tagWords } from "../../text/tokenise.ts";
import { firstOf } from "../first-of.ts";
import type { Attribution, Before, KnownNames } from "./attribution.ts";
import { canSpeak } from "./can-speak.ts";
import { isPerson, isPersonName, OFFICE } from "./is-person.ts";
import { lastPerson, personIn, pronounIn } from "./persons-named.ts";
import { originOf } from "./read-origin.ts";
import { STOP, tidyName } from "./tidy-name.ts";

const SAID =
  "表示|说道|(?<![听据传小假游虽胡话解学]|[按照]理|(?:一般|通常|总的|总体|整体|具体|简单|相对|严格|反过|举例|[短长中]期|对[^，。,]{1,14})来)说(?!明(?![年天日晨晚]))|(?:宣|声|谎|自|坦)?(?<![简标名俗统昵尊职号人所])称(?!为|之|作|号|呼)|认为|指出|介绍(?!了)|透露|强调|坦言|回应(?!了)|(?<!营养)补充道?(?!剂|品|协议|条款|营养)|解释(?!了|过)|写道|告诉记者|直言|呼吁|推测|相信|觉得|预计|预测|预期|判断|总结道|分析(?!人|师)|提到|谈到|回忆|估[计算](?=[,，:：])|(?:提醒|感叹|感慨|警告)(?=[,，:：道说])";
// 孙东旭表示, …; 东方小孙(东方甄选CEO孙东旭)在直播中称
const SPEAKER_FIRST = new RegExp(
  `(?:^|[,，;；])\\s{0,4}(?:对此|而|但|不过|同时|此外|另外|其中|近日|日前|随后|此前|昨日|今日|上述)?[,，]?\\s{0,2}(?<speaker>${STOP}{1,32}?)(?:对[^，。,]{1,14})?(?:也|还|曾|就|均|则|都|却|此前|近日|日前|再次|最近|今天|昨天){0,4}(?:(?:在|于|接受|通过)[^，。,]{1,24}?(?:上|中|时|后|采访|会)?)?(?:也|还|曾|就|均|则|却)?(?<verb>${SAID})`,
);
// 笑着, 无奈地: in what mood it is said
const MOOD =
  "(?:(?:苦|大|微)?笑着?|哭着|叹着?气|摇着?头|摆摆?手|激动|感慨|无奈|自豪|兴奋|高兴|开心|坦率|平静|得意|骄傲|动情|腼腆)(?:地|着)?";
// 回忆道, 笑道, 吐槽
const SAID_SO = `(?:(?:${SAID}){1,2}道?|[笑叹答]道|(?:吐槽|抱怨|打趣|感叹|感慨)道?)`;
// “…。”埃里斯曼说。 “…。”她回忆说。 “…。”李旎笑着回忆。
const SPEAKER_LAST = new RegExp(
  `[”」"]\\s*(?<speaker>${STOP}{1,24}?)(?:也|还|曾|对[^，。,]{1,12})?(?:${MOOD})?${SAID_SO}[。！.]?$`,
);
// “…，”埃里斯曼直言，“…”; “…，”她站起来，“…”: what stands between two halves of a quotation names whose it is
const SPEAKER_AMID = new RegExp(
  `[,，][”」"]\\s*(?<speaker>${STOP}{1,24}?)(?:(?:也|还|曾|对[^，。,]{1,12})?(?<verb>${SAID}){1,2}[,，:：]|[,，:：]\\s*["“「])`,
);
// 埃里斯曼记得很清楚，“…。”, 埃里斯曼的看法不太一样：“…。”
const SPEAKER_LEADS =
  /^(?<lead>[^“”"「」,，:：]{2,40}?(?:看法|观点|想法|意见|回答|答复|印象|感受|体会|记得|想起|感慨|吐槽|抱怨|算了?一?笔账)[^“”"「」,，:：]{0,12})[,，:：]\s*["“「].{6,}[。！？!?.…][”」"]$/su;
// 商务部流通发展司司长 李刚:充分挖掘…
const SPEAKER_COLON = new RegExp(
  `^(?<speaker>[^，。,:;；“”]{2,28}(?:${OFFICE}|负责人|发言人)[ ]?[^，。,:;；“”\\d]{0,5}|[\\p{Script=Han}]{2,3}):\\s*(?=[“"\\p{Script=Han}]|\\d{1,4} ?[年月])`,
  "u",
);
const SAYS =
  "said|says?|told|adds?|added|argue[sd]?|believe[sd]?|thinks?|thought|note[sd]|expects?|expected|predict(?:s|ed)|estimate[sd]|reckon(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|explain(?:s|ed)|recall(?:s|ed)|points? out|pointed out|admit(?:s|ted)";
// “…,” said Sandy Xu; "…," he adds, "…"; sales per visitor, he adds, slipped
const ENGLISH_LAST = new RegExp(
  `[”"],? (?:said|says|adds|added) (?<a>[A-Z][^,.“”"]{1,40})|(?:[”"],?|,) (?<b>[A-Z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,3}|he|she)(?:, [^,“”"]{2,60},)? (?:${SAYS})(?=[,.]|$| [^,.“”"]{0,40}[,.])`,
);
const ENGLISH_FIRST = new RegExp(
  `^(?:(?:But|And|Yet|Still|However|Meanwhile|As),? )?(?:[A-Z][^,“”"]{0,30}, )?(?<speaker>(?!\\w+ (?:had|has|have|who|was|were|is|are)\\b)[A-Z][\\w.'’& -]{1,40}?)(?:, [^,]{2,60},)?(?: (?:also|later|then|recently|once))? (?:${SAYS})\\b(?<!\\badd(?:s|ed)(?! that\\b))`,
);

const PRONOUN = /^(?:他们?|她们?|其|对方|该人士|[这這]位[^，]{0,6}|我们?|我們|本人|he|she|they)$/i;
const JUDGED = /^(?:认为|推测|相信|觉得|预测|判断|直言|坦言|呼吁)/;
// What goes before 表示 but names nobody
const NOBODY =
  /^(?:来源|图源|图|文|编辑|校对|审读|有?(?:消息|数据|结果|业内|报道)|可以|这|此举|总体|图片|以上|简单|一般|通常|换句话|也就是|可|所|据|按|比如|例如|如|所谓|被|还|再|来|听|小|传|来|不用|不要|不得不|俗话|老实|更不用|虽|只能|只|甚至|又|都|别|没|再|对|不|话|分析|业内|外界|市场|观点|专家们)$/;

/** What a sentence says when it is read on its own. */
export interface SaidAlone extends Attribution {
  /** Whether its words are those of the speaker. */
  isSpeech: boolean;
  /** Whether it begins with whoever says its clause. */
  opensWithSpeaker: boolean;
}

/** A sentence in which somebody may speak. */
interface Heard {
  /** As it stands. */
  sentence: string;
  folded: string;
  known: KnownNames;
  /** A group of a match in the folded sentence as it stands, tidied; null where no name is left. */
  named: (match: RegExpExecArray | null, group: string) => string | null;
  /** Who says a clause by standing before its verb. */
  ofClause: string | null;
}

/** Ways to tell who speaks; who stands beside a quotation is surer than who begins a clause. */
const WAYS: readonly ((heard: Heard) => string | null)[] = [
  ({ folded, named }) => barePerson(named(SPEAKER_LAST.exec(folded), "speaker")),
  ({ folded, named, known }) => {
    const amid = SPEAKER_AMID.exec(folded);
    return speakerAmid(barePerson(named(amid, "speaker")), amid?.groups?.verb, known);
  },
  ({ folded, named, known }) => nameOf(labelIn(named(SPEAKER_COLON.exec(folded), "speaker"), known), "说", known),
  ({ ofClause }) => ofClause,
  ({ folded, named, known }) => personIn(named(SPEAKER_LEADS.exec(folded), "lead"), known),
  ({ sentence }) => englishSpeaker(sentence),
];

/** Reads one sentence on its own. */
export function readAttribution(sentence: string, before: Before): SaidAlone {
  const { known } = before;
  const { text: folded, at } = foldWithOffsets(sentence);
  const named: Heard["named"] = (match, group) => {
    const value = match?.groups?.[group];
    if (!match || !value) return null;
    const start = match.index + match[0].indexOf(value);
    const name = tidyName(slice(sentence, sourceSpan(at, { start, end: start + value.length })));
    return name === "" || /^[^(（]*[)）]/.test(name) ? null : name;
  };
  const first = SPEAKER_FIRST.exec(folded);
  const { speaker: opening = "", verb = "" } = first?.groups ?? {};
  const ofClause = nameOf(named(first, "speaker"), verb, known);
  const found = firstOf(WAYS, { sentence, folded, known, named, ofClause });
  const speaker = found && meant(found, before);
  const isOfClause = found !== null && found === ofClause && !/^(?:我|本人)/.test(found);
  const from = isOfClause && first !== null ? clauseOf(folded, first) : 0;
  return {
    speaker,
    origin: originOf(sentence, folded, named),
    isSpeech: speaker !== null,
    opensWithSpeaker: opening !== "" && folded.startsWith(opening),
    isOpinion: speaker !== null && (isPerson(speaker) || JUDGED.test(verb)),
    ...(from > 0 && { from: sourceSpan(at, { start: from, end: from + 1 }).start }),
  };
}

/** Whom a pronoun or a surname alone stands for. */
function meant(found: string, before: Before): string | null {
  const { lastSpeaker, since, known } = before;
  const speaker = pronounIn(found) ?? found;
  if (/^(?:[他她]|he|she)$/i.test(speaker)) return lastPerson(before);
  if (speaker === "其" && since !== "") return known.firstIn(lastSentence(since)) ?? lastSpeaker;
  return PRONOUN.test(speaker) || isSurnameOf(speaker, lastSpeaker) ? lastSpeaker : speaker;
}

/** Where the clause of a speaker begins, 0 where what stands before it may be theirs: “…”，李旎说; 增速为5%，李旎说。 */
function clauseOf(text: string, { index, 0: words }: RegExpExecArray): number {
  const goesOn = /[^\s,。;]/.test(text.slice(index + words.length));
  return goesOn && index > 0 && !/[,，。！？.!?…][”"」]/.test(text.slice(0, index)) ? index + 1 : 0;
}

const lastSentence = (words: string): string =>
  words.split(/[。！？!?]["”」]?/).findLast((sentence) => sentence.trim() !== "") ?? "";

/** 李明：短期没有, but 新规：……: a short label is a person's or a listed name. */
const labelIn = (label: string | null, known: KnownNames): string | null =>
  label !== null && label.length <= 3 && !mayBeCalled(label) && known.firstIn(label) === null ? null : label;

/** 李明, but not 白酒, 江苏 or 高端, which begin with surnames and are words of their own. */
const mayBeCalled = (label: string): boolean => {
  const [word, ...more] = tagWords(label);
  const isWord = more.length === 0 && word !== undefined && /^(?!nr|x)/.test(word.tag);
  return isPerson(label) && !isWord;
};

const BY = /^(?:根据|按照)/;

/** 根据华泰证券分析: whose figures they are, not who speaks; 根据孙东旭介绍 is his word. */
const nameOf = (found: string | null, verb: string, known: KnownNames): string | null => {
  const name = pronounIn(found ?? "") ?? found?.replace(BY, "") ?? "";
  if (name === "" || NOBODY.test(name) || /数据$|报告$|财报$|^据/.test(name)) return null;
  const speaks = PRONOUN.test(name) || known.kindOf(name) !== null || canSpeak(name, verb);
  return speaks && (name === found || isPerson(name)) ? name : null;
};

/** 李旎 of 做了十年货代的李旎. */
const barePerson = (found: string | null): string | null => {
  const name = found?.slice(found.lastIndexOf("的") + 1) ?? "";
  return isPersonName(name) ? name : found;
};

/** Whoever stands between two halves of a quotation, with a verb of saying or with any other. */
const speakerAmid = (found: string | null, verb: string | undefined, known: KnownNames): string | null =>
  verb === undefined ? personIn(found, known) : nameOf(found, verb, known);

const englishSpeaker = (sentence: string): string | null => {
  const last = ENGLISH_LAST.exec(sentence)?.groups;
  const name = last?.a ?? last?.b ?? ENGLISH_FIRST.exec(sentence)?.groups?.speaker ?? null;
  return name !== null && (PRONOUN.test(name) || canSpeak(name, "say")) ? name : null;
};

/** Koh, of whom Daniel Koh was the last to speak. */
const isSurnameOf = (name: string, lastSpeaker: string | null): boolean =>
  /^[A-Z]/.test(name) && lastSpeaker?.endsWith(` ${name.replace(/^M(?:r|s|rs)\.? /, "")}`) === true;
