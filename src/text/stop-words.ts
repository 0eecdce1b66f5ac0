/** Words that say nothing about what a text or a question is about. */

const CHINESE =
  "的 了 和 是 在 也 与 及 或 就 都 而 着 之 于 以 其 被 把 对 中 为 有 这 那 他 她 它 们 我 你 您 吗 呢 吧 啊 呀 嘛 么 个 位 一个 一 " +
  "是否 因为 所以 但 但是 并 并且 从 到 由 向 让 给 很 更 最 还 又 再 才 可以 可 能 能够 会 要 将 已 已经 曾 曾经 " +
  "他们 她们 它们 我们 你们 自己 此 该 这个 那个 这些 那些 这种 那种 这样 那样 其中 以及 等 等等 之后 之前 时候 时 " +
  "上 下 里 所 地 得 过 没 没有 不 不是 如 如果 则 即 且 却 只 仅 只有 来 去 说 想 请问 请 告诉 知道 大概 左右 究竟 到底 " +
  "咗 嘅 啲 嘢 喺 嚟 畀 俾 佢 冇 哋 唔 係 系咪 而家 " +
  "属于 进行 作为 成为 叫 叫做 叫作 称为 被称为 是从 关于 对于 根据 按照";

const CHINESE_QUESTION =
  "什么 甚么 什麽 啥 谁 哪 哪里 哪儿 哪个 哪些 哪位 哪一 哪种 哪几 几 几个 多少 多 多大 多久 多长 多高 多远 多重 怎么 怎样 怎么样 如何 为什么 为何 何 何时 何地 何处 何人 何种 何者 几时 " +
  "什么样 什么时候 几年 几月 有何 有没有 是不是";

const ENGLISH =
  "a an the and or but if of in on at by for with to from as is are was were be been being am do does did done has have had having " +
  "it its this that these those there here he she they them his her their we our you your i me my us not no nor so than then too " +
  "very can could will would shall should may might must about into over under between during before after again also just only " +
  "such same own each other some any all both more most s t d ll m re ve don doesn didn isn aren wasn weren " +
  "tell please know say said";

const ENGLISH_QUESTION = "what which who whom whose when where why how many much";

const words = (list: string): string[] => list.split(" ");

/** Question words: they tell the kind of answer and stand in no answer. Simplified Chinese and English. */
const questionWords = new Set([...words(CHINESE_QUESTION), ...words(ENGLISH_QUESTION)]);

const stopWords = new Set([...words(CHINESE), ...words(ENGLISH), ...questionWords]);

/** Whether a folded word is a stop word or a question word. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Whether a folded word only asks: 什么, 多少, which. */
export const isQuestionWord = (word: string): boolean => questionWords.has(word);
