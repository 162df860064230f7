package org.wandelwerk.moving.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectMoves;

/** What a step asks for is entered on its page, and the project goes on only when all of it is settled. */
@House
@Import(Desks.class)
class FindingPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Moving moving;

    @Autowired
    private Committees committees;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private ProjectMoves stands;

    private Desk office;
    private PublicKey key;
    private String address;

    @BeforeEach
    void aProjectThatIsQualified() {
        office = desks.of(new Site(port), "Otto Office", "office");
        var one = ACommittee.workshop(151, "Werkstatt 151").build();
        var other = ACommittee.workshop(152, "Werkstatt 152").build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(one));
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(other));
        var project = AProject.withId(UUID.randomUUID().toString())
                .of(one.id())
                .of(other.id())
                .build()
                .project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        key = project.key();
        address = "/schreibtisch/projekte/" + key + "/schritt";
        assertThat(move("complete", "").status()).isEqualTo(303);
    }

    private Answer move(String outcome, String reason) {
        var form = Form.in(office.get(address + "?weg=" + outcome).page(), address);
        return office.send(reason.isEmpty() ? form : form.with("grund", reason));
    }

    private Form form(String item) {
        var page = office.get(address).page();
        var token = Form.in(page, "/befund").value("token");
        return Form.in(page, "/befund")
                .with("token", token)
                .with("punkt", item)
                .with(
                        "gesehen",
                        page.select("form:has([value='" + item + "']) [name=gesehen]")
                                .val())
                .without("stand");
    }

    private void settle() {
        Settled.all(appraisals, stands, key);
    }

    @Test
    void whatIsMissingIsNamedAndHoldsTheProjectWhereItStands() {
        var page = office.get(address + "?weg=ready").page();
        assertThat(page.select("section[aria-labelledby=form] .empty li").eachText())
                .contains("Stellungnahme: Ressort", "Prüfung: Beihilferecht", "Nachweis: Genehmigungen");
        var answer = move("ready", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#message a[href=#befunde]")).hasSize(1);
        assertThat(move("redirected", "Besser STARK.").status())
                .as("what ends the way needs none")
                .isEqualTo(303);
    }

    @Test
    void aStatementIsAskedOfSomebodyUntilADayAndAnswered() {
        var without = office.send(form("statement:ministry").with("stand", "ASKED"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#wer-statement-ministry-error").text())
                .contains("wer gefragt ist");
        assertThat(without.page().select("#wer-statement-ministry").attr("aria-invalid"))
                .isEqualTo("true");
        var asked = form("statement:ministry")
                .with("stand", "ASKED")
                .with("wer", "Ministerium für Wirtschaft")
                .with("frist", "2030-01-31");
        assertThat(office.send(asked).status()).isEqualTo(303);
        var item = office.get(address).page().select("#b-statement-ministry");
        assertThat(item.text()).contains("erbeten", "Ministerium für Wirtschaft", "31. Januar 2030", "offen");
        settle();
        assertThat(office.get(address).page().select("#b-statement-ministry").text())
                .contains("liegt vor", "steht fest");
        assertThat(move("ready", "").status()).isEqualTo(303);
    }

    @Test
    void evidenceThatFollowsHoldsUpUntilItIsThere() {
        settle();
        var follows = form("evidence:PERMITS").with("stand", "FOLLOWS").with("frist", "2030-01-31");
        assertThat(office.send(follows).status()).isEqualTo(303);
        assertThat(office.get(address + "?weg=ready")
                        .page()
                        .select("section[aria-labelledby=form] .empty li")
                        .eachText())
                .containsExactly("Nachweis: Genehmigungen");
        assertThat(move("ready", "").status()).isEqualTo(422);
        var there = form("evidence:PERMITS").with("stand", "PRESENT").with("worte", "Anlage „Genehmigung.pdf“");
        assertThat(office.send(there).status()).isEqualTo(303);
        assertThat(move("ready", "").status()).isEqualTo(303);
    }

    @Test
    void eachOfSeveralBodiesVotesAndAllMustRecommend() {
        settle();
        move("ready", "");
        assertThat(office.get(address).page().select("[id^=b-criterion-], [id^=b-vote-]"))
                .hasSize(5);
        settle();
        var bodies = office.get(address)
                .page()
                .select("[id^=b-vote-] input[name=punkt]")
                .eachAttr("value");
        var against = form(bodies.getLast()).with("stand", "VOTED").with("votum", "qualify");
        assertThat(office.send(against).status()).isEqualTo(303);
        assertThat(move("recommended", "Weil es trägt.").status()).isEqualTo(422);
        var agreed = form(bodies.getLast()).with("stand", "VOTED").with("votum", "recommended");
        assertThat(office.send(agreed).status()).isEqualTo(303);
        assertThat(move("recommended", "Weil es trägt.").status()).isEqualTo(303);
    }

    @Test
    void theLineOfTimeCallsCriteriaBodiesAndVotesByTheirNamesInBothLanguages() {
        settle();
        move("ready", "");
        settle();
        var id = stands.find(key).orElseThrow().dossier().project().id().value();
        var trail = "/schreibtisch/verlauf/projekte/" + id;
        assertThat(office.get(trail).page().select("main").text())
                .contains(
                        "Kriterium: Bildung und Fachkräfte",
                        "Votum: Werkstatt 151",
                        "Votum: Werkstatt 152",
                        "empfohlen",
                        "Nachweis: Genehmigungen")
                .doesNotContain("criterion:", "vote:", "recommended");
        assertThat(office.get("/en" + trail).page().select("main").text())
                .contains("Criterion: education and skilled workers", "Vote: Werkstatt 151", "recommended")
                .doesNotContain("criterion:", "vote:");
    }

    @Test
    void nobodyIsAskedForADayThatIsOverAndAnAnswerHasNone() {
        var late = form("statement:ministry")
                .with("stand", "ASKED")
                .with("wer", "Ministerium für Wirtschaft")
                .with("frist", "2020-01-31");
        var answer = office.send(late);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fehler");
        assertThat(answer.page().select("#frist-statement-ministry-error").text())
                .contains("nicht vor heute");
        var given = late.with("stand", "GIVEN").with("worte", "Keine Bedenken.");
        assertThat(office.send(given).status()).isEqualTo(303);
        assertThat(office.get(address)
                        .page()
                        .select("#b-statement-ministry > p")
                        .text())
                .contains("Keine Bedenken.")
                .doesNotContain("2020");
    }

    @Test
    void nothingIsChosenBeforeSomebodyChooses() {
        var page = office.get(address).page();
        assertThat(page.select("select[name=stand] option[selected]")).isEmpty();
        assertThat(page.select("select[name=stand] option:first-child").eachAttr("value"))
                .containsOnly("");
        assertThat(office.send(form("check:STATE_AID").with("stand", "")).status())
                .isEqualTo(422);
    }

    @Test
    void whatSomebodyElseEnteredMeanwhileIsShownBesideWhatWasTyped() {
        var mine = form("check:STATE_AID").with("stand", "FAILED").with("worte", "Die Schwelle ist überschritten.");
        var other = form("check:STATE_AID").with("stand", "PASSED").with("worte", "De-minimis.");
        assertThat(office.send(other).status()).isEqualTo(303);
        var answer = office.send(mine);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#b-check-STATE_AID").text())
                .contains("De-minimis.", "inzwischen jemand anderes", "Die Schwelle ist überschritten.");
        var seen = answer.page().select("#b-check-STATE_AID [name=gesehen]").val();
        assertThat(office.send(mine.with("gesehen", seen)).status()).isEqualTo(303);
    }

    @Test
    void whatADecisionRestsOnStaysAsItWasWhileItsExtractWaits() {
        settle();
        move("ready", "");
        settle();
        var form = form("criterion:skills").with("stand", "NOT_MET").with("worte", "Doch nicht.");
        assertThat(move("recommended", "Weil es trägt.").status()).isEqualTo(303);
        assertThat(office.send(form).status()).isEqualTo(409);
        assertThat(office.get(address).page().select("form[action$=/befund]")).isEmpty();
    }

    @Test
    void anEndingDoesNotContradictTheVotes() {
        settle();
        move("ready", "");
        settle();
        assertThat(move("not-pursued", "Weil es nicht trägt.").status()).isEqualTo(422);
    }

    @Test
    void whoeverOnlyReadsEntersNothing() {
        var ministry = desks.of(new Site(port), "Mina Ministerium", "ministry");
        assertThat(ministry.get(address).page().select("form[action$=/befund]")).isEmpty();
    }
}
