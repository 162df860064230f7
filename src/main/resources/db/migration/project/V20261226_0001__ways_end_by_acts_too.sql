-- a promoter takes a project back from any step, or lets it become part of another: that no outcome of a step tells
alter table project.moves
    add column ending text check (ending in ('WITHDRAWN', 'MERGED')),
    add constraint moves_ended_by_act_check check ((ending is not null) = (kind in ('WITHDRAWN', 'MERGED'))),
    drop constraint moves_check,
    add constraint moves_step_check check (ending is not null or (step is null) = (status = 'NOT_RECORDED')),
    drop constraint moves_kind_check,
    add constraint moves_kind_check check (kind in ('TAKEN_OVER', 'ENTERED', 'MOVED', 'CARRIED_OVER', 'REASSIGNED',
        'SPLIT_OFF', 'WITHDRAWN', 'MERGED', 'RESTORED')),
    drop constraint moves_outcome_check,
    add constraint moves_outcome_check check (case
        when kind = 'MOVED' then outcome is not null
        when kind in ('CARRIED_OVER', 'RESTORED') then true
        else outcome is null end);
