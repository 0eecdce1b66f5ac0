/** Short notices and alerts. */
import type { Outcome } from "../protocol.ts";
import { byId } from "./element.ts";

let timer: ReturnType<typeof setTimeout> | undefined;

/** A notice that goes by itself. */
export function toast(text: string): void {
  const box = byId("toast", HTMLElement);
  box.textContent = text;
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    box.hidden = true;
  }, 4000);
}

/** Shows what came of an action, if there is something to show: a problem, or the bot's answer to a press. */
export function show(outcome: Outcome): void {
  if (!outcome.ok) {
    toast(outcome.problem);
    return;
  }
  if (outcome.toast) toast(outcome.toast);
  if (outcome.alert) {
    const dialog = byId("alert", HTMLDialogElement);
    const text = dialog.querySelector("p");
    if (text) text.textContent = outcome.alert;
    dialog.showModal();
  }
}
