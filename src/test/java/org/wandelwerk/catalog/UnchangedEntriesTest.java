package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;

/** What a changed row left as it was is not written again, and lets go of no page; what changed says of which. */
class UnchangedEntriesTest {

    private static final CatalogKind KIND = CatalogKind.PROJECT;

    private final CatalogEntry heat = AnEntry.of(KIND, "Wärmenetz Guben", "Fernwärme", AudienceToken.PUBLIC);
    private final CatalogEntry rail = AnEntry.of(KIND, "Bahnwerk Cottbus", "Schienen", AudienceToken.PUBLIC);

    @TempDir
    private Path folder;

    private Generation index;

    @BeforeEach
    void twoAreKept() throws IOException {
        index = new Generation(folder);
        index.add(List.of(heat, rail));
        index.commit(Position.beginning(1));
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private Set<String> replace(CatalogEntry... entries) throws IOException {
        return index.replace(KIND, List.of(heat.id().record()), List.of(entries));
    }

    private static CatalogEntry like(CatalogEntry one, CatalogText text, Audience audience) {
        return new CatalogEntry(
                one.id(), audience, text, one.address(), null, null, one.facets(), one.points(), one.basis());
    }

    private int found(String words) throws IOException {
        return index.open()
                .find(CatalogQuery.ALL.saying(words), Set.of("public"), 1)
                .total();
    }

    @Test
    void whatIsTheSameIsNotWrittenAndShowsNothingNew() throws IOException {
        assertThat(replace(heat)).isEmpty();
        assertThat(index.isAhead()).isFalse();
        assertThat(index.refresh()).isFalse();
        assertThat(found("Guben")).isOne();
    }

    @Test
    void theOrderOfWhatHasNoneMakesNothingNew() throws IOException {
        var one = new CatalogEntry(
                heat.id(), heat.audience(), heat.text(), "/a", null, null, facets("1", "2", "3"), List.of(), Set.of());
        var other = new CatalogEntry(
                heat.id(), heat.audience(), heat.text(), "/a", null, null, facets("3", "2", "1"), List.of(), Set.of());
        replace(one);
        index.refresh();
        assertThat(replace(other)).isEmpty();
    }

    private static Map<Facet, Set<String>> facets(String one, String two, String three) {
        return Map.of(Facet.WORKSHOP, Set.of(one, two, three), Facet.STEP, Set.of("a"));
    }

    @Test
    void whatHasOtherWordsNamesItselfAndItsWordsFromBeforeAndAfter() throws IOException {
        var other = like(heat, CatalogText.of(Text.german("Kälteanlage"), null), heat.audience());
        var names = replace(other);
        index.refresh();
        assertThat(found("Guben")).isZero();
        assertThat(found("Kälteanlage")).isOne();
        assertThat(names).contains(Catalog.name(heat.id().printed()));
        assertThat(names)
                .containsAll(named(RareWords.all(heat)))
                .containsAll(named(RareWords.all(other)))
                .doesNotContain(Catalog.name(rail.id().printed()));
    }

    private static List<String> named(Set<String> stems) {
        assertThat(stems).isNotEmpty();
        return stems.stream().map(Catalog::name).toList();
    }

    @Test
    void whoMayReadItBelongsToIt() throws IOException {
        assertThat(replace(like(heat, heat.text(), Audience.of(AudienceToken.role("office")))))
                .contains(Catalog.name(heat.id().printed()));
        index.refresh();
        assertThat(found("Guben")).isZero();
    }

    @Test
    void whatIsHiddenGoesAndWhatWasNeverThereChangesNothing() throws IOException {
        assertThat(replace()).containsAll(named(RareWords.all(heat)));
        index.refresh();
        assertThat(found("Guben")).isZero();
        assertThat(replace()).isEmpty();
        assertThat(index.replace(KIND, List.of(new UUID(1, 2)), List.of())).isEmpty();
    }

    /** As after a round that failed between two of its records. */
    @Test
    void whatIsReplacedTwiceBeforeItIsShownIsThereOnce() throws IOException {
        var fresh = AnEntry.of(KIND, "Batteriewerk Forst", "Zellen", AudienceToken.PUBLIC);
        for (int round = 0; round < 2; round++) {
            assertThat(index.replace(KIND, List.of(fresh.id().record()), List.of(fresh)))
                    .contains(Catalog.name(fresh.id().printed()));
        }
        index.refresh();
        assertThat(found("Batteriewerk")).isOne();
    }

    @Test
    void whatIsNewAndGoneBeforeItIsShownIsNeverShown() throws IOException {
        var fresh = AnEntry.of(KIND, "Batteriewerk Forst", "Zellen", AudienceToken.PUBLIC);
        index.replace(KIND, List.of(fresh.id().record()), List.of(fresh));
        index.replace(KIND, List.of(fresh.id().record()), List.of());
        index.refresh();
        assertThat(found("Batteriewerk")).isZero();
    }

    @Test
    void whatIsChangedAndChangedBackBeforeItIsShownIsAsItWas() throws IOException {
        replace(like(heat, CatalogText.of(Text.german("Kälteanlage"), null), heat.audience()));
        replace(heat);
        index.refresh();
        assertThat(found("Kälteanlage")).isZero();
        assertThat(found("Guben")).isOne();
        assertThat(replace(heat)).isEmpty();
    }
}
