/** Lives of a bot, each ended at a random moment, and what must hold after each: the same ones for the same seed, but for the clock. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Update } from "grammy/types";
import { createLibsqlStore } from "../../src/store/libsql-store.ts";
import { defaultSettings } from "../../src/store/settings.ts";
import type { Store } from "../../src/store/store.ts";
import { createRandom } from "../support/random.ts";
import type { Life } from "./bot-to-kill.ts";
import { addUpdates, type LoggedCall, lastMessageId, readCalls, readUpdates } from "./telegram-log.ts";

/** Lives in one folder; then a new one, so that files stay small. */
const LIVES = 25;
/** Things that people do before each life. */
const DOINGS = 24;
const PEOPLE = [11, 12, 13, 14, 15, 16];
/** Digests go to some of those who ask too. */
const READERS = [...PEOPLE.slice(0, 3), 21];
const QUESTIONS = ["快手?", "格力?", "京东?", "苹果公司?", "Kuaishou?", "something else?"];
/** Milliseconds from the first sign of life; a life takes about a hundred on an idle machine. */
const LONGEST_LIFE = 120;
const FIRST_DAY = Date.UTC(2026, 0, 5, 9, 5);
const DAY = 24 * 60 * 60_000;

export interface Tally {
  killed: number;
  answers: number;
  settings: number;
  feedback: number;
  digests: number;
  /** What was lost or done twice. */
  faults: string[];
}

const fileOf = (folder: string): string => join(folder, "yiju.db");

/** Files that stand beside a module are found from the bundle too. */
const keepPlaces: Plugin = {
  name: "keep-places",
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", url), loader: "ts" };
    });
  },
};

/** One file that starts in a tenth of the time of the sources. */
const bundle = async (folder: string): Promise<string> => {
  const file = join(folder, "bot-to-kill.mjs");
  const entry = fileURLToPath(new URL("bot-to-kill.ts", import.meta.url));
  await build({
    ...{ entryPoints: [entry], outfile: file, bundle: true, platform: "node", format: "esm", packages: "external" },
    ...{ logLevel: "error", plugins: [keepPlaces] },
  });
  return file;
};

const answersIn = (calls: LoggedCall[]) => calls.filter(({ method, id }) => method === "sendMessage" && id !== null);
const replyOf = ({ payload }: LoggedCall): number | undefined =>
  (payload.reply_parameters as unknown as { message_id: number } | undefined)?.message_id;
const isDigest = (call: LoggedCall): boolean => replyOf(call) === undefined;
/** Of answers, which have the buttons for it; the question what is wrong with one has none. */
const mayBeJudged = ({ payload }: LoggedCall): boolean =>
  JSON.stringify(payload.reply_markup ?? null).includes('"good"');

/** What people do: ask, change settings, judge answers. */
const doings = (folder: string, random: () => number): Update[] => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sent = answersIn(readCalls(folder)).filter(mayBeJudged);
  let update = Math.max(1000, ...readUpdates(folder).map(({ update_id }) => update_id));
  let message = lastMessageId(folder);
  return Array.from({ length: DOINGS }, (): Update => {
    const id = pick(PEOPLE);
    const update_id = ++update;
    const from = { id, is_bot: false, first_name: "P", language_code: "zh" };
    const chat = { id, type: "private" as const, first_name: "P" };
    const kind = random();
    const press = (data: string, message_id: number): Update => ({
      update_id,
      callback_query: {
        ...{ id: String(update_id), from, chat_instance: "c", data },
        message: { message_id, date: 1, chat, text: "…" },
      },
    });
    const judged = sent.filter(({ payload }) => Number(payload.chat_id) === id);
    if (kind < 0.2) return press(`s:${id}:lang:${pick(["zh", "en", "auto"])}`, 1);
    if (kind < 0.4 && judged.length > 0) return press(pick(["good", "wrong"]), pick(judged).id ?? 0);
    return { update_id, message: { message_id: ++message, date: 1, chat, from, text: pick(QUESTIONS) } };
  });
};

const language = (data: string): string | undefined => /^s:\d+:lang:(\w+)$/.exec(data)?.[1];

/** Every write that somebody was told of is there, or what they asked for later. */
const findLosses = async (store: Store, updates: Update[], calls: LoggedCall[]): Promise<string[]> => {
  const told = new Set(
    calls
      .filter(({ method }) => method === "answerCallbackQuery")
      .map(({ payload }) => String(payload.callback_query_id)),
  );
  const presses = updates.flatMap(({ callback_query: press }) => press ?? []);
  const verdicts = new Map((await store.feedback(1_000_000)).map((it) => [`${it.user}/${it.message}`, it.verdict]));
  const wishes = new Map<string, { value: string; told: boolean }[]>();
  for (const { id, from, data = "", message } of presses) {
    const value = language(data);
    const key = value ? `language ${from.id}` : `verdict ${from.id}/${message?.message_id}`;
    wishes.set(key, [...(wishes.get(key) ?? []), { value: value ?? data, told: told.has(id) }]);
  }
  const losses: string[] = [];
  for (const [key, wished] of wishes) {
    const from = wished.findLastIndex((it) => it.told);
    if (from < 0) continue;
    const [what, whose = ""] = key.split(" ");
    const kept = what === "language" ? (await store.chat(Number(whose)))?.settings.language : verdicts.get(whose);
    if (!wished.slice(from).some(({ value }) => value === kept)) losses.push(`lost: ${key} is ${kept}`);
  }
  return losses;
};

/** No message stands twice; at the end of all lives every question has its answer. */
const findRepeats = (updates: Update[], calls: LoggedCall[], days: Map<number, number>, isEnd: boolean): string[] => {
  const sent = answersIn(calls);
  const questions = updates.flatMap(({ message }) => message ?? []);
  const counts = new Map<number, number>();
  for (const call of sent) {
    const to = replyOf(call);
    if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  const wrong = questions.filter(({ message_id }) => {
    const count = counts.get(message_id) ?? 0;
    return count > 1 || (isEnd && count === 0);
  });
  const digests = new Map<string, number>();
  for (const call of sent.filter(isDigest)) {
    const key = `${String(call.payload.chat_id)} on day ${days.get(calls.indexOf(call))}`;
    digests.set(key, (digests.get(key) ?? 0) + 1);
  }
  return [
    ...wrong.map(({ message_id }) => `question ${message_id} has ${counts.get(message_id) ?? 0} answers`),
    ...[...digests].filter(([, count]) => count > 1).map(([key, count]) => `digest ${key} was sent ${count} times`),
  ];
};

/** The edits that tell whether a message arrived change nothing. */
const findOverwritten = (calls: LoggedCall[]): string[] => {
  const texts = new Map<string, unknown>();
  const found: string[] = [];
  for (const { method, payload, id } of calls) {
    if (method !== "sendMessage" && method !== "editMessageText") continue;
    const place = `${String(payload.chat_id)}/${id ?? String(payload.message_id)}`;
    const before = texts.get(place);
    if (id !== null) texts.set(place, payload.text);
    else if (before !== undefined && before !== payload.text) found.push(`message ${place} was overwritten`);
  }
  return found;
};

const live = async (script: string, life: Life, killAfter: number | null): Promise<boolean> => {
  const child = spawn(process.execPath, [script, JSON.stringify(life)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit") as Promise<[number | null, string | null]>;
  if (killAfter !== null) {
    await Promise.race([once(child.stdout, "data"), ended]);
    await Promise.race([sleep(killAfter), ended]);
    child.kill("SIGKILL");
  }
  const guard = setTimeout(() => child.kill("SIGTERM"), 60_000);
  const [code, signal] = await ended;
  clearTimeout(guard);
  if (signal !== "SIGKILL" && code !== 0)
    throw new Error(`a bot ended with ${code ?? signal}: ${JSON.stringify(life)}`);
  return signal === "SIGKILL";
};

const prepare = async (dataFile: string): Promise<void> => {
  const store = createLibsqlStore(dataFile);
  const digest = { ...defaultSettings().digest, on: true };
  for (const id of READERS) {
    await store.saveChat({ id, kind: "private", title: "P", active: true });
    await store.changeSettings(id, "private", { timeZone: "UTC", digest });
  }
  await store.close();
};

/** `runs` lives, all killed but the last of each folder. */
export const killAndCheck = async (
  runs: number,
  seed: number,
  onRun: (run: number) => void = () => {},
): Promise<Tally> => {
  const random = createRandom(seed);
  const root = mkdtempSync(join(fileURLToPath(new URL("../../node_modules/", import.meta.url)), ".kills-"));
  const tally: Tally = { killed: 0, answers: 0, settings: 0, feedback: 0, digests: 0, faults: [] };
  try {
    const script = await bundle(root);
    for (let run = 0; run < runs; ) {
      const folder = mkdtempSync(join(tmpdir(), "kills-"));
      const dataFile = fileOf(folder);
      await prepare(dataFile);
      const days = new Map<number, number>();
      const lives = Math.min(LIVES, runs - run);
      for (let life = 0; life <= lives; life++) {
        const isEnd = life === lives;
        // Two lives see the same day: the second must not send its digests again.
        const day = Math.floor(life / 2);
        if (!isEnd) addUpdates(folder, doings(folder, random));
        const before = readCalls(folder).length;
        const byItself = random() < 0.6;
        const death = {
          call: 1 + Math.floor(random() * 60),
          when: random() < 0.5 ? ("before" as const) : ("after" as const),
        };
        const plan = {
          folder,
          dataFile,
          now: new Date(FIRST_DAY + day * DAY).toISOString(),
          death: !isEnd && byItself ? death : null,
        };
        const wasKilled = await live(script, plan, isEnd || byItself ? null : random() * LONGEST_LIFE);
        if (wasKilled) tally.killed++;
        const calls = readCalls(folder);
        for (let index = before; index < calls.length; index++) days.set(index, day);
        const updates = readUpdates(folder);
        const store = createLibsqlStore(dataFile);
        const found = [
          ...(await findLosses(store, updates, calls)),
          ...findRepeats(updates, calls, days, isEnd),
          ...findOverwritten(calls),
        ];
        await store.close();
        tally.faults.push(...found.map((fault) => `seed ${seed}, run ${run + life}: ${fault}`));
        if (isEnd) count(tally, updates, calls);
        else onRun(run + life + 1);
        if (found.length > 0) break;
      }
      run += lives;
      rmSync(folder, { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  return tally;
};

const count = (tally: Tally, updates: Update[], calls: LoggedCall[]): void => {
  const presses = updates.flatMap(({ callback_query: press }) => press?.data ?? []);
  tally.answers += updates.filter(({ message }) => message).length;
  tally.settings += presses.filter((data) => language(data)).length;
  tally.feedback += presses.filter((data) => !language(data)).length;
  tally.digests += answersIn(calls).filter(isDigest).length;
};
