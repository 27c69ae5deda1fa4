-- Connecting to vendors. Lists in one column are separated by spaces.

ALTER TABLE provider_settings ADD COLUMN client_id TEXT;
ALTER TABLE provider_settings ADD COLUMN secrets TEXT;        -- sealed; with client_id: the tenant's own app
ALTER TABLE provider_settings ADD COLUMN scopes TEXT;
ALTER TABLE provider_settings ADD COLUMN redirect_uris TEXT;

-- What a vendor gave for a connection; sealed.
CREATE TABLE connection_tokens (
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
  provider TEXT NOT NULL,
  sealed TEXT NOT NULL,
  expires_at BIGINT NOT NULL,           -- of the access token
  PRIMARY KEY (user_seq, provider)
){clustered};

-- How many notifications of vendors were accepted, refused, or named nobody here.
CREATE TABLE vendor_notices (
  provider TEXT NOT NULL,
  outcome TEXT NOT NULL,
  notices BIGINT NOT NULL,
  last_at BIGINT NOT NULL,
  PRIMARY KEY (provider, outcome)
){clustered};

-- The simulated vendors' own records: who wears their device, and what was granted to whom.
CREATE TABLE vendor_accounts (
  provider TEXT NOT NULL,
  account TEXT NOT NULL,
  user_seq BIGINT NOT NULL REFERENCES users (seq) ON DELETE CASCADE, -- the person whose account it is
  opened_at BIGINT NOT NULL,
  failing TEXT NOT NULL DEFAULT '',     -- kinds of data that cannot be had at the moment
  PRIMARY KEY (provider, account)
){clustered};
CREATE INDEX vendor_accounts_user ON vendor_accounts (user_seq);
CREATE TABLE vendor_grants (
  code_sha256 TEXT NOT NULL PRIMARY KEY,
  provider TEXT NOT NULL,
  account TEXT NOT NULL,
  client_id TEXT NOT NULL,
  redirect_uri TEXT NOT NULL,
  challenge TEXT NOT NULL,              -- PKCE S256, '' without
  scope TEXT NOT NULL,
  code_expires_at BIGINT NOT NULL,
  access_sha256 TEXT UNIQUE,            -- from here on: once the code was redeemed
  refresh_sha256 TEXT UNIQUE,
  access_expires_at BIGINT,
  revoked BIGINT NOT NULL DEFAULT 0,
  FOREIGN KEY (provider, account) REFERENCES vendor_accounts (provider, account) ON DELETE CASCADE
){clustered};
CREATE INDEX vendor_grants_account ON vendor_grants (provider, account);
