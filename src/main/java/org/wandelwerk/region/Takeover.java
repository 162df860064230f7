package org.wandelwerk.region;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.programme.Procedure;

/** One import under way: what is taken over, as what, and what came of it so far. */
final class Takeover {

    private final RegionFile file;
    private final Procedure procedure;
    private final Origins origins;
    private final Map<RecordKind, Tally> tallies = new EnumMap<>(RecordKind.class);
    private final Map<Spot, UUID> kept = new LinkedHashMap<>();
    private Spot spot = Spot.START;

    Takeover(RegionFile file, Procedure procedure) {
        this.file = file;
        this.procedure = procedure;
        this.origins = new Origins(file.compiled());
        for (var kind : RecordKind.values()) {
            tallies.put(kind, Tally.NONE);
        }
    }

    RegionFile file() {
        return file;
    }

    Procedure procedure() {
        return procedure;
    }

    Origins origins() {
        return origins;
    }

    /** Counts what the owner of the record did with it. */
    Change take(RecordKind kind, Spot of, Supplier<Change> act) {
        spot = of;
        var change = act.get();
        tallies.computeIfPresent(kind, (_, tally) -> tally.plus(change));
        return change;
    }

    /** The same with a record that people can edit, and remembers it when it stays as they published it. */
    void take(RecordKind kind, Spot of, UUID record, Supplier<Change> act) {
        if (take(kind, of, act) == Change.KEPT) {
            kept.put(of, record);
        }
    }

    /** The records that stay as people published them here, by where the file tells of them. */
    Map<Spot, UUID> kept() {
        return Collections.unmodifiableMap(kept);
    }

    Map<RecordKind, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** The record that was taken last. */
    Spot spot() {
        return spot;
    }
}
