/** People called by their surname and what they are to others: 董总, 董大姐, Ms Dong. */
import { fold, foldWithOffsets } from "../text/fold.ts";
import { sourceSpan } from "../text/source-span.ts";
import { tagWords } from "../text/tokenise.ts";
import { type Entry, isPersonEntry } from "./entry.ts";

const CHINESE =
  // in folded text; 总 but no 总结, 总额
  "阿姨|大姐|大妈|大哥|大爷|大叔|大嫂|女士|先生|小姐|老师|老板娘|老板|董事长|总裁|总经理|经理|总监|总(?![结体额量部共是之统理会计数归得算的值])|姐(?!妹)|哥|叔|姨|教授|博士|主任|书记|支书|师傅|医生|律师|分析师|(?:秘书|[院厂校局市县镇村乡区部处科行会馆社店队站所司组])长";
const ENGLISH = "mrs?|ms|miss|madam|mister|chair(?:wo)?man|boss|professor|dr";

/** Matches nowhere. */
const NOTHING = "(?!)";

const NAME = /^\p{Script=Han}{2,3}$/u;

/** Each surname of one syllable with the full names of those who bear it, as far as a text names them. */
const readSurnames = (entries: readonly Entry[], isHeld: (name: string) => boolean): Map<string, Set<string>> => {
  const bearers = new Map<string, Set<string>>();
  for (const entry of entries) {
    const [name = ""] = entry.zh;
    if (!isPersonEntry(entry) || !NAME.test(name) || !isHeld(fold(name))) continue;
    const romanised = /^\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll}+$)/u.exec(entry.en[0] ?? "")?.[0].toLowerCase();
    for (const surname of [fold(name.slice(0, 1)), romanised]) {
      if (surname === undefined) continue;
      bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name));
    }
  }
  return bearers;
};

/** Among several of one surname, whom the texts call by the title: 副教授陆远, 厂长罗强. */
const calledSo = (names: ReadonlySet<string>, title: string, isHeld: (words: string) => boolean): string | null => {
  const [name, another] = [...names].filter((one, _, { length }) => length === 1 || isHeld(fold(title + one)));
  return name !== undefined && another === undefined ? name : null;
};

/**
 * Makes the function that puts a person's name in place of such a form, where the texts name one person of that
 * surname and no more, or one with that title.
 */
export const createAddressReader = (
  entries: readonly Entry[],
  isHeld: (name: string) => boolean,
): ((question: string) => string) => {
  const bearers = readSurnames(entries, isHeld);
  if (bearers.size === 0) return (question) => question;
  const written = (han: boolean): string =>
    Array.from(bearers.keys())
      .filter((surname) => /\p{Script=Han}/u.test(surname) === han)
      .join("|") || NOTHING;
  const forms = new RegExp(
    `(${written(true)})(${CHINESE})|(?<![\\p{L}\\p{N}])(?:${ENGLISH})\\.? (${written(false)})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return (question) => {
    const { text, at } = foldWithOffsets(question);
    if (text.search(forms) < 0) return question;
    // 主张老师 is nobody's name: a word begins where the form does
    const starts = new Set<number>();
    let end = 0;
    for (const { word } of tagWords(text)) {
      starts.add(end);
      end += word.length;
    }
    let named = "";
    let from = 0;
    for (const { 0: form, 1: han, 2: title = "", 3: latin, index } of text.matchAll(forms)) {
      const name = calledSo(bearers.get(han ?? latin ?? "") ?? new Set(), title, isHeld);
      const span = sourceSpan(at, { start: index, end: index + form.length });
      // boss Li Bin is told by his own name
      const isFirstName = latin !== undefined && /^ \p{Lu}\p{Ll}/u.test(question.slice(span.end));
      if (name === null || isFirstName || (han !== undefined && !starts.has(index))) continue;
      named += question.slice(from, span.start) + name;
      from = span.end;
    }
    return named + question.slice(from);
  };
};
