package org.wandelwerk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.letter.SampleTemplate;

/** A hundred equal requests at once, on each form of the house that makes something, make one thing. */
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class})
// a machine that builds may have no time for a hundred at once; what is asked here is what they make
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=60000")
@Isolated
class EqualRequestsTest {

    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    static {
        MAILS.start();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople people;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk desk;
    private OneOfMany one;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) {
        settings.add(
                "wandelwerk.mail.url",
                () -> "smtp://localhost:" + MAILS.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAILS.stop();
    }

    @BeforeEach
    void anAdministratorAtADesk() {
        one = new OneOfMany(sql);
        site = new Site(port);
        desk = desks.of(site, "Ada Alleskann", "administrator");
    }

    @Test
    void everyFormOfTheHouseIsKnownHere() {
        var forms = HouseRoutes.all()
                .filter(route -> route.method().equals("POST"))
                .map(HouseRoutes.Route::address)
                .collect(toCollection(TreeSet::new));

        assertThat(forms)
                .isEqualTo(Stream.of(PostedForms.MAKING.keySet(), PostedForms.MAKING_NOTHING.keySet())
                        .flatMap(Set::stream)
                        .collect(toCollection(TreeSet::new)));
        assertThat(Stream.of(EqualRequestsTest.class, EqualDraftsTest.class)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .map(Method::getName))
                .containsAll(PostedForms.MAKING.values());
    }

    @Test
    void aReport() {
        var answer = site.get("/barriere-melden");
        var cookie = answer.header("Set-Cookie").split(";")[0];
        var form = Form.in(answer.page(), "/barriere-melden").with("nachricht", "Die Karte lässt sich nicht bedienen.");

        one.makes("notice.reports", () -> site.post(form.address(), form.encoded(), cookie));
    }

    @Test
    void aSignInByLink() {
        var person = people.somebody();
        var page = site.get("/einladung/"
                + invitations.make(person.id(), LinkKind.INVITATION).value());
        var cookie = page.header("Set-Cookie").split(";")[0];
        var form = Form.in(page.page(), "");
        var before = one.count("identity.sign_ins");
        var answers = AtOnce.all(() -> site.post(form.address(), form.encoded(), cookie));

        assertThat(one.count("identity.sign_ins")).isEqualTo(before + 1);
        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() == 303 || answer.status() == 410);
    }

    @Test
    void aLinkByMail() {
        var person = people.somebodyWithPasswordAndCode();
        var page = site.get("/zugang-verloren");
        var cookie = page.header("Set-Cookie").split(";")[0];
        var form = Form.in(page.page(), "/zugang-verloren")
                .with("username", person.mail().value());
        AtOnce.all(() -> site.post(form.address(), form.encoded(), cookie));
        await().until(() -> mailsTo(person) == 1);

        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(person) == 1);
        assertThat(links(person)).isEqualTo(1);
    }

    @Test
    void aSetOfSpareCodes() {
        var person = people.somebodyWithPasswordAndCode();
        var own = desks.of(site, person);
        var form = Form.in(own.get("/schreibtisch/konto").page(), "/ersatzcodes");
        var answers = AtOnce.all(() -> own.send(form));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(sql.fetchValue(
                        "select count(*) from identity.spare_codes where person_id = ?",
                        person.id().value()))
                .isEqualTo(10L);
    }

    @Test
    void aDeputy() {
        var deputy = people.somebody();
        var page = desk.get("/schreibtisch/vertretung").page();
        var form = Form.in(page, "/vertretung")
                .with("rolle", page.select("#rolle option").getLast().val())
                .with("adresse", deputy.mail().value())
                .with("bis", LocalDate.now().plusDays(14).toString());

        one.makes("identity.deputies", () -> desk.send(form));
    }

    @Test
    void aDispatch() {
        members.seat(77, 1);
        var address = "/schreibtisch/versand/neu";
        var typed = Form.in(desk.get(address).page(), address)
                .with("gremium", "w77")
                .with("betreff", "Einladung")
                .with("text", "Wir laden ein.");
        var preview = desk.send(typed).page();
        var form = Form.in(preview, address);

        one.makes("notification.dispatches", () -> desk.send(form));
        assertThat(one.count("notification.mails where sort = 'DISPATCH'")).isEqualTo(1);
    }

    @Test
    void aLetterTemplate() {
        members.seat(78, 1);
        var list = "/schreibtisch/briefe";
        var form = Form.in(desk.get(list).page(), list).with("name", "Einladung");
        one.makes("letter.versions", () -> desk.hand(form, "datei", "a.docx", SampleTemplate.file()));

        var template = desk.get(list).page().select("main .names a").attr("href");
        var letters = Form.in(desk.get(template + "/vorschau?gremium=w78").page(), "/briefe.zip");
        assertThat(AtOnce.all(() -> desk.send(letters))).allMatch(answer -> answer.status() == 200);
        assertThat(one.count("letter.makings")).isEqualTo(1);
        assertThat(one.count("letter.templates")).isEqualTo(1);
    }

    @Test
    void aChangeOfTheLook() {
        var address = "/schreibtisch/auftritt/name";
        var form = Form.in(desk.get(address).page(), address).with("line1_de", "Hundertmal");

        one.makes("appearance.versions", () -> desk.send(form));
    }

    @Test
    void anAuditPack() {
        var form = Form.in(desk.get("/schreibtisch/pruefung").page(), "/pruefung")
                .with("art", "konten")
                .with("eintrag", people.somebody().id().value().toString())
                .with("grund", "Auskunft");

        one.makes("audit.packs", () -> desk.send(form));
    }

    @Test
    void aGrant() {
        var address = "/schreibtisch/rechte/personen/" + people.somebody().id().value();
        var form = Form.in(desk.get(address).page(), address)
                .with("rolle", "bank")
                .with("grund", "Sie bearbeitet die Anträge.");

        one.makes("identity.grants", () -> desk.send(form));
    }

    @Test
    void anInvitation() {
        var address = "/schreibtisch/einladungen/neu";
        var form = Form.in(desk.get(address).page(), address)
                .with("name", "Hanna Hundert")
                .with("adresse", UUID.randomUUID() + "@example.org")
                .with("rolle", "bank")
                .with("grund", "Sie bearbeitet die Anträge.");
        var invitations = one.count("identity.invitations");
        var grants = one.count("identity.grants");

        one.makes("identity.accounts", () -> desk.send(form));
        assertThat(one.count("identity.invitations")).isEqualTo(invitations + 1);
        assertThat(one.count("identity.grants")).isEqualTo(grants + 1);
    }

    @Test
    void aMerger() {
        var list = "/schreibtisch/einlesen";
        var form = Form.in(desk.get(list).page(), list).with("art", "akteure");
        var file = "Name;Art\nHundertverein;Verband\nHundert-Verein e. V.;Verband".getBytes(StandardCharsets.UTF_8);
        var address = handed(form, "b.csv", file);
        var second = desks.of(site, "Berta Beide", "administrator");
        second.send(Form.in(second.get(address).page(), "/uebernahme"));
        var page = "/schreibtisch/zusammenfuehren?bleibt=Hundertverein&geht=Hundert-Verein+e.+V.";
        var merger = Form.in(desk.get(page).page(), "/zusammenfuehren").with("grund", "Es ist derselbe.");

        one.makes("organisation.mergers", () -> desk.send(merger));
    }

    @Test
    void aListTakenOver() {
        var list = "/schreibtisch/einlesen";
        var form = Form.in(desk.get(list).page(), list).with("art", "akteure");
        var file = "Name;Art\nVerein der hundert Anfragen;Verband".getBytes(StandardCharsets.UTF_8);
        one.makes("sheet.intakes", () -> desk.hand(form, "datei", "a.csv", file));

        var address =
                desk.hand(form, "datei", "a.csv", file).header("Location").replaceAll("^https?://[^/]+|/spalten$", "");
        var second = desks.of(site, "Berta Beide", "administrator");
        var take = Form.in(second.get(address).page(), "/uebernahme");
        one.makes("organisation.organisations", () -> second.send(take));
    }

    @Test
    void anErasure() {
        var address = "/schreibtisch/rechte/personen/" + people.somebody().id().value() + "/loeschung";
        var form = Form.in(desk.get(address).page(), address).with("grund", "Antrag vom 3. März");

        one.makes("privacy.erasures", () -> desk.send(form));
    }

    @Test
    void anAnswerOfTheArchive() {
        var address = "/schreibtisch/fristen/drafts";
        var form = Form.in(desk.get(address).page(), address)
                .with("antwort", "nein")
                .with("archiv", "Kreisarchiv")
                .with("am", "2026-01-05");

        one.makes("privacy.archive_answers", () -> desk.send(form));
    }

    private String handed(Form form, String name, byte[] file) {
        return desk.hand(form, "datei", name, file).header("Location").replaceAll("^https?://[^/]+|/spalten$", "");
    }

    private static long mailsTo(Person person) {
        return Stream.of(MAILS.getReceivedMessages())
                .filter(mail ->
                        GreenMailUtil.getHeaders(mail).contains(person.mail().value()))
                .count();
    }

    private long links(Person person) {
        return sql.fetchCount(sql.selectOne()
                .from("identity.links")
                .where("person_id = ?", person.id().value()));
    }
}
