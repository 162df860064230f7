-- What a search found when it was looked at last, as one digest: while it finds the same, nothing is read or written.
alter table alert.searches add column found_digest uuid;

-- Whoever reads an address and never wants to be asked again whether a search is theirs. The id is the beginning of a
-- SHA-256 of the address; the address itself is kept nowhere.
create table alert.refusals (
    id uuid primary key,
    link_digest text not null unique,
    refused_at timestamptz not null
);

call history.leave('alert.refusals', 'Hashes of addresses that want no questions, by their own wish');
