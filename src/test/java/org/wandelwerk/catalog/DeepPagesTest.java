package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.AudienceToken;

/** However much is found, the pages lead to the last of it, and a file holds all. */
class DeepPagesTest {

    private static final Set<String> EVERYBODY = Set.of("public");
    private static final int MANY = 6000;
    private static final int SIZE = 500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(CatalogOrder.class)
    void pagesAndFilesReachTheLastOfManyInEachOrder(CatalogOrder order) throws IOException {
        try (var index = new Generation(folder)) {
            index.addAll(IntStream.range(0, MANY)
                    .mapToObj(number -> AnEntry.titled("Vorhaben " + number, AudienceToken.PUBLIC))
                    .toList());
            index.commit(Position.beginning(1));
            index.refresh();
            var query = new CatalogQuery("Vorhaben", Set.of(), Map.of(), order, null);

            var seen = new ArrayList<CatalogId>();
            var part = index.open().find(query, EVERYBODY, SIZE);
            while (part.slice().next() != null) {
                part.slice().items().forEach(entry -> seen.add(entry.id()));
                assertThat(part.total()).isEqualTo(MANY);
                part = index.open().find(query.behind(part.slice().next()), EVERYBODY, SIZE);
            }
            part.slice().items().forEach(entry -> seen.add(entry.id()));
            assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();

            var written = new HashSet<CatalogId>();
            var promised =
                    index.open().each(query, EVERYBODY, AtomicInteger::new, (_, entry) -> written.add(entry.id()));
            assertThat(promised).hasValue(MANY);
            assertThat(written).hasSize(MANY).containsAll(seen);
        }
    }
}
