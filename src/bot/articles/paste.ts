/** Which messages are parts of one text: apps cut what is longer than Telegram takes, and send the parts in a row. */
import type { Message, MessageOrigin } from "grammy/types";
import type { PastePart } from "../../store/store.ts";
import { articleIn } from "./sent-article.ts";

/** Telegram's limit, in UTF-16 units as apps count. */
const LIMIT = 4096;
/** Apps cut before the paragraph that doesn't fit, and longer ones than a thousand units are rare. */
const SHORTEST = 3000;
/** White space that is lost where the text is cut. */
const LOST = 4;
/** Between the parts of one text, in seconds; each waits until the one before has arrived. */
const LONGEST_PAUSE = 5;

const BLANK_LINE = /\n[^\S\n]*\n/;

/** The part that a message is, or would be; null where it has no text of its own. */
export const partOf = (message: Message): PastePart | null => {
  const article = message.text === undefined ? null : articleIn(message);
  if (article === null || article.kind === "file") return null;
  return {
    message: message.message_id,
    date: message.date,
    text: article.kind === "link" ? article.url : article.text,
    length: message.text?.length ?? 0,
    origin: message.forward_origin === undefined ? null : JSON.stringify(message.forward_origin),
  };
};

export const originOf = ({ origin }: PastePart): MessageOrigin | undefined =>
  origin === null ? undefined : (JSON.parse(origin) as MessageOrigin);

/** Whether more may follow. */
export const mayGoOn = ({ length }: PastePart): boolean => length >= SHORTEST;

/** Whether the same person said both, or the same channel posted them in a row. */
const isSameOrigin = (before: PastePart, after: PastePart): boolean => {
  const [a, b] = [originOf(before), originOf(after)];
  if (a === undefined || b === undefined) return a === b;
  if (Math.abs(b.date - a.date) > LONGEST_PAUSE) return false;
  if (a.type === "channel") return b.type === "channel" && a.chat.id === b.chat.id && a.message_id + 1 === b.message_id;
  if (a.type === "chat") return b.type === "chat" && a.sender_chat.id === b.sender_chat.id;
  if (a.type === "user") return b.type === "user" && a.sender_user.id === b.sender_user.id;
  return b.type === "hidden_user" && a.sender_user_name === b.sender_user_name;
};

/** A text is cut where its next paragraph doesn't fit; another text begins with a title, which would have. */
const wouldFit = (before: PastePart, after: PastePart): boolean => {
  const end = after.text.search(BLANK_LINE.test(before.text) ? BLANK_LINE : /\n/);
  const paragraph = end < 0 ? after.length : end;
  return before.length + paragraph + LOST < LIMIT;
};

/** Whether a message goes on with the text of the one before it. */
export const goesOn = (before: PastePart, after: PastePart): boolean =>
  mayGoOn(before) &&
  after.message > before.message &&
  after.date - before.date <= LONGEST_PAUSE &&
  isSameOrigin(before, after) &&
  !wouldFit(before, after);

// 。 ! … at the end, a quotation mark or bracket after it
const SENTENCE_END = /[。！？!?….:：；;][”’"'」』）)]*$/u;
// "… of the second" and "quarter …", cut at a blank
const ENDS_IN_WORD = /[\p{Script=Latin}\d,]$/u;
const BEGINS_IN_WORD = /^[\p{Script=Latin}\d(“"]/u;

/** What stood between two parts, as far as they tell. */
const seam = (before: PastePart, after: PastePart, blankLines: boolean): string => {
  const isFull = before.length >= LIMIT;
  if (isFull && !SENTENCE_END.test(before.text)) return "";
  if (!SENTENCE_END.test(before.text) && ENDS_IN_WORD.test(before.text) && BEGINS_IN_WORD.test(after.text)) return " ";
  return blankLines ? "\n\n" : "\n";
};

/** The text that the parts were cut from. */
export const joinParts = (parts: readonly PastePart[]): string => {
  const blankLines = parts.some(({ text }) => BLANK_LINE.test(text));
  return parts.reduce((text, part, index) => {
    const before = parts[index - 1];
    return before === undefined ? part.text : text + seam(before, part, blankLines) + part.text;
  }, "");
};
