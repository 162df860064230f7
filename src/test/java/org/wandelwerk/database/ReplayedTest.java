package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a server came is told by places in the log, and no clock decides it. */
class ReplayedTest {

    private static final Instant LONG_AGO = Instant.parse("1999-12-31T23:59:59Z");

    private static PointInTime upTo(String segment) throws IOException {
        var part = new LogFolder.Part(LogFolder.Segment.of(segment), "", Instant.parse("2026-11-26T10:15:00Z"));
        return new PointInTime(null, part.coversUntil(), new LogFolder(Path.of("log")), List.of(part));
    }

    @Test
    void whoReplayedSomethingOfTheLastPartHasArrivedWhateverTheClockOfItsChangesSays() throws IOException {
        var point = upTo("00000001000000020000000A");

        assertThat(point.isReachedBy(new Replayed("2/A000148", LONG_AGO))).isTrue();
        assertThat(point.isReachedBy(new Replayed("3/0", null))).isTrue();
    }

    @Test
    void whoStoppedWhereTheLastPartBeginsHasNotArrived() throws IOException {
        var point = upTo("00000001000000020000000A");

        assertThat(point.isReachedBy(new Replayed("2/A000000", Instant.MAX))).isFalse();
        assertThat(point.isReachedBy(new Replayed("2/9FFFFF8", Instant.MAX))).isFalse();
        assertThat(point.isReachedBy(new Replayed(null, null))).isFalse();
    }

    @Test
    void placeAndTimeAreToldAsTheLogHasThem() {
        assertThat(new Replayed("0/3000148", LONG_AGO).told()).contains("0/3000148", "1999-12-31T23:59:59Z");
        assertThat(new Replayed("0/3000148", null).told()).contains("which changed nothing");
        assertThat(new Replayed(null, null).told()).isEqualTo("nothing was replayed");
    }
}
