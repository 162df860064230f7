package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.document.SomeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.monitor.HealthNote.Grade;
import org.wandelwerk.outgoing.AScanner;

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
    private Scanning scanning;

    @Autowired
    private DocumentHealth health;

    @Test
    void aFileIsGivenWhenTheScannerSaidSoAndHeldWhileItIsSilent() throws IOException {
        SCANNER.be("mute");
        var file = reception.take("Plan.txt", new ByteArrayInputStream(bytes("harmlos")));
        var added = documents.add(new DocumentUpload(
                new DocumentOwner("draft-idea", UUID.randomUUID()),
                null,
                file,
                Audience.EVERYBODY,
                UUID.randomUUID().toString().replace("-", "")));
        assertThat(added.state()).isEqualTo(DocumentState.CHECKING);
        assertThat(documents.readable(added.owner())).isEmpty();

        scanning.round();
        awaitState(added, DocumentState.HELD);
        assertThat(documents.of(added.owner()).getFirst().reason()).isEqualTo(StateReason.SILENT);
        assertThat(health.notes(added.at()).map(note -> note.grade())).containsExactly(Grade.URGENT);
        assertThat(documents.readable(added.owner())).isEmpty();
    }

    /** The house asks by itself as well. */
    private void awaitState(DocumentVersion version, DocumentState state) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                documents.of(version.owner()).getFirst().state())
                        .isEqualTo(state));
    }
}
