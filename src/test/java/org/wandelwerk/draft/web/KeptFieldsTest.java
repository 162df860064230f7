package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** A field is read by those whom an editor chose, wherever it is read, and by nobody else. */
class KeptFieldsTest extends KeptFieldsHouse {

    @ParameterizedTest
    @CsvSource({
        "'', '', 1, 0, 0",
        "delegate, w2, 1, 1, 0",
        "delegate, w5, 1, 0, 0",
        "speaker, w2, 1, 1, 0",
        "speaker, w5, 1, 0, 0",
        "group-member, imag, 1, 0, 0",
        "office, w2, 1, 1, 0",
        "office, w5, 1, 0, 0",
        "ministry, '', 1, 0, 0",
        "bank, '', 1, 0, 0",
        "research, '', 1, 0, 0",
        "communication, '', 1, 1, 1",
        "auditor, '', 1, 1, 1",
        "office, '', 1, 1, 1",
        "administrator, '', 1, 1, 1"
    })
    void eachRoleReadsWhatIsMeantForIt(String role, String body, int signedIn, int bodies, int office) {
        keep();
        var who = of(role, body);
        for (var page : List.of(KEPT + "projekte/" + id, KEPT + "projekt/" + key, "/en" + KEPT + "projekt/" + key)) {
            var shown = read(who, page);
            assertThat(shown.contains(FOR_SIGNED_IN)).as(page).isEqualTo(signedIn == 1);
            assertThat(shown.contains(FOR_BODIES)).as(page).isEqualTo(bodies == 1);
            assertThat(shown.contains(FOR_OFFICE)).as(page).isEqualTo(office == 1);
        }
        assertThat(who.get(why("title_en")).status()).isEqualTo(200);
        assertThat(who.get(why("note")).status()).isEqualTo(bodies == 1 ? 200 : 404);
        assertThat(who.get(why("summary_en")).status()).isEqualTo(office == 1 ? 200 : 404);
    }

    @Test
    void nothingOfItStandsWhereEverybodyReads() {
        keep();
        assertThat(site.get(KEPT + "projekt/" + key).status()).isEqualTo(303);
        var member = of("delegate", "w2");
        for (var page : List.of(
                "/projekte/" + key,
                "/en/projekte/" + key,
                "/projekte/" + key + "/verlauf",
                "/werkstaetten/2",
                "/projekte",
                "/feed.atom",
                "/werkstaetten/2/feed.atom",
                "/sitemap.xml")) {
            for (var answer : List.of(site.get(page), member.get(page))) {
                assertThat(answer.status()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain(FOR_BODIES, FOR_SIGNED_IN, FOR_OFFICE);
            }
        }
        var title = String.valueOf(sql.fetchValue("select title_de from project.projects where key = ?", key));
        for (var page : List.of("/projekte/" + key, "/en/projekte/" + key, "/projekte/" + key + "/verlauf")) {
            assertThat(member.get(page).page().select("main").text()).as(page).contains(title);
        }
        for (var word : List.of(FOR_BODIES, FOR_SIGNED_IN, FOR_OFFICE)) {
            assertThat(member.get("/suche?q=" + word).page().select("main a").eachAttr("href"))
                    .noneMatch(address -> address.contains(key));
        }
        assertThat(member.get("/schreibtisch/verlauf/projekte/" + id).status()).isEqualTo(404);
        assertThat(sql.fetchValue(
                        "select count(*) from notification.mails m where m::text like ?", "%" + FOR_BODIES + "%"))
                .isEqualTo(0L);
    }

    @Test
    void whoAsksIsToldWhoReadsAFieldAndTheFormOffersTheSame() {
        keep();
        var member = of("delegate", "w2").get(why("note")).page();
        assertThat(member.select("main").text())
                .contains("Wer im Gremium mitarbeitet")
                .doesNotContain("Rolf Rolle");
        var administrator = of("administrator", "").get(why("note")).page();
        assertThat(administrator.select("section:has(#who)").text()).contains("body:w2", "role:office", "Rolf Rolle");
        assertThat(of("", "").get(why("title_en")).page().select("main").text()).contains("Alle, die angemeldet sind");

        var page = writer.get(draft()).page();
        assertThat(page.select("input[type=checkbox][name=a_note]").eachAttr("value"))
                .containsExactly("PUBLIC", "SIGNED_IN", "BODIES", "PROMOTER", "MINISTRY", "BANK", "RESEARCH");
        assertThat(page.select("input[name=a_note][checked]").eachAttr("value")).containsExactly("BODIES");
        assertThat(page.select("input[name=a_internal]")).isEmpty();
    }

    @Test
    void whatIsNotPublishedYetOrWasRecalledIsForNobody() {
        keep();
        writer.send(form().with("f_note", "Erst ein Entwurf"));
        var member = of("delegate", "w2");
        assertThat(member.get(KEPT + "projekt/" + key).page().text())
                .contains(FOR_BODIES)
                .doesNotContain("Erst ein Entwurf");
        var subject = new Subject(SubjectKind.PROJECT, key);
        Acting.as(
                HouseActors.SYSTEM, () -> recalls.recall(subject, Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason")));
        try {
            for (var who : List.of(member, writer)) {
                assertThat(who.get(KEPT + "projekt/" + key).status()).isEqualTo(404);
                assertThat(who.get(KEPT + "projekte/" + id).status()).isEqualTo(404);
                assertThat(who.get(why("note")).status()).isEqualTo(404);
            }
        } finally {
            Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject));
        }
    }

    @Test
    void aWordThatIsNoAudienceIsForTheOfficeAlone() {
        var saved = writer.send(form().with("f_note", FOR_BODIES).with("a_note", "ALLE"));
        assertThat(saved.status()).isEqualTo(303);
        publish(draft());
        assertThat(read(of("delegate", "w2"), KEPT + "projekt/" + key)).doesNotContain(FOR_BODIES);
        assertThat(read(writer, KEPT + "projekt/" + key)).contains(FOR_BODIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projekte/", "/aktuelles/", "/akteure/", "/sitzungen/", "/werkstaetten/", "/gremien/"})
    void eachPublicPageLeadsThereWhoeverIsSignedIn(String folder) {
        var list = site.get(folder.replaceFirst("/$", "")).page().select("main a[href^=" + folder + "]");
        var record = list.stream()
                .map(link -> link.attr("href"))
                .filter(address -> address.matches(folder + "[A-Za-z0-9-]+"))
                .findFirst()
                .orElse("/gremien/imag");
        assertThat(site.get(record).page().select("a[href^=" + KEPT + "]")).isEmpty();
        var somebody = of("", "");
        var address = somebody.get(record)
                .page()
                .select("main li > a:only-child[href^=" + KEPT + "]")
                .attr("href");
        var answer = somebody.get(address);
        assertThat(answer.status()).as(record + " " + address).isEqualTo(200);
        assertThat(answer.page().select("main").text()).contains("keine weiteren Angaben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldungen", "sitzungen", "gremien"})
    void recordsOfBodiesMayBeKeptForTheirMembers(String kind) {
        var first = writer.get("/schreibtisch/bearbeiten/" + kind)
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
        var readers = writer.get(first)
                .page()
                .select("input[type=checkbox][name^=a_]")
                .eachAttr("value");
        assertThat(readers).contains("BODIES", "MINISTRY", "BANK").doesNotContain("PROMOTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldungen", "sitzungen"})
    void theBodiesOfARecordReadItAlsoWhereTheyAreKeptFromThePublic(String kind) {
        var draft = writer.get("/schreibtisch/bearbeiten/" + kind)
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
        var body = String.valueOf(sql.fetchValue("select id from committee.committees where number = 2"));
        writer.send(Form.in(writer.get(draft).page(), draft)
                .with("f_bodies", body)
                .with("a_bodies", "OFFICE")
                .with("f_title_en", FOR_BODIES)
                .with("a_title_en", "BODIES"));
        publish(draft);
        var page = draft.replaceFirst("^.*/bearbeiten/", KEPT);
        assertThat(read(of("delegate", "w2"), page)).containsExactly(FOR_BODIES);
        assertThat(read(of("delegate", "w5"), page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"akteure, 1", "themen, 0", "sitze, 0", "sprecher, 0"})
    void recordsOfNoBodyMayNotAndThoseWithoutAPageAreKeptForTheOfficeAlone(String kind, int hasPage) {
        var first = writer.get("/schreibtisch/bearbeiten/" + kind)
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
        var readers = writer.get(first)
                .page()
                .select("input[type=checkbox][name^=a_]")
                .eachAttr("value");
        assertThat(readers).contains("PUBLIC").doesNotContain("BODIES", "PROMOTER");
        for (var other : List.of("SIGNED_IN", "MINISTRY", "BANK")) {
            assertThat(readers.contains(other)).as(other).isEqualTo(hasPage == 1);
        }
        var address = first.replaceFirst("^.*/bearbeiten/", KEPT);
        assertThat(writer.get(address).status()).isEqualTo(hasPage == 1 ? 200 : 404);
    }
}
