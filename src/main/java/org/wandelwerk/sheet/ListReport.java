package org.wandelwerk.sheet;

import java.util.ArrayList;
import java.util.List;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;
import org.wandelwerk.spreadsheet.GridLine;

/** What a list would do, in lines for the operator. */
record ListReport(Preview preview, Texts texts) {

    private static final int MOST_REFUSED = 100;

    String text() {
        var lines = new ArrayList<String>();
        lines.add(preview.intake().file());
        for (int column = 0; column < preview.intake().columns().headings().size(); column++) {
            lines.add(column(column));
        }
        preview.intake().notes().forEach(note -> {
            var parts = note.split("\t", 2);
            lines.add("  " + texts.text(Language.EN, parts[0], parts[1]));
        });
        for (var verdict : List.of(
                JudgedLine.Verdict.NEW,
                JudgedLine.Verdict.CHANGED,
                JudgedLine.Verdict.SAME,
                JudgedLine.Verdict.REFUSED)) {
            lines.add("  %s: %d"
                    .formatted(
                            text("sheet.verdict." + verdict),
                            preview.of(verdict).size()));
        }
        if (preview.ours() > 0) {
            lines.add("  Of the changed ones %d were published here; only --overwrite writes over them."
                    .formatted(preview.ours()));
        }
        lines.addAll(refused());
        return String.join("\n", lines);
    }

    private List<String> refused() {
        var refused = preview.of(JudgedLine.Verdict.REFUSED);
        var lines = new ArrayList<String>();
        refused.stream()
                .limit(MOST_REFUSED)
                .forEach(line -> line.wrong().forEach(cell -> lines.add(refused(line, cell))));
        if (refused.size() > MOST_REFUSED) {
            lines.add("  ... and %d more refused lines.".formatted(refused.size() - MOST_REFUSED));
        }
        return lines;
    }

    private String column(int column) {
        var columns = preview.intake().columns();
        var field = columns.fields().get(column);
        return "  column %s \"%s\" is %s"
                .formatted(
                        GridLine.letters(column),
                        columns.headings().get(column),
                        field.isEmpty() ? "not read" : text("sheet.field." + field));
    }

    private String refused(JudgedLine line, JudgedLine.WrongCell cell) {
        var hint = cell.suggestion();
        return "  line %d, column %s, %s: \"%s\". %s"
                .formatted(
                        line.number(),
                        cell.letters(),
                        text(cell.field().label()),
                        cell.value(),
                        texts.text(Language.EN, cell.mistake(), hint == null ? "" : hint));
    }

    private String text(String key) {
        return texts.text(Language.EN, key);
    }
}
