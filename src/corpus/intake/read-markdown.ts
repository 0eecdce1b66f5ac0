/** Markdown → the text that a reader of the rendered page would see. */

/** Marks that only shape a line; each is taken off before those within it. */
const LINE_MARKS: RegExp[] = [
  /^ {0,3}#{1,6}\s+/, // ## Second quarter
  /^ {0,3}(?:>\s?)+/, // > quoted
  /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/, // - item, 1. item, - [x] done
  /(?<!\s)\s+#+\s*$/, // closing ## of a heading
];

/** Marks within a line, with what stands in their place. */
const SPAN_MARKS: [pattern: RegExp, seen: string][] = [
  [/!\[[^[\]]*\]\((?:[^()]|\([^()]*\))*\)/g, ""], // ![chart](chart.png)
  [/\[([^[\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, "$1"], // [report](https://example.com)
  [/\[([^[\]]+)\]\[[^[\]]*\]/g, "$1"], // [report][1]
  [/<((?:https?:\/\/|mailto:)[^<>]+)>/g, "$1"], // <https://example.com>
  [/\[\^[^[\]]+\]/g, ""], // [^1]
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2"], // **3.1 亿元**
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?!\*)/gu, "$1"], // *over*
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1"], // _over_
  [/~~(?=\S)(.{1,300}?)(?<=\S)~~/g, "$1"], // ~~old~~
  [/`([^`\n]+)`/g, "$1"], // `code`
  [/\\([\\`*_{}[\]()#+\-.!|~>])/g, "$1"], // 3\*4
];

// |---|:--:|, ---, ***, ```json, [1]: https://example.com, ====
const INVISIBLE =
  /^\s*(?:\|?(?:\s{0,20}:?-{3,}:?\s{0,20}\|)+(?:\s{0,20}:?-{3,}:?)?|[-*_=]{3,}|```.*|~~~.*|\[[^\]]+\]:\s.*)\s*$/;

const readLine = (line: string): string => {
  const unmarked = LINE_MARKS.reduce((text, mark) => text.replace(mark, ""), line);
  const cells = /^\s*\|.*\|\s*$/.test(unmarked)
    ? unmarked
        .trim()
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim())
        .join("\t")
    : unmarked;
  return SPAN_MARKS.reduce((text, [pattern, seen]) => text.replace(pattern, seen), cells);
};

/** A file's front matter (`key: value` between two --- lines) by lower-case key, and the Markdown under it. */
export const readFrontMatter = (markdown: string): { values: Map<string, string>; rest: string } => {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown);
  const values = new Map<string, string>();
  if (block === null) return { values, rest: markdown };
  for (const line of (block[1] ?? "").split(/\r?\n/)) {
    // title: "青禾商城半年报"
    const [, key, typed = ""] = /^(\w[\w-]*)\s*:(.*)$/.exec(line) ?? [];
    const value = typed.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (key && value.trim()) values.set(key.toLowerCase(), value);
  }
  return { values, rest: markdown.slice(block[0].length) };
};

/** The first heading of level one, or else of any level. */
export const readHeading = (markdown: string): string | null => {
  const heading = /^ {0,3}#\s+(.+)$/m.exec(markdown) ?? /^ {0,3}#{2,6}\s+(.+)$/m.exec(markdown);
  return heading ? readLine(heading[0]).trim() : null;
};

/** The text without its Markdown; tables become lines of tab-separated cells. */
export const readMarkdown = (markdown: string): string =>
  markdown
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, "")
    .split(/\r?\n/)
    .filter((line) => !INVISIBLE.test(line))
    .map(readLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
