package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/** Tells people of things, in the transaction of whoever writes: what is undone is told to nobody. */
@Service
@Transactional
public class Notifications {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final NoticeRepository notices;
    private final WishRepository wishes;
    private final MailKinds kinds;
    private final Clock clock;

    Notifications(NoticeRepository notices, WishRepository wishes, MailKinds kinds, Clock clock) {
        this.notices = notices;
        this.wishes = wishes;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Tells each of the people as often as each wants to be told of such things; nobody is told of the own deeds. What
     * waits already to be told of the same thing is told once, in the newest words.
     */
    public void tell(Collection<PersonId> people, Telling telling) {
        var kind = kinds.named(telling.kind());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var chosen = wishes.of(people, kind.code());
        var actor = Acting.now().map(Actor::id);
        for (var person : people) {
            var rhythm = kind.followed(chosen.get(person));
            if (rhythm != Rhythm.NEVER && !actor.equals(Optional.of(person))) {
                notices.add(UUID.randomUUID(), person, telling, now, due(rhythm, now));
            }
        }
    }

    /** What still waits to be told of a thing is told to nobody any more. */
    public void settle(String kind, String about) {
        notices.drop(kinds.named(kind).code(), about);
    }

    /** When something that was told at an instant is to leave: at once, or with all that waits on the next morning. */
    static Instant due(Rhythm rhythm, Instant told) {
        return switch (rhythm) {
            case AT_ONCE, NEVER -> told;
            case DAILY -> {
                var at = told.atZone(BERLIN);
                var morning = at.with(MORNING);
                yield (at.isBefore(morning) ? morning : morning.plusDays(1)).toInstant();
            }
        };
    }
}
