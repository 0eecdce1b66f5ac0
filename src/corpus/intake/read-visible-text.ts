/** The text of an element as a reader of the page sees it. */

const SKIPPED = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "SVG",
  "IFRAME",
  "BUTTON",
  "SELECT",
  "TEXTAREA",
  "HEAD",
]);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE UL".split(
    " ",
  ),
);
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const ELEMENT = 1;
const TEXT = 3;

/** 10⁸ for 10<sup>8</sup>, which run together would be another number; a footnote's mark is no part of the text. */
const readSuperscript = (element: Element): string => {
  const content = (element.textContent ?? "").trim();
  if (element.querySelector("a") !== null || element.closest("a") !== null || /^[[(*†‡]/.test(content)) return "";
  return content.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
};

/** In UTF-16 units: a cell with more in it stands for the page's layout. */
const LONGEST_CELL = 200;

/** A cell that holds the page's text rather than a value: with several lines, and long or alone in its row. */
const isLayout = (cell: Element, inner: string): boolean => {
  if (!inner.trim().includes("\n")) return false;
  const row = [...(cell.parentElement?.children ?? [])].filter((other) => (other.textContent ?? "").trim() !== "");
  return row.length <= 1 || inner.length > LONGEST_CELL;
};

const readNode = (node: Node): string => {
  if (node.nodeType === TEXT) return (node.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
  if (node.nodeType !== ELEMENT) return "";
  const element = node as Element;
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name) || element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return "";
  if (name === "BR") return "\n";
  if (name === "SUP") return readSuperscript(element);
  if (name === "PRE") return `\n\n${element.textContent ?? ""}\n\n`;
  const inner = [...element.childNodes].map(readNode).join("");
  if (name === "TR") return `\n${inner}`;
  if ((name === "TD" || name === "TH") && isLayout(element, inner)) return `\n\n${inner}\n\n`;
  if (name === "TD" || name === "TH") return `${inner.replace(/\s+/g, " ").trim()}\t`;
  return BLOCKS.has(name) ? `\n\n${inner}\n\n` : inner;
};

/** Paragraphs between blank lines, broken where they are; table rows as lines of tab-separated cells; characters as they stand. */
export const readVisibleText = (element: Element): string =>
  readNode(element)
    .split("\n")
    .map((line) => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ""))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
