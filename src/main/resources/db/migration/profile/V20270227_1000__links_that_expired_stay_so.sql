-- A link held as long as somebody had written within 90 days, even if it had expired before. From now on each change
-- prolongs those that hold; those that hold today by that rule keep the day until which they would have held.
update profile.links l
set expires_at = p.changed_at + interval '90 days'
from profile.profiles p
where p.id = l.profile_id and l.ended_at is null
    and l.expires_at < p.changed_at + interval '90 days' and p.changed_at + interval '90 days' > now();
