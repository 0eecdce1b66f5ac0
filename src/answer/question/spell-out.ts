/** A question with what is written short or as it is spoken put into words that texts use. */
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { sourceSpan } from "../../text/source-span.ts";
import { slice } from "../../text/span.ts";
import { tagWords } from "../../text/tokenise.ts";

const pairs = (list: string): Map<string, string> =>
  new Map(list.split(/,\s*/).map((pair) => pair.split(/ (.+)/, 2) as [string, string]));

/** English words as they are shortened in chats, each with what it stands for. */
const SHORTENED = pairs(
  "whats what is, whos who is, wheres where is, whens when is, hows how is, hw how, wat what, wht what, whn when, whr where, ppl people, bc because, abt about, avg average, acc according, yr year, yrs years, hr hour, hrs hours, min minute, mins minutes, secs seconds, " +
    "acct account, accts accounts, mkt market, mkts markets, cust customer, custs customers, txn transaction, txns transactions, " +
    "mgmt management, qty quantity, amt amount, stats statistics, qtr quarter, mth month, mths months, btwn between, biz business, rev revenue, govt government, " +
    "im i'm, ive i've, youre you're, theyre they're, weve we've, theyve they've, thats that's, dont don't, doesnt doesn't, didnt didn't, isnt isn't, arent aren't, wasnt wasn't, werent weren't, cant can't, wont won't, hasnt hasn't, havent haven't, couldnt couldn't, wouldnt wouldn't, shouldnt shouldn't, " +
    "intl international, int'l international, refurb refurbished, refurbs refurbished, promo promotion, promos promotions, approx approximately, merch merchandise, topline revenue, " +
    "ecom ecommerce, e-com ecommerce, e-comm ecommerce",
);
const SHORT_WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...SHORTENED.keys()].join("|")})(?![\\p{L}\\p{N}-])`, "giu");

/** Cantonese words as they fold, each with what standard Chinese writes; the longer first. */
const CANTONESE = new Map(
  Array.from(
    pairs(
      "有冇 有没有, 系唔系 是不是, 系咪 是不是, 几多 多少, 几钱 多少钱, 几耐 多久, 乜嘢 什么, 乜野 什么, 咩嘢 什么, 咩野 什么, " +
        "乜嚟嘅 什么, 咩嚟嘅 什么, 边度 哪里, 边啲 哪些, 点样 怎样, 点解 为什么, 嚟讲 来说, 呢类 这类, 佢哋 他们, " +
        "而家 现在, 依家 现在, 旧年 去年, 听日 明天, 寻日 昨天, 琴日 昨天, 同埋 和, 仲有 还有, 仲未 还没, 净系 只, 剩返 剩下, 剩低 剩下, " +
        "炒鱿鱼 裁员, 炒人 裁员, 揾钱 赚钱, 执笠 倒闭, 铺头 店铺, 老细 老板, 啱啱 刚刚, 唔使 不用, 唔该 请问, " +
        "乜 什么, 咩 什么, 冇 没有, 唔 不, 嘅 的, 咗 了, 喺 在, 啲 些, 佢 他, 睇 看, 俾 给, 畀 给, 咁 这么, 嗰 那, 嚟 来, 嘢 东西, 攞 拿",
    ),
    ([spoken, written]) => [fold(spoken), written],
  ),
);
// 然而家电, 旁边度假, 人气炒人气, 旧年货, 几点样品, 关系咪表, 羊咩咩: the same characters in standard Chinese
const IN_OTHER_WORDS =
  "[旁两这那哪左右上下里外东西南北周身]边度|[然从因反进]而家|[而依]家[电庭居具装长政族人]|炒人[气设]|旧年[货俗]|点样[品本板]|[关体]系咪|咩咩|寻日[本常]|打?听日[本常]";
const SPOKEN = new RegExp(`${IN_OTHER_WORDS}|${[...CANTONESE.keys()].join("|")}`, "gu");

/** What Cantonese says with characters that mean something else elsewhere, by what stands beside them; in folded text. */
const BY_CONTEXT: readonly (readonly [spoken: RegExp, written: string])[] = [
  // 幾多日, 第一日; not 多少日元, 第一日化品牌
  [/(?<=几多个?|多少个?|第[一二三四五六七八九十两\d]{1,3})日(?![元圆本报韩用均活化常期语货程志]|系[车列])/gu, "天"],
  // 幾多個鐘, 3個鐘
  [/(?<=个)钟(?![头表点情爱声])/gu, "小时"],
  // 1蚊, 幾蚊
  [/(?<=[\d几多少个百千万亿十一二两三四五六七八九] ?)蚊(?![子香帐])/gu, "元"],
  // 賺定蝕, 跌咗定升
  [
    /(?<=[升涨赚多贵大加增快高][咗了]?)定(?=[跌蚀亏少平细减慢低])|(?<=[跌蚀亏少平细减慢低][咗了]?)定(?=[升涨赚多贵大加增快高])/gu,
    "还是",
  ],
  // 蝕咗; not 侵蚀
  [/(?<![侵腐剥月日浸锈])蚀(?!刻)/gu, "亏"],
  // 得返幾多; not 获得返利
  [/(?<![取获赢值])得返(?![场利现点佣券还])/gu, "只剩"],
  // 幾快, 有幾大？; not 几大平台
  [/(?<!第)几(?=[快贵远](?![^\P{Script=Han}呀啊])|[大高长深]\P{L}{0,8}$)/gu, "多"],
  // 呢間公司; not 日活呢
  [/(?<=^|[,\s在喺系同对由])呢(?=[个间次篇种款条份]|家(?![电居具]))/gu, "这"],
  // 點計, 點回應; not 卖点做, 几点卖
  [
    /(?<![\d一二三四五六七八九十两几地重热观特痛终站网优缺弱亮卖景据节晚早整起零焦看要难盲试支落钟论基爆拐顶有差快原评打清盘指])点(?=[计拣睇讲整攞]|收费|回应|运作|申请)/gu,
    "怎么",
  ],
  // 邊款, 邊日; not 一边种
  [/(?<![旁两这那哪左右上下里外东西南北周身一])边(?=[间位样类几款种年月国]|日(?![本常]))/gu, "哪"],
  [/(?<=哪)日(?![本常])/gu, "天"],
  // 喺邊開張
  [/(?<=喺)边(?![度个])/gu, "哪里"],
  // 開張未; not 尚未
  [/咗?(?<![从尚还并])未(?=[呀啊]?\P{L}{0,8}$)/gu, "了吗"],
  // 真嘅咩
  [/(?<=[嘅的咗了])咩(?=\P{L}{0,8}$)/gu, "吗"],
  // 蝕緊錢
  [/(?<=[蚀亏赚卖做用睇食搵揾倾])紧(?![急张缩迫要密])/gu, "着"],
  // 係乜嚟㗎
  [/嚟?[㗎啫喎]{1,3}(?=[呀啊]?\P{L}{0,8}$)/gu, ""],
];
const WHO = /(?<![旁两这那哪左右上下里外东西南北周身])边个/gu;
// 係 and 系 fold alike; not 關係, 係數
const TO_BE = /(?<![關关聯联干體体])係(?![數数列統统])/g;

// 重不重叠, 喜不喜欢: whether; 是不是 and 能不能 say so themselves, 时不时 and 动不动 are how often
const WHETHER = /((?![是能会會可要行对對好有多时時动動])\p{Script=Han})不\1(?=\p{Script=Han})/gu;

/** Replaces what the pattern finds in the folded text; the rest stays as typed. */
export const replaceFolded = (
  typed: string,
  pattern: RegExp,
  written: (found: string, after: string) => string,
): string => {
  const { text, at } = foldWithOffsets(typed);
  let result = "";
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length;
    const span = sourceSpan(at, { start: index, end });
    const instead = written(found, text.slice(end));
    result += typed.slice(from, span.start) + (instead === found ? slice(typed, span) : instead);
    from = span.end;
  }
  return result + typed.slice(from);
};

/** 邊個平台 asks which, 邊個負責 who. */
const whoOrWhich = (_: string, after: string): string =>
  /^(?:n|q)/.test(tagWords(after)[0]?.tag ?? "") || after.startsWith("月") ? "哪个" : "谁";

// as typed: what nobody writes in standard Chinese, and 幾 and 係 of the older characters
const IN_CANTONESE =
  /[嘅咗喺冇唔嚟啲㗎乜咩睇俾畀嘢攞嗰蝕蚊邊]|[佢哋]|(?<!值)[得剩]返(?!场)|幾[多大快耐貴遠]|(?<![關聯干體])係(?!數|列|統)|點[解樣計收回申]|呢[間個家隻]|开张未|開張未/;

const writeCantonese = (question: string): string => {
  let written = question.replace(/定係/g, "还是");
  if (IN_CANTONESE.test(question))
    for (const [spoken, instead] of BY_CONTEXT) written = replaceFolded(written, spoken, () => instead);
  written = replaceFolded(written, WHO, whoOrWhich);
  return replaceFolded(written, SPOKEN, (word) => CANTONESE.get(word) ?? word).replace(TO_BE, "是");
};

// 说了啥, 讲过些啥: what was said
const SAID_WHAT = /[说說讲講]([了过過]?)些?啥/gu;

// momo2020一整年, temu2023营收: a name and a year; not win2003r2
const NAME_AND_YEAR = /(?<=[a-z]{2})(?=(?:19[89]|20[0-3])\d(?![\da-z.%]))/giu;

/** Spells a question out. */
export const spellOut = (question: string): string =>
  writeCantonese(
    question.replaceAll(NAME_AND_YEAR, " ").replaceAll(SHORT_WORD, (word) => SHORTENED.get(word.toLowerCase()) ?? word),
  )
    .replaceAll(WHETHER, (_, verb: string) => `是否${verb}`)
    .replaceAll(SAID_WHAT, "说$1什么");

/** What happens at a time; 使用时间, 配送时间 and 直播时间 last. */
const HAPPENS =
  "合作|签约|签署|发布|公布|宣布|官宣|上线|下线|下架|上架|成立|创立|创办|开业|停业|开店|闭店|关闭|关停|开播|停播|被封|解封|开幕|举办|举行|召开|上市|收购|入股|入驻|退出|截止|生效|实施|启动|推出|开通|交付";
const TIME_OF = new RegExp(`(${HAPPENS})(?:的?(?:具体|官方|准确)?(?:时间|日期)(?:是|为)?呢?)(?=[?!。 ]{0,4}$)`, "gu");
const HAPPENING = new RegExp(`^(?:${HAPPENS})`);

/** 签约时间 asks when they signed: the time itself stands in no text. */
export const askWhen = (question: string): string =>
  replaceFolded(question, TIME_OF, (found) => `什么时候${HAPPENING.exec(found)?.[0] ?? ""}`);
