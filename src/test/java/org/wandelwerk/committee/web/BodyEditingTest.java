package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** A body is begun, renamed and ended at the desk, each time by two people, and its rights follow. */
@DraftHouse
@Import(SeatedMembers.class)
class BodyEditingTest {

    private static final String BODIES = "/schreibtisch/bearbeiten/gremien";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Rights rights;

    @Autowired
    private DSLContext sql;

    private final String slug = "beirat-" + UUID.randomUUID();
    private Site site;
    private Desk writer;
    private Desk second;

    @BeforeEach
    void twoPeople() {
        site = new Site(port);
        writer = desks.of(site, "Wanda Gremium", "office");
        second = desks.of(site, "Zoe Zweit", "office");
    }

    private Form council() {
        return Form.in(writer.get(BODIES + "/neu").page(), "/neu")
                .with("f_name", "Beirat Kreislauf")
                .with("f_name_en", "Council of Circles")
                .with("f_kind", "COUNCIL")
                .with("f_slug", slug)
                .with("f_goal", "Berät über Stoffkreisläufe.")
                .with("f_from", "01.03.2026")
                .with("f_lasting", "HOLDS");
    }

    private String begin() {
        var made = writer.send(council());
        assertThat(made.status()).as(made.page().select(".field__error").text()).isEqualTo(303);
        return made.header("Location").replaceFirst("\\?.*", "");
    }

    private void publish(String draft) {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    private void change(String draft, String field, String value) {
        var saved = writer.send(Form.in(writer.get(draft).page(), draft).with(field, value));
        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
    }

    private List<String> held(Person person) {
        return Acting.as(person.actor(), rights::mine).held().stream()
                .map(right -> right.grant().role())
                .toList();
    }

    @Test
    void aNewBodyIsPublicOnlyAfterASecondPersonAndItsPreviewIsItsPage() {
        var draft = begin();
        assertThat(site.get("/gremien/" + slug).status()).isEqualTo(404);
        assertThat(writer.get(draft + "/vorschau").page().select("h1").text()).contains("Beirat Kreislauf");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(writer.press(draft, "/veroeffentlichung").status()).isEqualTo(409);

        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);

        var page = site.get("/gremien/" + slug);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().text()).contains("Beirat Kreislauf", "Berät über Stoffkreisläufe.");
        assertThat(writer.get(BODIES + "?q=kreislauf").page().select(".names").text())
                .contains("Beirat Kreislauf");
    }

    @Test
    void aNewNameKeepsTheOldOneWithItsDaysAndTheLineOfTimeTellsOfBoth() {
        var draft = begin();
        publish(draft);
        var form = Form.in(writer.get(draft).page(), draft)
                .with("f_name", "Beirat Stoffe")
                .with("f_from", "01.06.2026")
                .with("c_former.name", List.of("Beirat Kreislauf"))
                .with("c_former.name_en", List.of("Council of Circles"))
                .with("c_former.from", List.of("01.03.2026"))
                .with("c_former.to", List.of("01.06.2026"));

        assertThat(writer.send(form.with("c_former.to", List.of("01.07.2026"))).status())
                .isEqualTo(422);
        var again = Form.in(writer.get(draft).page(), draft);
        var saved =
                writer.send(form.with("fassung", again.value("fassung")).with("schluessel", again.value("schluessel")));
        assertThat(saved.status()).isEqualTo(303);
        publish(draft);

        assertThat(site.get("/gremien/" + slug).page().text()).contains("Beirat Stoffe", "Beirat Kreislauf");
        var trail = writer.get("/schreibtisch/verlauf/gremien/" + draft.substring(BODIES.length() + 1));
        assertThat(trail.status()).isEqualTo(200);
        assertThat(trail.page().text()).contains("Beirat Stoffe", "Beirat Kreislauf", "Wanda Gremium", "Zoe Zweit");
    }

    @Test
    void aBodyThatEndsTakesTheRightsOfItsSeatsAlongAndItsPageStays() {
        var member = members.seat(141, 1).getFirst();
        assertThat(held(member)).hasSize(2);
        var id = sql.fetchValue("select id from committee.committees where kind = 'WORKSHOP' and number = 141");
        var draft = BODIES + "/" + id;
        change(draft, "f_lasting", "ENDED");
        change(draft, "f_to", "01.02.2026");

        publish(draft);

        assertThat(held(member)).isEmpty();
        assertThat(site.get("/werkstaetten/141").page().text()).contains("Ende der Arbeit: 1. Februar 2026");
        change(draft, "f_to", "");
        change(draft, "f_lasting", "HOLDS");
        publish(draft);
        assertThat(held(member)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "f_slug,Mit Leerzeichen,slug",
        "f_slug,doppelt--strich,slug",
        "f_kind,WORKSHOP,number",
        "f_number,0,number",
        "f_goal,'',goal",
        "f_to,01.01.2027,to"
    })
    void badInputIsSaidBesideItsFieldAndKept(String field, String value, String wrong) {
        var form = council().with("f_goal_en", "Gives advice.").with(field, value);

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#f_" + wrong + "-error")).hasSize(1);
        var kept = answer.page().select("main form.report").attr("action");
        assertThat(Form.in(writer.get(kept).page(), kept).value(field)).isEqualTo(value);
        assertThat(writer.press(kept, "/verwerfung").status()).isEqualTo(303);
    }

    @Test
    void theKeyOnWhichRightsHangStaysAndNobodyTakesAnothersAddress() {
        var draft = begin();
        publish(draft);
        var form = Form.in(writer.get(draft).page(), draft);

        var other = writer.send(form.with("f_slug", slug + "-neu"));
        assertThat(other.page().select("#f_slug-error").text()).contains("Rechte vergeben");
        var again = Form.in(writer.get(draft).page(), draft).with("f_slug", slug);
        assertThat(writer.send(again).status()).isEqualTo(303);
        var twin = writer.send(council());

        assertThat(twin.page().select("#f_slug-error").text()).contains("schon diese Adresse");
    }

    @Test
    void whoKeepsOneBodyEditsItAndBeginsNone() {
        var draft = begin();
        publish(draft);
        var own = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee(slug));
        var other = desks.of(site, "Frida Fremd", "office", new Scope.OfCommittee("w1"));

        assertThat(own.send(Form.in(own.get(draft).page(), draft).with("f_goal", "Ein anderes Ziel."))
                        .status())
                .isEqualTo(303);
        assertThat(own.get(BODIES + "/neu").status()).isEqualTo(404);
        assertThat(other.get(draft).status()).isEqualTo(404);
        assertThat(desks.of(site, "Mia Mitglied", "").get(BODIES).status()).isEqualTo(404);
    }
}
