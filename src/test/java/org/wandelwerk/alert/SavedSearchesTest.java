package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.outgoing.TakenMails;

/** Whoever saved a question and confirmed the address is told what is new, and nobody else of anything. */
class SavedSearchesTest extends AlertTrial {

    @Test
    void nothingIsSentBeforeTheAddressIsConfirmed() throws InterruptedException {
        assertThat(save(mail).status()).isEqualTo(303);
        var project = project();
        var former = rename(project, word, 1);
        morning.come();
        var mails = received();
        assertThat(mails).hasSize(1);
        assertThat(TakenMails.words(mails.getFirst())).doesNotContain(word);
        assertThat(site().get(link(CONFIRM, TakenMails.words(mails.getFirst()))).status())
                .isEqualTo(200);
        assertThat(sql.fetchValue("select confirmed_at from alert.searches where mail = ?", mail))
                .isNull();
        rename(project, former, 0);
    }

    @Test
    void whatIsNewIsToldOnceAndOneClickEndsIt() throws InterruptedException, MessagingException {
        confirm();
        morning.come();
        assertThat(received()).hasSize(1);
        var project = project();
        var former = rename(project, word, 1);
        morning.come();
        morning.come();
        var mails = received();
        assertThat(mails).hasSize(2);
        var told = TakenMails.words(mails.getLast());
        assertThat(mails.getLast().getSubject())
                .isEqualTo("Ein neuer Eintrag zu einer gemerkten Suche")
                .doesNotContain(word);
        assertThat(told).contains("- " + word, "weil Sie die Suche", "/projekte?q=" + word);
        var end = link(END, told);
        assertThat(mails.getLast().getHeader("List-Unsubscribe", null)).contains(end);
        assertThat(mails.getLast().getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(site().get(end).status()).isEqualTo(200);
        assertThat(site().post(end, "List-Unsubscribe=One-Click", "").status()).isEqualTo(200);
        assertThat(searches(mail)).isZero();
        assertThat(mails(mail)).isZero();
        assertThat(site().get(end).status()).isEqualTo(410);
        rename(project, former, 0);
    }

    @Test
    void whatIsFoundNoMoreIsNotTold() throws InterruptedException {
        confirm();
        var project = project();
        rename(project, rename(project, word, 1), 0);
        morning.come();
        assertThat(received()).hasSize(1);
    }

    @Test
    void theAnswerIsTheSameForKnownAndUnknownAddressesAndTheMailComesOnce() {
        var first = save(mail);
        var second = save(mail);
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(received()).hasSize(1);
    }

    private Desk somebody() {
        return desks.of(site(), "Sara Sucht", "");
    }

    private static Form ending(Desk desk, String address) {
        return new Form(address, Map.of("token", List.of(desk.token().formToken())));
    }

    @Test
    void whoeverIsSignedInSavesListsAndEndsTheOwnOnesAndNobodyElseDoes() {
        var desk = somebody();
        var answer = desk.get("/suche/merken?frage=%2Fprojekte%3Fq%3D" + word);
        var form = Form.in(answer.page(), "/suche/merken");
        assertThat(answer.page().select("input[name=mail]")).isEmpty();
        var cookies = "SESSION=" + desk.token().value() + "; "
                + answer.header("Set-Cookie").split(";")[0];
        assertThat(site().post(form.address(), form.encoded(), cookies).header("Location"))
                .isEqualTo("/schreibtisch/suchen?getan=ja");
        var list = desk.get("/schreibtisch/suchen").page();
        assertThat(list.select("main").text()).contains(word);
        var end = Form.in(list, "/beenden").address();
        var stranger = somebody();
        assertThat(stranger.get("/schreibtisch/suchen").page().select("main").text())
                .doesNotContain(word);
        assertThat(stranger.send(ending(stranger, end)).status()).isEqualTo(404);
        assertThat(desk.send(ending(desk, end)).status()).isEqualTo(303);
        assertThat(desk.get("/schreibtisch/suchen").page().select("main").text())
                .doesNotContain(word);
    }

    @Test
    void whatIsNoAddressIsSaidAndStaysInItsField() {
        var answer = save("keine Adresse");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#mail").attr("value")).isEqualTo("keine Adresse");
        assertThat(answer.page().select("#mail-error").text()).contains("Bitte geben Sie eine Mailadresse an");
        assertThat(site().get("/suche/merken?frage=%2Fschreibtisch").status()).isEqualTo(404);
    }
}
