package org.wandelwerk.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.personal.Shown;

/** Who was shown what concerns other people: known to those whom it concerns, and to the auditor. */
@Service
@Transactional
public class Reads {

    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String DAY_SHAPE = "[0-9]{1,6}";

    private final ReadRepository repository;
    private final RetentionPeriods periods;
    private final Holders holders;
    private final Rights rights;
    private final Clock clock;

    Reads(ReadRepository repository, RetentionPeriods periods, Holders holders, Rights rights, Clock clock) {
        this.repository = repository;
        this.periods = periods;
        this.holders = holders;
        this.rights = rights;
        this.clock = clock;
    }

    /** Notes what a page shows to the acting person; what is one's own, or the house's, is not noted. */
    public void note(List<Shown> shown) {
        var reader = Acting.now().map(Actor::id);
        if (reader.isEmpty()) {
            return;
        }
        var others = shown.stream()
                .filter(one -> isOfOthers(one.concerned(), reader.get()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            repository.note(reader.get(), others, LocalDate.now(clock));
        }
    }

    private static boolean isOfOthers(@Nullable PersonId concerned, PersonId reader) {
        return concerned == null || !concerned.equals(reader) && !HouseActors.are(new Actor(concerned, ""));
    }

    /** Who was shown what concerns the acting person, the newest first. */
    @Transactional(readOnly = true)
    public List<Sighting> mine(int most) {
        var me = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        return named(repository.of(me, most));
    }

    /** For how long it is noted. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Period kept() {
        return periods.of(RetentionClass.READ_LOG).orElseThrow();
    }

    /**
     * One part of the log behind the given cursor; a cursor that is none is not found.
     *
     * @param record the key of the one record of which is asked; empty for the whole log
     */
    @Transactional(readOnly = true)
    public Slice<Sighting> newest(String record, @Nullable String after, int size) {
        rights.require(Permission.READ_TRAIL, Matter.ofHouse("reads"));
        var place = after == null ? null : cursor(after);
        return Slice.of(named(repository.newest(record, place, size + 1)), size, Reads::cursor);
    }

    private List<Sighting> named(List<ReadRepository.Row> rows) {
        var names = holders.names(rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.reader()), Stream.ofNullable(row.concerned())))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new Sighting(
                        row.id(),
                        row.day(),
                        row.reader(),
                        name(names.get(row.reader())),
                        row.kind(),
                        row.key(),
                        row.concerned(),
                        row.concerned() == null ? "" : name(names.get(row.concerned()))))
                .toList();
    }

    private static String name(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static Cursor cursor(Sighting last) {
        return new Cursor(
                List.of(Long.toString(last.day().toEpochDay()), last.id().toString()));
    }

    private static Cursor cursor(String after) {
        return Cursor.read(after, 2)
                .filter(place -> place.values().getFirst().matches(DAY_SHAPE)
                        && place.values().getLast().matches(UUID_SHAPE))
                .orElseThrow(() -> new NotFound("page " + after));
    }
}
