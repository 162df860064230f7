package org.wandelwerk.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.draft.Desk.Form;

/** Somebody without an account is found by name and address, answered, and gone; everything else stays whole. */
class NamedErasureTest extends SomebodyFromAList {

    @Test
    void allThatIsHeldIsShownAndNothingIsChanged() {
        var page = find(name, mail.toUpperCase(Locale.ROOT));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#held ~ *").text()).contains(mail, "Zu klein.", "werkstatt-119");
        assertThat(page.page().select("#goes ~ *").text()).contains("eine Adresse für Briefe", "ein Name");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(tablesWith(mail)).contains("committee.delegates", "notice.reports", "sheet.lines");
    }

    @Test
    void whoeverIsErasedStandsNowhereAndFiguresSeatsAndSealsAreWhole() {
        var seats = count("committee.seats");
        var delegates = count("committee.delegates");
        var reports = count("notice.reports");
        assertThat(tablesWith(name)).contains("organisation.representatives", "history.erasables");
        var form = Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag von " + name);

        assertThat(admin.send(form).status()).isEqualTo(303);

        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(count("committee.seats")).isEqualTo(seats);
        assertThat(count("committee.delegates")).isEqualTo(delegates);
        assertThat(count("notice.reports")).isEqualTo(reports);
        assertThat(tablesWith(beasMail)).contains("committee.delegates");
        assertThat(verify()).isZero();
        assertThat(admin.get("/schreibtisch/loeschungen").page().select("main").text())
                .contains("Person ohne Konto");
        var before = count("privacy.erasures");
        assertThat(admin.send(form).status()).isEqualTo(303);
        assertThat(count("privacy.erasures")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"Olaf,olaf@example.org,name", "'',olaf@example.org,name", "Olaf Ohne,kaputt,adresse"})
    void badInputIsSaidBesideItsFieldAndKept(String typedName, String typedMail, String wrong) {
        var answer = find(typedName, typedMail);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#" + wrong + "-error")).hasSize(1);
        assertThat(Form.in(answer.page(), PAGE).value("name")).isEqualTo(typedName);
        assertThat(Form.in(answer.page(), PAGE).value("adresse")).isEqualTo(typedMail);
    }

    @Test
    void anErasureWithoutAReasonShowsAllAgain() {
        var answer = admin.send(Form.in(find(name, mail).page(), "/loeschung"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#grund-error")).hasSize(1);
        assertThat(tablesWith(name)).isNotEmpty();
    }

    @Test
    void onlyTheAdministratorLooksAndThePageIsThereInEnglish() {
        assertThat(desks.of(site, "Olga Büro", "office").get(PAGE).status()).isEqualTo(404);
        assertThat(desks.of(site, "Paula Prüfung", "auditor").get(PAGE).status())
                .isEqualTo(404);
        assertThat(admin.get("/schreibtisch/loeschungen")
                        .page()
                        .select("main a")
                        .eachAttr("href"))
                .contains(PAGE);
        assertThat(admin.get("/en" + PAGE).page().select("h1").text()).isEqualTo("People without an account");
    }
}
