package org.wandelwerk.region;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.programme.Procedure;

/** One import under way: what is taken over, as what, and what came of it so far. */
final class Takeover {

    private final RegionFile file;
    private final Procedure procedure;
    private final Origins origins;
    private final Map<RecordKind, Tally> tallies = new EnumMap<>(RecordKind.class);
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
    void take(RecordKind kind, Spot of, Supplier<Change> act) {
        spot = of;
        var change = act.get();
        tallies.computeIfPresent(kind, (_, tally) -> tally.plus(change));
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
