package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;

/** Promoters without an account stop mails by the link in each of them, and get them again by handing in anew. */
class StoppedPromoterMailsTest extends ToldPromoter {

    private static final Pattern STOP = Pattern.compile("/mitteilungen/abbestellen/[0-9a-f-]{36}");

    @Test
    void whoeverWantsNoMoreIsToldNoMore() throws Exception {
        giveBack();
        var stop = STOP.matcher(words(1));
        assertThat(stop.find()).isTrue();
        var page = writer.get(stop.group()).page();
        assertThat(page.select("main").text()).contains("Antworten der Agentur zu Ihren Steckbriefen");
        writer.send(Form.in(page, stop.group()));
        ask();
        assertThat(TestMails.to(mail)).hasSize(1);
        assertThat(sql.fetchValues("select state from notification.mails where address = ? order by created_at", mail))
                .asString()
                .contains("SENT", "UNWANTED");
    }

    @Test
    void whoeverHandsInAnewIsToldAgainThoughMailsWereStoppedBefore() throws Exception {
        giveBack();
        var stop = STOP.matcher(words(1));
        assertThat(stop.find()).isTrue();
        writer.send(Form.in(writer.get(stop.group()).page(), stop.group()));
        var changed = Map.of("a_summary", "Ein Laden und ein Café.");
        writer.send(WriterAndOffice.filled(Form.in(writer.get(first).page(), first), changed));
        assertThat(writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"))
                        .status())
                .isEqualTo(303);

        ask();

        assertThat(TestMails.to(mail)).hasSize(2);
        assertThat(sql.fetchValue("select silent_at from notification.addresses where mail = ?", mail))
                .isNull();
    }
}
