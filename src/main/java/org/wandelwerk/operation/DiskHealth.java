package org.wandelwerk.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** How much room there is where the house lives and where its backups lie, which should be two places. */
@Component
class DiskHealth implements HealthSource {

    private static final int SCARCE = 20;
    private static final int HUNDRED = 100;

    private final Path home;
    private final String backups;

    DiskHealth(@Value("${wandelwerk.home:./var}") Path home, @Value("${wandelwerk.backup.folder:}") String backups) {
        this.home = home;
        this.backups = backups.strip();
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        if (!Files.exists(home)) {
            return Stream.empty();
        }
        try {
            return Stream.concat(own(), besides());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Of the disk of the house alone: the page is opened by those who mend it, and must not wait for a disk elsewhere,
     * which may be gone.
     */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return own().filter(HealthNote::isUrgent);
    }

    private Stream<HealthNote> own() {
        if (!Files.exists(home)) {
            return Stream.empty();
        }
        try {
            var free = free(Files.getFileStore(home));
            return Stream.of(free < SCARCE ? HealthNote.urgent("disk.low", free) : HealthNote.good("disk.free", free));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the disk of the backups; nothing while there is no such folder. */
    private Stream<HealthNote> besides() throws IOException {
        var folder = Path.of(backups);
        if (backups.isEmpty() || !Files.exists(folder)) {
            return Stream.empty();
        }
        var disk = Files.getFileStore(folder);
        if (device(folder).equals(device(home))) {
            return Stream.of(HealthNote.advised("disk.backup.same"));
        }
        var free = free(disk);
        return free < SCARCE ? Stream.of(HealthNote.urgent("disk.backup.low", free)) : Stream.empty();
    }

    /** The number that the system gave to it: one disk may be mounted at several places. */
    private static Object device(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:dev");
    }

    /** In per cent. */
    private static int free(FileStore disk) throws IOException {
        return Math.toIntExact(disk.getUsableSpace() * HUNDRED / Math.max(1, disk.getTotalSpace()));
    }
}
