/** What was heard, asked, answered and is still to be said: events, acts, prompts, the outbox (issue of the first loop). */
export const conversation = `
CREATE TABLE seen_event (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
CREATE INDEX seen_event_by_time ON seen_event (at);

CREATE TABLE act (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  done_by TEXT,
  done_at INTEGER NOT NULL,
  undone_by TEXT,
  undone_at INTEGER
) STRICT;

CREATE TABLE act_row (
  act TEXT NOT NULL REFERENCES act (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (act, position)
) STRICT;
CREATE INDEX act_row_by_row ON act_row (table_name, row_key);

CREATE TABLE prompt (
  key TEXT PRIMARY KEY,
  notice TEXT NOT NULL,
  recipient TEXT NOT NULL,
  channel TEXT,
  ts TEXT,
  posted_at INTEGER,
  revision INTEGER NOT NULL,
  digest TEXT,
  asks TEXT NOT NULL,
  previous_channel TEXT,
  previous_ts TEXT
) STRICT;
CREATE INDEX prompt_by_message ON prompt (channel, ts);

CREATE TABLE answer (
  prompt TEXT NOT NULL,
  revision INTEGER NOT NULL,
  person TEXT NOT NULL,
  choice TEXT,
  act TEXT REFERENCES act (id) ON DELETE SET NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_by_prompt ON answer (prompt);

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  key TEXT,
  notice TEXT NOT NULL,
  repost INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('due', 'sent', 'dropped', 'failed')),
  attempts INTEGER NOT NULL,
  unsure INTEGER NOT NULL,
  problem TEXT,
  created_at INTEGER NOT NULL,
  done_at INTEGER
) STRICT;
CREATE UNIQUE INDEX outbox_one_due_per_key ON outbox (key) WHERE state = 'due' AND key IS NOT NULL;
CREATE INDEX outbox_due ON outbox (state, due_at);

CREATE TABLE channel (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  introduced_at INTEGER,
  read_until TEXT
) STRICT;

CREATE TABLE import_row (
  file TEXT NOT NULL,
  row_key TEXT NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (file, row_key)
) STRICT;

CREATE TABLE rule_doubt (rule TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT;
`;
