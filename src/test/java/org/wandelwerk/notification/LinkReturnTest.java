package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.outgoing.BouncedMail;

/** An invitation whose mail comes back is known again by the address that it comes back to. */
@MailHouse
class LinkReturnTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Bounces bounces;

    @Autowired
    private DSLContext sql;

    @Test
    void whoInvitedReadsThatTheMailCameBackAndWhy() throws Exception {
        var admin = desks.of(new Site(port), "Ada Amt", "administrator");
        var mail = UUID.randomUUID() + "@example.org";
        var address = "/schreibtisch/einladungen/neu";
        admin.send(Form.in(admin.get(address).page(), address)
                .with("name", "Fritz Falsch")
                .with("adresse", mail));
        var sent = TestMails.newest(mail, 1);
        var token = token(mail);
        assertThat(sent.getHeader("Return-Path")).containsExactly("<portal+" + token + "@example.org>");

        Acting.as(HouseActors.SYSTEM, () -> {
            bounces.take(new BouncedMail(token, "failed", "5.1.1", "mailbox unavailable"));
            return true;
        });
        var list = admin.get("/schreibtisch/einladungen").page();
        assertThat(list.select("main li:contains(Fritz Falsch)").text())
                .contains("Die Mail kam nicht an: 5.1.1 mailbox unavailable");
        assertThat(list.select("main").text()).contains("eine Mail kam nicht an");
        assertThat(new Site(port).get(TestMails.link(mail, 1)).status())
                .as("whoever reads the mailbox of what comes back cannot come in")
                .isEqualTo(HttpStatus.GONE.value());
    }

    private String token(String mail) throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            var token = sql.fetchValue("select return_token from notification.mails where address = ?", mail);
            if (token != null) {
                return token.toString();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + mail);
    }
}
