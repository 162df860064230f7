package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.wandelwerk.House;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.shell.CapturesOutput;

/** Lists of operations come in by the command line. */
@House
@CapturesOutput
class OperationImportsTest {

    private static final String PEOPLE = "Mustermann|Erika|Max|Quadratpunkt";

    private static final List<String> HEADINGS = List.of(
            "Vorhabensident",
            "Name des Begünstigten",
            "Bezeichnung des Vorhabens",
            "Beginn des Vorhabens",
            "Ort",
            "Gesamtbetrag der förderfähigen Ausgaben");
    private static final List<String> VALUES = List.of("A 1", "Stadt Muster", "Wärmenetz", "2015-02-01", "Muster");

    @TempDir
    private Path folder = Path.of("target");

    @Autowired
    private OperationImports imports;

    @Autowired
    private OperationRepository operations;

    @Autowired
    private CollectionRepository collections;

    @Autowired
    private Places places;

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

    private List<FundedOperation> stored(SampleList list) {
        return operations.list(list.read().collection().id(), SearchWords.of(""), null, 100).stream()
                .map(ListedOperation::operation)
                .toList();
    }

    private LoadRun lastRun(SampleList list) {
        return collections.lastRun(list.read().collection().id(), 100).orElseThrow();
    }

    @Test
    void aListInTwoLanguagesIsReadWithItsBreaksAndItsMark() {
        var list = SampleList.named("two-languages");
        assertThat(bring(list)).isZero();
        assertThat(stored(list)).hasSize(4).anySatisfy(one -> {
            assertThat(one.title()).isEqualTo("Neubau einer Halle");
            assertThat(one.summary()).isEqualTo("Neubau einer Halle für den Holzbau in Musterstadt");
            assertThat(one.beneficiary()).isEqualTo(new Beneficiary.Named("Muster Holzbau GmbH"));
            assertThat(one.span().begins()).isEqualTo(PartialDate.parse("2014-05-27"));
            assertThat(one.sums().getFirst().amount()).isEqualByComparingTo("459000");
            assertThat(one.place().postcode()).isEqualTo("03046");
            assertThat(one.funding()).isEqualTo(new FundingOrigin("EFRE", "EFRE Musterland 2014-2020", "001"));
        });
        assertThat(stored(list))
                .anySatisfy(one -> assertThat(one.place().postcode()).isEqualTo("07589"));
    }

    @Test
    void linesAndAreasComeInAndWhatIsNoneIsRefused() throws IOException {
        var list = SampleList.named("with-lines");
        assertThat(bring(list)).isZero();
        assertThat(stored(list))
                .filteredOn(one -> one.title().equals("Radweg am Fluss"))
                .first()
                .satisfies(one -> assertThat(one.place().geometry())
                        .isEqualTo("{\"type\":\"LineString\",\"coordinates\":"
                                + "[[14.33,51.76],[14.36,51.79],[14.4,51.83]]}"));
        assertThat(stored(list))
                .filteredOn(one -> one.place().geometry() == null)
                .hasSize(1);
        assertThat(bring(list.with(folder, "LINESTRING(14.33", "LINESTRING(514.33")))
                .isOne();
    }

    @Test
    void theDatabaseKnowsAfterALoadHowMuchItHolds() {
        sql.execute("analyze reference.operations");
        bring(SampleList.named("two-languages"));
        assertThat(sql.fetchValue("select reltuples::int from pg_class where oid = 'reference.operations'::regclass"))
                .isEqualTo(4);
    }

    @Test
    void placesOfTheRegionAreFoundAndOthersStayWords() {
        var list = SampleList.named("two-languages");
        bring(list);
        var cottbus = places.names().match("Cottbus", null).municipalities().getFirst();
        assertThat(stored(list))
                .extracting(one -> one.place().municipality())
                .containsOnlyOnce(cottbus)
                .contains((MunicipalityId) null);
    }

    @Test
    void noNameOfANaturalPersonIsStoredAnywhere() {
        bring(SampleList.shifted(folder), "--without-refused");
        bring(SampleList.named("english").with(folder, "6/29/2015", "Quadratpunkt 6/29/2015"), "--without-refused");
        assertThat(sql.fetchCount(table("reference.refusals"))).isGreaterThanOrEqualTo(8);
        bring(SampleList.named("two-languages"));
        bring(SampleList.named("english"));
        for (var name : List.of("operations", "runs", "refusals", "collections", "sums")) {
            assertThat(sql.fetchCount(
                            table("reference." + name), condition("to_jsonb(" + name + ")::text ~ {0}", PEOPLE)))
                    .as(name)
                    .isZero();
        }
        assertThat(sql.fetchCount(table("reference.operations"))).isEqualTo(7);
        assertThat(stored(SampleList.named("english")))
                .filteredOn(one -> one.beneficiary() instanceof Beneficiary.Withheld)
                .hasSize(1);
    }

    @Test
    void aListOfOlderProgramsIsReadBelowItsHeadLines() {
        var list = SampleList.named("german");
        assertThat(bring(list)).isZero();
        assertThat(stored(list)).extracting(FundedOperation::title).contains("Software für Übungen", "Wärmenetz");
        assertThat(stored(list))
                .extracting(one -> one.sums().getFirst().amount().toPlainString())
                .containsExactlyInAnyOrder("102691.05", "1133333.34", "9082.00");
        assertThat(stored(list)).extracting(FundedOperation::key).contains("672 / 1");
        assertThat(stored(list)).extracting(one -> one.place().municipality()).containsOnlyNulls();
    }

    @Test
    void aSecondRunOfTheSameFileChangesNothing(CapturedOutput output) {
        var list = SampleList.named("two-languages");
        bring(list);
        var before = sql.fetch("select xmin::text, id from reference.operations order by id");
        assertThat(bring(list)).isZero();
        assertThat(sql.fetch("select xmin::text, id from reference.operations order by id"))
                .isEqualTo(before);
        assertThat(lastRun(list).tally()).isEqualTo(new LoadTally(0, 0, 4, 0, 0, 2, List.of()));
        assertThat(output).contains("new: 4", "the same: 4");
    }

    @Test
    void aNewerFileChangesAddsAndTakesOut() {
        var list = SampleList.named("two-languages");
        bring(list);
        var newer = list.with(folder, "459000", "470000").mapped(folder, "2016-06-30", "2017-01-31");
        var less = newer.with(folder, "Radweg am Bahndamm", "Radweg am Fluss");
        var text = less.with(folder, "470000", "470000");
        assertThat(bring(text)).isZero();
        assertThat(lastRun(list).tally().added()).isEqualTo(1);
        assertThat(lastRun(list).tally().removed()).isEqualTo(1);
        assertThat(stored(list)).extracting(FundedOperation::title).contains("Radweg am Fluss");
        assertThat(collections.find("muster-efre-2014").orElseThrow().asOf()).hasToString("2017-01-31");
        assertThat(bring(list)).as("an older state is refused").isEqualTo(1);
    }

    @Test
    void aDryRunTellsAndWritesNothing(CapturedOutput output) {
        assertThat(bring(SampleList.named("two-languages"), "--dry-run")).isZero();
        assertThat(output)
                .contains("new: 4", "refused: 0", "natural person: 2 of 4", "A dry run: nothing was written.");
        assertThat(sql.fetchCount(table("reference.collections"))).isZero();
    }

    @Test
    void operationsThatNothingTellsApartAreAllKept() {
        var list = SampleList.named("two-languages");
        var twice = list.with(
                folder,
                "Stadt Musterstadt,Radweg",
                "Stadt Musterstadt,Radweg am Bahndamm,,10.08.2015,,1,,,,\r\nStadt Musterstadt,Radweg");
        assertThat(bring(twice)).isZero();
        assertThat(stored(list))
                .filteredOn(one -> one.title().equals("Radweg am Bahndamm"))
                .hasSize(2);
    }

    @Test
    void aWorkbookAndLinesOfJsonAreReadByTheSameMapping() throws IOException {
        var list = SampleList.named("german");
        var workbook = Files.write(folder.resolve("liste.xlsx"), workbook());
        assertThat(bring(new SampleList(workbook, list.mapping()))).isZero();
        var json = new StringBuilder("{");
        for (int column = 0; column < VALUES.size(); column++) {
            json.append("\"%s\": \"%s\", ".formatted(HEADINGS.get(column), VALUES.get(column)));
        }
        json.append("\"%s\": 1234.5}\n".formatted(HEADINGS.getLast()));
        var lines = Files.writeString(folder.resolve("liste.jsonl"), json);
        assertThat(bring(new SampleList(lines, list.mapping()))).isZero();
        assertThat(lastRun(list).tally().same()).isEqualTo(1);
        assertThat(stored(list).getFirst().sums().getFirst().amount()).isEqualByComparingTo("1234.50");
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Muster", "1.0")) {
            var sheet = workbook.newWorksheet("Liste");
            sheet.value(0, 0, "Liste der Vorhaben");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(2, column, HEADINGS.get(column));
            }
            for (int column = 0; column < VALUES.size(); column++) {
                sheet.value(3, column, VALUES.get(column));
            }
            sheet.value(3, VALUES.size(), 1234.5);
        }
        return bytes.toByteArray();
    }

    @Test
    void wordsThatNobodyUnderstandsAreToldSo(CapturedOutput output) {
        assertThat(imports.bring(List.of("liste.csv"))).isEqualTo(2);
        assertThat(imports.bring(List.of("liste.csv", "--mapping", "nirgends.yaml")))
                .isEqualTo(1);
        assertThat(output).contains("Which --mapping?", "liste.csv is no file that may be read.");
    }

    /** More lines than are written at once, and more than are looked through at once for what is gone. */
    @Test
    void aListOfSixThousandLinesIsLoadedInParts() throws IOException {
        var list = SampleList.named("two-languages");
        var text = new StringBuilder(Files.readString(list.file()));
        for (int line = 0; line < 6_000; line++) {
            text.append("Muster %d GmbH,Vorhaben %d,,01.02.2016,,%d,,,,\r\n".formatted(line, line, line));
        }
        var many = new SampleList(Files.writeString(folder.resolve("viele.csv"), text), list.mapping());
        assertThat(bring(many)).isZero();
        assertThat(sql.fetchCount(table("reference.operations"))).isEqualTo(6_004);
        assertThat(lastRun(list).tally().added()).isEqualTo(6_004);
    }
}
