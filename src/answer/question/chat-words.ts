/** A question without the words that a chat puts around it, and with asking words for what it says in their place. */
import { readAsked } from "../../search/answer-type.ts";
import { fold } from "../../text/fold.ts";
import { replaceFolded } from "./spell-out.ts";

/** What a chat begins a question with: 话说, 说白了, 有一说一; ok so, tbh, quick question. */
const OPENERS_ZH =
  /^(?:(?:话说(?:回来)?|说白了|说到底(?![线层下])|说真的|说实话|说实在的|老实说|讲真的?|讲道理|有一说一|不懂就问|(?:弱弱|小声)[地的]?问(?:一?[下句])?|顺便问(?:一?[下句])?|好奇问?(?:一?[下句])?(?![心号的])|那个啥|所以(?!有))[,~.!: ]{0,3}|(?:[诶欸哎嗯呃]|em{1,4})[,~.!: ]{1,3}){1,3}(?=\p{L}|\p{N})/gu;
const OPENERS_EN =
  /^(?:(?:ok(?:ay)?|hey|yo|um+|uh+|tbh|ngl|lol|fyi|btw|lowkey|not gonna lie|(?:quick|dumb|genuine) (?:q|question)|random but|just curious),? |(?:wait|well|anyways?|honestly|dude|bro|guys|folks|y['’]?all), |q(?:uestion)?: ?|so,? (?=(?:what|who|when|where|why|which|whats|whos|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b)){1,3}(?=\S{2})/iu;

/** What an English one ends with and asks nothing: lol, tbh, rn, though. */
const CLOSERS =
  /(?<=\S)(?:[, ]{1,2}(?:tbh|ngl|imh?o|lol|lmao|rofl|fr|no cap|lowkey|btw|fyi|idk|tho|though|anyways?|again|rn|pls|plz|please|thx|thanks|asap|roughly|ballpark|give or take|or something|or smth|or so)|, (?:man|dude|bro|mate|fam|guys|folks|y['’]?all)){1,4}(?=[?!. ]{0,4}$)/iu;

/** What wants a yes or a no at the end of a statement: 真的假的, 是不是真的. */
const WHETHER_ZH: readonly RegExp[] = [
  /(?<![是的])[,?!。 ]{0,3}(?:这事|这消息)?真的?假的[啊呀呢吗]?(?=[?!。 ]{0,4}$)/gu,
  /[,?!。 ]{1,3}(?:这事|这消息)?是?真的?(?:吗|嘛|么|还是假的|不)[啊呀呢]?(?=[?!。 ]{0,4}$)/gu,
  /(?<![事息说闻言的,?!。 ])(?:系咪|是不是)真的?[啊呀呢]?(?=[?!。 ]{0,4}$)/gu,
  // 想上市不; not 卖得好不好, 是不, 差不
  /(?<=[\p{L}\p{N}]{2})(?<![是对好行要差从决绝永毫并岂莫怎么会能可有还也就都又的了比])不[啊呀呢]?(?=[?!。 ]{0,4}$)/gu,
];
/** or nah, y/n */
const WHETHER_EN = /,? (?:or (?:nah|naw|nope|no|not|what)|y\/n|yes or no|true or false)(?=[?!. ]{0,4}$)/iu;
const BEGINS_ASKING =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn|aren|wasn|didn|doesn|don)\b/iu;

const OF_PEOPLE = /的[这那][伙帮群拨]人/gu;
const NO_NAME = "(?<=[\\p{L}\\p{N}]{2})(?<![对从到去来在是它他她你我咱们这那些个说看听像和跟与及问])";
const NOT_OF = "(?= ?(?:[的咋怎说有是到都还也又要能会总一现今去几多涨跌卖赚亏赔占]|[^\\p{L}\\p{N} ]|$))";
/** 那边, 那帮人 behind a name: who is spoken of, once more; 那块, 那摊子 too, but in 游戏那块收入, which is no 游戏收入. */
const ONCE_MORE = new RegExp(
  `${NO_NAME}[这那](?:边儿?|家子|家伙|[伙帮群拨]人|玩意儿?|(?:档子)?事儿?(?![情实件故业例项宜务后前态])|(?:块儿?(?![钱地])|摊(?:子|事儿?)?|档子|波(?!动))${NOT_OF})`,
  "gu",
);
/** What chats say, by what asks the same; the Chinese in folded characters. */
const SAID_ZH: readonly (readonly [said: RegExp, instead: string])[] = [
  [OF_PEOPLE, "的人"],
  [ONCE_MORE, ""],
  [/有木有/gu, "有没有"],
  [/(?<=什么|啥)(?:玩意儿?|东东|名堂|鬼)(?!\p{Script=Han}{2})/gu, ""],
  // 多少号人, 几号人
  [/(?<=多少|几|[\d十百千万亿])[来多]?(?:号|口子)人(?!物)/gu, "人"],
  // 跟去年比比
  [/(?<=[跟和与同][^,?]{1,20})比(?:一?比|一下)(?:看|一下)?(?=[啊呀吧呗呢]?[?!。 ]{0,4}$)/gu, "比"],
  // 他是哪路神仙, 何方神圣, 哪位啊
  [
    /(?:到底|究竟)?是?(?:哪路(?:神仙|人马|大神)|何方神圣|(?:什么|啥)来头|哪根葱|(?<=\p{L} ?)哪位)(?:大神|大佬|神仙)?(?:来着)?[啊呀呢]?(?=[?!。 ]{0,4}$)/gu,
    "是谁",
  ],
  // 图个啥; not 地图
  [
    /(?<![地版意试截看画绘示企])(?:是|到底|究竟){0,2}图(?:的是|个)?(?:什么|啥)(?=[啊呀呢]?[?!。 ]{0,4}$)/gu,
    "目的是什么",
  ],
];
const SAID_EN: readonly (readonly [said: RegExp, instead: string])[] = [
  [/\b(why|how|what|where|when|who)['’]?d (?=[a-z])/giu, "$1 did "],
  [/\bwhat(?: is|['’]?s) (?:the (?:deal|story)|up|going on) with\b/giu, "what is"],
  // how much do they go for
  [
    /\b(?:how much|what) (do|does|did|will|would) ([^?]{1,40}?) (?:go|sell|retail) for(?=[?!. ]{0,4}$)/giu,
    "how much $1 $2 cost",
  ],
  [/\b(?:cut|slice|chunk|piece) of (?=the\b|all\b|total\b)/giu, "share of "],
  [/(?<=\b(?:which|what|other|many|these|those) )cos\b/giu, "companies"],
  [/(?<=[a-z]) n (?=[a-z])/giu, " and "],
  [/(?<=[a-z]) r (?=[a-z])/giu, " are "],
  [/(?<=[a-z]) u (?=[a-z])/giu, " you "],
  [/(?<=[a-z]) w (?=[a-z])/giu, " with "],
  [/\bthru\b/giu, "through"],
  // without the fx effect, ex-fx, net of currency moves
  [
    /\b(?:without|excluding|ex|before|ignoring|net of|minus|less|adjusting for|adjusted for|stripping out|leaving out)[ -](?:the |any )?(?:fx|forex|currency|currencies|foreign[ -]exchange|exchange[ -]rates?)(?:[ -](?:effects?|impacts?|swings?|moves?|movements?|changes?|fluctuations?|headwinds?|tailwinds?))?\b/giu,
    "at constant currency",
  ],
  // ads business, ad sales; not ADS
  [/\bads? (?=(?:business|revenues?|sales|income|growth|unit|arm|division|market|money|side)\b)/gu, "advertising "],
];

const withoutFolded = (question: string, pattern: RegExp): string => replaceFolded(question, pattern, () => "");

/** 达达不亏了真的假的: what is stated may be so or not; but 涨了多少 真的假的 asks how much. */
const askWhether = (question: string): string => {
  const left = WHETHER_ZH.reduce(withoutFolded, question);
  const folded = fold(left);
  if (left !== question)
    return readAsked(folded).span !== null || /没有?[?!。 ]{0,4}$/u.test(folded)
      ? left
      : left.replace(/[?？!！。 ]{0,4}$/u, "吗？");
  const stated = question.replace(WHETHER_EN, "");
  if (stated === question) return question;
  return BEGINS_ASKING.test(stated) || readAsked(fold(stated)).span !== null ? stated : `is it true that ${stated}`;
};

/** Puts a question of a chat into plain words. */
export const inPlainWords = (question: string): string => {
  const bare = withoutFolded(question, OPENERS_ZH).replace(OPENERS_EN, "").replace(CLOSERS, "");
  const chinese = SAID_ZH.reduce((said, [pattern, instead]) => replaceFolded(said, pattern, () => instead), bare);
  return askWhether(SAID_EN.reduce((said, [pattern, instead]) => said.replace(pattern, instead), chinese));
};
