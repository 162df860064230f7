package org.wandelwerk.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.history.RowNumbers.NumberedRow;
import org.wandelwerk.kernel.Text;

/**
 * One number of a list.
 *
 * @param record the record that it belongs to
 * @param name what that is called today; {@code null} when it is gone
 * @param series what it is numbered under once more, such as the body that decided; empty for none
 * @param day the day that it names itself; empty when it names none
 */
public record NumberLine(
        NumberedRow row, UUID record, @Nullable Text name, String series, String day) {

    /** What has become of it, as the end of a key. */
    public String state() {
        if (row.isGone()) {
            return "gone";
        }
        if (row.isPublic()) {
            return "public";
        }
        return row.publication() == null ? "never" : "hidden";
    }
}
