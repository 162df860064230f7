package org.wandelwerk.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.history.Seal;
import org.wandelwerk.history.Seals;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;

/** The packs that auditors take along; each order and each file that leaves the house is noted. */
@Service
@Transactional
public class AuditPacks {

    /** How many records a pack holds at most. */
    public static final int MOST = 200;

    private static final Matter PACKS = Matter.ofHouse("packs for audits");

    private final PackRepository repository;
    private final PackSearch search;
    private final Seals seals;
    private final Rights rights;
    private final Clock clock;

    AuditPacks(PackRepository repository, PackSearch search, Seals seals, Rights rights, Clock clock) {
        this.repository = repository;
        this.search = search;
        this.seals = seals;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whether the reader may take packs along. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return rights.may(Permission.READ_TRAIL, PACKS);
    }

    /** One part of all packs, the newest first; a cursor that is none is not found. */
    @Transactional(readOnly = true)
    public Slice<Pack> newest(@Nullable String after, int size) {
        rights.require(Permission.READ_TRAIL, PACKS);
        return Slice.of(repository.newest(PackPlace.read(after), size + 1), size, PackPlace::cursor);
    }

    @Transactional(readOnly = true)
    public Pack get(UUID id) {
        rights.require(Permission.READ_TRAIL, PACKS);
        return repository.find(id).orElseThrow(() -> new NotFound("pack " + id));
    }

    /** The newest files that were made of a pack. */
    @Transactional(readOnly = true)
    public List<Handout> handouts(UUID id) {
        rights.require(Permission.READ_TRAIL, PACKS);
        return repository.handouts(id);
    }

    /**
     * Notes an order with the records that it finds; the same form orders once.
     *
     * @throws Refused when there is nothing, or no such record
     */
    public UUID order(PackOrder order, String key) {
        rights.require(Permission.READ_TRAIL, PACKS);
        var id = HashedId.of("pack", actor().id().value().toString(), key);
        if (repository.find(id).isPresent()) {
            return id;
        }
        var found = search.find(order, MOST);
        if (found.records().isEmpty()) {
            throw new Refused("audit.refused.nothing");
        }
        var upTo = seals.newest().map(Seal::number).orElse(0L);
        repository.add(new Pack(id, order, found.of(), found.records(), upTo, actor(), now()), key);
        return id;
    }

    /**
     * Notes that a file was made of a pack and handed over.
     *
     * @param isPublic whether it holds only what everybody may read
     */
    public void hand(UUID id, boolean isPublic, String digest, long bytes) {
        rights.require(Permission.READ_TRAIL, PACKS);
        repository.add(id, new Handout(isPublic, digest, bytes, actor(), now()));
    }

    private static Actor actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
