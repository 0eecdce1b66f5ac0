/** Where a sentence has its figures from: 据国家邮政局…报道, 财报显示, according to. */
import { STOP } from "./tidy-name.ts";

// 据国家邮政局官方公众号报道, 根据华泰证券分析, 据东方甄选官方数据显示
const BY_SOURCE = new RegExp(
  `(?:根据|(?<![数证依占收单论])据|按照)(?!悉|了解|此)(?<origin>${STOP}{2,40}?)(?:(?<!大)数据|统计|测算|估算|预测)?(?:显示|指出|介绍|报道|分析|观察|透露|统计|监测|披露|测算|预测|称|估算|消息|调查)`,
);
// CNNIC数据显示, 国家统计局公布数据显示, 第45次《…报告》显示, 财报显示
const SOURCE_SHOWS = new RegExp(
  `(?<origin>${STOP}{0,50}?(?:数据|报告|报告》|财报|公报|统计|调查|研报|榜单|业绩报告|公告|通告|白皮书|招股书|年报|季报|调研)(?:结果)?)(?:监测|统计)?(?:均|也|还)?(?:显示|指出|表明|披露|提到|称|认为)`,
);
const ENGLISH_SOURCE =
  /\baccording to (?:an? |the |its )?(?<origin>[^,.;]{2,70}?)(?=[,.;]|$| (?:on|in) (?:mon|tues|wednes|thurs|fri|satur|sun)day)|\b(?:data|figures|a (?:report|survey|study)|research|statistics) (?:from|by) (?<origin2>[^,.;]{2,60}?) (?:showed|shows|found|said|suggests?|indicated?)/i;

// IT之家此前, 该媒体今年1月, 欧睿的, 海关初步: when and how it was reported
const REPORTED_WHEN =
  /(?:的|初步|不完全|粗略|此前|早前|日前|近日|今年|去年|昨[日天]|[今当]日|最新|(?:20\d\d ?年)? ?(?:1[0-2]|[1-9]) ?月份?(?: ?\d{1,2} ?[日号])?)$/;
// 该媒体, 报告, 数据, the report, study published: who that is nobody says
export const NAMES_NOBODY =
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

const englishOrigin = (sentence: string): string | null => {
  const groups = ENGLISH_SOURCE.exec(sentence)?.groups;
  return groups?.origin ?? groups?.origin2 ?? null;
};

/** `named`: a group of a match as it stands in the sentence, tidied. */
export const originOf = (
  sentence: string,
  folded: string,
  named: (match: RegExpExecArray | null, group: string) => string | null,
): string | null =>
  namedOrigin(named(BY_SOURCE.exec(folded), "origin")) ??
  namedOrigin(named(SOURCE_SHOWS.exec(folded), "origin")) ??
  namedOrigin(englishOrigin(sentence));
