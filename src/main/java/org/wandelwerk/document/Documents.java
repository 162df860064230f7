package org.wandelwerk.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.outgoing.VirusScanner;

/**
 * The documents of records. Whether somebody may read or change the record is asked by the module that owns it, before
 * it comes here; what was not looked at is given to nobody all the same.
 */
@Service
@Transactional
public class Documents {

    /** How many documents a record has at most. */
    public static final int MOST_PER_RECORD = 50;

    private static final int MOST_VERSIONS = 100;

    private final DocumentRepository repository;
    private final CheckRepository checks;
    private final VirusScanner scanner;
    private final Rights rights;
    private final Clock clock;

    Documents(DocumentRepository repository, CheckRepository checks, VirusScanner scanner, Rights rights, Clock clock) {
        this.repository = repository;
        this.checks = checks;
        this.scanner = scanner;
        this.rights = rights;
        this.clock = clock;
    }

    /** Adds a file that was taken in, as a new document or as its next version; the same form again adds nothing. */
    public DocumentVersion add(DocumentUpload upload) {
        refuseEverybody(upload.audience());
        repository.lock(upload.owner());
        var known = repository.byKey(upload.key());
        if (known.isPresent()) {
            if (!known.get().owner().equals(upload.owner())) {
                throw new Refused("document.refused.sent");
            }
            return known.get();
        }
        var document = upload.next() == null ? begun(upload.owner()) : upload.next();
        var version = version(upload, document, nextNumber(upload, document));
        repository.add(version, upload.key());
        checks.await(version.id(), version.at());
        return version;
    }

    private DocumentId begun(DocumentOwner owner) {
        if (repository.count(owner) >= MOST_PER_RECORD) {
            throw new Refused("document.refused.many");
        }
        var id = new DocumentId(UUID.randomUUID());
        repository.add(id, owner);
        return id;
    }

    private int nextNumber(DocumentUpload upload, DocumentId document) {
        if (upload.next() == null) {
            return 1;
        }
        var newest = newest(document);
        if (!newest.owner().equals(upload.owner())) {
            throw new NotFound("document " + document.value());
        }
        if (newest.number() >= MOST_VERSIONS) {
            throw new Refused("document.refused.many");
        }
        return newest.number() + 1;
    }

    private DocumentVersion version(DocumentUpload upload, DocumentId document, int number) {
        var state = firstState();
        return new DocumentVersion(
                UUID.randomUUID(),
                document,
                upload.owner(),
                number,
                upload.file(),
                upload.audience(),
                state,
                state == DocumentState.HELD ? StateReason.STRANGER : StateReason.NONE,
                "",
                Acting.now().map(Actor::id).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Without a scanner, what the staff brings is given to others and says that nobody looked at it. */
    private DocumentState firstState() {
        if (scanner.isSet()) {
            return DocumentState.CHECKING;
        }
        return rights.mine().mayAnywhere(Permission.READ_AS_OFFICE) ? DocumentState.UNCHECKED : DocumentState.HELD;
    }

    /** The newest version of each document of a record, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<DocumentVersion> of(DocumentOwner owner) {
        return repository.newestOf(owner, MOST_PER_RECORD);
    }

    /** The same, of those that are given to others and whose audience the acting person, or a visitor, is part of. */
    @Transactional(readOnly = true)
    public List<DocumentVersion> readable(DocumentOwner owner) {
        return repository.readableOf(owner, rights.tokens(), MOST_PER_RECORD);
    }

    /** All versions of a document, the newest first. */
    @Transactional(readOnly = true)
    public List<DocumentVersion> versions(DocumentId document) {
        var versions = repository.versions(document, MOST_VERSIONS);
        if (versions.isEmpty()) {
            throw new NotFound("document " + document.value());
        }
        return versions;
    }

    private DocumentVersion newest(DocumentId document) {
        return versions(document).getFirst();
    }

    /** An original is never public by itself, whoever may read it. */
    private static void refuseEverybody(Audience audience) {
        if (audience.tokens().contains(AudienceToken.PUBLIC)) {
            throw new Refused("document.refused.public");
        }
    }

    /**
     * Who may read one version from now on.
     *
     * @throws Refused when that is everybody
     */
    public void share(UUID version, Audience audience) {
        refuseEverybody(audience);
        if (repository.version(version).isEmpty()) {
            throw new NotFound("version " + version);
        }
        repository.share(version, audience);
    }

    /** Takes a document off its record; its files go when no other document has them. */
    public void remove(DocumentId document) {
        repository.remove(document, clock.instant());
        checks.forget(document);
    }
}
