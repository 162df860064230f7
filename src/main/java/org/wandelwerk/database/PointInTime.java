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

/** The moment to which a backup is brought forward by the log behind it, and the parts of the log for that. */
record PointInTime(Instant moment, LogFolder log, List<LogFolder.Part> parts) {

    private static final DateTimeFormatter AS_SERVERS_READ_IT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS'+00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Refuses what the backup and its log do not cover, and names what they do. */
    static PointInTime of(Instant moment, BackupFolder backup, Manifest manifest) throws IOException {
        var log = LogFolder.of(backup);
        var parts = gapless(log.parts(), LogFolder.Segment.of(manifest.lastSegment()));
        var end = parts.isEmpty() ? manifest.holdsUntil() : parts.getLast().coversUntil();
        if (moment.isBefore(manifest.holdsUntil()) || moment.isAfter(end)) {
            throw new IOException("%s is not covered: the backup and the log behind it reach from %s to %s"
                    .formatted(moment, manifest.holdsUntil(), end));
        }
        return new PointInTime(moment, log, needed(parts, moment));
    }

    /** Puts the log where the server finds it, and tells the server where to stop. */
    void bringTo(Path data) throws IOException {
        for (var part : parts) {
            log.bring(part, data);
        }
        Files.createFile(data.resolve("recovery.signal"));
        var settings = List.of(
                "restore_command = 'false'",
                "recovery_target_time = '%s'".formatted(AS_SERVERS_READ_IT.format(moment)),
                "recovery_target_timeline = 'current'",
                "recovery_target_action = 'promote'",
                "hot_standby = 'off'");
        Files.write(
                data.resolve("postgresql.auto.conf"), settings, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static List<LogFolder.Part> gapless(List<LogFolder.Part> parts, LogFolder.Segment last) {
        var found = new ArrayList<LogFolder.Part>();
        var expected = last.next();
        for (var part : parts) {
            if (!part.segment().equals(expected)) {
                break;
            }
            found.add(part);
            expected = expected.next();
        }
        return found;
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
