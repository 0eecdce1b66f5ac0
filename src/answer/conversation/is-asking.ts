/** Whether a text asks something by its looks, for where nobody was asked: in a group, or in what may be an article. */

import { findAsking } from "../../search/answer-type.ts";
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";

/** Chinese asking words that tell: 几乎, 任何人, 近几年, 几天前, 几万家店都在卖, 无论是谁, 什么都卖, 何小鹏. */
const TELLING = anyOf(
  /几(?:乎|率|何|内亚|[十百千万亿](?!.{0,4}$)|(?:天|周|年|个?月|个?季度|个?小时|分钟|次)(?:[前后来]|以[来前后]|[之以]?[间内]))/g,
  /[这那好前近后十数无]几/g,
  /(?:无论|不管|不论)(?:.{0,3}(?:什么|谁|哪.?|怎么?样?|如何|多少|几)|是否)/g,
  /(?:什么|谁|哪[里儿个些]?|怎么|多少)[都也]/g,
  /没(?:有)?(?:什么|多少|几)/g,
  /多少有[些点]/g,
  /哪[怕吒]/g,
  /任何/g,
  /(?<![为有因缘如])何(?![时地处人种年以者])/g,
);

/** English ones that go on from a noun: the firm, which …; users who …; not in which, tell me who, how many, … and why. */
const GOING_ON =
  /(?<=[\p{L}\p{N}'’")\]],? )(?<!\b(?:and|or|so|but|then|also|ok|hey|hi|hello|please|pls|btw|tell|me|know|wonder(?:ing)?|exactly|in|on|at|by|for|of|to|from|since|until|about|with|under),? )(?:who(?:m|se)?|which|when|where|(?<!, )(?:why|what|how(?! (?:many|much|long|often|old|big|large|far|tall|high|fast)\b)))\b(?!$)/gu;

/** 流量在哪里，货物就会流向哪里。: what ends like a statement is one. */
const FULL_STOP = /[。.]["”'’」』)]?$/;

/** `text` is one sentence, or a message of a few. */
export const isAsking = (text: string): boolean => {
  const folded = fold(text).trim();
  if (/[?]|[吗呢]$/.test(folded)) return true;
  return !FULL_STOP.test(folded) && findAsking(folded.replace(TELLING, " ").replace(GOING_ON, " ")) !== null;
};
