-- The digest of each record of a package, in the order of its keys: a record that is another by now is not the one that
-- the archive has. Packages that were made before have none, and let nothing go.
alter table privacy.handovers
    add column record_digests text[] not null default '{}'
        check (cardinality(record_digests) in (0, cardinality(record_keys)));
