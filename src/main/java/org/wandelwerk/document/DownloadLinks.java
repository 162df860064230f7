package org.wandelwerk.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.document.DownloadRepository.Link;
import org.wandelwerk.document.DownloadRepository.Purpose;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.shell.FormGuard;

/** Ways to one version of a document, each for one session and for ten minutes. */
@Service
@Transactional
public class DownloadLinks {

    public static final String ADDRESS = "/dokumente/";

    private static final Matter DOCUMENTS = Matter.ofHouse("documents");

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final DownloadRepository repository;
    private final DocumentRepository documents;
    private final Rights rights;
    private final FormGuard keys;
    private final Clock clock;

    DownloadLinks(
            DownloadRepository repository, DocumentRepository documents, Rights rights, FormGuard keys, Clock clock) {
        this.rights = rights;
        this.repository = repository;
        this.documents = documents;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The address of a version for whoever is among its audience, or decides about files.
     *
     * @param session what {@link DownloadSessions} tells of the request
     */
    public String make(UUID version, String session) {
        given(version);
        return made(new Link(version, Purpose.READING), session);
    }

    /**
     * One version for whoever is among its audience, or decides about files; what is for nobody yet for nobody.
     *
     * @throws NotFound for everybody else
     * @throws Refused while it is given to nobody
     */
    @Transactional(readOnly = true)
    public DocumentVersion find(UUID version) {
        return given(version);
    }

    /**
     * The address of a version that is held, for whoever decides about it, which {@link DocumentDesk} has asked.
     *
     * @throws Refused when it is not held
     */
    public String makeForChecking(UUID version, String session) {
        held(version);
        return made(new Link(version, Purpose.CHECKING), session);
    }

    /**
     * The address of a version for whoever writes the record that it belongs to, which the module of the record has
     * asked.
     *
     * @throws Refused while it is given to nobody
     */
    public String makeForWriting(UUID version, String session) {
        written(version);
        return made(new Link(version, Purpose.WRITING), session);
    }

    private String made(Link link, String session) {
        var token = keys.newKey();
        repository.add(
                digest("link", token),
                digest("session", session),
                link,
                clock.instant().plus(LIFE));
        return ADDRESS + token;
    }

    /**
     * The version that a link leads to; for another session, or too late, there is none. Whoever may read it no more
     * does not get it either: the right is asked anew.
     *
     * @param writers lets through whoever writes the record that a version belongs to, and throws for others
     */
    @Transactional(readOnly = true)
    public DocumentVersion open(String token, String session, Consumer<DocumentVersion> writers) {
        var link = repository
                .link(digest("link", token), digest("session", session), clock.instant())
                .orElseThrow(() -> new NotFound("a link to a document"));
        return switch (link.purpose()) {
            case READING -> given(link.version());
            case CHECKING -> held(link.version());
            case WRITING -> {
                var version = written(link.version());
                writers.accept(version);
                yield version;
            }
        };
    }

    private DocumentVersion held(UUID id) {
        rights.require(Permission.CHECK_DOCUMENTS, DOCUMENTS);
        var version = version(id);
        if (version.state() != DocumentState.HELD) {
            throw new Refused("document.refused.decided");
        }
        return version;
    }

    private DocumentVersion written(UUID id) {
        return unlessHeld(version(id));
    }

    private static DocumentVersion unlessHeld(DocumentVersion version) {
        if (!version.state().isGiven()) {
            throw new Refused("document.refused.held");
        }
        return version;
    }

    private DocumentVersion version(UUID id) {
        return documents.version(id).orElseThrow(() -> new NotFound("version " + id));
    }

    private DocumentVersion given(UUID id) {
        var version = version(id);
        if (version.isKeptBack()
                || !rights.mine().mayRead(version.audience()) && !rights.may(Permission.CHECK_DOCUMENTS, DOCUMENTS)) {
            throw RefusedAttempts.unknown("reading", "version " + id);
        }
        return unlessHeld(version);
    }

    public int forgetOld() {
        return repository.forget(clock.instant());
    }

    private static String digest(String purpose, String words) {
        try {
            var bytes = (purpose + " " + words).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
