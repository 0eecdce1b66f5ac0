/** What a changed corpus sets right: messages that rest on a changed claim, and questions that now have an answer. */
import { claimOfAction, formatAction } from "../../render/action.ts";
import type { Message } from "../../render/message.ts";
import type { SentMessage } from "../../store/store.ts";
import { forChannel, withHeading } from "../compose.ts";
import { languageOfChat, languageOfExchange } from "../delivery/answer-language.ts";
import { deliver, plain, revise } from "../delivery/deliver.ts";
import { askContext, claimsOf, dressAnswer } from "../delivery/dress-answer.ts";
import { describeError } from "../describe-error.ts";
import { cite } from "../knowledge.ts";
import { phrasesIn } from "../phrases.ts";
import type { Services } from "../services.ts";
import { answerAgain } from "./answer-again.ts";

/** Between two edits, in milliseconds: corrections may wait, answers may not. */
const PACE = 100;

const dateOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Brings every sent message up to date whose claims changed or were withdrawn. Running it again does nothing more. */
export const correctSent = async (services: Services): Promise<number> => {
  const { store, knowledge, log } = services;
  const stale = await store.sentOnChangedClaims(knowledge().seals);
  for (const message of stale) {
    // What hung on an answer that was corrected went with it.
    if ((await store.sent(message.chat, message.id)) === null) continue;
    try {
      await correct(services, message);
    } catch (error) {
      log.warn(
        { chat: message.chat, message: message.id, err: describeError(error) },
        "a correction could not be sent",
      );
    }
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  return stale.length;
};

const correct = async (services: Services, sent: SentMessage): Promise<void> => {
  const { store, api, knowledge, now, me } = services;
  const chat = await store.chat(sent.chat);
  const kind = chat?.kind ?? (sent.chat > 0 ? "private" : "supergroup");
  const exchange = sent.question === null ? null : await store.exchange(sent.chat, sent.question);
  if (sent.role === "answer" && exchange) {
    await answerAgain(services, api, exchange, kind, (answer, rendered) => {
      const isHeld = sent.claims.some(({ id }) => knowledge().facts.has(id));
      const key = isHeld ? "correction-heading" : "correction-taken-back";
      const heading = phrasesIn(answer.language)(key, { date: dateOf(now()) });
      return dressAnswer(answer, withHeading(heading, rendered), kind, me.username);
    });
    return;
  }
  // A single fact: from a link, a digest or a button; of an answer whose question is forgotten, one that it rested on.
  const { facts } = knowledge();
  const held = sent.claims.find(({ id }) => facts.has(id));
  const action = sent.action ?? (held ? formatAction({ show: "fact", claim: held.id }) : null);
  const claim = claimOfAction(action);
  const language = exchange
    ? languageOfExchange(exchange, knowledge().corpus.lexicon)
    : chat
      ? await languageOfChat(services, chat, "zh")
      : "zh";
  const say = phrasesIn(language);
  const stands = claim !== undefined && facts.has(claim);
  const shown: Message = stands
    ? withHeading(
        say("correction-heading", { date: dateOf(now()) }),
        knowledge().responder.press(action ?? "", { language }),
      )
    : plain(say("correction-withdrawn", { date: dateOf(now()) }));
  const fitting = kind === "channel" ? forChannel(shown, me.username) : shown;
  const claims = stands ? cite(knowledge(), [claim]) : [];
  if (await revise(api, sent.chat, sent.id, fitting)) await store.saveSent({ ...sent, claims });
  else {
    await store.forgetSent(sent.chat, sent.id);
    await deliver(services, api, { chat: sent.chat, replyTo: sent.id }, fitting, {
      role: sent.role,
      action,
      claims,
    });
  }
};

/** Answers those who asked to be told, once, where they asked. */
export const answerAwaited = async (services: Services): Promise<number> => {
  const { store, api, knowledge, log, now, me } = services;
  let told = 0;
  for (const wish of await store.subscriptions()) {
    const current = knowledge();
    const chat = await store.chat(wish.chat);
    // Told once the trial is over.
    if ((chat?.settings.trialFor ?? null) !== null) continue;
    const stands = await store.exchange(wish.chat, wish.message);
    if (stands !== null && stands.text !== wish.question) {
      // Another question since it was edited.
      await store.unsubscribe(wish);
      continue;
    }
    const kind = chat?.kind ?? (wish.chat > 0 ? "private" : "supergroup");
    const asked = { prior: wish.prior, language: wish.language };
    const { answer, message } = current.responder.ask(wish.question, askContext(asked, kind));
    if (answer.status !== "answered" || !(await store.unsubscribe(wish))) continue;
    await store.closeGap(wish.gap);
    const heading = phrasesIn(answer.language)("notify-heading");
    const shown = dressAnswer(answer, withHeading(heading, message), kind, me.username);
    try {
      await store.saveExchange({
        ...{ chat: wish.chat, question: wish.message, text: wish.question, ...asked },
        ...{ asker: wish.user, thread: wish.thread, at: now().getTime() },
      });
      const place = { chat: wish.chat, thread: wish.thread, replyTo: wish.message };
      await deliver(services, api, place, shown, {
        role: "answer",
        question: wish.message,
        claims: cite(current, claimsOf(answer)),
      });
      told++;
    } catch (error) {
      log.warn({ chat: wish.chat, err: describeError(error) }, "an awaited answer could not be sent");
    }
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  return told;
};
