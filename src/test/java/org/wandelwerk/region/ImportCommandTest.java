package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.region.ImportReport.Ending;
import org.wandelwerk.region.Run.Purpose;
import org.wandelwerk.shell.CapturesOutput;
import org.wandelwerk.shell.PublicAddress;

/** The story of one house: it stays empty until a good file comes, and then changes only when the file does. */
@RegionHouse
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@CapturesOutput
class ImportCommandTest {

    @TempDir
    private Path folder = Path.of("target");

    @Autowired
    private ImportCommand command;

    @Autowired
    private RegionImports imports;

    @Autowired
    private Runs runs;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PublicAddress address;

    @Autowired
    private DemonstrationFlag flag;

    @Autowired
    private DSLContext sql;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("region.json"), text);
    }

    private int run(Object... words) {
        return command.run(Arrays.stream(words).map(String::valueOf).toList());
    }

    private int remembered() {
        return sql.fetchCount(DSL.table("history.changes"));
    }

    private FirstStart firstStart(String region) {
        return new FirstStart(region, address, runs, organisations, imports, flag);
    }

    @Test
    @Order(1)
    void whoGivesNoFileOrAnUnknownKindIsToldTheWords(CapturedOutput output) {
        for (var words : List.of(
                List.<String>of(),
                List.of("a", "b"),
                List.of("--as", "region"),
                List.of("a", "--as"),
                List.of("--force", "--dry-run"),
                List.of("a", "--as", "places"))) {
            assertThat(command.run(words)).isEqualTo(2);
        }
        assertThat(output.getErr())
                .contains("Usage: wandelwerk import FILE [--as KIND] [--body KEY] [--mapping FILE] [--overwrite]")
                .contains("There is no kind places.")
                .contains("known kinds: region")
                .doesNotContainPattern("(?m)^([\\w.]+Exception|\\s+at )");
    }

    @Test
    @Order(1)
    void aFileThatCannotBeReadIsNamed(CapturedOutput output) throws IOException {
        var large = folder.resolve("large.json");
        try (var bytes = new RandomAccessFile(large.toFile(), "rw")) {
            bytes.setLength(RegionBytes.MOST + 1L);
        }
        assertThat(run(folder.resolve("nowhere.json"), "--as", "region")).isEqualTo(1);
        assertThat(run(folder, "--as", "region")).isEqualTo(1);
        assertThat(run(large, "--as", "region")).isEqualTo(1);
        assertThat(output.getErr())
                .contains("nowhere.json does not exist.")
                .contains("is not a file.")
                .contains("large.json is longer than 20 MB.");
    }

    @Test
    @Order(1)
    void whatIsNoRegionIsRefusedWithItsPlace(CapturedOutput output) throws IOException {
        assertThat(run(file("{\n \"meta\": oh dear }"), "--as", "region")).isEqualTo(1);
        assertThat(run(file("[1, 2]"), "--as", "region")).isEqualTo(1);
        assertThat(output.getOut())
                .contains("line 2, column ")
                .contains("is not JSON: Unrecognized token 'oh'")
                .contains("is not an object")
                .contains("Nothing was written, because something was refused.");
    }

    @Test
    @Order(2)
    void aFileThatIsBrokenAnywhereWritesNothing() {
        var whole = RegionTexts.bytes(RegionTexts.shipped());
        var chance = new Random(2026);
        for (int i = 0; i < 25; i++) {
            var cut = Arrays.copyOf(whole, chance.nextInt(whole.length - 2));
            assertThat(imports.bring(new RegionBytes("cut.json", cut), Purpose.KEEP)
                            .ending())
                    .isEqualTo(Ending.REFUSED);
        }
        assertThat(runs.isEmpty()).isTrue();
        assertThat(organisations.counts()).isEmpty();
    }

    /** Fewer records of each kind than ship, so that more places of the file are tried in the same time. */
    @Test
    @Order(2)
    void aFileWithBrokenBytesIsTakenAsItIsOrRefusedAndNeverFails() {
        var whole = RegionTexts.bytes(RegionTexts.beginning(8));
        assertThat(imports.bring(new RegionBytes("whole.json", whole), Purpose.REHEARSE)
                        .refused())
                .isEmpty();
        var chance = new Random(1989);
        for (int i = 0; i < 50; i++) {
            var broken = whole.clone();
            broken[chance.nextInt(whole.length)] = (byte) (' ' + chance.nextInt(95));
            var report = imports.bring(new RegionBytes("broken.json", broken), Purpose.REHEARSE);
            assertThat(report.ending() == Ending.REFUSED)
                    .isEqualTo(!report.refused().isEmpty());
        }
        assertThat(runs.isEmpty()).isTrue();
        assertThat(organisations.counts()).isEmpty();
    }

    @Test
    @Order(3)
    void aDryRunTellsWhatTheImportWillAndWritesNothing() {
        var before = remembered();
        var source = RegionTexts.file(RegionTexts.shipped());

        var rehearsed = imports.bring(source, Purpose.REHEARSE);
        assertThat(rehearsed.ending()).isEqualTo(Ending.REHEARSED);
        assertThat(remembered()).isEqualTo(before);
        assertThat(organisations.counts()).isEmpty();

        var written = imports.bring(source, Purpose.KEEP);
        assertThat(written.tallies()).isEqualTo(rehearsed.tallies());
        assertThat(written.unmatched()).isEqualTo(rehearsed.unmatched());
        assertThat(remembered()).isGreaterThan(before);
    }

    @Test
    @Order(4)
    void everyEntryOfHistoryNamesTheImporterAndTheRun() {
        assertThat(sql.fetch("select distinct c.actor_name, c.run = r.id from history.changes c, region.runs r"
                                + " where c.table_name like 'project.%'")
                        .intoArrays())
                .isEqualTo(new Object[][] {{"Import", true}});
    }

    @Test
    @Order(4)
    void whatAnOperatorBringsInIsNoDemonstration() {
        flag.work();
        assertThat(flag.isOn()).isFalse();
    }

    @Test
    @Order(5)
    void theSameFileAgainChangesNothing(CapturedOutput output) throws IOException {
        var before = remembered();

        assertThat(run(file(RegionTexts.shipped()), "--as", "region")).isZero();

        assertThat(output.getOut())
                .contains("projects                 0        0      84       0        0")
                .contains("Not matched, taken over in the words of the file and linked to nothing (6):")
                .contains("The house has all of it already; nothing was changed. Run ");
        assertThat(remembered()).isEqualTo(before);
    }

    @Test
    @Order(6)
    void aHouseThatHasARegionGetsNoOtherAtItsNextStart() {
        var before = remembered();
        firstStart("lausitz").start();
        firstStart("").start();
        firstStart("none").start();
        assertThat(remembered()).isEqualTo(before);
        assertThat(flag.isOn()).isFalse();
    }

    /** The new organisation stands in the file before the one whose address is taken. */
    @Test
    @Order(6)
    void whatCameInBeforeTheHouseRefusesIsGoneAgain() {
        var before = remembered();
        var text = RegionTexts.SMALL.replace(
                "{ \"id\": \"o1\", \"name\": \"Stadt Guben\"",
                "{ \"id\": \"new-one\", \"name\": \"Neuer Verein\", \"type\": \"association\" },\n"
                        + "  { \"id\": \"another\", \"name\": \"Stadt Cottbus/Chóśebuz\"");

        var report = imports.bring(RegionTexts.file(text), Purpose.KEEP);

        assertThat(report.refused()).extracting(remark -> remark.spot().field()).containsExactly("organisations[1]");
        assertThat(sql.fetchCount(DSL.table("organisation.organisations"), DSL.condition("slug = 'neuer-verein'")))
                .isZero();
        assertThat(remembered()).isEqualTo(before);
    }

    @Test
    @Order(6)
    void aRegionThatDoesNotShipIsRefusedAtTheStart() {
        assertThatThrownBy(() -> firstStart("sachsen").start())
                .hasMessage("WANDELWERK_REGION is \"sachsen\"; it may be lausitz or none");
    }
}
