package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wandelwerk.document.SomeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthNote.Grade;
import org.wandelwerk.outgoing.AScanner;
import org.wandelwerk.outgoing.VirusScanner;
import org.wandelwerk.outgoing.VirusVerdict;

/** In a house without a scanner: what strangers bring is held, and nobody is given what nobody looked at. */
@House
@Import({Desks.class, SomePeople.class})
class DocumentsTest {

    private static final String ADDRESS = "/schreibtisch/dokumente";

    @LocalServerPort
    private int port;

    @Autowired
    private FileReception reception;

    @Autowired
    private Documents documents;

    @Autowired
    private DownloadLinks links;

    @Autowired
    private DocumentChecks checks;

    @Autowired
    private DocumentDesk desk;

    @Autowired
    private DocumentRepository repository;

    @Autowired
    private CheckRepository found;

    @Autowired
    private Rights rights;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private FileStore store;

    @Autowired
    private TextReading texts;

    @Autowired
    private Tidying tidying;

    @Autowired
    private Desks desks;

    private Site site;
    private Desk office;
    private final DocumentOwner owner = new DocumentOwner("draft-idea", UUID.randomUUID());

    @BeforeEach
    void theOfficeAtItsDesk() {
        site = new Site(port);
        office = desks.of(site, "Otto Office", "administrator");
    }

    private ReceivedFile file(String name, String text) throws IOException {
        return reception.take(name, new ByteArrayInputStream(bytes(text)));
    }

    private DocumentUpload upload(ReceivedFile file, @Nullable DocumentId next) {
        var key = UUID.randomUUID().toString().replace("-", "");
        return new DocumentUpload(owner, next, file, Audience.of(AudienceToken.role("office")), key);
    }

    private DocumentVersion byStranger(String text) throws IOException {
        return documents.add(upload(file("Plan.txt", text), null));
    }

    private DocumentVersion byOffice(String text) throws IOException {
        var file = file("Plan von Otto.txt", text);
        return Acting.as(office.person().actor(), () -> documents.add(upload(file, null)));
    }

    @Test
    void aStrangersFileIsHeldAndThatOfTheOfficeIsMarked() throws IOException {
        var held = byStranger("fremd");
        var marked = byOffice("eigen");

        assertThat(held.state()).isEqualTo(DocumentState.HELD);
        assertThat(held.reason()).isEqualTo(StateReason.STRANGER);
        assertThat(marked.state()).isEqualTo(DocumentState.UNCHECKED);
        assertThat(catchThrowableOfType(Refused.class, () -> links.make(held.id(), "s"))
                        .rule())
                .isEqualTo("document.refused.held");
        assertThat(documents.of(owner)).containsExactly(held, marked);
        assertThat(documents.readable(owner)).as("for a visitor").isEmpty();
        assertThat(Acting.as(office.person().actor(), () -> documents.readable(owner)))
                .containsExactly(marked);
    }

    @Test
    void aNewVersionLeavesTheOldOneAndTheSameFormAddsOne() throws IOException {
        var first = byStranger("eins");
        var next = upload(file("Plan 2.txt", "zwei"), first.document());
        var second = documents.add(next);

        assertThat(documents.add(next)).isEqualTo(second);
        assertThat(second.number()).isEqualTo(2);
        assertThat(documents.versions(first.document())).containsExactly(second, first);
        assertThat(documents.of(owner)).containsExactly(second);
        var other = new DocumentOwner("draft-idea", UUID.randomUUID());
        assertThatThrownBy(() -> documents.add(new DocumentUpload(
                        other, first.document(), next.file(), Audience.NOBODY, "0".repeat(31) + "a")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> documents.add(new DocumentUpload(other, null, next.file(), Audience.NOBODY, next.key())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRecordHasOnlySoManyDocuments() throws IOException {
        var file = file("a.txt", "viele");
        for (int at = 0; at < Documents.MOST_PER_RECORD; at++) {
            documents.add(upload(file, null));
        }
        assertThatThrownBy(() -> documents.add(upload(file, null)))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("document.refused.many"));
    }

    @Test
    void aScannerThatComesLaterLooksAtAllThatWaits() throws IOException {
        var clean = byStranger("sauber");
        var infected = byOffice("boese " + AScanner.VIRUS);
        try (var scanner = new AScanner()) {
            scanner.be("mute");
            new Scanning(checks, store, VirusScanner.at(scanner.clamd())).round();
            assertThat(state(clean)).isEqualTo(DocumentState.HELD);
            assertThat(state(infected)).as("given before, still is").isEqualTo(DocumentState.UNCHECKED);
        }
        var again = byStranger("noch einer");
        var bad = byStranger("schlecht " + AScanner.VIRUS);
        var released = byStranger("frei " + AScanner.VIRUS);
        var harmless = byStranger("frei und sauber");
        release(released);
        release(harmless);
        try (var scanner = new AScanner()) {
            new Scanning(checks, store, VirusScanner.at(scanner.icap())).round();
        }
        assertThat(state(again)).isEqualTo(DocumentState.CLEARED);
        var refused = documents.versions(bad.document()).getFirst();
        assertThat(refused.state()).isEqualTo(DocumentState.REFUSED);
        assertThat(refused.reason()).isEqualTo(StateReason.VIRUS);
        assertThat(refused.remark()).contains("Lausitz.Probe");
        assertThatThrownBy(() -> links.make(bad.id(), "s")).isInstanceOf(Refused.class);
        assertThat(state(released)).as("looked at after the release").isEqualTo(DocumentState.REFUSED);
        assertThat(state(harmless)).isEqualTo(DocumentState.CLEARED);
        assertThat(documents.versions(harmless.document()).getFirst().remark()).isEqualTo("Bekannt");

        checks.note(due(harmless), new VirusVerdict(VirusVerdict.Outcome.INFECTED, "Spät"));
        assertThat(state(harmless)).as("whatever was decided").isEqualTo(DocumentState.REFUSED);
        checks.note(due(harmless), new VirusVerdict(VirusVerdict.Outcome.CLEAN, ""));
        assertThat(state(harmless)).isEqualTo(DocumentState.REFUSED);
    }

    private static CheckRepository.Due due(DocumentVersion version) {
        return new CheckRepository.Due(version.id(), version.file().digest(), 1);
    }

    private void release(DocumentVersion version) {
        Acting.as(office.person().actor(), () -> {
            desk.release(version.id(), "Bekannt");
            return true;
        });
    }

    @Test
    void whatIsRemovedOrRefusedIsNeitherSearchedNorChecked() throws IOException {
        var removed = byOffice("Rhabarber " + UUID.randomUUID());
        var refused = byStranger("Rettich " + UUID.randomUUID());
        for (var version : List.of(removed, refused)) {
            checks.beginText(version.id());
            checks.noteText(version.id(), "Gemüse");
        }
        documents.remove(removed.document());
        Acting.as(office.person().actor(), () -> {
            desk.refuse(refused.id(), "Werbung");
            return true;
        });
        assertThat(documents.text(removed.id())).isEmpty();
        assertThat(documents.text(refused.id())).isEmpty();
        for (var due = checks.claim(); due.isPresent(); due = checks.claim()) {
            assertThat(due.get().id()).isNotIn(removed.id(), refused.id());
        }
    }

    @Test
    void aFileThatNobodyLooksAtForLongIsTold() throws IOException {
        var scanner = VirusScanner.at("clamd://localhost:1");
        var alone = new Documents(repository, found, scanner, rights, Clock.systemUTC());
        var upload = upload(file("Wartet.txt", "wartet"), null);
        var waiting = Objects.requireNonNull(transactions.execute(_ -> alone.add(upload)));
        assertThat(waiting.state()).isEqualTo(DocumentState.CHECKING);
        var late = waiting.at().plus(Duration.ofMinutes(11));
        assertThat(new DocumentHealth(scanner, found).notes(late).map(HealthNote::grade))
                .containsExactly(Grade.URGENT);
        var before = found.countSilent(waiting.at());
        assertThat(found.countSilent(waiting.at().plusSeconds(1))).isEqualTo(before + 1);
        documents.remove(waiting.document());
        assertThat(found.countSilent(waiting.at().plusSeconds(1))).isEqualTo(before);
    }

    private DocumentState state(DocumentVersion version) {
        return documents.versions(version.document()).getFirst().state();
    }

    @Test
    void aLinkOpensOneVersionForOneSession() throws IOException {
        var version = byOffice("nur für eine Sitzung");
        var link = links.make(version.id(), "sitzung");
        var token = link.replace(DownloadLinks.ADDRESS, "");

        assertThat(links.open(token, "sitzung").id()).isEqualTo(version.id());
        assertThatThrownBy(() -> links.open(token, "andere")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.open("0".repeat(32), "sitzung")).isInstanceOf(NotFound.class);
        documents.remove(version.document());
        assertThatThrownBy(() -> links.open(token, "sitzung")).isInstanceOf(NotFound.class);
        assertThat(documents.of(owner)).isEmpty();
    }

    @Test
    void theOfficeFetchesAFileThatIsSavedAndNeverShown() throws IOException {
        var version = byOffice("Größe für alle");
        var page = office.get(ADDRESS).page();
        assertThat(page.select("main").text()).contains("Plan von Otto.txt", "Nicht auf Viren geprüft", "Otto Office");
        var lead = office.send(Form.in(page, version.id() + "/abruf"));
        assertThat(lead.status()).isEqualTo(303);

        var file = office.follow(lead);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("Größe für alle");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(file.header("Cache-Control")).contains("no-store");

        var link = lead.header("Location");
        assertThat(site.get(link).status()).as("without the session").isEqualTo(404);
        var another = desks.of(site, "Anna Andere", "administrator");
        assertThat(another.get(link).status()).isEqualTo(404);
        assertThat(site.get(DownloadLinks.ADDRESS + "unsinn").status()).isEqualTo(404);
    }

    @Test
    void aVisitorsLinkIsBoundToTheBrowser() throws IOException {
        var version = byOffice("für den Entwurf");
        var session = "a".repeat(32);
        var link = links.make(version.id(), session);
        var request = HttpRequest.newBuilder(site.address(link));

        assertThat(site.send(request.copy().header("Cookie", "form-token=" + session))
                        .body())
                .isEqualTo("für den Entwurf");
        assertThat(site.send(request.copy().header("Cookie", "form-token=" + "b".repeat(32)))
                        .status())
                .isEqualTo(404);
        assertThat(site.send(request.copy()).status()).isEqualTo(404);
    }

    @Test
    void theOfficeReleasesAndRefusesWithAReason() throws IOException {
        var good = byStranger("gut");
        var bad = byStranger("schlecht");
        var page = office.get(ADDRESS).page();
        assertThat(page.select("main").text()).contains("kein Virenscanner", "Von jemandem ohne Konto");
        assertThat(office.get("/en" + ADDRESS).page().select("main").text()).contains("No virus scanner", "Held:");

        var release = Form.in(page, good.id() + "/freigabe");
        var wrong = office.send(release);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".field__error").text()).contains("500 Zeichen");
        var tooLong = office.send(release.with("grund", "Lang ".repeat(101)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#grund-" + good.id()).val())
                .as("what was typed")
                .startsWith("Lang Lang");
        assertThat(tooLong.page().select("#grund-" + bad.id()).val()).isEmpty();
        assertThat(page.select("button").eachText()).contains("Freigeben: Plan.txt", "Ablehnen: Plan.txt");
        assertThat(office.send(release.with("grund", "Bekannter Träger")).status())
                .isEqualTo(303);
        assertThat(office.send(release.with("grund", "Noch einmal")).status()).isEqualTo(412);
        assertThat(office.send(release.with("grund", "Werbung").to(ADDRESS + "/" + bad.id() + "/ablehnung"))
                        .status())
                .isEqualTo(303);

        assertThat(state(good)).isEqualTo(DocumentState.UNCHECKED);
        assertThat(state(bad)).isEqualTo(DocumentState.REFUSED);
        assertThat(office.get(ADDRESS).page().select("main").text()).contains("„Bekannter Träger“", "Werbung");
        assertThat(office.get("/en" + ADDRESS).page().select("main").text()).contains("“Bekannter Träger”");
        var communication = desks.of(site, "Kim Kommunikation", "communication");
        assertThat(communication.get(ADDRESS).status()).isEqualTo(404);
        assertThat(office.get(ADDRESS + "?nach=unsinn").status()).isEqualTo(404);
        assertThat(office.send(release.to(ADDRESS + "/" + UUID.randomUUID() + "/freigabe"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theTextOfWhatIsGivenIsReadLater() throws IOException {
        var version = byOffice("Kohlrabi aus Cottbus");
        var held = byStranger("Spargel");
        for (int rounds = 0; rounds < 20 && documents.text(version.id()).isEmpty(); rounds++) {
            texts.round();
        }
        assertThat(documents.text(version.id())).isEqualTo("Kohlrabi aus Cottbus");
        assertThat(documents.text(held.id())).isEmpty();
    }

    @Test
    void aFileThatEndedTheHouseIsNotReadAgain() throws IOException {
        var version = byOffice("Schrecklich " + UUID.randomUUID());
        assertThat(checks.beginText(version.id())).isTrue();
        assertThat(checks.beginText(version.id()))
                .as("by another node, or after a start")
                .isFalse();
        assertThat(checks.withoutText(1000)).doesNotContain(version);
    }

    @Test
    void whatWentMeanwhileIsNotOld() throws IOException {
        assertThat(FileStore.isOlder(store.path("0".repeat(64)), Instant.now())).isFalse();
        assertThat(store.remove(List.of("0".repeat(64)), Instant.now())).isZero();
    }

    @Test
    void aFileOfNobodyGoesInTheNightAndOneOfADocumentStays() throws IOException {
        var kept = byStranger("bleibt " + UUID.randomUUID());
        var orphan = file("w.txt", "verwaist " + UUID.randomUUID());
        var fresh = file("f.txt", "frisch " + UUID.randomUUID());
        var broken = store.incoming();
        Files.writeString(broken, "halb");
        for (var path : new Path[] {store.path(kept.file().digest()), store.path(orphan.digest()), broken}) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }

        assertThat(tidying.tidy()).isGreaterThanOrEqualTo(2);

        assertThat(store.path(kept.file().digest())).exists();
        assertThat(store.path(orphan.digest())).doesNotExist();
        assertThat(broken).doesNotExist();
        assertThat(store.path(fresh.digest())).exists();
    }
}
