/** Everything the bot can do, in the order in which an update is offered to it. */
import type { Composer } from "grammy";
import type { BotContext } from "./context.ts";
import { answerButtons, otherButtons } from "./features/answer-buttons.ts";
import { articleButtons } from "./features/article-buttons.ts";
import { articles } from "./features/articles.ts";
import { basics } from "./features/basics.ts";
import { feedback } from "./features/feedback.ts";
import { inline } from "./features/inline.ts";
import { maintainersOnly } from "./features/maintainers.ts";
import { membership } from "./features/membership.ts";
import { migration } from "./features/migration.ts";
import { privacy } from "./features/privacy.ts";
import { questions } from "./features/questions.ts";
import { settings } from "./features/settings.ts";
import type { Services } from "./services.ts";

/** Commands and replies to prompts stand before questions, which take any text; the last takes what is left. */
export const features: readonly ((services: Services) => Composer<BotContext>)[] = [
  ...[migration, membership, basics, privacy, settings, maintainersOnly, feedback],
  ...[articles, articleButtons, inline, answerButtons, questions],
  otherButtons,
];
