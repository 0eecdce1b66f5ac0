/** A store that lasts as long as the process. */
import { areDefault, type ChatSettings, defaultSettings, NOBODY } from "./settings.ts";
import {
  areCountedTogether,
  type Chat,
  type Exchange,
  type Feedback,
  type Gap,
  NO_UPDATE,
  type Paste,
  type SentMessage,
  type Store,
  type StoredCall,
  type StoredUpdate,
  type Subscription,
} from "./store.ts";

interface TakenUpdate {
  update: StoredUpdate;
  isDone: boolean;
  at: number;
}

interface Digest {
  chat: number;
  moment: string;
  claim: string;
  round: number;
  at: number;
}

const isOwnCall = ({ call }: { call: StoredCall }): boolean => call.update === NO_UPDATE;

const key = (...parts: (string | number)[]): string => parts.join("/");

/** An empty store; nothing of it outlives the process. */
export const createMemoryStore = (): Store => {
  const chats = new Map<number, Chat>();
  const admins = new Map<number, Set<number>>();
  const updates = new Map<number, TakenUpdate>();
  const calls = new Map<string, { call: StoredCall; at: number }>();
  const exchanges = new Map<string, Exchange>();
  const sent = new Map<string, SentMessage>();
  const pastes = new Map<number, Paste>();
  const feedback = new Map<string, Feedback>();
  const gaps = new Map<string, Gap>();
  const subscriptions = new Map<string, Subscription>();
  const digests = new Map<string, Digest>();

  const settingsOf = (id: number): ChatSettings => chats.get(id)?.settings ?? defaultSettings();
  const drop = <T>(from: Map<string | number, T>, matches: (value: T) => boolean) => {
    for (const [name, value] of from) if (matches(value)) from.delete(name);
  };
  const move = <T extends { chat: number }>(
    all: Map<string, T>,
    from: number,
    to: number,
    name: (value: T) => string,
  ) => {
    for (const [old, value] of all) {
      if (value.chat !== from) continue;
      all.delete(old);
      const moved = { ...value, chat: to };
      if (!all.has(name(moved))) all.set(name(moved), moved);
    }
  };
  const byTitle = (a: Chat, b: Chat) => (a.title ?? "").localeCompare(b.title ?? "") || a.id - b.id;

  return {
    chat: async (id) => structuredClone(chats.get(id) ?? null),
    saveChat: async (chat) => {
      chats.set(chat.id, { ...chat, settings: settingsOf(chat.id) });
    },
    changeSettings: async (id, kind, change) => {
      const known = chats.get(id) ?? { id, kind, title: null, active: true, settings: defaultSettings() };
      const settings = structuredClone({ ...known.settings, ...change });
      chats.set(id, { ...known, settings });
      return structuredClone(settings);
    },
    moveChat: async (from, to) => {
      const chat = chats.get(from);
      if (chat && areDefault(settingsOf(to))) chats.set(to, { ...chat, id: to, kind: "supergroup" });
      chats.delete(from);
      const known = admins.get(from);
      if (known) admins.set(to, new Set([...(admins.get(to) ?? []), ...known]));
      admins.delete(from);
      move(exchanges, from, to, (it) => key(it.chat, it.question));
      move(sent, from, to, (it) => key(it.chat, it.id));
      move(feedback, from, to, (it) => key(it.chat, it.message, it.user));
      move(subscriptions, from, to, (it) => key(it.gap, it.chat, it.message));
      move(digests, from, to, (it) => key(it.chat, it.moment));
    },
    digestChats: async () =>
      structuredClone([...chats.values()].filter((chat) => chat.active && chat.settings.digest.on)),
    rememberAdmin: async (chat, user) => {
      admins.set(chat, (admins.get(chat) ?? new Set()).add(user));
    },
    chatsOfAdmin: async (user) =>
      structuredClone(
        [...chats.values()].filter(({ id, active }) => active && admins.get(id)?.has(user)).sort(byTitle),
      ),

    takeUpdates: async (taken, at) => {
      const fresh = taken.filter(({ id }) => !updates.has(id));
      for (const update of fresh) updates.set(update.id, { update: { ...update }, at, isDone: false });
      return fresh.map(({ id }) => id);
    },
    pendingUpdates: async () =>
      [...updates.values()]
        .filter(({ isDone }) => !isDone)
        .map(({ update }) => update)
        .sort((a, b) => a.id - b.id),
    finishUpdate: async (id) => {
      const taken = updates.get(id);
      if (taken?.update) updates.set(id, { update: { ...taken.update, body: "" }, at: taken.at, isDone: true });
      drop(calls, ({ call }) => call.update === id);
    },
    call: async (update, n) => structuredClone(calls.get(key(update, n))?.call ?? null),
    beginCall: async (update, n, departure) => {
      calls.set(key(update, n), { call: { update, n, departure, result: null }, at: 0 });
    },
    beginOwnCall: async (departure, at) => {
      const n = 1 + Math.max(0, ...[...calls.values()].filter(isOwnCall).map(({ call }) => call.n));
      calls.set(key(NO_UPDATE, n), { call: { update: NO_UPDATE, n, departure, result: null }, at });
      return n;
    },
    cancelCall: async (update, n) => {
      calls.delete(key(update, n));
    },
    endCall: async (update, n, result) => {
      const begun = calls.get(key(update, n));
      if (begun) begun.call.result = result;
    },
    callsInDoubt: async () => [...calls.values()].filter(({ call }) => call.result === null).length,
    callsTo: async (chat) =>
      structuredClone([...calls.values()].map(({ call }) => call).filter(({ departure }) => departure?.chat === chat)),

    saveExchange: async (exchange) => {
      exchanges.set(key(exchange.chat, exchange.question), { ...exchange });
    },
    exchange: async (chat, question) => exchanges.get(key(chat, question)) ?? null,
    latestExchange: async ({ chat, asker, thread }, since) =>
      [...exchanges.values()]
        .filter((it) => it.chat === chat && it.asker === asker && it.thread === thread && it.at >= since)
        .sort((a, b) => b.at - a.at || b.question - a.question)[0] ?? null,
    lastExchange: async (chat) =>
      [...exchanges.values()].filter((it) => it.chat === chat).sort((a, b) => b.question - a.question)[0] ?? null,

    saveSent: async (message) => {
      sent.set(key(message.chat, message.id), structuredClone(message));
    },
    sent: async (chat, id) => structuredClone(sent.get(key(chat, id)) ?? null),
    sentFor: async (chat, question) =>
      [...sent.values()].filter((it) => it.chat === chat && it.question === question).sort((a, b) => a.id - b.id),
    sentOnChangedClaims: async (seals) =>
      structuredClone(
        [...sent.values()]
          .filter(({ claims }) => claims.some(({ id, seal }) => seals.get(id) !== seal))
          .sort((a, b) => a.at - b.at || a.id - b.id),
      ),
    knownMessages: async (chat, after) => {
      const known = [
        ...[...updates.values()].map(({ update }) => ({ chat: update.chat, id: update.message })),
        ...sent.values(),
      ];
      const together = known.filter((it) => it.chat !== null && areCountedTogether(it.chat, chat));
      const ids = together.flatMap(({ id }) => (id !== null && id > after ? id : []));
      return [...new Set(ids)].sort((a, b) => a - b);
    },
    messageBefore: async (before, chat) =>
      [...updates.values()]
        .map(({ update }) => update)
        .filter((it) => it.id < before && it.message !== null && it.chat !== null && areCountedTogether(it.chat, chat))
        .sort((a, b) => b.id - a.id)[0]?.message ?? 0,
    forgetSent: async (chat, id) => {
      sent.delete(key(chat, id));
    },

    savePaste: async (paste) => {
      pastes.set(paste.chat, structuredClone(paste));
    },
    paste: async (chat) => structuredClone(pastes.get(chat) ?? null),
    forgetPaste: async (chat) => {
      pastes.delete(chat);
    },

    saveFeedback: async (given) => {
      const name = key(given.chat, given.message, given.user);
      feedback.set(name, { ...given, comment: given.comment ?? feedback.get(name)?.comment ?? null });
    },
    feedbackOn: async (chat, message, user) => feedback.get(key(chat, message, user)) ?? null,
    feedback: async (limit) => [...feedback.values()].sort((a, b) => b.at - a.at).slice(0, limit),

    recordGap: async (gap, at) => {
      const known = gaps.get(gap.key);
      gaps.set(
        gap.key,
        known ? { ...known, count: known.count + 1, lastAt: at } : { ...gap, count: 1, firstAt: at, lastAt: at },
      );
    },
    gap: async (name) => gaps.get(name) ?? null,
    gaps: async (limit) => [...gaps.values()].sort((a, b) => b.count - a.count || b.lastAt - a.lastAt).slice(0, limit),
    closeGap: async (name) => {
      gaps.delete(name);
    },
    subscribe: async (wish) => {
      const name = key(wish.gap, wish.chat, wish.message);
      if (subscriptions.has(name)) return false;
      subscriptions.set(name, { ...wish });
      return true;
    },
    subscriptions: async () => [...subscriptions.values()].sort((a, b) => a.at - b.at || a.message - b.message),
    unsubscribe: async ({ gap, chat, message }) => subscriptions.delete(key(gap, chat, message)),

    beginDigest: async (chat, moment, claim, round, at) => {
      if (digests.has(key(chat, moment))) return false;
      digests.set(key(chat, moment), { chat, moment, claim, round, at });
      return true;
    },
    digestRound: async (chat) => {
      const own = [...digests.values()].filter((it) => it.chat === chat);
      const round = Math.max(1, ...own.map((it) => it.round));
      return { round, claims: own.filter((it) => it.round === round).map((it) => it.claim) };
    },

    purge: async (before) => {
      drop(updates, ({ isDone, at }) => isDone && at < before);
      drop(calls, (it) => isOwnCall(it) && it.at < before);
      drop(gaps, (gap) => gap.lastAt < before);
      drop(pastes, ({ at }) => at < before);
      for (const dated of [exchanges, sent, feedback, subscriptions] as Map<string, { at: number }>[])
        drop(dated, ({ at }) => at < before);
      const latest = new Map<number, number>();
      for (const { chat, round } of digests.values()) latest.set(chat, Math.max(round, latest.get(chat) ?? round));
      drop(digests, ({ chat, round, at }) => at < before && round < (latest.get(chat) ?? round));
    },
    deleteUser: async (user) => {
      // A private chat has the id of its person.
      for (const [name, { chat, asker, question }] of exchanges)
        if (asker === user || chat === user) {
          exchanges.delete(name);
          drop(sent, (it) => it.chat === chat && it.question === question);
        }
      drop(sent, ({ chat }) => chat === user);
      drop(calls, (it) => isOwnCall(it) && it.call.departure?.chat === user);
      pastes.delete(user);
      drop(feedback, (it) => it.user === user);
      drop(subscriptions, (it) => it.user === user || it.chat === user);
      for (const { update } of updates.values()) if (update.chat === user) update.message = update.chat = null;
      for (const known of admins.values()) known.delete(user);
      for (const chat of chats.values()) if (chat.settings.trialFor === user) chat.settings.trialFor = NOBODY;
      chats.delete(user);
    },
    close: async () => {},
  };
};
