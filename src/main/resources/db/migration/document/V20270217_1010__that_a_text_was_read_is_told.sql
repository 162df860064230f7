-- Texts have no history: whoever follows the changes learns by the version that its text was read.
alter table document.versions add column text_read_at timestamptz;

update document.versions v set text_read_at = t.read_at
from document.texts t where t.version_id = v.id and t.content <> '';
