-- How a sign-in at a vendor ended, for those who wait for it. Open ones have no outcome.
ALTER TABLE oauth_states ADD COLUMN outcome TEXT CHECK (outcome IN ('connected', 'declined', 'failed'));
ALTER TABLE oauth_states ADD COLUMN error TEXT;               -- why not, in the vendor's word or ours
