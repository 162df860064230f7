-- Why what was set for later did not come about, and until when one that failed is left alone.
alter table draft.plans
    add column lapse text check (lapse in ('LATE', 'CHANGED', 'ACCOUNT', 'RECALLED', 'REFUSED')),
    add column put_off_until timestamptz,
    add constraint plans_lapse_when_dropped check (lapse is null or state = 'DROPPED');

alter table draft.acts drop constraint acts_deed_check;
alter table draft.acts add constraint acts_deed_check check (deed in (
    'SAVED', 'PROPOSED', 'PLANNED', 'PUBLISHED', 'DISCARDED', 'RECALLED', 'REPUBLISHED', 'LIFTED', 'LAPSED', 'TAKEN_OVER'));
