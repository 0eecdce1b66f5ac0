/** The settings of a chat, with the values that hold until somebody changes them. */
import { isDeepStrictEqual } from "node:util";
import { type Infer, z } from "../zod.ts";

/** On trial for a person who had everything deleted: the group stays quiet until an admin ends it. */
export const NOBODY = 0;

/** An hour of the day, 0 to 23. */
const Hour = z.number().int().min(0).max(23);

export const ChatSettings = z.object({
  /** auto: each answer in the language of its question. */
  language: z.enum(["auto", "zh", "en"]).default("auto"),
  /** Groups: answer when addressed only, or also a clear question that the bot is sure of. */
  answers: z.enum(["addressed", "clear"]).default("addressed"),
  /** Groups: the person who is shown, in private, what the bot would have answered, or NOBODY; null: answers go to the group. */
  trialFor: z.number().int().nullable().default(null),
  /** What that person's app spoke when the trial began. */
  trialLanguage: z.enum(["zh", "en"]).nullable().default(null),
  /** Groups: who sees help and refusals, all or only the one who asked (where Telegram and the reader's app can do that). */
  notices: z.enum(["all", "asker"]).default("all"),
  /** Channels: the hashtag, without #, that makes a post a question. */
  hashtag: z.string().nullable().default(null),
  /** IANA name. */
  timeZone: z.string().default("Asia/Shanghai"),
  /** From one hour up to another in `timeZone`, over midnight where from > to; null: none. */
  quietHours: z.object({ from: Hour, to: Hour }).nullable().default(null),
  digest: z
    .object({
      on: z.boolean(),
      /** 09:30 in `timeZone`. */
      times: z.array(z.string().regex(/^\d{2}:\d{2}$/)),
      /** 1 Monday to 7 Sunday. */
      days: z.array(z.number().int().min(1).max(7)),
      /** When the plan was last changed, in milliseconds: moments before it are not made up for. */
      since: z.number(),
    })
    .default({ on: false, times: ["09:00"], days: [1, 2, 3, 4, 5, 6, 7], since: 0 }),
  /** Ids of lexicon entries that digests are drawn from; empty: everything. */
  topics: z.array(z.string()).default([]),
});
export type ChatSettings = Infer<typeof ChatSettings>;

/** What a chat starts with. */
export const defaultSettings = (): ChatSettings => ChatSettings.parse({});

/** Whether nobody has set anything. */
export const areDefault = (settings: ChatSettings): boolean => isDeepStrictEqual(settings, defaultSettings());

/** Reads stored settings: a part that no longer fits falls back to what a chat starts with. */
export const readSettings = (stored: unknown): ChatSettings => {
  const whole = ChatSettings.safeParse(stored);
  if (whole.success) return whole.data;
  const broken = new Set(whole.error.issues.map((issue) => issue.path[0]));
  const kept = Object.entries(Object(stored)).filter(([key]) => !broken.has(key));
  return ChatSettings.parse(Object.fromEntries(kept));
};
