package org.wandelwerk.opendata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogId;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogOrder;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.PublicCatalog;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.project.DecisionId;
import org.wandelwerk.project.DecisionRegister;

/**
 * What a question finds for everybody, and when each record changed; what changed last comes first. Only those with the
 * newest dates are asked: a record with an old date that changes today is told of as long as fewer are found.
 */
@Component
public class FoundRecords {

    /** So many of what has the newest date are asked when they changed. */
    public static final int ASKED = 500;

    /** So many are told. */
    public static final int MOST = 50;

    /** Where the records of each kind stand; what others published has no history of its own. */
    private static final Map<CatalogKind, Table> TABLES = Map.of(
            CatalogKind.PROJECT, new Table("project", "projects"),
            CatalogKind.ORGANISATION, new Table("organisation", "organisations"),
            CatalogKind.BODY, new Table("committee", "committees"),
            CatalogKind.MEETING, new Table("meeting", "meetings"),
            CatalogKind.RESOLUTION, new Table("project", "decisions"),
            CatalogKind.NEWS, new Table("news", "items"));

    private final PublicCatalog catalog;
    private final RecordTimes times;
    private final DecisionRegister decisions;

    FoundRecords(PublicCatalog catalog, RecordTimes times, DecisionRegister decisions) {
        this.catalog = catalog;
        this.times = times;
        this.decisions = decisions;
    }

    private record Table(String module, String name) {}

    /** A record that was found, and when it changed. */
    public record Found(CatalogEntry entry, ChangeTimes times) {}

    /**
     * The records that changed last.
     *
     * @return empty while the index does not know the present
     */
    public Optional<List<Found>> newest(CatalogQuery asked, Instant now) {
        return catalog.ids(asked.ordered(CatalogOrder.DATE), ASKED, now).map(ids -> {
            var changed = times(ids);
            var newest = ids.stream()
                    .sorted(Comparator.comparing(
                                    (CatalogId id) -> times(changed, id).last())
                            .reversed())
                    .limit(MOST)
                    .toList();
            return catalog.entries(newest, now).stream()
                    .map(entry -> new Found(entry, times(changed, entry.id())))
                    .toList();
        });
    }

    /** When the house began to remember: the time of an empty list. */
    public Instant beginning() {
        return times.beginning();
    }

    private ChangeTimes times(Map<CatalogId, ChangeTimes> changed, CatalogId id) {
        return Objects.requireNonNullElseGet(
                changed.get(id), () -> new ChangeTimes(0, times.beginning(), times.beginning()));
    }

    private Map<CatalogId, ChangeTimes> times(List<CatalogId> ids) {
        var kinds = new EnumMap<CatalogKind, List<UUID>>(CatalogKind.class);
        ids.forEach(
                id -> kinds.computeIfAbsent(id.kind(), _ -> new ArrayList<>()).add(id.record()));
        var changed = new HashMap<CatalogId, ChangeTimes>();
        kinds.forEach((kind, records) -> {
            var table = TABLES.get(kind);
            if (table != null) {
                changed.putAll(times(kind, table, records));
            }
        });
        return changed;
    }

    private Map<CatalogId, ChangeTimes> times(CatalogKind kind, Table table, List<UUID> records) {
        return times.of(table.module(), table.name(), wholes(kind, records)).entrySet().stream()
                .collect(Collectors.toMap(pair -> new CatalogId(kind, pair.getKey()), Map.Entry::getValue));
    }

    /** What was published of each record: of a resolution the project that it is about, of all others themselves. */
    private Map<UUID, UUID> wholes(CatalogKind kind, List<UUID> records) {
        var wholes = new HashMap<UUID, UUID>();
        records.forEach(record -> wholes.put(record, record));
        if (kind == CatalogKind.RESOLUTION) {
            decisions
                    .named(records.stream().map(DecisionId::new).toList())
                    .forEach(one ->
                            wholes.put(one.decision().id().value(), one.id().value()));
        }
        return wholes;
    }
}
