/** What of a captured page is no part of its article: how menus, credits, adverts, comments and a release's own notes are worded. */

/** Marks at the head of a capture, with everything before them: "2023-08-15 12:17，正文：", "原标题：". */
export const HEADS = [
  // 2023-07-28 17:17:34，正文：IT之家…
  /^[^。！？\n]{0,60}?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[^。！？\n]{0,40}?正文[:：]\s*/,
  // 正文：…
  /^\s*正文[:：]\s*/,
  // 原标题：…
  /^\s*(?:原标题|原標題)[:：]\s*/,
];

// Item 1 of 6 … REUTERS/Jane Doe [1/6] … Purchase Licensing Rights, opens new tab Read more: captions glued to the text
export const CAPTIONS = /^[\s\S]{0,2500}?Purchase Licensing Rights(?:, opens new tab)?(?:\s+Read more)?\s*/;
// LONDON, April 29 (Reuters) - ; NEW YORK, May 2, 2025 /PRNewswire/ -- ; 中新网肇庆7月26日电 (记者 蔡敏婕)
export const DATELINE =
  /^(?:(?:[A-Z][\p{L}.,'’ &-]{1,60}(?:\d{1,2},? )?(?:\d{4},? )?)?[(/](?:Reuters|AP|AFP|Bloomberg|Xinhua|CNN|CNBC|PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|Associated Press)[)/]\s*[-–—]{1,2}\s*|[\p{Script=Han}《》A-Z]{2,16}\d{1,2}月\d{1,2}日(?:[电電讯訊]|消息)(?=[\s（(：:，,])\s{0,3}(?:[（(][^（）()\n]{1,40}[）)])?[\s，,：:]{0,3})/u;

const NAMES = "\\p{Script=Han}{2,4}(?:[ 、]\\p{Script=Han}{2,4}){0,3}";
const CREDIT = `(?:责任编辑|责编|编辑|校对|审核|审校|监制|制图|摄影|文字|图片来源)[ :：｜|]{1,3}${NAMES}`;

/** From here to the end of the paragraph nothing belongs to the article. */
export const TAILS = [
  // 返回搜狐，查看更多责任编辑：
  /返回搜狐[，,]?\s*查看更多/,
  // （责任编辑：张三）, 责编：李四, 编辑：王五 at the end
  /[（(【[]?(?:责任编辑|責任編輯|责编|責編|文章来源|本文来源|稿件来源|(?<=[。！？”\s])(?:编辑|編輯|校对|来源|來源))\s*[:：|｜][^。！？\n]{0,60}$/,
  // 【来源：某某财经】声明：此文版权归原作者所有，…
  /(?:【来源[:：][^】\n]{1,20}】)?声明[:：](?:此|本)文/,
  // - END -文字｜李四
  /(?<=[。！？”）)])\s{0,9}[-–—]{1,3} ?END ?[-–—]{1,3}[^。！？\n]{0,80}$/,
  // 某某新闻记者 张三 李四编辑 王五, 某某新闻 张三编辑：王五审核：赵六
  new RegExp(
    `(?<=[。！？”）)])\\s{0,9}(?:\\p{Script=Han}{2,8}(?:记者|新闻|财经|日报|晚报) ${NAMES})?(?:\\s{0,9}${CREDIT}){1,4}\\s{0,9}$`,
    "u",
  ),
  // （编辑 张三）（某社记者 李四）, （作者张三，李四译）, and the name of who wrote it alone after the last sentence
  /(?<=[。！？”])\s{0,9}(?:[（(](?:[^（）()。\n]{0,20}(?:记者|编辑|校对|通讯员|责编|作者|文[｜|])[^（）()。\n]{1,30}|(?![笑掌哭]声|如图|下同|上图|[省从]略|[未待]完|[上下]同)\p{Script=Han}{2,4})[）)]\s{0,9}){1,3}$/u,
  // what the page offers after the last sentence
  /(?<=[。！？”])\s{0,9}(?:推广|分享让更多人看到)\s{0,9}$/,
  /\bADVERTISEMENT(?: ?[-–—] ?CONTINUE READING BELOW)?\s{0,9}$/,
  // 广告声明：文内含有的对外跳转链接…, 免责声明：…, 版权声明：…
  /(?:广告声明|廣告聲明|免责声明|免責聲明|版权声明|版權聲明|特别声明|郑重声明|风险提示)[:：]/,
  // 本文属于原创文章，如若转载，请注明来源：…
  /本文(?:属于|为|系)?原创(?:文章|作品|内容)?[，,。]|(?:如若|如需|若需)转载/,
  // 举报/反馈
  /举报\/反馈/,
  // Want the latest recommendations from …?, To read this article on … click here, Click to get this free report
  /\b(?:Want the latest (?:recommendations|news|updates) from\b|To read (?:this|the full) (?:article|story|report)\b|Click (?:here )?to (?:get|read|download|subscribe|sign up)\b)(?=[^\n]{0,800}$)/,
  // Reporting by Jane Doe; editing by John Smith
  /(?:\(?\bReporting by [A-Z][^.]{2,80}; ?[Ee]diting by\b)/,
];

// 广告, 【广告】, Advertisement: the line under it is what is offered
export const ADVERT = /^[（(【[]?(?:广告|廣告|Advertisement|ADVERTISEMENT|Sponsored)[）)】\]]?$/;

/** A paragraph that is none of the article's, wherever it stands. */
export const BOILERPLATE = [
  // 作者｜张睿, 记者：李四, 来源：央视新闻客户端, 文/张三
  /^[（(【]?(?:作者|编辑|編輯|出品|来源|來源|记者|記者|摄影|校对|责编|审核|主编|监制|制图|图源|运营|策划|撰文|编译|文|图)\s*[|｜丨:：/／][^。！？]{0,40}$/,
  // （总台央视记者 徐宁宁 黄宝池）
  /^[（(][^（）()。]{0,20}(?:记者|編輯|编辑|通讯员)[^（）()。]{1,40}[）)]$/,
  // 来源：河马财经 作者：林溪 2024-08-12 09:30 阅读 1.2万 评论 345 分享
  /^[^。！？，]{0,80}(?:阅读|閱讀|浏览|瀏覽|评论|評論|点赞|點讚|跟贴)(?:量|数|數|次数)?[:：(（ ]{0,2}\d[\d.,]{0,8} ?[万萬wWkK]?\+?[^。！？，]{0,40}$/,
  // 声明：本文不代表本网立场。
  /不代表(?:本[网网站刊报]|本平台|平台|公司|机构)?的?(?:立场|观点|立場|觀點)/,
  // 时间:2023-05-17 17:33|来源:网络|作者:小编|点击:
  /^(?:发布|發布|發佈|发表|發表|更新|刊登)?(?:时间|時間|日期)\s{0,9}[:：]?\s{0,9}\d{4}/,
  // 2023-08-15 12:17 来源：新华网
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:来源|來源|作者|编辑|by\b).{0,40})?$/i,
  // 当前位置: 主页 > 电商; 首页 > 新闻 > 正文
  /^(?:当前位置|您的位置|您现在的位置|當前位置|你的位置)/,
  /^[^。！？>›»]{1,20}(?:[>›»][^。！？>›»]{1,20}){1,6}$/,
  // 手机版 欢迎访问伴佳68(www.banjia68.com)网站
  /(?:欢迎访问|歡迎訪問|设为首页|加入收藏|手机版|客户端下载|下载APP|登录\s{0,9}[|｜/]?\s{0,9}注册)[^。]{0,40}$/i,
  // banjia68.com 版权所有 | 备案号:鲁ICP备2021038504号-2
  /ICP[备備]|版权所有|版權所有|公网安备|All [Rr]ights [Rr]eserved|^(?:Copyright|©)/,
  // 编辑推荐, 相关阅读：…, 上一篇：…, 分享到：
  /^[【[]?(?:编辑推荐|相关(?:阅读|新闻|推荐|文章|链接)|推荐阅读|延伸阅读|热门(?:推荐|文章|新闻)|猜你喜欢|更多精彩|上一篇|下一篇|分享到|分享至|分享让更多|收藏本文|打印|我要评论|网友评论|最新评论|点击查看|阅读原文|查看原文|责任编辑|标签|关键词|關鍵詞)[^。]{0,80}$/,
  // 未经授权不得转载, 扫码关注公众号
  /^(?:.{0,30}(?:未经(?:授权|许可|允许)|不得转载|转载请(?:注明|联系)|如有侵权|侵权必究|扫码|扫一扫|长按识别|关注(?:我们的?)?(?:微信|公众号|微博)|微信公众号[:：]).{0,60})$/,
  // ADVERTISEMENT - CONTINUE READING BELOW
  /^ADVERTISEMENT ?[-–—] ?CONTINUE READING BELOW$/i,
  // （本文不构成投资建议）
  /^[（(]?[^。！？]{0,40}不构成(?:任何)?(?:投资)?建议/,
  // 电话：021-5555-1234, Email: ir@example.com, Passcode: 4417203; SOURCE Voltry Holdings Limited
  /^(?:(?:联系|聯絡|服务|客服)?(?:电话|電話|手机|传真|傳真)|(?:电子|電子)?(?:邮箱|郵箱|邮件|郵件|电邮|電郵)|Tel(?:ephone)?|Phone|Fax|Mobile|E-?mail|Dial-in|Passcode|Conference ID)\.?\s?[:：].{0,80}$/i,
  /^SOURCE:? [A-Z][^.!?]{1,60}(?:Inc\.|Ltd\.|Co\.)?$/,
  // 校对 张三, 编辑 张三 校对 李四
  new RegExp(`^(?:\\p{Script=Han}{2,8}(?:记者|新闻) ${NAMES})?(?:\\s{0,9}${CREDIT}){1,4}$`, "u"),
  // This post is for paid subscribers, To continue reading, subscribe for $1 a week.
  /^(?:This (?:post|article|story|content) is (?:only )?(?:available )?(?:for|to) (?:paid |paying |our )?(?:subscribers|members)\b|To (?:continue|keep) reading\b|Already (?:a (?:subscriber|member)|have an account|subscribed)\b|You(?:’|')?(?:ve| have) (?:reached your|used|read|\d{1,2}) (?:limit|all|last|free|articles?|stories|complimentary)\b|Thanks for reading\b|Start (?:your |a )?(?:free )?trial\b|Type your email\b|Upgrade to paid\b|[^.!?]{1,60} is a reader-supported publication\b)/i,
  // 本文为付费内容，剩余70%需订阅后阅读; 开通会员，畅读全部文章
  /^[^。！？]{0,40}(?:本文(?:为|為|系|是)?(?:付费|付費|会员|會員)(?:内容|內容|文章|专享|專享)|(?:剩余|剩餘) ?\d{1,3} ?[%％]|试读(?:已)?结束|(?:订阅|訂閱|付费|付費|登录|登錄|登入|注册|註冊)(?:后|後)[^。，]{0,6}(?:阅读|閱讀|查看|解锁|解鎖)|(?:开通|開通|加入|成为|成為)(?:会员|會員|VIP)[^。]{0,20}(?:全文|全部文章|本文))[^。！？]{0,30}[。！]?$/,
  // 本文来自微信公众号“零售观察”，作者：林晓，36氪经授权发布。
  /^(?:本文|文章)(?:来自|來自|转载自|轉載自|转自|轉自|首发于|首發於|由)[^。]{0,80}(?:公众号|公眾號|授权|授權|转载|轉載|首发|首發|发布|發佈)[^。]{0,60}。?$/,
  ADVERT,
  // （完）, 【完】
  /^[（(【[]?(?:完|本文完)[）)】\]]?$/,
  // Read more: …, Related: …, Share this article, Sign up for our newsletter
  /^(?:Read (?:more|also|next)\b|Related(?: (?:articles|stories|coverage|posts))?\b[:\s]*$|Related:|See also:|Share (?:this|on)\b|Follow us\b|Subscribe\b|Sign up\b|Sign in\b|Log in\b|Download (?:the|our) app\b|Get the latest\b|Click here\b|Most (?:read|popular)\b|Recommended\b|Skip to\b|Cookie|We use cookies|Photo(?:graph)?(?: by| credit)?:|Image(?: credit)?:|Editing by\b|Writing by\b|Reporting by\b|Filed under\b|Tags?:|Comments?(?: \(\d+\))?$|Home\b(?:\s*[|>/·]|$))/,
  // This article originally appeared on …, The views expressed herein are …, … : Free Stock Analysis Report
  /^(?:This (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared)\b|The views (?:and opinions )?expressed\b|Disclaimer\b|Disclosure:)/,
  /: Free Stock Analysis Report\b/,
  // By Jane Doe; By JANE DOE and JOHN SMITH, Reuters
  /^By [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}(?:(?:,| and| \|) .{0,60})?$/,
  // Published July 28, 2023; Updated 10:30 AM EDT, Fri August 4, 2023
  /^(?:Published|Updated|Last updated|Posted)\b[^.!?]{0,60}\d{4}[^.!?]{0,30}$/,
  // a link alone
  /^(?:https?:\/\/|www\.)\S+$/,
  // … at Roissy, France, April 29. REUTERS/Jane Doe; Image: Ben Doe/Getty Images
  /(?:\b(?:REUTERS|AP Photo|AFP|Xinhua|Bloomberg|Getty Images|Handout)\/[A-Z][\p{L}.'-]*(?: [A-Z][\p{L}.'-]*){0,3}|\/(?:Getty Images|AFP|Reuters|AP))(?: \[\d+\/\d+\])?$/u,
  // Home | News | Business | Tech; 首页 新闻 财经 科技 体育
  /^[^\s|｜·•]{1,14}(?:\s*[|｜·•]\s*[^\s|｜·•]{1,14}){3,30}$/,
  /^[\p{Script=Han}]{2,4}(?: +[\p{Script=Han}]{2,4}){3,30}$/u,
];

/** In characters: a longer paragraph is prose, whatever it mentions. */
export const LONGEST_BOILERPLATE = 200;

/** Headings of other articles' titles: in the last third nothing more of the article comes after one, before it only from the next prose on. */
export const OTHERS =
  /^[【[]?(?:编辑推荐|編輯推薦|(?:相关|相關|延伸|更多|推荐|推薦|往期|扩展|拓展)(?:阅读|閱讀|新闻|新聞|推荐|推薦|文章|链接|連結|报道|報導|報道|回顾|回顧|精选|精選|资讯|資訊|内容|內容)|(?:热门|熱門|精彩|今日|热点|为您|為您|为你|為你)(?:推荐|推薦|文章|新闻|新聞|阅读|閱讀|资讯|資訊)|猜你喜[欢歡]|你(?:可能|也许|或许)(?:感兴趣|感興趣|也?喜欢|也?喜歡)|大家都在看|更多精彩|Related(?: (?:articles?|stories|coverage|posts?|news|reading|content|topics))?|More from\b.{0,40}|Most (?:read|popular)|Recommended(?: (?:for you|reading|stories))?|You (?:may|might) also like|Trending(?: now)?|Latest (?:news|stories))(?:[（(]\d{1,7}[)）])?[】\]:： ]*$/i;

// Read more, within the text as often as under it
export const OTHER = /^(?:Read (?:more|next|also)|See also)[: ]*$/i;

// 网友评论, 最新评论（36）, 全部评论 12 条, Comments (12), 3 Comments, Leave a reply
export const COMMENTS =
  /^[【[]?(?:(?:网友|網友|最新|热门|熱門|精彩|精选|精選|全部|用户|讀者|读者)(?:评论|評論|留言|跟贴)|(?:\d{1,6} )?Comments?|Leave a (?:comment|reply)|Join the (?:conversation|discussion))(?: ?[（(]?\d{1,7} ?[条條]?[)）]?)?[】\]:： ]*$/i;

/** Sections at the foot of a press release that report nothing: to the next heading nothing is the article's. */
export const UNREPORTING = [
  // Forward-Looking Statements, Safe Harbor Statement, Cautionary Note Regarding …
  /^(?:(?:Cautionary|Special) (?:Note|Statement)s? (?:Regarding|About|on) )?Forward[- ]Looking (?:Statements?|Information)[:.]?$/i,
  /^(?:Safe Harbou?r(?: Statements?)?|Cautionary (?:Statements?|Notes?)|Disclaimers?)[:.]?$/i,
  // 前瞻性声明, 安全港声明
  /^[【[]?(?:有关|有關|关于|關於)?(?:前瞻性|前瞻|安全港)(?:声明|聲明|陈述|陳述|说明|說明|信息|資訊)[】\]:： ]*$/,
  // Conference Call and Webcast, 电话会议
  /^(?:(?:Earnings )?Conference Call(?: (?:and|&) Webcast| (?:Information|Details))?|Webcast(?: Information)?|(?:业绩|業績)?(?:电话|電話)(?:会议|會議)(?:信息|资讯|資訊)?)[:： ]*$/i,
];
/** Whom to call: to the next prose or table nothing is the article's. */
export const CONTACTS =
  /^[【[]?(?:(?:(?:Investors?|Media|Press|Public|Corporate|Company|IR|PR)(?: Relations)?(?: (?:and|&) | ?[/&] ?)?){0,2} ?(?:Contacts?|Inquiries|Enquiries)(?: Information)?|(?:For )?(?:more|further) information(?:,? please (?:contact|visit))?|(?:投资者|投資者|投资人|媒体|媒體|公司|新闻|新聞)(?:关系|關係|及|和|与|媒体|媒體|投资者|投資者){0,3}(?:联系|聯繫|聯絡|联络|查询|查詢|垂询)(?:方式|人|信息|资讯)?|(?:联系|聯繫|聯絡|联络)(?:方式|人|我们|我們))[】\]:： ]*$/i;
// About Voltry, 关于麦蓬家居
export const ABOUT = /^(?:About (?:the )?(?=\p{Lu})|(?:关于|關於) ?)([^，。！？：:;；\n]{2,50}?)[:： ]*$/u;
// Voltry, founded in 2011, is …; 麦蓬家居成立于2011年，是…
export const SAYS_WHO = /是|成立|创立|創立|\b(?:is|are|was founded|[Ff]ounded)\b/;
/** In UTF-16 units. */
export const LONGEST_SECTION_HEADING = 60;

/** Marks of an article's end. */
export const ENDINGS = [
  // — END —, - End -, 【全文完】
  /^[\s—–―\-_=*·.•【[(（]{1,20}(?:END|End|The End|全文完|本文完|正文完)[\s—–―\-_=*·.•】\])）]{0,20}$/,
  /^(?:END|全文完|本文完|正文完)$/,
];

// 青禾商城的成交额上升。; "Sales rose," she said. — headlines have no such end
export const PROSE_END = /[。；][”’」』）)]?$|^(?=[^\n]{40}).*[a-z\d%)][.!?]["”’)]?$/su;

/** Consent to cookies and what a press release says of its forecasts, however long. */
export const BANNER =
  /^(?:(?:This|The) (?:announcement|press release|release|document) (?:contains?|may contain|includes?)[^.]{0,80}forward[- ]looking statements|(?:本|此)(?:公告|新闻稿|新聞稿|文|文件)[^。]{0,20}(?:包含|含有|载有|載有)[^。]{0,12}前瞻性?(?:陈述|陳述|声明|聲明)|We and our (?:\d[\d,.]{0,8} (?:[a-z-]{1,20} ){0,2}(?:partners|vendors)\b|(?:[a-z-]{1,20} ){0,2}(?:partners|vendors) (?:use|store|process|access)\b)|We (?:use|value) (?:cookies|your privacy)\b|By clicking [“"']?(?:Accept|Agree|I agree)|(?:我们|我們|本网站|本網站|本站)(?:会|會|将|將)?使用 ?(?:Cookie|cookie))/;
/** In characters: a longer one has the article glued to it. */
export const LONGEST_BANNER = 1200;

export const SENTENCE_MARK = /[。！？!?；]|[.](?:\s|$)|[.]["”]/;
