package org.wandelwerk.sheet;

import org.jspecify.annotations.Nullable;

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
