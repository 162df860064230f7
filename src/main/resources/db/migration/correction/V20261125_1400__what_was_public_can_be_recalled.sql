create schema correction;

-- A publication that stands is a row of its module's publications; one that was ended lies here with the reason why.
create table correction.recalls (
    id uuid primary key,
    subject_kind text not null check (subject_kind in (
        'PROJECT', 'MEETING', 'NEWS', 'ORGANISATION', 'WORKSHOP', 'BODY')),
    subject_key text not null check (subject_key <> ''),
    subject_id uuid not null,
    kind text not null check (kind in ('CORRECTED', 'WITHDRAWN')),
    reason_de text not null check (reason_de <> ''),
    reason_en text check (reason_en <> ''),
    published_by uuid not null,
    published_at timestamptz not null,
    recalled_by uuid not null,
    recalled_at timestamptz not null,
    republished_by uuid,
    republished_at timestamptz,
    check ((republished_by is null) = (republished_at is null)),
    unique (subject_id, published_at)
);
create unique index recalls_one_at_a_time on correction.recalls (subject_id) where republished_at is null;
create index recalls_newest on correction.recalls (recalled_at desc, id desc);
create index recalls_subject on correction.recalls (subject_kind, subject_key);

call history.track('correction.recalls', erasable => array['reason_de', 'reason_en']);
