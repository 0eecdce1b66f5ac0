/** Names that no dictionary helps to cut out: what a text says after 平台, 公司 or 品牌 and goes on saying (網購平台好易購). */
import { fold } from "../text/fold.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readKnownWords } from "../text/tokenise.ts";

const AFTER_KIND =
  /(?:平台|公司|品牌|企业|企業|电商|電商|超市|零售商|集团|集團|商城|网店|網店|机构|機構|连锁店|連鎖店|网站|網站|同业|對手|对手)(?=(\p{Script=Han}{2,6}))/gu;
const FEWEST_TIMES = 3;
const LONGEST = 5;
/** A longer string is the name while it stands at least this often for each time that the shorter one does. */
const STAYS = 0.75;
// 今年, 个, 的: no name holds them
const NO_NAME_CHARACTER =
  /[的了着過过是在和與与及或也都就不没沒这這那哪每各其此本该該今昨明年月日上下中前后後将將已曾被把让讓会會可能要有无無为為对對从從向自由以于於而但并並等之所家个個位名人员員商业業务務数數据據方面同时時期]|[一二三四五六七八九十百千万亿两]$/u;

const countIn = (text: string, part: string): number => {
  let times = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) times++;
  return times;
};

/** A dictionary has it as a word, or it ends on one (新生态): it names nothing. */
const isOrdinary = (name: string): boolean => {
  const words = readKnownWords(fold(name));
  return words.length === 1 || words.some(isStopWord) || (words.at(-1)?.length ?? 0) > 1;
};

/** In the order of their first place in the text, each once. */
export function findRepeatedNames(text: string): string[] {
  const found = new Set<string>();
  for (const [, after = ""] of text.matchAll(AFTER_KIND)) {
    let name = after.slice(0, 2);
    let times = countIn(text, name);
    if (times < FEWEST_TIMES) continue;
    for (let length = 3; length <= Math.min(LONGEST, after.length); length++) {
      const longer = countIn(text, after.slice(0, length));
      if (longer < FEWEST_TIMES || longer < STAYS * times) break;
      name = after.slice(0, length);
      times = longer;
    }
    if (!NO_NAME_CHARACTER.test(name.slice(0, -1)) && !isOrdinary(name)) found.add(name);
  }
  return [...found];
}
