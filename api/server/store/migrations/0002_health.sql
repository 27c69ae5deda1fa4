-- Health data. Instants are microseconds since 1970 UTC, zone offsets minutes east of UTC.

-- Whatever recorded or delivered data: a vendor, the app or feed, the device.
CREATE TABLE data_sources (
  seq {identity},
  id TEXT NOT NULL UNIQUE,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  source TEXT NOT NULL,                 -- app or feed, '' when not told
  device TEXT NOT NULL,                 -- model, '' when not told
  device_name TEXT NOT NULL,
  device_type TEXT NOT NULL,            -- 'watch', 'phone', ..., 'unknown'
  manufacturer TEXT NOT NULL,
  hardware TEXT NOT NULL,
  software TEXT NOT NULL,               -- the newest told
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX data_sources_identity ON data_sources (user_seq, provider, source, device, device_name, device_type);

-- The samples of one kind from one source. Their number and their span are kept by every write.
CREATE TABLE series (
  seq {identity},
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  type BIGINT NOT NULL,                 -- number of contract/health/series
  source_seq BIGINT NOT NULL REFERENCES data_sources (seq) ON DELETE CASCADE,
  daily_total BIGINT NOT NULL,          -- 1: a vendor's totals of whole days, never to be added to samples
  samples BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX series_identity ON series (user_seq, type, source_seq, daily_total);
CREATE INDEX series_source ON series (source_seq);

-- One local calendar day of a series: the samples packed (store/health/packing) and what summaries need of them.
-- Packed days instead of a row a sample: 5 bytes a sample instead of 70, and one read a day. Not clustered: a search among
-- rows that are stored in their key reads each of them whole, and a day is larger than a page.
CREATE TABLE sample_days (
  series_seq BIGINT NOT NULL REFERENCES series (seq) ON DELETE CASCADE,
  day BIGINT NOT NULL,                  -- local day on which the samples start, days since 1970
  samples BIGINT NOT NULL,
  first_at BIGINT NOT NULL,             -- earliest start
  last_at BIGINT NOT NULL,              -- latest start
  total DOUBLE PRECISION NOT NULL,
  minimum DOUBLE PRECISION NOT NULL,
  maximum DOUBLE PRECISION NOT NULL,
  last_value DOUBLE PRECISION NOT NULL, -- of the latest sample
  packed {bytes} NOT NULL,
  PRIMARY KEY (series_seq, day)
);

CREATE TABLE workouts (
  seq {identity},
  id TEXT NOT NULL UNIQUE,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  source_seq BIGINT NOT NULL REFERENCES data_sources (seq) ON DELETE CASCADE,
  external_id TEXT,
  type TEXT NOT NULL,                   -- unified
  name TEXT,
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  zone_offset BIGINT,
  duration_seconds DOUBLE PRECISION NOT NULL,  -- without pauses
  calories_kcal DOUBLE PRECISION,
  distance_meters DOUBLE PRECISION,
  avg_heart_rate DOUBLE PRECISION,
  max_heart_rate DOUBLE PRECISION,
  elevation_gain_meters DOUBLE PRECISION,
  detail TEXT NOT NULL,                 -- JSON object: statistics, events, metadata
  route {bytes},                        -- packed points, see store/health/route
  updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX workouts_identity ON workouts (source_seq, start_at, end_at, type);
CREATE INDEX workouts_external ON workouts (source_seq, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX workouts_start ON workouts (user_seq, start_at, id);

-- Stages as delivered; sessions are joined from them by every write.
CREATE TABLE sleep_stages (
  source_seq BIGINT NOT NULL REFERENCES data_sources (seq) ON DELETE CASCADE,
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  stage TEXT NOT NULL,
  zone_offset BIGINT,
  PRIMARY KEY (source_seq, start_at, end_at, stage)
){clustered};

CREATE TABLE sleep_sessions (
  seq {identity},
  id TEXT NOT NULL UNIQUE,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  source_seq BIGINT NOT NULL REFERENCES data_sources (seq) ON DELETE CASCADE,
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  zone_offset BIGINT,
  wake_day BIGINT NOT NULL,             -- local day of end_at, days since 1970
  asleep_seconds DOUBLE PRECISION NOT NULL,
  awake_seconds DOUBLE PRECISION NOT NULL,
  light_seconds DOUBLE PRECISION NOT NULL,
  deep_seconds DOUBLE PRECISION NOT NULL,
  rem_seconds DOUBLE PRECISION NOT NULL,
  interruptions BIGINT NOT NULL,
  nap BIGINT NOT NULL
);
CREATE INDEX sleep_sessions_start ON sleep_sessions (user_seq, start_at, id);
CREATE INDEX sleep_sessions_source ON sleep_sessions (source_seq, start_at);
CREATE INDEX sleep_sessions_wake ON sleep_sessions (user_seq, wake_day);

-- Scores that a vendor delivered; ours are computed when they are read.
CREATE TABLE health_scores (
  id TEXT NOT NULL UNIQUE,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  category TEXT NOT NULL,
  day BIGINT NOT NULL,
  score DOUBLE PRECISION NOT NULL,
  qualifier TEXT,
  components TEXT NOT NULL,             -- JSON object
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (user_seq, category, day, provider)
){clustered};

-- What a person or an export states about the person and the day.
CREATE TABLE profiles (
  user_seq BIGINT NOT NULL PRIMARY KEY REFERENCES users (seq) ON DELETE CASCADE,
  birth_date TEXT,
  sex TEXT,
  blood_type TEXT,
  skin_type TEXT
);
CREATE TABLE activity_rings (
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  day BIGINT NOT NULL,
  energy_kcal DOUBLE PRECISION, energy_goal_kcal DOUBLE PRECISION,
  move_minutes DOUBLE PRECISION, move_goal_minutes DOUBLE PRECISION,
  exercise_minutes DOUBLE PRECISION, exercise_goal_minutes DOUBLE PRECISION,
  stand_hours DOUBLE PRECISION, stand_goal_hours DOUBLE PRECISION,
  PRIMARY KEY (user_seq, day)
){clustered};

-- Long work. A killed server finds here what to go on with.
CREATE TABLE jobs (
  seq {identity},
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  tenant BIGINT NOT NULL REFERENCES developers (tenant) ON DELETE CASCADE,
  user_seq BIGINT REFERENCES users (seq) ON DELETE CASCADE,
  provider TEXT,
  source TEXT NOT NULL,                 -- as in the contract's sync runs
  stage TEXT NOT NULL,
  status TEXT NOT NULL,
  message TEXT NOT NULL,
  error TEXT,
  done BIGINT NOT NULL DEFAULT 0,       -- items
  total BIGINT,
  input TEXT NOT NULL,                  -- JSON, of the kind
  state TEXT NOT NULL,                  -- JSON, where to go on
  report TEXT NOT NULL,                 -- JSON, what came of it
  cancel_requested BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  started_at BIGINT,
  updated_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX jobs_open ON jobs (status, seq);
CREATE INDEX jobs_user ON jobs (user_seq, seq);
CREATE INDEX jobs_tenant ON jobs (tenant, seq);

-- Addresses of the object store that were given out, and what became of them.
CREATE TABLE uploads (
  key TEXT NOT NULL PRIMARY KEY,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  job_id TEXT NOT NULL,                 -- of the import that the upload starts
  name TEXT NOT NULL,
  most_bytes BIGINT NOT NULL,
  bytes BIGINT,                         -- empty until the upload is complete
  notification TEXT NOT NULL DEFAULT '',  -- what the object store told of it, as sent
  notified_at BIGINT,                   -- the import was started
  created_at BIGINT NOT NULL
);
CREATE INDEX uploads_user ON uploads (user_seq);

-- Finished and running exports; the download token is nowhere, only its hash.
CREATE TABLE exports (
  id TEXT NOT NULL PRIMARY KEY,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  job_id TEXT NOT NULL,
  token_sha256 TEXT UNIQUE,
  status TEXT NOT NULL,
  bytes BIGINT,
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  downloaded_at BIGINT
);

-- OAuth: a state is used once; tokens of vendors belong to a connection.
CREATE TABLE oauth_states (
  state_sha256 TEXT NOT NULL PRIMARY KEY,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  redirect_uri TEXT,
  verifier TEXT NOT NULL,               -- PKCE
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE TABLE provider_settings (
  tenant BIGINT NOT NULL REFERENCES developers (tenant) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  enabled BIGINT NOT NULL,
  live_sync_mode TEXT,
  PRIMARY KEY (tenant, provider)
){clustered};
CREATE TABLE source_priorities (
  tenant BIGINT NOT NULL REFERENCES developers (tenant) ON DELETE CASCADE,
  kind TEXT NOT NULL,                   -- 'provider' or 'device_type'
  name TEXT NOT NULL,
  id TEXT NOT NULL,
  priority BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (tenant, kind, name)
){clustered};
