-- Nobody in a body could read what was kept for its members: the office alone did, and so it is called now.
update draft.drafts
set audiences = (select jsonb_object_agg(key, case value when 'BODY' then 'OFFICE' else value end)
                 from jsonb_each_text(audiences))
where audiences::text like '%"BODY"%';
