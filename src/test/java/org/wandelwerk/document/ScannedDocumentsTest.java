package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.document.SomeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.monitor.HealthNote.Grade;
import org.wandelwerk.outgoing.AScanner;
import org.wandelwerk.outgoing.VirusScanner;
import org.wandelwerk.outgoing.VirusVerdict;

/** In a house with a scanner nothing is given before it has said that it is clean. */
@House
class ScannedDocumentsTest {

    private static final AScanner SCANNER = new AScanner();

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.scanner.url", SCANNER::clamd);
    }

    @Autowired
    private FileReception reception;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentRepository repository;

    @Autowired
    private Scanning scanning;

    @Autowired
    private DocumentChecks checks;

    @Autowired
    private VirusScanner scanner;

    @Autowired
    private FileStore store;

    @Autowired
    private DocumentHealth health;

    @Test
    void aFileIsGivenWhenTheScannerSaidSoAndHeldWhileItIsSilent() throws IOException {
        SCANNER.be("mute");
        var added = added("harmlos");
        var file = added.file();
        assertThat(added.state()).isEqualTo(DocumentState.CHECKING);
        assertThat(readable(added)).isEmpty();

        scanning.round();
        awaitState(added, DocumentState.HELD);
        assertThat(documents.of(added.owner()).getFirst().reason()).isEqualTo(StateReason.SILENT);
        assertThat(health.notes(added.at()).map(note -> note.grade())).containsExactly(Grade.URGENT);
        assertThat(readable(added)).isEmpty();

        SCANNER.be("honest");
        checks.note(new CheckRepository.Due(added.id(), file.digest(), 2), scanner.ask(store.path(file.digest())));
        assertThat(readable(added)).hasSize(1);
    }

    private List<DocumentVersion> readable(DocumentVersion version) {
        return repository.readableOf(
                version.owner(), Audience.of(AudienceToken.role("office")).printed(), 10);
    }

    private DocumentVersion added(String words) throws IOException {
        var file = reception.take("Plan.txt", new ByteArrayInputStream(bytes(words)));
        return documents.add(new DocumentUpload(
                new DocumentOwner("draft-idea", UUID.randomUUID()),
                null,
                file,
                Audience.of(AudienceToken.role("office")),
                UUID.randomUUID().toString().replace("-", "")));
    }

    @Test
    void aVirusIsRefusedInEveryVersionWithTheSameContent() throws IOException {
        SCANNER.be("honest");
        var before = added("zweimal dasselbe");
        awaitState(before, DocumentState.CLEARED);
        var after = added("zweimal dasselbe");

        checks.note(
                new CheckRepository.Due(after.id(), after.file().digest(), 1),
                new VirusVerdict(VirusVerdict.Outcome.INFECTED, "Probe"));

        awaitState(before, DocumentState.REFUSED);
        awaitState(after, DocumentState.REFUSED);
    }

    @Test
    void whatWaitsForAScannerThatIsThereNoMoreWaitsForSomebody() throws IOException {
        SCANNER.be("drip");
        var waiting = added("wartet");

        assertThat(checks.holdWaiting()).isPositive();

        awaitState(waiting, DocumentState.HELD);
        SCANNER.be("honest");
    }

    /** The house asks by itself as well. */
    private void awaitState(DocumentVersion version, DocumentState state) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                documents.of(version.owner()).getFirst().state())
                        .isEqualTo(state));
    }
}
