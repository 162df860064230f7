package org.wandelwerk.place;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Change;

/** The geography that ships with the product, brought into the database when it differs from what was loaded last. */
@Service
@Transactional
class ReferencePlaces {

    private final ReferenceRepository repository;
    private final Clock clock;

    ReferencePlaces(ReferenceRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Does nothing when the shipped files are already loaded. */
    public Change load() {
        return load(ReferenceFiles.shipped());
    }

    Change load(ReferenceFiles files) {
        var digest = files.digest();
        if (isLoaded(digest)) {
            return Change.SAME;
        }
        repository.waitForOthers();
        if (isLoaded(digest)) {
            return Change.SAME;
        }
        var change = repository.loadedDigest().isEmpty() ? Change.NEW : Change.CHANGED;
        repository.take(new ReferenceRows(files));
        repository.noteLoad(UUID.randomUUID(), digest, clock.instant());
        return change;
    }

    private boolean isLoaded(String digest) {
        return repository.loadedDigest().filter(digest::equals).isPresent();
    }
}
