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
        var goesOn = true;
        while (goesOn) {
            var due = checks.claim(AT_ONCE);
            goesOn = due.size() == AT_ONCE;
            for (var one : due) {
                goesOn &= isAnswered(one);
            }
        }
    }

    /** A scanner that is silent about one is asked about more of them later. */
    private boolean isAnswered(CheckRepository.Due due) {
        var file = store.path(due.digest());
        var verdict = Files.exists(file) ? scanner.ask(file) : missing();
        checks.note(due, verdict);
        return verdict.outcome() != VirusVerdict.Outcome.UNKNOWN;
    }

    private static VirusVerdict missing() {
        return new VirusVerdict(VirusVerdict.Outcome.UNKNOWN, "the file is not in the store");
    }
}
