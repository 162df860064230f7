package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wandelwerk.document.SomeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.Catalog;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.profile.Writer;

/** What stands in a file is found within two seconds by those who may have it, and no longer than they may. */
@SearchedHouse
@Import({Desks.class, SomePeople.class})
class DocumentsAreFoundTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    @LocalServerPort
    private int port;

    @Autowired
    private FileReception reception;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentDesk desk;

    @Autowired
    private DocumentChecks checks;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Desks desks;

    private final DocumentOwner owner = new DocumentOwner("profile", UUID.randomUUID());
    private Desk office;
    private Desk bank;
    private DocumentVersion version;

    @DynamicPropertySource
    static void anIndexOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-documents");
        settings.add("wandelwerk.home", home::toString);
    }

    @BeforeEach
    void aFileOfAProfileIsGivenToTheOffice() throws IOException {
        var site = new Site(port);
        office = desks.of(site, "Otto Office", "administrator");
        bank = desks.of(site, "Bea Bank", "bank");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> catalog.find(CatalogQuery.ALL, 1).isPresent());
        var upload = upload("Standort_Quarzgrube.txt", null);
        version = Acting.as(actor(office), () -> documents.add(upload));
    }

    @AfterEach
    void itIsTakenAway() {
        documents.remove(version.document());
    }

    private static Actor actor(Desk desk) {
        return desk.person().actor();
    }

    private DocumentUpload upload(String name, @Nullable DocumentId next) throws IOException {
        var file = reception.take(name, new ByteArrayInputStream(bytes(name + UUID.randomUUID())));
        return new DocumentUpload(
                owner, next, file, OFFICE, UUID.randomUUID().toString().replace("-", ""));
    }

    private void isRead(DocumentVersion read, String text) {
        checks.beginText(read.id());
        checks.noteText(read.id(), text);
    }

    private List<CatalogEntry> found(String words) {
        return catalog.find(CatalogQuery.ALL.of(CatalogKind.DOCUMENT).saying(words), 10)
                .orElseThrow()
                .slice()
                .items();
    }

    private List<CatalogEntry> found(Desk desk, String words) {
        return Acting.as(actor(desk), () -> found(words));
    }

    private void isSoonFound(Desk desk, String words, int times) {
        await().atMost(SOON).untilAsserted(() -> assertThat(found(desk, words)).hasSize(times));
    }

    @Test
    void itsNameAndItsTextFindItForWhoeverMayReadItAlone() {
        isSoonFound(office, "Quarzgrube", 1);
        isRead(version, "Wort ".repeat(3000) + "Am Rand liegt das Rhabarbermoor im Norden. " + "Wort ".repeat(3000));
        isSoonFound(office, "Rhabarbermoor", 1);
        var hit = found(office, "Rhabarbermoor").getFirst();
        assertThat(Objects.requireNonNull(hit.text().summary()).de())
                .contains("liegt das Rhabarbermoor im Norden")
                .startsWith("… Wort")
                .endsWith("Wort …")
                .hasSizeLessThan(400);
        assertThat(hit.address()).isEqualTo("/schreibtisch/dateien/" + version.id());
        assertThat(hit.text().given()).startsWith("P-");
        assertThat(found(bank, "Rhabarbermoor")).isEmpty();
        assertThat(found("Rhabarbermoor")).as("for a visitor").isEmpty();
    }

    @Test
    void whoeverIsNamedLaterFindsItAndWhoeverIsNamedNoMoreDoesNot() {
        isSoonFound(office, "Quarzgrube", 1);
        documents.share(version.id(), OFFICE.and(AudienceToken.role("bank")));
        isSoonFound(bank, "Quarzgrube", 1);
        documents.share(version.id(), OFFICE);
        isSoonFound(bank, "Quarzgrube", 0);
        assertThat(found(office, "Quarzgrube")).hasSize(1);
    }

    @Test
    void aNewVersionIsFoundInThePlaceOfTheOldOne() throws IOException {
        isRead(version, "Rhabarbermoor");
        isSoonFound(office, "Rhabarbermoor", 1);
        var upload = upload("Standort neu.txt", version.document());
        var next = Acting.as(actor(office), () -> documents.add(upload));
        isRead(next, "Preiselbeerheide");
        isSoonFound(office, "Preiselbeerheide", 1);
        assertThat(found(office, "Rhabarbermoor")).isEmpty();
        assertThat(found(office, "Quarzgrube")).isEmpty();
    }

    @Test
    void whatIsRefusedOrRemovedIsFoundByNobody() {
        isSoonFound(office, "Quarzgrube", 1);
        Acting.as(actor(office), () -> {
            desk.refuse(version.id(), "Nicht für uns");
            return true;
        });
        isSoonFound(office, "Quarzgrube", 0);
    }

    @Test
    void whatIsTakenOffItsRecordIsFoundByNobody() {
        isSoonFound(office, "Quarzgrube", 1);
        documents.remove(version.document());
        isSoonFound(office, "Quarzgrube", 0);
    }

    private static Form idea(Form form) {
        return form.with("a_title", "Moorladen")
                .with("a_summary", "Ein Laden.")
                .with("a_promoter", "Gemeinde Jänschwalde")
                .with("a_places", "Janšojce")
                .with("a_contact", "Uwe Muster")
                .with("a_mail", "uwe@example.org");
    }

    private UUID held(String name) {
        return Acting.as(actor(office), () -> desk.held(100)).stream()
                .filter(one -> one.file().name().equals(name))
                .map(DocumentVersion::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileOfAnIdeaIsForNobodyElseUntilThatIsHandedIn() throws IOException {
        var writer = Writer.at(new Site(port));
        var section = writer.begin();
        var profile = section.replaceFirst("/idee$", "");
        writer.send(idea(Form.in(writer.get(section).page(), section)));
        var form = Form.in(writer.get(profile).page(), "/anlagen");
        writer.hand(form, "datei", "Torfstichplan.txt", bytes("Torfstich " + UUID.randomUUID()));
        var id = held("Torfstichplan.txt");
        Acting.as(actor(office), () -> {
            desk.release(id, "Angesehen");
            return true;
        });
        isRead(version, "Rhabarbermoor");
        isSoonFound(office, "Rhabarbermoor", 1);
        assertThat(found(office, "Torfstichplan")).isEmpty();
        assertThat(office.get("/schreibtisch/dateien/" + id).status()).isEqualTo(404);
        assertThat(office.get("/schreibtisch/warum/datei/" + id).status()).isEqualTo(404);
        assertThat(office.get("/schreibtisch/dokumente").body()).doesNotContain("Torfstichplan");
        assertThat(writer.get(profile).body()).contains("Torfstichplan.txt");
        writer.send(Form.in(writer.get(profile).page(), "/abgeben"));
        isSoonFound(office, "Torfstichplan", 1);
        assertThat(office.get("/schreibtisch/dateien/" + id).status()).isEqualTo(200);
        assertThat(found(bank, "Torfstichplan")).isEmpty();
    }

    @Test
    void aListOfFilesIsKeptByNobodyIsUnderNoLicenceAndIsToldOfByNoMail() {
        isSoonFound(office, "Quarzgrube", 1);
        var file = office.get("/suche.csv?art=dokumente&q=Quarzgrube");
        assertThat(file.body()).contains("Standort_Quarzgrube.txt");
        assertThat(file.response().headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(file.response().headers().allValues("Link")).isEmpty();
        assertThat(new Site(port).get("/suche.csv?q=Guben").header("Cache-Control"))
                .isEqualTo("no-cache");
        var links = office.get("/suche?art=dokumente&q=Quarzgrube").page().select(".found__files a");
        assertThat(links.eachAttr("href"))
                .hasSize(4)
                .noneMatch(address -> address.contains("/merken") || address.contains(".atom"));
    }

    @Test
    void theHitLeadsToThePageWhereItIsFetched() {
        isSoonFound(office, "Quarzgrube", 1);
        var hits = office.get("/suche?art=dokumente&q=Quarzgrube").page().select(".hit h3 a");
        assertThat(hits.eachText()).containsExactly("Standort_Quarzgrube.txt");
        var page = office.get(hits.attr("href")).page();
        assertThat(page.select("h1").text()).isEqualTo("Standort_Quarzgrube.txt");
        assertThat(page.select("form[method=post][action$=/abruf] button").text())
                .startsWith("Herunterladen");
        assertThat(bank.get(hits.attr("href")).status()).isEqualTo(404);
    }
}
