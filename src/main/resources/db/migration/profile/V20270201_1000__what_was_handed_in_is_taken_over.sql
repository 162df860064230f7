-- What the office took over into the project of a version that was handed in, and that it took that back. Whom and what
-- it names is named as it was then: organisations become one and are taken away without being asked for here. Sums are in
-- euro cents; what the partners are called stands in the version, by the numbers of its rows.
create table profile.takeovers (
    id uuid primary key,
    profile_id uuid not null,
    number int not null,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    workshop uuid,
    funding_programme text,
    funding_area text,
    promoter uuid,
    partner_rows int[] not null,
    partners uuid[] not null,
    total_cost bigint check (total_cost >= 0),
    own_share bigint check (own_share >= 0),
    funding_sought bigint check (funding_sought >= 0),
    taken_by uuid not null,
    taken_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    foreign key (profile_id, number) references profile.versions (profile_id, number),
    check (num_nulls(funding_programme, funding_area) in (0, 2)),
    check (cardinality(partner_rows) = cardinality(partners)),
    check (num_nulls(undone_by, undone_at) in (0, 2))
);
create index on profile.takeovers (profile_id, taken_at desc);

call history.track('profile.takeovers', masked => array['one_time_key']);
