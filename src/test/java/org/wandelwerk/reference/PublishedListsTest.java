package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.jooq.impl.DSL.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.SearchWords;

/**
 * Loads lists that eight states published in 2016. Their source names no licence, so they lie beside the project and
 * are no part of it: without them these tests are skipped, and say why.
 */
@House
class PublishedListsTest {

    private static final Path LISTS = Path.of(System.getProperty("lists", "../shared/data/esif-de"));
    private static final Path MAPPINGS = Path.of("src/test/resources/reference/published");

    @TempDir
    private Path folder = Path.of("target");

    @Autowired
    private CollectionLoads loads;

    @Autowired
    private OperationRepository operations;

    @Autowired
    private DSLContext sql;

    private LoadTally load(Path packed, String name, String ending) throws IOException {
        assumeThat(packed).as("the published list, which is not shipped").exists();
        var file = folder.resolve(name + ending);
        try (var stream = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(stream, file);
        }
        var mapping = MappingReader.read(name, Files.readString(MAPPINGS.resolve(name + ".yaml")));
        return Acting.as(HouseActors.IMPORT, () -> {
            var digest = FileDigest.of(file);
            var looked = Instant.now();
            var preview = loads.preview(file, mapping);
            var begin = Instant.now();
            var tally = loads.load(file, mapping, digest).tally();
            var millis = Duration.between(begin, Instant.now()).toMillis();
            System.out.printf(
                    "%-40s %6d taken, %4d refused, %5d names withheld, %6d lines a second, %6d looked through%n",
                    name,
                    tally.told(),
                    tally.refused(),
                    tally.withheld(),
                    1000L * tally.told() / millis,
                    1000L * tally.told() / Duration.between(looked, begin).toMillis());
            tally.cells().stream().limit(5).forEach(cell -> System.out.println("    " + cell));
            assertThat(tally).as("the preview tells what is done").isEqualTo(preview);
            assertThat(loads.load(file, mapping, digest).tally().same()).isEqualTo(tally.told());
            return tally;
        });
    }

    /** The list, how many operations it has, and how many of its lines nobody can read. */
    @ParameterizedTest
    @CsvSource({
        "de2-bayern-erdf-2014-2020,74,0",
        "de4-brandenburg-erdf-2014-2020,343,0",
        "de7-hessen-esf-2014-2020,524,1",
        "de9-niedersachsen-erdf-2014-2020,67,0",
        "ded-sachsen-erdf-2014-2020,1498,1",
        "dee-sachsen-anhalt-erdf-2007-2013,1499,0",
        "def-schleswig-holstein-erdf-2014-2020,31,0",
        "deg-thueringen-erdf-2014-2020,868,0"
    })
    void aPublishedListIsLoadedAsAWhole(String name, int taken, int refused) throws IOException {
        var tally = load(LISTS.resolve("raw/" + name + ".csv.gz"), name, ".csv");
        assertThat(tally.told()).isEqualTo(taken);
        assertThat(tally.refused()).isEqualTo(refused);
        var mapping = MappingReader.read(name, Files.readString(MAPPINGS.resolve(name + ".yaml")));
        assertThat(operations.list(mapping.collection().id(), SearchWords.of(""), null, 50))
                .isNotEmpty();
    }

    /** With {@code -Dlists.all=true}, for they take minutes. */
    @ParameterizedTest
    @CsvSource({"operations-east,63095", "operations-other,147523"})
    void allOperationsOfAllStatesAreLoaded(String name, int taken) throws IOException {
        assumeThat(Boolean.getBoolean("lists.all")).as("-Dlists.all=true").isTrue();
        var tally = load(LISTS.resolve(name + ".jsonl.gz"), name, ".jsonl");
        assertThat(tally.told() + tally.refused()).isEqualTo(taken);
        System.out.printf("%-40s %6d lines a second by bare COPY%n", name, copied());
    }

    /** Writes all rows that are stored into tables with the same columns, checks and indexes: rows a second. */
    private long copied() {
        return sql.connectionResult(connection -> {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            var nanos = 0L;
            for (var table : List.of("operations", "sums")) {
                var rows = new ByteArrayOutputStream();
                copies.copyOut("copy reference.%s to stdout".formatted(table), rows);
                try (var statement = connection.createStatement()) {
                    statement.execute("create table reference.bare (like reference.%s including all)".formatted(table));
                    var begin = System.nanoTime();
                    copies.copyIn("copy reference.bare from stdin", new ByteArrayInputStream(rows.toByteArray()));
                    nanos += System.nanoTime() - begin;
                    statement.execute("drop table reference.bare");
                }
            }
            return Math.round(sql.fetchCount(table("reference.operations")) * 1e9 / nanos);
        });
    }
}
