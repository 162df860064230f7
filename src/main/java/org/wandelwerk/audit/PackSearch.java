package org.wandelwerk.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.Proofs;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.Trails;

/** Finds the records of a pack in the history, so that those are found too that are gone today. */
@Component
class PackSearch {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String BODIES = "gremien";

    private final Trails trails;
    private final Proofs proofs;

    PackSearch(Trails trails, Proofs proofs) {
        this.trails = trails;
        this.proofs = proofs;
    }

    /** What was found, and how many there are of it. */
    record Found(List<PackedRecord> records, long of) {}

    Found find(PackOrder order, int most) {
        return switch (order.choice()) {
            case RECORD -> one(order);
            case BODY -> many(order, body(order), most);
            case PERIOD -> many(order, null, most);
            case SAMPLE -> many(order, null, Math.min(most, Objects.requireNonNullElse(order.size(), most)));
        };
    }

    private Found one(PackOrder order) {
        var word = String.valueOf(order.kind());
        var record = trails.inside(word, String.valueOf(order.key()), null, 1);
        return new Found(List.of(new PackedRecord(record.word(), record.record().id())), 1);
    }

    private UUID body(PackOrder order) {
        return trails.inside(BODIES, String.valueOf(order.key()), null, 1)
                .record()
                .id();
    }

    private Found many(PackOrder order, @Nullable UUID about, int most) {
        var wish = new Proofs.Wish(
                about,
                order.from() == null ? null : beginningOf(order.from()),
                order.until() == null ? null : beginningOf(order.until().plusDays(1)),
                Objects.requireNonNullElse(order.seed(), ""));
        var records = new ArrayList<PackedRecord>();
        long of = 0;
        for (var word : words(order)) {
            var found = proofs.records(trails.ownPlaces(word), wish, most);
            found.places().forEach(place -> records.add(new PackedRecord(word, UUID.fromString(place.column()))));
            of += found.of();
        }
        return new Found(records.stream().limit(most).toList(), of);
    }

    private List<String> words(PackOrder order) {
        return trails.kinds().stream()
                .filter(kind ->
                        order.kind() == null ? !kind.isPersonal() : kind.word().equals(order.kind()))
                .map(TrailSource::word)
                .toList();
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(BERLIN).toInstant();
    }
}
