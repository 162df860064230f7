-- When the scanner is asked about a version, and how often it was; gone when it has answered or nobody waits any more.
create table document.checks (
    version_id uuid primary key references document.versions (id),
    next_at timestamptz not null,
    tries int not null check (tries >= 0)
);
create index checks_by_time on document.checks (next_at, version_id);
call history.leave('document.checks', 'it only says when the scanner is asked again');

insert into document.checks (version_id, next_at, tries)
select v.id, v.next_check_at, v.tries
from document.versions v join document.documents d on d.id = v.document_id
where v.next_check_at is not null and v.state <> 'REFUSED' and d.removed_at is null;

delete from document.texts t using document.versions v, document.documents d
where v.id = t.version_id and d.id = v.document_id and (v.state = 'REFUSED' or d.removed_at is not null);

alter table document.versions drop column next_check_at, drop column tries;
