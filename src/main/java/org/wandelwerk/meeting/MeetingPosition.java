package org.wandelwerk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.Cursor;

/**
 * A place in the list of meetings.
 *
 * @param today the day on which the list was begun, so that its parts keep together over midnight
 * @param value the date of the last meeting shown, or its slug where no date is known
 */
record MeetingPosition(LocalDate today, MeetingPart part, String value, MeetingId meeting) {

    private static final Pattern DAY = Pattern.compile("\\d{1,6}");
    private static final Pattern PART = Pattern.compile("TO_COME|OVER|UNDATED");
    private static final Pattern VALUE = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static MeetingPosition of(Meeting meeting, LocalDate today) {
        var date = meeting.date();
        return new MeetingPosition(
                today, MeetingPart.of(meeting, today), date == null ? meeting.slug() : date.toString(), meeting.id());
    }

    Cursor cursor() {
        return new Cursor(List.of(
                Long.toString(today.toEpochDay()),
                part.name(),
                value,
                meeting.value().toString()));
    }

    /** Empty when it is no cursor of this list. */
    static Optional<MeetingPosition> read(String cursor) {
        return Cursor.read(cursor, 4).map(Cursor::values).flatMap(MeetingPosition::read);
    }

    private static Optional<MeetingPosition> read(List<String> values) {
        if (!DAY.matcher(values.get(0)).matches()
                || !PART.matcher(values.get(1)).matches()
                || !VALUE.matcher(values.get(2)).matches()
                || !ID.matcher(values.get(3)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new MeetingPosition(
                LocalDate.ofEpochDay(Long.parseLong(values.get(0))),
                MeetingPart.valueOf(values.get(1)),
                values.get(2),
                new MeetingId(UUID.fromString(values.get(3)))));
    }
}
