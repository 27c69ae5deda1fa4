-- The Relay gateway and its portal. A database holds the accounts of one country. Lists in one column are separated by
-- spaces.

CREATE TABLE relay_tenants (
  id TEXT NOT NULL PRIMARY KEY,         -- 24 hexadecimal digits
  slug TEXT NOT NULL UNIQUE,
  alias TEXT UNIQUE
);
INSERT INTO relay_tenants (id, slug, alias)
  VALUES ('67480000000000000000a001', 'relay-health-default', 'rely-health-default');

-- An account of the portal. Its health data are those of an end-user.
CREATE TABLE relay_users (
  seq {identity},
  id TEXT NOT NULL UNIQUE,              -- 24 hexadecimal digits
  tenant TEXT NOT NULL,                 -- id of relay_tenants
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  first_name TEXT NOT NULL,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  role TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),
  created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX relay_users_email ON relay_users (tenant, lower(email));
CREATE INDEX relay_users_user ON relay_users (user_seq);

-- Sign-in was not built when these were made: nobody can have used one.
DROP TABLE relay_applications;
CREATE TABLE relay_applications (
  seq {identity},
  id TEXT NOT NULL UNIQUE,              -- 24 hexadecimal digits
  owner BIGINT NOT NULL REFERENCES relay_users (seq) ON DELETE CASCADE,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),
  webhook_url TEXT,
  redirect_url TEXT,
  package_name TEXT,
  devices TEXT NOT NULL,
  webhook_secret TEXT NOT NULL,         -- sealed
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX relay_applications_name ON relay_applications (owner, lower(name));

-- A token carries the generation of the secret that opened it. The secret before, while it still works, is of the
-- generation before.
CREATE TABLE relay_credentials (
  seq {identity},
  client_id TEXT NOT NULL UNIQUE,
  application BIGINT NOT NULL REFERENCES relay_applications (seq) ON DELETE CASCADE,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),
  secret_hash TEXT NOT NULL,            -- argon2id
  last4 TEXT NOT NULL,
  generation BIGINT NOT NULL DEFAULT 0,
  previous_hash TEXT,
  previous_until BIGINT,
  created_at BIGINT NOT NULL,
  rotated_at BIGINT,
  last_used_at BIGINT
);
CREATE INDEX relay_credentials_application ON relay_credentials (application);

-- Events for the webhook URL of an application, and what became of them.
CREATE TABLE relay_events (
  seq {identity},
  id TEXT NOT NULL UNIQUE,
  application BIGINT NOT NULL REFERENCES relay_applications (seq) ON DELETE CASCADE,
  type TEXT NOT NULL,
  url TEXT NOT NULL,
  payload TEXT NOT NULL,                -- JSON, as it is sent
  status TEXT NOT NULL CHECK (status IN ('pending', 'delivered', 'failed')),
  attempts BIGINT NOT NULL DEFAULT 0,
  response_code BIGINT,
  error TEXT,
  created_at BIGINT NOT NULL,
  next_attempt_at BIGINT,
  delivered_at BIGINT
);
CREATE INDEX relay_events_application ON relay_events (application, seq);
CREATE INDEX relay_events_due ON relay_events (next_attempt_at) WHERE status = 'pending';

-- A sign-in that an application of Relay began: where the browser returns, and with what.
ALTER TABLE oauth_states ADD COLUMN relay_application BIGINT REFERENCES relay_applications (seq) ON DELETE CASCADE;
ALTER TABLE oauth_states ADD COLUMN relay_state TEXT;
