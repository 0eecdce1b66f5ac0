/** The words of a question as names and groups, whole where a text holds them whole. */
import { isPersonEntry, isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import type { Translator } from "../../lexicon/translator.ts";
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { overlaps, type Span, slice } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { readWords, type TaggedWord, tagWords } from "../../text/tokenise.ts";
import { ASKING } from "./word-weights.ts";

/** What a question is read with. */
export interface Reader {
  lexicon: Lexicon;
  translator: Translator;
  /** Resolves 去年 and its like. */
  now: () => Date;
  /** Adds what else in the texts would meet a group, for less. */
  widen(group: TermGroup): TermGroup;
  /** Whether anything in the texts meets a group. */
  isHeld(group: TermGroup): boolean;
  /** Takes a measure of several words apart although some text holds it whole: livestream sales. */
  splitsMeasures?: boolean;
}

export interface Names {
  groups: TermGroup[];
  mentions: Mention[];
}

/** 几家店: where no text has any word of it, only the kind of answer that it asks for is left. */
const UNHELD_ASKING = 0.2;

// 亏了, 卖过: one verb, whatever its aspect
const DONE = /^\p{Script=Han}[了过着過著]$/u;

/** Net profit is no kind of answer where only gross profit is told. */
const TELLS_KIND =
  /^(?:net|gross|operating|adjusted|pre-?tax|core)\b|^(?:[毛净](?!水)|经营|营业|税前|经调整|调整后|归母|扣非|经營|營業|稅前|經調整|歸母)/i;

// 交银给快手, 高德那块, 把七鲜: what jieba takes into a name that it doesn't know
const BEFORE_NAME = /^[把被给跟让由和与问说看]/u;
const AFTER_NAME = /[给那这是在有把被跟和与的了说能会要多都也就]$/u;

/** A word of grammar taken into a name is cut off where the texts hold what is left: 交银给 as 交银. */
const cutGrammar = (group: TermGroup, reader: Reader): TermGroup => {
  const { span, typed, alternatives } = group;
  if (typed.length < 3 || !/^\p{Script=Han}+$/u.test(typed) || alternatives.length !== 1 || reader.isHeld(group))
    return group;
  const cuts = [
    { from: 0, to: AFTER_NAME.test(typed) ? typed.length - 1 : 0 },
    { from: BEFORE_NAME.test(typed) ? 1 : typed.length, to: typed.length },
  ];
  for (const { from, to } of cuts) {
    if (to - from < 2) continue;
    const rest: TermGroup = {
      ...group,
      span: { start: span.start + from, end: span.start + to },
      typed: typed.slice(from, to),
      alternatives: [{ form: fold(typed.slice(from, to)), weight: 1 }],
    };
    if (reader.isHeld(rest)) return rest;
  }
  return group;
};

/**
 * A name that no text holds gives way to its parts: "livestream sales" to "livestream" and "sales", which the texts may
 * hold apart from each other. A metric gives way only to another metric: nothing in 退货率 measures what it does. Where
 * metrics stood that did is `apart`.
 */
export const splitUnheld = ({ groups, mentions }: Names, reader: Reader): Names & { apart: Span[] } => {
  const { lexicon } = reader;
  const split = groups.flatMap((group): { group: TermGroup; parts: Names | null }[] => {
    // 直播卖了多少 asks for sales, but its 直播 says of what
    if (group.entry !== null && ASKING.test(fold(group.typed))) {
      // … and its 新 which ones, but 卖 and 钱 say no more than the whole does
      const parts = readParts(group, reader).groups.filter(
        ({ typed }) =>
          !ASKING.test(fold(typed)) && !DONE.test(typed) && (typed.length > 1 || tagWords(fold(typed))[0]?.tag === "a"),
      );
      const whole = reader.isHeld(group) ? group : { ...group, weight: group.weight * UNHELD_ASKING };
      return [whole, ...parts].map((part) => ({ group: part, parts: null }));
    }
    if (group.entry === null) return [{ group: cutGrammar(group, reader), parts: null }];
    const entry = lexicon.get(group.entry);
    // Hong Kong is no hong and no kong
    const keepsWhole = reader.isHeld(group) && !(reader.splitsMeasures && entry?.kind === "metric");
    if (entry === undefined || isProperName(entry) || keepsWhole) return [{ group, parts: null }];
    const parts = readParts(group, reader);
    const keepsMetric =
      entry.kind !== "metric" ||
      (!TELLS_KIND.test(group.typed) &&
        parts.mentions.some((part) => part.entry.kind === "metric" && part.how === "name"));
    return [{ group, parts: parts.groups.length > 1 && keepsMetric ? parts : null }];
  });
  const taken = split.filter(({ parts }) => parts).map(({ group }) => group);
  const gone = taken.map(({ span }) => span);
  const isMetric = ({ entry }: TermGroup): boolean => entry !== null && lexicon.get(entry)?.kind === "metric";
  return {
    apart: taken.filter(isMetric).map(({ span }) => span),
    groups: split.flatMap(({ group, parts }) => parts?.groups ?? [group]),
    mentions: [
      ...mentions.filter(({ span }) => !gone.some((other) => overlaps(other, span))),
      ...split.flatMap(({ parts }) => parts?.mentions ?? []),
    ].sort((one, other) => one.span.start - other.span.start),
  };
};

const ASKED_PERSON =
  /^(\p{Script=Han}{2,4}?)(?:都|又|对此)?(?:是(?:谁|哪位|什么人|何人)|说了?(?:什么|啥)|怎么(?:说|看|评价|回应|解释))/u;

/** Who is asked about at a question's beginning, as folded: 付一夫 in 付一夫是谁, 王杉 in 王杉怎么说; null for nobody. */
export const readAskedPerson = (question: string): string | null => {
  const asked = ASKED_PERSON.exec(fold(question))?.[1];
  if (asked === undefined) return null;
  const words = tagWords(asked);
  // 文章说了什么, 大家怎么看: a word of the language is nobody's name
  return words.length > 1 || /^(?:nr|x)/.test(words[0]?.tag ?? "") ? asked : null;
};

/** Who is asked about stays whole where a text holds the name, though words are cut out of it (付, 一夫). */
export const keepPersonWhole = (question: string, names: Names, reader: Reader): Names => {
  const person = readAskedPerson(question);
  if (person === null || fold(question).length !== question.length) return names;
  const span = { start: 0, end: person.length };
  const whole: TermGroup = {
    ...{ span, typed: slice(question, span), alternatives: [{ form: person, weight: 1 }], entry: null, weight: 1 },
  };
  const within = names.groups.filter((group) => overlaps(group.span, span));
  const isNamed = names.mentions.some(({ how, span: other }) => how !== "loose" && overlaps(other, span));
  if (isNamed || within.length < 2 || !reader.isHeld(whole)) return names;
  return {
    groups: [whole, ...names.groups.filter((group) => !within.includes(group))],
    mentions: names.mentions.filter(({ span: other }) => !overlaps(other, span)),
  };
};

/** The words that a name is made of. */
export const readParts = ({ typed, span }: TermGroup, { lexicon, translator }: Reader): Names => {
  const { text, at } = foldWithOffsets(typed);
  const groups: TermGroup[] = [];
  const mentions: Mention[] = [];
  for (const word of readWords(text)) {
    if (isStopWord(word.term)) continue;
    const start = at[word.span.start] ?? 0;
    const piece = typed.slice(start, at[word.span.end] ?? typed.length);
    const moved = <T extends { span: Span }>(one: T): T => ({
      ...one,
      span: { start: one.span.start + start + span.start, end: one.span.end + start + span.start },
    });
    groups.push(...translator.readGroups(piece).map(moved));
    mentions.push(...lexicon.find(piece).map(moved));
  }
  return { groups, mentions };
};

// 是干嘛的, 哪家公司的, 什么职位; what does she do
const PERSONS_WORK_ZH =
  /^(\P{L}{0,2}[\p{L}·• ]{2,24}?)(?:现在|目前|到底|究竟|当时){0,2}(?:是?(?:干|做|搞)(?:什么|甚么|啥|嘛|吗|么)(?:工作)?的|是?(?:个|在|担任|任|当){0,2}(?:什么|甚么|啥|哪个)(?:职位|职务|职称|岗位|头衔|官|身份|角色)|(?:是|在){0,2}哪一?[家个间]?(?:公司|单位|机构|企业|集团|银行|券商|基金|部门|大学|儿|里)的?(?:人|高管|老板|员工|上班|工作|任职)?)(?:来着)?[啊呀呢]?[?？!！。 ]{0,4}$/u;
const PERSONS_WORK_EN =
  /^(?:what(?: does|['’]?s) ([\p{L}.'’ -]{2,40}?) (?:do|['’]?s (?:job|role|title|position|deal))|(?:where does|who does|which (?:company|firm|bank|outfit) does|what (?:company|firm|bank|outfit) does) ([\p{L}.'’ -]{2,40}?) work(?: (?:at|for|with))?)(?: for (?:a living|work))?[?!. ]{0,4}$/iu;

const isNamedPerson = ([only, ...more]: readonly TaggedWord[]): boolean =>
  more.length === 0 && only !== undefined && only.tag.startsWith("nr");

/** 董明珠是干嘛的, 哪家公司的, what does Dong Mingzhu do: of a person all of it asks who that is; of a company it doesn't. */
export const askWho = (question: string, lexicon: Lexicon): string => {
  const chinese = PERSONS_WORK_ZH.exec(question)?.[1];
  const english = PERSONS_WORK_EN.exec(question);
  const name = (chinese ?? english?.[1] ?? english?.[2])?.trim();
  if (name === undefined) return question;
  const known = lexicon.find(name);
  // 王建国: whom no file lists
  const isPerson =
    known.length > 0
      ? known.some(({ entry, span }) => isPersonEntry(entry) && span.start === 0 && span.end === name.length)
      : isNamedPerson(tagWords(fold(name)));
  if (!isPerson) return question;
  return chinese === undefined ? `who is ${name}?` : `${name}是谁？`;
};
