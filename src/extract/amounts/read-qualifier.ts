/** Words that make a number a bound or an estimate: 超过, 近, 约, 以上, 左右, more than, nearly. */

export type Qualifier = ">" | "<" | "~" | null;

// 超过3亿, 突破2300万元, 逾, 不低于, but 签约18家; at the end of what stands before the number
const BEFORE: [Exclude<Qualifier, null>, RegExp][] = [
  ["<", /(?:不足|不到|不及|低于|少于|不超过|不多于|至多|最多|(?<![最附靠临])近|接近|将近|小于)了? ?$/],
  [">", /(?:超过|超出|超越|(?<!反)超|突破|(?<!跌|突)破|逾|高于|大于|多于|至少|最少|不少于|不低于|不止|不下)了? ?$/],
  ["~", /(?:大约|大概|约为|(?<![签预履邀续节集违特])约|大致|近乎|左右|估计) ?$/],
  [
    "<",
    /\b(?:nearly|almost|less than|fewer than|under|below|up to|close to|just short of|no more than|at most) (?:an? )?$/,
  ],
  [
    ">",
    /\b(?:more than|over|at least|above|in excess of|exceed(?:ed|ing|s)?|topp(?:ed|ing)|surpass(?:ed|ing|es)?|no less than|upwards of|greater than|north of|crossed) (?:an? )?$/,
  ],
  ["~", /\b(?:about|around|roughly|approximately|approx\.?|some|an estimated|circa) (?:an? )?$/],
];
// 过亿, 过半: only before a number of one multiplier
const PASSED = /(?<![超不经通渡透路来])过 ?$/;

// adds up to $5 million: what it comes to; but will add up to 500 jobs, add up to $5 million to its costs
const COMES_TO = /\b(?:adds?|added|adding|sums?|summing|amounts?|comes?|came) up to $/;
const ADDED = /^\d[\d,]* [a-z]|^[^.,;]{1,40}? to [a-z]/;

// turned over $5 million, handed over 300 parcels: what was done, and no bound; but took over 300 shops may be one
const DID_OVER =
  /\b(?:turn(?:s|ed|ing)?|hand(?:s|ed|ing)?|roll(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|sign(?:s|ed|ing)?) over $/;

/** The longest qualifier and what may stand between it and the number (an article) in UTF-16 units. */
const LONGEST = 22;

/** The qualifier that ends at `at`, with where its words begin. `bare`: the number is 亿, 百万 and the like. */
export function readQualifierBefore(text: string, at: number, bare = false): { qualifier: Qualifier; start: number } {
  const from = Math.max(0, at - LONGEST);
  const before = text.slice(from, at);
  if (COMES_TO.test(before) && !(/\badd[a-z]* up to $/.test(before) && ADDED.test(text.slice(at, at + 60))))
    return { qualifier: null, start: at };
  if (DID_OVER.test(before)) return { qualifier: null, start: at };
  for (const [qualifier, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { qualifier, start: from + match.index };
  }
  const passed = bare ? PASSED.exec(before) : null;
  return passed ? { qualifier: ">", start: from + passed.index } : { qualifier: null, start: at };
}

// 2500万元以上, 4倍多, 3000万元左右, 10w+; but 比200元多了一成, 比200元多付3元
const AFTER: [Exclude<Qualifier, null>, RegExp][] = [
  [
    ">",
    /^ ?(?:以上|之上|有余|开外|多(?=[^样种元云半年边次少位方个家亿万了出花赚卖付收]|$)|余(?=[^额下]|$)|\+|or more\b|or above\b)/,
  ],
  ["<", /^ ?(?:以下|以内|之内|or less\b|or fewer\b)/],
  ["~", /^ ?(?:左右|上下|or so\b)/],
];

/** The qualifier that begins at `at`, with where its words end. */
export function readQualifierAfter(text: string, at: number): { qualifier: Qualifier; end: number } {
  const after = text.slice(at, at + 10);
  for (const [qualifier, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match) return { qualifier, end: at + match[0].length };
  }
  return { qualifier: null, end: at };
}
