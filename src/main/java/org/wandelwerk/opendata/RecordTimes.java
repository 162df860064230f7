package org.wandelwerk.opendata;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.history.Eras;
import org.wandelwerk.history.Histories;

/** When public records changed: the later of their own last change and of what was done to their publication. */
@Component
class RecordTimes {

    private final Histories histories;
    private final Eras eras;

    RecordTimes(Histories histories, Eras eras) {
        this.histories = histories;
        this.eras = eras;
    }

    /** When the house began to remember: the time of what nothing else is known of. */
    Instant beginning() {
        return eras.current().begunAt();
    }

    /** The times of records of a module, by two statements. */
    Map<UUID, ChangeTimes> of(String module, String table, Collection<UUID> ids) {
        return of(module, table, ids.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    /**
     * The times of records that are public as a part of another one.
     *
     * @param wholes the record that was published, for each id
     */
    Map<UUID, ChangeTimes> of(String module, String table, Map<UUID, UUID> wholes) {
        var own = histories.times(module + "." + table, texts(wholes.keySet()));
        var published = histories.times(module + ".publications", texts(wholes.values()));
        return wholes.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> joined(own.get(id.toString()), published.get(text(wholes, id)))));
    }

    private ChangeTimes joined(@Nullable ChangeTimes own, @Nullable ChangeTimes published) {
        return Stream.of(own, published)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(RecordTimes::added)
                .orElseGet(() -> new ChangeTimes(0, beginning(), beginning()));
    }

    private static ChangeTimes added(ChangeTimes one, ChangeTimes other) {
        return new ChangeTimes(
                one.changes() + other.changes(),
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }

    private static String text(Map<UUID, UUID> wholes, UUID id) {
        return String.valueOf(wholes.get(id));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().distinct().map(UUID::toString).toList();
    }
}
