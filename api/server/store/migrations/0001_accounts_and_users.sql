-- Instants are microseconds since 1970 UTC, booleans 0 or 1, ids UUIDs in lower case.
-- Words in braces: see dialect.h.

CREATE TABLE developers (
  tenant {identity},                    -- short stand-in for the id in every other table
  id TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  first_name TEXT,
  last_name TEXT,
  password_hash TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('developer', 'reviewer', 'root')),
  plan TEXT NOT NULL CHECK (plan IN ('hobby', 'developer', 'scale', 'enterprise')),
  verified BIGINT NOT NULL,
  locked_until BIGINT,
  failed_logins BIGINT NOT NULL DEFAULT 0,
  tokens_valid_from BIGINT NOT NULL DEFAULT 0,   -- the generation of valid tokens
  user_count BIGINT NOT NULL DEFAULT 0,          -- kept by every insert and delete of users
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX developers_email ON developers (lower(email));

CREATE TABLE api_keys (
  id TEXT NOT NULL PRIMARY KEY,
  tenant BIGINT NOT NULL REFERENCES developers (tenant) ON DELETE CASCADE,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,          -- of the full key, hexadecimal; the key itself is nowhere
  prefix TEXT NOT NULL,
  last4 TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  last_used_at BIGINT
);
CREATE INDEX api_keys_tenant ON api_keys (tenant, created_at);

CREATE TABLE users (
  seq {identity},                       -- order of creation: breaks ties of every sort
  id TEXT NOT NULL UNIQUE,
  tenant BIGINT NOT NULL REFERENCES developers (tenant) ON DELETE CASCADE,
  email TEXT,
  first_name TEXT,
  last_name TEXT,
  external_user_id TEXT,
  search_text TEXT NOT NULL,            -- the four above, folded: see users.cpp
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  last_synced_at BIGINT,
  last_synced_provider TEXT
);
CREATE UNIQUE INDEX users_email ON users (tenant, lower(email));
CREATE UNIQUE INDEX users_external ON users (tenant, external_user_id);
CREATE INDEX users_created ON users (tenant, created_at);
CREATE INDEX users_first_name ON users (tenant, lower(first_name));
CREATE INDEX users_last_name ON users (tenant, lower(last_name));
CREATE INDEX users_synced ON users (tenant, last_synced_at);
CREATE INDEX users_search ON users (tenant, search_text);   -- read from end to end by a search, instead of the rows

CREATE TABLE connections (
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'revoked', 'expired')),
  connected_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  last_synced_at BIGINT,
  scope TEXT,
  provider_user_id TEXT,
  provider_username TEXT,
  PRIMARY KEY (user_seq, provider)
){clustered};
CREATE INDEX connections_account ON connections (provider_user_id, provider) WHERE provider_user_id IS NOT NULL;

CREATE TABLE audit_log (
  seq {identity},
  id TEXT NOT NULL UNIQUE,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,                  -- for people: an e-mail, or 'system'
  actor_id TEXT,
  action TEXT NOT NULL,
  target TEXT,
  detail TEXT NOT NULL,                 -- a JSON object
  ip TEXT,
  request_id TEXT,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX audit_log_actor ON audit_log (actor_id, seq);
CREATE INDEX audit_log_action ON audit_log (action, seq);
{append_only:audit_log}

CREATE TABLE idempotency (
  caller TEXT NOT NULL,                 -- whose keys: two callers may choose the same
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  status BIGINT,                        -- empty while the first request runs
  headers TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  claimed_at BIGINT NOT NULL,
  PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_age ON idempotency (claimed_at);

CREATE TABLE revoked_tokens (
  jti TEXT NOT NULL PRIMARY KEY,
  expires_at BIGINT NOT NULL
);
CREATE INDEX revoked_tokens_expiry ON revoked_tokens (expires_at);

CREATE TABLE relay_applications (
  application_id TEXT NOT NULL PRIMARY KEY,
  tenant BIGINT NOT NULL REFERENCES developers (tenant) ON DELETE CASCADE,
  client_id TEXT NOT NULL UNIQUE,
  secret_sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);
