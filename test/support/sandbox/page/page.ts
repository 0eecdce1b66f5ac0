/** The sandbox's page: a list of chats and one open chat, as in Telegram's apps. */
import type { ChatView, MessageView, SandboxEvent, SandboxState } from "../protocol.ts";
import { type BubbleOptions, renderBubble } from "./bubble.ts";
import { avatarOf, renderChatList } from "./chat-list.ts";
import { createComposer } from "./composer.ts";
import { act, listen } from "./connection.ts";
import { startPayload } from "./deep-link.ts";
import { byId } from "./element.ts";
import { labelPage } from "./label-page.ts";
import { openMessageMenu } from "./message-menu.ts";
import { show, toast } from "./notice.ts";
import { switchThemes } from "./theme.ts";
import { words as allWords } from "./words.ts";

let state: SandboxState | undefined;
let openId: number | undefined;
let isLost = false;
const unread = new Map<number, number>();
const typing = new Map<number, ReturnType<typeof setTimeout>>();
/** The newest message stays in sight until the person scrolls away from it. */
let followsEnd = true;
let language: "zh" | "en" = navigator.language.startsWith("zh") ? "zh" : "en";

const words = () => allWords[language];
const openChat = (): ChatView | undefined => state?.chats.find((chat) => chat.id === openId);
const list = byId("messages", HTMLOListElement);

const composer = createComposer({
  chat: openChat,
  words,
  botUsername: () => state?.bot.username ?? "",
  onProblem: toast,
  onStart: startBot,
});

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  toast(words().copied);
}

function bubbleOptions(chat: ChatView): BubbleOptions {
  return {
    words: words(),
    language,
    botUsername: state?.bot.username ?? "",
    onCommand: (text) => void act({ do: "say", chat: chat.id, text }).then(show),
    onPress: (message, data) => void act({ do: "press", chat: chat.id, message: message.id, data }).then(show),
    onCopy: (text) => void copy(text),
    onReact: (message, emoji) => void act({ do: "react", chat: chat.id, message: message.id, emoji }).then(show),
    onMenu: (message, opener) =>
      openMessageMenu(chat, message, opener, {
        words: words(),
        onReply: (to, quote) => composer.reply(to, quote),
        onEdit: (of) => composer.edit(of),
        onCopy: (text) => void copy(text),
      }),
    onJump(messageId) {
      const target = document.getElementById(`message-${messageId}`);
      target?.scrollIntoView({ block: "center", behavior: "smooth" });
      target?.classList.add("found-again");
      setTimeout(() => target?.classList.remove("found-again"), 1500);
    },
  };
}

function renderList(): void {
  if (!state) return;
  const options = { words: words(), language, openId, unread, onOpen: open };
  const chats = byId("chats", HTMLElement);
  const focused = document.activeElement?.closest("#chats button");
  const index = focused ? [...chats.querySelectorAll("button")].indexOf(focused as HTMLButtonElement) : -1;
  chats.replaceChildren(renderChatList(state.chats, options));
  if (index >= 0) chats.querySelectorAll("button")[index]?.focus();
}

function renderHeader(): void {
  const chat = openChat();
  if (!state || !chat) return;
  const say = words();
  const { letters, hue } = avatarOf(chat);
  const avatar = byId("chat-avatar", HTMLElement);
  avatar.textContent = letters;
  avatar.style.setProperty("--hue", String(hue));
  byId("chat-title", HTMLElement).textContent = chat.title;
  const people = chat.type === "channel" ? say.subscribers(chat.memberCount) : say.members(chat.memberCount);
  byId("chat-status", HTMLElement).textContent = typing.has(chat.id)
    ? say.typing
    : chat.type === "private"
      ? say.bot
      : people;
  const needsStart = chat.type === "private" && !chat.isStarted;
  byId("start", HTMLElement).hidden = !needsStart;
  byId("composer", HTMLElement).hidden = needsStart;
  byId("commands", HTMLElement).hidden = chat.commands.length === 0;
  byId("text", HTMLTextAreaElement).placeholder = chat.type === "channel" ? say.broadcast : say.message;
  list.dataset.description = needsStart ? state.bot.description : "";
}

/** Says on every screen that the bot or the sandbox itself is not there. */
function renderAlarm(): void {
  if (!state) return;
  const say = words();
  const alarm = byId("alarm", HTMLElement);
  const { state: botState, lastWords } = state.bot;
  alarm.hidden = !isLost && botState === "running";
  alarm.textContent = isLost ? say.lost : botState === "starting" ? say.starting : `${say.stopped}\n${lastWords}`;
}

function renderChat(): void {
  const chat = openChat();
  document.body.classList.toggle("in-chat", chat !== undefined);
  byId("chat", HTMLElement).hidden = chat === undefined;
  byId("nothing", HTMLElement).hidden = chat !== undefined;
  if (!chat) return;
  const options = bubbleOptions(chat);
  list.replaceChildren(...chat.messages.map((message) => renderBubble(chat, message, options)));
  renderHeader();
  followsEnd = true;
  list.scrollTop = list.scrollHeight;
}

function open(id: number | undefined): void {
  openId = id;
  if (id !== undefined) unread.delete(id);
  composer.clear();
  renderChat();
  renderList();
  // On a telephone the keyboard would jump up at once.
  if (id !== undefined && window.matchMedia("(min-width: 720px)").matches) composer.focus();
}

function setTyping(chatId: number, isTyping: boolean): void {
  clearTimeout(typing.get(chatId));
  typing.delete(chatId);
  if (isTyping)
    typing.set(
      chatId,
      setTimeout(() => setTyping(chatId, false), 5000),
    );
  renderHeader();
}

function put(chat: ChatView, message: MessageView, isNew: boolean): void {
  const index = chat.messages.findIndex((other) => other.id === message.id);
  if (index >= 0) chat.messages[index] = message;
  else chat.messages.push(message);
  if (message.side === "you") chat.isStarted = true;
  if (isNew && message.service?.kind === "joined") chat.memberCount += 1;
  if (isNew && message.service?.kind === "left") chat.memberCount -= 1;
  if (message.side === "bot") setTyping(chat.id, false);
  if (chat.id !== openId) {
    if (isNew && message.side !== "you") unread.set(chat.id, (unread.get(chat.id) ?? 0) + 1);
    return;
  }
  const bubble = renderBubble(chat, message, bubbleOptions(chat));
  const shown = document.getElementById(bubble.id);
  if (shown) shown.replaceWith(bubble);
  else list.append(bubble);
  if (followsEnd || (isNew && message.side === "you")) list.scrollTop = list.scrollHeight;
  if (isNew && message.wantsReply) composer.reply(message);
  renderHeader();
}

function take(event: SandboxEvent): void {
  if (event.kind === "state") {
    const isFirst = state === undefined;
    const hadWords = state && JSON.stringify(state.chats) === JSON.stringify(event.state.chats);
    state = event.state;
    renderAlarm();
    if (isFirst) void act({ do: "speak", language });
    if (isFirst && window.matchMedia("(min-width: 720px)").matches) open(state.chats[0]?.id);
    else if (hadWords) renderHeader();
    else renderChat();
    renderList();
    return;
  }
  const chat = state?.chats.find((one) => one.id === event.chat);
  if (!chat) return;
  if (event.kind === "typing") setTyping(chat.id, true);
  else if (event.kind === "deletion") {
    chat.messages = chat.messages.filter((message) => message.id !== event.message);
    if (chat.id === openId) document.getElementById(`message-${event.message}`)?.remove();
  } else put(chat, event.message, event.kind === "message");
  renderList();
}

/** Goes to the private chat and starts the bot there, with what a link or an inline button carries. */
function startBot(payload: string): void {
  const chat = state?.chats.find(({ type }) => type === "private");
  if (!chat) return;
  open(chat.id);
  void act({ do: "say", chat: chat.id, text: `/start ${payload}` }).then(show);
}

list.addEventListener("scroll", () => {
  followsEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
});
new ResizeObserver(() => {
  if (followsEnd) list.scrollTop = list.scrollHeight;
}).observe(list);
byId("language", HTMLElement).addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem("language", language);
  composer.closeOffer();
  labelPage(language);
  renderAlarm();
  renderChat();
  renderList();
  void act({ do: "speak", language }).then(show);
});
byId("back", HTMLElement).addEventListener("click", () => open(undefined));
byId("start", HTMLElement).addEventListener("click", () => {
  const chat = openChat();
  if (chat) void act({ do: "say", chat: chat.id, text: "/start" }).then(show);
});
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const payload = link && startPayload(link.href, state?.bot.username ?? "");
  if (typeof payload !== "string") return;
  event.preventDefault();
  startBot(payload);
});
document.addEventListener("keydown", (event) => {
  // Alt+1, 2, 3: the chats in their order.
  const chat = event.altKey ? state?.chats[Number(event.key) - 1] : undefined;
  if (!chat) return;
  event.preventDefault();
  open(chat.id);
});

const stored = localStorage.getItem("language");
if (stored === "zh" || stored === "en") language = stored;
switchThemes(byId("theme", HTMLButtonElement));
labelPage(language);
listen(take, (lost) => {
  isLost = lost;
  renderAlarm();
});
