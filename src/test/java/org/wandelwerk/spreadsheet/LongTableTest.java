package org.wandelwerk.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.Refused;

class LongTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final TableForm FOUND_OUT = new TableForm(null, null, List.of("Titel", "Orte", "Betrag"));

    @TempDir
    private Path folder = Path.of("target");

    private List<GridLine> read(String name, byte[] bytes, TableForm form) throws IOException {
        var lines = new ArrayList<GridLine>();
        LongTable.read(Files.write(folder.resolve(name), bytes), form, lines::add);
        return lines;
    }

    private List<GridLine> csv(String text, Charset charset) throws IOException {
        return read("liste.csv", text.getBytes(charset), FOUND_OUT);
    }

    private void isRefused(String name, byte[] bytes, String rule) {
        assertThatThrownBy(() -> read(name, bytes, FOUND_OUT))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void whatStandsBetweenCellsIsFoundOut(String separator) throws IOException {
        var text = "Titel;Ort\n\"Brücke; neu\nund schön\";Guben\n".replace(";", separator);
        assertThat(csv(text, StandardCharsets.UTF_8))
                .containsExactly(
                        new GridLine(1, List.of("Titel", "Ort")),
                        new GridLine(
                                2,
                                List.of(
                                        "Brücke" + (separator.equals("\t") ? "" : separator) + " neu und schön",
                                        "Guben")));
    }

    @Test
    void signsOfOlderProgramsAreFoundOutHoweverLateTheyCome() throws IOException {
        var text = "Titel;Ort\n" + "Muster;Guben\n".repeat(5000) + "Brücke;Görlitz\n";
        assertThat(csv(text, WINDOWS).getLast().cells()).containsExactly("Brücke", "Görlitz");
        assertThat(csv("\uFEFF" + text, StandardCharsets.UTF_8).getFirst().cells())
                .containsExactly("Titel", "Ort");
    }

    @Test
    void whatIsSaidIsNotFoundOut() throws IOException {
        var form = new TableForm(WINDOWS, '|', List.of());
        assertThat(read("liste.csv", "a;b|ü".getBytes(WINDOWS), form))
                .containsExactly(new GridLine(1, List.of("a;b", "ü")));
    }

    @Test
    void aLongerTableThanAListOfPeopleIsRead() throws IOException {
        assertThat(csv("Muster;Guben\n".repeat(20_000), StandardCharsets.UTF_8)).hasSize(20_000);
    }

    @Test
    void theFirstSheetThatPeopleSeeIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Muster", "1.0")) {
            var hidden = workbook.newWorksheet("verborgen");
            hidden.value(0, 0, "nichts");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            var sheet = workbook.newWorksheet("Liste");
            sheet.value(0, 0, "Titel");
            sheet.value(2, 0, "Brücke");
            sheet.value(2, 1, 1234.5);
        }
        assertThat(read("liste.xlsx", bytes.toByteArray(), FOUND_OUT))
                .containsExactly(new GridLine(1, List.of("Titel")), new GridLine(3, List.of("Brücke", "1234.5")));
    }

    @Test
    void linesOfJsonGiveTheNamesThatAreAskedFor() throws IOException {
        var text = """
            {"Betrag": 12.5, "Titel": "Brücke", "Orte": ["Guben", "Forst"], "anderes": {"a": 1}}

            {"Titel": null, "Orte": {"a": 1}}
            """;
        assertThat(read("liste.jsonl", text.getBytes(StandardCharsets.UTF_8), FOUND_OUT))
                .containsExactly(
                        new GridLine(0, List.of("Titel", "Orte", "Betrag")),
                        new GridLine(1, List.of("Brücke", "Guben; Forst", "12.5")));
    }

    @Test
    void numbersOfJsonAreWrittenOutUnlessTheyAreBeyondAllMeasure() throws IOException {
        var text = "{\"Titel\": 2014, \"Orte\": [1.313729375E7, 1E2], \"Betrag\": 1E999999999}";
        assertThat(read("liste.jsonl", text.getBytes(StandardCharsets.UTF_8), FOUND_OUT))
                .contains(new GridLine(1, List.of("2014", "13137293.75; 100", "1E+999999999")));
    }

    @Test
    void threeDecimalsOfJsonAreNotThousands() throws IOException {
        var text = "{\"Titel\": 100.000, \"Orte\": [12.5, -0.000], \"Betrag\": 375.125}";
        assertThat(read("liste.jsonl", text.getBytes(StandardCharsets.UTF_8), FOUND_OUT))
                .contains(new GridLine(1, List.of("100", "12.5; 0", "375.1250")));
    }

    @Test
    void whatIsNoTableIsRefused() {
        isRefused("liste.csv", new byte[0], "spreadsheet.refused.empty");
        isRefused("liste.csv", new byte[] {1, 0, 2, 0}, "spreadsheet.refused.unreadable");
        isRefused("liste.csv", new byte[] {'P', 'K', 3, 4, 0}, "spreadsheet.refused.unreadable");
        isRefused("liste.jsonl", "{\"Titel\": ".getBytes(StandardCharsets.UTF_8), "spreadsheet.refused.unreadable");
        isRefused("liste.jsonl", "[1]".getBytes(StandardCharsets.UTF_8), "spreadsheet.refused.json");
        isRefused("liste.jsonl", "[".repeat(100).getBytes(StandardCharsets.UTF_8), "spreadsheet.refused.unreadable");
    }

    @Test
    void cellsAndLinesBeyondAllMeasureAreRefused() {
        isRefused(
                "liste.csv",
                ";".repeat(60).concat("x").getBytes(StandardCharsets.UTF_8),
                "spreadsheet.refused.columns");
        isRefused(
                "liste.csv",
                ("a;\"" + "x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8),
                "spreadsheet.refused.unreadable");
        isRefused(
                "liste.jsonl",
                ("{\"Titel\": \"" + "x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8),
                "spreadsheet.refused.cell");
    }
}
