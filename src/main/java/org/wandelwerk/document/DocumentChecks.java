package org.wandelwerk.document;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.outgoing.VirusVerdict;

/** Which versions wait for the scanner, and what it said of them. */
@Service
@Transactional
class DocumentChecks {

    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final int LONGEST_DOUBLING = 8;

    private final CheckRepository repository;
    private final Clock clock;

    DocumentChecks(CheckRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    List<CheckRepository.Due> claim(int most) {
        var now = clock.instant();
        return repository.claim(now, now.plus(LEASE), most);
    }

    void note(CheckRepository.Due checked, VirusVerdict verdict) {
        switch (verdict.outcome()) {
            case CLEAN -> repository.note(checked.id(), DocumentState.CLEARED, StateReason.NONE, "");
            case INFECTED -> repository.note(checked.id(), DocumentState.REFUSED, StateReason.VIRUS, verdict.words());
            case UNKNOWN -> {
                var pause = Duration.ofMinutes(1L << Math.min(LONGEST_DOUBLING, checked.tries() - 1));
                repository.noteSilence(
                        checked.id(), verdict.words(), clock.instant().plus(pause));
            }
        }
    }

    @Transactional(readOnly = true)
    List<DocumentVersion> withoutText(int most) {
        return repository.withoutText(most);
    }

    void noteText(UUID version, String text) {
        repository.addText(version, text, clock.instant());
    }
}
