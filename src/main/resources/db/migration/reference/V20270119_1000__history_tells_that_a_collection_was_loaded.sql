-- Operations are too many to be told one by one: who follows the changes reads them again when the file is another one.
alter table reference.collections add column loaded text check (loaded ~ '^[0-9a-f]{64}$');
