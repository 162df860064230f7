package org.wandelwerk.personal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * Records that a repository counts and deletes by their age alone.
 *
 * @param counting how many are older than an instant
 * @param giving deletes the oldest of them, so many at most
 */
public record AgedRecords(
        String kind,
        RetentionClass retention,
        Set<String> ends,
        ToIntFunction<Instant> counting,
        BiFunction<Instant, Integer, GivenUp> giving)
        implements RetainedRecords {

    public AgedRecords {
        ends = Set.copyOf(ends);
    }

    /** Those of which history keeps nothing that tells of people. */
    public static AgedRecords unrecorded(
            String kind,
            RetentionClass retention,
            Set<String> ends,
            ToIntFunction<Instant> counting,
            ToIntBiFunction<Instant, Integer> forgetting) {
        return new AgedRecords(
                kind,
                retention,
                ends,
                counting,
                (before, most) -> GivenUp.unrecorded(forgetting.applyAsInt(before, most)));
    }

    /** The day on which an instant lies, for those that are kept by days. */
    public static LocalDate day(Instant before) {
        return LocalDate.ofInstant(before, ZoneOffset.UTC);
    }

    @Override
    public int due(Instant before) {
        return counting.applyAsInt(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return giving.apply(before, most);
    }
}
