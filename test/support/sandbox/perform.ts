/** Carries out what a person does on the page. */
import type { Chat } from "../stand-in/chat.ts";
import type { InlineQuestion } from "../stand-in/person.ts";
import type { InlineAnswer } from "../stand-in/queries.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import type { Action, Outcome } from "./protocol.ts";
import type { Scene } from "./scene.ts";

/** How long the page waits for the bot's answer to a press or an inline question; ms. */
const patience = 10_000;

/** `onSpeak` is told when a page has said which language it speaks. */
export function createPerformer(
  telegram: StandIn,
  scene: Scene,
  onSpeak: () => void,
): (action: Action) => Promise<Outcome> {
  const { you } = scene;
  const questions = new Map<string, { question: InlineQuestion; results: InlineAnswer["results"] }>();

  function findChat(id: number): Chat {
    const chat = scene.chats.find((one) => one.id === id);
    if (!chat) throw new Error(`There is no chat ${id}`);
    return chat;
  }

  function findMessage(action: { chat: number; message: number }) {
    const message = findChat(action.chat).messages.get(action.message);
    if (!message) throw new Error("The message is gone");
    return message;
  }

  function say({ chat: id, text, replyTo, quote }: Extract<Action, { do: "say" }>): void {
    const chat = findChat(id);
    if (chat.isChannel) {
      you.postsIn(chat, text);
      return;
    }
    const target = replyTo === undefined ? undefined : chat.messages.get(replyTo);
    you.says(chat, text, {
      ...(target ? { replyTo: target } : {}),
      ...(target && quote !== undefined ? { quote } : {}),
    });
  }

  async function press(action: Extract<Action, { do: "press" }>): Promise<Outcome> {
    const answer = await you.pressesData(findMessage(action), action.data).answer(patience);
    if (!answer.text) return { ok: true };
    return answer.show_alert ? { ok: true, alert: answer.text } : { ok: true, toast: answer.text };
  }

  async function askInline({ chat, query, offset }: Extract<Action, { do: "ask inline" }>): Promise<Outcome> {
    const { type } = findChat(chat);
    const question = you.asksInline(query, { offset, chatType: type === "private" ? "sender" : type });
    const { results, next_offset, button } = await question.results(patience);
    questions.set(question.queryId, { question, results });
    return {
      ok: true,
      offer: {
        question: question.queryId,
        results: results.map((result) => ({
          id: result.id,
          title: "title" in result ? (result.title ?? "") : "",
          description: "description" in result ? (result.description ?? "") : "",
        })),
        nextOffset: next_offset ?? "",
        ...(button ? { button: { text: button.text, payload: button.start_parameter ?? "" } } : {}),
      },
    };
  }

  function choose({ chat, question: id, result: resultId }: Extract<Action, { do: "choose" }>): void {
    const asked = questions.get(id);
    const result = asked?.results.find((one) => one.id === resultId);
    if (!asked || !result) throw new Error("The result is no longer on offer");
    you.choosesInlineResult(asked.question, result, findChat(chat));
  }

  /** Presses and inline questions are answered by the bot; the rest just happens. */
  function carryOut(action: Exclude<Action, { do: "press" | "ask inline" }>): void {
    switch (action.do) {
      case "say":
        say(action);
        break;
      case "edit":
        you.edits(findMessage(action), action.text);
        break;
      case "delete":
        you.deletes(findMessage(action));
        break;
      case "react":
        you.reacts(findMessage(action), ...(action.emoji === null ? [] : [action.emoji]));
        break;
      case "choose":
        choose(action);
        break;
      case "speak":
        you.user.language_code = action.language;
        telegram.world.announce({ kind: "profile" });
        onSpeak();
        break;
    }
  }

  return async (action) => {
    if (action.do === "press") return press(action);
    if (action.do === "ask inline") return askInline(action);
    carryOut(action);
    return { ok: true };
  };
}
