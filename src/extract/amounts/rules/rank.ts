/** Ranks: 第36位, 第八位, 排名第一, Top 5, 前三, No. 1, ranked third, and how many places one moved. Editions, quarters and days (第45次, 第一季度) are none. */
import { type AmountRule, single } from "../amount-rule.ts";

// 位列第, 全国第, 市场份额第, 排名第
const RANKING =
  /(?:排名?|排行|排在|位列|位居|名列|居|跻身|列|榜单?|全球|全国|全网|行业|国内|世界|亚洲|市场|份额|稳居|蝉联|冲上|升至|跃居|超过.{0,8}成为|的)[^，。；,;]{0,6}第 ?$/;
const NTH = /第 ?$/;
// 分别位列第25、26和92位: the others of a list of ranks, the last with its 位
const NTH_LIST = /第 ?(?:\d{1,4} ?(?:、|和|及|与|以及) ?){1,12}$/;
const REST_OF_LIST = /^(?: ?(?:、|和|及|与|以及) ?\d{1,4}){0,12} ?[位名](?!列)/;
const TOP = /\btop[ -]?$/;
// 冲入iOS购物榜Top 5: entered, listed
const LISTED =
  /(?:冲入|冲进|进入|闯入|跻身|位列|位居|排名|排在|入围|入选|登上|榜|稳居|among|in|into|ranked|enter(?:ed)?|break into|the) ?[^，。；,;]{0,14}$/;
const FRONT = /(?:冲入|冲进|进入|闯入|跻身|位列|位居|排名|排在|入围|稳居|位于)[^，。；,;]{0,16}前 ?$/;
const ENGLISH = /\b(?:no\.? ?|number |ranked |rank(?:s|ing)? (?:no\.? ?)?|# ?)$/;

// 排名较去年上升43位
const MOVED =
  /(?:排名|名次|排位|位次|座次)[^，。；,;\d]{0,12}(?:上升|下降|提升|前进|前移|跃升|攀升|下滑|下跌|下移|后退|后移)了?$/;

export const rank: AmountRule = {
  name: "rank",
  read(text, numerals, index) {
    const numeral = numerals[index];
    if (!numeral || numeral.scale > 100 || numeral.vague || numeral.bare || typeof numeral.value !== "number")
      return null;
    const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
    const after = text.slice(numeral.end, numeral.end + 3);
    // the top 20% of buyers
    if (/^ ?(?:%|per)/.test(after)) return null;
    const found = (start: number, end: number) =>
      single({ start, end, value: numeral.value, unit: "rank", kind: "rank" });
    const moved = /^ ?[位名]/.exec(after);
    if (moved && MOVED.test(before))
      return single({
        start: numeral.start,
        end: numeral.end + moved[0].length,
        value: numeral.value,
        unit: "places",
        kind: "count",
      });
    const listed = text.slice(Math.max(0, numeral.start - 72), numeral.start);
    if (numeral.arabic && REST_OF_LIST.test(text.slice(numeral.end, numeral.end + 72)) && NTH_LIST.test(listed)) {
      const place = /^ ?[位名]/.exec(after);
      return found(numeral.start, numeral.end + (place?.[0].length ?? 0));
    }
    const nth = NTH.exec(before);
    if (nth && numeral.arabic && /^ ?[、和及与以]/.test(after)) {
      if (REST_OF_LIST.test(text.slice(numeral.end, numeral.end + 72)))
        return found(numeral.start - nth[0].length, numeral.end);
    }
    if (nth) {
      const start = numeral.start - nth[0].length;
      const place = /^ ?[位名](?!列)/.exec(after);
      if (place) return found(start, numeral.end + place[0].length);
      const biggest = /^大/.test(after) && /(?:是|为|成为|成|居|列)[^，。；]{0,10}第 ?$/.test(before);
      if (biggest) return found(start, numeral.end + 1);
      return RANKING.test(before) && /^(?:[，。；、,;）)]|$| |的)/.test(after) && !/^个?[月天]/.test(after)
        ? found(start, numeral.end)
        : null;
    }
    const top = TOP.exec(before);
    if (top && LISTED.test(before.slice(0, top.index))) return found(numeral.start - top[0].length, numeral.end);
    const front = FRONT.exec(before);
    if (front && /^(?:[名位强]|[，。；,;]|$)/.test(after)) {
      return found(numeral.start - 1, numeral.end + (/^[名位强]/.test(after) ? 1 : 0));
    }
    const english = ENGLISH.exec(before);
    if (english && /^(?:[^\p{L}\d]|$)/u.test(after) && numeral.value <= 1000)
      return found(numeral.start - english[0].length, numeral.end);
    return null;
  },
};
