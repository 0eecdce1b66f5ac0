/** What a pasted text says of itself above and below its body: title, publisher, date. */
import { narrow } from "../../text/narrow.ts";
import type { Intake } from "./intake.ts";
import { readDate } from "./read-date.ts";

type Header = Pick<Intake, "title" | "publisher" | "published">;

/** A header stands within so many units from the text's start. */
const HEADER = 600;
const LONGEST_TITLE = 80;

// 当前位置: 主页 > 电商; 首页 | 新闻; Home / News
const NAVIGATION = /当前位置|當前位置|^(?:首页|首頁|主页|home)\b|[>»›]\s*\S+$|欢迎访问|歡迎訪問/iu;
// 分享到 微信 微博; 登录 注册
const OFFER = /^(?:分享到|分享至|登录|登錄|登入|注册|註冊|扫码|掃碼|下载APP|share on\b|sign in\b|log in\b)/iu;

/** 首页 | 新闻 | 财经; 新闻 财经 科技 视频: short words in a row. */
const isMenu = (line: string): boolean => {
  const apart = line.split(/[|｜»›>•·]/u);
  if (apart.length >= 3 && apart.every((item) => item.trim().length <= 12)) return true;
  const words = line.split(/\s+/u);
  return words.length >= 4 && words.every((item) => /^\p{Script=Han}{1,4}$/u.test(item));
};

// By Jane Doe; 作者：林晓
const BYLINE = /^(?:by [A-Z]|(?:作者|记者|編輯|编辑|文)\s?[:：|｜/／])/iu;
// 。 ! … at the end of a sentence
const SENTENCE_END = /[。！？!?；;…]["”’」』]?$/u;

const titleStated = (head: string): string | null => {
  // 原标题：中国7月社会消费品零售总额同比 2.5%
  const stated = /(?:原标题|原標題|标题|標題|Title)\s?[:：]\s*([^\n]+)/iu.exec(head)?.[1];
  return stated === undefined ? null : clip(stated);
};

/** A title whose end can't be told from the body that follows on the same line ends at its first sentence. */
const clip = (line: string): string => {
  const trimmed = line.trim();
  if (trimmed.length <= LONGEST_TITLE) return trimmed;
  const sentence = /^.*?[。！？]/u.exec(trimmed)?.[0] ?? trimmed;
  return sentence.length <= LONGEST_TITLE
    ? sentence
    : `${Array.from(trimmed)
        .slice(0, LONGEST_TITLE / 2)
        .join("")
        .trim()}…`;
};

/** The line above the date line, or the first line that reads like one. */
const titleByPlace = (head: string): string | null => {
  const lines = head.split("\n").map((line) => line.trim());
  const isTitle = (line: string): boolean =>
    line.length >= 4 &&
    line.length <= LONGEST_TITLE &&
    !NAVIGATION.test(line) &&
    !OFFER.test(line) &&
    !isMenu(line) &&
    !BYLINE.test(line) &&
    !SENTENCE_END.test(line) &&
    !dateLine(line);
  const dated = lines.findIndex((line) => dateLine(line) !== null);
  const above = dated < 0 ? undefined : lines.slice(0, dated).findLast(isTitle);
  return above ?? lines.find(isTitle) ?? null;
};

// 发布时间：, Published on, 更新于; but not 将于北京时间, of what is to come
const ANNOUNCES_DATE =
  /(?:(?<!北京|当地|當地)(?:时间|時間)|日期|发布|發布|发表|發表|更新|published|posted|updated|date)[^\p{L}\d]{0,20}(?:on|于)?[^\p{L}\d]{0,20}$/iu;
// 12:17，正文：…; " 来源：青禾日报"; T09:00; the line's end
const ENDS_DATE = /^(?:T|[\s,，|｜]*$|[\s,，]*\d{1,2}:\d{2}|\s*[|｜]|\s+[\p{L}]{1,6}\s?[:：])/u;
// SHANGHAI, Nov. 12, 2024 /PRNewswire/ --; 上海，2024年11月12日 ——
const BEFORE_DATELINE = /^[\p{Lu}\p{Script=Han}][\p{L}.,，' ]{0,40}[,，\s]$/u;
const AFTER_DATELINE = /^\s{0,3}(?:[-–—]|\/ ?[A-Z][A-Za-z ]{1,30}\/|\([A-Z][A-Za-z ]{1,20}\)|（[^（）]{2,12}）)/;
const LONGEST_DATE_LINE = 60;

/** The date of a line that is there for it: 时间:2023-05-17 17:33|来源:网络, or 2023-08-15 12:17，正文：… */
const dateLine = (written: string): string | null => {
  const line = narrow(written);
  const found = readDate(line);
  if (found === null) return null;
  const before = line.slice(0, found.start).trim();
  const after = line.slice(found.end);
  if (BEFORE_DATELINE.test(line.slice(0, found.start)) && AFTER_DATELINE.test(after)) return found.date;
  if (ANNOUNCES_DATE.test(before) || (before === "" && ENDS_DATE.test(after))) return found.date;
  return line.length <= LONGEST_DATE_LINE && !/[。！？，；]/u.test(before + after) ? found.date : null;
};

// 下次发布时间：2023年2月9日
const TO_COME = /下一?[次期]|\bnext\b/i;

/** The date of a line under the text that says what its date is: 发布时间：2023年1月9日 来源：青禾日报. */
const footDate = (line: string): string | null => {
  const found = line.length <= LONGEST_DATE_LINE ? readDate(narrow(line)) : null;
  const before = line.slice(0, found?.start ?? 0);
  return found !== null && ANNOUNCES_DATE.test(before) && !TO_COME.test(before) ? found.date : null;
};

const publisherStated = (text: string): string | null => {
  const patterns = [
    // 来源：央视新闻客户端; 出品｜深网·小满工作室
    /(?:^|[\s|｜(（])(?:文章来源|文章來源|本文来源|本文來源|信息来源|来源|來源|出品|Source)\s{0,3}[:：｜|]\s*([^\s|｜,，。;；)）]+)/iu,
    // IT之家 7 月 28 日消息; 新华社北京8月15日电
    /^\s*(?:[^：\n]{0,30}：)*([\p{Script=Han}A-Za-z]{2,10}?)\s?(?:北京|上海|广州|深圳|杭州|香港)?\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:消息|电|電|讯|訊)/u,
  ];
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    // 来源：网络 names nobody.
    if (name !== undefined && !/^(?:网络|網絡|互联网|未知|本站|综合|原创|internet)$/iu.test(name)) return name;
  }
  return null;
};

/** Title, publisher and date as far as the text's first lines (for publisher and date, its last too) give them. */
export const readHeader = (text: string): Header => {
  const [head, foot] = [text.slice(0, HEADER), text.slice(-HEADER / 2)];
  const datesIn = (part: string, read: (line: string) => string | null): string[] =>
    part.split("\n").flatMap((line) => read(line.trim()) ?? []);
  return {
    title: titleStated(head) ?? titleByPlace(head),
    publisher: publisherStated(head) ?? publisherStated(foot),
    published: datesIn(head, dateLine)[0] ?? datesIn(foot, footDate).at(-1) ?? null,
  };
};
