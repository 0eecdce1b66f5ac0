/** The store in one SQLite file, through libsql. One running bot owns the file. */
import { areDefault, defaultSettings, NOBODY, readSettings } from "./settings.ts";
import { openSqliteFile } from "./sqlite-file.ts";
import {
  type Chat,
  type CitedClaim,
  type Departure,
  type Exchange,
  type Feedback,
  type Gap,
  NO_UPDATE,
  type Paste,
  type SentMessage,
  type Store,
  type StoredCall,
  type StoredUpdate,
  SUPERGROUPS_BELOW,
  type Subscription,
} from "./store.ts";

type ChatRow = Omit<Chat, "active" | "settings"> & { active: number; settings: string };
type SentRow = Omit<SentMessage, "claims">;
type FeedbackRow = Omit<Feedback, "claims"> & { claims: string };
type CallRow = Omit<StoredCall, "departure"> & { departure: string | null };

/** Opens or makes the file. Throws what SQLite says when it can't: a damaged file, no right to write, a full disk. */
export const createLibsqlStore = (file: string): Store => {
  const { all, first, run, write, close } = openSqliteFile(file);

  const readChat = ({ active, settings, ...row }: ChatRow): Chat => ({
    ...row,
    active: active === 1,
    settings: readSettings(JSON.parse(settings)),
  });
  const readSent = (row: SentRow): SentMessage => ({
    ...row,
    claims: all<CitedClaim>("SELECT claim AS id, seal FROM cited WHERE chat = ? AND message = ?", row.chat, row.id),
  });
  const readFeedback = ({ claims, ...row }: FeedbackRow): Feedback => ({
    ...row,
    claims: JSON.parse(claims) as Feedback["claims"],
  });
  const readCall = ({ departure, ...row }: CallRow): StoredCall => ({
    ...row,
    departure: departure === null ? null : (JSON.parse(departure) as Departure),
  });
  const sentColumns = "chat, id, role, question, action, at";

  return {
    chat: async (id) => {
      const row = first<ChatRow>("SELECT id, kind, title, active, settings FROM chats WHERE id = ?", id);
      return row && readChat(row);
    },
    saveChat: async ({ id, kind, title, active }) =>
      write(() => {
        run(
          `INSERT INTO chats (id, kind, title, active, settings) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, active = excluded.active`,
          ...[id, kind, title, Number(active), JSON.stringify(defaultSettings())],
        );
      }),
    changeSettings: async (id, kind, change) =>
      write(() => {
        const row = first<{ settings: string }>("SELECT settings FROM chats WHERE id = ?", id);
        const settings = { ...(row ? readSettings(JSON.parse(row.settings)) : defaultSettings()), ...change };
        run(
          `INSERT INTO chats (id, kind, title, active, settings) VALUES (?, ?, NULL, 1, ?)
           ON CONFLICT (id) DO UPDATE SET settings = excluded.settings`,
          ...[id, kind, JSON.stringify(settings)],
        );
        return settings;
      }),
    moveChat: async (from, to) =>
      write(() => {
        const settingsOf = (id: number) =>
          first<{ settings: string }>("SELECT settings FROM chats WHERE id = ?", id)?.settings;
        const there = settingsOf(to);
        const isUntouched = there === undefined || areDefault(readSettings(JSON.parse(there)));
        run(
          isUntouched
            ? "UPDATE OR REPLACE chats SET id = ?, kind = 'supergroup' WHERE id = ?"
            : "UPDATE OR IGNORE chats SET id = ?, kind = 'supergroup' WHERE id = ?",
          ...[to, from],
        );
        run("DELETE FROM chats WHERE id = ?", from);
        for (const table of ["admins", "exchanges", "sent", "feedback", "subscriptions", "digests"]) {
          run(`UPDATE OR IGNORE ${table} SET chat = ? WHERE chat = ?`, to, from);
          run(`DELETE FROM ${table} WHERE chat = ?`, from);
        }
      }),
    digestChats: async () =>
      all<ChatRow>(
        "SELECT id, kind, title, active, settings FROM chats WHERE active = 1 AND settings ->> '$.digest.on' = 1",
      ).map(readChat),
    rememberAdmin: async (chat, user) =>
      write(() => {
        run("INSERT OR IGNORE INTO admins (chat, user) VALUES (?, ?)", chat, user);
      }),
    chatsOfAdmin: async (user) =>
      all<ChatRow>(
        `SELECT id, kind, title, active, settings FROM chats JOIN admins ON admins.chat = chats.id
         WHERE admins.user = ? AND active = 1 ORDER BY title, id`,
        user,
      ).map(readChat),

    takeUpdates: async (updates, at) =>
      write(() =>
        updates
          .filter(({ id, chat, message, body }) => run(insertUpdate, id, chat, message, body, at) === 1)
          .map(({ id }) => id),
      ),
    pendingUpdates: async () =>
      all<StoredUpdate>("SELECT id, chat, message, body FROM updates WHERE body IS NOT NULL ORDER BY id"),
    finishUpdate: async (id) =>
      write(() => {
        run("UPDATE updates SET body = NULL WHERE id = ?", id);
        run('DELETE FROM calls WHERE "update" = ?', id);
      }),
    call: async (update, n) => {
      const row = first<CallRow>(`${selectCalls} WHERE "update" = ? AND n = ?`, update, n);
      return row && readCall(row);
    },
    beginCall: async (update, n, departure) =>
      write(() => {
        run(`${insertCall} VALUES (?, ?, ?, ?, NULL)`, update, n, departure.chat, JSON.stringify(departure));
      }),
    beginOwnCall: async (departure, at) =>
      write(() => {
        const last = first<{ n: number | null }>('SELECT max(n) AS n FROM calls WHERE "update" = ?', NO_UPDATE);
        const n = (last?.n ?? 0) + 1;
        run(`${insertCall} VALUES (?, ?, ?, ?, ?)`, NO_UPDATE, n, departure.chat, JSON.stringify(departure), at);
        return n;
      }),
    cancelCall: async (update, n) =>
      write(() => {
        run('DELETE FROM calls WHERE "update" = ? AND n = ?', update, n);
      }),
    endCall: async (update, n, result) =>
      write(() => {
        run('UPDATE calls SET result = ? WHERE "update" = ? AND n = ?', result, update, n);
      }),

    callsInDoubt: async () =>
      first<{ count: number }>("SELECT count(*) AS count FROM calls WHERE result IS NULL")?.count ?? 0,
    callsTo: async (chat) => all<CallRow>(`${selectCalls} WHERE chat = ?`, chat).map(readCall),

    saveExchange: async (it) =>
      write(() => {
        run(
          `INSERT OR REPLACE INTO exchanges (chat, question, text, prior, language, asker, thread, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          ...[it.chat, it.question, it.text, it.prior, it.language, it.asker, it.thread, it.at],
        );
      }),
    exchange: async (chat, question) =>
      first<Exchange>("SELECT * FROM exchanges WHERE chat = ? AND question = ?", chat, question),
    latestExchange: async ({ chat, asker, thread }, since) =>
      first<Exchange>(
        `SELECT * FROM exchanges WHERE chat = ? AND asker IS ? AND thread IS ? AND at >= ?
         ORDER BY at DESC, question DESC LIMIT 1`,
        ...[chat, asker, thread, since],
      ),
    lastExchange: async (chat) =>
      first<Exchange>("SELECT * FROM exchanges WHERE chat = ? ORDER BY question DESC LIMIT 1", chat),

    saveSent: async (it) =>
      write(() => {
        run(
          `INSERT INTO sent (${sentColumns}) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (chat, id) DO UPDATE
           SET role = excluded.role, question = excluded.question, action = excluded.action, at = excluded.at`,
          ...[it.chat, it.id, it.role, it.question, it.action, it.at],
        );
        run("DELETE FROM cited WHERE chat = ? AND message = ?", it.chat, it.id);
        for (const { id, seal } of it.claims)
          run(
            "INSERT OR REPLACE INTO cited (chat, message, claim, seal) VALUES (?, ?, ?, ?)",
            it.chat,
            it.id,
            id,
            seal,
          );
      }),
    sent: async (chat, id) => {
      const row = first<SentRow>(`SELECT ${sentColumns} FROM sent WHERE chat = ? AND id = ?`, chat, id);
      return row && readSent(row);
    },
    sentFor: async (chat, question) =>
      all<SentRow>(`SELECT ${sentColumns} FROM sent WHERE chat = ? AND question = ? ORDER BY id`, chat, question).map(
        readSent,
      ),
    sentOnChangedClaims: async (seals) => {
      const cited = all<CitedClaim>("SELECT DISTINCT claim AS id, seal FROM cited");
      const changed = cited.filter(({ id, seal }) => seals.get(id) !== seal);
      const rows = changed.flatMap(({ id, seal }) =>
        all<SentRow>(
          `SELECT ${sentColumns} FROM sent WHERE (chat, id) IN
           (SELECT chat, message FROM cited WHERE claim = ? AND seal = ?)`,
          ...[id, seal],
        ),
      );
      const distinct = new Map(rows.map((row) => [`${row.chat}/${row.id}`, row]));
      return [...distinct.values()].sort((a, b) => a.at - b.at || a.id - b.id).map(readSent);
    },
    knownMessages: async (chat, after) =>
      all<{ id: number }>(
        `SELECT message AS id FROM updates WHERE message > ?2 AND ${isCountedWith} UNION
         SELECT id FROM sent WHERE id > ?2 AND ${isCountedWith} ORDER BY id`,
        ...[chat, after],
      ).map(({ id }) => id),
    messageBefore: async (update, chat) =>
      first<{ message: number }>(
        `SELECT message FROM updates WHERE id < ?2 AND message IS NOT NULL AND ${isCountedWith} ORDER BY id DESC LIMIT 1`,
        ...[chat, update],
      )?.message ?? 0,
    forgetSent: async (chat, id) =>
      write(() => {
        run("DELETE FROM sent WHERE chat = ? AND id = ?", chat, id);
      }),

    savePaste: async ({ chat, article, parts, at }) =>
      write(() => {
        run(
          "INSERT OR REPLACE INTO pastes (chat, article, parts, at) VALUES (?, ?, ?, ?)",
          ...[chat, article, JSON.stringify(parts), at],
        );
      }),
    paste: async (chat) => {
      const row = first<Omit<Paste, "parts"> & { parts: string }>("SELECT * FROM pastes WHERE chat = ?", chat);
      return row && { ...row, parts: JSON.parse(row.parts) as Paste["parts"] };
    },
    forgetPaste: async (chat) =>
      write(() => {
        run("DELETE FROM pastes WHERE chat = ?", chat);
      }),

    saveFeedback: async (it) =>
      write(() => {
        run(
          `INSERT INTO feedback (chat, message, user, verdict, comment, question, claims, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (chat, message, user) DO UPDATE SET verdict = excluded.verdict, question = excluded.question,
         comment = coalesce(excluded.comment, comment), claims = excluded.claims, at = excluded.at`,
          ...[it.chat, it.message, it.user, it.verdict, it.comment, it.question, JSON.stringify(it.claims), it.at],
        );
      }),
    feedbackOn: async (chat, message, user) => {
      const sql = "SELECT * FROM feedback WHERE chat = ? AND message = ? AND user = ?";
      const row = first<FeedbackRow>(sql, chat, message, user);
      return row && readFeedback(row);
    },
    feedback: async (limit) =>
      all<FeedbackRow>("SELECT * FROM feedback ORDER BY at DESC LIMIT ?", limit).map(readFeedback),

    recordGap: async ({ key, question, prior, language }, at) =>
      write(() => {
        run(
          `INSERT INTO gaps (key, question, prior, language, count, first_at, last_at) VALUES (?1, ?2, ?3, ?4, 1, ?5, ?5)
         ON CONFLICT (key) DO UPDATE SET count = count + 1, last_at = excluded.last_at`,
          ...[key, question, prior, language, at],
        );
      }),
    gap: async (key) => first<Gap>(`${selectGaps} WHERE key = ?`, key),
    gaps: async (limit) => all<Gap>(`${selectGaps} ORDER BY count DESC, last_at DESC LIMIT ?`, limit),
    closeGap: async (key) =>
      write(() => {
        run("DELETE FROM gaps WHERE key = ?", key);
      }),
    subscribe: async (it) =>
      write(
        () =>
          run(
            `INSERT OR IGNORE INTO subscriptions (gap, chat, thread, message, question, prior, language, user, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
            ...[it.gap, it.chat, it.thread, it.message, it.question, it.prior, it.language, it.user, it.at],
          ) === 1,
      ),
    subscriptions: async () => all<Subscription>("SELECT * FROM subscriptions ORDER BY at, message"),
    unsubscribe: async ({ gap, chat, message }) =>
      write(
        () => run("DELETE FROM subscriptions WHERE gap = ? AND chat = ? AND message = ?", gap, chat, message) === 1,
      ),

    beginDigest: async (chat, moment, claim, round, at) =>
      write(
        () =>
          run(
            "INSERT OR IGNORE INTO digests (chat, moment, claim, round, at) VALUES (?, ?, ?, ?, ?)",
            chat,
            moment,
            claim,
            round,
            at,
          ) === 1,
      ),
    digestRound: async (chat) => {
      const round =
        first<{ round: number | null }>("SELECT max(round) AS round FROM digests WHERE chat = ?", chat)?.round ?? 1;
      const rows = all<{ claim: string }>(
        "SELECT claim FROM digests WHERE chat = ? AND round = ? ORDER BY at",
        chat,
        round,
      );
      return { round, claims: rows.map(({ claim }) => claim) };
    },

    purge: async (before) =>
      write(() => {
        run("DELETE FROM updates WHERE body IS NULL AND at < ?", before);
        run('DELETE FROM calls WHERE "update" = ? AND at < ?', NO_UPDATE, before);
        run("DELETE FROM gaps WHERE last_at < ?", before);
        for (const table of ["exchanges", "sent", "pastes", "feedback", "subscriptions"])
          run(`DELETE FROM ${table} WHERE at < ?`, before);
        run(
          `DELETE FROM digests
           WHERE at < ? AND (chat, round) NOT IN (SELECT chat, max(round) FROM digests GROUP BY chat)`,
          before,
        );
      }),
    deleteUser: async (user) =>
      write(() => {
        // A private chat has the id of its person.
        run(
          `DELETE FROM sent WHERE chat = ?1 OR (chat, question) IN
           (SELECT chat, question FROM exchanges WHERE asker = ?1)`,
          user,
        );
        run("DELETE FROM exchanges WHERE asker = ?1 OR chat = ?1", user);
        run('DELETE FROM calls WHERE "update" = ? AND chat = ?', NO_UPDATE, user);
        run("DELETE FROM pastes WHERE chat = ?", user);
        run("DELETE FROM feedback WHERE user = ?", user);
        run("DELETE FROM subscriptions WHERE user = ?1 OR chat = ?1", user);
        run("UPDATE updates SET chat = NULL, message = NULL WHERE chat = ?", user);
        run("DELETE FROM admins WHERE user = ?", user);
        run(
          "UPDATE chats SET settings = json_set(settings, '$.trialFor', ?2) WHERE settings ->> '$.trialFor' = ?1",
          ...[user, NOBODY],
        );
        run("DELETE FROM chats WHERE id = ?", user);
      }),
    close: async () => close(),
  };
};

/** As `areCountedTogether`, of a row's chat and the first value. */
const isCountedWith = `(chat = ?1 OR (chat > ${SUPERGROUPS_BELOW} AND ?1 > ${SUPERGROUPS_BELOW}))`;
const insertUpdate = "INSERT OR IGNORE INTO updates (id, chat, message, body, at) VALUES (?, ?, ?, ?, ?)";
const selectCalls = 'SELECT "update", n, departure, result FROM calls';
const insertCall = 'INSERT OR REPLACE INTO calls ("update", n, chat, departure, at)';
const selectGaps = "SELECT key, question, prior, language, count, first_at AS firstAt, last_at AS lastAt FROM gaps";
