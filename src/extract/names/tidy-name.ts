/** The words before a verb of saying without what tells when, how and on what it is said. */

/** What no name of a source or a speaker holds. */
export const STOP = '[^，。,:;；！？!?“”"「」]';

// 2020年4月由CNNIC发布的第45次报告, 相关媒体7月25日
const DATED = /^(?:\d{4} ?年)?(?:\d{1,2} ?月)?(?:\d{1,2} ?日)?由?|(?:\d{4} ?年)?\d{1,2} ?月(?:\d{1,2} ?日)?$/g;
// TikTok一位商家经理上周参加网上路演时
const ASIDE =
  /(?:上周|本周|日前|近日|昨日|昨天|今日|今天|当日|当天|参加|接受|出席|面对|针对|谈及|谈到|受[访訪](?=[时時后後中]))[^，。,]{0,60}$/;

// 俞敏洪也就直播一事做出回应, 东方甄选发布公告称, 赵戈表示：…介绍: how and on what it is said
const HOW_SAID =
  /(?:(?:也|还|還|曾|並|并)?(?:就|对于?|對於?|针对|針對|在|向)[^，。]{2,30}(?:做出|作出|给出|給出)(?:了|明确|明確)*|[发發](?:布了?|出)?(?:公告|声明|聲明|文|消息)|(?:表示|介绍|介紹|透露|告诉记者|向记者|[说說](?<=.{3}))+|经(?:过|审理|调查|核查|查)+|[进進]一步|明确|明確|具体|具體|依然|则|則|均|都|目前|正式|首次|再次)$/;
// 主办方 供图 逸仙电商创始人
const CAPTION = /^[^，。]{0,20}(?:供图|供圖|摄影?|攝影?)\s+/;

/** 孙东旭 of 近日孙东旭也曾就此事做出回应; "" where nothing is left. */
export const tidyName = (name: string): string =>
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
