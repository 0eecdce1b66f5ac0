/**
 * `npm run bench -- bot`: the bot as a process of its own, behind the stand-in for Telegram on this machine: its start,
 * updates a second, the time from an update to its answer with and without somebody's flood, and memory over many updates.
 */
import { execFileSync } from "node:child_process";
import { type Command, InvalidArgumentError } from "commander";
import { type BotProcess, launchBot, makeDataFolder, startBot } from "../test/end-to-end/bot-process.ts";
import type { Chat } from "../test/support/stand-in/chat.ts";
import { type StandIn, startStandIn } from "../test/support/stand-in/stand-in.ts";
import { quantile, round } from "./measure.ts";

const QUESTIONS = [
  "格力直播卖了多少钱?",
  "快手日活是多少?",
  "How many users earn income on Kuaishou?",
  "京东有多少活跃用户?",
  "抖音日活多少",
];
const BURST = { chats: 200, each: 3 };
/** Questions one after another, each of somebody else, in milliseconds apart. */
const STEADY = { questions: 400, apart: 50 };
const FLOOD_PER_SECOND = 1000;
/** Milliseconds of flood before the others ask. */
const FLOOD_BEFORE = 3000;
/** Of the updates in the memory run one in ten is a question to the bot, the others are talk in groups. */
const QUESTION_SHARE = 10;
const MEMORY_SAMPLES = 10;
/** Updates on their way at once in the memory run. */
const WINDOW = 500;
const PATIENCE = 120_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const waited = (times: number[], share: number): number => round(quantile(times, share), 1);

const until = async (what: string, holds: () => boolean): Promise<void> => {
  const deadline = Date.now() + PATIENCE;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
    await pause(5);
  }
};

/** What the process holds of the machine's memory, in MB. */
const memoryOf = ({ pid }: BotProcess): number =>
  Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);

/** Questions asked and how long each waited for its answer, in milliseconds. */
const createWatch = (standIn: StandIn) => {
  const askedAt = new Map<string, number>();
  const waits: number[] = [];
  const key = (chat: Chat, message: number) => `${chat.id} ${message}`;
  standIn.world.watch((event) => {
    if (event.kind !== "message" || event.message.from?.id !== standIn.bot.id) return;
    const question = key(event.chat, event.message.reply_to_message?.message_id ?? 0);
    const asked = askedAt.get(question);
    if (asked === undefined) return;
    askedAt.delete(question);
    waits.push(performance.now() - asked);
  });
  return {
    ask: (chat: Chat, say: () => { message_id: number }) => {
      const asked = performance.now();
      askedAt.set(key(chat, say().message_id), asked);
    },
    allAnswered: () => until("answers", () => askedAt.size === 0),
    takeWaits: (): number[] => waits.splice(0),
  };
};

type Watch = ReturnType<typeof createWatch>;

const questionAt = (index: number): string => QUESTIONS[index % QUESTIONS.length] ?? "";

const burst = async (standIn: StandIn, watch: Watch): Promise<object> => {
  const people = Array.from({ length: BURST.chats }, (_, index) => standIn.person(`B${index}`));
  const started = performance.now();
  for (let turn = 0; turn < BURST.each; turn++)
    for (const [index, person] of people.entries())
      watch.ask(person.chat, () => person.says(person.chat, questionAt(index + turn)));
  await watch.allAnswered();
  const seconds = (performance.now() - started) / 1000;
  const updates = watch.takeWaits().length;
  return { burst_updates: updates, updates_per_second: Math.round(updates / seconds) };
};

/** Waits of people who each ask one question, at an even pace. */
const steady = async (standIn: StandIn, watch: Watch): Promise<number[]> => {
  for (let n = 0; n < STEADY.questions; n++) {
    const person = standIn.person(`S${n}`);
    watch.ask(person.chat, () => person.says(person.chat, questionAt(n)));
    await pause(STEADY.apart);
  }
  await watch.allAnswered();
  return watch.takeWaits();
};

/** The same in the middle of one person's 1,000 messages a second, or as many as the stand-in manages. */
const steadyInFlood = async (standIn: StandIn, watch: Watch): Promise<{ waits: number[]; perSecond: number }> => {
  const flooder = standIn.person("Flood");
  const started = performance.now();
  let said = 0;
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - started) / 1000) * FLOOD_PER_SECOND);
    for (; said < due; said++) flooder.says(flooder.chat, "快手?");
  }, 10);
  try {
    // Until both processes have got used to it, and what that person may ask in a minute is used up.
    await pause(FLOOD_BEFORE);
    const waits = await steady(standIn, watch);
    return { waits, perSecond: Math.round(said / ((performance.now() - started) / 1000)) };
  } finally {
    clearInterval(timer);
  }
};

/** Megabytes after each tenth of the updates. */
const memory = async (standIn: StandIn, watch: Watch, bot: BotProcess, updates: number): Promise<number[]> => {
  const people = Array.from({ length: 500 }, (_, index) => standIn.person(`M${index}`));
  const [owner] = people;
  if (!owner) return [];
  const groups = Array.from({ length: 50 }, (_, index) =>
    standIn.supergroup(`G${index}`, { owner, members: people, bot: "administrator" }),
  );
  const samples = [memoryOf(bot)];
  const forget = () => {
    // The stand-in remembers everything for tests; here only the bot's memory counts.
    standIn.calls().length = 0;
    standIn.world.updates.created.length = 0;
    for (const { chat } of people) chat.messages.clear();
    for (const group of groups) group.messages.clear();
    watch.takeWaits();
  };
  for (let n = 1; n <= updates; n++) {
    const person = people[n % people.length] ?? owner;
    const group = groups[n % groups.length];
    if (n % QUESTION_SHARE === 0) watch.ask(person.chat, () => person.says(person.chat, questionAt(n)));
    else if (group) person.says(group, `just talking, ${n}`);
    if (n % WINDOW === 0) {
      await watch.allAnswered();
      await until("talk", () => standIn.world.updates.pending.length === 0);
      forget();
    }
    if (n % Math.ceil(updates / MEMORY_SAMPLES) === 0) {
      samples.push(memoryOf(bot));
      console.error(`${n} updates: ${samples.at(-1)} MB`);
    }
  }
  return samples;
};

const measure = async ({ updates }: { updates: number }): Promise<void> => {
  const standIn = await startStandIn({ times: { repeatHold: 0.05 } });
  const data = makeDataFolder();
  const watch = createWatch(standIn);
  let bot: BotProcess | null = null;
  try {
    const first = standIn.person("First");
    watch.ask(first.chat, () => first.says(first.chat, questionAt(0)));
    const spawned = performance.now();
    bot = launchBot(standIn, data.file, { LOG_LEVEL: "warn" });
    await until("the first poll", () => standIn.calls("getUpdates").length > 0);
    const toPoll = performance.now() - spawned;
    await watch.allAnswered();
    const toAnswer = performance.now() - spawned;
    watch.takeWaits();
    // English loads its dictionary with the first question.
    watch.ask(first.chat, () => first.says(first.chat, "How many users earn income on Kuaishou?"));
    await watch.allAnswered();
    watch.takeWaits();

    const speed = await burst(standIn, watch);
    await bot.signal("SIGTERM");
    // With the limits that everybody has by default.
    bot = await startBot(standIn, data.file, { LOG_LEVEL: "warn", QUESTIONS_PER_MINUTE: "20" });
    await steady(standIn, watch);
    const calm = await steady(standIn, watch);
    const flood = await steadyInFlood(standIn, watch);
    await bot.signal("SIGTERM");
    bot = await startBot(standIn, data.file, { LOG_LEVEL: "warn", QUESTIONS_PER_MINUTE: "1000" });
    const megabytes = updates > 0 ? await memory(standIn, watch, bot, updates) : [];
    console.log(
      JSON.stringify({
        name: "bot",
        start_to_poll_ms: Math.round(toPoll),
        start_to_answer_ms: Math.round(toAnswer),
        ...speed,
        p50_ms: waited(calm, 0.5),
        p99_ms: waited(calm, 0.99),
        flood_per_second: flood.perSecond,
        flood_p50_ms: waited(flood.waits, 0.5),
        flood_p99_ms: waited(flood.waits, 0.99),
        memory_updates: updates,
        memory_mb: megabytes,
      }),
    );
    await bot.signal("SIGTERM");
  } finally {
    await bot?.signal("SIGKILL");
    data.remove();
    await standIn.stop();
  }
};

const readCount = (typed: string): number => {
  const count = Number(typed);
  if (!Number.isSafeInteger(count) || count < 0 || count > 1_000_000)
    throw new InvalidArgumentError("a number from 0 to 1000000, please");
  return count;
};

export const addBot = (program: Command): void => {
  program
    .command("bot")
    .description("the bot as a process behind a stand-in for Telegram: start, speed, a flood, memory")
    .option("--updates <count>", "updates in the memory run; 0 leaves it out", readCount, 100_000)
    .action(measure);
};
