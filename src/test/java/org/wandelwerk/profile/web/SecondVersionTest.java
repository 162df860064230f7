package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;

/** A version after an accepted one: told in its own words, returned once more, read by two clerks at once. */
class SecondVersionTest extends AcceptedProfile {

    private Desk reworked() {
        var office = accepted();
        leave("ready");
        askAnew(office, "summary");
        save("idee", Map.of("a_summary", "Ein Laden mit Strom."));
        handIn();
        return office;
    }

    @Test
    void aReworkedVersionGoesBackOnceMoreAndNothingMovesTheProject() {
        var office = reworked();
        var stood = stands();
        assertThat(office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                                .with("grund", "Noch kürzer.")
                                .with("frage", List.of("summary")))
                        .status())
                .isEqualTo(303);
        assertThat(stands()).isEqualTo(stood);
        assertThat(state()).contains("zur Ergänzung zurück");
        assertThat(mails())
                .contains(
                        "Steckbrief %s: Bitte um Überarbeitung".formatted(key()),
                        "Steckbrief %s: Bitte um Ergänzung".formatted(key()));
        assertThat(writer.get(profile()).page().select("form[action$=/zurueckziehen]"))
                .isEmpty();
    }

    @Test
    void thatALaterVersionIsAcceptedIsToldWithoutSayingThatItIsQualifiedNow() {
        var office = reworked();
        accept(office);
        assertThat(mails())
                .contains(
                        "Steckbrief %s: Die Angaben genügen".formatted(key()),
                        "Steckbrief %s: Die neue Fassung genügt".formatted(key()));
    }

    @Test
    void twoClerksWhoAnswerAtOnceAnswerOnce() throws Exception {
        var office = reworked();
        var accepting = Form.in(office.get(received()).page(), "/annehmen");
        assertThat(atOnce(office, accepting, accepting.with("schluessel", randomKey())))
                .containsExactlyInAnyOrder(303, 409);
        var back = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Noch kürzer.")
                .with("frage", List.of("summary"));
        assertThat(atOnce(office, back, back.with("schluessel", randomKey()))).containsExactlyInAnyOrder(303, 409);
        assertThat(sql.fetchValues(
                        "select r.number || ' ' || r.reason from profile.replies r"
                                + " join profile.profiles p on p.id = r.profile_id where p.key = ?"
                                + " order by r.replied_at",
                        key()))
                .isEqualTo(List.of("1 ", "1 Die Werkstatt bittet um eine kürzere Fassung.", "2 ", "2 Noch kürzer."));
    }

    private static String randomKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static List<Integer> atOnce(Desk office, Form... forms) throws Exception {
        try (var threads = Executors.newFixedThreadPool(forms.length)) {
            var works = List.of(forms).stream()
                    .<Callable<Integer>>map(form -> () -> office.send(form).status())
                    .toList();
            return threads.invokeAll(works).stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void thePagesOfWhatFollowsAndOfReworkAreWholeInEnglish() {
        var office = accepted();
        var page = writer.get("/en" + profile()).page();
        assertThat(page.select("section[aria-labelledby=nachreichen]").text())
                .contains("Deliver later", "The profile is accepted", "Announced are");
        assertThat(writer.get("/en" + profile() + "/traeger")
                        .page()
                        .select("main")
                        .text())
                .contains("Only what is still to follow stands here");
        attach("Niederschrift.txt");
        assertThat(writer.get("/en" + profile())
                        .page()
                        .select("section[aria-labelledby=nachreichen]")
                        .text())
                .contains("It becomes a new version");
        assertThat(office.get("/en" + received())
                        .page()
                        .select("section[aria-labelledby=reply]")
                        .text())
                .contains("Return it for rework", "The project stays where it stands");
    }

    @Test
    void whatIsWrongInWhatFollowsIsShownBeforeItIsDelivered() {
        accepted();
        save("traeger", Map.of("a_council.until", "irgendwann"));
        var section = writer.get(profile()).page().select("section[aria-labelledby=nachreichen]");
        assertThat(section.text()).contains("fehlt oder stimmt noch etwas");
        assertThat(section.select(".profile__findings:last-of-type a").eachText())
                .containsExactly("Beschluss der Vertretung (Stadtverordnete, Gemeindevertretung, Kreistag)");
    }
}
