package org.wandelwerk.document;

import static org.wandelwerk.document.SomeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** A house whose office takes files in, for a record of no kind in particular. */
@House
@Import({Desks.class, SomePeople.class})
abstract class HouseWithFiles {

    static final String ADDRESS = "/schreibtisch/dokumente";

    @LocalServerPort
    int port;

    @Autowired
    FileReception reception;

    @Autowired
    Documents documents;

    @Autowired
    DownloadLinks links;

    @Autowired
    Grants grants;

    @Autowired
    DocumentChecks checks;

    @Autowired
    DocumentDesk desk;

    @Autowired
    DocumentRepository repository;

    @Autowired
    CheckRepository found;

    @Autowired
    Rights rights;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    FileStore store;

    @Autowired
    TextReading texts;

    @Autowired
    Tidying tidying;

    @Autowired
    DSLContext sql;

    @Autowired
    Desks desks;

    Site site;
    Desk office;
    final DocumentOwner owner = new DocumentOwner("draft-idea", UUID.randomUUID());

    @BeforeEach
    void theOfficeAtItsDesk() {
        site = new Site(port);
        office = desks.of(site, "Otto Office", "administrator");
    }

    ReceivedFile file(String name, String text) throws IOException {
        return reception.take(name, new ByteArrayInputStream(bytes(text)));
    }

    DocumentUpload upload(ReceivedFile file, @Nullable DocumentId next) {
        var key = UUID.randomUUID().toString().replace("-", "");
        return new DocumentUpload(owner, next, file, Audience.of(AudienceToken.role("office")), key);
    }

    DocumentVersion byStranger(String text) throws IOException {
        return documents.add(upload(file("Plan.txt", text), null));
    }

    DocumentVersion byOffice(String text) throws IOException {
        var file = file("Plan von Otto.txt", text);
        return Acting.as(office.person().actor(), () -> documents.add(upload(file, null)));
    }

    static CheckRepository.Due due(DocumentVersion version) {
        return new CheckRepository.Due(version.id(), version.file().digest(), 1);
    }

    void release(DocumentVersion version) {
        Acting.as(office.person().actor(), () -> {
            desk.release(version.id(), "Bekannt");
            return true;
        });
    }

    DocumentState state(DocumentVersion version) {
        return documents.versions(version.document()).getFirst().state();
    }
}
