/** Particulars of an article as a maintainer writes them in a message: title: …, date: …, 出处：…, an address. */

import { readHttpAddress } from "../http-address.ts";
import { readDate, readDay } from "../intake/read-date.ts";
import { Refusal } from "../refusal.ts";
import type { Given } from "./draft-article.ts";

export type Particulars = Pick<Given, "title" | "publisher" | "url" | "published" | "asOf">;

const NAMES: Record<string, keyof Particulars> = {
  ...{ title: "title", 标题: "title", 標題: "title", 题目: "title", 題目: "title" },
  ...{ publisher: "publisher", source: "publisher", 来源: "publisher", 來源: "publisher", 出处: "publisher" },
  ...{ 出處: "publisher", 媒体: "publisher", 媒體: "publisher", 发布者: "publisher", 發布者: "publisher" },
  ...{ url: "url", link: "url", address: "url", 链接: "url", 鏈接: "url", 連結: "url", 网址: "url", 網址: "url" },
  ...{ date: "published", published: "published", 日期: "published", 发布: "published", 發布: "published" },
  ...{ "as of": "asOf", "as-of": "asOf", 截至: "asOf", 写于: "asOf", 寫於: "asOf" },
};

const LONGEST = 200;

const readPublished = (value: string): string => {
  const day = readDay(value);
  if (day === null) throw new Refusal(`${value} is no date`, "date");
  return day;
};

const READERS: Record<keyof Particulars, (value: string) => string> = {
  title: (value) => value.slice(0, LONGEST),
  publisher: (value) => value.slice(0, LONGEST),
  url: (value) => readHttpAddress(value).href,
  published: readPublished,
  asOf: readPublished,
};

const readLine = (line: string): [keyof Particulars, string] | null => {
  // title: …, 日期：2023-08-15
  const colon = line.search(/[:：]/);
  const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
  const key = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  const value = line.slice(colon + 1).trim();
  if (key !== undefined && value !== "") return [key, value];
  const alone = line.trim();
  if (/^https?:\/\/\S+$/i.test(alone)) return ["url", alone];
  return /^\d{4}\D/.test(alone) && readDate(alone) !== null ? ["published", alone] : null;
};

/** Null when a line is none; throws Refusal for an address or a date that can't be. */
export const readParticulars = (text: string): Particulars | null => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const read = lines.map(readLine);
  if (read.length === 0) return null;
  const particulars: Particulars = {};
  for (const line of read) {
    if (line === null) return null;
    const [key, value] = line;
    particulars[key] = READERS[key](value);
  }
  return particulars;
};
