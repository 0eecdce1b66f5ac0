/** Which of a sentence's numbers the asking words choose: how it changed, what it came to, what falls to a day, what is left. */
import { anyOf } from "../../text/any-of.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { asksFormerByName, asksFormerValue } from "../claim/former-value.ts";
import { askingWords } from "../question/asking-words.ts";
import { dimensionOf } from "../question/fits-expected.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";

// 年减多少, 增速是多少, how much did sales grow; 涨到多少 and 增长了多少人 ask for no change
const ASKS_CHANGE = anyOf(
  /(?:增长|成长|年[增减]|[同环]比|上[涨升]|下[降滑跌]|[涨跌降升]|增[加幅速]|[涨降跌]幅|增长率|回落|提[高升]|减少)(?:了|率|的?幅度|速度)?(?:是|为|有|达)?(?:多少|几个(?:百分)?点|多大)(?![万亿]{0,2}[元块美港人家个件单户台倍])/,
  /(?:增速|增幅|[涨降跌]幅|增长率|成长率)[?]?$/,
  /\bgrowth(?: rate)?[?]?$/,
  /\bhow (?:much|fast|far) (?:did|do|does|has|have|is|are|was|were)\b.{0,60}\b(?:gr[eo]w|grown|ris(?:e|en)|fall|fallen|drop|increase|decrease|decline|up|down|climb|jump|shrink|shrunk)\b(?! to\b)/,
  /\bby how much\b/,
  /\bgrowth (?:rate )?(?:of|in|for)\b/,
);
const asksChange = once((understood) => !understood.expected.direct && ASKS_CHANGE.test(askingWords(understood)));

// 增速: told in per cent; how the rate itself moved is told in points
const ASKS_RATE = /增速|增幅|[涨降]幅|[增成]长率|\bgrowth\b/;
const ASKS_POINTS = /百分点|几个点|回落|加快|放缓|提[高升]|\bpoints?\b|\bslow|\baccelerat/;

// 一双多少钱, 每单多少
const ASKS_ONE =
  /[一每](双|瓶|台|件|个|斤|盒|杯|张|套|份|部|辆|包|箱|条|支|罐|单|票|位|人|股|只|本|袋)(?=[^,。]{0,6}(?:多少|几[块元个]|[价钱]))/;
const tellsOne = (counter: string, words: string): boolean =>
  [`一${counter}`, `每${counter}`, `/${counter}`].some((one) => words.includes(one));

/** What is asked for by a word, told by one of its own. */
const CUES: { asked: RegExp; told: RegExp; isSaid: boolean }[] = [
  // 日均单量, 40 million a day; who doesn't ask for what falls to a day means the whole
  {
    asked: /日均|[每一]天|每日|平均|\b(?:per|a|each|every) day\b|\bdaily\b|\baverage\b/,
    told: /日均|每[天日]|\bdaily\b|\b(?:per|a) day\b/,
    isSaid: true,
  },
  {
    asked: /月均|每个?月|一个月|平均|\bmonthly\b|\b(?:per|a) month\b|\baverage\b/,
    told: /月均|平均每个?月/,
    isSaid: true,
  },
  // 剩余额度, what is left; on the day itself
  { asked: /剩|余额|\b(?:left|remain(?:s|ing)?)\b/, told: /剩|余额|\b(?:left|remain(?:s|ing)?)\b/, isSaid: false },
  {
    asked: /[当单][天日]|\bon the day\b|\bsingle day\b/,
    told: /[当单][天日]|\bon the day\b|\bsingle day\b/,
    isSaid: false,
  },
];

const HOW_MUCH_MONEY = /\bhow much (?:is|are|was|were|do|does|did|will|would|has|have|had|can|could)\b/;
/** how much is the membership: of money, where nothing else tells what kind of number is meant. */
const asksMoney = once(
  (understood) =>
    HOW_MUCH_MONEY.test(askingWords(understood)) &&
    understood.expected.change === "either" &&
    understood.expected.dimensions.length === 0,
);

// 122.5 million euros in 2026
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** In units of the score: what the asking words mean outright, and what they hint at. */
const MEANT = 4;
const HINTED = 1.5;

/**
 * What the asking words say for the number of a claim, in units of the score, below 0 against it. `before` and `behind` are
 * the number's own words, folded.
 */
export const askedFor = (understood: Understood, view: ClaimView, before: string, behind: string): number => {
  const { statistic } = view.claim;
  if (statistic === null) return 0;
  const asking = askingWords(understood);
  const words = `${before} ${behind}`;
  const isChange = asksChange(understood);
  const counter = ASKS_ONE.exec(asking)?.[1];
  const isFormer = view.isFormer || view.isOfYearBefore;
  const asksFormer = understood.expected.change === "either" && asksFormerByName(asking);
  const years = asking.match(YEARS) ?? [];
  return [
    isChange && statistic.change !== null ? MEANT : 0,
    ASKS_RATE.test(asking) && !ASKS_POINTS.test(asking) && statistic.unit === "pp" ? -HINTED : 0,
    asksFormer && isFormer ? MEANT : 0,
    !asksFormerValue(asking) && view.isFormer ? -HINTED : 0,
    counter !== undefined && tellsOne(counter, words) ? MEANT : 0,
    asksMoney(understood) && ["money", "price"].includes(dimensionOf(statistic)) ? HINTED : 0,
    years.some((year) => behind.includes(year)) ? HINTED : 0,
    ...CUES.map(({ asked, told, isSaid }) =>
      told.test(words) ? (asked.test(asking) ? HINTED : isSaid ? -HINTED : 0) : 0,
    ),
  ].reduce((sum, part) => sum + part, 0);
};
