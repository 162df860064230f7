package org.wandelwerk.document;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.outgoing.VirusVerdict;

/** Which versions wait for the scanner, and what it said of them. */
@Service
@Transactional
class DocumentChecks {

    /** Longer than the scanner may take for a file. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final int LONGEST_DOUBLING = 8;

    private final CheckRepository repository;
    private final Clock clock;

    DocumentChecks(CheckRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    Optional<CheckRepository.Due> claim() {
        var now = clock.instant();
        return repository.claim(now, now.plus(LEASE));
    }

    void note(CheckRepository.Due checked, VirusVerdict verdict) {
        switch (verdict.outcome()) {
            case CLEAN -> repository.noteClean(checked.id());
            case INFECTED -> repository.noteInfected(checked.digest(), verdict.words());
            case UNKNOWN -> {
                var pause = Duration.ofMinutes(1L << Math.min(LONGEST_DOUBLING, checked.tries() - 1));
                repository.noteSilence(
                        checked.id(), verdict.words(), clock.instant().plus(pause));
            }
        }
    }

    /** How many waited for a scanner that is there no more. */
    int holdWaiting() {
        return repository.holdWaiting();
    }

    @Transactional(readOnly = true)
    List<DocumentVersion> withoutText(int most) {
        return repository.withoutText(most);
    }

    /** Whether nobody has begun to read it; a file that ends the house is then not read again. */
    boolean beginText(UUID version) {
        return repository.beginText(version, clock.instant());
    }

    void noteText(UUID version, String text) {
        repository.noteText(version, text, clock.instant());
    }
}
