-- What summaries need of a day without the row that holds its samples: a row is a page, an entry here 70 bytes.
CREATE INDEX sample_days_rollup ON sample_days
  (series_seq, day, samples, first_at, last_at, total, minimum, maximum, last_value);
