/** Small talk: greetings, thanks, yes and no, complaints, who are you, help. */
import { anyOf } from "../../text/any-of.ts";
import { fold } from "../../text/fold.ts";
import type { Answer } from "../answer.ts";

type Topic = Extract<Answer, { status: "chat" }>["topic"];

// 滚, 傻逼, 说人话
const INSULTS_ZH = anyOf(
  /滚{1,4}(?:开|蛋|远点|出去)?/,
  /傻(?:逼|b|叉|x|子|瓜|鸟)?/,
  /煞笔|沙比/,
  /sb/,
  /2b/,
  /智障|弱智|脑残|白痴/,
  /笨(?:蛋|死)?/,
  /蠢(?:货|蛋|死)?/,
  /废物|垃圾|去死/,
  /操(?:你(?:妈|大爷))?/,
  /草(?:泥马|你妈)/,
  /尼玛/,
  /(?:去|关)?[你他](?:妈(?:死了|的)?|屁事)/,
  /妈的|胡扯/,
  /tmd|cnm|nmsl/,
  /闭嘴|神经病|有病|王八蛋|混蛋/,
  /狗(?:屁|东西)/,
  /放屁/,
  /胡说(?:八道)?/,
  /(?:请|能不能)?说人话/,
  /听不懂人话/,
  /太长(?:不看)?/,
  /骗子|没用/,
  /烦(?:死|人)?/,
  /讨厌/,
);

// fuck off, useless
const INSULTS_EN = anyOf(
  /fuck(?:ing)?(?: (?:you|u|off|this|that|it|yourself))?/,
  /screw you|shut up|stfu|gtfo|go away|get lost|piss off|shit|bullshit|bs|crap|idiot/,
  /moron/,
  /dumb(?:ass)?/,
  /stupid|useless|worthless|garbage|trash|rubbish/,
  /ass(?:hole)?/,
  /bitch|bastard|wtf/,
  /sucks?/,
  /damn(?: you| it)?/,
  /hate you/,
);

// 嗯, 好吧, 知道了, yes, got it: up to four of them in a row
const HEARD = anyOf(
  /[嗯恩哦噢喔啊呃额唔诶哎唉哇]{1,8}/,
  /好{1,4}[的吧嘞滴哒啦]?/,
  /[行对]{1,4}[的吧啦]?/,
  /可以[的了吧]?/,
  /是的?/,
  /没错/,
  /不(?:是[的吧]?|用了?|要了?|了|行|好|需要|必了?)?/,
  /没(?:有|事|关系|问题)?了?/,
  /算了吧?/,
  /随便|无所谓/,
  /知道了?/,
  /懂了?/,
  /明白了?/,
  /收到/,
  /了解了?/,
  /原来(?:如此|这样)/,
  /这样|真的|好家伙/,
  /有点?意思/,
  /(?:不想知|没兴)[道趣]/,
  /当然了?/,
  /同意/,
  /别(?:烦|说|回|吵|发)了?我?/,
  /(?:ha|he|哈|呵|嘿|嘻|h){2,12}/,
  /切|哼/,
  /(?:真|很|还)?不错/,
  /笑死(?:我了)?/,
  /卧槽/,
  /我[靠去]/,
  /天[哪啊]/,
  /晕|无语/,
  /yes|yea|yeah|yep|yup|no|nope|nah/,
  /ok(?:ay|ie)?/,
  /k{1,3}/,
  /all ?right/,
  /right|sure|fine|cool|nice|good|great|got it|noted|i see|understood|indeed|exactly/,
  /true|agreed|whatever/,
  /never ?mind/,
  /forget it|no way|no need/,
  /not (?:really|now|yet)/,
  /of course|makes sense|fair enough|good to know|interesting|wow|omg|oh|ah/,
  /hm+/,
  /uh/,
  /um+/,
  /meh|well|too bad|so what/,
  /i (?:know|agree|understand|don'?t (?:care|know))/,
  /if you say so|not interested/,
  /em{2,9}/,
  /huh|gg/,
  /you'?re right/,
  /lol|lmao|rofl/,
);

// 等一下, 我在忙, 开玩笑的: of whoever speaks
const AT_THEIR_END_ZH = anyOf(
  /(?:请|你)?(?:稍|再)?等(?:等|一?下|会儿?|一会儿?|我一?下?){0,2}/,
  /稍等(?:一下|片刻)?/,
  /(?:我)?(?:先|正)?在?忙(?:着呢|呢|着)?/,
  /我?(?:先|要)?(?:去)?(?:开会|吃饭|睡觉|上班|下班|忙)(?:去?了|呢|中)?/,
  /我?(?:就|只是)?(?:随便|随口)(?:说说|聊聊|看看|问问|一说|一问|逛逛)/,
  /我?(?:开(?:个)?玩笑(?:的)?|逗你(?:的|玩)|瞎说的?|说着玩的?|没什么|没啥)/,
  /我?(?:好|很|太)?(?:无聊|困|累|饿|开心|难受)(?:啊|呀|了|死了)?/,
  /让?我(?:再)?(?:想想|看看|考虑一?下)/,
  /(?:老板|领导|老师|我妈|同事)来了/,
);

// hold on, just kidding
const AT_THEIR_END_EN = anyOf(
  /wait|hold on|hang on/,
  /one (?:sec|second|moment|minute)/,
  /just (?:a|one) (?:sec|second|moment|minute)/,
  /a (?:sec|moment)/,
  /brb|be right back|gtg|gotta go/,
  /(?:i(?:'m| am) )?(?:busy|bored|tired|hungry|back|here|just (?:kidding|joking|looking|curious|saying))/,
  /just (?:kidding|joking|looking|curious|saying)/,
  /jk/,
  /let me (?:think|see|check)/,
  /(?:my )?boss is (?:here|coming)/,
);

// 怎么用, help, 你会说中文吗
const HOW_TO_USE = anyOf(
  /help/,
  /帮助|帮忙|使用说明|怎么用|怎么使用|如何使用|怎么玩/,
  /what can (?:you|i) (?:do|ask)(?: you)?/,
  /how (?:does this|do you) work/,
  /how (?:do|can) i (?:use (?:this|you)|(?:add|invite|get) you (?:to|into) (?:my |our |a |the )?(?:group|channel)(?: chat)?)/,
  /(?:怎么|如何|怎样)(?:才能)?(?:把|将)你(?:加|拉|邀请)(?:进|入|到)?(?:我的?|我们的?)?(?:群|频道)里?/,
  /(?:请|你?会)?(?:说|讲|用)?(?:中文|英文|英语|普通话)(?:吗|好吗|吧)?/,
  /(?:(?:can|do) you )?(?:speak|understand|read) (?:chinese|english|mandarin)/,
  /我能问什么|能问什么|可以问什么/,
);

/** Each must match the whole message, so that 你好，快手日活多少 stays a question. */
const TOPICS: [Topic, RegExp][] = [
  // 你好呀, hi there!, 早上好, hi 在吗
  [
    "greeting",
    /^(?:(?:(?:你|您|大家|哈|泥)好|hello|hi+|hey|yo|嗨|哈喽|哈啰|早上好|早安|早|下午好|晚上好|在吗?|在么|在不在|人呢|有人吗|请问|good (?:morning|afternoon|evening)|ni ?hao|greetings|what'?s up|how are you)(?: ?(?:呀|啊|哦|哇|吗|么|there|everyone|bot|机器人|依据|yiju)){0,4} ?){1,3}$/,
  ],
  // 吃了吗; test, whether anybody is there
  [
    "greeting",
    /^(?:(?:你|您|你们|大家|都){0,2}(?:吃|吃饭|吃过饭?|睡|睡觉|起床|下班|忙完|放假)(?:了?[吗么没]|了没有?)|(?:我?就?(?:测试|试试|测一下|测测|试一下|试)(?:一下|一下下|下)?|(?:just |only )?(?:a )?(?:test(?:ing)?|ping)){1,2}(?:哈|而已| ?(?:only|123|1 2 3|message))?)$/,
  ],
  // 错了, that's not true; before yes and no, of which 不对 might be made up
  [
    "complaint",
    anyOf(
      /^(?:这|那|你|数据|说得?|答案?|都|也|太){0,3}(?:不对|错|假|有问题)(?:了|啊|吧|呀|的){0,2}$/,
      /^(?:(?:that|this|it)(?:'?s| is) |you(?:'?re| are) )?(?:wrong|incorrect|false|not (?:true|right|correct)|bad bot)$/,
    ),
  ],
  // 滚, 傻逼, fuck you, this bot is useless
  [
    "complaint",
    anyOf(
      new RegExp(
        `^(?:你(?:个|这个|是不是|是|真是?|才)?|真是?|太|大|这|都是){0,2}(?:${INSULTS_ZH.source}){1,2}(?:机器人|东西|玩意|bot)?(?:吧|了|啊|呀|的){0,2}$`,
      ),
      new RegExp(
        `^(?:you(?:'?re| are)?|u|this(?: bot| thing)?(?: is)?|what an?|such an?|an?|so|i|it|stupid|dumb|fucking|damn|bloody| ){0,8}(?:${INSULTS_EN.source})(?: (?:bot|robot|you|idiot|thing|man))?$`,
      ),
    ),
  ],
  // 嗯, 好吧, no, ok then, haha
  [
    "acknowledgement",
    new RegExp(
      `^(?!不太?(?:懂|明白|了解|清楚)|没(?:看|听)?(?:懂|明白|收到|了解))(?:(?:${HEARD.source}) ?){1,4}(?:then|now|man|mate|bro|bot|please|吧|了|啊|呀|哦)?$`,
    ),
  ],
  // 等一下, brb, 我在忙, 随便说说, just kidding: of whoever speaks
  [
    "acknowledgement",
    anyOf(
      new RegExp(`^(?:${AT_THEIR_END_ZH.source})(?:吧|了|啊|呀|哈|的|呢)?$`),
      new RegExp(`^(?:please |ok )?(?:${AT_THEIR_END_EN.source})(?: (?:please|now|lol|haha|again|then))?$`),
    ),
  ],
  // lol that is ancient, old news, 这也太旧了: said of an answer
  [
    "acknowledgement",
    anyOf(
      /^(?:(?:lol|ha(?:ha)+|wow|omg|hm+|oh|ok|well) )?(?:that|this|it)(?:'?s| is| was| looks| sounds)(?: (?:so|very|really|pretty|quite|too|just|a bit))? (?:all|it|ancient|old|outdated|stale|crazy|insane|huge|wild|funny|hilarious|a lot|amazing|impressive|interesting|cool|nice|great|good|bad|sad|weird|strange|odd|true|false|right|ok|fine|fair|helpful|useful)(?: (?:lol|haha|then|now|man|mate|bro|news|data))?$/,
      /^(?:old|bad|nice|great) (?:news|data)$/,
      /^(?:卧槽|我[靠去]|哇|天[哪啊] ?)?(?:这|那|数据|都|也){0,3}(?:太|好|真|够|挺|有点|这么|那么)(?:老|旧|久|早|多|少|夸张|离谱|惨|强|猛|吓人|扯|搞笑|好笑|有意思)(?:了|啊|吧|呀|的){0,2}$/,
    ),
  ],
  // 谢谢啦, thanks a lot, thx; matched without its spaces too
  [
    "thanks",
    /^(?:(?:好的?|ok|嗯|no|不用了?|great|cool|nice|many|非常|太|多|十分|(?:ha|哈){2,6}){0,3}(?:谢谢|感谢|多谢|谢了|谢啦|3q|thanks|thank ?you|thx|ty|cheers|xie ?xie|辛苦了?|太棒了|你?[好真太]?厉害|牛[逼批]?|nb|6{3,12}|good bot|perfect|awesome){1,3})(?:你|您|了|啦|哈|呀|啊|a ?lot|so ?much|very ?much|again|man|mate|bro|bot){0,3}$/,
  ],
  // 你是谁, who are you, 你叫什么名字
  [
    "identity",
    anyOf(
      /^(?:你|您)(?:是|叫)(?:谁|什么|啥|什么名字|哪位|机器人|人|ai|真人)(?:啊|呀|吗|么|的)?$/,
      /^(?:who|what) (?:are|r) (?:you|u)$/,
      /^what(?:'?s| is) your name$/,
      /^are you (?:a |an )?(?:bot|human|robot|ai|real)(?: person)?$/,
      /^介绍一?下你?自己$/,
      /^ni shi shui(?:a|ya)?$/,
    ),
  ],
  // 你会什么, what can you do, 怎么用, 怎么把你拉进群
  [
    "help",
    anyOf(
      /^(?:你|您)?(?:能|会|可以)(?:做|干|回答|帮我(?:做|干)?)?(?:些)?(?:什么|啥|哪些)(?:事|问题|忙)?(?:啊|呀|呢)?$/,
      new RegExp(`^(?:${HOW_TO_USE.source})(?:呢|啊|呀)?$`),
    ),
  ],
  [
    "goodbye",
    /^(?:再见|拜拜|拜|bye|goodbye|bye ?bye|see you|see ya|good ?night|晚安|回头见|zai ?jian)(?:啦|了|咯|呀)?$/,
  ],
];

/** The topic of a message that is small talk and nothing else; null for anything that may be a question. */
export function recogniseChat(question: string): Topic | null {
  // Punctuation, spaces at the ends and emoji carry nothing here: 你好呀! 👋
  const text = fold(question)
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, "")
    .replace(/[!?.,~。！？，、…;；:：～]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "" || text.length > 60) return null;
  const joined = text.replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "");
  for (const [topic, pattern] of TOPICS)
    if (pattern.test(text) || pattern.test(joined) || pattern.test(text.replace(/ /g, ""))) return topic;
  return null;
}
