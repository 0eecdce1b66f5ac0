/** Which amounts of an article are statistics: not 停业3天, 这两家, 72 小时准时率 or 3次, which only tell how things went. */
import { tagWords } from "../../text/tokenise.ts";
import type { FoldedAmount } from "./read-amount.ts";
import { lowEnd } from "./value.ts";

// 时限为 53.99 小时, 缩短至2小时, 平均 30 分钟: the duration is what is measured
const MEASURED =
  /(?:为|是|达到?|历时|长达|平均|均值|仅需?|只需|需要|需时|最快|最慢|耗时|用时|时长|时限|[航车路全]程|(?:缩短|压缩|延长)[至到]了?|降[至到]|提升[至到]|延长[至到]|\baverag(?:ed|ing|e of)|\btook|\btakes|\bwithin|\btime of|\bto) ?$/;
// 会被封30天, 处以停播15日: how long a penalty lasts
const PENALTY = /(?:被|遭|处以?|予以|判)[^，。；,;\d]{0,4}(?:封|禁|停|关|冻|拘|罚)[^，。；,;\d]{0,5}$/;
// 设7天冷静期, 保修期2年: the length of a term
const TERM_AFTER = /^的?(?:冷静期|犹豫期|保质期|保修|质保|试用期|账期|免息|回款)/;
const TERM_BEFORE =
  /(?:冷静期|犹豫期|保质期|保修期?|质保期?|试用期|账期|周期|期限|时间|有效期|封禁期?)(?:一?般|仅|只|长|不少于|最长|为|是|至少|最多|达|约|由|从|需|要|平均)* ?$/;
// 3至5天送达, 30分钟内到货, 1小时后即抵达, 48小时内发货: how long a delivery takes
const ARRIVES_AFTER =
  /^ ?(?:左右|以?内|之内|后)?(?:就能?|便能?|即可?|可以?|能)?(?:送达|抵达|到达|到货|送到|送货|送抵|运抵|发货|出货|到家|配送到|飞抵|交付)/;
// 由68天缩短到45天: both ends of a move
const MOVED_AFTER =
  /^ ?(?:左右)?(?:大幅|进一步|逐步)?(?:缩短|压缩|缩减|延长|减少|降|增加?|提升|升|拉长)[^，。；,;\d]{0,3}[到至为]/;
// five hours per week, 40 minutes a day: a rate
const RATE_AFTER = /^ (?:per|an?|each|every) (?:day|week|month|year|shift|order|trip|visit)\b/;
// spend five hours, lose two working days, 3 days were lost; but spent five years there, which is told of a life
const SPENT_BEFORE = /\b(?:spend(?:s|ing)?|spent|lose|loses|lost|losing|saves?|saved|saving) (?:an average of )?$/;
const SPENT_AFTER = /^ (?:(?:will|can|could|would|may) be|is|are|was|were) (?:lost|saved|spent)\b/;
const SHORT = /^(?:days|hours|minutes|seconds)$/;
// ($1 = 0.8787 euros): what a report converts by
const CONVERTS = /[$€£¥\w] ?= ?$/;
const CONVERTED = /^ ?= ?[$€£¥]?\d/;
// 每人一年下单12次, 人均打开8次: how often in so much time
const OFTEN = /(?:每[年月周天日人]|一年|一天|一个?月|[年月日人]均)[^，。；,;\d]{0,10}(?:约|近|超过?|达)?$/;
// 用户达三万; but not 三万 in 三万里公司: a number in words that nothing says is one
const SAID_TO_BE = /(?:达|到|至|为|是|有|共|超|近|约|破|过|:|计) ?$/;
// 10位商品编码, 编码简化为4位或6位, 6位数字的密码: how long a code is, and nobody is counted
const CODE_AFTER = /^[^，。；,;]{0,6}(?:编码|密码|号码|代码|验证码|条码|数字|字符|字母|账号|卡号|尾号|小数)/;
const CODE_BEFORE =
  /(?:编码|密码|号码|代码|验证码|条码|身份证号?|账号|卡号|尾号|邮编|后缀|小数点?)[^，。；,;个]{0,12}$/;
const NOTHING_AFTER = /^(?:[，。；、,;)或至到和]|已|$)/;
// 3个方面, 4个主要分类, 三大维度: how a text is laid out
const LAID_OUT =
  /^(?:主要|重点|核心|关键|不同|大|的){0,3}(?:方面|层面|维度|分类|步骤|角度|要点|层次|关键词|原则|篇章|章节)/;
// 平均年龄28岁
const AGE = /年龄[^，。；,;]{0,6}$/;
// 这两家, 该3款, 每1000件, 另一家: pointed at, not counted
const POINTED_AT = /(?:[这那该每某另]|\b(?:these|those|every|each|per|the other|of the)) ?$/;
// 增速最快的一年: which one it was
const ONE_TIME = /^一个?(?:年|月|周|星期|天|日|季度)$/;
// 9.9元3瓶: what a price is for
const PRICED = /\d ?(?:元|块|块钱)$/;
// 大约30个人就有一家企业: one in so many
const ONE_IN = /^(?:人|件|个)?(?:当?中|里)?就有/;
// 4.2 percent (±0.9%): how sure an estimate is
const MARGIN = /(?:±|\+\/-) ?$/;
// the top 20% are spending: who they are, not how many
const PART_OF_RANKING = /\b(?:top|bottom|richest|poorest|wealthiest) $/;
// 0元购, 9.9元包邮专区
const NAME_AFTER = /^(?:购(?!买|物[^，。,节])|级(?!别)|专区|店(?=主题))/;
// 一块心病, 两块屏幕: pieces of something; 3块运费 is paid
const PIECE = /^[一两二三四五六七八九1-9] ?块$/;
const PAID = /^(?:钱|[^，。；,;]{0,4}(?:费|价|款|本|利润|差额|补贴|红包|优惠|工资|租金?|佣金|税|押金|奖))/;
const THING = /^(?:n|x|s$|f$|j|a$)/;
/** Below this a count in words or of times is how one speaks (三项措施, 两家公司, two companies). */
const SMALL = 10;

/** Whether the amount, found in this folded text, states something measured or counted. */
export function isStatistic(text: string, amount: FoldedAmount): boolean {
  const near: Near = {
    own: text.slice(amount.start, amount.end),
    before: (units) => text.slice(Math.max(0, amount.start - units), amount.start),
    after: (units) => text.slice(amount.end, amount.end + units),
  };
  const isNone = NAME_AFTER.test(near.after(5)) || ONE_IN.test(near.after(5)) || MARGIN.test(near.before(12));
  return !isNone && STATES[amount.kind](amount, near);
}

/** A number's own words and those beside it, as far as so many units reach. */
interface Near {
  own: string;
  before: (units: number) => string;
  after: (units: number) => string;
}

const isMoney = (_: FoldedAmount, { own, before, after }: Near): boolean =>
  !CONVERTS.test(before(12)) &&
  !CONVERTED.test(after(5)) &&
  !isPiece(own, after(10)) &&
  // 每一块钱都花得值
  !(own.startsWith("一") && POINTED_AT.test(before(12)));

const isPiece = (own: string, after: string): boolean =>
  PIECE.test(own) && !PAID.test(after) && THING.test(tagWords(after)[0]?.tag ?? "") && /^\p{Script=Han}/u.test(after);

const isTime = ({ unit, change }: FoldedAmount, { own, before, after }: Near): boolean => {
  if (own.endsWith("岁")) return AGE.test(before(12));
  if (ONE_TIME.test(own) && before(1) === "的") return false;
  return (
    change !== null ||
    // 停留129.3分钟: nobody says so without measuring
    /\d\.\d/.test(own) ||
    [MEASURED, PENALTY, TERM_BEFORE].some((pattern) => pattern.test(before(12))) ||
    TERM_AFTER.test(after(5)) ||
    RATE_AFTER.test(after(14)) ||
    (SHORT.test(unit) && (SPENT_BEFORE.test(before(32)) || SPENT_AFTER.test(after(18)))) ||
    [ARRIVES_AFTER, MOVED_AFTER].some((pattern) => pattern.test(after(12)))
  );
};

const isCode = ({ own, before, after }: Near): boolean =>
  own.endsWith("位") && (CODE_AFTER.test(after(12)) || (NOTHING_AFTER.test(after(12)) && CODE_BEFORE.test(before(24))));

const isCount = ({ value, unit, qualifier }: FoldedAmount, near: Near): boolean => {
  const { own, before, after } = near;
  const size = Math.abs(lowEnd(value));
  if (POINTED_AT.test(before(12)) || PRICED.test(before(12)) || isCode(near) || size <= 1) return false;
  if (size < SMALL && (LAID_OUT.test(after(12)) || (!/\d/.test(own) && qualifier === null))) return false;
  // 平均4.3次 and 一年购买50多次 are measured, 5次 only told
  const isRate = OFTEN.test(before(24)) || (size >= SMALL && qualifier !== null);
  return unit !== "occurrences" || size >= 10 * SMALL || !Number.isInteger(size) || isRate;
};

/** 三万 in words alone, which may be a name: a number only where it is said to be one. */
const isBareNumber = (amount: FoldedAmount, near: Near): boolean =>
  isCount(amount, near) &&
  (amount.vague || amount.qualifier !== null || /[\da-z]/.test(near.own) || SAID_TO_BE.test(near.before(12)));

const STATES: Record<FoldedAmount["kind"], (amount: FoldedAmount, near: Near) => boolean> = {
  money: isMoney,
  share: (_, { before }) => !PART_OF_RANKING.test(before(12)),
  // 位居第一, 第二大, 前三 praise; 第36位 and Top 5 are read off a list
  rank: (_, { own }) => /\d|[位名]$/.test(own),
  time: isTime,
  count: isCount,
  people: isCount,
  none: isBareNumber,
  times: () => true,
  measure: () => true,
};
