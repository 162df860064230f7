package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;

/** A file that cannot be written to its end is never taken for a whole one. */
@SearchedHouse
@Import(BrokenFileTest.Entries.class)
class BrokenFileTest {

    private static final int MOST_WAITS = 300;
    private static final String WORD = "Xylophonmanufaktur";

    /** More than any buffer holds. */
    private static final int MANY = 1500;

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @DynamicPropertySource
    static void anIndexOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-broken");
        settings.add("wandelwerk.home", home::toString);
    }

    /** Many entries, the last of which has a value that nobody can name. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Entries {

        @Bean
        CatalogSource unnamable() {
            return new Unnamable();
        }
    }

    private static final class Unnamable implements CatalogSource {

        @Override
        public CatalogKind kind() {
            return CatalogKind.OPERATION;
        }

        @Override
        public String schema() {
            return "unnamable";
        }

        @Override
        public EntryParts parts() {
            return (@Nullable String _, int _) -> new Slice<>(
                    IntStream.range(0, MANY).mapToObj(Unnamable::entry).toList(), null);
        }

        private static CatalogEntry entry(int number) {
            var isLast = number == MANY - 1;
            return new CatalogEntry(
                    new CatalogId(CatalogKind.OPERATION, new UUID(7, number)),
                    Audience.EVERYBODY,
                    CatalogText.of(
                            Text.german((isLast ? "Z " : "A ") + WORD + " " + number), Text.german("x".repeat(200))),
                    null,
                    null,
                    null,
                    Map.of(Facet.PROMOTER, Set.of(isLast ? "nobody-knows" : "municipalities")),
                    List.of(),
                    Set.of());
        }

        @Override
        public List<CatalogEntry> of(Collection<UUID> ids) {
            return List.of();
        }
    }

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        for (int i = 0; i < MOST_WAITS && catalog.best(CatalogQuery.ALL, 1).isEmpty(); i++) {
            Thread.sleep(100);
        }
    }

    private static String file(String ending) {
        return "/suche." + ending + "?q=" + WORD + "&ordnung=titel";
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "geojson"})
    void itBreaksOffInsteadOfEnding(String ending) {
        assertThatThrownBy(() -> new Site(port).bytes(file(ending))).hasRootCauseInstanceOf(IOException.class);
    }

    /** Nothing of a workbook leaves before a good part of it is written. */
    @Test
    void ofWhatHasNotBegunTheAnswerSaysSo() {
        var address = "/suche.xlsx?q=%s+%d".formatted(WORD, MANY - 1);
        assertThat(new Site(port).get(address).status()).isEqualTo(500);
    }
}
