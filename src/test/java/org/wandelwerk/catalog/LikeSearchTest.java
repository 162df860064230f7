package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.Point;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.TopicId;

/** What is like something, told with its evidence, and only to those who may open it. */
class LikeSearchTest {

    private static final Point COTTBUS = new Point(14.334, 51.757);
    private static final Point SPREMBERG = new Point(14.379, 51.571);
    private static final Point BERLIN = new Point(13.405, 52.52);
    private static final Set<String> EVERYBODY = Set.of("public");

    @TempDir
    private Path folder;

    private Generation index;

    @BeforeEach
    void aFewAreKeptAmongMany() throws IOException {
        index = new Generation(folder);
        var entries = new ArrayList<CatalogEntry>();
        for (int i = 0; i < 60; i++) {
            entries.add(entry("Ausbau der Schule " + i, COTTBUS, "12052000", "bildung", "2023"));
        }
        entries.add(entry("Reallabor für Wasserstofftankstellen", COTTBUS, "12052000", "energie", "2023", "2024"));
        entries.add(entry("Wasserstoff für Busse und Tankstellen", SPREMBERG, "12071372", "energie", "2024", "2025"));
        entries.add(entry("Erforschung von Wasserstoff", BERLIN, "11000000", "wissen", "2019"));
        entries.add(AnEntry.titled("Geheime Wasserstofftankstelle", AudienceToken.role("office")));
        index.add(entries);
        index.commit(Position.beginning(1));
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static CatalogEntry entry(String title, Point point, String key, String topic, String... years) {
        return new CatalogEntry(
                new CatalogId(CatalogKind.PROJECT, new UUID(7, title.hashCode())),
                Audience.EVERYBODY,
                CatalogText.of(Text.german(title), Text.german("Ein Vorhaben der Region.")),
                "/projekte/" + title.hashCode(),
                null,
                null,
                Map.of(
                        Facet.MUNICIPALITY, Set.of(key),
                        Facet.TOPIC, Set.of(topic),
                        Facet.PERIOD, Set.of(years)),
                List.of(point),
                Set.of());
    }

    private static Compared compared(String title) {
        return Compared.of(entry(title, COTTBUS, "12052000", "energie", "2024", "2025"), Compared.Themes.NONE);
    }

    private List<LikeSearch.LikeEntry> like(Compared compared, Set<String> tokens) throws IOException {
        return index.open().like(compared).find(CatalogKind.PROJECT, tokens, 5);
    }

    private List<String> titles(String title, Set<String> tokens) throws IOException {
        return like(compared(title), tokens).stream()
                .map(one -> one.entry().text().title().de())
                .toList();
    }

    @Test
    void whatSharesMoreRareWordsAndLiesThereComesFirst() throws IOException {
        assertThat(titles("Bau einer Wasserstofftankstelle", EVERYBODY))
                .startsWith("Reallabor für Wasserstofftankstellen", "Wasserstoff für Busse und Tankstellen");
    }

    @Test
    void theEvidenceTellsWordsPlaceThemeAndYears() throws IOException {
        var found = like(compared("Bau einer Wasserstofftankstelle"), EVERYBODY);
        assertThat(found.getFirst().evidence())
                .isEqualTo(new Resemblance(
                        List.of("Wasserstofftankstellen"),
                        true,
                        null,
                        Set.of("energie"),
                        new Resemblance.Years(2024, 2024)));
        assertThat(found.get(1).evidence())
                .isEqualTo(new Resemblance(
                        List.of("Tankstellen", "Wasserstoff"),
                        false,
                        21,
                        Set.of("energie"),
                        new Resemblance.Years(2024, 2025)));
    }

    /** Elsewhere nobody records themes: they are shared when both texts name them. */
    @Test
    void aThemeThatBothTextsNameIsShared() throws IOException {
        var themes = Compared.Themes.of(
                List.of(theme("wasserstoff", "Wasserstoff"), theme("busse", "Busse und Bahnen"), theme("und", "und")));
        var sought = new Compared(null, "Wasserstofftankstelle für Busse", "", List.of(), Map.of(), themes);
        index.add(List.of(AnEntry.of(
                CatalogKind.OPERATION, "Tankstelle für Wasserstoff", "In Musterstadt", AudienceToken.PUBLIC)));
        index.refresh();
        var found = new ArrayList<>(like(sought, EVERYBODY));
        var elsewhere = index.open().like(sought).find(CatalogKind.OPERATION, EVERYBODY, 5);
        assertThat(elsewhere).hasSize(1);
        found.addAll(elsewhere);
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.evidence().topics()).containsExactly("wasserstoff"));
        var without = new Compared(null, "Wasserstofftankstelle", "", List.of(), Map.of(), Compared.Themes.NONE);
        assertThat(like(without, EVERYBODY))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.evidence().topics()).isEmpty());
    }

    private static Topic theme(String slug, String name) {
        return new Topic(
                new TopicId(new UUID(8, slug.hashCode())),
                null,
                slug,
                Text.german(name),
                Origin.here(new UUID(8, 8), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void whatLiesFarAwayIsNotCalledNear() throws IOException {
        var far =
                like(compared("Weitere Erforschung von Wasserstoff"), EVERYBODY).getFirst();
        assertThat(far.entry().points()).containsExactly(BERLIN);
        assertThat(far.evidence().kilometres()).isNull();
        assertThat(far.evidence().topics()).isEmpty();
        assertThat(far.evidence().years()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "der und die", "Ausbau", "Xylophon", "Xylophon Ausbau Schule", "<b>", "\u0000"})
    void placeThemeAndCommonWordsAloneMakeNothingAlike(String title) throws IOException {
        assertThat(titles(title, EVERYBODY)).isEmpty();
    }

    @Test
    void whoMayNotOpenItIsNotToldOfIt() throws IOException {
        assertThat(titles("Eine geheime Wasserstofftankstelle", EVERYBODY))
                .doesNotContain("Geheime Wasserstofftankstelle");
        assertThat(titles("Eine geheime Wasserstofftankstelle", Set.of("public", "role:office")))
                .startsWith("Geheime Wasserstofftankstelle");
        var hidden = AnEntry.titled("Geheime Wasserstofftankstelle", AudienceToken.role("office"))
                .id();
        assertThat(index.open().entry(hidden, EVERYBODY)).isEmpty();
        assertThat(index.open().entry(hidden, Set.of("role:office"))).isPresent();
    }

    @Test
    void nothingIsLikeItself() throws IOException {
        assertThat(titles("Reallabor für Wasserstofftankstellen", EVERYBODY))
                .doesNotContain("Reallabor für Wasserstofftankstellen")
                .contains("Wasserstoff für Busse und Tankstellen");
    }

    @Test
    void longTextsAreReadToABound() throws IOException {
        assertThat(titles("Wasserstoff ".repeat(20_000), EVERYBODY))
                .hasSizeLessThanOrEqualTo(5)
                .isNotEmpty();
    }
}
