package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.document.ReadPdf;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.project.ProjectSuccession;

/** What of a profile everybody reads: what one person of the office released and another published, and no more. */
class ReleasedProfileTest extends OfficeTakesOver {

    /** What no answer of the form means for everybody, and what is not ticked. */
    private static final String[] SECRET = {"Uwe Muster", "uwe@example.org", "125.000", "1.124.999"};

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private DSLContext sql;

    private Desk second;

    @BeforeEach
    void aSecondPersonSits() {
        second = desks.of(new Site(port), "Zoe Zweite", "office");
    }

    private void accepted(String consent) {
        handedIn("Gemeinde Jänschwalde", "Brauerei Nord", consent);
        office().send(Form.in(office().get(received()).page(), "/annehmen"));
    }

    private void shown() {
        var id = dossier().project().id();
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.show(id);
            return id;
        });
    }

    private String release() {
        return received() + "/veroeffentlichung";
    }

    private String project() {
        return "/projekte/" + key();
    }

    private Form proposal() {
        return Form.in(office().get(release()).page(), "/veroeffentlichung");
    }

    private Form confirmation(Desk by) {
        return Form.in(by.get(release()).page(), "/bestaetigung");
    }

    private void published(List<String> questions) {
        assertThat(send(proposal().with("frage", questions)).status()).isEqualTo(303);
        assertThat(second.send(confirmation(second)).status()).isEqualTo(303);
    }

    private String onThePage() {
        return new Site(port).get(project()).page().select("#steckbrief").text();
    }

    @Test
    void nothingIsPublicBeforeASecondPersonPublishesIt() {
        accepted("given");
        shown();
        assertThat(office().get(received()).page().select("a[href$=/veroeffentlichung]"))
                .hasSize(1);
        assertThat(onThePage()).isEmpty();
        assertThat(new Site(port).get(project() + "/steckbrief.pdf").status()).isEqualTo(404);

        var form = proposal();
        assertThat(form.value("frage"))
                .contains("title", "summary", "partners", "total")
                .doesNotContain("mail", "contact", "own-share", "wanted");
        assertThat(send(form).status()).isEqualTo(303);
        assertThat(send(form).status()).isEqualTo(303);
        assertThat(onThePage()).isEmpty();
        assertThat(office().get(release()).page().select("form[action$=/bestaetigung]"))
                .isEmpty();
        assertThat(second.mine()).anyMatch(task -> task.contains(key().value()));

        var own = Form.in(office().get(release()).page(), "/verwerfung").value("token");
        assertThat(send(confirmation(second).with("token", own)).status()).isEqualTo(409);
        assertThat(onThePage()).isEmpty();
        assertThat(second.send(confirmation(second)).status()).isEqualTo(303);
        everybodyReadsAllOfIt();
    }

    private void everybodyReadsAllOfIt() {
        assertThat(onThePage())
                .contains("Ein Laden.", "Brauerei Nord", "Gemeinde Jänschwalde", "Fassung 1", "kein Förderantrag")
                .doesNotContain(SECRET);
        assertThat(second.get(release()).page().select("main").text())
                .contains("vorgeschlagen von Otto Office", "veröffentlicht von Zoe Zweite");
        assertThat(new Site(port)
                        .get("/en" + project())
                        .page()
                        .select("#steckbrief")
                        .text())
                .contains("Who takes part?", "no application for funding");
    }

    @Test
    void onlyWhatWasReleasedIsShownAndStandsInTheFile() throws Exception {
        accepted("given");
        shown();
        published(List.of("summary", "total"));
        assertThat(onThePage()).contains("Ein Laden.", "1.250.000").doesNotContain("Brauerei Nord");

        for (var language : Map.of("", "de", "/en", "en").entrySet()) {
            var file = new Site(port).bytes(language.getKey() + project() + "/steckbrief.pdf");
            var read = ReadPdf.of(file);
            assertThat(read.faults()).as(language.getValue()).isEmpty();
            assertThat(read.language()).isEqualTo(language.getValue());
            assertThat(read.text())
                    .contains("Ein Laden.", "1.250.000".substring(2, 5))
                    .doesNotContain("Brauerei Nord")
                    .doesNotContain(SECRET);
        }
        assertThat(ReadPdf.of(new Site(port).bytes(project() + "/steckbrief.pdf"))
                        .text())
                .contains("kein Förderantrag", "keinen Beginn des Vorhabens");
        assertThat(new Site(port).get(project() + "/steckbrief").header("Location"))
                .endsWith(project() + "#steckbrief");
    }

    @Test
    void whatTheFormMeansForOthersIsNotReleasedHoweverItIsAskedFor() {
        accepted("given");
        shown();
        assertThat(send(proposal().with("frage", List.of("summary", "mail"))).status())
                .isEqualTo(409);
        assertThat(send(proposal().without("frage")).status()).isEqualTo(422);
        assertThat(onThePage()).isEmpty();
    }

    @Test
    void aLaterReleaseStandsInsteadOfTheFormerOne() {
        accepted("given");
        shown();
        published(List.of("summary", "partners"));
        published(List.of("summary"));
        assertThat(onThePage()).contains("Ein Laden.").doesNotContain("Brauerei Nord");
    }

    @Test
    void aProposalThatIsDroppedPublishesNothing() {
        accepted("given");
        shown();
        var form = proposal();
        send(form);
        var confirmation = confirmation(second);
        assertThat(send(Form.in(office().get(release()).page(), "/verwerfung")).status())
                .isEqualTo(303);
        assertThat(second.send(confirmation).status()).isEqualTo(409);
        assertThat(onThePage()).isEmpty();
        assertThat(proposal().value("frage")).contains("summary");
    }

    @Test
    void nothingIsReleasedWithoutConsentBeforeItIsAcceptedOrBeforeTheProjectIsPublic() {
        handedIn("Gemeinde Jänschwalde", "Brauerei Nord", "later");
        assertThat(hindrance()).contains("angenommen");
        office().send(Form.in(office().get(received()).page(), "/annehmen"));
        assertThat(hindrance()).contains("nicht eingewilligt");
        assertThat(office().get(release()).page().select("input[name=frage]")).isEmpty();
    }

    @Test
    void aProjectIsPublicBeforeItsProfile() {
        accepted("given");
        assertThat(hindrance()).contains("Das Projekt ist nicht öffentlich");
    }

    private String hindrance() {
        return office().get(release()).page().select("#hindernis").text();
    }

    @Test
    void whatIsRecalledIsGoneAtOnceWithItsReasonForEverybodyAndComesBackByANewRelease() throws InterruptedException {
        accepted("given");
        shown();
        published(List.of("summary"));
        assertThat(new Site(port).get(project() + "/steckbrief.pdf").status()).isEqualTo(200);

        var form = Form.in(office().get(release()).page(), "/rueckruf");
        assertThat(send(form.with("grund", " ")).status()).isEqualTo(422);
        assertThat(send(form.with("grund", "Ein Name stand darin.")).status()).isEqualTo(303);
        Thread.sleep(1_000);
        assertThat(onThePage()).isEmpty();
        for (var address : List.of(project() + "/steckbrief.pdf", project() + "/steckbrief")) {
            assertThat(new Site(port).get(address).status()).isEqualTo(410);
        }
        assertThat(new Site(port).get(project()).status()).isEqualTo(200);
        assertThat(new Site(port).get("/berichtigungen").page().select("main").text())
                .contains(project() + "/steckbrief", "Ein Name stand darin.");

        published(List.of("title"));
        Thread.sleep(1_000);
        assertThat(onThePage()).contains("Dorfladen mit Ladesäule").doesNotContain("Ein Laden.");
    }

    @Test
    void whatIsPublicGoesWithAVersionThatConsentsNoMore() {
        accepted("given");
        shown();
        published(List.of("summary"));
        var id = dossier().project().id().value();
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(
                        all -> all.dsl().execute("update profile.profiles set state = 'RETURNED' where id = ?", id)));
        save("erklaerung", Map.of("a_consent-publication", "not-given"));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(onThePage()).isEmpty();
        assertThat(new Site(port).get(project() + "/steckbrief.pdf").status()).isEqualTo(404);
    }

    @Test
    void theLineOfTimeTellsEverybodySinceWhenAndTheOfficeWhat() {
        accepted("given");
        shown();
        published(List.of("summary"));
        assertThat(new Site(port)
                        .get(project() + "/verlauf")
                        .page()
                        .select("main")
                        .text())
                .contains("Veröffentlichung von Angaben aus dem Steckbrief")
                .doesNotContain("Zoe Zweite");
    }
}
