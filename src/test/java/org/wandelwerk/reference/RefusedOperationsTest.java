package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.wandelwerk.House;
import org.wandelwerk.shell.CapturesOutput;

/** What of a list of operations cannot be read is told, and names nobody. */
@House
@CapturesOutput
class RefusedOperationsTest {

    @TempDir
    private Path folder = Path.of("target");

    @Autowired
    private OperationImports imports;

    @Autowired
    private CollectionRepository collections;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void empty() {
        sql.transaction(inside -> {
            for (var name : List.of("refusals", "runs", "operations", "collections")) {
                inside.dsl().deleteFrom(table("reference." + name)).execute();
            }
        });
    }

    private int bring(SampleList list, String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(
                List.of(list.file().toString(), "--mapping", list.mapping().toString()));
        return imports.bring(arguments);
    }

    private LoadTally lastTally(SampleList list) {
        return collections
                .lastRun(list.read().collection().id(), 100)
                .orElseThrow()
                .tally();
    }

    @Test
    void whatCannotBeReadIsToldWithLineCellAndReasonAndStopsTheFile(CapturedOutput output) {
        var wrong = SampleList.named("two-languages").with(folder, "38350.5,", "viel,");
        assertThat(bring(wrong)).isEqualTo(1);
        assertThat(output)
                .contains(
                        "line 8, eligible expenditure (4 characters, not shown here): is not clearly one sum",
                        "Nothing was written");
        assertThat(sql.fetchCount(table("reference.operations"))).isZero();
        assertThat(bring(wrong, "--without-refused")).isZero();
        assertThat(sql.fetchCount(table("reference.operations"))).isEqualTo(3);
        assertThat(lastTally(wrong).cells())
                .containsExactly(new RefusedCell(8, "ELIGIBLE_COST", "reference.wrong.sum", "", 4));
    }

    @Test
    void whatNamesNobodyIsToldAsItStands(CapturedOutput output) {
        var wrong = SampleList.named("two-languages").with(folder, "38350.5,", "38.350.5 EUR,");
        assertThat(bring(wrong, "--without-refused")).isZero();
        assertThat(output).contains("line 8, eligible expenditure \"38.350.5 EUR\": is not clearly one sum");
        assertThat(lastTally(wrong).cells())
                .containsExactly(new RefusedCell(8, "ELIGIBLE_COST", "reference.wrong.sum", "38.350.5 EUR", 12));
    }

    @Test
    void aNameThatShiftsIntoOtherColumnsIsRefusedAndToldByItsLengthAlone(CapturedOutput output) {
        assertThat(bring(SampleList.shifted(folder), "--without-refused")).isZero();
        assertThat(lastTally(SampleList.shifted(folder)).refused()).isEqualTo(2);
        assertThat(lastTally(SampleList.shifted(folder)).cells())
                .extracting(RefusedCell::field)
                .contains("BEGINS", "ENDS", "ELIGIBLE_COST", "POSTCODE", "PLACE");
        assertThat(lastTally(SampleList.shifted(folder)).cells())
                .contains(new RefusedCell(8, "BEGINS", "reference.wrong.day", "", "Max Mustermann".length()))
                .allSatisfy(cell -> assertThat(cell.value()).isEmpty());
        assertThat(output)
                .contains("line 8, begin (14 characters, not shown here): is no day, month or year that exists")
                .doesNotContainPattern("Mustermann|Erika|Max");
    }

    @Test
    void aTableWithoutTheHeadingsIsRefusedWithTheirNames(CapturedOutput output) {
        var other = SampleList.named("two-languages").mapped(folder, "operation summary", "Kurzfassung");
        assertThat(bring(other)).isEqualTo(1);
        assertThat(output).contains("headings stand nowhere, or twice: “Kurzfassung”");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused(CapturedOutput output) throws IOException {
        var list = SampleList.named("german");
        var twice = folder.resolve("german.csv");
        Files.write(
                twice,
                new String(Files.readAllBytes(list.file()), "windows-1252")
                        .replace("672 / 3", "672 / 2")
                        .getBytes("windows-1252"));
        assertThat(bring(new SampleList(twice, list.mapping()))).isEqualTo(1);
        assertThat(output).contains("line 7, key: stands in a line before already");
    }
}
