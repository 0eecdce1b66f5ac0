/** The line where messages are written: replies, edits, commands and inline questions. */
import type { Action, ChatView, InlineOffer, MessageView, Outcome } from "../protocol.ts";
import { act } from "./connection.ts";
import { byId, element } from "./element.ts";
import { openMenu } from "./popup-menu.ts";
import type { Words } from "./words.ts";

type Purpose = { kind: "new" } | { kind: "reply"; to: MessageView; quote?: string } | { kind: "edit"; of: MessageView };

interface Options {
  chat: () => ChatView | undefined;
  words: () => Words;
  botUsername: () => string;
  onProblem: (problem: string) => void;
  /** The button above inline results was pressed: it starts the bot in private. */
  onStart: (payload: string) => void;
}

/** Typing stops this long (ms) before the bot is asked inline, as in Telegram's apps. */
const inlinePause = 300;

export function createComposer(options: Options) {
  const form = byId("composer", HTMLFormElement);
  const input = byId("text", HTMLTextAreaElement);
  const context = byId("context", HTMLElement);
  const offerPanel = byId("offer", HTMLElement);
  let purpose: Purpose = { kind: "new" };
  let inlineTimer: ReturnType<typeof setTimeout> | undefined;
  let inlineCount = 0;
  let sending: Promise<unknown> = Promise.resolve();

  function resize(): void {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
  }

  function setPurpose(next: Purpose): void {
    purpose = next;
    const words = options.words();
    context.hidden = next.kind === "new";
    if (next.kind === "new") {
      context.replaceChildren();
      return;
    }
    const label = next.kind === "edit" ? words.editing : words.replyingTo(next.to.author ?? words.you);
    const text = next.kind === "edit" ? next.of.text : (next.quote ?? next.to.text);
    const cancel = element("button", { type: "button", "aria-label": words.cancel, onclick: () => reset() }, "✕");
    context.replaceChildren(element("div", {}, element("strong", {}, label), element("span", {}, text)), cancel);
    if (next.kind === "edit") input.value = next.of.text;
    resize();
    input.focus();
  }

  function reset(): void {
    if (purpose.kind === "edit") input.value = "";
    setPurpose({ kind: "new" });
    resize();
  }

  /** Does it when what was sent before has arrived, so that messages keep the order they were written in. */
  function inTurn(action: Action): Promise<Outcome> {
    const outcome = sending.then(() => act(action));
    sending = outcome;
    return outcome;
  }

  /** Sends what stands in the box and empties it at once: what is typed while it is under way is the next message. */
  async function send(): Promise<void> {
    const chat = options.chat();
    const text = input.value.trim();
    if (!chat || text === "") return;
    const sent = purpose;
    input.value = "";
    closeOffer();
    if (sent.kind !== "new") setPurpose({ kind: "new" });
    resize();
    const action: Action =
      sent.kind === "edit"
        ? { do: "edit", chat: chat.id, message: sent.of.id, text }
        : {
            do: "say",
            chat: chat.id,
            text,
            ...(sent.kind === "reply" ? { replyTo: sent.to.id } : {}),
            ...(sent.kind === "reply" && sent.quote !== undefined ? { quote: sent.quote } : {}),
          };
    const outcome = await inTurn(action);
    if (outcome.ok) return;
    options.onProblem(outcome.problem);
    // Refused: it stands in the box again, unless something else was begun there.
    if (input.value !== "" || purpose.kind !== "new" || options.chat()?.id !== chat.id) return;
    setPurpose(sent);
    input.value = text;
    resize();
  }

  /** What stands after `@bot `; undefined when the text is no inline question. */
  function inlineQuery(): string | undefined {
    const prefix = `@${options.botUsername()} `;
    return input.value.toLowerCase().startsWith(prefix.toLowerCase()) ? input.value.slice(prefix.length) : undefined;
  }

  function closeOffer(): void {
    offerPanel.hidden = true;
    offerPanel.replaceChildren();
  }

  function startButton({ button }: InlineOffer): HTMLElement[] {
    if (!button) return [];
    const start = () => options.onStart(button.payload);
    return [element("button", { type: "button", class: "next", onclick: start }, button.text)];
  }

  function showOffer(chat: ChatView, query: string, offer: InlineOffer, isMore: boolean): void {
    const words = options.words();
    const items = offer.results.map(({ id, title, description }) => {
      const choose = async () => {
        const outcome = await act({ do: "choose", chat: chat.id, question: offer.question, result: id });
        if (!outcome.ok) return options.onProblem(outcome.problem);
        input.value = "";
        closeOffer();
        resize();
        input.focus();
      };
      return element(
        "button",
        { type: "button", class: "result", onclick: () => void choose() },
        element("strong", {}, title),
        element("span", {}, description),
      );
    });
    const more = () => void askInline(chat, query, offer.nextOffset);
    const next = offer.nextOffset
      ? element("button", { type: "button", class: "next", onclick: more }, words.moreResults)
      : undefined;
    if (!isMore) offerPanel.replaceChildren(element("h3", {}, words.results), ...startButton(offer));
    offerPanel.querySelector(".result ~ .next")?.remove();
    offerPanel.append(...items, ...(next ? [next] : []));
    if (items.length === 0 && !isMore) offerPanel.append(element("p", {}, words.noResults));
    offerPanel.hidden = false;
    if (isMore) items[0]?.focus();
  }

  async function askInline(chat: ChatView, query: string, offset: string): Promise<void> {
    inlineCount += 1;
    const count = inlineCount;
    const outcome = await act({ do: "ask inline", chat: chat.id, query, offset });
    // An answer to what is no longer asked is of no use.
    if (count !== inlineCount || inlineQuery() === undefined) return;
    if (!outcome.ok) return options.onProblem(outcome.problem);
    if (outcome.offer) showOffer(chat, query, outcome.offer, offset !== "");
  }

  input.addEventListener("input", () => {
    resize();
    clearTimeout(inlineTimer);
    const chat = options.chat();
    const query = inlineQuery();
    if (query === undefined) return closeOffer();
    inlineTimer = setTimeout(() => {
      if (chat) void askInline(chat, query, "");
    }, inlinePause);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // An input method is still at it: Enter picks its candidate.
    const firstResult = offerPanel.querySelector<HTMLButtonElement>(".result");
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      // As in Telegram's apps, a message that begins with @bot is an inline question.
      if (firstResult && inlineQuery() !== undefined) firstResult.click();
      else void send();
    } else if (event.key === "Escape") {
      closeOffer();
      reset();
    } else if (event.key === "ArrowUp" && firstResult) {
      event.preventDefault();
      firstResult.focus();
    } else if (event.key === "ArrowUp" && input.value === "") {
      const last = options.chat()?.messages.findLast((message) => message.side === "you");
      if (last) setPurpose({ kind: "edit", of: last });
    }
  });
  offerPanel.addEventListener("keydown", (event) => {
    const results = [...offerPanel.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) results[results.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
    else if (event.key === "Escape") input.focus();
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  const commands = byId("commands", HTMLButtonElement);
  commands.addEventListener("click", () => {
    const chat = options.chat();
    if (!chat) return;
    const items = chat.commands.map(({ command, description }) => ({
      label: `/${command}`,
      hint: description,
      choose: () => {
        // A command that is to be followed by words waits for them.
        input.value = command === "ask" ? "/ask " : `/${command}`;
        input.focus();
        resize();
      },
    }));
    if (items.length > 0) openMenu(commands, options.words().commands, items);
  });

  return {
    reply: (to: MessageView, quote?: string) => setPurpose({ kind: "reply", to, ...(quote ? { quote } : {}) }),
    edit: (of: MessageView) => setPurpose({ kind: "edit", of }),
    /** Another chat was opened: what was begun in the old one is put away. */
    clear() {
      input.value = "";
      closeOffer();
      setPurpose({ kind: "new" });
      resize();
    },
    focus: () => input.focus(),
    /** The page's language has changed: what is on offer in the old one goes. */
    closeOffer,
  };
}
