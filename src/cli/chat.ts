/** The chat in the terminal: the same answers and buttons as on Telegram, buttons as numbered choices. */
import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { askedBefore } from "../answer/conversation/asked-before.ts";
import { CLAIM_ID } from "../extract/claim.ts";
import { formatAction, readAction } from "../render/action.ts";
import { findExamples } from "../render/example-questions.ts";
import type { Button, Message } from "../render/message.ts";
import { type Language, phrasesOf } from "../render/phrases.ts";
import { renderAbout, renderHelp, renderStart } from "../render/render-guide.ts";
import { renderSources } from "../render/render-source.ts";
import type { AskContext, Reply } from "../render/responder.ts";
import { formatButtons, formatMessage } from "./chat-format.ts";
import { type Opened, openResponder } from "./open-responder.ts";

export interface ChatOptions {
  corpusDir: string;
  input?: Readable & { isTTY?: boolean };
  output?: Writable & { isTTY?: boolean };
  now?: () => Date;
  /** What the chat begins in; later it speaks the language of the questions. */
  language?: Language;
}

/** Talks until the input ends, Ctrl-C, or somebody quits. Throws CorpusError when the corpus can't be used. */
export const chat = async (options: ChatOptions): Promise<void> => {
  const { corpusDir, input = process.stdin, output = process.stdout, now = () => new Date() } = options;
  const isTerminal = Boolean(input.isTTY && output.isTTY);
  const colour = Boolean(output.isTTY);
  const conversation = createConversation(await openResponder(corpusDir, now), options.language ?? languageOfSystem());

  const show = ({ message, buttons, note }: Said): void => {
    const shown = [message && formatMessage(message, colour), formatButtons(buttons, colour)]
      .filter(Boolean)
      .join("\n");
    output.write(`${[shown, note].filter(Boolean).join("\n\n")}\n\n`);
  };
  const lines = createInterface({ input, ...(isTerminal ? { output } : {}), terminal: isTerminal, prompt: "› " });
  // Without a listener Ctrl-C would only stop the line that is being typed.
  lines.on("SIGINT", () => lines.close());
  show(conversation.begin());
  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    const said = conversation.hear(line.trim());
    if (said === "quit") break;
    if (said !== null) show(said);
    if (isTerminal) lines.prompt();
  }
  lines.close();
  if (isTerminal) output.write("\n");
};

/** Something to show: a message, the choices under it, a line of the terminal's own. */
interface Said {
  message?: Message;
  buttons: readonly Button[];
  note?: string;
}

interface Conversation {
  begin(): Said;
  /** What a line typed leads to; null for nothing. */
  hear(line: string): Said | "quit" | null;
}

// /start f_kuaishou-jd-2020-20
const COMMAND = /^\/([a-z]+)(?:@\S+)?(?:\s+(\S+))?\s*$/i;
// f_kuaishou-jd-2020-20
const PAYLOAD = new RegExp(`^f_(${CLAIM_ID})$`);
const QUIT = /^\/?(?:quit|exit|q|退出)$/i;

/** The state of one chat: its language, the question last asked, the choices last shown. */
export const createConversation = ({ corpus, answerer, responder }: Opened, startLanguage: Language): Conversation => {
  let language = startLanguage;
  let question: string | null = null;
  /** What the question followed. */
  let prior: string | null = null;
  /** What the numbers shown last lead to. */
  let choices: (() => Said)[] = [];

  const examples = (): string[] => findExamples(corpus, answerer, language);
  const words = (key: string, gaps = {}): string => phrasesOf(language).words(key, gaps);

  const say = (message: Message): Said => {
    const buttons = message.buttons.flat();
    const actions = buttons.flatMap(({ action }) => action ?? []);
    // A message without choices leaves those above it open.
    if (actions.length > 0) choices = actions.map((action) => () => press(action));
    return { message, buttons };
  };

  const hold = (typed: string, asked: string | null, { answer, message, question: chosen }: Reply): Said => {
    const [text, before] = chosen === undefined ? [typed, asked] : [chosen, null];
    const isUnreadable = answer.status === "not_found" && answer.missing.reason === "unreadable";
    if (!isUnreadable) ({ language } = answer);
    choices = [];
    // Small talk and noise are nothing to follow up on.
    if (answer.status !== "chat" && !isUnreadable) [question, prior] = [text, before];
    return say(message);
  };
  const context = (before: string | null): AskContext => (before === null ? {} : { prior: before });
  const ask = (text: string, before: string | null): Said => hold(text, before, responder.ask(text, context(before)));

  const press = (action: string): Said => {
    const pressed = readAction(action);
    if (pressed?.show === "sources") return say(renderSources(corpus, pressed.page, language));
    const chosen =
      pressed?.show === "reading" && question !== null ? responder.choose(question, pressed.nth, context(prior)) : null;
    if (chosen) return hold(chosen.question, null, chosen);
    return say(
      responder.press(action, {
        language,
        ...(question === null ? {} : { question }),
        ...(prior === null ? {} : { prior }),
      }),
    );
  };

  /** With examples as its choices. */
  const guide = (render: typeof renderStart): Said => {
    const questions = examples();
    choices = questions.map((example) => () => ask(example, null));
    return say(render(questions, language, { numbered: true }));
  };

  const command = (name: string, payload: string): Said => {
    const claim = PAYLOAD.exec(payload)?.[1];
    if (name === "start" && claim !== undefined) return press(formatAction({ show: "fact", claim }));
    if (name === "start") return guide(renderStart);
    if (name === "help") return guide(renderHelp);
    if (name === "about") return say(renderAbout(corpus, language));
    if (name === "sources") return say(renderSources(corpus, 0, language));
    return { buttons: [], note: words("chat-unknown-command") };
  };

  return {
    begin: () => ({ ...guide(renderStart), note: words("chat-opening") }),
    hear: (typed) => {
      // /ask 快手日活多少: what the chat on Telegram takes too
      const line = typed.replace(/^\/ask\s+/i, "");
      if (line === "") return null;
      if (QUIT.test(line)) return "quit";
      const [, name, payload = ""] = COMMAND.exec(line) ?? [];
      if (name !== undefined) return command(name.toLowerCase(), payload);
      // 618 is a question
      if (!/^\d{1,2}$/.test(line)) return ask(line, question === null ? null : askedBefore(prior, question));
      const chosen = choices[Number(line) - 1];
      return chosen === undefined ? { buttons: [], note: words("chat-no-choice", { number: line }) } : chosen();
    },
  };
};

/** Chinese where the system speaks it, else English. */
const languageOfSystem = (): Language =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh" : "en";
