/** Persons that a text names, by what they are or that they speak. */
import { SAYING_AS_WRITTEN } from "../../text/saying.ts";
import type { TaggedWord } from "../../text/tokenise.ts";
import { endsInTitle, findTranscribed, isPerson, joinedName } from "./is-person.ts";

/** A foreign name that stands only once may be anything. */
const FEWEST_TIMES = 2;

const SPEAKS = new RegExp(
  `^(?:${SAYING_AS_WRITTEN}|解释|解釋|坦言|告诉|告訴|直言|回应|回應|预计|預計|强调|強調|补充|補充|提醒|写道|寫道|承认|承認|笑|回忆|回憶)`,
  "u",
);

/** The last character of a name with the verb of saying, or the 则 before one, that the tagger takes it together with. */
const GLUED = /^(?![的也又还曾都])(\p{Script=Han})[说說称稱则則]$/u;

/** Words of grammar that stand between whom a sentence is about and what they do. */
const BESIDE_VERB = /^[在对也则曾还都已]/;

/** 总经理韩素云告诉记者. */
export const findPersons = (words: readonly TaggedWord[]): string[] =>
  words.flatMap(({ word, tag }, at) => {
    const joined = readJoined(words, at);
    if (joined !== "") return [joined];
    if (!/^(?:x|nr|nrt|nz)$/.test(tag) || !/^\p{Script=Han}{2,3}$/u.test(word) || !isPerson(word)) return [];
    const before = `${words[at - 2]?.word ?? ""}${words[at - 1]?.word ?? ""}`;
    const [next, afterNext] = [words[at + 1]?.word ?? "", words[at + 2]?.word ?? ""];
    // 姚明|良说
    const glued = word.length === 2 ? GLUED.exec(next)?.[1] : undefined;
    if (glued !== undefined) return [word + glued];
    // 杨东|皓|表示, 店主杨东|皓。
    const ends = endsInTitle(before) && /^[，。；,;、]?$/.test(afterNext);
    const split =
      word.length === 2 &&
      /^(?!的)\p{Script=Han}$/u.test(next) &&
      (ends || SPEAKS.test(afterNext) || BESIDE_VERB.test(afterNext));
    if (split && !SPEAKS.test(next) && !BESIDE_VERB.test(next))
      return endsInTitle(before) || SPEAKS.test(afterNext) ? [word + next] : [];
    return endsInTitle(before) || SPEAKS.test(next) ? [word] : [];
  });

/** What follows a name that stands alone: 。, 、, 说, 也. */
const APART = /^[，。；、,;：:（(]?$/;

/** 支部书记顾|长河。, “…。”顾|长河说。 */
const readJoined = (words: readonly TaggedWord[], at: number): string => {
  const name = joinedName(words[at]?.word ?? "", words[at + 1]?.word ?? "");
  if (name === "") return "";
  const before = `${words[at - 2]?.word ?? ""}${words[at - 1]?.word ?? ""}`;
  const after = words[at + 2];
  // 老板高价格卖出: an ordinary word is a name where nothing is done with it
  const goesOn = /^(?:n[rsz]|x)/.test(words[at + 1]?.tag ?? "") && /^[vpdct]/.test(after?.tag ?? "");
  const isEnd = after === undefined || APART.test(after.word) || SPEAKS.test(after.word) || goesOn;
  if (endsInTitle(before)) return isEnd ? name : "";
  return /[”」]$/.test(before) && SPEAKS.test(after?.word ?? "") ? name : "";
};

/** Persons with foreign names that a text says several times, once as who speaks: 埃里斯曼说, which no dictionary cuts out. */
export const findForeigners = (text: string): string[] => {
  const found = findTranscribed(text);
  const speaks = ({ end }: { end: number }): boolean => SPEAKS.test(text.slice(end, end + 2));
  const names = new Set(found.filter(speaks).map(({ name }) => name));
  return [...names].filter((name) => found.filter((other) => other.name === name).length >= FEWEST_TIMES);
};
