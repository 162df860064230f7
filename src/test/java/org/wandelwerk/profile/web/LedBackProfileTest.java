package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;

/** What was accepted keeps what others made of it: beyond the intake, and where its project was led back there. */
class LedBackProfileTest extends AcceptedProfile {

    private static final String NOT_TITLED = "Ganz anderer Titel";

    /** By the first form, whose project then goes over to the version of the procedure that asks by the second. */
    private Desk acceptedByTheFirstForm() {
        save("idee", IDEA);
        save("traeger", PROMOTER);
        change("update profile.profiles set form = 'projektsteckbrief/1' where key = ?", key());
        handIn();
        var office = office();
        accept(office);
        return office;
    }

    private void carryOver(Desk office, String step) {
        var over = "/schreibtisch/projekte/" + key() + "/fassung";
        assertThat(office.send(Form.in(office.get(over).page(), over)
                                .with("grund", "Das neue Formular gilt.")
                                .with("schritt", step))
                        .status())
                .isEqualTo(303);
    }

    /** A workshop dealt with it, and the new version of the procedure begins at the intake. */
    private Desk ledBack() {
        var office = acceptedByTheFirstForm();
        leave("ready");
        leave("qualify");
        carryOver(office, "intake");
        return office;
    }

    private String title() {
        return standpoint().dossier().project().title().de();
    }

    private Form takingBack() {
        return Form.in(writer.get(profile()).page(), "/nachrichten").to(profile() + "/zurueckziehen");
    }

    @Test
    void whatABodyDealtWithKeepsItsTitleThoughItIsReworkedInTheIntake() {
        var office = ledBack();
        assertThat(askAnew(office, "title").status()).isEqualTo(303);
        save("idee", Map.of("a_title", NOT_TITLED));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(office.get(received()).page().select("h1").text()).isEqualTo(NOT_TITLED);
        assertThat(title()).isEqualTo(IDEA.get("a_title"));
    }

    @Test
    void whatTheOfficeMadeOfItStaysWhenAFileFollows() {
        ledBack();
        change("update project.projects set title_de = ? where key = ?", "Von der Agentur", key());
        attach("Niederschrift.txt");
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(title()).isEqualTo("Von der Agentur");
    }

    @Test
    void whatABodyDealtWithIsNotTakenBackWhileItIsReworkedInTheIntake() {
        var office = ledBack();
        askAnew(office, "summary");
        assertThat(writer.get(profile()).page().select("form[action$=/zurueckziehen]"))
                .isEmpty();
        assertThat(writer.send(takingBack()).status()).isEqualTo(409);
        assertThat(state()).contains("zur Ergänzung zurück");
    }

    @Test
    void whatNoBodyDealtWithIsTakenBackWhileItIsWrittenOnInTheIntake() {
        var office = acceptedByTheFirstForm();
        assertThat(writer.send(takingBack()).status())
                .as("it was accepted, and left the intake")
                .isEqualTo(409);
        carryOver(office, "intake");
        var form = Form.in(writer.get(profile()).page(), "/zurueckziehen");
        assertThat(writer.send(form).status()).isEqualTo(303);
        assertThat(state()).contains("zurückgezogen");
    }

    @Test
    void aFileThatFollowsInTheIntakeIsReadAndAccepted() {
        var office = ledBack();
        attach("Niederschrift.txt");
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(isUnread(office)).isTrue();
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("Niederschrift.txt");
        assertThat(office.send(Form.in(second, "/annehmen")).status()).isEqualTo(303);
        assertThat(state()).contains("angenommen");
        assertThat(standpoint().dossier().position().step())
                .as("the intake has what it waits for")
                .isEqualTo("qualification");
    }

    @Test
    void whatIsReworkedKeepsItsFormWhenItsProjectGoesOver() {
        var office = acceptedByTheFirstForm();
        askAnew(office, "summary");
        carryOver(office, "qualification");
        assertThat(writer.get(profile() + "/wirkung").page().select("[name=a_description]"))
                .isEmpty();
        save("idee", Map.of("a_summary", "Ein Laden mit Strom."));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(office.get(received()).page().select(".trail ins").eachText())
                .containsExactly("Ein Laden mit Strom.");
    }

    @Test
    void whatAnotherFormAsksOfWhatWasTypedBeforeIsNothingThatFollows() {
        save("idee", IDEA);
        change("update profile.profiles set form = 'projektsteckbrief/1' where key = ?", key());
        save("traeger", Map.of("a_promoter-kind", "company"));
        save("traeger", Map.of("a_legal-form", "eine Stiftung"));
        save("traeger", Map.of("a_promoter-kind", "university"));
        handIn();
        var office = office();
        carryOver(office, "intake");
        accept(office);
        var page = writer.get(profile()).page();
        assertThat(page.select("section[aria-labelledby=nachreichen]")).hasSize(1);
        assertThat(page.select("form[action$=/abgeben]")).isEmpty();
    }

    @Test
    void figuresGoWithTheConsentWhereverTheProjectStands() {
        save("erklaerung", Map.of("a_consent-publication", "given"));
        var office = accepted();
        var project = standpoint().dossier().project();
        var cost = new Figure(
                FigureKind.PLANNED_COST,
                Money.euros(250_000),
                PartialDate.of(LocalDate.of(2026, 1, 1)),
                List.of(),
                Exactness.EXACT,
                null);
        Acting.as(HouseActors.SYSTEM, () -> {
            moves.rewrite(project, List.of(cost));
            return project;
        });
        leave("ready");
        askAnew(office, "consent-publication");
        save("idee", Map.of("a_title", NOT_TITLED));
        save("erklaerung", Map.of("a_consent-publication", "not-given"));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(standpoint().dossier().figures()).isEmpty();
        assertThat(title()).isEqualTo(IDEA.get("a_title"));
    }
}
