/** The settings of a run, read from the environment and checked. */
import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { editDistance } from "./lexicon/edit-distance.ts";
import { type Infer, type ZodError, z } from "./zod.ts";

/** A whole number within bounds, as text; the bounds stand in the complaint. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `wants a whole number from ${least} to ${most}`) // 8080
    .transform(Number)
    .refine((n) => n >= least && n <= most, `wants a whole number from ${least} to ${most}`);

const httpAddress = (protocols: string) =>
  z.url({ protocol: new RegExp(`^(?:${protocols})$`), error: `wants an address that begins with ${protocols}://` });

const LogLevel = z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"], {
  error: "wants one of trace, debug, info, warn, error, fatal, silent",
});

/** Every key that the environment may hold; each one stands in .env.example too. */
export const Environment = z
  .object({
    BOT_TOKEN: z
      .string()
      // 123456789:AAE-abc_def…
      .regex(/^\d+:[A-Za-z0-9_-]{20,}$/, "wants the token that @BotFather gave, like 123456789:AAE…")
      .optional(),
    TELEGRAM_API_ROOT: httpAddress("https?").default("https://api.telegram.org"),
    CORPUS_DIR: z.string().min(1).default("corpus"),
    DATA_FILE: z.string().min(1).default("data/yiju.db"),
    LOG_LEVEL: LogLevel.default("info"),
    WEBHOOK_URL: httpAddress("https?").optional(),
    WEBHOOK_SECRET: z
      .string()
      // at-least-twelve-characters
      .regex(/^[A-Za-z0-9_-]{12,256}$/, "wants 12 to 256 of the characters A-Z a-z 0-9 _ -")
      .optional(),
    PORT: whole(1, 65_535).optional(),
    MAINTAINERS: z
      .string()
      // 123456789, 987654321
      .regex(/^\s*\d+(?:\s*,\s*\d+)*\s*$/, "wants Telegram user ids with commas between them, like 123456789,987654321")
      .transform((list) => list.split(",").map(Number))
      .default([]),
    RETENTION_DAYS: whole(1, 3650).default(90),
    QUESTIONS_PER_MINUTE: whole(1, 10_000).default(20),
    STOP_SECONDS: whole(1, 300).default(10),
  })
  .superRefine((keys, issues) => {
    if (!keys.WEBHOOK_URL) return;
    for (const key of ["WEBHOOK_SECRET", "PORT"] as const)
      if (keys[key] === undefined)
        issues.addIssue({ code: "custom", path: [key], message: "is needed because WEBHOOK_URL is set" });
  });

export interface Config {
  /** Null: no Telegram, a chat in the terminal instead. */
  token: string | null;
  apiRoot: string;
  corpusDir: string;
  dataFile: string;
  logLevel: Infer<typeof LogLevel>;
  /** Null: updates are fetched by long polling. */
  webhook: { url: string; secret: string } | null;
  /** Where /healthz and /metrics (and the webhook) listen; null: nowhere. */
  port: number | null;
  /** Telegram ids of the people who look after the corpus. */
  maintainers: number[];
  retentionDays: number;
  /** How many questions one person may ask a minute. */
  questionsPerMinute: number;
  /** How long answers in flight may take once the bot was told to stop. */
  stopSeconds: number;
}

/** Keys of the environment that cannot be used; the message is for the person who set them, a line for each key. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const HOW = "in .env or in the environment; .env.example says how.";

const describeIssues = (issues: ZodError["issues"]): string => {
  const lines = issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
  return lines.length === 1 ? `${lines[0]} Set it ${HOW}` : [...lines, `Set them ${HOW}`].join("\n");
};

/** Reads the configuration from the given variables; an empty value counts as absent. */
export const readConfig = (variables: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(describeIssues(parsed.error.issues));
  const keys = parsed.data;
  return {
    token: keys.BOT_TOKEN ?? null,
    apiRoot: keys.TELEGRAM_API_ROOT.replace(/(?<!\/)\/+$/, ""), // http://localhost:8081/ → http://localhost:8081
    corpusDir: keys.CORPUS_DIR,
    dataFile: keys.DATA_FILE,
    logLevel: keys.LOG_LEVEL,
    webhook: keys.WEBHOOK_URL && keys.WEBHOOK_SECRET ? { url: keys.WEBHOOK_URL, secret: keys.WEBHOOK_SECRET } : null,
    port: keys.PORT ?? null,
    maintainers: keys.MAINTAINERS,
    retentionDays: keys.RETENTION_DAYS,
    questionsPerMinute: keys.QUESTIONS_PER_MINUTE,
    stopSeconds: keys.STOP_SECONDS,
  };
};

/** Letters, at most, in which a key may differ from the one that was meant: BOTTOKEN, PROT. */
const SLIPS = { long: 2, short: 1 } as const;
const SHORT_KEY = 6;

/** Keys of a .env file that nothing reads and that look like one which something does, a sentence each. */
export const findMisspeltKeys = (file: string): string[] => {
  const known = Object.keys(Environment.shape);
  return Object.keys(parseEnv(file))
    .filter((key) => !known.includes(key))
    .flatMap((key) => {
      const slips = key.length <= SHORT_KEY ? SLIPS.short : SLIPS.long;
      const meant = known.find((other) => editDistance(key.toUpperCase(), other, slips) <= slips);
      return meant === undefined ? [] : [`${key} in .env is read by nothing. Did you mean ${meant}?`];
    });
};

/** Reads `.env` where there is one, then the environment, which wins; `warn` hears of keys in it that look misspelt. */
export const loadConfig = (warn: (message: string) => void, envFile = ".env"): Config => {
  if (existsSync(envFile)) {
    for (const message of findMisspeltKeys(readFileSync(envFile, "utf8"))) warn(message);
    process.loadEnvFile(envFile);
  }
  return readConfig(process.env);
};
