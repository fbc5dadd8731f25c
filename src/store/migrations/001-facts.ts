/** People, campaigns, tasks, absences, covers, needs and the history of changes (product rules 1 to 6). */
export const facts = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE sequence (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  also_called TEXT NOT NULL,
  email TEXT,
  role TEXT NOT NULL,
  skills TEXT NOT NULL,
  learning TEXT NOT NULL,
  hours_per_week REAL NOT NULL CHECK (hours_per_week >= 0),
  workdays TEXT NOT NULL,
  work_start TEXT NOT NULL,
  work_end TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  locale TEXT NOT NULL,
  country TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('staff', 'freelancer')),
  last_day TEXT,
  admin INTEGER NOT NULL,
  deactivated INTEGER NOT NULL,
  guest INTEGER NOT NULL,
  reading_off INTEGER NOT NULL
) STRICT;

CREATE TABLE campaign (
  id TEXT PRIMARY KEY,
  ref TEXT UNIQUE,
  client TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  channel TEXT UNIQUE,
  account_manager TEXT NOT NULL REFERENCES person (id),
  deputy TEXT REFERENCES person (id),
  status TEXT NOT NULL CHECK (status IN ('planned', 'active', 'paused', 'completed', 'cancelled')),
  start TEXT,
  deadline TEXT,
  budget REAL CHECK (budget IS NULL OR budget >= 0),
  currency TEXT,
  UNIQUE (client, name)
) STRICT;

CREATE TABLE campaign_member (
  campaign TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
  person TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  PRIMARY KEY (campaign, person)
) STRICT;

CREATE TABLE campaign_change (
  id TEXT PRIMARY KEY,
  campaign TEXT REFERENCES campaign (id),
  candidates TEXT NOT NULL,
  change TEXT NOT NULL,
  certainty TEXT NOT NULL,
  was TEXT,
  becomes TEXT,
  shift_days INTEGER,
  percent REAL,
  state TEXT NOT NULL CHECK (state IN ('heard', 'applied', 'ignored', 'undone', 'superseded')),
  said_by TEXT NOT NULL REFERENCES person (id),
  said_at INTEGER NOT NULL,
  channel TEXT,
  ts TEXT,
  words TEXT CHECK (length(words) <= 200),
  decided_by TEXT REFERENCES person (id),
  decided_at INTEGER
) STRICT;
CREATE INDEX campaign_change_by_message ON campaign_change (channel, ts);
CREATE INDEX campaign_change_by_campaign ON campaign_change (campaign, said_at);

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  ref TEXT UNIQUE,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  title TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  skill TEXT,
  size_hours REAL NOT NULL CHECK (size_hours >= 0),
  remaining_hours REAL NOT NULL CHECK (remaining_hours >= 0),
  start TEXT,
  due TEXT,
  due_time TEXT,
  client_facing INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('todo', 'doing', 'blocked', 'done', 'dropped')),
  url TEXT,
  confirmed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX task_by_owner ON task (owner, status);

CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  availability TEXT NOT NULL CHECK (availability IN ('away', 'remote')),
  from_on TEXT NOT NULL,
  to_on TEXT,
  start_time TEXT,
  end_time TEXT,
  part TEXT CHECK (part IN ('early', 'late', 'from_now')),
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'tentative')),
  zone TEXT NOT NULL,
  end_assumed INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'active', 'withdrawn', 'expired')),
  hand_corrected INTEGER NOT NULL,
  heard_at INTEGER NOT NULL,
  cover_by TEXT NOT NULL,
  CHECK (to_on IS NULL OR to_on >= from_on)
) STRICT;
CREATE INDEX absence_by_person ON absence (person, state);

CREATE TABLE absence_source (
  id TEXT PRIMARY KEY,
  absence TEXT NOT NULL REFERENCES absence (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('message', 'form', 'command', 'button', 'import')),
  channel TEXT,
  ts TEXT,
  number INTEGER,
  rule TEXT,
  import_key TEXT,
  said_by TEXT REFERENCES person (id),
  said_at INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL
) STRICT;
CREATE INDEX absence_source_by_message ON absence_source (channel, ts);
CREATE INDEX absence_source_by_absence ON absence_source (absence);

CREATE TABLE cover (
  id TEXT PRIMARY KEY,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  task TEXT REFERENCES task (id),
  absentee TEXT NOT NULL REFERENCES person (id),
  holder TEXT NOT NULL REFERENCES person (id),
  from_on TEXT NOT NULL,
  until_on TEXT,
  start_time TEXT,
  end_time TEXT,
  hours REAL NOT NULL CHECK (hours >= 0),
  state TEXT NOT NULL CHECK (state IN ('assigned', 'declined', 'ended', 'undone')),
  assigned_by TEXT NOT NULL REFERENCES person (id),
  assigned_at INTEGER NOT NULL,
  seen_at INTEGER,
  kept INTEGER NOT NULL,
  CHECK (until_on IS NULL OR until_on >= from_on)
) STRICT;
CREATE INDEX cover_by_holder ON cover (holder, state);
CREATE INDEX cover_by_task ON cover (task, state);

CREATE TABLE need (
  key TEXT PRIMARY KEY,
  campaign TEXT NOT NULL REFERENCES campaign (id),
  task TEXT REFERENCES task (id),
  absentee TEXT NOT NULL REFERENCES person (id),
  from_on TEXT NOT NULL,
  to_on TEXT,
  urgency TEXT NOT NULL CHECK (urgency IN ('needs_cover', 'tight', 'can_wait', 'no_date')),
  due_at INTEGER,
  due TEXT,
  client_facing INTEGER NOT NULL,
  hours REAL NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'covered', 'left', 'nobody', 'void')),
  opened_at INTEGER NOT NULL,
  decided_by TEXT REFERENCES person (id),
  decided_at INTEGER,
  stage INTEGER NOT NULL,
  asked_at INTEGER
) STRICT;
CREATE INDEX need_by_state ON need (state);
`;
