-- What somebody without an account wrote is confidential as well: the record is noted, and no person.
alter table privacy.reads alter column concerned_id drop not null;
alter table privacy.reads drop constraint reads_read_on_reader_id_kind_record_key_concerned_id_key;
alter table privacy.reads add constraint reads_once_a_day
    unique nulls not distinct (read_on, reader_id, kind, record_key, concerned_id);
create index on privacy.reads (record_key, read_on desc, id desc);
