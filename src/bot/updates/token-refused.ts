/** Telegram does not know the token: no use in trying again. */
import { GrammyError } from "grammy";

export class TokenRefused extends Error {
  override readonly name = "TokenRefused";
  constructor() {
    super(
      "BOT_TOKEN is refused by Telegram: the bot was deleted or its token replaced. Get the token from @BotFather anew.",
    );
  }
}

/** Whether an error says so; Telegram answers 401, or 404 where the token has not even the right shape. */
export const saysTokenRefused = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
