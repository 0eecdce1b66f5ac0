/** Starts the bot, or a chat in the terminal where no token is set. */
import { ConfigError, loadConfig } from "./config.ts";
import { CorpusError } from "./corpus/files/problem.ts";

/** As in sysexits.h: what was given to the program can't be used. */
const EXIT_CONFIG = 78;
const EXIT_DATA = 65;
const EXIT_FAILURE = 1;

const main = async (): Promise<void> => {
  const config = loadConfig(console.warn);
  const { token } = config;
  // each without the machinery of the other
  if (token === null) await (await import("./cli/chat.ts")).chat({ corpusDir: config.corpusDir });
  else await (await import("./bot/start-bot.ts")).startBot({ ...config, token });
};

/** Mistakes of the one who runs it are told in their own words; anything else is ours and comes with its stack. */
const fail = async (error: unknown): Promise<never> => {
  const [{ describeError }, { TokenRefused }] = await Promise.all([
    import("./bot/describe-error.ts"),
    import("./bot/updates/token-refused.ts"),
  ]);
  const exit = (code: number): never => {
    console.error(code === EXIT_FAILURE ? describeError(error) : (error as Error).message);
    process.exit(code);
  };
  if (error instanceof ConfigError || error instanceof TokenRefused) return exit(EXIT_CONFIG);
  return exit(error instanceof CorpusError ? EXIT_DATA : EXIT_FAILURE);
};

main().catch(fail);
