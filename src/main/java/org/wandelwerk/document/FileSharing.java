package org.wandelwerk.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.kernel.Stale;

/**
 * Who reads which version: whoever decides about files chooses groups for each, and puts a newer version in the place
 * of an older one. What a record that is still written has is up to nobody here.
 */
@Service
@Transactional
public class FileSharing {

    /**
     * A version as somebody sees it who may have it, or who decides about it.
     *
     * @param versions those of its document that are for the acting person, itself among them, the newest first
     * @param offered whom it can be given to beside the office; none for whoever chooses nothing here
     * @param chosen whom it is given to
     * @param isMine whether the acting person chooses
     * @param isReplaceable whether that person may put another version in its place
     */
    public record SharedFile(
            DocumentVersion version,
            List<DocumentVersion> versions,
            List<FileGroup> offered,
            Set<FileGroup> chosen,
            boolean isMine,
            boolean isReplaceable) {

        /** As the form that chooses sends it back. */
        public String seen() {
            return printed(chosen);
        }
    }

    private final DocumentRepository repository;
    private final Documents documents;
    private final RecordFiles files;
    private final DownloadLinks links;
    private final Rights rights;

    FileSharing(
            DocumentRepository repository, Documents documents, RecordFiles files, DownloadLinks links, Rights rights) {
        this.repository = repository;
        this.documents = documents;
        this.files = files;
        this.links = links;
        this.rights = rights;
    }

    static String printed(Collection<FileGroup> groups) {
        return groups.stream().sorted().map(FileGroup::name).collect(Collectors.joining(" "));
    }

    /**
     * One version for whoever may have it; those who decide about files see it, too, while it is held or refused.
     *
     * @throws NotFound for everybody else, and while its record is still written
     * @throws Refused while it is given to nobody
     */
    @Transactional(readOnly = true)
    public SharedFile file(UUID id) {
        var isChecker = rights.may(Permission.CHECK_DOCUMENTS, Matter.ofHouse("documents"));
        var version = isChecker ? known(id) : links.find(id);
        if (version.isKeptBack()) {
            throw RefusedAttempts.unknown("reading", "version " + id);
        }
        var all = documents.versions(version.document());
        var seen = all.stream().filter(one -> isChecker || isRead(one)).toList();
        var isMine = isChecker && isUpToOffice(version);
        return new SharedFile(
                version,
                seen,
                isMine ? files.offered(version.owner()) : List.of(),
                isMine ? files.readers(version) : Set.of(),
                isMine && version.state() != DocumentState.REFUSED,
                isMine && all.getFirst().equals(version));
    }

    private boolean isRead(DocumentVersion version) {
        return version.state().isGiven() && rights.mine().mayRead(version.audience());
    }

    private DocumentVersion known(UUID id) {
        return repository.version(id).orElseThrow(() -> new NotFound("version " + id));
    }

    /** What a record that is still written has is for nobody but those who write it. */
    private static boolean isUpToOffice(DocumentVersion version) {
        return !version.audience().equals(Audience.NOBODY);
    }

    /** @throws NotFound or Refused for whoever does not decide about files, or when it is not up to the office */
    @Transactional(readOnly = true)
    public DocumentVersion require(UUID id) {
        var version = known(id);
        var readers = version.state().isGiven() ? version.audience() : Audience.NOBODY;
        rights.require(Permission.CHECK_DOCUMENTS, new Matter("version " + id, Set.of(), readers));
        if (version.isKeptBack()) {
            throw RefusedAttempts.unknown("sharing", "version " + id);
        }
        if (!isUpToOffice(version)) {
            throw new Refused("document.refused.written");
        }
        return version;
    }

    /**
     * Chooses who reads a version from now on, beside the office; links that were made before lead nowhere.
     *
     * @param seen who was chosen when the form was handed out, as {@link SharedFile#seen} says it
     * @throws Stale when somebody chose others since
     */
    public void share(UUID id, Set<FileGroup> readers, String seen) {
        var version = require(id);
        if (version.state() == DocumentState.REFUSED) {
            throw new Refused("document.refused.decided");
        }
        repository.lock(version.owner());
        var now = files.readers(known(id));
        if (now.equals(readers)) {
            return;
        }
        if (!printed(now).equals(seen)) {
            throw new Stale("the readers of version " + id);
        }
        files.share(version, readers);
    }

    /**
     * Puts a file in the place of a version as the next one, for readers of its own; the same form again changes
     * nothing.
     *
     * @param key the one-time key of the form
     * @throws Stale when there is a newer version already
     */
    public DocumentVersion replace(UUID id, ReceivedFile file, Set<FileGroup> readers, String key) {
        var version = require(id);
        repository.lock(version.owner());
        var newest = documents.versions(version.document()).getFirst();
        if (!newest.id().equals(id) && repository.byKey(key).isEmpty()) {
            throw new Stale(
                    "the newest version of document " + version.document().value());
        }
        return files.add(version.owner(), version.document(), file, readers, key);
    }
}
