-- What phones hold and send beside health data.

-- Refresh tokens of SDK users: only their hashes. Tokens that came from one another share a family; a used one that
-- comes back was stolen and ends the family.
CREATE TABLE refresh_tokens (
  sha256 TEXT NOT NULL PRIMARY KEY,
  family TEXT NOT NULL,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  access_jti TEXT NOT NULL,             -- of the access token given out with it
  access_expires_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  ended_at BIGINT                       -- used or revoked
);
CREATE INDEX refresh_tokens_family ON refresh_tokens (family);
CREATE INDEX refresh_tokens_user ON refresh_tokens (user_seq, expires_at);

-- Codes to type into an app instead of a token; one a user.
CREATE TABLE invitation_codes (
  user_seq BIGINT NOT NULL PRIMARY KEY REFERENCES users (seq) ON DELETE CASCADE,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE TABLE sdk_logs (
  seq {identity},
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  provider TEXT,
  sdk_version TEXT,
  event_type TEXT NOT NULL,
  at BIGINT NOT NULL,                   -- by the phone's clock
  data TEXT NOT NULL,                   -- JSON
  received_at BIGINT NOT NULL
);
CREATE INDEX sdk_logs_user ON sdk_logs (user_seq, received_at);
