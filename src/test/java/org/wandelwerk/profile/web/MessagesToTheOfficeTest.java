package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk.Form;

/** The office is told that a promoter wrote, as long as nobody there read or answered it. */
class MessagesToTheOfficeTest extends ToldPromoter {

    @Test
    void theOfficeIsToldThatSomebodyWrote() {
        var form = Form.in(writer.get(writer.profile()).page(), "/nachrichten").with("nachricht", "Noch ein Wort.");
        assertThat(writer.send(form).status()).isEqualTo(303);
        assertThat(sql.fetchValues(
                        "select kind from notification.notices where person_id = ?",
                        office.person().id().value()))
                .isEqualTo(List.of("profile-question"));
        office.send(Form.in(office.get(received()).page(), "/gelesen"));
        assertThat(sql.fetchValues(
                        "select kind from notification.notices where person_id = ?",
                        office.person().id().value()))
                .isEmpty();
    }

    @Test
    void whoHasAnsweredIsNotToldNextMorningThatNobodyRead() {
        var form = Form.in(writer.get(writer.profile()).page(), "/nachrichten").with("nachricht", "Noch ein Wort.");
        writer.send(form);

        office.send(Form.in(office.get(received()).page(), "/nachrichten").with("nachricht", "Danke."));

        assertThat(sql.fetchValues(
                        "select kind from notification.notices where person_id = ?",
                        office.person().id().value()))
                .isEmpty();
    }
}
