package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;

class MessagePagesTest extends WriterAndOffice {

    private Answer write(String words) {
        return writer.send(Form.in(writer.get(profile()).page(), "/nachrichten").with("nachricht", words));
    }

    private Answer answer(Desk office, String words) {
        return office.send(
                Form.in(office.get(received()).page(), "/nachrichten").with("nachricht", words));
    }

    /** What waits of this profile's messages. */
    private String waiting(Desk office) {
        return office.get("/schreibtisch")
                .page()
                .select("li:has(a[href='" + received() + "#nachrichten'])")
                .text();
    }

    @Test
    void aProfileThatWasNotHandedInHasNoMessages() {
        save("idee", IDEA);
        assertThat(writer.get(profile()).page().select("#nachrichten")).isEmpty();
    }

    @Test
    void promoterAndOfficeTalkAndEachIsToldWhatIsNew() {
        save("idee", IDEA);
        handIn();
        var office = office();
        assertThat(write("Wann hören wir von Ihnen?\n<b>Danke</b>").status()).isEqualTo(303);
        assertThat(waiting(office)).contains("Nachricht beantworten");
        var page = office.get(received()).page();
        assertThat(page.select(".profile__said").text())
                .contains("Träger", "neu", "Wann hören wir von Ihnen? <b>Danke</b>");

        assertThat(answer(office, "Nächste Woche.").status()).isEqualTo(303);
        assertThat(waiting(office)).isEmpty();
        var mine = writer.get(profile()).page();
        assertThat(mine.select(".profile__said--office").text())
                .contains("Agentur, Otto Office", "Nächste Woche.", "neu");
        assertThat(writer.send(Form.in(mine, "/nachrichten/gelesen")).status()).isEqualTo(303);
        assertThat(writer.get(profile()).page().select(".profile__talk .mark")).isEmpty();
    }

    @Test
    void whatNeedsNoAnswerIsSettled() {
        save("idee", IDEA);
        handIn();
        write("Danke!");
        var office = office();
        assertThat(office.send(Form.in(office.get(received()).page(), "/nachrichten/gelesen"))
                        .status())
                .isEqualTo(303);
        assertThat(waiting(office)).isEmpty();
    }

    @Test
    void whatCameWhileTheOtherSideWroteIsNotTakenForRead() {
        save("idee", IDEA);
        handIn();
        write("Erste Frage.");
        var office = office();
        var form = Form.in(office.get(received()).page(), "/nachrichten").with("nachricht", "Zur ersten.");
        write("Zweite Frage.");

        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(waiting(office)).isNotEmpty();

        answer(office, "Zur zweiten.");
        assertThat(waiting(office)).isEmpty();
    }

    @Test
    void whatCannotBeSentStandsInItsFieldWithTheReason() {
        save("idee", IDEA);
        handIn();
        assertThat(write(" ").page().select("#nachricht-error").text()).contains("Bitte schreiben Sie zuerst etwas");
        var long4001 = "x".repeat(4001);
        var refused = write(long4001);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#nachricht").val()).isEqualTo(long4001);
        assertThat(write("x".repeat(4000)).status()).isEqualTo(303);
        var office = office();
        assertThat(answer(office, long4001).page().select("#nachricht").val()).isEqualTo(long4001);
        var old = Form.in(writer.get(profile()).page(), "/nachrichten")
                .with("nachricht", "Noch da")
                .with("token", "0".repeat(32));
        assertThat(writer.send(old).page().select("#nachricht").val()).isEqualTo("Noch da");
    }

    @Test
    void whatIsWithdrawnIsReadAndNotTalkedAboutAnyMore() {
        save("idee", IDEA);
        handIn();
        write("Wir ziehen zurück.");
        var form = Form.in(writer.get(profile()).page(), "/nachrichten").with("nachricht", "Doch nicht.");
        writer.send(Form.in(writer.get(profile()).page(), "/zurueckziehen"));
        assertThat(writer.send(form).status()).isEqualTo(409);
        var page = writer.get(profile()).page();
        assertThat(page.select(".profile__said").text()).contains("Wir ziehen zurück.");
        assertThat(page.select("#nachricht")).isEmpty();
    }

    @Test
    void nobodyReadsMessagesButThoseWhoWriteAndTheOffice() {
        save("idee", IDEA);
        handIn();
        write("Vertraulich");
        var bank = desks.of(new Site(port), "Berta Bank", "bank");
        assertThat(bank.get("/schreibtisch/projekte/" + profile().replace("/ideen/", "") + "/steckbrief")
                        .page()
                        .text())
                .doesNotContain("Vertraulich");
        assertThat(bank.get(received()).status()).isEqualTo(404);
    }

    @Test
    void onTheDeskStandsWhoseTurnItIsSinceWhenAndUntilWhen() {
        var person = ownedBy("Petra Promoter");
        save("idee", IDEA);
        handIn();
        var office = office();
        answer(office, "Eine Frage.");
        var list = person.get("/schreibtisch/vorhaben").page();
        assertThat(list.select("main").text())
                .contains("Die Agentur liest. Sie meldet sich.", "An der Reihe Agentur", "Eine neue Nachricht");
        assertThat(person.get("/schreibtisch").page().select("main").text()).contains("Nachricht der Agentur lesen");
        office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte die Kosten nennen.")
                .with("bis", "31.12.2099")
                .with("frage", "total"));
        assertThat(person.get("/schreibtisch/vorhaben").page().select("main").text())
                .contains("An der Reihe Sie", "Bis 31. Dezember 2099");
        var one = person.get("/schreibtisch/vorhaben/" + profile().replace("/ideen/", ""));
        assertThat(one.page().select("main").text())
                .contains("Bitte die Kosten nennen.", "Gesamtkosten (Plankosten)", "zur Ergänzung zurück", "Fassung 1");
        save("geld", Map.of("a_total", "1.000"));
        handIn();
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        assertThat(person.get("/schreibtisch/vorhaben").page().select("main").text())
                .contains(
                        "Schritt in Qualifizierung",
                        "Nächster Schritt Die Geschäftsstelle arbeitet das Vorhaben",
                        "An der Reihe Geschäftsstelle");
        assertThat(desks.of(new Site(port), "Frida Fremd", "")
                        .get("/schreibtisch/vorhaben/" + profile().replace("/ideen/", ""))
                        .status())
                .isEqualTo(404);
    }

    private Desk ownedBy(String name) {
        var person = desks.of(new Site(port), name, "");
        writer.cookies().put("SESSION", person.token().value());
        writer.send(Form.in(writer.get(profile()).page(), profile().replace("/ideen", "/schreibtisch/vorhaben")));
        return person;
    }

    @Test
    void theListOfOwnProjectsAsksTheDatabaseAFewTimesHoweverLongItIs() {
        var person = ownedBy("Petra Promoter");
        save("idee", IDEA);
        handInAndTakeOver();
        var few = statements
                .beforeTheAnswer(() -> person.get("/schreibtisch/vorhaben"))
                .size();
        for (var more = 0; more < 4; more++) {
            first = writer.begin();
            save("idee", IDEA);
            handInAndTakeOver();
        }
        // what somebody may is read anew after a while
        assertThat(statements.beforeTheAnswer(() -> person.get("/schreibtisch/vorhaben")))
                .hasSizeLessThanOrEqualTo(few + 1);
    }

    private void handInAndTakeOver() {
        handIn();
        var office = office();
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
    }

    @Test
    void onlyWhoeverBeganItTakesAProfileBack() {
        save("idee", IDEA);
        var link = Writer.path(
                writer.get(profile()).page().select(".profile__link a").attr("href"));
        handIn();
        var coauthor = Writer.at(new Site(port));
        coauthor.get(link);
        assertThat(coauthor.get(profile()).page().select("form[action$=/zurueckziehen]"))
                .isEmpty();
        var forced = Form.in(coauthor.get(profile()).page(), "/nachrichten").to(profile() + "/zurueckziehen");

        assertThat(coauthor.send(forced).status()).isEqualTo(409);

        assertThat(writer.get(profile()).page().select("form[action$=/zurueckziehen]"))
                .hasSize(1);
    }

    @Test
    void aCoauthorTakesTheProfileOnlyWhenWhoeverBeganItAllowsIt() {
        save("idee", IDEA);
        var link = Writer.path(
                writer.get(profile()).page().select(".profile__link a").attr("href"));
        var coauthor = Writer.at(new Site(port));
        coauthor.get(link);
        var person = desks.of(new Site(port), "Carla Coautorin", "");
        coauthor.cookies().put("SESSION", person.token().value());
        var page = coauthor.get(profile()).page();
        var take = profile().replace("/ideen", "/schreibtisch/vorhaben");
        assertThat(page.select("form[action$=" + take + "]")).isEmpty();
        assertThat(page.select("form[action$=/verknuepfung], form[action$=/uebergabe], .profile__own"))
                .isEmpty();
        var forced = Form.in(person.get("/schreibtisch/vorhaben").page(), "/abmelden")
                .to(take);
        assertThat(coauthor.send(forced).status()).isEqualTo(409);
        assertThat(person.get("/schreibtisch/vorhaben").page().select("main").text())
                .doesNotContain("Dorfladen");

        assertThat(writer.send(Form.in(writer.get(profile()).page(), "/uebergabe"))
                        .status())
                .isEqualTo(303);
        assertThat(coauthor.send(Form.in(coauthor.get(profile()).page(), take)).status())
                .isEqualTo(303);
        assertThat(person.get("/schreibtisch/vorhaben").page().select("main").text())
                .contains("Dorfladen");
    }

    @Test
    void whoeverBeganItGoesOnInAnotherBrowserByTheOwnLink() {
        var own = Writer.path(
                writer.get(profile()).page().select(".profile__own a").attr("href"));
        var other = Writer.at(new Site(port));
        other.get(own);
        writer.send(Form.in(writer.get(profile()).page(), "/verknuepfung"));
        assertThat(other.get(profile()).page().select("form[action$=/uebergabe]"))
                .hasSize(1);
    }
}
