/** The tables of the libsql store. A change of shape is a new entry at the end; what stands here was applied somewhere. */

export const migrations: readonly string[] = [
  `
  CREATE TABLE chats (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT, active INTEGER NOT NULL, settings TEXT NOT NULL
  ) STRICT;
  CREATE TABLE admins (chat INTEGER NOT NULL, user INTEGER NOT NULL, PRIMARY KEY (chat, user)) STRICT, WITHOUT ROWID;
  CREATE INDEX admins_by_user ON admins (user);

  CREATE TABLE updates (id INTEGER PRIMARY KEY, chat INTEGER, message INTEGER, body TEXT, at INTEGER NOT NULL) STRICT;
  CREATE INDEX updates_by_message ON updates (message);
  CREATE INDEX updates_by_chat ON updates (chat);
  CREATE INDEX updates_pending ON updates (id) WHERE body IS NOT NULL;
  CREATE TABLE calls (
    "update" INTEGER NOT NULL, n INTEGER NOT NULL, result TEXT, PRIMARY KEY ("update", n)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE exchanges (
    chat INTEGER NOT NULL, question INTEGER NOT NULL, text TEXT NOT NULL, prior TEXT, language TEXT, asker INTEGER,
    thread INTEGER, at INTEGER NOT NULL, PRIMARY KEY (chat, question)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX exchanges_latest ON exchanges (chat, asker, thread, at);
  CREATE INDEX exchanges_by_asker ON exchanges (asker);
  CREATE INDEX exchanges_by_age ON exchanges (at);

  CREATE TABLE sent (
    chat INTEGER NOT NULL, id INTEGER NOT NULL, role TEXT NOT NULL, question INTEGER, action TEXT, at INTEGER NOT NULL,
    PRIMARY KEY (chat, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sent_by_question ON sent (chat, question);
  CREATE INDEX sent_by_id ON sent (id);
  CREATE INDEX sent_by_age ON sent (at);
  CREATE TABLE cited (
    chat INTEGER NOT NULL, message INTEGER NOT NULL, claim TEXT NOT NULL, seal TEXT NOT NULL,
    PRIMARY KEY (chat, message, claim),
    FOREIGN KEY (chat, message) REFERENCES sent (chat, id) ON DELETE CASCADE ON UPDATE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cited_by_claim ON cited (claim, seal);

  CREATE TABLE feedback (
    chat INTEGER NOT NULL, message INTEGER NOT NULL, user INTEGER NOT NULL, verdict TEXT NOT NULL, comment TEXT,
    question TEXT, claims TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (chat, message, user)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX feedback_by_age ON feedback (at);
  CREATE INDEX feedback_by_user ON feedback (user);

  CREATE TABLE gaps (
    key TEXT PRIMARY KEY, question TEXT NOT NULL, language TEXT NOT NULL, count INTEGER NOT NULL,
    first_at INTEGER NOT NULL, last_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE subscriptions (
    gap TEXT NOT NULL, chat INTEGER NOT NULL, thread INTEGER, message INTEGER NOT NULL, question TEXT NOT NULL,
    language TEXT NOT NULL, user INTEGER, at INTEGER NOT NULL, PRIMARY KEY (gap, chat, message)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE digests (
    chat INTEGER NOT NULL, moment TEXT NOT NULL, claim TEXT NOT NULL, round INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (chat, moment)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE calls ADD COLUMN chat INTEGER;
  ALTER TABLE calls ADD COLUMN departure TEXT;
  ALTER TABLE calls ADD COLUMN at INTEGER;
  CREATE INDEX calls_by_chat ON calls (chat);
  `,
  `
  CREATE TABLE pastes (chat INTEGER PRIMARY KEY, article TEXT, parts TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
  `,
  `
  ALTER TABLE gaps ADD COLUMN prior TEXT;
  ALTER TABLE subscriptions ADD COLUMN prior TEXT;
  `,
];
