insert into project.projects (id, key, title_de, summary_de, sources, origin_source, origin_id, origin_as_of)
values (:id, :key, 'Eine Halle', '', '{}', 'here', :id::text, :begun);
insert into project.moves (project_id, number, kind, procedure, version, step, status, as_of, sources, moved_by, moved_at)
values (:id, 1, 'ENTERED', 'lausitz-brandenburg', 1, 'qualification', 'UNDER_WAY', :begun, '{}', :by, :begun);
insert into project.moves (project_id, number, kind, procedure, version, step, status, as_of, sources, moved_by, moved_at,
    left_step, outcome, ending)
values (:id, 2, :kind, 'lausitz-brandenburg', 1, 'qualification', :status, :last, '{}', :by, :last,
    case when :kind = 'MOVED' then 'qualification' end, :outcome, :ending);
insert into moving.remarks (project_id, number, reason, conditions) values (:id, 2, :words, 'Auflage');
insert into moving.extracts (project_id, after, id, state, outcome, decided_on, reason, signatory, signed_on)
values (:id, 1, :id, 'SIGNED', 'recommended', '2020-11-02', :words, 'Vorsitz', '2020-11-03');
insert into appraisal.findings (id, project_id, stay, item, verdict, who, words, entered_by, entered_by_name, entered_at)
values (:id, :id, 1, 'check:ELIGIBILITY', 'PASSED', 'Frau Anders', :words, :by, 'Olga', :begun);
update appraisal.findings set words = words || ' (zweimal)' where id = :id;
insert into profile.profiles (id, one_time_key, key, form, state, revision, begun_at, changed_at)
values (:id, md5(:id::text), :key, 'projektsteckbrief/1', 'HANDED_IN', 1, :begun, :begun);
insert into profile.versions (id, profile_id, number, one_time_key, revision, form, is_whole, language, answers, digest,
    handed_in_at)
values (:id, :id, 1, md5(:id::text), 1, 'projektsteckbrief/1', true, 'de', jsonb_build_object('contact', :words),
    repeat('a', 64), :begun);
insert into profile.messages (id, profile_id, number, one_time_key, is_of_office, words, written_at)
values (:id, :id, 1, md5(:id::text), false, :words, :begun);
insert into profile.replies (id, profile_id, number, one_time_key, questions, reason, replied_by, replied_at)
values (:id, :id, 1, md5(:id::text), '{title}', :words, :by, :begun);
