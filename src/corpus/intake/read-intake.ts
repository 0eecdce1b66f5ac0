/** Bytes in whatever form people have an article → its text and particulars. */

import { Refusal } from "../refusal.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { detectArticleLanguage } from "./detect-language.ts";
import type { Intake } from "./intake.ts";
import { readDate } from "./read-date.ts";
import { readHeader } from "./read-header.ts";
import { readHtml } from "./read-html.ts";
import { readFrontMatter, readHeading, readMarkdown } from "./read-markdown.ts";
import { tidyTitle } from "./tidy-title.ts";

export type Format = "text" | "html" | "markdown";

export interface RawArticle {
  bytes: Uint8Array;
  /** A file's name or an address's path: its ending tells the format. */
  name: string | null;
  /** Where the page was fetched from. */
  address: string | null;
  /** A Content-Type header. */
  contentType: string | null;
}

// text/html; charset=gbk
const CHARSET = /charset\s*=\s*"?([\w-]+)/i;
// <!doctype html>, <html lang="zh">, a saved fragment full of tags
const LOOKS_LIKE_HTML =
  /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|div|article|p|meta)\b/i;
const LOOKS_LIKE_MARKDOWN = /(?<![\s\S])---\r?\n[\s\S]*?\r?\n---\r?\n|^ {0,3}#{1,6} \S|\]\(https?:\/\//m;

/** The format by declaration, then name, then looks. */
const detectFormat = (text: string, { name, contentType }: Pick<RawArticle, "name" | "contentType">): Format => {
  if (/\bx?html\b/i.test(contentType ?? "") || /\.x?html?$/i.test(name ?? "")) return "html";
  if (/markdown/i.test(contentType ?? "") || /\.(?:md|markdown)$/i.test(name ?? "")) return "markdown";
  if (LOOKS_LIKE_HTML.test(text)) return "html";
  return /\.te?xt$/i.test(name ?? "") || !LOOKS_LIKE_MARKDOWN.test(text) ? "text" : "markdown";
};

// Soft hyphens and zero-width characters, where a word or a number may be broken, but not what joins emoji
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]|(?<=[\p{L}\p{N}])[\u200C\u200D](?=[\p{L}\p{N}])/gu;
const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");

const readPlain = (text: string, address: string | null): Intake => ({
  text,
  ...readHeader(text),
  url: address,
  language: detectArticleLanguage(text),
});

const readMarkdownFile = (markdown: string, address: string | null): Intake => {
  const { values, rest } = readFrontMatter(markdown);
  const text = readMarkdown(rest);
  const header = readHeader(text);
  const value = (...keys: string[]): string | null =>
    keys.map((key) => values.get(key)).find((found) => found !== undefined) ?? null;
  const source = value("source");
  const isAddress = source !== null && /^https?:/.test(source);
  const url = value("url", "canonical_url", "canonical", "source_url", "link") ?? source;
  return {
    text,
    title: value("title") ?? readHeading(rest) ?? header.title,
    publisher: value("publisher", "site", "sitename") ?? (isAddress ? null : source) ?? header.publisher,
    url: url !== null && /^https?:\/\//.test(url) && URL.canParse(url) ? url : address,
    published: readDate(value("published", "date", "pubdate") ?? "")?.date ?? header.published,
    language: detectArticleLanguage(text),
  };
};

const READERS: Record<Format, (text: string, address: string | null) => Intake> = {
  text: readPlain,
  html: readHtml,
  markdown: readMarkdownFile,
};

/** Throws Refusal when there is no text in it. */
export const readIntake = (raw: RawArticle, format?: Format): Intake => {
  const decoded = decodeBytes(raw.bytes, CHARSET.exec(raw.contentType ?? "")?.[1] ?? null);
  const wanted = format ?? detectFormat(decoded, raw);
  const read = READERS[wanted](decoded, raw.address);
  // &shy; of a page; a pasted text is quoted as it came
  const text = wanted === "html" ? withoutUnseen(read.text) : read.text;
  const intake = { ...read, text, title: read.title && tidyTitle(withoutUnseen(read.title)) };
  if (!/\p{L}/u.test(intake.text)) throw new Refusal("there is no text in it", "no-text");
  return intake;
};
