package org.wandelwerk.reference;

import java.util.ArrayList;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** What a file would do, in lines for the operator. */
record LoadReport(OperationMapping mapping, LoadTally tally, Texts texts) {

    private static final int MOST_REFUSED = 100;

    String text() {
        var lines = new ArrayList<String>();
        var collection = mapping.collection();
        lines.add(
                "%s (%s), as of %s".formatted(collection.name().in(Language.EN), collection.key(), collection.asOf()));
        lines.add("  new: %d".formatted(tally.added()));
        lines.add("  changed: %d".formatted(tally.changed()));
        lines.add("  the same: %d".formatted(tally.same()));
        if (tally.removed() > 0) {
            lines.add("  no longer in the file: %d".formatted(tally.removed()));
        }
        lines.add("  refused: %d".formatted(tally.refused()));
        lines.add("  without the name of a beneficiary who is or may be a natural person: %d of %d"
                .formatted(tally.withheld(), tally.told()));
        tally.cells().stream().limit(MOST_REFUSED).map(this::refused).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String refused(RefusedCell cell) {
        return "  line %d, %s%s: %s"
                .formatted(
                        cell.line(),
                        texts.text(Language.EN, "reference.field." + cell.field()),
                        value(cell),
                        texts.text(Language.EN, cell.reason()));
    }

    private String value(RefusedCell cell) {
        if (!cell.value().isEmpty()) {
            return " \"%s\"".formatted(cell.value());
        }
        return cell.signs() == 0
                ? ""
                : " (%s)".formatted(texts.text(Language.EN, "reference.refused.signs", cell.signs()));
    }
}
