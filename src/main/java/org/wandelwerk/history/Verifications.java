package org.wandelwerk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole history and compares it with its seals, all in one snapshot, so that sealing may go on beside it. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Verifications {

    private final EntryCheckRepository entries;
    private final SealCheckRepository seals;
    private final RecordingCheckRepository recording;
    private final SealRepository chain;
    private final List<SealKeeper> keepers;

    Verifications(
            EntryCheckRepository entries,
            SealCheckRepository seals,
            RecordingCheckRepository recording,
            SealRepository chain,
            List<SealKeeper> keepers) {
        this.entries = entries;
        this.seals = seals;
        this.recording = recording;
        this.chain = chain;
        this.keepers = List.copyOf(keepers);
    }

    /** Takes the hash of a seal that was kept elsewhere, if there is one: it must still be in the chain. */
    Verification verify(Optional<String> kept) {
        var newest = chain.newest();
        List<Finding> findings = new ArrayList<>();
        findings.addAll(entries.changed());
        findings.addAll(entries.missing());
        findings.addAll(entries.smuggled(newest));
        findings.addAll(seals.broken());
        findings.addAll(seals.missing());
        findings.addAll(recording.changedClearValues());
        findings.addAll(recording.lostClearValues());
        findings.addAll(recording.switchedOff());
        keepers.stream()
                .flatMap(keeper -> keeper.findings(seals::exists))
                .map(Finding.BrokenWitness::new)
                .forEach(findings::add);
        kept.filter(hash -> !seals.exists(hash)).map(Finding.UnknownSeal::new).ifPresent(findings::add);
        return new Verification(entries.entries(), seals.seals(), entries.unsealed(), newest, List.copyOf(findings));
    }
}
