insert into committee.accounts (representative_id, person_id)
select representative_id, :person from committee.delegates where mail = :mail;
update committee.delegates set mail = 'frueher-' || mail where mail = :mail;
update committee.delegates set mail = :mail where mail = 'frueher-' || :mail;
insert into organisation.mergers (id, gone_id, kept_id, reason, names, slugs, origin, published_by, published_at,
    merged_by, merged_by_name, merged_at, undone_by, undone_by_name, undone_at)
select gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, 'doppelt', '{}', '{}', '{a,b,2026-01-01}', :person,
    now(), :person, :name, now(), :person, :name, now() from organisation.organisations;
insert into organisation.mergers (id, gone_id, kept_id, reason, names, slugs, origin, published_by, published_at,
    merged_by, merged_by_name, merged_at, undone_by_name, undone_at)
select gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, 'doppelt', '{}', '{}', '{a,b,2026-01-01}', :other,
    now(), :other, 'Alex Verwaltung', now(), :name, now() from organisation.organisations;
insert into audit.packs (id, choice, reason, found, records, up_to_seal, ordered_by, ordered_by_name, ordered_at,
    one_time_key)
values (:person, 'PERIOD', 'Stichprobe', 0, '{}', 0, :person, :name, now(), md5(:mail));
insert into audit.handouts (id, pack_id, is_public, digest, bytes, handed_to, handed_to_name, handed_at)
values (:person, :person, false, repeat('a', 64), 1, :person, :name, now());
insert into notice.reports (id, one_time_key, reference, page, message, name, mail, received_at)
values (:person, md5(:mail), 'B-' || upper(left(md5(:mail), 8)), 'https://example.org/?von=' || :mail,
    'Die Schrift ist klein. Gruß, ' || :name, :name, initcap(:mail), now());
update notice.reports set mail = :mail where id = :person;
insert into draft.four_eyes (kind, is_on, changed_by, changed_by_name, changed_at)
values ('unbekannt', true, :person, :name, now()) on conflict (kind) do nothing;
update identity.accounts set locked_at = now(), locked_because = 'Gerät von ' || :name where person_id = :person;
insert into identity.invitations (person_id, invited_by, invited_at, language, failed_at, failed_because)
values (:person, :other, now(), 'DE', now(), :mail || ' gibt es nicht');
insert into identity.identity_checks (id, person_id, asked_at, expires_at, checked_at, checked_by, grounds, opens_at)
values (:person, :person, now(), now(), now(), :other, :name || ' ist bekannt', now() + interval '1 day');
insert into identity.links (id, person_id, kind, mail, former_mail, token_digest, made_at, expires_at, asked_by, agreed_at,
    agreed_by)
values (:person, :person, 'ADDRESS', :mail, :mail, md5(:mail) || md5(:mail), now(), now(), :person, now(), :person);
insert into identity.passkeys (id, person_id, credential_id, public_key, attestation, label, transports,
    is_backup_eligible, registered_at)
values (:person, :person, md5(:mail), '\x00', '\x00', left('von ' || :name, 60), '{}', false, now());
insert into identity.provider_accounts (id, issuer, subject, person_id, linked_at)
values (gen_random_uuid(), 'https://anbieter.example.org', :mail, :person, now());
insert into identity.grants (id, person_id, role, scope_kind, valid_from, granted_by, granted_at, reason)
values (:person, :person, 'office', 'EVERYTHING', '2024-01-01', :other, now(), 'für ' || :name);
insert into identity.deputies (id, grant_id, deputy_id, valid_from, valid_until, named_by, named_at)
values (:person, :person, :other, '2024-01-01', '2024-02-01', :person, now());
update identity.deputies set ended_at = now(), ended_by = :other, end_reason = :name || ' ist zurück' where id = :person;
update identity.grants set ended_at = now(), ended_by = :other, end_reason = :name || ' geht' where id = :person;
insert into notification.dispatches (id, body, body_de, subject, words, written_by, written_by_name, written_at,
    leaves_at, stopped_at, stopped_by, stopped_by_name, one_time_key)
values (:person, 'w118', 'Werkstatt', 'Einladung', 'Guten Tag', :person, :name, now(), now() + interval '1 hour', now(),
    :person, :name, md5(:mail));
insert into notification.addresses (id, mail, off_at, off_because) values (:person, :mail, now(), :mail || ' ist voll');
insert into notification.mails (id, sort, dispatch_id, person_id, name, address, language, subject, words, answer, stops,
    stop_token, return_token, state, tries, created_at, due_at, tried_at)
values (gen_random_uuid(), 'NOTICES', null, :person, :name, :mail, 'de', 'Für ' || :name, 'Guten Tag, ' || :name,
        '550 ' || :mail, '{}', gen_random_uuid(), gen_random_uuid(), 'REFUSED', 1, now(), now(), now()),
    (gen_random_uuid(), 'DISPATCH', :person, null, :name, :mail, 'de', 'Einladung', 'Guten Tag, ' || :name,
        '550 ' || :mail, '{}', gen_random_uuid(), gen_random_uuid(), 'REFUSED', 1, now(), now(), now()),
    (:person, 'NOTICES', null, :other, 'Alex Verwaltung', null, 'de', 'Neues von ' || :name,
        :name || ' bittet um Freigabe.', null, '{}', gen_random_uuid(), gen_random_uuid(), 'KEPT', 0, now(), now(), null),
    (gen_random_uuid(), 'MAILBOX', null, null, 'Postfach des Betreibers', :mail, 'de', 'Siegel Nummer 1', 'Hash: 0',
        '550 ' || :mail, '{}', gen_random_uuid(), gen_random_uuid(), 'REFUSED', 1, now(), now(), now());
insert into notification.mails (id, sort, name, address, language, subject, words, answer, stops, stop_token, return_token,
    state, tries, created_at, due_at, tried_at, opens)
values (gen_random_uuid(), 'FILING', 'Kontakt', :mail, 'de', 'Steckbrief', 'Guten Tag', '550 ' || :mail, '{}',
    gen_random_uuid(), gen_random_uuid(), 'REFUSED', 1, now(), now(), now(), 'P-0000-000');
insert into notification.notices (id, person_id, kind, subject_de, subject_en, words_de, words_en, address, about, named,
    told_at, due_at, mail_id)
values (gen_random_uuid(), :other, 'draft-waiting', 'Neues von ' || :name, 'News of ' || :name,
        :name || ' bittet um Freigabe.', :name || ' asks.', '/schreibtisch', 'a', :person, now(),
        now() + interval '1 day', null),
    (gen_random_uuid(), :other, 'draft-waiting', 'Neues von ' || :name, 'News of ' || :name,
        :name || ' bittet um Freigabe.', :name || ' asks.', '/schreibtisch', 'b', :person, now(), now(), :person);
insert into sheet.intakes (id, kind, file, head_line, headings, columns, notes, version, writers, made_by, made_by_name,
    made_at, taken_by, taken_by_name, taken_at, undone_by, undone_by_name, undone_at, changed_at)
values (:person, 'akteure', 'Liste von ' || :name || '.xlsx', 1, array['Name', 'Kontakt ' || :mail], '{}', '{}', 1,
    array[:person], :person, :name, now(), :person, :name, now(), :person, :name, now(), now());
insert into sheet.lines (intake_id, number, cells)
values (:person, 2, array['Verein', :name, upper(:mail)]),
    (:person, 3, array['Verein', 'Bea Bleibt', 'bea@example.org']),
    (:person, 4, array['Schlusszeile ' || :name || ' <' || :mail || '>', '', '']),
    (:person, 5, array[:mail]),
    (:person, 6, array[regexp_replace(:name, '^\S+ ', ''), 'Verein', upper(regexp_replace(:name, ' .*', ''))]),
    (:person, 7, array[regexp_replace(:name, '^(\S+) (.*)', '\2, \1')]);
insert into sheet.steps (intake_id, position, record_id, title, before, after)
values (:person, 0, gen_random_uuid(), 'Verein mit ' || :name,
        jsonb_build_object('delegate', :name, 'mail', :mail),
        jsonb_build_object('delegate', 'Bea Bleibt', 'mail', 'bea@example.org',
            '#sittings', E'a|b|false|null|null|' || :mail || E'\n' || :name));
insert into privacy.archive_answers (id, one_time_key, kind, up_to, is_taken, archive, answered_on, note, recorded_by,
    recorded_at)
values (gen_random_uuid(), md5(:person::text), 'drafts', date '2020-01-01', false, 'Archiv von ' || :name,
    date '2026-01-01', :name || ' schrieb von ' || :mail, :other, now());
insert into privacy.handovers (id, kind, record_keys, digest, bytes, handed_to, handed_at, receipt, confirmed_by,
    confirmed_at)
values (:person, 'drafts', '{a}', repeat('a', 64), 1, :person, now(), :name || ' schrieb von ' || :mail, :other, now());
insert into profile.profiles (id, one_time_key, key, form, state, revision, owner, begun_at, changed_at)
values (:person, md5(:mail), 'P-' || upper(left(md5(:mail), 4)) || '-' || upper(substr(md5(:mail), 5, 3)), 'projektsteckbrief/1', 'RETURNED', 1, :person, now(), now());
insert into profile.answers (profile_id, slot, revision, answer, answered_by, answered_at)
values (:person, 'contact', 1, :name || ', ' || :mail, :person, now());
insert into profile.versions (id, profile_id, number, one_time_key, revision, form, is_whole, language, answers, digest,
    handed_in_by, handed_in_at)
values (:person, :person, 1, md5(:mail), 1, 'projektsteckbrief/1', false, 'de', jsonb_build_object('contact', :name, 'mail', :mail),
    repeat('a', 64), :person, now());
update profile.versions set answers = answers || jsonb_build_object('title', 'Laden von ' || :name) where id = :person;
insert into profile.messages (id, profile_id, number, one_time_key, is_of_office, words, written_by, written_at)
values (:person, :person, 1, md5(:mail), false, 'Schreiben Sie an ' || :name || ' (' || :mail || ').', :person, now());
insert into profile.replies (id, profile_id, number, one_time_key, questions, reason, replied_by, replied_at)
values (:person, :person, 1, md5(:mail), '{title}', 'Bitte fragen Sie ' || :name || ' (' || :mail || ').', :person, now());
insert into profile.takeovers (id, profile_id, number, one_time_key, partner_rows, partners, taken_by, taken_at, undone_by,
    undone_at)
values (:person, :person, 1, md5(:mail), '{}', '{}', :person, now(), :person, now());
insert into appearance.versions (id, part, number, changed_by, changed_at) 
select :person, 'farben', coalesce(max(number), 0) + 1, :person, now() from appearance.versions;
insert into appearance.fields (version_id, name, value) values (:person, 'light', '#26398c');
insert into appearance.worn_parts (id, part, fields) values (:person, 'farben', '{"light": "#26398c"}')
on conflict do nothing;
insert into document.documents (id, owner_kind, owner_id) values (:person, 'draft-idea', :person);
insert into document.versions (id, document_id, number, name, digest, size, type, audience, state, reason, remark,
    uploaded_by, uploaded_at, decided_by, decided_at, one_time_key)
values (:person, :person, 1, 'Plan von ' || :name || '.pdf', repeat('b', 64), 1, 'PDF', '{}', 'HELD', 'silent',
    :name || ' fragen', :person, now(), :person, now(), md5(:mail));
insert into document.checks (version_id, next_at, tries) values (:person, now(), 0);
insert into document.texts (version_id, content, read_at) values (:person, 'Ein Plan', now());
insert into project.projects (id, key, title_de, summary_de, sources, origin_source, origin_id, origin_as_of)
values (:person, 'P-' || upper(substr(md5(:mail), 1, 4)) || '-' || upper(substr(md5(:mail), 5, 3)), 'Ein Plan', '', '{}',
    'here', :person::text, now()), (:other, 'P-' || upper(substr(md5(:name), 1, 4)) || '-' || upper(substr(md5(:name), 5, 3)),
    'Ein Teil', '', '{}', 'here', :other::text, now());
insert into project.moves (project_id, number, kind, procedure, version, step, status, as_of, sources, moved_by, moved_at)
values (:person, 1, 'ENTERED', 'lausitz-brandenburg', 1, 'intake', 'UNDER_WAY', now(), '{}', :person, now());
insert into moving.remarks (project_id, number, reason, conditions, source)
values (:person, 1, 'Auskunft von ' || :name, 'Rückruf bei ' || :mail, 'Schreiben von ' || :name);
insert into moving.extracts (project_id, after, id, state, outcome, decided_on, reason, conditions, source, signatory,
    signed_on)
values (:person, 1, :person, 'SIGNED', 'recommended', '2026-11-02', 'Auskunft von ' || :name, 'Rückruf bei ' || :mail,
    'Schreiben von ' || :name, :name, '2026-11-03');
insert into joining.joinings (id, gone_id, gone_key, gone_title_de, kept_id, kept_key, kept_title_de, reason, proposed_by,
    proposed_by_name, proposed_at, carried_out_by, carried_out_by_name, carried_out_at, gone_number, was_public, undone_by,
    undone_by_name, undone_at)
values (:person, :person, 'P-0000-000', 'Ein Plan', :other, 'P-0000-001', 'Ein Teil', 'Wunsch von ' || :name, :person, :name,
    now(), :person, :name, now(), 2, false, :person, :name, now());
insert into joining.consents (id, joining_id, side, proof, given_by, given_by_name, given_at, revoked_by,
    revoked_by_name, revoked_at)
values (:person, :person, 'GONE', 'Brief von ' || :name, :person, :name, now(), :person, :name, now());
insert into joining.splittings (id, parent_id, parent_key, parent_title_de, reason, was_public, split_by, split_by_name,
    split_at, undone_by, undone_by_name, undone_at)
values (:person, :person, 'P-0000-000', 'Ein Plan', 'Wunsch von ' || :name, false, :person, :name, now(), :person, :name,
    now());
insert into appraisal.findings (id, project_id, stay, item, verdict, who, words, entered_by, entered_by_name, entered_at)
values (:person, :person, 1, 'check:ELIGIBILITY', 'PASSED', 'Frau ' || :name, 'Auskunft von ' || :name || ' (' || :mail || ')',
    :person, :name, now());
insert into promoter.changes (id, project_id, former_organisations, given, organisations, reason, proposed_by,
    proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at, is_confirmed)
values (:person, :person, '{}', 'Ein Verein', '{}', 'Wunsch von ' || :name, :person, :name, now(), :person, :name, now(),
    false);
insert into disclosure.releases (id, subject_id, project_id, key, number, questions, proposed_by, proposed_by_name,
    proposed_at, decided_by, decided_by_name, decided_at, is_confirmed)
select :person, :person, id, key, 1, '{title}', :person, :name, now(), :person, :name, now(), false
from project.projects order by id limit 1;
insert into alert.searches (id, one_time_key, person_id, mail, address, language, end_token, asked_at, confirmed_at, known)
values (gen_random_uuid(), md5('a' || :mail), :person, null, '/suche?q=' || :name, 'de', gen_random_uuid(), now(), now(),
        '{}'),
    (gen_random_uuid(), md5('b' || :mail), null, :mail, '/suche?q=' || :mail, 'de', gen_random_uuid(), now(), null, '{}');
insert into letter.addresses (organisation_id, lines, changed_by, changed_at)
select s.organisation_id, E'Verein\nz. H. Frau ' || :name || E'\nAm Markt 1\n' || upper(:mail), :other, now()
from committee.delegates d join committee.seats s on s.id = d.seat_id where d.mail = :mail on conflict do nothing;
insert into letter.addresses (organisation_id, lines, changed_by, changed_at)
select s.organisation_id, E'c/o\n' || regexp_replace(:name, '^(\S+) (.*)', '\2, \1'), :other, now()
from committee.delegates d join committee.seats s on s.id = d.seat_id where d.mail = 'bea@example.org'
on conflict (organisation_id) do update set lines = excluded.lines;
update letter.addresses set lines = 'Am Hafen 2' where lines like 'c/o%';
