/** Whether a question asks why, in whatever words. */
import { anyOf } from "../../text/any-of.ts";
import { askingWords } from "./asking-words.ts";
import { once } from "./once.ts";

// 凭啥, 靠啥, 图啥; what pushed, what is behind: asks for a cause in other words than why
const ASKS_CAUSE = anyOf(
  /凭[啥什]/,
  /靠[啥什]/,
  /图个?[啥什]/,
  /[咋怎]么(?:会|就|能|又|这么|那么)/,
  /理由|缘由|起因/,
  /\bwhat(?:'s|s| is| was)? (?:\w+ )?(?:push|lift|dr[io]ve|fuel|boost|help|behind|cause|led|made|prompt|trigger)/,
  /\breasons?\b/,
);

export const asksCause = once((understood) => understood.type === "why" || ASKS_CAUSE.test(askingWords(understood)));
