/** Multiples and halves in words without a numeral: 翻番, 翻两番, 翻倍, doubled, 过半, 一半, half of. */
import { type FoundAmount, percentOf } from "../amount-rule.ts";

const WORDS: [RegExp, Omit<FoundAmount, "start" | "end">][] = [
  // 翻番, 翻了一番, 翻倍
  [/翻了?(?:将?近|约|超过?|逾|不止)?一?番|翻了?一?倍/g, multiple(2)],
  // halved, 腰斩, 减半
  [/\b(?:more than |nearly |almost |over )?halv(?:ed|ing)\b|腰斩|减半(?!征|[年岁])/g, percent(-50)],
  // 翻两番
  [/翻了?[两二]番/g, multiple(4)],
  [
    /\b(?:more than |nearly |almost |over )?(?:doubl(?:ed|ing|es|e)|twofold)\b(?!-| (?:11|12|eleven|twelve|digit))/g,
    multiple(2),
  ],
  [/\b(?:more than |nearly |almost |over )?(?:tripl(?:ed|ing|es|e)|threefold)\b(?!-)/g, multiple(3)],
  [/\b(?:more than |nearly |almost |over )?(?:quadrupl(?:ed|ing|es|e)|fourfold)\b(?!-)/g, multiple(4)],
  ...["five", "six", "seven", "eight", "nine", "ten"].map((word, at): [RegExp, Omit<FoundAmount, "start" | "end">] => [
    new RegExp(`\\b(?:more than |nearly |almost |over )?${word}fold\\b`, "g"),
    multiple(at + 5),
  ]),
  [
    /(?<=\b(?:by|fell|dropped|down) )(?:more than |nearly |almost |over |about |around )?half\b(?! (?:of|a|an|the|year)\b)/g,
    percent(50),
  ],
  // 超一半, 占一半, 近半数, 过半; not 另一半, 一半是…一半是, 半数 in 多半
  [
    /(?<=[超近约占过达到有少降掉去低])一?半数?(?=[，。；、的,;）)]|$|以上|用户|消费者|来自|商家|市场|左右)|(?<!双)(?:超|过)半数?(?=[，。；、的,;）)]|$|以上|用户|消费者|来自|商家)|半数以上|一半以上|(?:近|约|超|超过|过)半数/g,
    percent(50),
  ],
  [/\b(?:more than |nearly |almost |over |about |around )?half (?=of\b|the\b|its\b|their\b)/g, percent(50)],
];

// two thirds of, a quarter of; grew by a third. Not the third quarter, nor a quarter of 2023
const FRACTION =
  /\b(?:(?:more than|nearly|almost|over|about|around|roughly|less than|some) )?(a|one|two|three|four)[ -](third|quarter|fifth)s?(?= of (?!(?:20|the (?:year|20)|fiscal|last))| (?:less|more|fewer|lower|higher) than\b)|(?<=\b(?:by|up|down|rose|grew|fell|dropped|climbed|jumped|slipped) )(?:(?:more than|nearly|almost|over|about|around|roughly) )?(a|one|two|three|four)[ -](third|quarter|fifth)s?(?![- ]?[a-z]*[- ]?quarter)(?! of 20)\b/g;
const PARTS = ["", "", "", "third", "quarter", "fifth"];
const NUMBERS = ["", "one", "two", "three", "four"];

function readFractions(text: string): FoundAmount[] {
  return Array.from(text.matchAll(FRACTION), (match) => {
    const [count, part] = [match[1] ?? match[3] ?? "", match[2] ?? match[4] ?? ""];
    return {
      ...percent(percentOf(Math.max(1, NUMBERS.indexOf(count)), PARTS.indexOf(part))),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

function multiple(value: number): Omit<FoundAmount, "start" | "end"> {
  return { value, unit: "times", kind: "times", vague: false, more: false, bare: false };
}

function percent(value: number): Omit<FoundAmount, "start" | "end"> {
  return { value, unit: "%", kind: "share", vague: false, more: false, bare: false };
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
