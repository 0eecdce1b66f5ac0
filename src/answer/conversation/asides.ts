/** What people say to an answer that is no question of its own: more, the source, the context. */
import { anyOf, wholly } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";

/** more: other facts; source: whose words these are; date: of when; context: what stands around them; article: what they stand in. */
export type Aside = "more" | "source" | "date" | "context" | "article";

// 这篇文章, 报道; the article
const ARTICLE_ZH = "(?:(?:这|那|该)?[篇个]?(?:文章|报道|新闻|稿子))";
const ARTICLE_EN = "(?:(?:the|this|that|your) (?:article|story|report|piece|text))";

/** Each must match the whole message, so that 来源国是哪里 stays a question. */
const ASIDES: [Aside, RegExp][] = [
  [
    "more",
    /^(?:那|就)?(?:还有(?:吗|么|没有?|别的吗|其他的?吗|呢)?|更多|再来(?:一?[条点些个])?|继续|接着说|别的呢|其他的?呢|more|anything else|what else|any more|go on|continue|next)$/,
  ],
  [
    "source",
    wholly(
      /这?(?:是|话)?谁说的/,
      /这?是?哪里?来的/,
      /哪来的/,
      /(?:数据|消息|信息)?(?:来源|出处)(?:呢|是(?:什么|啥|哪里?|哪儿|谁))?/,
      /来自哪里/,
      /(?:是)?哪里?说的/,
      /(?:依据|根据|证据|原文|链接|网址)(?:呢|是什么|在哪里?|给我)?/,
      /哪篇(?:文章)?(?:说的|写的)?/,
      /什么时候写的|谁写的/,
      /sources?/,
      /who (?:said|says) (?:so|that|this|it)/,
      /says who/,
      /where (?:is|did) (?:that|this|it|you get (?:that|this|it))(?: come)?(?: from)?/,
      /(?:which|what) (?:article|source)/,
      /link|citation|reference/,
      /according to (?:who|whom)/,
    ),
  ],
  // 这是哪年的数据, 你说的是哪一年, is that recent; but 什么时候 and when was that ask of what happened
  [
    "date",
    anyOf(
      /^(?:(?:你|您)(?:刚才)?(?:说|讲|给)的(?:数据|数字)?|(?:这|那)(?:个|些|条)?)?(?:数据|数字)?是?(?:(?:哪一?年|什么时候|啥时候|何时|几几年|多久(?:以前|之?前))的(?:数据|数字|消息|新闻|事|了)?|(?:截至|截止)(?:到)?(?:哪一?年|什么时候|啥时候|何时))$/,
      /^(?:你|您)(?:刚才)?(?:说|讲)的是(?:哪一?年|什么时候)$/,
      /^(?:(?:这|那)(?:个|些|条)?)?(?:数据|数字)?(?:是|算)?(?:最新|过时|过期|旧|老)(?:的|了)?(?:数据|数字|吗)(?:吗|么)?$/,
      /^(?:as of when|when is (?:that|this|it) from|(?:of |from )?(?:which|what) year(?: is (?:that|this|it))?(?: from| for)?|how (?:old|recent|current) is (?:that|this|it)(?: data| number| figure)?|is (?:that|this|it) (?:recent|current|up to date|outdated|old|(?:still )?(?:current|valid)|the latest)(?: data| number| figure)?)$/,
    ),
  ],
  // 这文章谁写的, 作者是谁, 这篇文章讲了什么, 总结一下
  [
    "article",
    new RegExp(
      `^(?:${ARTICLE_ZH}是?(?:谁|哪家(?:媒体)?)[写发登]的?|(?:${ARTICLE_ZH}的?)?作者(?:是谁|是哪位|叫什么|叫啥)?|${ARTICLE_ZH}是?(?:(?:啥|什么)时候|哪[天年])(?:写|发表|发布|发|登|出)的?|${ARTICLE_ZH}(?:主要|大概|都)?在?[讲说写]了?的?是?些?(?:什么|啥)(?:内容)?|(?:请|帮我)?(?:总结|概括|归纳)一?下?(?:${ARTICLE_ZH})?(?:的?内容)?|what(?:'s| is| was) ${ARTICLE_EN}(?: all)? about|what does ${ARTICLE_EN} say|who (?:wrote|published) (?:it|this|that|${ARTICLE_EN})|when was (?:it|this|that|${ARTICLE_EN}) (?:written|published)|(?:who(?:'s| is) the )?author(?: of ${ARTICLE_EN})?|(?:please )?summari[sz]e(?: (?:it|this|that|${ARTICLE_EN}))?|tl dr|tldr)$`,
    ),
  ],
  [
    "context",
    wholly(
      /(?:能|可以)?(?:说|讲|展开)?(?:的|得)?(?:具体|详细|仔细|清楚)(?:一?[点些]|说说|讲讲|情况)?(?:吗|呢)?/,
      /展开(?:说说|讲讲)?/,
      /上下文|前后文|全文/,
      /(?:这?是)?真的(?:吗|么|假的)?/,
      /真假的?/,
      /不信|我不信|不会吧/,
      /不可能吧?/,
      /(?:什么|啥)意思/,
      /(?:没|听不|看不|没看|没听|不太?)懂/,
      /(?:不太?|没)(?:明白|了解|清楚)/,
      /你?确定(?:吗|么)?/,
      /是吗/,
      /(?:tell me|say) more(?: about (?:it|that|this))?/,
      /more (?:about (?:it|that|this)|details?)/,
      /details?/,
      /context|elaborate/,
      /(?:oh )?really/,
      /i don'?t (?:believe (?:it|that|this|you)|understand|get it)/,
      /what do you mean/,
      /what does (?:it|that|this) mean/,
      /are you sure/,
      /is (?:that|this|it) (?:true|right|so)/,
      /seriously/,
    ),
  ],
];

/** What a message says to the answer before it; null for anything that may ask something itself. */
export const recogniseAside = (message: string): Aside | null => {
  const text = fold(message)
    .replace(/[!?.,~，。…;:]+/gu, " ")
    .replace(/(?<=\p{Script=Han})[啊呀哦呢嘛啦 ]{1,8}$/u, "")
    .replace(/\s+/g, " ")
    .trim();
  return ASIDES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};
