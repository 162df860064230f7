-- What a body decided is told to nobody before the extract of its minutes is signed: until then it waits here, and the
-- project stays where its last move led. What waits after a move that is no longer the last is overtaken.
create table moving.extracts (
    project_id uuid not null,
    after int not null,
    outcome text not null check (outcome <> ''),
    decided_on date not null check (decided_on between '1990-01-01' and '2100-12-31'),
    reason text check (reason <> '' and length(reason) <= 4000),
    conditions text check (conditions <> '' and length(conditions) <= 4000),
    due_on date check (due_on between '1990-01-01' and '2100-12-31'),
    amount bigint check (amount >= 0),
    source text check (source <> '' and length(source) <= 4000),
    signatory text check (signatory <> '' and length(signatory) <= 200),
    signed_on date check (signed_on between '1990-01-01' and '2100-12-31'),
    row_key text not null generated always as (project_id::text || ' ' || after::text) stored,
    primary key (project_id, after),
    foreign key (project_id, after) references project.moves,
    check ((signatory is null) = (signed_on is null)),
    check (signed_on >= decided_on)
);

call history.track('moving.extracts', erasable => array['reason', 'conditions', 'source', 'signatory']);
