package org.wandelwerk.document;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.outgoing.VirusScanner;

/** Whether files are checked for viruses, and whether the scanner answers. */
@Component
class DocumentHealth implements HealthSource {

    private static final String DESK = "/schreibtisch/dokumente";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final VirusScanner scanner;
    private final CheckRepository checks;

    DocumentHealth(VirusScanner scanner, CheckRepository checks) {
        this.scanner = scanner;
        this.checks = checks;
    }

    @Override
    public Stream<HealthNote> notes(Instant now) {
        if (!scanner.isSet()) {
            return Stream.of(HealthNote.advised("scanner.none").mendedAt(DESK));
        }
        var silence = checks.silence(now.minus(LONGEST_WAIT));
        var since = silence.since();
        return Stream.of(
                since != null
                        ? HealthNote.urgent("scanner.silent", silence.files(), since)
                                .mendedAt(DESK)
                        : HealthNote.good("scanner.set"));
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now).filter(HealthNote::isUrgent);
    }
}
