/** Multiples and halves in words without a numeral: 翻番, 翻两番, 翻倍, doubled, 过半, 一半, half of. */
import { type FoundAmount, percentOf } from "../amount-rule.ts";

type Read = Omit<FoundAmount, "start" | "end">;

const certain = { vague: false, more: false, bare: false } as const;
const multiple = (value: number): Read => ({ ...certain, value, unit: "times", kind: "times" });
const percent = (value: number): Read => ({ ...certain, value, unit: "%", kind: "share" });
/** 过半, 近半数: half of something only where the words before make it a bound. */
const BOUND_HALF: Read = { ...percent(50), bare: true };

// What may stand between a verb and a number in words, and is read by itself: fell by more than half
const BOUND = "(?:(?:more than|less than|nearly|almost|over|about|around|roughly|some) )?";

const HALF = "一?半数?(?=[，。；、的,;）)]|$|以上|用户|消费者|来自|商家|市场|左右)";

const WORDS: [RegExp, Read][] = [
  // 翻番, 翻了一番, 翻倍
  [/翻了?(?:将?近|约|超过?|逾|不止)?一?番|翻了?一?倍/g, multiple(2)],
  // halved, 腰斩, 减半
  [/\bhalv(?:ed|ing)\b|腰斩|减半(?!征|[年岁])/g, percent(-50)],
  // 翻两番
  [/翻了?[两二]番/g, multiple(4)],
  [/\b(?:doubl(?:ed|ing|es|e)|twofold)\b(?!-| (?:11|12|eleven|twelve|digit))/g, multiple(2)],
  [/\b(?:tripl(?:ed|ing|es|e)|threefold)\b(?!-)/g, multiple(3)],
  [/\b(?:quadrupl(?:ed|ing|es|e)|fourfold)\b(?!-)/g, multiple(4)],
  ...["five", "six", "seven", "eight", "nine", "ten"].map((word, at): [RegExp, Read] => [
    new RegExp(`\\b${word}fold\\b`, "g"),
    multiple(at + 5),
  ]),
  // fell by more than half
  [new RegExp(`(?<=\\b(?:by|fell|dropped|down) ${BOUND})half\\b(?! (?:of|a|an|the|year)\\b)`, "g"), percent(50)],
  // 占一半, 近半数, 一半以上; not 另一半, 一半是…一半是, 半数 in 多半
  [new RegExp(`(?<=[超近约占达到有少降掉去低])${HALF}|(?:半数|一半)(?=以上)|(?<=[近约超])半数`, "g"), percent(50)],
  // 过半, 超过半数; not 双过半, a slogan
  [new RegExp(`(?<=(?<!双)过)(?:${HALF}|半数)`, "g"), BOUND_HALF],
  // about half of its sales
  [/\bhalf (?=of\b|the\b|its\b|their\b)/g, percent(50)],
];

// two thirds of, a quarter of; grew by a third. Not the third quarter, nor a quarter of 2023
const PART = "(?:a|one|two|three|four)[ -](?:third|quarter|fifth)s?";
const FRACTION = new RegExp(
  [
    `\\b${PART}(?= of (?!(?:20|the (?:year|20)|fiscal|last))| (?:less|more|fewer|lower|higher) than\\b)`,
    `(?<=\\b(?:by|up|down|rose|grew|fell|dropped|climbed|jumped|slipped) ${BOUND})${PART}(?![- ]?[a-z]*[- ]?quarter)(?! of 20)\\b`,
  ].join("|"),
  "g",
);
const PARTS = ["", "", "", "third", "quarter", "fifth"];
const NUMBERS = ["", "one", "two", "three", "four"];

function readFractions(text: string): FoundAmount[] {
  return Array.from(text.matchAll(FRACTION), ({ 0: words, index: start }) => {
    const [count = "", part = ""] = words.split(/[ -]/);
    const of = PARTS.indexOf(part.replace(/s$/, ""));
    return {
      ...percent(percentOf(Math.max(1, NUMBERS.indexOf(count)), of)),
      start,
      end: start + words.length,
    };
  });
}

export function readMultiples(text: string): FoundAmount[] {
  const words = WORDS.flatMap(([pattern, reading]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...reading,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
  return [...words, ...readFractions(text)];
}
