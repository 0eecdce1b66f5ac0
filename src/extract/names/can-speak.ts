/** Whether the words before a verb of saying name somebody who speaks: 网友 in 网友表示, but not 均超出市场 in 均超出市场预期 nor 短期来 in 短期来说. */
import { fold } from "../../text/fold.ts";
import { tagWords } from "../../text/tokenise.ts";
import { isPersonName, isTitled } from "./is-person.ts";

// 高管, 一位接近美团人士, 唯品会官方, 市商务委
const ROLE =
  /(?:人士?|者|员|师|长|家|裁|监|理|官|友|方面?|层|主播?|民|客服?|客户|商|贩|手|教授|行|团队?|部门?|局|委员?|厅|院|[协商大员学合全监品]会|所|台|社|报|媒体?|网|银行|证券|资本|基金|平台|机构|政府|品牌|ceo|cfo|coo|cto|书记|董事|秘书|老板|夫妇|先生|女士|博士|律师|医生|老师|公司|集团|电商|企业|店铺?|大哥)$/;
// 他说, 有传闻, 未给出, 分别是
const NO_NAME =
  /[他她它]|^其(?!中)|未(?!来)|没有|不是|[是有](?:传闻|消息|报道|观点)|\d ?%|^[-—·•\d]|[、;；]$|(?:季度|年度|月份|期间)$|(?:^|[去今明当本])[年月]$|正[^，。]{1,8}[为向]/;
/** Adverbs, prepositions, verbs, conjunctions, pronouns, particles and words of place or time open no name. */
const OPENS_NONE = /^(?:[dpcufyzt]|ad|vd|v$|r$)/;
/** 该行, 某平台, 本公司 do; 未来集团 is tagged as a time. */
const POINTS = /^(?:未来|该|某|本|各|两|多|不少|部分|一些|许多|我[市省县区国院校])/;
/** A noun, a name, or what no dictionary has. */
const ENDS_NAME = /^(?:n|eng|x|j|ng|l$|i$)/;

// 预期, 分析, 补充, 回应, 介绍, 估计: as often a noun, 提到 as often raised to (单价提到5元), so that who speaks must be one who can
const MAY_BE_NOUN = /^(?:预期|分析|补充|回应|介绍|预测|判断|相信|解释|强调|提到|估[计算])/;
/** 超出市场预期, 低于分析师预期: measured against, and nobody speaks. */
const MEASURED = /(?:超出?|高于|低于|好于|差过|不及|符合|达到?|胜过?)[^，。,]{0,12}$/;

const ENGLISH_NO_NAME =
  /^(?:it|this|that|these|those|there|based|in|on|at|by|with|for|as|if|when|while|after|before|since|because|although|though|what|which|who|how|many|most|some|sales|revenues?|profits?)\b|^(?:i|we|you)(?:['’][a-z]+)?$|(?:\b(?:should|must|may|might|is|are|was|were|be|been|being|has|have|had|will|would|can|could|to|and|or|than|that|which|who|not)|n['’]t)$/i;

/** `verb`: the verb of saying, in folded text. */
export const canSpeak = (name: string, verb: string): boolean => {
  const text = fold(name);
  if (!/\p{Script=Han}/u.test(text)) return !ENGLISH_NO_NAME.test(name);
  if (NO_NAME.test(text) || /^\p{Script=Han}$/u.test(text)) return false;
  if (verb.startsWith("预期") && MEASURED.test(text)) return false;
  // 雨果·黄
  if (isPersonName(name) || /\p{Script=Han}[·•]\p{Script=Han}/u.test(name)) return true;
  const words = tagWords(text).filter(({ word }) => word.trim() !== "");
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  // 快递公司副总裁李旎: whatever stands before the title
  if (ENDS_NAME.test(last.tag) && isTitled(text)) return true;
  const isRole = ROLE.test(text);
  if (OPENS_NONE.test(first.tag) && !POINTS.test(text) && !(isRole && /^v/.test(first.tag))) return false;
  if (isRole) return true;
  return MAY_BE_NOUN.test(verb) ? /^(?:nr|nt|nz|ns|x|eng)/.test(last.tag) : ENDS_NAME.test(last.tag);
};
