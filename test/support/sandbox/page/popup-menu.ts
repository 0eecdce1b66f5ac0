/** A menu that opens at a button: arrow keys move, Escape closes, focus returns. */
import { element } from "./element.ts";

export interface MenuItem {
  label: string;
  hint?: string;
  choose: () => void;
}

let closeOpenMenu: (() => void) | undefined;

function place(menu: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.right - width), window.innerWidth - width - 8);
  const below = at.bottom + 4;
  const top = below + height > window.innerHeight - 8 ? Math.max(8, at.top - height - 4) : below;
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}

/** Opens a menu at `opener`, closing any other. */
export function openMenu(opener: HTMLElement, label: string, items: MenuItem[]): void {
  closeOpenMenu?.();
  const menu = element("div", { class: "menu", role: "menu", "aria-label": label });
  const close = () => {
    document.removeEventListener("pointerdown", onOutside, true);
    menu.remove();
    closeOpenMenu = undefined;
  };
  const onOutside = (event: Event) => {
    if (!menu.contains(event.target as Node)) close();
  };
  for (const { label: text, hint, choose } of items) {
    const pick = () => {
      close();
      opener.focus();
      choose();
    };
    const small = hint === undefined ? undefined : element("small", {}, hint);
    menu.append(
      element("button", { type: "button", role: "menuitem", onclick: pick }, element("span", {}, text), small),
    );
  }
  menu.addEventListener("keydown", (event) => {
    const buttons = [...menu.querySelectorAll("button")];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) buttons.at((index + step) % buttons.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") {
      close();
      opener.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.body.append(menu);
  place(menu, opener);
  closeOpenMenu = close;
  document.addEventListener("pointerdown", onOutside, true);
  menu.querySelector("button")?.focus();
}
