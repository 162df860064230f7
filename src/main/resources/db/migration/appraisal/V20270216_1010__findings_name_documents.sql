-- The documents of the project that a finding names, by their ids: one that goes leaves the finding, which then says so.
alter table appraisal.findings add documents uuid[] not null default '{}' check (cardinality(documents) <= 50);
