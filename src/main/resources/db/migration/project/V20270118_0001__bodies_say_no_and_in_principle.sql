-- What a body decided in public is on record also when it did not bring the project on.
alter table project.decisions
    drop constraint decisions_outcome_check,
    add constraint decisions_outcome_check check (outcome in ('RECOMMENDED', 'CONFIRMED', 'CONFIRMED_IN_PRINCIPLE',
        'NOT_CONFIRMED', 'GRANTED'));
