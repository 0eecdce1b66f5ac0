/** The whole sandbox: stand-in, bot process and page together. */
import { close, listen } from "../stand-in/http-server.ts";
import { type StandIn, startStandIn } from "../stand-in/stand-in.ts";
import type { WorldEvent } from "../stand-in/world.ts";
import { type BotProcess, ownBot, startBotProcess } from "./bot-process.ts";
import { botNameIn, viewChat, viewMessage } from "./message-view.ts";
import { createPerformer } from "./perform.ts";
import type { BotState, SandboxEvent, SandboxState } from "./protocol.ts";
import { inviteBot, type Scene, setScene } from "./scene.ts";
import { createWebServer } from "./web-server.ts";

export interface Sandbox {
  /** Where the page is. */
  url: string;
  telegram: StandIn;
  scene: Scene;
  bot: BotProcess;
  stop: () => Promise<void>;
}

/** Starts everything; rejects when the page's port is taken. `botCommand` is the program with its parameters. */
export async function startSandbox({
  port = 0,
  botCommand = ownBot,
}: {
  port?: number;
  botCommand?: readonly string[];
}): Promise<Sandbox> {
  const telegram = await startStandIn();
  const scene = setScene(telegram);
  const { you } = scene;
  let botState: BotState = "starting";
  let bot: BotProcess | undefined;

  function state(): SandboxState {
    const language = you.user.language_code === "zh" ? "zh" : "en";
    const described = telegram.profile.descriptions;
    return {
      bot: {
        name: botNameIn(telegram, language),
        username: telegram.bot.username,
        description: described.get(language) ?? described.get("") ?? "",
        state: botState,
        lastWords: botState === "stopped" ? (bot?.lastWords() ?? "") : "",
      },
      language,
      chats: scene.chats.map((chat) => viewChat(telegram, you, chat)),
    };
  }

  const greet = (): SandboxEvent => ({ kind: "state", state: state() });
  let notePage = () => {};
  const pageOpened = new Promise<void>((resolve) => {
    notePage = resolve;
  });
  const web = await createWebServer({ greet, perform: createPerformer(telegram, scene, () => notePage()) });

  function eventForPage(event: WorldEvent): SandboxEvent | undefined {
    if (event.kind === "profile") return greet();
    const { chat } = event;
    if (event.kind === "deletion") return { kind: "deletion", chat: chat.id, message: event.messageId };
    if (event.kind === "action") return { kind: "typing", chat: chat.id };
    const message = event.kind === "reaction" ? chat.messages.get(event.messageId) : event.message;
    if (!message) return undefined;
    const kind = event.kind === "message" ? "message" : "edit";
    return { kind, chat: chat.id, message: viewMessage(telegram, you, chat, message) };
  }

  function tell(event: WorldEvent): void {
    const told = eventForPage(event);
    if (told) web.broadcast(told);
  }

  let pagePort: number;
  try {
    pagePort = await listen(web.server, port);
  } catch (error) {
    await telegram.stop();
    throw error;
  }
  telegram.world.watch(tell);
  bot = startBotProcess(telegram, botCommand, { MAINTAINERS: String(you.user.id) });

  const changeState = (next: BotState) => {
    botState = next;
    web.broadcast(greet());
  };
  const ended = bot.ended.then(() => changeState("stopped"));
  const up = telegram.whenPolled(Number.POSITIVE_INFINITY).then(
    () => {
      changeState("running");
      // Somebody is there to be greeted, in his language.
      void pageOpened.then(() => inviteBot(scene));
    },
    () => undefined, // It never came up: the page says that it has stopped.
  );

  return {
    url: `http://127.0.0.1:${pagePort}/`,
    telegram,
    scene,
    bot,
    async stop() {
      await bot?.stop();
      await ended;
      await close(web.server);
      await telegram.stop();
      await up;
    },
  };
}
