package org.wandelwerk.sheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.spreadsheet.GridLine;

/**
 * What a line of a list would do, and why not.
 *
 * @param record the record it means; {@code null} when it is refused
 * @param before what is recorded; {@code null} of one that is new
 * @param isOurs whether what is recorded was published here by people
 */
public record JudgedLine(
        int number,
        Verdict verdict,
        String title,
        @Nullable UUID record,
        @Nullable TypedValues before,
        TypedValues after,
        boolean isOurs,
        List<WrongCell> wrong) {

    public JudgedLine {
        wrong = List.copyOf(wrong);
    }

    static JudgedLine refused(int number, String title, TypedValues typed, List<WrongCell> wrong) {
        return new JudgedLine(number, Verdict.REFUSED, title, null, null, typed, false, wrong);
    }

    /** Tells two judgements apart. */
    String digest() {
        return "%d %s %s %s %s"
                .formatted(
                        number,
                        verdict,
                        record,
                        before == null ? "" : ListedRecord.visible(before).digest(),
                        after.digest());
    }

    /** What a line of a list would do. */
    public enum Verdict {
        REFUSED,
        NEW,
        CHANGED,
        SAME
    }

    /**
     * A cell that cannot be taken over as it stands.
     *
     * @param column its place in the line; below 0 when no column of the file is this field
     * @param mistake the key of the text that says why
     * @param suggestion what may have been meant
     */
    public record WrongCell(
            int column,
            ListField field,
            String value,
            String mistake,
            @Nullable String suggestion) {

        /** What a spreadsheet calls the column; empty when there is none. */
        public String letters() {
            return column < 0 ? "" : GridLine.letters(column);
        }
    }
}
