/** Names that no dictionary helps to cut out: what a text says after 平台, 公司 or 品牌 and goes on saying (網購平台好易購). */
import { fold } from "../../text/fold.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { readKnownWords } from "../../text/tokenise.ts";

const AFTER_KIND =
  /(?:平台|公司|品牌|企业|企業|电商|電商|超市|零售商|集团|集團|商城|网店|網店|机构|機構|连锁店|連鎖店|网站|網站|同业|對手|对手)(?=(\p{Script=Han}{2,6}))/gu;
const FEWEST_TIMES = 3;
const SHORTEST = 2;
const LONGEST = 5;
/** A text that names more is no text on companies. */
const MOST_NAMES = 50;
/** A longer string is the name while it stands at least this often for each time that the shorter one does. */
const STAYS = 0.75;
// 今年, 个, 的: no name holds them
const NO_NAME_CHARACTER =
  /[的了着過过是在和與与及或也都就不没沒这這那哪每各其此本该該今昨明年月日上下中前后後将將已曾被把让讓会會可能要有无無为為对對从從向自由以于於而但并並等之所家个個位名人员員商业業务務数數据據方面同时時期]|[一二三四五六七八九十百千万亿两]$/u;

/** How often each of the strings stands in the text, in one pass however many they are. */
const countAll = (text: string, wanted: ReadonlySet<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++)
    for (let length = SHORTEST; length <= LONGEST; length++) {
      const part = text.slice(at, at + length);
      if (part.length === length && wanted.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  return counts;
};

/** A dictionary has it as a word, or it ends on one (新生态): it names nothing. */
const isOrdinary = (name: string): boolean => {
  const words = readKnownWords(fold(name));
  return words.length === 1 || words.some(isStopWord) || (words.at(-1)?.length ?? 0) > 1;
};

// 鲜到家创始人: who has a founder is somebody, whatever words the name is made of
const LED = ["创始人", "創始人", "联合创始人", "董事长", "董事長", "CEO", "首席执行官", "总裁", "總裁"];

/** In the order of their first place in the text, each once. */
export function findRepeatedNames(text: string): string[] {
  const found = new Set<string>();
  const afters = new Set(Array.from(text.matchAll(AFTER_KIND), ([, after = ""]) => after.slice(0, LONGEST)));
  const beginnings = new Set<string>();
  for (const after of afters)
    for (let length = SHORTEST; length <= after.length; length++) beginnings.add(after.slice(0, length));
  const counts = countAll(text, beginnings);
  const isLed = (name: string): boolean => LED.some((title) => text.includes(`${name}${title}`));
  const timesOf = (part: string): number => counts.get(part) ?? 0;
  for (const after of afters) {
    let name = after.slice(0, SHORTEST);
    if (timesOf(name) < FEWEST_TIMES) continue;
    for (let length = SHORTEST + 1; length <= after.length; length++) {
      const longer = after.slice(0, length);
      if (timesOf(longer) < FEWEST_TIMES || timesOf(longer) < STAYS * timesOf(name)) break;
      name = longer;
    }
    if (!NO_NAME_CHARACTER.test(name.slice(0, -1)) && (!isOrdinary(name) || isLed(name))) found.add(name);
    if (found.size >= MOST_NAMES) break;
  }
  return [...found];
}
