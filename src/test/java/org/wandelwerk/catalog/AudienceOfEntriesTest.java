package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PersonId;

/** Nobody learns by the index of what he may not open: not by hits, counts, facets, spelling help or a file. */
class AudienceOfEntriesTest {

    private static final AudienceToken OFFICE = AudienceToken.role("office");
    private static final AudienceToken BANK = AudienceToken.role("bank");
    private static final AudienceToken WORKSHOP = AudienceToken.body("w2");
    private static final AudienceToken OWNER = AudienceToken.person(new PersonId(new UUID(1, 2)));

    @TempDir
    private Path folder;

    private Generation index;

    @BeforeEach
    void fourEntriesAreKept() throws IOException {
        index = new Generation(folder);
        index.add(List.of(
                AnEntry.titled("Öffentliches Museum", AudienceToken.PUBLIC),
                AnEntry.titled("Lithiumraffinerie", OFFICE),
                AnEntry.titled("Batteriespeicher", OFFICE, BANK),
                AnEntry.titled("Quantensensorik", OFFICE, WORKSHOP, OWNER)));
        index.commit(Position.beginning(1));
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private CatalogAnswer find(String words, String... tokens) throws IOException {
        var held = new HashSet<>(Set.of(tokens));
        held.add("public");
        return index.open().find(CatalogQuery.ALL.saying(words), held, 10);
    }

    @Test
    void whoeverIsMeantFindsIt() throws IOException {
        assertThat(find("Lithiumraffinerie", "role:office").total()).isOne();
        assertThat(find("Batteriespeicher", "role:bank").total()).isOne();
        assertThat(find("Quantensensorik", "body:w2").total()).isOne();
        assertThat(find("Quantensensorik", "body:*").total()).isOne();
        assertThat(find("Quantensensorik", OWNER.printed()).total()).isOne();
        assertThat(find("", "role:office").total()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public",
                "role:ministry",
                "role:press",
                "body:w1",
                "organisation:00000000-0000-0001-0000-000000000002",
                "project:P-7K3F-9QX",
                "person:00000000-0000-0001-0000-000000000009"
            })
    void nobodyElseFindsItByAnyWord(String token) throws IOException {
        for (var words : List.of("Lithiumraffinerie", "Lithium", "Batteriespeicher", "Quantensensorik", "Quantens")) {
            assertThat(find(words, token).total()).as(words).isZero();
            assertThat(find(words, token).slice().items()).as(words).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "role:ministry", "body:w1"})
    void countsAndFacetsTellOfTheVisibleOnesAlone(String token) throws IOException {
        var all = find("", token);
        assertThat(all.total()).isOne();
        assertThat(all.counts(Facet.WORKSHOP).values()).containsExactly(1);
        assertThat(find("Beschreibung", token).total()).isOne();
    }

    @Test
    void countsKeptForOneReaderAreNotGivenToAnother() throws IOException {
        assertThat(find("", "role:office").total()).isEqualTo(4);
        assertThat(find("").total()).isOne();
        assertThat(find("", "role:office").total()).isEqualTo(4);
    }

    @Test
    void spellingHelpSuggestsOnlyWhatFindsSomethingForTheReader() throws IOException {
        var typed = CatalogQuery.ALL.saying("Lithiumrafinerie");
        assertThat(index.open().similar(typed, Set.of("public"))).isEmpty();
        assertThat(index.open().similar(typed, Set.of("public", "role:office"))).containsExactly("lithiumraffinerie");
    }
}
