package org.wandelwerk.news;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.Cursor;

/**
 * A place in the list of news.
 *
 * @param date the date of the last item shown; empty when it has none
 */
record NewsPosition(String date, NewsItemId item) {

    private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static NewsPosition of(NewsItem item) {
        return new NewsPosition(item.date() == null ? "" : item.date().toString(), item.id());
    }

    boolean isDated() {
        return !date.isEmpty();
    }

    Cursor cursor() {
        return new Cursor(List.of(date, item.value().toString()));
    }

    /** Empty when it is no cursor of this list. */
    static Optional<NewsPosition> read(String cursor) {
        return Cursor.read(cursor, 2).map(Cursor::values).flatMap(NewsPosition::read);
    }

    private static Optional<NewsPosition> read(List<String> values) {
        return DATE.matcher(values.get(0)).matches()
                        && ID.matcher(values.get(1)).matches()
                ? Optional.of(new NewsPosition(values.get(0), new NewsItemId(UUID.fromString(values.get(1)))))
                : Optional.empty();
    }
}
