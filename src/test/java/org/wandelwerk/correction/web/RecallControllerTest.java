package org.wandelwerk.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.correction.CorrectionHouse;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

@CorrectionHouse
class RecallControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Recalls recalls;

    @Autowired
    private Projects projects;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Committees committees;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private Subject project(String id) {
        Acting.as(
                HouseActors.IMPORT,
                () -> projects.takeOver(
                        AProject.withId(id).titled("Vorhaben " + id).build()));
        return new Subject(
                SubjectKind.PROJECT,
                PublicKey.ofProject(AProject.id(id).value()).value());
    }

    private void recall(Subject subject, RecallKind kind, String reason, String inEnglish) {
        Acting.as(HouseActors.SYSTEM, () -> recalls.recall(subject, Grounds.of(kind, reason, inEnglish)));
    }

    private void republish(Subject subject) {
        Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject));
    }

    @Test
    void aWithdrawnPageIsGoneAndSaysWhy() {
        var project = project("gone");
        recall(project, RecallKind.WITHDRAWN, "Der Träger war <b>falsch</b>.", "The promoter was wrong.");
        var answer = site().get(project.address());
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.heading()).isEqualTo("Dieser Inhalt wurde zurückgezogen");
        assertThat(answer.page().select("main").text())
                .contains("Seit dem ")
                .contains("Der Träger war <b>falsch</b>.")
                .doesNotContain("Vorhaben");
        assertThat(answer.page().select("main a[href=/berichtigungen]")).isNotEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theTombstoneSpeaksTheLanguageOfTheAddress() {
        var project = project("english");
        recall(project, RecallKind.CORRECTED, "Wird geprüft.", "Under review.");
        var answer = site().get("/en" + project.address());
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.heading()).isEqualTo("This content is being corrected");
        assertThat(answer.page().select("main").text())
                .contains("Under review.")
                .doesNotContain("Wird geprüft");
    }

    @Test
    void aGermanReasonIsMarkedOnAnEnglishPage() {
        var project = project("german");
        recall(project, RecallKind.CORRECTED, "Wird geprüft.", "");
        assertThat(site().get("/en" + project.address())
                        .page()
                        .select("[lang=de]")
                        .eachText())
                .contains("Wird geprüft.");
    }

    @Test
    void everyAddressBelowIsGoneToo() {
        var project = project("below");
        var typed = project.key().toLowerCase(java.util.Locale.ROOT).replace("-", "");
        var addresses = Stream.of("/fassungen", "/fassungen/1", "/verlauf")
                .map(below -> project.address() + below)
                .flatMap(address -> Stream.of(address, "/en" + address))
                .toList();
        assertThat(addresses)
                .allSatisfy(address -> assertThat(site().get(address).status()).isEqualTo(200));
        recall(project, RecallKind.WITHDRAWN, "Grund", "Reason");
        assertThat(Stream.concat(addresses.stream(), Stream.of("/projekte/" + typed, "/en/projekte/" + typed)))
                .allSatisfy(address -> assertThat(site().get(address).status()).isEqualTo(410));
        assertThat(site().get("/projekte/P-0000-000").status()).isEqualTo(404);
    }

    private Subject organisation(AnOrganisation named) {
        var built = named.build();
        Acting.as(HouseActors.IMPORT, () -> organisations.takeOver(built));
        return new Subject(SubjectKind.ORGANISATION, built.slug());
    }

    @Test
    void theAddressesOfAFormerNameAreGoneToo() {
        var former = organisation(AnOrganisation.withId("renamed").carrying("Verein der Vorigen", null));
        var present = organisation(AnOrganisation.withId("renamed").carrying("Verein der Jetzigen", null));
        assertThat(site().get(former.address()).header("Location")).endsWith(present.address());
        recall(present, RecallKind.WITHDRAWN, "Grund des Vereins", "Reason");
        for (var address : List.of(present.address(), former.address(), "/en" + former.address())) {
            assertThat(site().get(address).status()).as(address).isEqualTo(410);
        }
        assertThat(site().get(former.address()).page().select("main").text()).contains("Grund des Vereins");

        var later = organisation(AnOrganisation.withId("renamed").carrying("Verein der Späteren", null));
        assertThat(site().get(later.address()).status()).isEqualTo(410);
        republish(later);
        assertThat(site().get(former.address()).header("Location")).endsWith(later.address());
    }

    @Test
    void aBodyThatHadTheNameBeforeIsToldOfUntilAnotherHasIt() {
        var former = body(ACommittee.withId("council", CommitteeKind.COUNCIL, "Beirat der Vorigen"));
        var since = body(ACommittee.withId("council", CommitteeKind.COUNCIL, "Beirat der Jetzigen"));
        recall(since, RecallKind.CORRECTED, "Wird geprüft.", "Under review.");
        assertThat(site().get(former.address()).status()).isEqualTo(410);
        body(ACommittee.withId("another", CommitteeKind.COUNCIL, "Beirat der Vorigen"));
        assertThat(site().get(former.address()).status()).isEqualTo(200);
    }

    private Subject body(ACommittee named) {
        var built = named.build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(built));
        return new Subject(SubjectKind.BODY, built.slug());
    }

    @Test
    void whoAsksForTheHeadAloneIsToldToo() {
        var project = project("head");
        recall(project, RecallKind.WITHDRAWN, "Grund", "Reason");
        var answer = site().send(HttpRequest.newBuilder(site().address(project.address()))
                .HEAD());
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aProgramGetsAProblemDetail() {
        var project = project("program");
        recall(project, RecallKind.WITHDRAWN, "Grund für Programme", "Reason");
        var answer = site().send(HttpRequest.newBuilder(site().address(project.address()))
                .header("Accept", "application/json"));
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("Grund für Programme").contains("WITHDRAWN");
    }

    @Test
    void theLogNamesTheAddressAndNotTheTitle() {
        var project = project("logged");
        recall(project, RecallKind.WITHDRAWN, "Steht im Verzeichnis.", "Stands in the log.");
        var entry = site().get("/berichtigungen").page().select(".recall").getFirst();
        assertThat(entry.text())
                .contains("Projekt")
                .contains(project.address())
                .contains("Steht im Verzeichnis.")
                .contains("zurückgezogen")
                .doesNotContain("Vorhaben");
        assertThat(entry.select("a")).isEmpty();
        assertThat(site().get("/en/berichtigungen")
                        .page()
                        .select(".recall")
                        .getFirst()
                        .text())
                .contains("Stands in the log.")
                .contains("withdrawn");
    }

    @Test
    void whatIsPublicAgainIsLinkedUntilItIsRecalledAgain() {
        var project = project("again");
        recall(project, RecallKind.CORRECTED, "Erste Fassung", "First");
        republish(project);
        assertThat(site().get(project.address()).status()).isEqualTo(200);
        assertThat(site().get(project.address() + "/gibt-es-nicht").status()).isEqualTo(404);
        var entry = site().get("/en/berichtigungen").page().select(".recall").getFirst();
        assertThat(entry.select("a").attr("href")).isEqualTo("/en" + project.address());
        assertThat(entry.text()).contains("corrected").contains("public again since");
        recall(project, RecallKind.CORRECTED, "Zweite Fassung", "Second");
        assertThat(site().get("/berichtigungen").page().select(".recall a[href$=" + project.key() + "]"))
                .isEmpty();
        assertThat(site().get(project.address()).status()).isEqualTo(410);
    }

    @Test
    void aLongLogIsReadInPartsByFewStatements() {
        var project = project("often");
        for (int i = 0; i < RecallsPage.SIZE + 5; i++) {
            recall(project, RecallKind.CORRECTED, "Nummer " + i, "");
            republish(project);
        }
        var shown = new ArrayList<String>();
        var next = "/berichtigungen";
        while (!next.isEmpty()) {
            var page = site().get(next).page();
            shown.addAll(page.select(".recall").eachText());
            next = page.select("a[rel=next]").attr("href");
        }
        assertThat(shown.stream().filter(text -> text.contains("Nummer "))).hasSize(RecallsPage.SIZE + 5);
        assertThat(statements.during(() -> site().get("/berichtigungen"))).hasSizeLessThanOrEqualTo(2);
        assertThat(statements.during(() -> site().get("/nirgends"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?nach=xyz", "?nach=AAAA", "?nach=%F0%9F%98%80", "/1", "?nach="})
    void whatNamesNoPartOfTheLogIsAPageThatHelps(String wrong) {
        var answer = site().get("/berichtigungen" + wrong);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a[href]")).isNotEmpty();
    }
}
