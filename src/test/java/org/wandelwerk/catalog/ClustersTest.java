package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.PlaceShape;
import org.wandelwerk.place.Point;

/** A map counts what a list of the same question finds, wherever it is moved to. */
class ClustersTest {

    private static final Set<String> EVERYBODY = Set.of("public");
    private static final MapSection REGION = new MapSection(13, 51, 15.1, 52.4);
    private static final Point COTTBUS = new Point(14.3309, 51.7645);
    private static final Point PEITZ = new Point(14.4325, 51.8609);
    private static final Point WELZOW = new Point(14.2043, 51.5603);

    @TempDir
    private Path folder;

    private Generation index;

    @BeforeEach
    void open() throws IOException {
        index = new Generation(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static CatalogEntry entry(
            String title, List<Point> points, List<PlaceShape> shapes, AudienceToken... readers) {
        return new CatalogEntry(
                new CatalogId(CatalogKind.PROJECT, UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8))),
                Audience.of(readers),
                CatalogText.of(Text.german(title), null),
                "/projekte/" + title.hashCode(),
                null,
                null,
                Map.of(),
                points,
                shapes,
                Set.of());
    }

    private void keep(CatalogEntry... entries) throws IOException {
        index.add(List.of(entries));
        index.commit(Position.beginning(1));
        index.refresh();
    }

    private void keep(String title, Point... points) throws IOException {
        keep(entry(title, List.of(points), List.of(), AudienceToken.PUBLIC));
    }

    private List<CatalogAnswer.Cluster> clusters(String words, MapSection section) throws IOException {
        return index.open().clusters(CatalogQuery.ALL.saying(words), section, EVERYBODY);
    }

    private int within(String words, MapSection section) throws IOException {
        return index.open()
                .find(CatalogQuery.ALL.saying(words).within(section), EVERYBODY, 1)
                .total();
    }

    @Test
    void anEntryOfTwoPlacesCountsOnceWhereBothAreOneDotAndInEachWhereTheyAreTwo() throws IOException {
        keep("Museum", COTTBUS, PEITZ);
        keep("Bad", COTTBUS);
        var far = new MapSection(5, 47, 16, 55);
        assertThat(clusters("", far)).extracting(CatalogAnswer.Cluster::count).containsExactly(2);
        var near = MapSection.around(List.of(COTTBUS, PEITZ));
        assertThat(clusters("", near)).extracting(CatalogAnswer.Cluster::count).containsExactlyInAnyOrder(2, 1);
        assertThat(clusters("Museum", near))
                .extracting(CatalogAnswer.Cluster::count)
                .containsExactly(1, 1);
    }

    @Test
    void whatLiesBesideThePartOfTheMapOrNowhereIsNotCounted() throws IOException {
        keep("Museum", COTTBUS, new Point(7, 50));
        keep("Bad", new Point(7, 50));
        keep("Verein");
        assertThat(clusters("", REGION))
                .extracting(CatalogAnswer.Cluster::count)
                .containsExactly(1);
        assertThat(within("", REGION)).isOne();
        assertThat(clusters("", new MapSection(0, 0, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 13, 51, 15.1, 52.4",
        "Solar, 13, 51, 15.1, 52.4",
        "'', 14.1, 51.4, 14.6, 51.9",
        "Solar, 5, 47, 16, 55"
    })
    void eachClusterCountsWhatTheListFindsWithinIt(String words, double west, double south, double east, double north)
            throws IOException {
        var chance = new Random(7);
        var entries = new ArrayList<CatalogEntry>();
        for (int i = 0; i < 600; i++) {
            var points = new ArrayList<Point>();
            for (int j = chance.nextInt(4); j > 0; j--) {
                points.add(new Point(13 + chance.nextInt(40) * .05, 51 + chance.nextInt(28) * .05));
            }
            var title = (i % 3 == 0 ? "Solar" : "Wind") + " " + i;
            entries.add(entry(title, points, List.of(), AudienceToken.PUBLIC));
        }
        keep(entries.toArray(CatalogEntry[]::new));
        var section = new MapSection(west, south, east, north);
        var clusters = clusters(words, section);
        assertThat(clusters).hasSizeBetween(2, 80);
        for (var cluster : clusters) {
            assertThat(within(words, cluster.around())).isEqualTo(cluster.count());
        }
        assertThat(clusters.stream()
                        .mapToInt(CatalogAnswer.Cluster::count)
                        .max()
                        .orElseThrow())
                .isLessThanOrEqualTo(within(words, section));
    }

    @Test
    void fromNearerSeveralPlacesOfOneDotAreDotsOfTheirOwn() throws IOException {
        keep("Museum", COTTBUS);
        keep("Bad", PEITZ);
        keep("Halle", WELZOW);
        var section = new MapSection(5, 47, 16, 55);
        var dots = clusters("", section);
        for (int i = 0; i < 10 && dots.size() < 3; i++) {
            assertThat(dots).hasSize(1);
            section = dots.getFirst().around();
            dots = clusters("", section);
        }
        assertThat(dots).hasSize(3).allMatch(dot -> dot.around().isOneSpot());
    }

    @Test
    void nobodyIsCountedWhatHeMayNotOpen() throws IOException {
        var office = AudienceToken.role("office");
        keep(
                entry("Lithium", List.of(COTTBUS), List.of(), office),
                entry("Bad", List.of(WELZOW), List.of(), AudienceToken.PUBLIC));
        assertThat(clusters("", REGION)).hasSize(1);
        assertThat(clusters("Lithium", REGION)).isEmpty();
        assertThat(index.open().clusters(CatalogQuery.ALL, REGION, Set.of("public", "role:office")))
                .hasSize(2);
    }

    @Test
    void linesAndAreasComeBackAsTheyCameForThoseWhoMaySeeThem() throws IOException {
        var line = new PlaceShape.Line(List.of(COTTBUS, PEITZ));
        keep(
                entry("Trasse", line.spots(), List.of(line), AudienceToken.PUBLIC),
                entry("Geheim", line.spots(), List.of(line), AudienceToken.role("office")));
        assertThat(index.open().shapes(CatalogQuery.ALL, EVERYBODY, 10)).containsExactly(line);
        assertThat(index.open().shapes(CatalogQuery.ALL.saying("Bad"), EVERYBODY, 10))
                .isEmpty();
        var found = index.open().find(CatalogQuery.ALL, EVERYBODY, 10).slice().items();
        assertThat(found.getFirst().shapes()).containsExactly(line);
    }

    @Test
    void theirNumberIsKeptAsLongAsNothingIsTold() throws IOException {
        keep("Museum", COTTBUS);
        var open = index.open();
        var before = open.clusters(CatalogQuery.ALL, REGION, EVERYBODY);
        assertThat(open.clusters(CatalogQuery.ALL, REGION, EVERYBODY)).isSameAs(before);
        keep("Bad", COTTBUS);
        assertThat(clusters("", REGION))
                .extracting(CatalogAnswer.Cluster::count)
                .containsExactly(2);
    }

    private static PlaceShape line(int corners) {
        return new PlaceShape.Line(IntStream.range(0, corners)
                .mapToObj(number -> new Point(13.5 + number / 10_000.0, 51.5))
                .toList());
    }

    @Test
    void aDrawingHasAtMostTwentyThousandCorners() throws IOException {
        for (int number = 1; number <= 5; number++) {
            keep(entry("Leitung " + number, List.of(COTTBUS), List.of(line(5_000)), AudienceToken.PUBLIC));
        }
        assertThat(index.open().shapes(CatalogQuery.ALL, EVERYBODY, 100))
                .as("twenty thousand")
                .hasSize(4);
        assertThat(index.open().shapes(CatalogQuery.ALL, EVERYBODY, 2)).hasSize(2);
        assertThat(index.open().shapes(CatalogQuery.ALL, EVERYBODY, 100).stream()
                        .mapToInt(PlaceShape::corners)
                        .sum())
                .isEqualTo(20_000);
    }
}
