package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;

/** An order holds over all segments of an index, also after entries were replaced and taken away. */
class OrderInSegmentsTest {

    private static final Set<String> EVERYBODY = Set.of("public");
    private static final int MANY = 700;
    private static final int OF_A_SEGMENT = 100;
    private static final int SIZE = 40;

    @TempDir
    private Path folder;

    private final Random chance = new Random(11);
    private final Map<UUID, CatalogEntry> known = new TreeMap<>();

    @BeforeEach
    void entriesOfManyDaysAndSums() {
        for (int number = 0; number < MANY; number++) {
            var entry = entry(new UUID(9, number));
            known.put(entry.id().record(), entry);
        }
    }

    /** Days are known more or less, and as often not at all; a sum may have been paid back. */
    private CatalogEntry entry(UUID id) {
        var year = 2000 + chance.nextInt(25);
        var day = List.of("", "%d", "%d-05", "%d-05-1%d").get(chance.nextInt(4)).formatted(year, chance.nextInt(9));
        var cents = chance.nextInt(2_000_000) - 400_000;
        return new CatalogEntry(
                new CatalogId(CatalogKind.OPERATION, id),
                Audience.of(chance.nextInt(9) == 0 ? AudienceToken.role("office") : AudienceToken.PUBLIC),
                CatalogText.of(Text.german("Vorhaben %05d".formatted(chance.nextInt(90_000))), null),
                null,
                day.isEmpty() ? null : PartialDate.parse(day),
                chance.nextInt(4) == 0 ? null : new CatalogSum(cents, "EUR", "TOTAL_COST", null),
                Map.of(),
                List.of(),
                Set.of());
    }

    private List<CatalogId> inOrder(CatalogOrder order) {
        var title = Comparator.<CatalogEntry, String>comparing(
                        one -> one.text().title().de())
                .thenComparing(one -> one.id().record().toString());
        var day = Comparator.<CatalogEntry, String>comparing(one -> Objects.toString(one.date(), ""))
                .reversed();
        var sum = Comparator.<CatalogEntry, Long>comparing(
                        one -> one.sum() == null ? Long.MIN_VALUE : one.sum().cents())
                .reversed();
        return known.values().stream()
                .filter(one -> one.audience().equals(Audience.EVERYBODY))
                .sorted(
                        switch (order) {
                            case TITLE, RELEVANCE -> title;
                            case DATE -> day.thenComparing(title);
                            case SUM -> sum.thenComparing(title);
                        })
                .map(CatalogEntry::id)
                .toList();
    }

    private void fill(Generation index) throws IOException {
        var all = List.copyOf(known.values());
        for (int from = 0; from < MANY; from += OF_A_SEGMENT) {
            index.addAll(all.subList(from, from + OF_A_SEGMENT));
            index.refresh();
        }
        index.commit(Position.beginning(1));
    }

    private static List<CatalogId> paged(OpenIndex index, CatalogQuery query) throws IOException {
        var seen = new ArrayList<CatalogId>();
        var part = index.find(query, EVERYBODY, SIZE);
        part.slice().items().forEach(entry -> seen.add(entry.id()));
        while (part.slice().next() != null) {
            part = index.find(query.behind(part.slice().next()), EVERYBODY, SIZE);
            part.slice().items().forEach(entry -> seen.add(entry.id()));
        }
        return seen;
    }

    private void change(Generation index) throws IOException {
        for (var id : List.copyOf(known.keySet())) {
            if (chance.nextInt(3) == 0) {
                var isGone = chance.nextInt(3) == 0;
                var other = entry(id);
                known.remove(id);
                if (!isGone) {
                    known.put(id, other);
                }
                index.replace(CatalogKind.OPERATION, List.of(id), isGone ? List.of() : List.of(other));
            }
        }
        index.refresh();
    }

    @ParameterizedTest
    @EnumSource(value = CatalogOrder.class, names = "RELEVANCE", mode = EnumSource.Mode.EXCLUDE)
    void eachOrderHoldsOverSegmentsAndAfterChanges(CatalogOrder order) throws IOException {
        try (var index = new Generation(folder)) {
            fill(index);
            var everything = new CatalogQuery("", Set.of(), Map.of(), order, null);
            var found = new CatalogQuery("Vorhaben", Set.of(), Map.of(), order, null);

            assertThat(index.open().reader().leaves()).hasSizeGreaterThan(2);
            assertThat(paged(index.open(), everything)).isEqualTo(inOrder(order));
            assertThat(paged(index.open(), found)).isEqualTo(inOrder(order));
            change(index);
            assertThat(paged(index.open(), everything)).isEqualTo(inOrder(order));
            assertThat(paged(index.open(), found)).isEqualTo(inOrder(order));
        }
    }
}
