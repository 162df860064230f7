-- An account is a person who may sign in. The mail is kept as normalised by MailAddress: without blanks, in lower case.
create table identity.accounts (
    person_id uuid primary key references identity.people,
    mail text not null unique check (mail = lower(mail) and mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 254),
    password text check (password like '{%'),
    is_demonstration boolean not null default false,
    created_at timestamptz not null,
    locked_at timestamptz,
    locked_because text,
    check ((locked_at is null) = (locked_because is null))
);

-- One generator of one-time codes for each person; the next one counts once a code of it was seen.
create table identity.code_generators (
    person_id uuid primary key references identity.accounts,
    secret text check (secret ~ '^[A-Z2-7]{32}$'),
    next_secret text check (next_secret ~ '^[A-Z2-7]{32}$')
);

-- A code is used once: the key decides, also between two nodes.
create table identity.used_codes (
    person_id uuid not null references identity.accounts,
    step bigint not null,
    primary key (person_id, step)
);

create table identity.sign_ins (
    id uuid primary key,
    person_id uuid not null references identity.accounts,
    token_digest text not null unique check (token_digest ~ '^[0-9a-f]{64}$'),
    way text not null check (way in ('PASSKEY', 'PASSWORD', 'PROVIDER', 'LINK', 'DEMONSTRATION')),
    standing text not null check (standing in ('CODE_MISSING', 'SETTING_UP', 'WHOLE')),
    passkey_id uuid,
    device text not null check (length(device) <= 80),
    began_at timestamptz not null,
    confirmed_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    ended_because text,
    check ((ended_at is null) = (ended_because is null)),
    check ((passkey_id is not null) = (way = 'PASSKEY'))
);
create index on identity.sign_ins (person_id, began_at desc, id desc);
create index on identity.sign_ins (began_at);

-- Failed tries, by digests of account and address, thrown away after a day.
create table identity.tries (
    id uuid primary key,
    subject text not null,
    failed_at timestamptz not null
);
create index on identity.tries (subject, failed_at desc);
create index on identity.tries (failed_at);

create table identity.links (
    id uuid primary key,
    person_id uuid not null references identity.accounts,
    kind text not null check (kind in ('INVITATION', 'RECOVERY')),
    token_digest text not null unique check (token_digest ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index on identity.links (person_id, made_at desc);

-- A way to sign in that was begun and must end in the same browser: what a passkey or a provider has to answer.
create table identity.beginnings (
    id uuid primary key,
    token_digest text not null unique check (token_digest ~ '^[0-9a-f]{64}$'),
    content text not null check (length(content) <= 4000),
    begun_at timestamptz not null
);
create index on identity.beginnings (begun_at);

call history.track('identity.accounts', masked => array['password'], erasable => array['mail', 'locked_because']);
call history.track('identity.code_generators', masked => array['secret', 'next_secret']);
call history.leave('identity.used_codes', 'Notes which one-time codes were seen, which nobody asks about later');
call history.leave('identity.sign_ins', 'Lists sign-ins with their own times; what was done in them has its entries');
call history.leave('identity.tries', 'Counts failed tries by digests, thrown away after a day');
call history.track('identity.links', masked => array['token_digest']);
call history.leave('identity.beginnings', 'Lives for minutes, until the other side has answered');
