/** What a question says beside what it asks: who asks, where something was heard, what is said after the question mark. */

/** Who asks: 我是做服装的，…; I'm a seller in Leeds, …; I cover stocks. … */
const INTRODUCTIONS: readonly RegExp[] = [
  /^[我俺咱](?:们)?(?:家)?(?:就)?是[^,，。;；!！?？\s]{1,16}的?[,，。;；!！\s]+(?=.)/u,
  /^(?:hello|hi|hey|good (?:morning|evening))\b[^.!?,]{0,24}[.!,]\s*/i,
  /^(?:i['’]m|i am|we['’]re|we are) (?:an? )?[^,.;?!]{2,60}[,.;] */i,
  /^(?:(?:i|i['’](?:m|ve|d)|we|we['’](?:re|ve)|my|our) [^.?!]{2,120}[.!]\s+){1,3}/i,
];

/** An introduction that asks, says what is wanted or tells what was heard is none: 我是想知道格力卖了多少, I need the sales of Gree. */
const TELLING =
  /多少|什么|甚么|啥|谁|誰|哪|怎|吗|嗎|想(?:要|问|知道|了解|查|看)|\b(?:need|want|look(?:ing)? (?:for|at|into|up)|interested|know|check|find|compare|question|after|heard|read|saw)\b/i;
/** What is left speaks of it: My question is about Gree. How much did it sell? */
const REFERRING = /\b(?:it|its|they|them|their|there|he|she|him|her|his|those|these)\b|[它他她]|[这那][家个]/i;

/** In what an asking sentence is wrapped up; what is put in its place, where the sentence needs something. */
const WRAPPINGS: readonly (readonly [pattern: RegExp, instead?: string])[] = [
  // 大家好，今天我们来看看
  [
    /^(?:(?:大家|各位|你|您)们?好[,，!！\s]*今[天晚日](?:我们|我們|咱们|咱們|咱)?|今[天晚日](?:我们|我們|咱们|咱們|咱))(?:就|再)?[来來](?:看|聊|说|說|讲|講|了解)(?:看|聊|说|說|讲|講|一?下){0,2}[,，:：\s]*(?![见見到])/u,
  ],
  // 我昨天看新闻，…; 刚才刷到, 昨晚听说
  [
    /^[我俺咱]?(?:们|們)?(?:今[天晚早]|昨[天晚]|前天|刚才|剛才|刚刚|剛剛|刚|剛)(?:早上|晚上|上午|下午)?(?:在[^,，]{1,8})?(?:[看听聽读讀刷](?:到|见|見|说|說)(?:[说說]|(?:新闻|新聞)[说說]?)?[,，:：\s]*|看(?:了|过|過)?(?:一?[个個条條篇则則])?(?:新闻|新聞|报道|報道|文章|视频|視頻|微博|朋友圈|公众号|公眾號)(?:[里裡上])?(?:[说說讲講]|[,，:：\s])[,，:：\s]*)/u,
  ],
  // 想问问, 请问一下, 今天想问一下; but not 问诊
  [
    /^我?(?:今[天晚]|刚才|剛才|刚刚|剛剛)?(?:(?:想|请|請|麻烦)(?:请)?[问問](?:[问問]|一?下)?|[问問](?:[问問]|一?下))(?:大家|各位|群里)?[,，:：\s]*(?![题題世界卷])/u,
  ],
  // 你知道快手的日活吗, 有谁知道格力卖了多少
  [
    /^(?:(?:你|您|大家|各位)(?:们)?|有?谁|有(?:没有)?人)(?:都|能)?(?:知不知道|知道|晓得|清楚)(?![的了过])([^,，]{3,60}?)(?:吗|么|嘛|不)?[?？]*$/u,
    "$1",
  ],
  // 短视频 用户规模 数据
  [
    /^(?!.{0,60}(?:什么|甚么|啥|哪|怎|谁|誰|吗|嗎|多少|几|幾|如何))([^,，]{4,60}?)(?:的| )?(?:相关|相關)?(?<![大元公])(?:数据|數據|资料|資料)[?？]*$/u,
    "$1",
  ],
  // 网友说董明珠什么: what they say is asked for
  [
    /^(网友|網友|网民|網民|粉丝|粉絲|观众|觀眾)[们們都]{0,2}[说說讲講]([^,，:：?？]{1,12}?)(?:些|了)?(?:什么|甚么|啥)[?？]*$/u,
    "$1怎么说$2",
  ],
  // 朋友圈说, 群里都在传, 听说
  [
    /^[我刚]?(?:在|从)?(?:朋友圈|微信群|群里|群友|网上|網上|有人|别人|別人|同事|朋友|网友|網友|大家|人家|听人|聽人)(?:里|裡|上|们|們)*(?:都|还|老)?(?:在)?[说說讲講传傳聊](?:的|是)?[,，:：\s]*/u,
  ],
  [/^我?(?:听说|聽說|据说|據說|网传|網傳)[,，:：\s]*/u],
  // I heard that, somebody told me
  [
    /^(?:i|we) (?:just )?(?:heard|read|saw)(?: (?:somewhere|online|today|yesterday|this morning|last night|on the news|in the news)){0,2} that[,:]? |^(?:i|we) heard[,:]? (?!about\b|from\b|of\b)/i,
  ],
  [
    /^(?:someone|somebody|people|my (?:boss|friend|colleague)|a (?:friend|colleague)(?: of mine)?) (?:says?|said|told me|claims?|claimed)(?: that)? ?[,:]? /i,
  ],
  // 挑商家最看重什么？普华永道怎么说: who is to say it
  [
    /(?<=(?:多少|什么|甚么|啥|谁|哪|怎|吗|几).{0,30}[?？，, ]\s?)([^,，?？\s]{2,10})(?:是)?(?:怎么|咋)(?:说|讲)的?[?？]*$/u,
    "据$1",
  ],
  // wondering whether, any idea how
  [/^(?:i(?:'m|’m| am) )?(?:just )?wondering (?:if|whether) /i, "is it true that "],
  [
    /^(?:any (?:idea|clue)|(?:i(?:'m|’m| am) )?(?:just )?(?:wondering|curious)|do you know|does anyone know|anyone know|(?:can|could) (?:you|someone|anyone) (?:please )?(?:tell me|explain|say)|i(?:'d| would) (?:love|like) to know)[,:]? (?!if\b|whether\b)/i,
  ],
];

// …? We're thinking of opening a shop there; …？在线等; …. Cheers from Austin; but not …？我要2020年的
const AFTERWARDS =
  /(?<=[?？])\s*(?:(?:we|i(?! mean)|just (?:asking|curious|wondering)|thanks?|thx|asking|my|our|cheers)(?![a-z])|谢谢|謝謝|多谢|在线等|急|[我俺咱](?!们?[要想指说說问問是]))[^?？]{0,160}$|(?<=[.!])\s*(?:cheers|thanks|thank you|thx|regards)\b[^?]{0,80}$/iu;

/** Of what is left at least so many letters must ask something. */
const LEAST_LEFT = 4;

const asksEnough = (text: string): boolean => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_LEFT;

const withoutIntroduction = (question: string, pattern: RegExp): string => {
  const [introduction = ""] = pattern.exec(question) ?? [];
  const left = question.slice(introduction.length);
  return asksEnough(left) && !TELLING.test(introduction) && !REFERRING.test(left) ? left : question;
};

/** The question without these; as it is where hardly anything would be left. */
export const setAside = (question: string): string => {
  let rest = question;
  const keep = (left: string): void => {
    if (asksEnough(left)) rest = left;
  };
  keep(rest.replace(AFTERWARDS, ""));
  for (const pattern of INTRODUCTIONS) rest = withoutIntroduction(rest, pattern);
  for (const [pattern, instead = ""] of WRAPPINGS) keep(rest.replace(pattern, instead));
  return rest;
};

// 知道老铁要买多少有什么好处, 要多少货提前有谱，对工厂有啥好处: what is asked for is the good of it
const EMBEDDED =
  /(?<=(?:知道|晓得|了解|清楚|掌握|预测|看到|算出)[^,，。;；?？]{0,12})多少(?=[^,，。;；?？]{0,10}(?:什么|甚么|啥|怎|咋|为何|干嘛))|多少(?=.{0,20}有(?:什么|甚么|啥)(?:好处|用|影响|意义|作用|帮助|关系|公式|说法|讲究))/gu;
// 卖家电的那几家: those, and not how many
const THOSE = /(?<=[那这])几/gu;
// 早几天, 好几年, 几分钟卖了多少: a few of them; but 直播过几场 and 提前几天 ask
const A_FEW =
  /(?<=(?<!提)前|[早近这那头没晚后好]|(?:^|[,，\s])过)几(?=个?(?:半天|小时|分钟|秒|天|周|星期|月|年|场|次))|几(?=个?(?:小时|分钟|秒|天|月|年)[^,，?？]{0,16}多少)/gu;

/** The folded question with what only looks like asking for a number put as no question, letter for letter. */
export const maskUnasked = (question: string): string =>
  question.replaceAll(EMBEDDED, "那些").replaceAll(THOSE, "些").replaceAll(A_FEW, "些");
