/** Whom a headline names by how headlines are built: 专访麦浪坊创始人, NusaMart Reports …. */
import { isEnglishWord } from "../../lexicon/english-words.ts";

const INTERVIEW = "(?:专访|專訪|对话|對話)";
// 专访麦浪坊联合创始人
const FIRM = `^${INTERVIEW}?(?<firm>[\\p{Script=Han}A-Za-z]{2,6}?)(?:联合)?(?:创始人|創始人|创办人|創辦人|董事长|董事長)`;
// 对话麦浪坊前CEO
const ASKED = `${INTERVIEW}(?<asked>[\\p{Script=Han}A-Za-z]{2,8}?)(?:联席|副|前|高级)?(?:C[EFOTM]O|首席|总裁|總裁|总经理|總經理|合伙人|合夥人)`;
// 品牌“麦浪坊”
const QUOTED = '(?:品牌|公司|平台|企业|機構|机构|网站|商城)[“「"](?<quoted>[^”」"]{2,10})[”」"]';
// NusaMart Reports …, How NusaMart grew, NusaMart's
const LATIN =
  "^(?:(?:Why|How|What|When|Where|Inside|Behind|Can|Will|Is|Are|Does|Did|Has) )?(?<latin>[A-Z][\\w.&-]{2,20}(?: [A-Z][\\w.&-]{1,20}){0,2}?)(?= (?:[a-z]|Re(?:ports|sults)|Announces|Posts|Launches|Q\\d|First|Second|Third|Fourth|Full)|['’]s |[:：,，])";
// 禾佳连锁2023年…, 禾佳连锁发布
const HAN =
  "^(?<han>\\p{Script=Han}{1,6}(?:集团|集團|公司|连锁|連鎖|科技|股份|控股|商城|电商|電商|超市|百货|百貨|食品|物流|快递|速递))(?=\\d|发布|發布|公布|宣布|第|上半年|[:：,，])";
const HEADLINED = new RegExp([FIRM, ASKED, QUOTED, LATIN, HAN].join("|"), "u");

/** A name at the head of some words that no lexicon lists; "" if there is none. */
export const headlinedName = (words: string): string => {
  const { firm, asked, quoted, latin, han } = HEADLINED.exec(words.trim())?.groups ?? {};
  // Revenue rose, According to: a sentence begins with a capital too
  const named = latin?.split(" ").every((word) => isEnglishWord(word.toLowerCase())) ? undefined : latin;
  return firm ?? asked ?? quoted ?? named ?? han ?? "";
};
