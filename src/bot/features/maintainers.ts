/** /gaps: what the corpus could not answer and which answers were called wrong, for those who look after it. */
import { Composer } from "grammy";
import { oneLine } from "../../render/clean-text.ts";
import { MOST_TEXT } from "../../render/message-limits.ts";
import { questionLine } from "../../render/question-line.ts";
import type { BotContext } from "../context.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import { isWithMaintainer } from "../rights.ts";
import type { Services } from "../services.ts";

const GAPS_LISTED = 30;
/** Of the latest verdicts so many are looked through, and so many of the bad ones are listed. */
const VERDICTS_READ = 300;
const WRONG_LISTED = 15;
/** Of a question or a comment, in UTF-16 units. */
const LONGEST_LINE = 200;

const short = (text: string): string => oneLine(text, LONGEST_LINE);

export const maintainersOnly = (services: Services): Composer<BotContext> => {
  const { store, maintainers } = services;
  const feature = new Composer<BotContext>();
  const theirs = feature.chatType("private").filter((ctx) => isWithMaintainer(ctx, maintainers));
  theirs.command("gaps", async (ctx) => {
    const gaps = await store.gaps(GAPS_LISTED);
    const lines = gaps.map((gap) => ctx.say("gap-line", { count: gap.count, question: questionLine(gap) }));
    const wrong = (await store.feedback(VERDICTS_READ)).filter(({ verdict }) => verdict === "wrong");
    const complaints = wrong.slice(0, WRONG_LISTED).map(({ question, comment, claims }) =>
      ctx.say("wrong-line", {
        question: short(question ?? ctx.say("none")),
        comment: short(comment ?? "…"),
        claims: claims.join(" ") || ctx.say("none"),
      }),
    );
    const text = fitting([
      ...(complaints.length > 0 ? [ctx.say("wrongs"), ...complaints, ""] : []),
      ctx.say(gaps.length > 0 ? "gaps" : "gaps-none"),
      ...lines,
    ]);
    await deliver(services, ctx.api, { chat: ctx.chat.id, replyTo: ctx.msg.message_id }, plain(text));
  });
  return feature;
};

/** As many of the lines as a message takes. */
const fitting = (lines: string[]): string =>
  lines.reduce((text, line) => (text.length + 1 + line.length > MOST_TEXT ? text : `${text}\n${line}`));
