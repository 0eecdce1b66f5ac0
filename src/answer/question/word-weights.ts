/** How much each word of a question says of what it is about. */

import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import type { TermGroup } from "../../lexicon/term-group.ts";
import { englishRank } from "../../lexicon/word-meanings.ts";
import type { AnswerType } from "../../search/answer-type.ts";
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";
import { lemmatise } from "../../text/lemmatise.ts";
import { overlaps } from "../../text/span.ts";

/** A word that only may mean its entry (赚 for revenue) is no sure sign of what is asked. */
const LOOSE = 0.4;
// 卖了多少, 几个人, how many sold: says what kind of answer is wanted more than what it is about
export const ASKING = anyOf(
  /^(?:means?|meaning|dates?|日期|pct|percent|reasons?|原因|理由|缘由|hours?|minutes?|seconds?|days?|weeks?|months?|years?|hrs?|mins?|yuan|rmb|dollars?|usd|bucks|millions?|billions?|incl|w|wo|美金|美元|美刀|块钱|钟头|小时|分钟|whats|hows|whos|wheres|pls|plz|thx|btw|vs|approx|ok|hey|hi|true|actually|really|exact|words|pieces|名字|头衔|职务|来头|身份|干嘛|月份|数量|数目|个数|总数)$/,
  /多少|几|怎|什么|啥|哪|谁|原话/,
  /\bhow\b|\bwhat\b|\bnumber\b/,
  /\bquotes?\b/,
  /duoshao/,
);
export const ASKING_WEIGHT = 0.25;
/** A word that weighs no more says little of what a question is about. */
export const LEAST_SAYING = 0.5;
// 什么态度, 怎么评价: what is asked for, and no word of the answer
const OPINION =
  /^(?:评价|看法|观点|态度|立场|意见|想法|回应|opinions?|views?|stance|attitude|take|thoughts?|comments?|reactions?)$/;
// 主要合作些啥, 一共几个: how much, not what
const DEGREE =
  /^(?:最?主要|主要的|一共|总共|一总|平均|最多|最少|之前|average|main(?:ly)?|major|key|chief(?:ly)?|in all|all in all|earlier|these days|nowadays)$/;

/** 全国, China: what the texts speak of unless they say otherwise. */
const COUNTRY_WIDE = new Set(["china", "nationwide"]);

/** 香港惠点网, Northlane of Britain: where a company is says less than which one it is. */
const PLACE_OF_COMPANY = 0.6;
const isOfPlace = ({ entry }: Mention): boolean => isPlace(entry);
const isOfCompany = ({ entry, how }: Mention): boolean => how !== "loose" && isProperName(entry) && !isPlace(entry);

const namesAnotherPlace = (mentions: Mention[]): boolean =>
  mentions.some(({ entry, how }) => how !== "loose" && isPlace(entry) && !COUNTRY_WIDE.has(entry.id));

/** 准备卖, 跌到多少: that it will be done, and how far it goes; a text may say so in no word. */
const LEADS_UP = /^(?:准备|打算|开始|想要|要搞|想搞|[涨跌升降掉冲干搞做卖增减飙]到)$/;

// 不算, 的话: what is left out, not what is asked about
const LEAVES_OUT = /^(?:[不没][算含]|不包括|除[去开了]|刨[去除]|抛开|撇开|的话|excluding|except|besides|without)$/;

/** What a word says by its part of speech: names and things most, pronouns (别人), adverbs and numerals next to nothing. */
const TAG_WEIGHTS: [RegExp, number][] = [
  [/^(?:[rdpcuyeomqftzkh]|ad|vd|ag|dg|tg)/, 0.25],
  [/^(?:v|a)(?!n)/, 0.6],
];

/** A word that no dictionary has is a name (山屿) unless it is put together of words that say nothing (要交, 那季, 最愁). */
const EMPTY_WORD =
  /^[一二三四五六七八九十百千万亿两几多少第个每各这那哪此其的得着吗呢吧啊么啥不没别再又也还就才都只最更很太要会能可想来去到在从和跟与给把被让是有做说]|[了着的吗呢啊得个]$/u;
/** 拿出来, 看得见, 聊得: where a verb leads and how far, not what it does. */
const COMPLEMENT =
  /^(?:[上下进出回过起开][来去]|\p{Script=Han}[得不][到见着了起动住完下上出来去成清懂]|(?![觉懂值获取记舍显懒晓免认赢夺录博所心难求购使])\p{Script=Han}得)$/u;
const UNKNOWN_WORD_WEIGHT = 0.1;

/** 那段, 那几天, 这几家; 手里, 兜里, 玩意儿: what is spoken of, and no word of any text; stuff, right. 多少人, 一台: people, whoever they are, and what a price is for. */
export const POINTING =
  /^(?:[这那]\p{Script=Han}{1,3}|[手兜心]里|手[上头]|(?:多少|几)[个位名]?人|[一每][股台瓶件份单套部辆款笔双盒斤杯箱条]|兜里|身上|上头|玩意儿?|东东|东西|家伙|摊子|名堂|准信|银子|来着|stuff|things?|guys?|dudes?|(?:kind|type|sort)s? of|[搞弄整干]|nah|nope|yeah|yep|right|correct|huh|gonna|wanna|gotta|kinda|legit|basically|rn|tbh|ngl)$/u;
const POINTING_WEIGHT = 0.05;

/** Whether a folded word that no dictionary has, or a verb's complement, says nothing of its own. */
export const isEmptyWord = (word: string, tag: string | undefined): boolean =>
  COMPLEMENT.test(word) || ((tag === undefined || tag === "x") && EMPTY_WORD.test(word));

/** What an English word outside the lexicon says, by how common it is: "needed" and "full" little, "livestream" all. */
const COMMON_WEIGHTS: [rank: number, weight: number][] = [
  [300, 0.3],
  [1000, 0.5],
  [3000, 0.75],
];
const ADVERB_WEIGHT = 0.3;
const sayingOfEnglish = (typed: string): number => {
  if (typed.length === 1) return 0.1;
  // roughly, exactly: how, not what
  if (/^[a-z]{3,}ly$/.test(typed) && isEnglishWord(typed)) return ADVERB_WEIGHT;
  const rank = englishRank(lemmatise(typed)) ?? englishRank(typed) ?? Number.POSITIVE_INFINITY;
  return COMMON_WEIGHTS.find(([most]) => rank < most)?.[1] ?? 1;
};

/** 还是, 现在, 大概, 里头: words of grammar, whatever they may loosely mean. */
const GRAMMAR_TAG = /^(?:[rdpcuyfqmt]|ad|vd)/;
const GRAMMAR_WEIGHT = 0.15;
/** 卖, 做, 看: a verb of one character may mean anything. */
const LIGHT_VERB_WEIGHT = 0.2;

// 目前短视频用户有多少: when it is asked, which the texts call otherwise
const NOW = /^(?:目前|当前|現時|现时|眼下|如今|现在|現在|现今|时下|currently|at present|right now|now)$/i;

/** 突然, 每月, 渐渐: how or how often, which a text may leave unsaid. */
const MANNER_TAG = /^(?:ad|d|r|vd)$/;
const isManner = (here: readonly Mention[], tag: string | undefined): boolean =>
  tag !== undefined && MANNER_TAG.test(tag) && here.length > 0 && here.every(({ entry }) => entry.kind === "concept");

/** What a word says that only may mean its entries. */
const sayingOfLoose = (typed: string, tag: string | undefined): number => {
  if (tag !== undefined && GRAMMAR_TAG.test(tag)) return GRAMMAR_WEIGHT;
  return typed.length === 1 && tag?.startsWith("v") ? LIGHT_VERB_WEIGHT : LOOSE;
};

/** 0 to 1, by what the word is and how surely it means what it stands for; `tags` are jieba's, by folded word. */
export const weighWord = (
  { span, typed, entry }: TermGroup,
  mentions: Mention[],
  tags: Map<string, string>,
  type: AnswerType,
): number => {
  const word = fold(typed);
  if (POINTING.test(word)) return POINTING_WEIGHT;
  // 钱 is what is left of 多少钱 where 卖了多少 is a name
  if (ASKING.test(word) || word === "钱") return ASKING_WEIGHT;
  if (type === "quote" && OPINION.test(word)) return ASKING_WEIGHT;
  const here = mentions.filter((mention) => overlaps(mention.span, span));
  if (here.length > 0 && here.every(({ how }) => how === "loose")) return sayingOfLoose(word, tags.get(word));
  if (NOW.test(word)) return GRAMMAR_WEIGHT;
  if (DEGREE.test(word)) return LOOSE;
  if (isManner(here, tags.get(word))) return LOOSE;
  if (LEADS_UP.test(word)) return LOOSE;
  if (LEAVES_OUT.test(word)) return ASKING_WEIGHT;
  if (here.some(isOfPlace) && mentions.some(isOfCompany)) return PLACE_OF_COMPANY;
  if (entry !== null && COUNTRY_WIDE.has(entry) && !namesAnotherPlace(mentions)) return LOOSE;
  // 第二场: which one of several is meant matters
  if (/^第/.test(word)) return 1;
  if (entry === null && /^[a-z]+$/.test(word)) return sayingOfEnglish(word);
  const tag = entry === null ? tags.get(word) : undefined;
  if (entry === null && isEmptyWord(word, tag)) return UNKNOWN_WORD_WEIGHT;
  return (tag !== undefined && tag !== "eng" && TAG_WEIGHTS.find(([pattern]) => pattern.test(tag))?.[1]) || 1;
};
