/** Small talk: greetings, thanks, who are you, help. */
import { fold } from "../text/fold.ts";
import type { Answer } from "./answer.ts";

type Topic = Extract<Answer, { status: "chat" }>["topic"];

/** Each must match the whole message, so that 你好，快手日活多少 stays a question. */
const TOPICS: [Topic, RegExp][] = [
  // 你好呀, hi there!, 早上好
  [
    "greeting",
    /^(?:(?:你|您|大家|哈|泥)好|hello|hi+|hey|yo|嗨|哈喽|哈啰|早上好|早安|早|下午好|晚上好|在吗|在么|在不在|good (?:morning|afternoon|evening)|ni ?hao|greetings|what'?s up|how are you)(?:呀|啊|哦|哇|吗|么|there|everyone|bot|机器人|依据|yiju)*$/,
  ],
  // 谢谢啦, thanks a lot, thx; matched without its spaces too
  [
    "thanks",
    /^(?:(?:好的?|ok|嗯|great|cool|nice|many|非常|太|多|十分){0,3}(?:谢谢|感谢|多谢|谢了|谢啦|3q|thanks|thank ?you|thx|ty|cheers|xie ?xie|辛苦了?|太棒了|厉害|牛|666+|good bot|好[的吧嘞]|ok(?:ay)?|k+|cool|nice|great|perfect|awesome|got it|noted|知道了|明白了?|收到|了解了?|原来如此|(?:ha|哈|呵|嘿){2,12}|lol|lmao){1,3})(?:你|您|了|啦|哈|呀|啊|a ?lot|so ?much|very ?much|again|man|mate|bot){0,3}$/,
  ],
  // 你是谁, who are you, 你叫什么名字
  [
    "identity",
    /^(?:你|您)(?:是|叫)(?:谁|什么|啥|什么名字|哪位|机器人|人|ai|真人)(?:啊|呀|吗|么|的)?$|^(?:who|what) (?:are|r) (?:you|u)$|^what(?:'?s| is) your name$|^are you (?:a |an )?(?:bot|human|robot|ai|real)(?: person)?$|^介绍一?下你?自己$|^ni shi shui(?:a|ya)?$/,
  ],
  // 你会什么, what can you do, 怎么用, 怎么把你拉进群
  [
    "help",
    /^(?:你|您)?(?:能|会|可以)(?:做|干|回答|帮我(?:做|干)?)?(?:些)?(?:什么|啥|哪些)(?:事|问题|忙)?(?:啊|呀|呢)?$|^(?:help|帮助|帮忙|使用说明|怎么用|怎么使用|如何使用|怎么玩|what can (?:you|i) (?:do|ask)(?: you)?|how (?:does this|do you) work|how (?:do|can) i (?:use (?:this|you)|(?:add|invite|get) you (?:to|into) (?:my |our |a |the )?(?:group|channel)(?: chat)?)|(?:怎么|如何|怎样)(?:才能)?(?:把|将)你(?:加|拉|邀请)(?:进|入|到)?(?:我的?|我们的?)?(?:群|频道)里?|我能问什么|能问什么|可以问什么)(?:呢|啊|呀)?$/,
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
