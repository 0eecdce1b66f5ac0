/** A question in one line, behind those that it followed: 京东日活 › 那达达呢. */
import { questionsOf } from "../answer/conversation/asked-before.ts";
import { oneLine } from "./clean-text.ts";

/** Of each question, in UTF-16 units. */
const LONGEST = 200;

/** As typed by anybody, so made safe for a terminal too; `prior` as the responder takes it, null or left out for none. */
export const questionLine = ({ question, prior }: { question: string; prior?: string | null | undefined }): string =>
  [...(prior ? questionsOf(prior) : []), question].map((words) => oneLine(words, LONGEST)).join(" › ");
