/** An article's id from its file, address or title. */

import { transcribe } from "../../text/pinyin.ts";
import { idWords } from "../files/english-name.ts";

const LONGEST = 48;

/** Lower-case letters, digits and single hyphens; cut at a word's end. */
const slug = (text: string): string => {
  let id = "";
  for (const word of idWords(text)) {
    const longer = id === "" ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
};

/** An address's last part that isn't a mere number: /a/live-commerce-2021.html → live-commerce-2021. */
const nameInUrl = (url: string): string =>
  new URL(url).pathname
    .split("/")
    .map((part) => part.replace(/\.\w{2,5}$/, ""))
    .findLast((part) => /[a-z]{3}/i.test(part) && !/^index|^default/i.test(part)) ?? "";

/** Free among `taken`. A file's own name comes first, as its owner chose it. */
export const nameArticle = (
  { file, url, title }: { file: string | null; url: string | null; title: string },
  taken: ReadonlySet<string>,
): string => {
  const fromFile = file === null ? "" : slug(file.replace(/\.\w{1,8}$/, ""));
  const fromUrl = url === null ? "" : slug(nameInUrl(url));
  const fromTitle = slug(transcribe(title).join(" "));
  const id = [fromFile, fromUrl, fromTitle].find((name) => /[a-z]/.test(name)) ?? "article";
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) {
    const numbered = `${id.slice(0, LONGEST - 4)}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
};
