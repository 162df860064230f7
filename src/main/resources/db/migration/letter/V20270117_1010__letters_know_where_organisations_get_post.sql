-- Where letters to an organisation go, as the office writes it down: no source tells streets, so nothing is filled in by itself.
create table letter.addresses (
    organisation_id uuid primary key references organisation.organisations (id) on delete cascade,
    lines text not null check (lines <> '' and length(lines) <= 300),
    changed_by uuid not null references identity.people (id),
    changed_at timestamptz not null
);
call history.track('letter.addresses');
