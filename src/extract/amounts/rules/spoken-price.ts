/** Prices as people say them: 2块3, 两块二毛五, 3元5角, 8毛, 两毛五, 5角钱. What is told in 块 alone is left to the units. */
import { sticky } from "../../../text/sticky.ts";
import { type AmountRule, single } from "../amount-rule.ts";
import { parseChinese } from "../chinese-numeral.ts";
import { exact } from "../value.ts";

const DIGIT = "[1-9一二两三四五六七八九]";
// 两块五毛一斤: so much for each
const COUNTER = "[个斤件双单票条份只瓶杯包盒箱袋公]";
// 2块3的, 3块5一斤; but not 5块2斤, 这2块3年内
const NOTHING_COUNTED = `(?=$|[，。；、：,;:!?！？()（）”"的了吧呢吗啊/]|人民币|左右|多|以[上下内]|每|[到至~]|一${COUNTER})`;

// 毛利, 毛衣: another word
const MAO = "毛(?![利绒衣巾呢豆重孔病坯线发织笔])";
// 5角, 三角钱, 贵了三角; but not 3角形, and 三角 alone is no price
const PAID = "[贵宜降涨收付给赚花留省差补返罚要][了约近]?[一二两三四五六七八九]";
const JIAO = `角(?:(?=钱)|(?<=(?:\\d ?|${PAID})角)(?![度形色星楼龙钢块落]))`;
// 2块3, 3元5角, 两块二毛五
const OVER_YUAN = `[\\d一二两三四五六七八九十百]{1,4} ?(?:块|元(?= ?${DIGIT} ?角)) ?(?<tenths>${DIGIT})(?:[毛角](?:(?<more>${DIGIT})(?!${COUNTER})分?)?)?`;
// 8毛, 两毛五
const UNDER_YUAN = `(?<mao>${DIGIT}) ?(?:${MAO}|${JIAO})(?:(?<hundredths>${DIGIT})分?${NOTHING_COUNTED})?`;
const PRICE = new RegExp(`(?:${OVER_YUAN}|${UNDER_YUAN})`, "y");
const NOTHING_COUNTED_AFTER = new RegExp(`(?:钱|人民币)?${NOTHING_COUNTED}`, "y");
const IN_MONEY = /(?:钱|人民币)/y;

const digit = (written: string | undefined): number => {
  if (written === undefined) return 0;
  const value = /\d/.test(written) ? Number(written) : parseChinese(written)?.value;
  return typeof value === "number" ? value : 0;
};

export const spokenPrice: AmountRule = {
  name: "spoken price",
  read(text, numerals, index) {
    const numeral = numerals[index];
    if (!numeral || typeof numeral.value !== "number" || numeral.scale > 10) return null;
    const match = sticky(PRICE, text, numeral.start);
    if (!match) return null;
    const { tenths, more, mao, hundredths } = match.groups ?? {};
    const close = numeral.start + match[0].length;
    if (mao === undefined && !sticky(NOTHING_COUNTED_AFTER, text, close)) return null;
    const end = close + (sticky(IN_MONEY, text, close)?.[0].length ?? 0);
    const yuan = mao === undefined ? numeral.value : 0;
    const value = exact(yuan + digit(mao ?? tenths) / 10 + digit(more ?? hundredths) / 100);
    const used = numerals.filter(({ start }) => start >= numeral.start && start < end).length;
    return single({ start: numeral.start, end, value, unit: "CNY", kind: "money" }, used);
  },
};
