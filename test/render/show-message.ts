/** A message as readable text: formatting as marks, buttons below. */
import type { Entity, Message } from "../../src/render/message.ts";

const MARKS: Record<Entity["type"], [open: string, close: string]> = {
  bold: ["**", "**"],
  italic: ["_", "_"],
  code: ["`", "`"],
  text_link: ["[", "]"],
  blockquote: ["<quote>", "</quote>"],
  expandable_blockquote: ["<long quote>", "</long quote>"],
};

export const showMessage = ({ text, entities, buttons }: Message): string => {
  const marks = entities.flatMap((entity, order) => {
    const [open, close] = MARKS[entity.type];
    const end = entity.offset + entity.length;
    return [
      { at: entity.offset, closes: false, order, mark: open },
      { at: end, closes: true, order: -order, mark: entity.url ? `${close}(${decodeURI(entity.url)})` : close },
    ];
  });
  marks.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || a.order - b.order);
  let shown = "";
  let from = 0;
  for (const { at, mark } of marks) {
    shown += text.slice(from, at) + mark;
    from = at;
  }
  const rows = buttons.map((row) =>
    row.map(({ label, action, url, copy }) => `[ ${label} → ${action ?? url ?? copy} ]`).join(" "),
  );
  return `${[shown + text.slice(from), ...(rows.length > 0 ? ["", ...rows] : [])].join("\n")}\n`;
};
