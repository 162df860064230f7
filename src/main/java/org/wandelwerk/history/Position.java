package org.wandelwerk.history;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has read the feed: not a number, because numbers do not become visible in their order, but the
 * snapshot of the database that was read last.
 *
 * @param seen the snapshot whose entries are all read
 * @param rest where to go on when the entries up to the next snapshot are read in several batches
 */
public record Position(int era, String seen, @Nullable Rest rest) {

    /** The snapshot that sees nothing: the first transactions of a cluster are its own. */
    static final String NOTHING = "3:3:";

    private static final Pattern SNAPSHOT = Pattern.compile("\\d+:\\d+:(\\d+(,\\d+)*)?");

    /**
     * What is still to be read up to a snapshot.
     *
     * @param after the last entry that is read
     */
    public record Rest(String upTo, long after) {

        public Rest {
            check(upTo);
        }
    }

    public Position {
        check(seen);
    }

    /** The position before the first entry of an era. */
    public static Position beginning(int era) {
        return new Position(era, NOTHING, null);
    }

    /** Reads what {@link #toString} wrote. */
    public static Position parse(String text) {
        var parts = text.split("/", -1);
        return switch (parts.length) {
            case 2 -> new Position(Integer.parseInt(parts[0]), parts[1], null);
            case 4 -> new Position(Integer.parseInt(parts[0]), parts[1], new Rest(parts[2], Long.parseLong(parts[3])));
            default -> throw new IllegalArgumentException("not a position: " + text);
        };
    }

    private static void check(String snapshot) {
        if (!SNAPSHOT.matcher(snapshot).matches()) {
            throw new IllegalArgumentException("not a snapshot: " + snapshot);
        }
    }

    @Override
    public String toString() {
        return era + "/" + seen + (rest == null ? "" : "/" + rest.upTo + "/" + rest.after);
    }
}
