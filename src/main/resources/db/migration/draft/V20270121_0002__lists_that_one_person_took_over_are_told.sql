-- A list writes records past their drafts: where no second person saw it, that is an act of its own.
alter table draft.acts drop constraint acts_deed_check;
alter table draft.acts add constraint acts_deed_check check (deed in (
    'SAVED', 'PROPOSED', 'PUBLISHED', 'DISCARDED', 'RECALLED', 'REPUBLISHED', 'TAKEN_OVER'));
