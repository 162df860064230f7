package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** What of a profile everybody reads: what one person of the office released and another published, and no more. */
class ReleasedProfileTest extends ReleasedByTwo {

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
        assertThat(desks.of(new Site(port), "Kim Kommunikation", "communication")
                        .mine())
                .noneMatch(task -> task.contains(key().value()));

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
        assertThat(new Site(port).get(project()).page().select("main").text())
                .as("the page does not say that what stands on it is not public")
                .contains("Übriger Projektsteckbrief:")
                .doesNotContain("Er wurde hier eingereicht und ist nicht öffentlich");
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
