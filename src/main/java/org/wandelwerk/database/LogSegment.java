package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;

/** The name of one part of the log of 16 MB: the line of time it belongs to, and its number in it. */
record LogSegment(String name) {

    private static final int HEX = 16;
    private static final int WORD = 8;
    private static final int LAST_IN_WORD = 0xFF;

    static LogSegment of(String name) throws IOException {
        if (!name.matches("[0-9A-F]{24}")) {
            throw new IOException("%s is no part of a log".formatted(name));
        }
        return new LogSegment(name);
    }

    LogSegment next() {
        var high = Long.parseLong(name.substring(WORD, 2 * WORD), HEX);
        var low = Long.parseLong(name.substring(2 * WORD), HEX);
        var line = name.substring(0, WORD);
        return new LogSegment(
                low == LAST_IN_WORD
                        ? "%s%08X%08X".formatted(line, high + 1, 0)
                        : line + "%08X%08X".formatted(high, low + 1));
    }

    boolean isBehind(LogSegment other) {
        return name.compareTo(other.name) > 0;
    }

    Path in(Path data) {
        return data.resolve(RunningData.LOG_FOLDER).resolve(name);
    }
}
