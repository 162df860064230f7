package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.DownloadedRows;
import org.wandelwerk.identity.access.Scope;

/** Who works for one body edits what lies in it, and brings nothing into another or out of it. */
class BodyScopeTest extends HouseOfBodies {

    private static final String DESK = "/schreibtisch/bearbeiten";

    @Autowired
    private DSLContext sql;

    /** A record that lies in one body, and another body. */
    private record InOneBody(String draft, Committee body, Committee other) {}

    private InOneBody place(String kind, String field) {
        for (var link : house.get(DESK + "/" + kind).page().select("main .names a")) {
            var typed = Form.in(house.get(link.attr("href")).page(), link.attr("href"))
                    .fields()
                    .getOrDefault(field, List.of());
            if (typed.size() == 1) {
                return new InOneBody(link.attr("href"), body(typed.getFirst(), true), body(typed.getFirst(), false));
            }
        }
        throw new AssertionError("no record of the kind " + kind + " lies in one body");
    }

    private Committee body(String id, boolean isIt) {
        return committees.all().stream()
                .filter(body -> body.id().value().toString().equals(id) == isIt)
                .findFirst()
                .orElseThrow();
    }

    private Desk worker(Committee body) {
        return desks.of(site, "Nina Nur", "office", new Scope.OfCommittee(body.key()));
    }

    private static String id(Committee body) {
        return body.id().value().toString();
    }

    @ParameterizedTest
    @CsvSource({"sitze,f_committee", "sprecher,f_committee", "sitzungen,f_bodies"})
    void theListHoldsWhatLiesInTheBodyAndItsWordsFindNothingElse(String kind, String field) {
        var place = place(kind, field);
        var worker = worker(place.body());
        var links = worker.get(DESK + "/" + kind).page().select("main .names a").eachAttr("href");

        assertThat(links).contains(place.draft());
        for (var link : links) {
            assertThat(worker.get(link).status()).as(link).isEqualTo(200);
        }
        var stranger = worker(place.other());
        assertThat(stranger.get(DESK + "/" + kind)
                        .page()
                        .select("main .names a")
                        .eachAttr("href"))
                .doesNotContain(place.draft());
        assertThat(DownloadedRows.of(stranger, DESK + "/" + kind + "/liste.xlsx"))
                .noneMatch(row -> DownloadedRows.texts(row).toString().contains(place.draft()));
    }

    @Test
    void whoWorksForOneBodyIsToldOfNoProjectOrganisationOrNewsItem() {
        var worker = worker(committees.all().getFirst());
        for (var kind : List.of("projekte", "akteure", "meldungen", "themen")) {
            var page = worker.get(DESK + "/" + kind);
            assertThat(page.status()).as(kind).isIn(200, 404);
            assertThat(page.page().select("main .names a")).as(kind).isEmpty();
            assertThat(worker.get(DESK + "/" + kind + "?q=a").page().select("main .names a"))
                    .as(kind)
                    .isEmpty();
        }
        assertThat(house.get(DESK + "/projekte").page().select("main .names a")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sitze,f_committee", "sprecher,f_committee", "sitzungen,f_bodies"})
    void nothingIsMovedIntoAnotherBodyAndNothingTypedIsLost(String kind, String field) {
        var place = place(kind, field);
        var worker = worker(place.body());
        var form = Form.in(worker.get(place.draft()).page(), place.draft()).with("f_internal", "nicht verlieren");

        var answer = worker.send(form.with(field, id(place.other())));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#message").text()).contains("nicht gespeichert", "Gremium");
        var shown = Form.in(answer.page(), place.draft());
        assertThat(shown.value("f_internal")).isEqualTo("nicht verlieren");
        assertThat(shown.value(field)).isEqualTo(id(place.other()));
        assertThat(Form.in(house.get(place.draft()).page(), place.draft()).value("fassung"))
                .isEqualTo("0");
        assertThat(worker.send(shown.with(field, id(place.body()))).status()).isEqualTo(303);
        assertThat(worker.press(place.draft(), "/verwerfung").status()).isEqualTo(303);
    }

    @Test
    void aMeetingIsNeitherSharedWithAnotherBodyNorKeptFromItsOwn() {
        var place = place("sitzungen", "f_bodies");
        var worker = worker(place.body());
        var form = Form.in(worker.get(place.draft()).page(), place.draft());
        var both = form.with("f_bodies", List.of(id(place.body()), id(place.other())));

        assertThat(worker.send(both).status()).isEqualTo(422);
        assertThat(worker.send(form.with("a_bodies", "OFFICE")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"sitze,f_committee", "sprecher,f_committee", "sitzungen,f_bodies"})
    void whatTheHouseMovesElsewhereIsBeyondThoseOfOneBody(String kind, String field) {
        var place = place(kind, field);
        var worker = worker(place.body());
        var stranger = worker(place.other());
        var second = desks.of(site, "Zara Zweit", "office");
        var before = Form.in(worker.get(place.draft()).page(), place.draft());
        var form = Form.in(house.get(place.draft()).page(), place.draft()).with("f_internal", "zieht um");
        assertThat(house.send(form.with(field, id(place.other()))).status()).isEqualTo(303);
        assertThat(house.press(place.draft(), "/vorschlag").status()).isEqualTo(303);
        var title = String.valueOf(sql.fetchValue(
                "select title from draft.drafts where record_id::text = ? and state = 'PROPOSED'",
                place.draft().replaceFirst(".*/", "")));

        assertThat(worker.get(place.draft()).page().select("form.report")).isEmpty();
        assertThat(worker.get(place.draft() + "/vorschau").status()).isEqualTo(409);
        var step = before.with("fassung", "2");
        assertThat(worker.send(step.to(place.draft() + "/veroeffentlichung")).status())
                .isEqualTo(409);
        assertThat(worker.send(step.to(place.draft() + "/verwerfung")).status()).isEqualTo(409);
        var late = worker.send(before.with("f_internal", "zu spät"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(Form.in(late.page(), place.draft()).value("f_internal")).isEqualTo("zu spät");
        assertThat(stranger.get(place.draft()).status()).isEqualTo(404);
        assertThat(told(place.draft())).contains(second.person().id().value());
        assertThat(told(place.draft()))
                .as("mails, work list and page ask the same")
                .doesNotContain(
                        stranger.person().id().value(), worker.person().id().value());
        assertThat(stranger.mine()).noneMatch(line -> line.contains(title));
        assertThat(worker.mine()).noneMatch(line -> line.contains(title));
        assertThat(house.press(place.draft(), "/verwerfung").status()).isEqualTo(303);
    }

    private List<Object> told(String draft) {
        return List.copyOf(sql.fetchValues(
                "select person_id from notification.notices where about = ? and mail_id is null",
                draft.replaceFirst("^.*?/schreibtisch", "/schreibtisch")));
    }

    @Test
    void aNewRecordIsMadeInOnesOwnBodyAndSeenByNoOther() {
        var place = place("sprecher", "f_committee");
        var worker = worker(place.body());
        var stranger = worker(place.other());
        var form = Form.in(worker.get(DESK + "/sprecher/neu").page(), "/neu")
                .with("f_name", "Nele Nurhier")
                .with("f_affiliation", "Stadt Neu")
                .with("f_lasting", "HOLDS");

        assertThat(worker.send(form).status()).isEqualTo(422);
        assertThat(worker.send(form.with("f_committee", id(place.other()))).status())
                .isEqualTo(422);
        assertThat(house.get(DESK).page().text()).doesNotContain("Nele Nurhier");
        var made = worker.send(form.with("f_committee", id(place.body())));

        assertThat(made.status()).isEqualTo(303);
        var draft = made.header("Location").replaceFirst("\\?.*", "");
        assertThat(worker.get(DESK).page().text()).contains("Nele Nurhier");
        assertThat(stranger.get(DESK).page().text()).doesNotContain("Nele Nurhier");
        assertThat(stranger.get(draft).status()).isEqualTo(404);
        assertThat(stranger.get(draft + "/verlauf").status()).isEqualTo(404);
        assertThat(worker.get(DESK + "/themen").status()).isEqualTo(200);
        assertThat(worker.get(DESK + "/themen/neu").status()).isEqualTo(404);
        assertThat(worker.press(draft, "/verwerfung").status()).isEqualTo(303);
    }

    @Test
    void aListTellsOfDraftsOfOnesOwnBodyOnly() {
        var place = place("sitze", "f_committee");
        var form = Form.in(house.get(place.draft()).page(), place.draft()).with("f_internal", "in Arbeit");
        house.send(form);
        var list = DESK + "/sitze";
        var mark = "main .names li:has(a[href=" + place.draft() + "]) .quiet";

        var own = worker(place.body()).get(list).page().select(mark).text();
        var foreign = worker(place.other()).get(list).page().select(mark).text();

        assertThat(own).contains("Hanna Haus");
        assertThat(foreign).doesNotContain("Hanna Haus");
        house.press(place.draft(), "/verwerfung");
    }
}
