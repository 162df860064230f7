package org.wandelwerk.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.Refused;

class GridReadingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static Grid read(String name, byte[] bytes) {
        return GridReading.read(new SheetFile(name, bytes));
    }

    private static Grid csv(String text) {
        return read("liste.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isRefused(String name, byte[] bytes, String rule) {
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aListOfTextsIsReadWhateverStandsBetweenThem(String between) {
        var grid = csv(String.join(between, "Mitglied", "Ort") + "\r\n"
                + String.join(between, "Döbern", "\"Spree; Neiße, x\""));
        assertThat(grid.lines().getFirst().cells()).containsExactly("Mitglied", "Ort");
        assertThat(grid.lines().getLast().cells()).containsExactly("Döbern", "Spree; Neiße, x");
    }

    @Test
    void umlautsAreReadFromOldOfficesAndFromNewOnes() {
        var text = "Name;Ort\nSpree-Neiße;Lübben";
        assertThat(read("alt.csv", text.getBytes(WINDOWS)).lines().getLast().cells())
                .containsExactly("Spree-Neiße", "Lübben");
        assertThat(csv("\uFEFF" + text).lines().getFirst().cells()).containsExactly("Name", "Ort");
    }

    @Test
    void emptyRowsAndBlanksNobodySeesAreLeftOutAndLineNumbersStay() {
        var grid = csv("sep=;\nName;Ort;;\n;;\n  Kammer\u00A0Cottbus ;Cottbus;;\n");
        assertThat(grid.lines()).extracting(GridLine::number).containsExactly(2, 4);
        assertThat(grid.lines().getLast().cells()).containsExactly("Kammer Cottbus", "Cottbus");
    }

    @Test
    void theSignThatGuardsAgainstFormulasIsTakenOffAgain() {
        assertThat(csv("Name;Ort\n'=1+1;'-x").lines().getLast().cells()).containsExactly("=1+1", "-x");
    }

    @Test
    void aWorkbookIsReadAsPeopleSeeIt() {
        var bytes = AWorkbook.of(workbook -> {
            var sheet = workbook.newWorksheet("Mitglieder");
            sheet.value(0, 0, "Mitgliederliste der Werkstatt 2");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(3, 0, "Mitglied");
            sheet.value(3, 1, "Seit");
            sheet.value(3, 2, "Telefon");
            sheet.value(4, 0, " IHK Cottbus ");
            sheet.value(4, 1, LocalDate.of(2025, 4, 1));
            sheet.style(4, 1).format("dd.mm.yyyy").set();
            sheet.value(4, 2, 493553651000L);
            sheet.value(5, 0, "Spremberg");
            sheet.value(5, 1, "1.4.25");
            sheet.value(5, 2, "03563 340-0");
            sheet.formula(6, 0, "A5");
        });
        var grid = read("liste.xlsx", bytes);
        assertThat(grid.lines()).extracting(GridLine::number).containsExactly(1, 4, 5, 6);
        assertThat(grid.lines().get(2).cells()).containsExactly("IHK Cottbus", "01.04.2025", "493553651000");
        assertThat(grid.lines().get(3).cells()).containsExactly("Spremberg", "1.4.25", "03563 340-0");
        assertThat(grid.notes()).containsExactly("spreadsheet.note.formula\tA7");
    }

    @Test
    void hiddenSheetsAndFurtherOnesAreNamedAndNotRead() {
        var bytes = AWorkbook.of(workbook -> {
            var hidden = workbook.newWorksheet("Intern");
            hidden.value(0, 0, "geheim");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Liste").value(0, 0, "Mitglied");
            workbook.newWorksheet("Archiv").value(0, 0, "alt");
        });
        var grid = read("liste.xlsx", bytes);
        assertThat(grid.lines().getFirst().cells()).containsExactly("Mitglied");
        assertThat(grid.notes()).containsExactly("spreadsheet.note.hidden\tIntern", "spreadsheet.note.other\tArchiv");
    }

    @Test
    void whatIsNoListIsRefusedWithItsReason() {
        isRefused("leer.csv", new byte[0], "spreadsheet.refused.empty");
        isRefused("leer.csv", " ; ;\n\n".getBytes(StandardCharsets.UTF_8), "spreadsheet.refused.empty");
        isRefused("alt.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "spreadsheet.refused.old");
        isRefused("bild.csv", new byte[] {'a', 0, 'b'}, "spreadsheet.refused.unreadable");
        isRefused("liste.xlsx", "kein Zip".getBytes(StandardCharsets.UTF_8), "spreadsheet.refused.unreadable");
        isRefused("kaputt.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "spreadsheet.refused.unreadable");
        isRefused("gross.csv", new byte[SheetFile.MOST + 1], "spreadsheet.refused.size");
        isRefused(
                "x.csv",
                "a\n".repeat(Grid.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8),
                "spreadsheet.refused.lines");
        isRefused("x.csv", "a;".repeat(50).concat("b").getBytes(StandardCharsets.UTF_8), "spreadsheet.refused.columns");
        isRefused("x.csv", "a".repeat(3000).getBytes(StandardCharsets.UTF_8), "spreadsheet.refused.cell");
    }

    private static byte[] zip(List<String> parts, int kilobytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                for (int i = 0; i < kilobytes; i++) {
                    zip.write(new byte[1024]);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatGrowsWhenUnpackedIsRefusedBeforeAnybodyParsesIt() {
        var bomb = zip(List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml"), 40 * 1024);
        assertThat(bomb.length).isLessThan(200_000);
        isRefused("bombe.xlsx", bomb, "spreadsheet.refused.unpacked");
    }

    /** A workbook whose only sheet has these rows, written by no office program. */
    private static byte[] forged(String rows) {
        var bytes = new ByteArrayOutputStream();
        var honest = AWorkbook.rows(new String[] {"Mitglied"});
        try (var from = ZipFile.builder().setByteArray(honest).get();
                var to = new ZipOutputStream(bytes)) {
            for (var part : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().startsWith("xl/worksheets/sheet")
                                ? sheet(rows).getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(part).readAllBytes());
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String row(String address, String value) {
        return "<row r=\"1\"><c r=\"%s\"><v>%s</v></c></row>".formatted(address, value);
    }

    @Test
    void cellsFarAwayAreRefusedBeforeRoomIsMadeForThem() {
        assertThat(read("x.xlsx", forged(row("A1", "7"))).lines().getFirst().cells())
                .containsExactly("7");
        isRefused("x.xlsx", forged(row("ZZZZZZ1", "7")), "spreadsheet.refused.columns");
        isRefused("x.xlsx", forged(row("XFD1", "7").repeat(5000)), "spreadsheet.refused.columns");
        isRefused("x.xlsx", forged(row("AZ1", "7")), "spreadsheet.refused.columns");
        isRefused("x.xlsx", forged("<row>" + "<c/>".repeat(2000) + "</row>"), "spreadsheet.refused.columns");
        var formatted = "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"AZ1\" s=\"0\"/></row>";
        assertThat(read("x.xlsx", forged(formatted)).lines().getFirst().cells()).containsExactly("7");
    }

    @Test
    void numbersBeyondAllMeasureAreRefused() {
        isRefused("x.xlsx", forged(row("A1", "1E999999999")), "spreadsheet.refused.cell");
        isRefused("x.xlsx", forged(row("A1", "1E-999999999")), "spreadsheet.refused.cell");
        isRefused("x.xlsx", forged(row("A1", "1</v><f>1</f><v>1E999999")), "spreadsheet.refused.cell");
        isRefused("x.xlsx", forged(row("A1", "7".repeat(100_000))), "spreadsheet.refused.cell");
        isRefused(
                "x.xlsx",
                forged(row("A1", "1</v><f>" + "1+".repeat(10_000) + "1</f><v>1")),
                "spreadsheet.refused.cell");
        assertThat(read("x.xlsx", forged(row("A1", "1.5E3"))).lines().getFirst().cells())
                .containsExactly("1500");
    }

    @Test
    void programsAndOtherPackedFilesAreRefused() {
        isRefused("makro.xlsx", zip(List.of("xl/workbook.xml", "xl/vbaProject.bin"), 1), "spreadsheet.refused.program");
        isRefused("brief.docx", zip(List.of("word/document.xml"), 1), "spreadsheet.refused.workbook");
        var broken = AWorkbook.of(workbook -> workbook.newWorksheet("Liste").formula(0, 0, "A5&\"x\""));
        isRefused("kaputt.xlsx", broken, "spreadsheet.refused.unreadable");
        isRefused("leer.xlsx", zip(List.of("xl/workbook.xml"), 1), "spreadsheet.refused.unreadable");
    }
}
