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
            return Stream.of(HealthNote.advised("scanner.none"));
        }
        var silent = checks.countSilent(now.minus(LONGEST_WAIT));
        return Stream.of(silent > 0 ? HealthNote.urgent("scanner.silent", silent) : HealthNote.good("scanner.set"));
    }
}
