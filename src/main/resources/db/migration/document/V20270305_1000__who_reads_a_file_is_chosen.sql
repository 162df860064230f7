-- Whom the office lets read a version beside itself, by groups, from which the audience follows whenever those change;
-- null where nobody chose, so that the audience stands as it was given.
alter table document.versions add column readers text[] check (readers <@ array['BODIES', 'PROMOTER', 'MINISTRY', 'BANK']);

-- What a link was made for says what is asked when it is opened; links live for minutes.
delete from document.links;
alter table document.links
    drop column is_for_checking,
    add column purpose text not null check (purpose in ('READING', 'CHECKING', 'WRITING'));
