/** What a question says beside what it asks: who asks, where something was heard, what is said after the question mark. */

/** Tried in turn at the beginning, each once; what is put in their place, where the sentence needs something. */
const OPENINGS: readonly (readonly [pattern: RegExp, instead?: string])[] = [
  // 我是做服装的，…; 俺是种苹果的 想问问…
  [/^[我俺咱](?:们)?(?:家)?(?:就)?是[^,，。;；!！?？\s]{1,16}的?[,，。;；!！\s]+(?=.)/u],
  // Hey! I'm putting together an episode. …
  [/^(?:hello|hi|hey|good (?:morning|evening))\b[^.!?,]{0,24}[.!,]\s*/i],
  // I'm a seller in Leeds, …
  [/^(?:i(?:'m|’m| am)|we(?:'re|’re| are)) (?:an? )?[^,.;?!]{2,60}[,.;] */i],
  [
    /^(?:(?:i(?! (?:heard|read|saw))|i['’](?:m|ve|d)|we(?! (?:heard|read|saw))|we['’](?:re|ve)|my|our) [^.?!]{2,120}[.!]\s+){1,3}/i,
  ],
  // 想问问, 请问一下
  [/^(?:想|请|請|麻烦)?(?:请)?[问問](?:[问問]|一?下)?(?:大家|各位|群里)?[,，:：\s]*(?![题題世界卷])/u],
  // 朋友圈说, 群里都在传, 听说
  [
    /^[我刚]?(?:在|从)?(?:朋友圈|微信群|群里|群友|网上|網上|有人|别人|別人|同事|朋友|网友|網友|大家|人家|听人|聽人)(?:里|裡|上|们|們)*(?:都|还|老)?(?:在)?[说說讲講传傳聊](?:的|是)?[,，:：\s]*/u,
  ],
  [/^我?(?:听说|聽說|据说|據說|网传|網傳)[,，:：\s]*/u],
  // I heard that, somebody told me
  [/^(?:i|we) (?:heard|read|saw)(?: somewhere| online)?(?: that)?[,:]? (?!about\b|from\b|of\b)/i],
  [
    /^(?:someone|somebody|people|my (?:boss|friend|colleague)|a (?:friend|colleague)(?: of mine)?) (?:says?|said|told me|claims?|claimed)(?: that)? ?[,:]? /i,
  ],
  // wondering whether, any idea how
  [/^(?:i(?:'m|’m| am) )?(?:just )?wondering (?:if|whether) /i, "is it true that "],
  [
    /^(?:any (?:idea|clue)|(?:i(?:'m|’m| am) )?(?:just )?(?:wondering|curious)|do you know|does anyone know|anyone know|(?:can|could) (?:you|someone|anyone) (?:please )?(?:tell me|explain|say)|i(?:'d| would) (?:love|like) to know)[,:]? (?!if\b|whether\b)/i,
  ],
];

// …? We're thinking of opening a shop there; …？在线等; …. Cheers from Austin
const AFTERWARDS =
  /(?<=[?？])\s*(?:(?:we|i|just|thanks?|thx|asking|my|our|cheers)(?![a-z])|谢谢|謝謝|多谢|在线等|急|我|俺|咱)[^?？]{0,160}$|(?<=[.!])\s*(?:cheers|thanks|thank you|thx|regards)\b[^?]{0,80}$/iu;

/** Of what is left at least so many letters must ask something. */
const LEAST_LEFT = 4;

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The question without these; as it is where hardly anything would be left. */
export const setAside = (question: string): string => {
  let rest = question;
  for (const [pattern, instead = ""] of [...OPENINGS, [AFTERWARDS] as const]) {
    const left = rest.replace(pattern, instead);
    if (letters(left) >= LEAST_LEFT) rest = left;
  }
  return rest;
};

// 知道老铁要买多少有什么好处, 要多少货提前有谱，对工厂有啥好处: what is asked for is the good of it
const EMBEDDED =
  /(?<=(?:知道|晓得|了解|清楚|掌握|预测|看到|算出)[^,，。;；?？]{0,12})多少(?=[^,，。;；?？]{0,10}(?:什么|甚么|啥|怎|咋|为何|干嘛))|多少(?=.{0,20}有(?:什么|甚么|啥)(?:好处|用|影响|意义|作用|帮助|关系|公式|说法|讲究))/gu;

// 卖家电的那几家: those, and not how many
const THOSE = /(?<=[那这這])[几幾]/gu;

/** With what only looks like asking for a number put as no question, letter for letter. */
export const maskUnasked = (question: string): string => question.replaceAll(EMBEDDED, "那些").replaceAll(THOSE, "些");
