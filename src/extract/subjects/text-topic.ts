/** Whom a whole text is about, which stands in where a sentence doesn't say. */
import { isFestival, isInvestor, isPlace, isProperName, isReporter } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { fold } from "../../text/fold.ts";
import { splitSentences } from "../../text/segment.ts";
import { type Span, slice } from "../../text/span.ts";
import { headlinedName } from "../names/headlined-name.ts";
import type { SourceText } from "../source-text.ts";
import type { Named } from "./named.ts";

// 微博上一则话题: where something is said, and not whom it is about
const SETTING =
  /^ (?:rival|competitor|challenger|supplier|alternative)s? |^(?:平台)?上(?:的?一[则条个]|流传|热议|出现|有(?:网友|人))/;

/** Whether words name at `start`..`end` only whose words or figures they have: Sales rise 5%: Acme; Acme survey finds; according to an Acme report. */
const isSource = (words: string, { start, end }: Span, isTitle: boolean): boolean =>
  (isTitle && end === words.trimEnd().length && start > 0 && /[:：|] ?$/.test(words.slice(0, start))) ||
  /\baccording to (?:an? |the )?$/.test(words.slice(0, start)) ||
  /^ (?:data|survey|report|study|poll|figures|analysis) (?:shows?|says?|finds?|found|suggests?|reveals?)\b|^ (?:finds|estimates|forecasts|data shows)\b/.test(
    words.slice(end),
  );

/** A folded sentence that tells official figures, which are of no company that only the title names. */
export const OFFICIAL =
  /统计[局处署司]|海关总署|海关数据|入境[处事]|商务部|\b(?:census bureau|statistics (?:office|bureau|department|korea|agency)|office for national statistics|customs (?:data|figures)|(?:government|official) (?:data|figures|statistics))\b/;

// 央视新闻报道, 艾瑞：
const TELLS = /^[^，。,：:]{0,6}(?:[：:]|报道|報道|消息|讯|訊|数据|數據|显示|顯示|统计|統計|测算|測算|新闻|新聞)/;
/**
 * A newspaper's figures are those of whom it tells of. An office's are those of the whole market, which has no other name:
 * by the office's they are at least no company's.
 */
const onlyTells = ({ entry, span }: Mention, words: string): boolean =>
  !entry.broader.includes("government") && TELLS.test(words.slice(span.end, span.end + 16));

// 据阿里研究院调查: whose figures they are by the name of one who counts
const COUNTS = /(?:研究[院所中]心?|咨询|諮詢|智库|智庫)$/;
/** Whether a name is only told as a source of figures. */
export const isCounter = (words: string, { start, end }: Span): boolean =>
  COUNTS.test(words.slice(start, end)) && /据 ?$|據 ?$/.test(words.slice(0, start));

// 国家邮政局官方公众号: where somebody publishes
const OWN_CHANNEL = /官方(?:微信|微博)?$/;

/** Whom the whole text is about: in its title, failing that in its first sentence, the first company or person, else the first place; "" if none is named. */
export function topicOf({ title, text, body }: SourceText, lexicon: Lexicon): string {
  const sentences = body.slice(0, 2).flatMap((piece) => splitSentences(text, piece).map((one) => slice(text, one)));
  const [lead = ""] = sentences;
  // the title may stand over the text once more
  const news = sentences.slice(0, 4).find((sentence) => !title.includes(sentence)) ?? "";
  const isOfOffice = OFFICIAL.test(fold(news));
  for (const words of [title, lead]) {
    const named = lexicon
      .find(words, { printed: true })
      .filter(
        ({ entry, span }) =>
          isProperName(entry) &&
          !isFestival(entry) &&
          !SETTING.test(words.slice(span.end)) &&
          !isCounter(words, span) &&
          !OWN_CHANNEL.test(words.slice(0, span.start)) &&
          !isSource(words, span, words === title),
      );
    const companies = named.filter(
      ({ entry, span }) => !isPlace(entry) && !isReporter(entry) && !(isOfOffice && !news.includes(slice(words, span))),
    );
    // 国泰君安：维持阿里巴巴“增持”评级 is about Alibaba
    const company = companies.find(({ entry }) => !isInvestor(entry)) ?? companies[0];
    if (company) return slice(words, company.span);
    const unlisted = isOfOffice ? "" : headlinedName(words);
    if (unlisted !== "" && !lexicon.find(unlisted).some(({ entry }) => isFestival(entry))) return unlisted;
    const main = named.find(({ entry }) => !isReporter(entry)) ?? named.find((one) => !onlyTells(one, words));
    if (main) return slice(words, main.span);
  }
  return "";
}

/** Whether the words name one of a kind: a company, a person, a place; a festival is when something was. */
export const namesSomebody = (subject: string, lexicon: Lexicon): boolean =>
  subject !== "" &&
  lexicon.find(subject, { printed: true }).some(({ entry }) => isProperName(entry) && !isFestival(entry));

/** Whether the words name a company or a person. */
export const namesParty = (words: string, lexicon: Lexicon): boolean =>
  words !== "" &&
  lexicon
    .find(words, { printed: true })
    .some(({ entry }) => isProperName(entry) && !isFestival(entry) && !isPlace(entry));

/** Whether the words are the name of a place and nothing else. */
export const isPlaceAlone = (words: string, lexicon: Lexicon): boolean => {
  const named = lexicon.find(words, { printed: true });
  const whole = named.find(({ span }) => span.start === 0 && span.end >= words.replace(/[.s]$/, "").length);
  return whole !== undefined && isPlace(whole.entry);
};

// 公司, 该集团, the company: whoever the text is about
const STANDS_FOR_TOPIC = /^(?:该|本)?(?:公司|集团|平台)(?:方面)?$|^(?:the )?(?:company|group|firm)$/i;
// the tech giant, the online retailer; but not a rival retailer
const EPITHET =
  /^(?!.*\b(?:rival|other|another|smaller|larger|traditional)\b)(?:[a-z][a-z-]{1,20} ){0,4}(?:giant|behemoth|titan|heavyweight|retailer|e-tailer|conglomerate|carrier|courier|agency)$/;
const COUNTRY = /^(?:country|nation)$/;

/** 公司 put as whom the text is about, as is "the country" in a text on one; "the retailer" as whom it last spoke of. */
export const resolved = (named: Named, topic: string, lexicon: Lexicon, spoken = ""): Named => {
  const words = named.subject.trim();
  if (EPITHET.test(words) && namesParty(spoken, lexicon)) return { ...named, subject: spoken };
  if (topic === "") return named;
  const isTopic = STANDS_FOR_TOPIC.test(words) || (COUNTRY.test(words) && isPlaceAlone(topic, lexicon));
  return isTopic || (EPITHET.test(words) && namesParty(topic, lexicon)) ? { ...named, subject: topic } : named;
};
