package org.wandelwerk.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;

/**
 * That somebody was shown what concerns another person, on which day, and no closer.
 *
 * @param kind what was shown, the end of a text's key
 * @param concerned {@code null} for somebody without an account, who has no name here then
 */
public record Sighting(
        UUID id,
        LocalDate day,
        PersonId reader,
        String readerName,
        String kind,
        String key,
        @Nullable PersonId concerned,
        String concernedName) {

    /** Whether it tells which record was taken, and not whose data stand in it: the archive gets whole records. */
    public boolean isOfRecord() {
        return kind.equals("handover");
    }

    List<DataField> fields() {
        return Stream.of(
                        DataField.day("day", day),
                        DataField.words("reader", readerName),
                        DataField.words("kind", kind),
                        DataField.words("record", key))
                .flatMap(field -> field)
                .toList();
    }
}
