package org.wandelwerk.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** How much room there is where the house lives. */
@Component
class DiskHealth implements HealthSource {

    private static final int SCARCE = 20;
    private static final int HUNDRED = 100;

    private final Path home;

    DiskHealth(@Value("${wandelwerk.home:./var}") Path home) {
        this.home = home;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        if (!Files.exists(home)) {
            return Stream.empty();
        }
        try {
            var disk = Files.getFileStore(home);
            var free = Math.toIntExact(disk.getUsableSpace() * HUNDRED / Math.max(1, disk.getTotalSpace()));
            return Stream.of(free < SCARCE ? HealthNote.urgent("disk.low", free) : HealthNote.good("disk.free", free));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
