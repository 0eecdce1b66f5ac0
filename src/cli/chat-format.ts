/** A message as a terminal shows it. */
import picocolors from "picocolors";
import type { Button, Entity, Message } from "../render/message.ts";

/** With `colour`, ANSI formatting and links to click; else plain text, with the addresses below it. */
export const formatMessage = (message: Message, colour: boolean): string => {
  const lines = withBars(message, colour);
  return colour ? lines : [lines, ...addresses(message)].join("\n");
};

const HAN = /\p{Script=Han}/u;

/** Buttons as numbered choices in one line, addresses below. */
export const formatButtons = (buttons: readonly Button[], colour: boolean): string => {
  const { bold, dim } = picocolors.createColors(colour);
  const choices = buttons
    .filter(({ action }) => action !== undefined)
    .map(({ label }, index) => `${bold(`${index + 1}`)} ${label}`);
  const links = buttons.flatMap(({ label, url }) =>
    url === undefined ? [] : [`${label}${HAN.test(label) ? "：" : ": "}${url}`],
  );
  return [choices.join(dim("   ")), ...links].filter(Boolean).join("\n");
};

/** The text with its formatting, block quotations behind a bar. */
const withBars = ({ text, entities }: Message, colour: boolean): string => {
  const { dim } = picocolors.createColors(colour);
  const bar = colour ? dim("│ ") : "> ";
  const inline = entities.filter(({ type }) => !isBlock(type));
  const blocks = entities.filter(({ type }) => isBlock(type));
  let at = 0;
  let shown = "";
  for (const { offset, length } of blocks) {
    const quoted = formatInline(text, offset, offset + length, inline, colour);
    shown += formatInline(text, at, offset, inline, colour) + quoted.replace(/^/gm, bar);
    at = offset + length;
  }
  return shown + formatInline(text, at, text.length, inline, colour);
};

const isBlock = (type: Entity["type"]): boolean => type === "blockquote" || type === "expandable_blockquote";

const formatInline = (
  text: string,
  start: number,
  end: number,
  entities: readonly Entity[],
  colour: boolean,
): string => {
  const edges = new Set([start, end]);
  for (const { offset, length } of entities)
    for (const edge of [offset, offset + length]) if (edge > start && edge < end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((cut, index) => {
      const over = entities.filter(({ offset, length }) => offset <= cut && cut < offset + length);
      return over.reduce(
        (piece, entity) => decorate(piece, entity, colour),
        sanitise(text.slice(cut, cuts[index + 1])),
      );
    })
    .join("");
};

const decorate = (piece: string, { type, url }: Entity, colour: boolean): string => {
  const { bold, italic, cyan, underline } = picocolors.createColors(colour);
  if (type === "bold") return bold(piece);
  if (type === "italic") return italic(piece);
  if (type === "code") return cyan(piece);
  // OSC 8: a link with its own text
  return colour && url ? `\u001B]8;;${url}\u001B\\${underline(piece)}\u001B]8;;\u001B\\` : piece;
};

/** A text must not steer the terminal: control characters other than newlines and tabs show as a mark. */
const sanitise = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, "\uFFFD");

/** Each address once, after its mark where it is that of a numbered fact. */
const addresses = ({ text, entities }: Message): string[] => {
  const links = new Map<string, string>();
  for (const { type, url, offset, length } of entities)
    if (type === "text_link" && url && !links.has(url)) links.set(url, text.slice(offset, offset + length));
  return [...links].map(([url, label]) => (/^\[\d+\]$/.test(label) ? `${label} ${url}` : url));
};
