package org.wandelwerk.document;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.kernel.TaskWindow;

/** What the office sees of files, and what it decides about those that are held. */
@Service
@Transactional
public class DocumentDesk {

    private static final Matter DOCUMENTS = Matter.ofHouse("documents");
    private static final int LONGEST_REASON = 500;
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TIME_SHAPE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z";

    private final CheckRepository checks;
    private final DocumentRepository repository;
    private final Rights rights;
    private final Clock clock;

    DocumentDesk(CheckRepository checks, DocumentRepository repository, Rights rights, Clock clock) {
        this.checks = checks;
        this.repository = repository;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOpen() {
        return rights.may(Permission.CHECK_DOCUMENTS, DOCUMENTS);
    }

    /** Those that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentVersion> held(int most) {
        rights.require(Permission.CHECK_DOCUMENTS, DOCUMENTS);
        return checks.held(most);
    }

    /** The same as a part of a work list. */
    @Transactional(readOnly = true)
    public Counted<DocumentVersion> held(TaskWindow window) {
        rights.require(Permission.CHECK_DOCUMENTS, DOCUMENTS);
        return window.of(checks.held(window.undated(), window.size()), () -> checks.countHeld(TaskSource.MOST));
    }

    /** One part of all versions, the newest first; a cursor that is none is not found. */
    @Transactional(readOnly = true)
    public Slice<DocumentVersion> newest(@Nullable String after, int size) {
        rights.require(Permission.CHECK_DOCUMENTS, DOCUMENTS);
        if (after == null) {
            return Slice.of(checks.newest(null, null, size + 1), size, DocumentDesk::cursor);
        }
        var place = Cursor.read(after, 2)
                .map(Cursor::values)
                .filter(values -> values.getFirst().matches(TIME_SHAPE)
                        && values.getLast().matches(UUID_SHAPE))
                .orElseThrow(() -> new NotFound("page " + after));
        var rows = checks.newest(OffsetDateTime.parse(place.getFirst()), UUID.fromString(place.getLast()), size + 1);
        return Slice.of(rows, size, DocumentDesk::cursor);
    }

    private static Cursor cursor(DocumentVersion last) {
        return new Cursor(List.of(last.at().toString(), last.id().toString()));
    }

    /** One version, to be looked at by whoever decides. */
    @Transactional(readOnly = true)
    public DocumentVersion version(UUID id) {
        rights.require(Permission.CHECK_DOCUMENTS, DOCUMENTS);
        return repository.version(id).orElseThrow(() -> new NotFound("version " + id));
    }

    /** Gives a version that is held to its readers, who are told that no scanner has looked at it. */
    public void release(UUID version, String reason) {
        decide(version, DocumentState.HELD, DocumentState.UNCHECKED, reason);
    }

    /** Gives a version that is held, or that was given without a look of the scanner, to nobody any more. */
    public void refuse(UUID id, String reason) {
        var isGiven = version(id).state() == DocumentState.UNCHECKED;
        decide(id, isGiven ? DocumentState.UNCHECKED : DocumentState.HELD, DocumentState.REFUSED, reason);
    }

    private void decide(UUID version, DocumentState before, DocumentState state, String reason) {
        version(version);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refused("document.refused.reason");
        }
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        if (!checks.decide(version, before, state, reason.strip(), by, clock.instant())) {
            throw new Stale("the state of version " + version);
        }
    }
}
