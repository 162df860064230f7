-- the file with the terms of the programme, read again by the loader; null for what was stored before files were kept
alter table programme.programmes add column document text;
