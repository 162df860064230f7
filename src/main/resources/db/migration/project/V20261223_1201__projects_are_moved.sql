-- by which outcome of which step a project came here; null when it entered here, or another record tells
alter table project.moves
    add column left_step text,
    add column outcome text,
    add check ((left_step is null) = (outcome is null)),
    add check ((outcome is not null) = (kind = 'MOVED')),
    drop constraint moves_kind_check,
    add constraint moves_kind_check check (kind in ('TAKEN_OVER', 'ENTERED', 'MOVED', 'CARRIED_OVER')),
    drop constraint moves_status_check,
    add constraint moves_status_check check (status in ('RECOMMENDED', 'CONFIRMED', 'APPLICATION_IN_PREPARATION',
        'APPLICATION_OPEN', 'APPLIED', 'PARTLY_GRANTED', 'GRANTED', 'IN_IMPLEMENTATION', 'COMPLETED', 'NOT_RECORDED',
        'UNDER_WAY', 'ENDED'));
