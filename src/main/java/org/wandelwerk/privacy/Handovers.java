package org.wandelwerk.privacy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.personal.OfferedRecord;

/** The packages for the archive: what it takes leaves the house first, and goes here when it has confirmed it. */
@Service
@Transactional
public class Handovers {

    private static final int NEWEST = 10;

    private final Retention retention;
    private final RetentionRepository repository;
    private final Rights rights;
    private final Clock clock;

    Handovers(Retention retention, RetentionRepository repository, Rights rights, Clock clock) {
        this.retention = retention;
        this.repository = repository;
        this.rights = rights;
        this.clock = clock;
    }

    /** The newest packages of a kind. */
    @Transactional(readOnly = true)
    public List<Handover> of(String kind) {
        rights.require(Permission.KEEP_RECORDS, Matter.ofHouse("retention"));
        return repository.handovers(kind, NEWEST);
    }

    /**
     * What the next package of a kind holds.
     *
     * @throws Refused when the archive takes nothing that is due
     */
    @Transactional(readOnly = true)
    public List<OfferedRecord> next(String kind) {
        rights.require(Permission.KEEP_RECORDS, Matter.ofHouse("retention"));
        var records = retention.taken(kind);
        if (records.isEmpty()) {
            throw new Refused("privacy.handover.nothing");
        }
        return records;
    }

    /** Notes that a package was made and handed to whoever brings it to the archive. */
    public void hand(String kind, List<OfferedRecord> records, String digest, long bytes) {
        rights.require(Permission.KEEP_RECORDS, Matter.ofHouse("retention"));
        repository.addHandover(UUID.randomUUID(), kind, records, digest, bytes, actor(), clock.instant());
    }

    /** Whether the next package of a kind has something in it. */
    @Transactional(readOnly = true)
    public boolean mayMake(String kind) {
        rights.require(Permission.KEEP_RECORDS, Matter.ofHouse("retention"));
        return retention.hasTaken(kind);
    }

    /**
     * Records that the archive has a package; the next night deletes what was in it. The same form again changes
     * nothing.
     *
     * @throws Refused when another receipt was entered before
     */
    public void confirm(String kind, UUID id, String receipt) {
        rights.require(Permission.KEEP_RECORDS, Matter.ofHouse("retention"));
        if (!repository.hasHandover(id, kind)) {
            throw new NotFound("handover " + id);
        }
        if (!repository.confirm(id, receipt, actor(), clock.instant())) {
            throw new Refused("privacy.handover.twice");
        }
    }

    private static PersonId actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }
}
