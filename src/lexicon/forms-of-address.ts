/** People called by their surname and what they are to others: 董总, 董大姐, Ms Dong. */
import { fold } from "../text/fold.ts";
import { tagWords } from "../text/tokenise.ts";
import { type Entry, isPersonEntry } from "./entry.ts";

const CHINESE =
  // 总 but no 总结, 总额
  "阿姨|大姐|大妈|大哥|大爷|女士|先生|小姐|老[师師]|老板娘|老[板闆]|董事[长長]|[总總]裁|[总總]经理|[总總](?![结体额量部共是之统理会计数归得算的值])|姐(?!妹)|哥|叔|姨|教授|博士|院长|主任";
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
    for (const surname of [name.slice(0, 1), romanised]) {
      if (surname === undefined) continue;
      bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name));
    }
  }
  return bearers;
};

/**
 * Makes the function that puts a person's name in place of such a form, where the texts name one person of that
 * surname and no more.
 */
export const createAddressReader = (
  entries: readonly Entry[],
  isHeld: (name: string) => boolean,
): ((question: string) => string) => {
  const only = new Map<string, string>();
  for (const [surname, names] of readSurnames(entries, isHeld)) {
    const [name, another] = names;
    if (name !== undefined && another === undefined) only.set(surname, name);
  }
  if (only.size === 0) return (question) => question;
  const written = (han: boolean): string =>
    Array.from(only.keys())
      .filter((surname) => /\p{Script=Han}/u.test(surname) === han)
      .join("|") || NOTHING;
  const forms = new RegExp(
    `(${written(true)})(?:${CHINESE})|(?<![\\p{L}\\p{N}])(?:${ENGLISH})\\.? (${written(false)})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (question) => {
    if (question.search(forms) < 0) return question;
    // 主张老师 is nobody's name: a word begins where the form does
    const starts = new Set<number>();
    let end = 0;
    for (const { word } of tagWords(question)) {
      starts.add(end);
      end += word.length;
    }
    return question.replaceAll(
      forms,
      (form: string, han: string | undefined, latin: string | undefined, at: number) => {
        const name = only.get(fold(han ?? latin ?? ""));
        // boss Li Bin is told by his own name
        const isFirstName = latin !== undefined && /^ \p{Lu}\p{Ll}/u.test(question.slice(at + form.length));
        return name !== undefined && !isFirstName && (han === undefined || starts.has(at)) ? name : form;
      },
    );
  };
};
