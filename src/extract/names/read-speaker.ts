/** Who says a sentence and where it has its figures from: 孙东旭表示, “…。”埃里斯曼说。, 据国家邮政局…报道, 财报显示, according to. */
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { sourceSpan } from "../../text/source-span.ts";
import { slice } from "../../text/span.ts";
import { tagWords } from "../../text/tokenise.ts";
import { canSpeak } from "./can-speak.ts";
import { endsInTitle, isPerson, isPersonName, isTitled } from "./is-person.ts";

export interface Attribution {
  speaker: string | null;
  origin: string | null;
  /** A judgement or a person's own words, never to be shown as a fact. */
  isOpinion: boolean;
  /** Where the speaker's clause begins, in UTF-16 units of the sentence, where others stand before it: 甲涨了5%；乙称…. */
  from?: number;
}

const SAID =
  "表示|说道|(?<![听据传小假游虽胡话解学]|[按照]理|(?:一般|通常|总的|总体|整体|具体|简单|相对|严格|反过|举例|[短长中]期|对[^，。,]{1,14})来)说(?!明(?![年天日晨晚]))|(?:宣|声|谎|自|坦)?(?<![简标名俗统昵尊职号人])称(?!为|之|作|号|呼)|认为|指出|介绍(?!了)|透露|强调|坦言|回应(?!了)|(?<!营养)补充道?(?!剂|品|协议|条款|营养)|解释(?!了|过)|写道|告诉记者|直言|呼吁|推测|相信|觉得|预计|预测|预期|判断|总结道|分析(?!人|师)|提到|谈到|回忆|(?:提醒|感叹|感慨|警告)(?=[,，:：道说])";
const STOP = '[^，。,:;；！？!?“”"「」]';

// 据国家邮政局官方公众号报道, 根据华泰证券分析, 据东方甄选官方数据显示
const BY_SOURCE = new RegExp(
  `(?:根据|据|按照)(?!悉|了解|此)(?<origin>${STOP}{2,40}?)(?:数据|统计|测算|估算|预测)?(?:显示|指出|介绍|报道|分析|观察|透露|统计|监测|披露|测算|预测|称|估算|消息|调查)`,
);
// CNNIC数据显示, 国家统计局公布数据显示, 第45次《…报告》显示, 财报显示
const SOURCE_SHOWS = new RegExp(
  `(?<origin>${STOP}{0,50}?(?:数据|报告|报告》|财报|公报|统计|调查|研报|榜单|业绩报告|公告|通告|白皮书|招股书|年报|季报|调研)(?:结果)?)(?:均|也|还)?(?:显示|指出|表明|披露|提到|称|认为)`,
);
const ENGLISH_SOURCE =
  /\baccording to (?:an? |the |its )?(?<origin>[^,.;]{2,70}?)(?=[,.;]|$| (?:on|in) (?:mon|tues|wednes|thurs|fri|satur|sun)day)|\b(?:data|figures|a (?:report|survey|study)|research|statistics) (?:from|by) (?<origin2>[^,.;]{2,60}?) (?:showed|shows|found|said|suggests?|indicated?)/i;

// 孙东旭表示, …; 东方小孙(东方甄选CEO孙东旭)在直播中称
const SPEAKER_FIRST = new RegExp(
  `(?:^|[,，;；])\\s*(?:对此|而|但|不过|同时|此外|另外|其中|近日|日前|随后|此前|昨日|今日|上述)?[,，]?\\s*(?<speaker>${STOP}{1,32}?)(?:对[^，。,]{1,14})?(?:也|还|曾|就|均|则|都|却|此前|近日|日前|再次|最近|今天|昨天){0,4}(?:(?:在|于|接受|通过)[^，。,]{1,24}?(?:上|中|时|后|采访|会)?)?(?:也|还|曾|就|均|则|却)?(?<verb>${SAID})`,
);
// “…。”埃里斯曼说。 “…。”她回忆说。
const SPEAKER_LAST = new RegExp(
  `[”」"]\\s*(?<speaker>${STOP}{1,24}?)(?:也|还|曾|对[^，。,]{1,12})?(?:${SAID}){1,2}[。！.]?$`,
);
// “…，”埃里斯曼直言，“…”; “…，”她站起来，“…”: what stands between two halves of a quotation names whose it is
const SPEAKER_AMID = new RegExp(
  `[,，][”」"]\\s*(?<speaker>${STOP}{1,24}?)(?:(?:也|还|曾|对[^，。,]{1,12})?(?<verb>${SAID}){1,2}[,，:：]|[,，:：]\\s*["“「])`,
);
// 埃里斯曼记得很清楚，“…。”, 埃里斯曼的看法不太一样：“…。”
const SPEAKER_LEADS =
  /^(?<lead>[^“”"「」,，:：]{2,40}?(?:看法|观点|想法|意见|回答|答复|印象|感受|体会|记得|想起|感慨|吐槽|抱怨|算了?一?笔账)[^“”"「」,，:：]{0,12})[,，:：]\s*["“「].{6,}[。！？!?.…][”」"]$/su;
// 商务部流通发展司司长 李刚:充分挖掘…
const SPEAKER_COLON =
  /^(?<speaker>[^，。,:;；“”]{2,28}(?:司长|局长|部长|主任|总裁|ceo|cfo|coo|经理|教授|分析师|负责人|发言人|董事长|创始人|专家|研究员|院长|会长|秘书长)[ ]?[^，。,:;；“”\d]{0,5}|[\p{Script=Han}]{2,3}):\s*(?=[“"\p{Script=Han}])/u;
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
/** 她一边撕胶带一边, 他同时: a pronoun with what else its person does; not 他的公司, 她女儿. */
const pronounIn = (words: string): string | null => {
  const [pronoun, rest] = [words.slice(0, 1), words.slice(1)];
  if (!/^[他她]$/.test(pronoun) || rest.includes("的")) return null;
  return /^(?:$|[vdcpm]|ad$)/.test(tagWords(fold(rest))[0]?.tag ?? "") ? pronoun : null;
};
const JUDGED = /^(?:认为|推测|相信|觉得|预测|判断|直言|坦言|呼吁)/;
/** Words of the author's own judgement, in folded text: of the statement in whose clause they stand. */
export const JUDGEMENT =
  /分析(?:指出|认为|称)|业内(?:人士)?(?:指出|认为|称)|应该|或许|可能(?!性)|看来|毫无疑问|无疑|显然|堪称|有望|想象空间|意味着|归根结底|某种意义上|最好的|不得不说|值得期待|\bshould\b|\bperhaps\b|\bmight\b|\bseems?\b|\barguably\b/;
// What goes before 表示 but names nobody
const NOBODY =
  /^(?:来源|图源|图|文|编辑|校对|审读|有?(?:消息|数据|结果|业内|报道)|可以|这|此举|总体|图片|以上|简单|一般|通常|换句话|也就是|可|所|据|按|比如|例如|如|所谓|被|还|再|来|听|小|传|来|不用|不要|不得不|俗话|老实|更不用|虽|只能|只|甚至|又|都|别|没|再|对|不|话|分析|业内|外界|市场|观点|专家们)$/;

// 2020年4月由CNNIC发布的第45次报告, 相关媒体7月25日
const DATED = /^(?:\d{4} ?年)?(?:\d{1,2} ?月)?(?:\d{1,2} ?日)?由?|(?:\d{4} ?年)?\d{1,2} ?月(?:\d{1,2} ?日)?$/g;
// TikTok一位商家经理上周参加网上路演时
const ASIDE = /(?:上周|本周|日前|近日|昨日|昨天|今日|今天|当日|当天|参加|接受|出席|面对|针对|谈及|谈到)[^，。,]{0,60}$/;

// 俞敏洪也就直播一事做出回应, 东方甄选发布公告称, 赵戈表示：…介绍: how and on what it is said
const HOW_SAID =
  /(?:(?:也|还|還|曾|並|并)?(?:就|对于?|對於?|针对|針對|在|向)[^，。]{2,30}(?:做出|作出|给出|給出)(?:了|明确|明確)*|[发發](?:布了?|出)?(?:公告|声明|聲明|文|消息)|(?:表示|介绍|介紹|透露|告诉记者|向记者|[说說](?<=.{3}))+|经(?:过|审理|调查|核查|查)+|[进進]一步|明确|明確|具体|具體|依然|则|則|均|都|目前|正式|首次|再次)$/;
// 主办方 供图 逸仙电商创始人
const CAPTION = /^[^，。]{0,20}(?:供图|供圖|摄影?|攝影?)\s+/;

const tidy = (name: string): string =>
  name
    .replace(CAPTION, "")
    .replace(DATED, "")
    .replace(ASIDE, "")
    .replace(HOW_SAID, (said, ...rest) => (rest.at(-2) === 0 ? said : ""))
    .replace(
      /^(?:对此|而|但|不过|同时|此外|另外|近日|日前|随后|此前|另据|另|还有|還有|有(?=.{2})|也有|在|当(?![事局地家红])|由|从|据|对于|,|，|\s)+/,
      "",
    )
    .replace(/(?:近日|日前|公布|发布|公开|的|在|也|曾|还|对|就|，|,|\s){1,20}$/, "")
    .trim();

// IT之家此前, 该媒体今年1月, 欧睿的, 海关初步: when and how it was reported
const REPORTED_WHEN =
  /(?:的|初步|不完全|粗略|此前|早前|日前|近日|今年|去年|昨[日天]|[今当]日|最新|(?:20\d\d ?年)? ?(?:1[0-2]|[1-9]) ?月份?(?: ?\d{1,2} ?[日号])?)$/;
// 该媒体, 报告, 数据, the report, study published: who that is nobody says
const NAMES_NOBODY =
  /^(?:[该本上]述?(?:媒体|公司|平台|机构|行|报告|人士|消息|研报|企业|集团|数据)|的?(?:最新|公开|调查|研究|统计|相关)*(?:报告|研报|数据)|(?:the |an? |its |their |this |that )?(?:latest |new |recent |first )?(?:report|study|survey|data|figures|research|company|firm|reports)(?: (?:published|released))?)$/i;

/** Whom a text has it from, without when that was; null where no name is left. */
function namedOrigin(found: string | null): string | null {
  let name = found ?? "";
  for (let last = ""; last !== name; ) {
    last = name;
    name = name.replace(REPORTED_WHEN, "").trimEnd();
  }
  return name === "" || NAMES_NOBODY.test(name) ? null : name;
}

/** What is known of names beside the sentences. */
export interface KnownNames {
  /** Whether a name is listed as a person's or as something else's; null where nobody lists it. */
  kindOf(name: string): "person" | "other" | null;
  /** The first company or person that some words name. */
  firstIn(words: string): string | null;
}

const NONE_KNOWN: KnownNames = { kindOf: () => null, firstIn: () => null };

/** What a sentence is read with. */
interface Before {
  lastSpeaker: string | null;
  /** What has been told since they spoke. */
  since: string;
  known: KnownNames;
}

/** Reads one sentence on its own. `isSpeech`: its words are those of the speaker; `opens`: with whom it begins. */
function readAttribution(sentence: string, before: Before): Attribution & { isSpeech: boolean; opens: boolean } {
  const { lastSpeaker, since, known } = before;
  const { text, at } = foldWithOffsets(sentence);
  const own = (match: RegExpExecArray | null, group: string): string | null => {
    const value = match?.groups?.[group];
    if (!match || !value) return null;
    const start = match.index + match[0].indexOf(value);
    const name = tidy(slice(sentence, sourceSpan(at, { start, end: start + value.length })));
    return name === "" || /^[^(（]*[)）]/.test(name) ? null : name;
  };
  const origin =
    namedOrigin(own(BY_SOURCE.exec(text), "origin")) ??
    namedOrigin(own(SOURCE_SHOWS.exec(text), "origin")) ??
    namedOrigin(englishOrigin(sentence));
  const first = SPEAKER_FIRST.exec(text);
  const amid = SPEAKER_AMID.exec(text);
  const verb = first?.groups?.verb ?? "";
  const ofClause = nameOf(own(first, "speaker"), first?.groups?.verb ?? "", known);
  let speaker =
    barePerson(own(SPEAKER_LAST.exec(text), "speaker")) ??
    speakerAmid(barePerson(own(amid, "speaker")), amid?.groups?.verb, known) ??
    nameOf(labelIn(own(SPEAKER_COLON.exec(text), "speaker"), known), "说", known) ??
    ofClause ??
    personIn(own(SPEAKER_LEADS.exec(text), "lead"), known) ??
    englishSpeaker(sentence);
  const isOfClause = speaker !== null && speaker === ofClause && !/^(?:我|本人)/.test(speaker);
  const from = isOfClause && first !== null ? clauseOf(text, first) : 0;
  speaker = speaker && (pronounIn(speaker) ?? speaker);
  if (speaker && /^[他她]$/.test(speaker)) speaker = lastPerson(before);
  else if (speaker === "其" && since !== "") speaker = known.firstIn(lastSentence(since)) ?? lastSpeaker;
  else if (speaker && (PRONOUN.test(speaker) || isSurnameOf(speaker, lastSpeaker))) speaker = lastSpeaker;
  return {
    speaker,
    origin,
    isSpeech: speaker !== null,
    opens: first?.groups?.speaker !== undefined && text.startsWith(first.groups.speaker),
    isOpinion: speaker !== null && (isPerson(speaker) || JUDGED.test(verb)),
    ...(from > 0 && { from: sourceSpan(at, { start: from, end: from + 1 }).start }),
  };
}

/** Where the clause of a speaker begins, 0 where what stands before it may be theirs: “…”，李旎说; 增速为5%，李旎说。 */
function clauseOf(text: string, { index, 0: words }: RegExpExecArray): number {
  const goesOn = /[^\s,。;]/.test(text.slice(index + words.length));
  return goesOn && index > 0 && !/[,，。！？.!?…][”"」]/.test(text.slice(0, index)) ? index + 1 : 0;
}

const isSomebody = (speaker: string | null): boolean =>
  speaker !== null && (isPerson(speaker) || isTitled(fold(speaker)));

const lastSentence = (words: string): string =>
  words.split(/[。！？!?]["”」]?/).findLast((sentence) => sentence.trim() !== "") ?? "";

/** 李明：短期没有, but 新规：……: a short label is a person's or a listed name. */
const labelIn = (label: string | null, known: KnownNames): string | null =>
  label !== null && label.length <= 3 && !isPerson(label) && known.kindOf(label) === null ? null : label;

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

/** 李旎 of 李旎站起来, 她 of 她站起来. */
const personIn = (words: string | null, known: KnownNames): string | null =>
  words === null ? null : (pronounIn(words) ?? namedLast(words, known, 2));

const englishOrigin = (sentence: string): string | null => {
  const groups = ENGLISH_SOURCE.exec(sentence)?.groups;
  return groups?.origin ?? groups?.origin2 ?? null;
};

const englishSpeaker = (sentence: string): string | null => {
  const last = ENGLISH_LAST.exec(sentence)?.groups;
  const name = last?.a ?? last?.b ?? ENGLISH_FIRST.exec(sentence)?.groups?.speaker ?? null;
  return name !== null && (PRONOUN.test(name) || canSpeak(name, "say")) ? name : null;
};

/** The last person that some words speak of, after a title or, of so many characters at least, at the head of a sentence: 陆知行 of 陆知行创办了公司。 */
function namedLast(words: string, known: KnownNames, shortest = 3): string | null {
  const { text, at } = foldWithOffsets(words);
  let found: string | null = null;
  let before = "";
  let start = 0;
  for (const { word, tag } of tagWords(text)) {
    const end = start + word.length;
    const opens = before === "" || /[。！？!?]["”」]?$/.test(before);
    if (/^(?:nr|x)/.test(tag) && word.length > 1 && isPersonName(word) && (opens || endsInTitle(before))) {
      const name = slice(words, sourceSpan(at, { start, end }));
      const kind = known.kindOf(name);
      // 毛衫: two characters that open a sentence may be anything
      const isNamed = kind === "person" || (kind === null && (word.length >= shortest || !opens));
      // 王小明劝她少做一点: the other one is she
      if (isNamed && !DOES_TO.test(text.slice(end, end + 12))) found = name;
    }
    before = `${before}${word}`.slice(-12);
    start = end;
  }
  return found;
}

const DOES_TO = /^[^，。,说称认觉]{1,6}[他她](?!们?的)/;

/** Whom 他 and 她 stand for: whoever the text speaks of since the last speaker, failing that this one. */
const lastPerson = ({ since, lastSpeaker, known }: Before): string | null => {
  const named = namedLast(since, known);
  return named === null || lastSpeaker?.includes(named) ? lastSpeaker : named;
};

/** Koh, of whom Daniel Koh was the last to speak. */
const isSurnameOf = (name: string, lastSpeaker: string | null): boolean =>
  /^[A-Z]/.test(name) && lastSpeaker?.endsWith(` ${name.replace(/^M(?:r|s|rs)\.? /, "")}`) === true;

// “东方甄选风味人生”账号目前…: a name in marks, and no speech
const MARKED_NAME = /^[“「"][^”」"，。！？；,!?;]{1,14}[”」"](?=[^”」"，。！？；,.!?;\s])/;
// 李明：短期没有
const LABELLED = /^[^，。,：:；;“”"「」]{2,28}[：:]\s*(?=\p{Script=Han})/u;
// “订单多了。”, and the first of several sentences in marks
const ALL_QUOTED = /^[“「"][^”」"]*(?:[”」"]$|$)/;
const OPEN = /[“「]/g;
const CLOSE = /[”」]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Reads the sentences of one paragraph; `named` is who speaks in it by a line of its own above: a quotation that runs over several keeps its speaker, named first or last; 李明：短期没有。
 * 我们不缺钱。 is his to the end.
 */
export function readAttributions(
  sentences: readonly string[],
  lastSpeaker: string | null,
  {
    known = NONE_KNOWN,
    named = null,
    since = "",
  }: {
    known?: KnownNames;
    named?: string | null;
    /** What has been told since `lastSpeaker` spoke. */
    since?: string;
  } = {},
): Attribution[] {
  const read: (Attribution & { isSpeech: boolean; open: boolean; isAlone: boolean })[] = [];
  let speaker = lastSpeaker;
  let unspoken = since;
  let depth = 0;
  let runStart = -1;
  let labelled: Attribution | null = named === null ? null : { speaker: named, origin: null, isOpinion: true };
  sentences.forEach((sentence, index) => {
    const before = { lastSpeaker: speaker, since: unspoken, known };
    const found = readAttribution(sentence, before);
    const inside = depth > 0;
    depth = Math.max(0, depth + count(sentence, OPEN) - count(sentence, CLOSE));
    // "A. | B," she says: straight marks open and close in turns
    if (count(sentence, /"/g) % 2 === 1) depth = inside ? 0 : 1;
    if (!inside && depth > 0) runStart = index;
    const quoted = inside || (/^[“「"]/.test(sentence) && !MARKED_NAME.test(sentence));
    if (quoted && !found.speaker && inside) found.speaker = read[index - 1]?.speaker ?? null;
    else if (quoted && !found.speaker) found.speaker = ALL_QUOTED.test(sentence) ? lastPerson(before) : speaker;
    if (quoted && found.speaker) found.isOpinion = true;
    // “订单多了。”李旎说，明年只做一半。
    const former = read[index - 1];
    if (former?.isAlone && !inside && found.opens && isSomebody(found.speaker))
      Object.assign(former, { speaker: found.speaker, isOpinion: true });
    const isAlone = quoted && !inside && !found.isSpeech && unspoken !== "" && namedLast(unspoken, known) === null;
    read.push({ ...found, open: inside, isAlone });
    // “A。B。”埃里斯曼说。 The name at the end is that of the whole run.
    // “A。B，”埃里斯曼说，“C。 That amid it too.
    if (inside && (depth === 0 || /^[^“「]*[”」]/.test(sentence)) && found.isSpeech && runStart >= 0) {
      for (let at = runStart; at < index; at++) {
        const told = read[at];
        if (told && !told.isSpeech) Object.assign(told, { speaker: found.speaker, isOpinion: true });
      }
    }
    if (index === 0 && found.speaker !== null && LABELLED.test(sentence) && depth === 0) labelled = found;
    else if (labelled && !found.speaker)
      Object.assign(read[index] ?? {}, { speaker: labelled.speaker, isOpinion: labelled.isOpinion });
    unspoken = found.speaker ? "" : `${unspoken}${sentence}`;
    if (found.speaker) speaker = found.speaker;
  });
  return read.map(({ speaker: who, origin, isOpinion, from }) => ({
    speaker: who !== null && NAMES_NOBODY.test(who) ? null : who,
    origin,
    isOpinion,
    ...(from !== undefined && { from }),
  }));
}
