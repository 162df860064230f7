-- Where somebody wanted to go who then asked for a link: it waits here and with the sign-in, and stands in no mail.
alter table identity.links add column onwards text
    check (onwards is null or onwards ~ '^/' and length(onwards) <= 700 and kind = 'RECOVERY');
call history.track(
    'identity.links',
    masked => array['token_digest', 'stop_digest', 'onwards'],
    erasable => array['mail', 'former_mail']);
alter table identity.sign_ins add column onwards text check (onwards ~ '^/' and length(onwards) <= 700);
