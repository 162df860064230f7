package org.wandelwerk.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.history.Entry;
import org.wandelwerk.history.Histories;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import tools.jackson.databind.json.JsonMapper;

/** Where a second person was missing: what was published alone, and when the rule was off for a kind, by whose hand. */
@Service
@Transactional(readOnly = true)
public class FourEyesExceptions {

    /**
     * A time in which no second person had to publish.
     *
     * @param by who switched the rule off
     * @param until when it was switched on again; {@code null} as long as it is off
     * @param endedBy who did that
     */
    public record RuleOff(
            String kind,
            String by,
            Instant from,
            @Nullable Instant until,
            @Nullable String endedBy) {}

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Matter EXCEPTIONS = Matter.ofHouse("exceptions to the rule of the second person");
    private static final long MICROS = 1_000_000;

    private final DeedRepository deeds;
    private final EditableKinds kinds;
    private final Histories histories;
    private final Rights rights;

    FourEyesExceptions(DeedRepository deeds, EditableKinds kinds, Histories histories, Rights rights) {
        this.deeds = deeds;
        this.kinds = kinds;
        this.histories = histories;
        this.rights = rights;
    }

    /**
     * One part of what was published, or taken over from a list, by a writer of it or by the operator, or published
     * again by who had recalled it, the newest first; a cursor that is none is not found.
     */
    public Slice<Deed> alone(@Nullable String after, int size) {
        rights.require(Permission.READ_TRAIL, EXCEPTIONS);
        var place = after == null
                ? null
                : Cursor.read(after, 2)
                        .filter(cursor -> cursor.values().getFirst().matches("[0-9]{1,17}")
                                && cursor.values().getLast().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .orElseThrow(() -> new NotFound("exceptions " + after));
        var found = place == null
                ? deeds.alone(null, null, size + 1)
                : deeds.alone(
                        instant(Long.parseLong(place.values().getFirst())),
                        UUID.fromString(place.values().getLast()),
                        size + 1);
        return Slice.of(found, size, FourEyesExceptions::cursor);
    }

    /** When the rule was off, kind by kind, the newest first. */
    public List<RuleOff> off() {
        rights.require(Permission.READ_TRAIL, EXCEPTIONS);
        return kinds.all()
                .flatMap(kind -> off(kind.word(), histories.of("draft.four_eyes", kind.word())))
                .toList();
    }

    /** The texts of a kind, to name it by. */
    public String textsOf(String kind) {
        return kinds.named(kind).texts();
    }

    private static Stream<RuleOff> off(String kind, List<Entry> entries) {
        var times = new ArrayList<RuleOff>();
        for (var entry : entries.reversed()) {
            var isOpen = !times.isEmpty() && times.getLast().until() == null;
            if (!isOn(entry) && !isOpen) {
                times.add(new RuleOff(kind, entry.actorName(), entry.at(), null, null));
            } else if (isOn(entry) && isOpen) {
                var begun = times.removeLast();
                times.add(new RuleOff(kind, begun.by(), begun.from(), entry.at(), entry.actorName()));
            }
        }
        return times.reversed().stream();
    }

    private static boolean isOn(Entry entry) {
        var after = entry.after();
        return after == null || MAPPER.readTree(after).path("is_on").asBoolean(true);
    }

    private static Cursor cursor(Deed deed) {
        var micros = deed.at().getEpochSecond() * MICROS + deed.at().getNano() / 1000;
        return new Cursor(
                List.of(Long.toString(micros), HashedId.of("act", deed.key()).toString()));
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1000);
    }
}
