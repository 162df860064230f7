package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The moment to which a backup is brought forward by the log behind it, and the parts of the log for that.
 *
 * @param stop the moment an operator named; {@code null} where all is wanted that lies in the parts
 * @param holdsUntil all that was acknowledged before comes back
 */
record PointInTime(@Nullable Instant stop, Instant holdsUntil, LogFolder log, List<LogFolder.Part> parts) {

    private static final DateTimeFormatter AS_SERVERS_READ_IT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS'+00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** What lies in the backup itself; the log behind it is left aside. */
    static PointInTime asOfBackup(BackupFolder backup, Manifest manifest) {
        return new PointInTime(null, manifest.holdsUntil(), LogFolder.of(backup), List.of());
    }

    /** All that was copied; a log that was changed or has a gap is refused, and the message says what can be had. */
    static PointInTime atTheEnd(BackupFolder backup, Manifest manifest) throws IOException {
        var log = LogFolder.of(backup);
        var whole = whole(log, manifest);
        if (whole.size() < log.parts().size()) {
            throw new IOException("The log behind the backup is damaged: of %s on it is not as it was. Restore %s"
                    .formatted(
                            log.parts().get(whole.size()).segment().name(),
                            whole.isEmpty() ? "--as-of-backup" : "--until " + end(whole, manifest)));
        }
        return new PointInTime(null, end(whole, manifest), log, whole);
    }

    /** Refuses what the backup and its log do not cover, and names what they do. */
    static PointInTime at(Instant moment, BackupFolder backup, Manifest manifest) throws IOException {
        var log = LogFolder.of(backup);
        var whole = whole(log, manifest);
        var end = end(whole, manifest);
        if (moment.isBefore(manifest.holdsUntil()) || moment.isAfter(end)) {
            throw new IOException("%s is not covered: the backup and the log behind it reach from %s to %s"
                    .formatted(moment, manifest.holdsUntil(), end));
        }
        return new PointInTime(moment, moment, log, needed(whole, moment));
    }

    /** The files that rows of the log name; what came by the same copying a moment later is among them. */
    List<LogFolder.Document> documents() throws IOException {
        return parts.isEmpty()
                ? List.of()
                : log.documents().stream()
                        .filter(file ->
                                !file.coversUntil().isAfter(parts.getLast().coversUntil()))
                        .toList();
    }

    /** Puts the log where the server finds it, and tells the server where to stop. */
    void bringTo(Path data) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        for (var part : parts) {
            log.bring(part, data);
        }
        Files.createFile(data.resolve("recovery.signal"));
        var settings = new ArrayList<>(List.of(
                "restore_command = 'false'",
                "recovery_target_timeline = 'current'",
                "recovery_target_action = 'promote'",
                "hot_standby = 'off'"));
        if (stop != null) {
            settings.add("recovery_target_time = '%s'".formatted(AS_SERVERS_READ_IT.format(stop)));
        }
        Files.write(
                data.resolve("postgresql.auto.conf"), settings, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** By the place in the log and no clock: who came to the end has replayed something of the last part. */
    boolean isReachedBy(Replayed replayed) {
        return stop != null
                || parts.isEmpty()
                || replayed.isBehind(parts.getLast().segment().start());
    }

    /** What an operator may count on. */
    String promise() {
        return stop == null
                ? "all that was acknowledged before %s, %s"
                        .formatted(holdsUntil, parts.isEmpty() ? "as of the backup itself" : "by the log up to its end")
                : "what was there at %s, and nothing that came later".formatted(stop);
    }

    /** Up to the first part that is missing or changed; of a copying all or nothing. Files of documents end nothing. */
    private static List<LogFolder.Part> whole(LogFolder log, Manifest manifest) throws IOException {
        var parts = log.parts();
        var expected = LogFolder.Segment.of(manifest.lastSegment()).next();
        var count = 0;
        while (count < parts.size() && parts.get(count).segment().equals(expected) && log.isWhole(parts.get(count))) {
            expected = expected.next();
            count++;
        }
        while (count > 0
                && count < parts.size()
                && parts.get(count - 1).coversUntil().equals(parts.get(count).coversUntil())) {
            count--;
        }
        return parts.subList(0, count);
    }

    private static Instant end(List<LogFolder.Part> whole, Manifest manifest) {
        return whole.isEmpty() ? manifest.holdsUntil() : whole.getLast().coversUntil();
    }

    /** All of the first copying that covers the moment, and all before. */
    private static List<LogFolder.Part> needed(List<LogFolder.Part> parts, Instant moment) {
        var end = parts.stream()
                .map(LogFolder.Part::coversUntil)
                .filter(until -> !until.isBefore(moment))
                .findFirst();
        return parts.stream()
                .filter(part -> end.isPresent() && !part.coversUntil().isAfter(end.get()))
                .toList();
    }
}
