package org.wandelwerk.document;

import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.wandelwerk.outgoing.VirusScanner;
import org.wandelwerk.outgoing.VirusVerdict;

/** Asks the scanner about what waits; no transaction lasts while it thinks. */
@Component
class Scanning {

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
            checks.holdWaiting();
            return;
        }
        var due = checks.claim();
        while (due.isPresent() && isAnswered(due.get())) {
            due = checks.claim();
        }
    }

    /** A scanner that is silent about one is asked about more of them later. */
    private boolean isAnswered(CheckRepository.Due due) {
        var file = store.path(due.digest());
        var isThere = Files.exists(file);
        var verdict = isThere ? scanner.ask(file) : missing();
        checks.note(due, verdict);
        return !isThere || verdict.outcome() != VirusVerdict.Outcome.UNKNOWN;
    }

    private static VirusVerdict missing() {
        return new VirusVerdict(VirusVerdict.Outcome.UNKNOWN, "the file is not in the store");
    }
}
