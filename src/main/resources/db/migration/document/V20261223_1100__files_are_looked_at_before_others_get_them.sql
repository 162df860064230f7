create schema document;

-- A document belongs to a record of another module, named by its kind and id; it has versions, and the last one counts.
create table document.documents (
    id uuid primary key,
    owner_kind text not null check (owner_kind ~ '^[a-z]+(-[a-z]+)*$'),
    owner_id uuid not null,
    removed_at timestamptz
);
create index documents_by_owner on document.documents (owner_kind, owner_id);

create table document.versions (
    id uuid primary key,
    document_id uuid not null references document.documents (id),
    number int not null check (number between 1 and 100),
    name text not null check (name <> '' and length(name) <= 120),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size between 1 and 26214400),
    type text not null check (type in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'PNG', 'JPEG', 'CSV', 'TXT')),
    audience text[] not null,
    state text not null check (state in ('CHECKING', 'CLEARED', 'UNCHECKED', 'HELD', 'REFUSED')),
    reason text not null check (reason in ('', 'stranger', 'silent', 'virus', 'office')),
    remark text not null check (length(remark) <= 500),
    uploaded_by uuid references identity.people (id),
    uploaded_at timestamptz not null,
    decided_by uuid references identity.people (id),
    decided_at timestamptz,
    next_check_at timestamptz,
    tries int not null check (tries >= 0),
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    unique (document_id, number),
    check ((reason <> '') = (state in ('HELD', 'REFUSED'))),
    check ((decided_by is null) = (decided_at is null))
);
create index versions_by_time on document.versions (uploaded_at desc, id desc);
create index versions_by_digest on document.versions (digest);
create index versions_to_check on document.versions (next_check_at) where next_check_at is not null;
create index versions_held on document.versions (uploaded_at, id) where state = 'HELD';

-- What stands in a version, for those who search; empty when it holds no text or could not be read in time.
create table document.texts (
    version_id uuid primary key references document.versions (id),
    content text not null check (length(content) <= 100000),
    read_at timestamptz not null
);

-- A way to one version for one session, for minutes.
create table document.links (
    token_digest text primary key check (token_digest ~ '^[0-9a-f]{64}$'),
    session_digest text not null check (session_digest ~ '^[0-9a-f]{64}$'),
    version_id uuid not null references document.versions (id),
    expires_at timestamptz not null
);
create index links_by_end on document.links (expires_at);

call history.track('document.documents');
call history.track('document.versions', erasable => array['name', 'remark'], masked => array['one_time_key']);
call history.leave('document.texts', 'it can be read again from the file');
call history.leave('document.links', 'they live for minutes');
