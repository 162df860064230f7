package org.wandelwerk.document;

import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.wandelwerk.outgoing.VirusScanner;
import org.wandelwerk.outgoing.VirusVerdict;

/** Asks the scanner about what waits; no transaction lasts while it thinks. */
@Component
class Scanning {

    private static final int AT_ONCE = 10;

    private final DocumentChecks checks;
    private final FileStore store;
    private final VirusScanner scanner;

    Scanning(DocumentChecks checks, FileStore store, VirusScanner scanner) {
        this.checks = checks;
        this.store = store;
        this.scanner = scanner;
    }

    void round() {
        if (!scanner.isSet()) {
            return;
        }
        for (var due : checks.claim(AT_ONCE)) {
            var file = store.path(due.digest());
            checks.note(due, Files.exists(file) ? scanner.ask(file) : missing());
        }
    }

    private static VirusVerdict missing() {
        return new VirusVerdict(VirusVerdict.Outcome.UNKNOWN, "the file is not in the store");
    }
}
