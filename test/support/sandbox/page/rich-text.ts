/** Text with entities as DOM nodes. */
import type { MessageEntity } from "@grammyjs/types";
import { element } from "./element.ts";
import type { Words } from "./words.ts";

interface Options {
  words: Words;
  /** A command in the text was pressed. */
  onCommand: (command: string) => void;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url); // "https://example.org"
}

function link(url: string, children: Node[]): Node {
  const address = isWebAddress(url) ? url : `https://${url}`;
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer", title: address }, ...children);
}

/** A quote of which three lines show until it is opened. */
function expandableQuote(children: Node[], words: Words): Node {
  const body = element("div", { class: "quote-body" }, ...children);
  const toggle = element("button", { type: "button", class: "quote-toggle", "aria-expanded": "false" }, words.showAll);
  const quote = element("blockquote", { class: "collapsed" }, body, toggle);
  toggle.addEventListener("click", () => {
    const isCollapsed = quote.classList.toggle("collapsed");
    toggle.setAttribute("aria-expanded", String(!isCollapsed));
    toggle.textContent = isCollapsed ? words.showAll : words.showLess;
  });
  // A quote that fits needs no button; its height is known only once it is shown.
  const sizes = new ResizeObserver(() => {
    if (quote.classList.contains("collapsed")) toggle.hidden = body.scrollHeight <= body.clientHeight + 1;
  });
  sizes.observe(body);
  return quote;
}

function wrap(entity: MessageEntity, text: string, children: Node[], options: Options): Node {
  switch (entity.type) {
    case "bold":
      return element("strong", {}, ...children);
    case "italic":
      return element("em", {}, ...children);
    case "underline":
      return element("u", {}, ...children);
    case "strikethrough":
      return element("s", {}, ...children);
    case "code":
      return element("code", {}, ...children);
    case "pre":
      return element("pre", {}, ...children);
    case "spoiler":
      return element("span", { class: "spoiler", tabindex: 0 }, ...children);
    case "blockquote":
      return element("blockquote", {}, ...children);
    case "expandable_blockquote":
      return expandableQuote(children, options.words);
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(text, children);
    case "bot_command":
      return element(
        "button",
        { type: "button", class: "command", onclick: () => options.onCommand(text) },
        ...children,
      );
    default:
      return element("span", { class: "found" }, ...children);
  }
}

/** Nodes for `text`; offsets in UTF-16 units, entities that stick out of an outer one are cut to it. */
export function renderText(text: string, entities: readonly MessageEntity[], options: Options): Node[] {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);

  function render(start: number, end: number, within: MessageEntity[]): Node[] {
    const nodes: Node[] = [];
    let position = start;
    for (const [index, entity] of within.entries()) {
      if (entity.offset < position || entity.offset >= end) continue;
      const entityEnd = Math.min(entity.offset + entity.length, end);
      if (entity.offset > position) nodes.push(document.createTextNode(text.slice(position, entity.offset)));
      const children = render(entity.offset, entityEnd, within.slice(index + 1));
      nodes.push(wrap(entity, text.slice(entity.offset, entityEnd), children, options));
      position = entityEnd;
      // A quote is a block: the line break after it is its own.
      if (entity.type.endsWith("blockquote") && text[position] === "\n") position += 1;
    }
    if (position < end) nodes.push(document.createTextNode(text.slice(position, end)));
    return nodes;
  }

  return render(0, text.length, sorted);
}
